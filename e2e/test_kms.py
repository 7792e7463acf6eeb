"""Keys: what is encrypted with them, and what becomes of them in time."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from botocore.client import BaseClient

from conftest import StartServer
from errors import refused
from server import ACCOUNT, Server


@pytest.fixture
def kms(server: Server) -> BaseClient:
    return server.client("kms")


@pytest.fixture
def key(kms: BaseClient) -> str:
    return kms.create_key(Description="for a story")["KeyMetadata"]["KeyId"]


def test_a_file_is_encrypted_with_a_data_key(kms: BaseClient, key: str, unique: Callable[[str], str]) -> None:
    alias = f"alias/{unique('lake-')}"
    kms.create_alias(AliasName=alias, TargetKeyId=key)
    context = {"file": "a.csv", "owner": "ann"}
    made = kms.generate_data_key(KeyId=alias, KeySpec="AES_256", EncryptionContext=context)
    assert len(made["Plaintext"]) == 32
    assert made["KeyId"].endswith(f":{ACCOUNT}:key/{key}")
    opened = kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext=dict(reversed(context.items())))
    assert (opened["Plaintext"], opened["KeyId"]) == (made["Plaintext"], made["KeyId"])
    with refused("InvalidCiphertextException", 400):
        kms.decrypt(CiphertextBlob=made["CiphertextBlob"])
    damaged = bytearray(made["CiphertextBlob"])
    damaged[-1] ^= 1
    with refused("InvalidCiphertextException", 400):
        kms.decrypt(CiphertextBlob=bytes(damaged), EncryptionContext=context)
    other = kms.create_key()["KeyMetadata"]["Arn"]
    with refused("IncorrectKeyException", 400):
        kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext=context, KeyId=other)
    moved = kms.re_encrypt(CiphertextBlob=made["CiphertextBlob"], SourceEncryptionContext=context, DestinationKeyId=other)
    assert kms.decrypt(CiphertextBlob=moved["CiphertextBlob"], KeyId=other)["Plaintext"] == made["Plaintext"]


def test_a_disabled_key_does_nothing(kms: BaseClient, key: str) -> None:
    blob = kms.encrypt(KeyId=key, Plaintext=b"secret")["CiphertextBlob"]
    kms.disable_key(KeyId=key)
    with refused("DisabledException", 400) as refusal:
        kms.decrypt(CiphertextBlob=blob)
    assert refusal.message.endswith(f":key/{key} is disabled.")
    kms.enable_key(KeyId=key)
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"secret"


def test_mistakes_are_answered_as_aws_does(kms: BaseClient, key: str, unique: Callable[[str], str]) -> None:
    with refused("NotFoundException", 400) as refusal:
        kms.describe_key(KeyId="fake-key-id")
    assert refusal.message == "Invalid keyId 'fake-key-id'"
    name = f"alias/{unique('twice-')}"
    kms.create_alias(AliasName=name, TargetKeyId=key)
    with refused("AlreadyExistsException", 400):
        kms.create_alias(AliasName=name, TargetKeyId=key)
    with refused("ValidationException", 400):
        kms.encrypt(KeyId=key, Plaintext=b"x" * 4097)
    with refused("ValidationException", 400) as refusal:
        kms.generate_data_key(KeyId=key)
    assert refusal.message == "Please specify either number of bytes or key spec."
    with refused("DryRunOperationException", 400):
        kms.encrypt(KeyId=key, Plaintext=b"x", DryRun=True)
    with refused("NotImplemented", 501):
        kms.create_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")


def test_the_key_that_s3_uses_is_there_when_asked_for(kms: BaseClient) -> None:
    described = kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]
    assert described["KeyManager"] == "AWS"
    names = [alias["AliasName"] for page in kms.get_paginator("list_aliases").paginate() for alias in page["Aliases"]]
    assert "alias/aws/s3" in names
    with refused("AccessDeniedException", 400):
        kms.schedule_key_deletion(KeyId=described["KeyId"])


def test_what_terraform_reads_of_a_key_is_there(kms: BaseClient) -> None:
    tags = [{"TagKey": "team", "TagValue": "lake"}]
    made = kms.create_key(Tags=tags)["KeyMetadata"]["KeyId"]
    assert json.loads(kms.get_key_policy(KeyId=made, PolicyName="default")["Policy"])["Id"] == "key-default-1"
    assert kms.list_resource_tags(KeyId=made)["Tags"] == tags
    kms.enable_key_rotation(KeyId=made, RotationPeriodInDays=180)
    assert kms.get_key_rotation_status(KeyId=made)["RotationPeriodInDays"] == 180
    grant = kms.create_grant(KeyId=made, GranteePrincipal=f"arn:aws:iam::{ACCOUNT}:role/etl", Operations=["Decrypt"])
    assert [entry["GrantId"] for entry in kms.list_grants(KeyId=made)["Grants"]] == [grant["GrantId"]]
    kms.retire_grant(GrantToken=grant["GrantToken"])
    assert kms.list_grants(KeyId=made)["Grants"] == []


def test_time_turns_keys_and_deletes_them_and_a_restart_changes_nothing(start_server: StartServer) -> None:
    server = start_server()
    kms = server.client("kms")
    kept, doomed = (kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(2))
    blob = kms.encrypt(KeyId=kept, Plaintext=b"from the first year")["CiphertextBlob"]
    lost = kms.encrypt(KeyId=doomed, Plaintext=b"lost")["CiphertextBlob"]
    kms.enable_key_rotation(KeyId=kept)
    kms.schedule_key_deletion(KeyId=doomed, PendingWindowInDays=7)
    with refused("KMSInvalidStateException", 400):
        kms.decrypt(CiphertextBlob=lost)
    server.advance("366d")
    server.kill()
    server.start()
    kms = server.client("kms")
    assert [entry["RotationType"] for entry in kms.list_key_rotations(KeyId=kept)["Rotations"]] == ["AUTOMATIC"]
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"from the first year"
    with refused("NotFoundException", 400):
        kms.describe_key(KeyId=doomed)
    with refused("AccessDeniedException", 400):
        kms.decrypt(CiphertextBlob=lost)


def test_the_cli_encrypts_a_file_and_gets_it_back(server: Server, kms: BaseClient, key: str, tmp_path: Path) -> None:
    secret = os.urandom(1000)
    (tmp_path / "secret.bin").write_bytes(secret)
    script = Path(sys.executable).with_name("aws")

    def aws(*arguments: str) -> str:
        command = [sys.executable, str(script), "kms", *arguments, "--output", "text"]
        done = subprocess.run(command, env=server.environment(), cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    blob = aws("encrypt", "--key-id", key, "--plaintext", "fileb://secret.bin", "--query", "CiphertextBlob")
    (tmp_path / "sealed.bin").write_bytes(base64.b64decode(blob))
    assert secret not in (tmp_path / "sealed.bin").read_bytes()
    back = aws("decrypt", "--ciphertext-blob", "fileb://sealed.bin", "--query", "Plaintext")
    assert base64.b64decode(back) == secret
