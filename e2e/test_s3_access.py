"""Who may touch a bucket and its objects: the owner, another account, and nobody in particular."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from botocore import UNSIGNED
from botocore.client import BaseClient
from botocore.config import Config

from errors import refused
from server import Server

THEM = "111111111111"
OTHERS = {"AWS": f"arn:aws:iam::{THEM}:root"}
ALL_USERS = "http://acs.amazonaws.com/groups/global/AllUsers"


@pytest.fixture(scope="session")
def other(server: Server) -> BaseClient:
    """The root of another account: a key of twelve digits is the account's."""
    return server.client("s3", key=THEM)


@pytest.fixture(scope="session")
def anonymous(server: Server) -> BaseClient:
    return server.client("s3", config=Config(signature_version=UNSIGNED))


def policy(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(principal: Any, action: Any, *resources: str, **condition: Any) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Principal": principal, "Action": action}
    statement["Resource"] = [f"arn:aws:s3:::{resource}" for resource in resources]
    return {**statement, "Condition": condition} if condition else statement


def open_to_all(s3: BaseClient, bucket: str) -> None:
    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_ownership_controls(Bucket=bucket, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})


def test_a_policy_lets_another_account_in(s3: BaseClient, other: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="open/k", Body=b"hello")
    s3.put_object(Bucket=bucket, Key="secret/k", Body=b"hush")
    with refused("AccessDenied", 403) as refusal:
        other.get_object(Bucket=bucket, Key="open/k")
    assert refusal.message == "Access Denied"
    text = policy(allow(OTHERS, "s3:GetObject", f"{bucket}/open/*"))
    answer = s3.put_bucket_policy(Bucket=bucket, Policy=text)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204
    assert s3.get_bucket_policy(Bucket=bucket)["Policy"] == text
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"] == {"IsPublic": False}
    assert other.get_object(Bucket=bucket, Key="open/k")["Body"].read() == b"hello"
    with refused("AccessDenied", 403):
        other.get_object(Bucket=bucket, Key="secret/k")
    with refused("AccessDenied", 403):
        other.get_object(Bucket=bucket, Key="open/missing")
    with refused("403", 403):
        other.head_bucket(Bucket=bucket)
    with refused("AccessDenied", 403):
        other.get_bucket_policy(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow(OTHERS, "s3:*", bucket, f"{bucket}/*")))
    with refused("MethodNotAllowed", 405):
        other.get_bucket_policy(Bucket=bucket)
    assert s3.delete_bucket_policy(Bucket=bucket)["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused("NoSuchBucketPolicy", 404):
        s3.get_bucket_policy(Bucket=bucket)


def test_the_public_comes_in_where_nothing_blocks_it(s3: BaseClient, anonymous: BaseClient, server: Server, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello")
    text = policy(allow("*", "s3:GetObject", f"{bucket}/*"))
    with refused("AccessDenied", 403) as refusal:
        s3.put_bucket_policy(Bucket=bucket, Policy=text)
    assert refusal.message.endswith("because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.")
    s3.delete_public_access_block(Bucket=bucket)
    with refused("NoSuchPublicAccessBlockConfiguration", 404):
        s3.get_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=text)
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"] == {"IsPublic": True}
    assert anonymous.get_object(Bucket=bucket, Key="k")["Body"].read() == b"hello"
    with urllib.request.urlopen(f"{server.url}/{bucket}/k") as response:
        assert response.read() == b"hello"
    with refused("AccessDenied", 403):
        anonymous.put_object(Bucket=bucket, Key="k", Body=b"x")
    with refused("InvalidRequest", 400):
        anonymous.get_object(Bucket=bucket, Key="k", ResponseContentType="text/html")
    s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"RestrictPublicBuckets": True})
    with refused("AccessDenied", 403):
        anonymous.get_object(Bucket=bucket, Key="k")
    block = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    assert block == {
        "BlockPublicAcls": False,
        "IgnorePublicAcls": False,
        "BlockPublicPolicy": False,
        "RestrictPublicBuckets": True,
    }


def test_a_deny_tells_the_owners_people_why(s3: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello")
    deny = {**allow("*", "s3:GetObject", f"{bucket}/*", StringLike={"aws:UserAgent": "*Boto3*"}), "Effect": "Deny"}
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny))
    with refused("AccessDenied", 403) as refusal:
        s3.get_object(Bucket=bucket, Key="k")
    assert refusal.message == (
        "User: arn:aws:iam::000000000000:root is not authorized to perform: s3:GetObject on resource: "
        f'"arn:aws:s3:::{bucket}/k" with an explicit deny in a resource-based policy'
    )
    # Whoever comes another way with the same signature is not meant.
    url = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    with urllib.request.urlopen(url) as response:
        assert response.read() == b"hello"


def test_conditions_on_where_a_call_comes_from(s3: BaseClient, other: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello")
    for block, is_let_in in [("127.0.0.0/8", True), ("203.0.113.0/24", False)]:
        statement = allow(OTHERS, "s3:GetObject", f"{bucket}/*", IpAddress={"aws:SourceIp": block})
        s3.put_bucket_policy(Bucket=bucket, Policy=policy(statement))
        if is_let_in:
            other.get_object(Bucket=bucket, Key="k")
        else:
            with refused("AccessDenied", 403):
                other.get_object(Bucket=bucket, Key="k")
    secure = {**allow("*", "s3:*", f"{bucket}/*", Bool={"aws:SecureTransport": "false"}), "Effect": "Deny"}
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(secure))
    with refused("AccessDenied", 403):
        s3.get_object(Bucket=bucket, Key="k")


def test_a_presigned_url_has_its_signers_rights(s3: BaseClient, other: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello")
    url = other.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    with pytest.raises(urllib.error.HTTPError) as denied:
        urllib.request.urlopen(url)
    assert denied.value.code == 403
    assert b"<Code>AccessDenied</Code><Message>Access Denied</Message>" in denied.value.read()
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow(OTHERS, "s3:GetObject", f"{bucket}/*")))
    with urllib.request.urlopen(url) as response:
        assert response.read() == b"hello"


def test_a_bad_policy_is_refused_in_awss_words(s3: BaseClient, bucket: str) -> None:
    cases = {
        "[]": "Policies must be valid JSON and the first byte must be '{'",
        policy(allow(OTHERS, "s3:GetObject", "elsewhere/*")): "Policy has invalid resource",
        policy(allow(OTHERS, "s3:GetObject", bucket)): "Action does not apply to any resource(s) in statement",
        policy(allow({"AWS": "nobody"}, "s3:GetObject", f"{bucket}/*")): "Invalid principal in policy",
    }
    for text, message in cases.items():
        with refused("MalformedPolicy", 400) as refusal:
            s3.put_bucket_policy(Bucket=bucket, Policy=text)
        assert refusal.message == message


def test_acls_are_off_until_they_are_asked_for(s3: BaseClient, anonymous: BaseClient, other: BaseClient, bucket: str) -> None:
    with refused("AccessControlListNotSupported", 400) as refusal:
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", ACL="public-read")
    assert refusal.message == "The bucket does not allow ACLs"
    open_to_all(s3, bucket)
    s3.put_bucket_acl(Bucket=bucket, ACL="public-read-write")
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello", ACL="public-read")
    assert anonymous.get_object(Bucket=bucket, Key="k")["Body"].read() == b"hello"
    assert anonymous.list_objects_v2(Bucket=bucket)["KeyCount"] == 1
    acl = s3.get_object_acl(Bucket=bucket, Key="k")
    owner = acl["Owner"]["ID"]
    assert len(owner) == 64
    assert acl["Grants"] == [
        {"Grantee": {"ID": owner, "Type": "CanonicalUser"}, "Permission": "FULL_CONTROL"},
        {"Grantee": {"URI": ALL_USERS, "Type": "Group"}, "Permission": "READ"},
    ]
    # Another account's object is its own.
    other.put_object(Bucket=bucket, Key="theirs", Body=b"theirs")
    with refused("AccessDenied", 403):
        s3.get_object(Bucket=bucket, Key="theirs")
    other.put_object_acl(Bucket=bucket, Key="theirs", ACL="bucket-owner-full-control")
    assert s3.get_object(Bucket=bucket, Key="theirs")["Body"].read() == b"theirs"


def test_an_acl_as_it_is_got_can_be_put(s3: BaseClient, other: BaseClient, bucket: str) -> None:
    open_to_all(s3, bucket)
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello")
    them = other.list_buckets()["Owner"]["ID"]
    acl = s3.get_object_acl(Bucket=bucket, Key="k")
    grants = [*acl["Grants"], {"Grantee": {"ID": them, "Type": "CanonicalUser"}, "Permission": "READ"}]
    s3.put_object_acl(Bucket=bucket, Key="k", AccessControlPolicy={"Owner": acl["Owner"], "Grants": grants})
    assert s3.get_object_acl(Bucket=bucket, Key="k")["Grants"] == grants
    assert other.get_object(Bucket=bucket, Key="k")["Body"].read() == b"hello"
    s3.put_object_acl(Bucket=bucket, Key="k", AccessControlPolicy={"Owner": acl["Owner"], "Grants": []})
    assert s3.get_object_acl(Bucket=bucket, Key="k")["Grants"] == []
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello", GrantRead=f'id="{them}"', GrantReadACP=f'id="{them}"')
    assert other.get_object_acl(Bucket=bucket, Key="k")["Owner"] == acl["Owner"]
    with refused("UnresolvableGrantByEmailAddress", 400):
        s3.put_bucket_acl(Bucket=bucket, GrantRead='emailAddress="nobody@example.com"')
    with refused("InvalidArgument", 400):
        s3.put_bucket_acl(Bucket=bucket, GrantRead='id="_foo"')


def test_who_owns_is_said_at_creation(s3: BaseClient, unique: Callable[[str], str]) -> None:
    name = unique("owned-")
    with refused("InvalidBucketAclWithObjectOwnership", 400):
        s3.create_bucket(Bucket=name, ACL="public-read")
    s3.create_bucket(Bucket=name, ObjectOwnership="BucketOwnerPreferred")
    rules = s3.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"]["Rules"]
    assert rules == [{"ObjectOwnership": "BucketOwnerPreferred"}]
    s3.delete_bucket_ownership_controls(Bucket=name)
    with refused("OwnershipControlsNotFoundError", 404):
        s3.get_bucket_ownership_controls(Bucket=name)


def test_requesters_say_that_they_pay(s3: BaseClient, other: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello")
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow(OTHERS, "s3:GetObject", f"{bucket}/*")))
    assert s3.get_bucket_request_payment(Bucket=bucket)["Payer"] == "BucketOwner"
    s3.put_bucket_request_payment(Bucket=bucket, RequestPaymentConfiguration={"Payer": "Requester"})
    with refused("AccessDenied", 403):
        other.get_object(Bucket=bucket, Key="k")
    assert other.get_object(Bucket=bucket, Key="k", RequestPayer="requester")["RequestCharged"] == "requester"
