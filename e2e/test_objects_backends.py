"""Objects beyond one machine: the bytes of large objects lie in another Millpond's bucket, or in a folder; the rest stays here."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError

from conftest import StartServer
from server import Server, millpond

KEYS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
LARGE = os.urandom(1 << 20) * 20

pytestmark = pytest.mark.skipif("--objects" not in millpond("up", "--help").stdout, reason="this binary has no --objects")


def blobs_of(back: Server) -> list[str]:
    pages = back.client("s3").get_paginator("list_objects_v2").paginate(Bucket="blobs")
    return [entry["Key"] for page in pages for entry in page.get("Contents", []) if not entry["Key"].endswith("/CLAIM")]


def address(back: Server, prefix: str = "front") -> str:
    return f"s3://blobs/{prefix}?endpoint={back.url}&region=us-east-1"


def a_pair(start_server: StartServer) -> tuple[Server, Server]:
    """A server, and one in front of it that keeps its bytes there."""
    back = start_server()
    back.client("s3").create_bucket(Bucket="blobs")
    front = start_server("--objects", address(back), environment=KEYS)
    front.client("s3").create_bucket(Bucket="lake")
    return back, front


def bytes_of(s3: BaseClient, key: str, **more: str) -> bytes:
    return s3.get_object(Bucket="lake", Key=key, **more)["Body"].read()


def test_bytes_lie_in_the_other_server_and_survive_kill_9(start_server: StartServer) -> None:
    back, front = a_pair(start_server)
    s3 = front.client("s3")
    s3.put_object(Bucket="lake", Key="small", Body=b"in the row")
    assert blobs_of(back) == [], "small objects stay with their rows"
    s3.put_object(Bucket="lake", Key="large", Body=LARGE)
    upload = s3.create_multipart_upload(Bucket="lake", Key="parts")["UploadId"]
    part = {"Bucket": "lake", "Key": "parts", "UploadId": upload}
    first = s3.upload_part(**part, PartNumber=1, Body=LARGE)["ETag"]
    second = s3.upload_part(**part, PartNumber=2, Body=b"end" * 20_000)["ETag"]
    assert len(blobs_of(back)) == 3

    front.kill()
    s3 = front.restart().client("s3")
    parts = [{"PartNumber": 1, "ETag": first}, {"PartNumber": 2, "ETag": second}]
    s3.complete_multipart_upload(**part, MultipartUpload={"Parts": parts})
    s3.copy_object(Bucket="lake", Key="copy", CopySource={"Bucket": "lake", "Key": "large"})

    front.kill()
    s3 = front.restart().client("s3")
    assert bytes_of(s3, "small") == b"in the row"
    assert bytes_of(s3, "large") == LARGE
    assert bytes_of(s3, "copy") == LARGE
    assert bytes_of(s3, "parts") == LARGE + b"end" * 20_000
    assert bytes_of(s3, "parts", Range="bytes=20971510-20971529") == (LARGE + b"end" * 20_000)[20_971_510:20_971_530]
    assert len(blobs_of(back)) == 3, "a copy and a completed upload share the files that were there"


def test_what_somebody_did_to_the_bytes_is_never_served(start_server: StartServer) -> None:
    back, front = a_pair(start_server)
    s3 = front.client("s3")
    s3.put_object(Bucket="lake", Key="k", Body=LARGE)
    (name,) = blobs_of(back)
    there = back.client("s3")
    stored = bytearray(there.get_object(Bucket="blobs", Key=name)["Body"].read())
    stored[10_000_000] ^= 1
    there.put_object(Bucket="blobs", Key=name, Body=bytes(stored))
    with pytest.raises(Exception, match="Connection|IncompleteRead|InternalError"):
        assert bytes_of(s3, "k") != LARGE
    assert bytes_of(s3, "k", Range="bytes=0-99") == LARGE[:100], "what is whole can be read"
    there.delete_object(Bucket="blobs", Key=name)
    with pytest.raises(Exception, match="Connection|IncompleteRead|InternalError"):
        bytes_of(s3, "k")


def test_without_the_other_server_nothing_is_acknowledged(start_server: StartServer) -> None:
    back, front = a_pair(start_server)
    s3 = front.client("s3")
    s3.put_object(Bucket="lake", Key="before", Body=LARGE)
    back.kill()
    with pytest.raises(ClientError) as refused:
        s3.put_object(Bucket="lake", Key="during", Body=LARGE)
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] >= 500
    assert [entry["Key"] for entry in s3.list_objects_v2(Bucket="lake")["Contents"]] == ["before"]
    s3.put_object(Bucket="lake", Key="small", Body=b"needs nobody")

    front.kill()
    with pytest.raises(RuntimeError, match="reading from s3://blobs/front"):
        front.restart()
    front.kill()
    front.arguments = ("--objects", address(back.restart()))
    s3 = front.restart().client("s3")
    assert bytes_of(s3, "before") == LARGE
    assert bytes_of(s3, "small") == b"needs nobody"


def test_a_directory_remembers_where_its_bytes_are(start_server: StartServer, tmp_path: Path) -> None:
    front = start_server("--objects", f"file://{tmp_path}/blobs")
    s3 = front.client("s3")
    s3.create_bucket(Bucket="lake")
    s3.put_object(Bucket="lake", Key="k", Body=LARGE)
    front.stop()
    elsewhere = (("--objects", f"file://{tmp_path}/other"), ())
    for front.arguments in elsewhere:
        with pytest.raises(RuntimeError, match=f"keeps its blobs in file://{tmp_path}/blobs"):
            front.restart()
        front.kill()
    front.arguments = ("--objects", f"file://{tmp_path}/blobs")
    assert bytes_of(front.restart().client("s3"), "k") == LARGE


def test_two_servers_share_a_bucket_and_keep_off_each_others_files(start_server: StartServer) -> None:
    back, one = a_pair(start_server)
    two = start_server("--objects", address(back), environment=KEYS)
    two.client("s3").create_bucket(Bucket="lake")
    for server in (one, two):
        server.client("s3").put_object(Bucket="lake", Key="k", Body=LARGE)
    for server in (one, two, one, two):
        server.kill()
        assert bytes_of(server.restart().client("s3"), "k") == LARGE
    assert len(blobs_of(back)) == 2
