"""Encryption at rest, as a caller sees it and as a thief of the disk would."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError

from conftest import StartServer
from server import binary, quiet_environment

MARKER = b"these bytes must not be found on the disk "
MEGABYTE = 1 << 20


def code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Code"])


def is_on_disk(folder: Path, needle: bytes) -> bool:
    return any(needle in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def allow_customer_keys(s3: BaseClient, bucket: str) -> None:
    rule = {"BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [rule]})


def test_nothing_lies_in_the_clear_and_everything_comes_back(start_server: StartServer) -> None:
    server = start_server()
    s3, kms = server.client("s3"), server.client("kms")
    s3.create_bucket(Bucket="vault")
    allow_customer_keys(s3, "vault")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    customer = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": os.urandom(32)}
    large = MARKER * (2 * MEGABYTE // len(MARKER))
    kinds = {
        "house": ({}, {}),
        "kms": ({"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}, {}),
        "bucket-key": ({"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key, "BucketKeyEnabled": True}, {}),
        "customer": (customer, customer),
    }
    for name, (writing, _) in kinds.items():
        s3.put_object(Bucket="vault", Key=f"{name}/small", Body=MARKER, **writing)
        s3.put_object(Bucket="vault", Key=f"{name}/large", Body=large, **writing)
    s3.put_object(Bucket="vault", Key="cold", Body=large, StorageClass="GLACIER_IR")
    server.kill()
    assert server.data is not None
    assert not is_on_disk(server.data, MARKER[:20])

    server.start()
    s3 = server.client("s3")
    for name, (_, reading) in kinds.items():
        assert s3.get_object(Bucket="vault", Key=f"{name}/small", **reading)["Body"].read() == MARKER
        assert s3.get_object(Bucket="vault", Key=f"{name}/large", **reading)["Body"].read() == large
        part = s3.get_object(Bucket="vault", Key=f"{name}/large", Range="bytes=1000000-1000099", **reading)
        assert part["Body"].read() == large[1_000_000:1_000_100]
    assert s3.get_object(Bucket="vault", Key="cold")["Body"].read() == large
    head = s3.head_object(Bucket="vault", Key="bucket-key/small")
    assert (head["ServerSideEncryption"], head["SSEKMSKeyId"], head["BucketKeyEnabled"]) == ("aws:kms", key, True)

    with pytest.raises(ClientError) as missing:
        s3.get_object(Bucket="vault", Key="customer/small")
    assert code(missing) == "InvalidRequest"
    with pytest.raises(ClientError) as wrong:
        s3.get_object(Bucket="vault", Key="customer/small", SSECustomerAlgorithm="AES256", SSECustomerKey=os.urandom(32))
    assert code(wrong) == "AccessDenied"
    server.client("kms").disable_key(KeyId=key)
    with pytest.raises(ClientError) as disabled:
        s3.get_object(Bucket="vault", Key="kms/small")
    assert code(disabled) == "KMS.DisabledException"


def test_large_files_travel_in_encrypted_parts(start_server: StartServer, tmp_path: Path) -> None:
    s3 = start_server(memory=True).client("s3")
    s3.create_bucket(Bucket="vault")
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(os.urandom(20 * MEGABYTE))
    customer = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": os.urandom(32)}
    s3.upload_file(str(source), "vault", "big", ExtraArgs=customer)
    assert s3.head_object(Bucket="vault", Key="big", **customer)["ETag"].endswith('-3"')
    s3.download_file("vault", "big", str(target), ExtraArgs=customer)
    assert target.read_bytes() == source.read_bytes()
    of_source = {f"CopySource{name}": value for name, value in customer.items()}
    s3.copy_object(Bucket="vault", Key="copy", CopySource="vault/big", ServerSideEncryption="aws:kms", **of_source)
    assert s3.get_object(Bucket="vault", Key="copy")["Body"].read() == source.read_bytes()


def test_a_bucket_encrypts_by_default_as_it_is_told(start_server: StartServer) -> None:
    server = start_server(memory=True)
    s3, kms = server.client("s3"), server.client("kms")
    s3.create_bucket(Bucket="vault")
    kms.create_alias(AliasName="alias/lake", TargetKeyId=kms.create_key()["KeyMetadata"]["KeyId"])
    default = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "alias/lake"}
    rule = {"ApplyServerSideEncryptionByDefault": default, "BucketKeyEnabled": True}
    s3.put_bucket_encryption(Bucket="vault", ServerSideEncryptionConfiguration={"Rules": [rule]})
    put = s3.put_object(Bucket="vault", Key="k", Body=b"x")
    assert (put["ServerSideEncryption"], put["BucketKeyEnabled"]) == ("aws:kms", True)
    assert put["SSEKMSKeyId"] == kms.describe_key(KeyId="alias/lake")["KeyMetadata"]["Arn"]
    assert put["ETag"] != '"9dd4e461268c8034f5c8564e155c67a6"'
    shown = s3.get_bucket_encryption(Bucket="vault")["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert shown["BlockedEncryptionTypes"] == {"EncryptionType": ["SSE-C"]}
    s3.delete_bucket_encryption(Bucket="vault")
    assert s3.put_object(Bucket="vault", Key="k", Body=b"x")["ETag"] == '"9dd4e461268c8034f5c8564e155c67a6"'


def test_a_directory_without_its_root_key_stays_closed(start_server: StartServer, tmp_path: Path) -> None:
    safe = tmp_path / "root-key"
    safe.write_text(os.urandom(32).hex())
    server = start_server("--root-key-file", str(safe))
    s3 = server.client("s3")
    s3.create_bucket(Bucket="vault")
    s3.put_object(Bucket="vault", Key="k", Body=b"x")
    server.stop()
    assert server.data is not None
    assert not (server.data / "state" / "ROOT_KEY").exists()

    command = [str(binary()), "up", "--port", "0", "--data", str(server.data)]
    refused = subprocess.run(command, capture_output=True, text=True, timeout=60, env=quiet_environment())
    assert refused.returncode != 0
    assert "--root-key-file" in refused.stderr
    server.start()
    assert server.client("s3").get_object(Bucket="vault", Key="k")["Body"].read() == b"x"
