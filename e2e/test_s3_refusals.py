"""What S3 refuses, in S3's words; and the other ways to address it."""

from __future__ import annotations

import datetime
import socket
import urllib.error
import urllib.request
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from botocore.client import BaseClient
from botocore.config import Config

from errors import refused
from raw import send, signed
from server import Server


def test_what_is_not_there_has_a_name(s3: BaseClient, bucket: str) -> None:
    with refused("NoSuchBucket", 404) as refusal:
        s3.list_objects_v2(Bucket="nobody-made-this-one")
    assert refusal.message == "The specified bucket does not exist"
    assert refusal.response["Error"]["BucketName"] == "nobody-made-this-one"
    with refused("NoSuchKey", 404) as refusal:
        s3.get_object(Bucket=bucket, Key="absent")
    assert refusal.message == "The specified key does not exist."
    assert refusal.response["Error"]["Key"] == "absent"
    with refused("404", 404):
        s3.head_object(Bucket=bucket, Key="absent")
    with refused("404", 404):
        s3.head_bucket(Bucket="nobody-made-this-one")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    version = s3.put_object(Bucket=bucket, Key="gone", Body=b"")["VersionId"]
    s3.delete_object(Bucket=bucket, Key="gone", VersionId=version)
    with refused("NoSuchVersion", 404):
        s3.get_object(Bucket=bucket, Key="gone", VersionId=version)
    with refused("InvalidArgument", 400) as refusal:
        s3.get_object(Bucket=bucket, Key="gone", VersionId="no version is called this")
    assert refusal.message == "Invalid version id specified"
    s3.delete_object(Bucket=bucket, Key="absent")


def test_the_wrong_keys_do_not_open(server: Server, bucket: str) -> None:
    with refused("SignatureDoesNotMatch", 403) as refusal:
        server.client("s3", secret="wrong").list_objects_v2(Bucket=bucket)
    assert refusal.message.startswith("The request signature we calculated does not match the signature you provided.")
    with refused("InvalidAccessKeyId", 403) as refusal:
        server.client("s3", key="AKIANOBODYKNOWSTHIS1").list_objects_v2(Bucket=bucket)
    assert refusal.message == "The AWS Access Key Id you provided does not exist in our records."
    with refused("UnrecognizedClientException", 400) as refusal:
        server.client("glue", key="AKIANOBODYKNOWSTHIS1").get_databases()
    assert refusal.message == "The security token included in the request is invalid."
    with refused("InvalidClientTokenId", 403):
        server.client("sts", key="AKIANOBODYKNOWSTHIS1").get_caller_identity()


def test_a_clock_that_is_wrong_is_noticed(server: Server, bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    request = signed(server.url, "GET", f"/{bucket}", service="s3")
    yesterday = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda remove_tzinfo=True: yesterday.replace(tzinfo=None))
    late = signed(server.url, "GET", f"/{bucket}", service="s3")
    assert send(request).status == 200
    answer = send(late)
    assert answer.status == 403
    assert "<Code>RequestTimeTooSkewed</Code>" in answer.text
    assert "The difference between the request time and the current time is too large." in answer.text


@pytest.mark.parametrize("name", ["UPPER", "ab", "has_underscore", "-dash", "dot..dot", "192.168.5.4"])
def test_names_that_are_no_bucket_names(server: Server, name: str) -> None:
    # boto3 refuses some of these itself, so they go by hand.
    answer = send(signed(server.url, "PUT", f"/{name}", service="s3"))
    assert answer.status == 400
    assert "<Code>InvalidBucketName</Code>" in answer.text


def test_buckets_are_made_once_and_deleted_when_empty(server: Server, s3: BaseClient, unique: Callable[[str], str]) -> None:
    name = unique("once-")
    s3.create_bucket(Bucket=name)
    s3.create_bucket(Bucket=name)  # AWS: in us-east-1 the owner may create it again.
    with refused("BucketAlreadyExists", 409):
        server.client("s3", key="111122223333").create_bucket(Bucket=name)
    assert name in [entry["Name"] for entry in s3.list_buckets()["Buckets"]]
    s3.put_object(Bucket=name, Key="k", Body=b"")
    with refused("BucketNotEmpty", 409):
        s3.delete_bucket(Bucket=name)
    s3.delete_object(Bucket=name, Key="k")
    s3.delete_bucket(Bucket=name)
    with refused("NoSuchBucket", 404):
        s3.delete_bucket(Bucket=name)


def test_buckets_elsewhere_say_where(server: Server, unique: Callable[[str], str]) -> None:
    name = unique("europe-")
    elsewhere = server.client("s3", region_name="eu-west-1")
    elsewhere.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert elsewhere.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    assert elsewhere.head_bucket(Bucket=name)["BucketRegion"] == "eu-west-1"


def test_keys_have_a_longest(s3: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k" * 1024, Body=b"just")
    with refused("KeyTooLongError", 400):
        s3.put_object(Bucket=bucket, Key="k" * 1025, Body=b"too long")


def test_what_is_not_built_says_so(s3: BaseClient, bucket: str) -> None:
    with refused("NotImplemented", 501) as refusal:
        s3.list_bucket_inventory_configurations(Bucket=bucket)
    assert "ListBucketInventoryConfigurations" in refusal.message


def test_strangers_are_turned_away(server: Server, bucket: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{server.url}/{bucket}")
    assert caught.value.code == 403
    assert b"<Code>AccessDenied</Code>" in caught.value.read()


def test_a_bucket_may_stand_in_the_host_name(server: Server, s3: BaseClient, bucket: str) -> None:
    port = urlsplit(server.url).port
    try:
        socket.getaddrinfo(f"{bucket}.s3.localhost", port, family=socket.AF_INET)
    except OSError:
        pytest.skip("this resolver does not answer names below localhost")
    virtual = Config(s3={"addressing_style": "virtual"})
    by_name = server.client("s3", config=virtual, endpoint_url=f"http://s3.localhost:{port}")
    by_name.put_object(Bucket=bucket, Key="in/host", Body=b"virtual")
    assert s3.get_object(Bucket=bucket, Key="in/host")["Body"].read() == b"virtual"
    assert [entry["Key"] for entry in by_name.list_objects_v2(Bucket=bucket)["Contents"]] == ["in/host"]


def test_a_host_header_alone_is_enough(server: Server, s3: BaseClient, bucket: str) -> None:
    """What a proxy or a hosts file does: the name is in the header, whatever address was dialled."""
    s3.put_object(Bucket=bucket, Key="by/header", Body=b"virtual")
    request = signed(server.url, "GET", "/by/header", service="s3", headers={"Host": f"{bucket}.s3.localhost"})
    answer = send(request)
    assert (answer.status, answer.body) == (200, b"virtual")
