"""Object Lock: what must stay, stays, and what may go goes when its time has come."""

from __future__ import annotations

import datetime

import pytest
from botocore.client import BaseClient

from conftest import StartServer
from errors import refused

DENIED = "Access Denied because object protected by object lock."


@pytest.fixture
def vault(s3: BaseClient, bucket: str) -> str:
    """A bucket that locks."""
    name = f"{bucket}-vault"
    s3.create_bucket(Bucket=name, ObjectLockEnabledForBucket=True)
    return name


def in_days(s3: BaseClient, bucket: str, days: int) -> datetime.datetime:
    """On the server's clock, which may have travelled."""
    s3.put_object(Bucket=bucket, Key="clock", Body=b"")
    return s3.head_object(Bucket=bucket, Key="clock")["LastModified"] + datetime.timedelta(days=days)


def test_a_retention_outlasts_whoever_wants_it_gone(s3: BaseClient, bucket: str, vault: str) -> None:
    assert s3.get_bucket_versioning(Bucket=vault)["Status"] == "Enabled"
    until = in_days(s3, bucket, 10)
    version = s3.put_object(Bucket=vault, Key="k", Body=b"x", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=until)["VersionId"]
    head = s3.head_object(Bucket=vault, Key="k")
    assert (head["ObjectLockMode"], head["ObjectLockRetainUntilDate"]) == ("GOVERNANCE", until)
    with refused("AccessDenied", 403) as refusal:
        s3.delete_object(Bucket=vault, Key="k", VersionId=version)
    assert refusal.message == DENIED
    marker = s3.delete_object(Bucket=vault, Key="k")["VersionId"]
    s3.delete_object(Bucket=vault, Key="k", VersionId=marker)
    stricter = {"Mode": "COMPLIANCE", "RetainUntilDate": until}
    with refused("AccessDenied", 403):
        s3.put_object_retention(Bucket=vault, Key="k", Retention=stricter)
    s3.put_object_retention(Bucket=vault, Key="k", Retention=stricter, BypassGovernanceRetention=True)
    assert s3.get_object_retention(Bucket=vault, Key="k")["Retention"] == stricter
    with refused("AccessDenied", 403):
        s3.delete_object(Bucket=vault, Key="k", VersionId=version, BypassGovernanceRetention=True)


def test_a_default_holds_for_every_upload_until_its_days_are_over(start_server: StartServer) -> None:
    server = start_server(memory=True)
    s3, vault = server.client("s3"), "vault"
    s3.create_bucket(Bucket=vault, ObjectLockEnabledForBucket=True)
    rule = {"DefaultRetention": {"Mode": "COMPLIANCE", "Days": 3}}
    s3.put_object_lock_configuration(Bucket=vault, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled", "Rule": rule})
    assert s3.get_object_lock_configuration(Bucket=vault)["ObjectLockConfiguration"]["Rule"] == rule
    version = s3.put_object(Bucket=vault, Key="k", Body=b"x")["VersionId"]
    upload = s3.create_multipart_upload(Bucket=vault, Key="parts")["UploadId"]
    part = s3.upload_part(Bucket=vault, Key="parts", UploadId=upload, PartNumber=1, Body=b"y")
    s3.complete_multipart_upload(
        Bucket=vault,
        Key="parts",
        UploadId=upload,
        MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]},
    )
    assert s3.head_object(Bucket=vault, Key="parts")["ObjectLockMode"] == "COMPLIANCE"
    answer = s3.delete_objects(Bucket=vault, Delete={"Objects": [{"Key": "k", "VersionId": version}]})
    assert answer["Errors"][0]["Code"] == "AccessDenied"
    assert answer["Errors"][0]["Message"] == DENIED
    server.advance("4d")
    s3.delete_object(Bucket=vault, Key="k", VersionId=version)


def test_a_legal_hold_has_no_end_of_its_own(s3: BaseClient, vault: str) -> None:
    version = s3.put_object(Bucket=vault, Key="k", Body=b"x")["VersionId"]
    with refused("NoSuchObjectLockConfiguration", 404):
        s3.get_object_legal_hold(Bucket=vault, Key="k")
    s3.put_object_legal_hold(Bucket=vault, Key="k", LegalHold={"Status": "ON"})
    assert s3.get_object_legal_hold(Bucket=vault, Key="k")["LegalHold"] == {"Status": "ON"}
    with refused("AccessDenied", 403):
        s3.delete_object(Bucket=vault, Key="k", VersionId=version, BypassGovernanceRetention=True)
    s3.put_object_legal_hold(Bucket=vault, Key="k", LegalHold={"Status": "OFF"})
    assert s3.head_object(Bucket=vault, Key="k")["ObjectLockLegalHoldStatus"] == "OFF"
    s3.delete_object(Bucket=vault, Key="k", VersionId=version)


def test_what_locks_cannot_say_is_refused(s3: BaseClient, bucket: str, vault: str) -> None:
    with refused("ObjectLockConfigurationNotFoundError", 404) as refusal:
        s3.get_object_lock_configuration(Bucket=bucket)
    assert refusal.message == "Object Lock configuration does not exist for this bucket"
    enabled = {"ObjectLockEnabled": "Enabled"}
    with refused("InvalidBucketState", 409):
        s3.put_object_lock_configuration(Bucket=bucket, ObjectLockConfiguration=enabled)
    with refused("InvalidBucketState", 409) as refusal:
        s3.put_bucket_versioning(Bucket=vault, VersioningConfiguration={"Status": "Suspended"})
    assert "so the versioning state cannot be changed" in refusal.message
    with refused("InvalidRequest", 400) as refusal:
        s3.put_object_legal_hold(Bucket=bucket, Key="k", LegalHold={"Status": "ON"})
    assert refusal.message == "Bucket is missing Object Lock Configuration"
    both = {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1, "Years": 1}}
    with refused("MalformedXML", 400):
        s3.put_object_lock_configuration(Bucket=vault, ObjectLockConfiguration={**enabled, "Rule": both})
    with refused("InvalidArgument", 400) as refusal:
        s3.put_object(Bucket=vault, Key="k", Body=b"", ObjectLockMode="GOVERNANCE")
    assert refusal.message == "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied"
    past = {"Mode": "GOVERNANCE", "RetainUntilDate": datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)}
    s3.put_object(Bucket=vault, Key="k", Body=b"")
    with refused("InvalidArgument", 400) as refusal:
        s3.put_object_retention(Bucket=vault, Key="k", Retention=past)
    assert refusal.message == "The retain until date must be in the future!"
