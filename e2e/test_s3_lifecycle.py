"""Objects age on the virtual clock: a notebook's lifecycle policy is seen to act."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.client import BaseClient

from conftest import StartServer
from errors import refused
from server import Server

BUCKET = "my-data-lake"
LARGE = b"transaction_id,amount\n" + b"1,19.99\n" * 25_000

# The course's notebook, word for word.
POLICY: dict[str, Any] = {
    "Rules": [
        {
            "ID": "MoveToGlacierAfter90Days",
            "Status": "Enabled",
            "Filter": {"Prefix": "raw/"},
            "Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}, {"Days": 90, "StorageClass": "GLACIER"}],
            "Expiration": {"Days": 365},
        },
        {
            "ID": "DeleteIncompleteMultipartUploads",
            "Status": "Enabled",
            "Filter": {"Prefix": ""},
            "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
        },
    ]
}


@pytest.fixture
def aging(start_server: StartServer) -> tuple[Server, BaseClient]:
    server = start_server()
    s3 = server.client("s3")
    s3.create_bucket(Bucket=BUCKET)
    return server, s3


def keys(s3: BaseClient) -> list[str]:
    return [entry["Key"] for entry in s3.list_objects_v2(Bucket=BUCKET).get("Contents", [])]


def storage_class(s3: BaseClient, key: str) -> str:
    return s3.head_object(Bucket=BUCKET, Key=key).get("StorageClass", "STANDARD")


def test_the_notebooks_policy_is_seen_to_act(aging: tuple[Server, BaseClient]) -> None:
    server, s3 = aging
    put = s3.put_bucket_lifecycle_configuration(Bucket=BUCKET, LifecycleConfiguration=POLICY)
    assert put["TransitionDefaultMinimumObjectSize"] == "all_storage_classes_128K"
    assert s3.get_bucket_lifecycle_configuration(Bucket=BUCKET)["Rules"] == POLICY["Rules"]

    written = s3.put_object(Bucket=BUCKET, Key="raw/large.csv", Body=LARGE)
    assert 'rule-id="MoveToGlacierAfter90Days"' in written["Expiration"]
    s3.put_object(Bucket=BUCKET, Key="raw/small.csv", Body=b"id\n1\n")
    s3.put_object(Bucket=BUCKET, Key="curated/large.csv", Body=LARGE)
    upload = s3.create_multipart_upload(Bucket=BUCKET, Key="raw/never.csv")
    assert upload["AbortRuleId"] == "DeleteIncompleteMultipartUploads"
    before = s3.head_object(Bucket=BUCKET, Key="raw/large.csv")

    server.advance("6d")
    assert len(s3.list_multipart_uploads(Bucket=BUCKET)["Uploads"]) == 1
    server.advance("2d")
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=BUCKET)

    server.advance("23d")
    assert storage_class(s3, "raw/large.csv") == "STANDARD_IA"
    assert storage_class(s3, "curated/large.csv") == "STANDARD"
    # Smaller than 128 KB: it stays where it is, and can be read until it goes.
    assert storage_class(s3, "raw/small.csv") == "STANDARD"
    assert s3.get_object(Bucket=BUCKET, Key="raw/large.csv")["Body"].read() == LARGE

    server.advance("60d")
    after = s3.head_object(Bucket=BUCKET, Key="raw/large.csv")
    assert after["StorageClass"] == "GLACIER"
    assert (after["ETag"], after["LastModified"]) == (before["ETag"], before["LastModified"])
    with refused("InvalidObjectState", 403):
        s3.get_object(Bucket=BUCKET, Key="raw/large.csv")

    server.advance("273d")
    assert keys(s3) == ["curated/large.csv", "raw/large.csv", "raw/small.csv"]
    server.advance("2d")
    assert keys(s3) == ["curated/large.csv"]


def test_ninety_days_at_once_apply_ninety_days_of_rules(aging: tuple[Server, BaseClient]) -> None:
    server, s3 = aging
    s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    rule = {
        "ID": "all",
        "Status": "Enabled",
        "Filter": {},
        "Expiration": {"Days": 30},
        "NoncurrentVersionExpiration": {"NoncurrentDays": 10, "NewerNoncurrentVersions": 1},
    }
    s3.put_bucket_lifecycle_configuration(Bucket=BUCKET, LifecycleConfiguration={"Rules": [rule]})
    for body in (b"1", b"2", b"3"):
        s3.put_object(Bucket=BUCKET, Key="k", Body=body)
    server.advance("90d")
    left = s3.list_object_versions(Bucket=BUCKET)
    assert [(marker["Key"], marker["IsLatest"]) for marker in left["DeleteMarkers"]] == [("k", True)]
    assert len(left["Versions"]) == 1
    # Rules act on what comes back to life, too.
    s3.delete_object(Bucket=BUCKET, Key="k", VersionId=left["DeleteMarkers"][0]["VersionId"])
    assert s3.get_object(Bucket=BUCKET, Key="k")["Body"].read() == b"3"
    server.advance("1d")
    assert keys(s3) == []


def test_rules_survive_a_restart(aging: tuple[Server, BaseClient]) -> None:
    server, s3 = aging
    s3.put_bucket_lifecycle_configuration(Bucket=BUCKET, LifecycleConfiguration=POLICY)
    s3.put_object(Bucket=BUCKET, Key="raw/large.csv", Body=LARGE)
    server.advance("20d")
    server.kill()
    server.restart()
    s3 = server.client("s3")
    assert storage_class(s3, "raw/large.csv") == "STANDARD"
    server.advance("11d")
    assert storage_class(s3, "raw/large.csv") == "STANDARD_IA"


def test_a_wrong_rule_is_refused_with_s3s_words(s3: BaseClient, bucket: str) -> None:
    transition = {"Days": 10, "StorageClass": "STANDARD_IA"}
    rule = {"ID": "x", "Status": "Enabled", "Filter": {"Prefix": ""}, "Transitions": [transition]}
    with refused("InvalidArgument", 400) as refusal:
        s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": [rule]})
    words = "'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'"
    assert refusal.message == words
    with refused("MalformedXML", 400):
        s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": [{**rule, "Status": "on"}]})
    with refused("NoSuchLifecycleConfiguration", 404):
        s3.get_bucket_lifecycle_configuration(Bucket=bucket)


def test_what_was_archived_is_thawed_for_a_while(aging: tuple[Server, BaseClient]) -> None:
    server, s3 = aging
    s3.put_object(Bucket=BUCKET, Key="cold.csv", Body=LARGE, StorageClass="GLACIER")
    with refused("InvalidObjectState", 403) as refusal:
        s3.get_object(Bucket=BUCKET, Key="cold.csv")
    assert refusal.response["Error"]["StorageClass"] == "GLACIER"

    wish = {"Days": 3, "GlacierJobParameters": {"Tier": "Standard"}}
    asked = s3.restore_object(Bucket=BUCKET, Key="cold.csv", RestoreRequest=wish)
    assert asked["ResponseMetadata"]["HTTPStatusCode"] == 202
    with refused("RestoreAlreadyInProgress", 409):
        s3.restore_object(Bucket=BUCKET, Key="cold.csv", RestoreRequest=wish)
    assert s3.head_object(Bucket=BUCKET, Key="cold.csv")["Restore"] == 'ongoing-request="true"'

    server.advance("5h")
    assert s3.head_object(Bucket=BUCKET, Key="cold.csv")["Restore"].startswith('ongoing-request="false", expiry-date="')
    assert s3.get_object(Bucket=BUCKET, Key="cold.csv")["Body"].read() == LARGE
    listed = s3.list_objects_v2(Bucket=BUCKET, OptionalObjectAttributes=["RestoreStatus"])["Contents"][0]
    assert listed["RestoreStatus"]["IsRestoreInProgress"] is False
    again = s3.restore_object(Bucket=BUCKET, Key="cold.csv", RestoreRequest={"Days": 5})
    assert again["ResponseMetadata"]["HTTPStatusCode"] == 200

    server.advance("6d")
    with refused("InvalidObjectState", 403):
        s3.get_object(Bucket=BUCKET, Key="cold.csv")
    assert "Restore" not in s3.head_object(Bucket=BUCKET, Key="cold.csv")
