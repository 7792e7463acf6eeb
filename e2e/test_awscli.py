"""The AWS CLI, with nothing but the environment that `millpond env` prints."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.client import BaseClient

from server import Server
from waiting import crawl, finished

Aws = Callable[..., str]


@pytest.fixture
def aws(server: Server, tmp_path: Path) -> Aws:
    """Runs `aws …` and returns what it prints."""
    script = Path(sys.executable).with_name("aws")

    def run(*arguments: str) -> str:
        command = [sys.executable, str(script), *arguments]
        done = subprocess.run(command, env=server.environment(), cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def answer(aws: Aws, *arguments: str) -> Any:
    return json.loads(aws(*arguments, "--output", "json"))


def test_files_go_up_down_and_away(aws: Aws, unique: Callable[[str], str], tmp_path: Path) -> None:
    bucket = f"s3://{unique('cli-')}"
    aws("s3", "mb", bucket)
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text("a")
    (tmp_path / "in" / "deep" / "b.txt").write_text("b" * 100)
    big = os.urandom(20 << 20)
    (tmp_path / "big.bin").write_bytes(big)
    aws("s3", "cp", "big.bin", f"{bucket}/big.bin")
    aws("s3", "cp", f"{bucket}/big.bin", "back.bin")
    assert (tmp_path / "back.bin").read_bytes() == big
    aws("s3", "sync", "in", f"{bucket}/in")
    assert aws("s3", "sync", "in", f"{bucket}/in") == "", "a second sync has nothing to do"
    listed = aws("s3", "ls", f"{bucket}/", "--recursive")
    assert [line.split()[-1] for line in listed.splitlines()] == ["big.bin", "in/a.txt", "in/deep/b.txt"]
    assert "PRE in/" in aws("s3", "ls", f"{bucket}/")
    (tmp_path / "in" / "a.txt").unlink()
    aws("s3", "sync", "in", f"{bucket}/in", "--delete")
    aws("s3", "mv", f"{bucket}/in/deep/b.txt", f"{bucket}/moved.txt")
    assert aws("s3", "cp", f"{bucket}/moved.txt", "-") == "b" * 100
    aws("s3", "rb", bucket, "--force")


def test_who_am_i(aws: Aws) -> None:
    assert answer(aws, "sts", "get-caller-identity")["Arn"] == "arn:aws:iam::000000000000:root"


def test_the_catalog_and_a_query(aws: Aws, s3: BaseClient, glue: BaseClient, athena: BaseClient, bucket: str, database: str) -> None:
    for month in ("01", "02"):
        s3.put_object(Bucket=bucket, Key=f"sales/month={month}/x.csv", Body="id,name\n1,a\n2,b\n")
    targets = json.dumps({"S3Targets": [{"Path": f"s3://{bucket}/sales/"}]})
    name = f"cli-{database}"
    aws("glue", "create-crawler", "--name", name, "--role", "r", "--database-name", database, "--targets", targets)
    crawl(glue, name)
    tables = answer(aws, "glue", "get-tables", "--database-name", database)["TableList"]
    assert [table["Name"] for table in tables] == ["sales"]
    names = aws(
        "glue",
        "get-partitions",
        "--database-name",
        database,
        "--table-name",
        "sales",
        "--query",
        "Partitions[].Values[0]",
        "--output",
        "text",
    )
    assert sorted(names.split()) == ["01", "02"]
    query = answer(
        aws, "athena", "start-query-execution",
        "--query-string", f"SELECT count(*) AS n FROM {database}.sales",
        "--result-configuration", f"OutputLocation=s3://{bucket}/results/",
    )["QueryExecutionId"]  # fmt: skip
    assert finished(athena, query)["Status"]["State"] == "SUCCEEDED"
    rows = answer(aws, "athena", "get-query-results", "--query-execution-id", query)["ResultSet"]["Rows"]
    assert rows[1]["Data"][0]["VarCharValue"] == "4"
    assert aws("s3", "cp", f"s3://{bucket}/results/{query}.csv", "-") == '"n"\n"4"\n'
