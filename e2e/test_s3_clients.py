"""Programs that strangers wrote, and that people point at a lake: each does what its manual shows, and knows nothing of Millpond.

The Python ones live in an environment of their own, which `cargo xtask e2e` makes from `clients/requirements.txt` and names in
`MILLPOND_CLIENTS`. Where a program cannot be had, its story is skipped and says so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import urllib3
from boto3.s3.transfer import TransferConfig
from botocore.client import BaseClient
from botocore.config import Config

from server import REGION, Server

MIB = 1 << 20
SCRIPTS = Path(__file__).with_name("clients")
CANNOT_BE_HAD = 77

Run = Callable[..., str]


def clients() -> Path | None:
    """The interpreter of the clients' environment, if there is one."""
    named = os.environ.get("MILLPOND_CLIENTS")
    return Path(named) if named else None


@pytest.fixture
def run(server: Server, tmp_path: Path) -> Run:
    """Runs a program in a directory of its own and returns what it prints."""

    def run(*command: str | Path, environment: dict[str, str] | None = None) -> str:
        words = [str(word) for word in command]
        settings = {**server.environment(), **(environment or {})}
        done = subprocess.run(words, env=settings, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        if done.returncode == CANNOT_BE_HAD:
            pytest.skip(done.stdout.strip())
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done.stdout

    return run


@pytest.mark.parametrize(
    ("script", "packages"),
    [
        ("s3fs_files", "s3fs"),
        ("arrow_dataset", "pyarrow"),
        ("polars_frames", "polars"),
        ("duckdb_fsspec", "duckdb,s3fs"),
        ("duckdb_httpfs", "duckdb"),
    ],
)
def test_python_at_the_lake(run: Run, bucket: str, script: str, packages: str) -> None:
    python = clients()
    if python is None:
        pytest.skip("no environment for the clients (MILLPOND_CLIENTS)")
    if subprocess.run([python, "-c", f"import {packages}"], capture_output=True, check=False).returncode != 0:
        pytest.skip(f"{packages} is not installed")
    run(python, SCRIPTS / f"{script}.py", bucket)


def test_the_aws_cli_keeps_two_places_in_step(run: Run, unique: Callable[[str], str], tmp_path: Path) -> None:
    aws = (sys.executable, Path(sys.executable).with_name("aws"), "s3")
    bucket = f"s3://{unique('sync-')}"
    run(*aws, "mb", bucket)
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "ü b+c.txt").write_text("odd name")
    (tmp_path / "in" / "deep" / "big.bin").write_bytes(os.urandom(17 * MIB))
    run(*aws, "sync", "in", f"{bucket}/in")
    run(*aws, "sync", f"{bucket}/in", f"{bucket}/copy")
    run(*aws, "sync", f"{bucket}/copy", "out")
    assert run("diff", "-r", "in", "out") == ""
    assert run(*aws, "sync", f"{bucket}/copy", "out") == "", "nothing is left to do"
    run(*aws, "cp", "--recursive", "--exclude", "*.bin", "in", f"{bucket}/texts", "--storage-class", "STANDARD_IA")
    run(*aws, "mv", f"{bucket}/texts/ü b+c.txt", f"{bucket}/moved.txt", "--metadata-directive", "REPLACE", "--content-type", "text/csv")
    listed = run(*aws, "ls", "--recursive", "--summarize", f"{bucket}/")
    names = [line.split(maxsplit=3)[3] for line in listed.splitlines() if line[:2] == "20"]
    assert names == ["copy/deep/big.bin", "copy/ü b+c.txt", "in/deep/big.bin", "in/ü b+c.txt", "moved.txt"]
    assert "Total Objects: 5" in listed
    link = run(*aws, "presign", f"{bucket}/moved.txt").strip()
    assert urllib3.request("GET", link).data == b"odd name"
    run(*aws, "rm", "--recursive", f"{bucket}/copy")
    run(*aws, "rb", "--force", bucket)


def test_rclone_syncs_and_checks(server: Server, run: Run, bucket: str, tmp_path: Path) -> None:
    rclone = shutil.which("rclone")
    if rclone is None:
        pytest.skip("rclone is not on the PATH")
    settings = {
        "RCLONE_CONFIG": os.devnull,
        "RCLONE_S3_PROVIDER": "Other",
        "RCLONE_RETRIES": "1",
        "RCLONE_LOW_LEVEL_RETRIES": "1",
        # What it sends unasked is `private`, which a bucket without ACLs refuses.
        "RCLONE_S3_ACL": "bucket-owner-full-control",
        "RCLONE_S3_ENV_AUTH": "true",
        "RCLONE_S3_ENDPOINT": server.url,
        "RCLONE_S3_REGION": REGION,
        "RCLONE_S3_CHUNK_SIZE": "5M",
        "RCLONE_S3_UPLOAD_CUTOFF": "6M",
    }
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text("a")
    (tmp_path / "in" / "deep" / "big.bin").write_bytes(os.urandom(11 * MIB))

    def at(*arguments: str) -> str:
        return run(rclone, *arguments, environment=settings)

    at("sync", "in", f":s3:{bucket}/in")
    at("check", "in", f":s3:{bucket}/in")
    at("copy", f":s3:{bucket}/in/deep", f":s3:{bucket}/copy")
    listed = at("lsf", "--recursive", "--files-only", f":s3:{bucket}").split()
    assert sorted(listed) == ["copy/big.bin", "in/a.txt", "in/deep/big.bin"]
    (tmp_path / "in" / "a.txt").unlink()
    at("sync", "in", f":s3:{bucket}/in")
    at("sync", f":s3:{bucket}", "out")
    assert run("diff", "-r", "in/deep", "out/copy") == ""
    at("purge", f":s3:{bucket}/in")
    assert at("size", "--json", f":s3:{bucket}").startswith('{"count":1,')


def test_s3cmd_puts_gets_and_syncs(server: Server, run: Run, bucket: str, tmp_path: Path) -> None:
    python = clients()
    script = python.with_name("s3cmd") if python else None
    if script is None or not script.exists():
        pytest.skip("s3cmd is not installed")
    host = server.url.removeprefix("http://")
    (tmp_path / "s3cfg").write_text(
        f"[default]\naccess_key = test\nsecret_key = test\nhost_base = {host}\nhost_bucket = {host}\nuse_https = False\n"
        "multipart_chunk_size_mb = 5\n"
    )

    def s3cmd(*arguments: str) -> str:
        # s3cmd#1304: buckets without ACLs want to hear that none are to be set.
        return run(python, script, "-c", "s3cfg", "--no-progress", "--acl-private", *arguments)

    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a b.txt").write_text("a")
    (tmp_path / "in" / "big.bin").write_bytes(os.urandom(11 * MIB))
    s3cmd("sync", "in/", f"s3://{bucket}/in/")
    listed = s3cmd("ls", "--recursive", f"s3://{bucket}")
    assert [line.split(maxsplit=3)[3] for line in listed.splitlines()] == [f"s3://{bucket}/in/a b.txt", f"s3://{bucket}/in/big.bin"]
    s3cmd("cp", f"s3://{bucket}/in/big.bin", f"s3://{bucket}/big.bin")
    s3cmd("mv", f"s3://{bucket}/in/a b.txt", f"s3://{bucket}/a.txt")
    s3cmd("modify", "--add-header=x-amz-meta-owner:sales", f"s3://{bucket}/a.txt")
    assert "x-amz-meta-owner: sales" in s3cmd("info", f"s3://{bucket}/a.txt")
    s3cmd("get", f"s3://{bucket}/big.bin", "back.bin")
    assert (tmp_path / "back.bin").read_bytes() == (tmp_path / "in" / "big.bin").read_bytes()
    s3cmd("del", "--recursive", "--force", f"s3://{bucket}/")
    assert s3cmd("ls", "--recursive", f"s3://{bucket}") == ""


def test_boto3_moves_64_mib_in_parallel_parts(s3: BaseClient, bucket: str, tmp_path: Path) -> None:
    source, copy = tmp_path / "source.bin", tmp_path / "copy.bin"
    source.write_bytes(os.urandom(MIB) * 64)
    at_once = TransferConfig(multipart_threshold=8 * MIB, multipart_chunksize=8 * MIB, max_concurrency=8)
    s3.upload_file(str(source), bucket, "big", Config=at_once, ExtraArgs={"ChecksumAlgorithm": "SHA256"})
    s3.copy({"Bucket": bucket, "Key": "big"}, bucket, "again", Config=at_once)
    s3.download_file(bucket, "again", str(copy), Config=at_once, ExtraArgs={"ChecksumMode": "ENABLED"})
    assert copy.read_bytes() == source.read_bytes()


def test_a_page_uploads_and_downloads_with_what_it_was_given(server: Server, bucket: str) -> None:
    """Presigned POST, PUT and GET: a browser has no SDK and no keys."""
    s3 = server.client("s3", config=Config(signature_version="s3v4"))
    conditions = [["starts-with", "$key", "in/"], ["content-length-range", 1, MIB], {"success_action_status": "201"}]
    form = s3.generate_presigned_post(bucket, "in/${filename}", Fields={"success_action_status": "201"}, Conditions=conditions)
    posted = urllib3.request("POST", form["url"], fields={**form["fields"], "file": ("a.csv", b"x,y\n1,2\n", "text/csv")})
    assert posted.status == 201, posted.data
    assert b"<Key>in/a.csv</Key>" in posted.data
    link = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "in/a.csv"})
    assert urllib3.request("GET", link).data == b"x,y\n1,2\n"
    too_big = urllib3.request("POST", form["url"], fields={**form["fields"], "file": ("a.csv", bytes(MIB + 1), "text/csv")})
    assert (too_big.status, b"<Code>EntityTooLarge</Code>" in too_big.data) == (400, True)
    told = {"Bucket": bucket, "Key": "put", "ContentType": "text/csv"}
    link = s3.generate_presigned_url("put_object", Params=told)
    assert urllib3.request("PUT", link, body=b"x", headers={"Content-Type": "text/csv"}).status == 200
    assert urllib3.request("PUT", link, body=b"x", headers={"Content-Type": "text/plain"}).status == 403
