"""Objects, as boto3's users put and get them."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from boto3.s3.transfer import TransferConfig
from botocore.client import BaseClient
from botocore.config import Config

from errors import refused
from server import Server

MIB = 1 << 20


def keys(page: dict) -> list[str]:
    return [entry["Key"] for entry in page.get("Contents", [])]


def read(s3: BaseClient, bucket: str, key: str, **more: str) -> bytes:
    return s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()


def test_a_big_file_goes_up_in_parts_and_comes_back_whole(s3: BaseClient, bucket: str, tmp_path: Path) -> None:
    source, copy = tmp_path / "big.bin", tmp_path / "copy.bin"
    source.write_bytes(os.urandom(17 * MIB + 123))
    parts = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB, max_concurrency=4)
    s3.upload_file(str(source), bucket, "raw/big.bin", Config=parts)
    s3.download_file(bucket, "raw/big.bin", str(copy), Config=parts)
    assert copy.read_bytes() == source.read_bytes()
    head = s3.head_object(Bucket=bucket, Key="raw/big.bin")
    assert head["ContentLength"] == source.stat().st_size
    assert head["ETag"].endswith('-4"')
    second = s3.head_object(Bucket=bucket, Key="raw/big.bin", PartNumber=2)
    assert (second["ContentLength"], second["PartsCount"]) == (5 * MIB, 4)


def test_an_object_keeps_what_was_said_about_it(s3: BaseClient, bucket: str) -> None:
    said = {
        "ContentType": "text/csv; charset=utf-8",
        "CacheControl": "max-age=60",
        "ContentDisposition": 'attachment; filename="a.csv"',
        "ContentLanguage": "de",
        "Metadata": {"owner": "sales", "purpose": "a b"},
    }
    rows = b"x,y\n1,2\n"
    put = s3.put_object(Bucket=bucket, Key="a.csv", Body=rows, **said)
    assert put["ETag"] == f'"{hashlib.md5(rows).hexdigest()}"'
    assert put["ServerSideEncryption"] == "AES256"
    got = s3.get_object(Bucket=bucket, Key="a.csv")
    assert {name: got[name] for name in said} == said
    assert got["Body"].read() == rows
    assert got["AcceptRanges"] == "bytes"


def test_presigned_urls_need_no_sdk(server: Server, bucket: str) -> None:
    s3 = server.client("s3", config=Config(signature_version="s3v4"))
    put = s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "p/ü b.txt"}, ExpiresIn=60)
    with urllib.request.urlopen(urllib.request.Request(put, data=b"hello", method="PUT")) as answer:
        assert answer.status == 200
    override = {"ResponseContentType": "text/html", "ResponseContentDisposition": "inline"}
    get = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "p/ü b.txt", **override}, ExpiresIn=60)
    with urllib.request.urlopen(get) as answer:
        assert answer.read() == b"hello"
        assert (answer.headers["Content-Type"], answer.headers["Content-Disposition"]) == ("text/html", "inline")
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(get + "0")
    assert caught.value.code == 403


def test_presigned_urls_as_boto3_makes_them_by_default(s3: BaseClient, bucket: str) -> None:
    """In us-east-1, boto3 still presigns with signature version 2 unless told otherwise, and AWS still accepts it there."""
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello")
    url = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"}, ExpiresIn=60)
    with urllib.request.urlopen(url) as answer:
        assert answer.read() == b"hello"


def test_ranges_are_parts_of_an_object(s3: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="digits", Body=b"0123456789")
    for asked, wanted, content_range in [
        ("bytes=0-3", b"0123", "bytes 0-3/10"),
        ("bytes=7-", b"789", "bytes 7-9/10"),
        ("bytes=-2", b"89", "bytes 8-9/10"),
        ("bytes=8-99", b"89", "bytes 8-9/10"),
    ]:
        got = s3.get_object(Bucket=bucket, Key="digits", Range=asked)
        assert (got["Body"].read(), got["ContentRange"], got["ResponseMetadata"]["HTTPStatusCode"]) == (wanted, content_range, 206)
    with refused("InvalidRange", 416):
        s3.get_object(Bucket=bucket, Key="digits", Range="bytes=10-12")


def test_conditions_are_kept(s3: BaseClient, bucket: str) -> None:
    etag = s3.put_object(Bucket=bucket, Key="once", Body=b"first", IfNoneMatch="*")["ETag"]
    with refused("PreconditionFailed", 412):
        s3.put_object(Bucket=bucket, Key="once", Body=b"second", IfNoneMatch="*")
    with refused("PreconditionFailed", 412):
        s3.put_object(Bucket=bucket, Key="once", Body=b"second", IfMatch='"0123"')
    s3.put_object(Bucket=bucket, Key="once", Body=b"second", IfMatch=etag)
    assert read(s3, bucket, "once") == b"second"
    with refused("PreconditionFailed", 412):
        s3.get_object(Bucket=bucket, Key="once", IfMatch=etag)
    head = s3.head_object(Bucket=bucket, Key="once")
    with refused("304", 304):
        s3.get_object(Bucket=bucket, Key="once", IfNoneMatch=head["ETag"])
    with refused("304", 304):
        s3.head_object(Bucket=bucket, Key="once", IfModifiedSince=head["LastModified"])


def test_copies_take_their_metadata_along_or_not(s3: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="a b+c/ü?.txt", Body=b"text", ContentType="text/plain", Metadata={"k": "v"})
    source = {"Bucket": bucket, "Key": "a b+c/ü?.txt"}
    s3.copy_object(Bucket=bucket, Key="kept", CopySource=source)
    s3.copy_object(Bucket=bucket, Key="new", CopySource=source, MetadataDirective="REPLACE", Metadata={"k": "w"})
    kept, new = s3.head_object(Bucket=bucket, Key="kept"), s3.head_object(Bucket=bucket, Key="new")
    assert (kept["ContentType"], kept["Metadata"]) == ("text/plain", {"k": "v"})
    assert (new["ContentType"], new["Metadata"]) == ("binary/octet-stream", {"k": "w"})
    with refused("InvalidRequest", 400):
        s3.copy_object(Bucket=bucket, Key="kept", CopySource={"Bucket": bucket, "Key": "kept"})
    with refused("NoSuchKey", 404):
        s3.copy_object(Bucket=bucket, Key="x", CopySource={"Bucket": bucket, "Key": "absent"})


def test_a_managed_copy_of_a_big_object_copies_parts(s3: BaseClient, bucket: str) -> None:
    body = os.urandom(11 * MIB)
    s3.put_object(Bucket=bucket, Key="big", Body=body)
    parts = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)
    s3.copy({"Bucket": bucket, "Key": "big"}, bucket, "copy", Config=parts)
    assert read(s3, bucket, "copy") == body
    assert s3.head_object(Bucket=bucket, Key="copy")["ETag"].endswith('-3"')


def test_listings_are_paged_and_folded_at_the_delimiter(s3: BaseClient, bucket: str) -> None:
    for month in range(1, 4):
        for part in range(5):
            s3.put_object(Bucket=bucket, Key=f"sales/month={month}/part-{part}.csv", Body=b"x")
    s3.put_object(Bucket=bucket, Key="sales/_SUCCESS", Body=b"")
    pages = list(s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix="sales/", PaginationConfig={"PageSize": 4}))
    listed = [key for page in pages for key in keys(page)]
    assert len(pages) == 4
    assert len(listed) == 16
    assert listed == sorted(listed)
    folded = s3.list_objects_v2(Bucket=bucket, Prefix="sales/", Delimiter="/")
    assert [entry["Prefix"] for entry in folded["CommonPrefixes"]] == [f"sales/month={month}/" for month in range(1, 4)]
    assert (keys(folded), folded["KeyCount"]) == (["sales/_SUCCESS"], 4)
    paged = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix="sales/", Delimiter="/", PaginationConfig={"PageSize": 1})
    assert len(list(paged)) == 4
    after = s3.list_objects_v2(Bucket=bucket, StartAfter="sales/month=3/part-3.csv")
    assert keys(after) == ["sales/month=3/part-4.csv"]
    old = s3.list_objects(Bucket=bucket, Prefix="sales/month=1/", MaxKeys=2)
    assert (keys(old), old["IsTruncated"]) == ([f"sales/month=1/part-{part}.csv" for part in (0, 1)], True)


def test_odd_keys_survive_a_listing(s3: BaseClient, bucket: str) -> None:
    odd = sorted(["a&b<c>.txt", "new\nline", "per%cent", "plus+ and space", "quote'\"", "ümläut/€", "//double//"])
    for key in odd:
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert keys(s3.list_objects_v2(Bucket=bucket)) == sorted(odd, key=str.encode)
    assert [read(s3, bucket, key).decode() for key in odd] == odd


def test_versions_are_kept_and_a_delete_is_a_marker(s3: BaseClient, bucket: str) -> None:
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
    first = s3.put_object(Bucket=bucket, Key="v", Body=b"1")["VersionId"]
    second = s3.put_object(Bucket=bucket, Key="v", Body=b"2")["VersionId"]
    assert read(s3, bucket, "v", VersionId=first) == b"1"
    gone = s3.delete_object(Bucket=bucket, Key="v")
    assert gone["DeleteMarker"] is True
    with refused("NoSuchKey", 404) as refusal:
        s3.get_object(Bucket=bucket, Key="v")
    assert refusal.response["ResponseMetadata"]["HTTPHeaders"]["x-amz-delete-marker"] == "true"
    versions = s3.list_object_versions(Bucket=bucket)
    assert [(entry["VersionId"], entry["IsLatest"]) for entry in versions["Versions"]] == [(second, False), (first, False)]
    assert [(entry["VersionId"], entry["IsLatest"]) for entry in versions["DeleteMarkers"]] == [(gone["VersionId"], True)]
    s3.delete_object(Bucket=bucket, Key="v", VersionId=gone["VersionId"])
    assert read(s3, bucket, "v") == b"2"
    s3.delete_object(Bucket=bucket, Key="v", VersionId=second)
    assert read(s3, bucket, "v") == b"1"


def test_tags_of_objects_and_buckets(s3: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="t", Body=b"", Tagging="team=data&stage=raw")
    tags = {tag["Key"]: tag["Value"] for tag in s3.get_object_tagging(Bucket=bucket, Key="t")["TagSet"]}
    assert tags == {"team": "data", "stage": "raw"}
    assert s3.get_object(Bucket=bucket, Key="t")["TagCount"] == 2
    s3.put_object_tagging(Bucket=bucket, Key="t", Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    s3.delete_object_tagging(Bucket=bucket, Key="t")
    assert s3.get_object_tagging(Bucket=bucket, Key="t")["TagSet"] == []
    with refused("NoSuchTagSet", 404):
        s3.get_bucket_tagging(Bucket=bucket)
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "cost", "Value": "42"}]})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "cost", "Value": "42"}]


def test_many_deletes_in_one_request(s3: BaseClient, bucket: str) -> None:
    for number in range(3):
        s3.put_object(Bucket=bucket, Key=f"d{number}", Body=b"")
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in ("d0", "d1", "never-there")]})
    assert sorted(entry["Key"] for entry in answer["Deleted"]) == ["d0", "d1", "never-there"]
    quiet = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "d2"}], "Quiet": True})
    assert "Deleted" not in quiet
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
    with refused("MalformedXML", 400):
        s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": f"k{n}"} for n in range(1001)]})


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])
def test_checksums_are_checked_and_kept(s3: BaseClient, bucket: str, algorithm: str) -> None:
    if algorithm in {"CRC32C", "CRC64NVME"}:
        pytest.importorskip("awscrt", reason="botocore computes this one with awscrt only")
    put = s3.put_object(Bucket=bucket, Key=algorithm, Body=b"checked", ChecksumAlgorithm=algorithm)
    got = s3.get_object(Bucket=bucket, Key=algorithm, ChecksumMode="ENABLED")
    assert got["Body"].read() == b"checked"
    assert got[f"Checksum{algorithm}"] == put[f"Checksum{algorithm}"]
    attributes = s3.get_object_attributes(Bucket=bucket, Key=algorithm, ObjectAttributes=["Checksum", "ObjectSize", "ETag"])
    assert attributes["Checksum"][f"Checksum{algorithm}"] == put[f"Checksum{algorithm}"]
    assert attributes["ObjectSize"] == 7


def test_a_body_that_is_not_what_was_promised_is_refused(s3: BaseClient, bucket: str) -> None:
    digest = base64.b64encode(hashlib.sha256(b"something else").digest()).decode()
    with refused("BadDigest", 400):
        s3.put_object(Bucket=bucket, Key="x", Body=b"body", ChecksumSHA256=digest)
    with refused("BadDigest", 400):
        s3.put_object(Bucket=bucket, Key="x", Body=b"body", ContentMD5=base64.b64encode(hashlib.md5(b"other").digest()).decode())
    with refused("InvalidDigest", 400):
        s3.put_object(Bucket=bucket, Key="x", Body=b"body", ContentMD5="no digest")
    with refused("404", 404):
        s3.head_object(Bucket=bucket, Key="x")


def test_a_multipart_upload_can_be_looked_at_and_given_up(s3: BaseClient, bucket: str) -> None:
    where = {"Bucket": bucket, "Key": "m"}
    upload = s3.create_multipart_upload(**where, Metadata={"a": "b"})["UploadId"]
    parts = [s3.upload_part(**where, UploadId=upload, PartNumber=n, Body=b"x" * 100) for n in (1, 2)]
    listed = s3.list_parts(**where, UploadId=upload)["Parts"]
    assert [(part["PartNumber"], part["Size"], part["ETag"]) for part in listed] == [(n + 1, 100, parts[n]["ETag"]) for n in (0, 1)]
    assert [entry["UploadId"] for entry in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == [upload]

    def complete(*numbers: int, etag: str = "") -> None:
        named = [{"PartNumber": n, "ETag": etag or parts[n - 1]["ETag"]} for n in numbers]
        s3.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": named})

    with refused("EntityTooSmall", 400):
        complete(1, 2)
    with refused("InvalidPartOrder", 400):
        complete(2, 1)
    with refused("InvalidPart", 400):
        complete(1, etag='"00000000000000000000000000000000"')
    complete(2)
    head = s3.head_object(**where)
    assert (head["ContentLength"], head["Metadata"]) == (100, {"a": "b"})
    other = s3.create_multipart_upload(**where)["UploadId"]
    s3.abort_multipart_upload(**where, UploadId=other)
    with refused("NoSuchUpload", 404):
        s3.upload_part(**where, UploadId=other, PartNumber=1, Body=b"x")


def test_streams_of_unknown_size_go_up(s3: BaseClient, bucket: str) -> None:
    s3.upload_fileobj(io.BytesIO(b"from memory"), bucket, "fileobj")
    into = io.BytesIO()
    s3.download_fileobj(bucket, "fileobj", into)
    assert into.getvalue() == b"from memory"
    s3.put_object(Bucket=bucket, Key="empty", Body=b"")
    assert read(s3, bucket, "empty") == b""
