"""The house's own pages under /_millpond/: health, the one clock, findings, coverage, faults, reset; and `--strict`."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from conftest import StartServer
from errors import refused
from server import Server

ROLE_OF_NINE_DIGITS = "arn:aws:iam::123456789:role/GlueRole"


def refusal(server: Server, page: str, body: Any) -> tuple[int, str]:
    with pytest.raises(urllib.error.HTTPError) as caught:
        server.admin(page, body)
    return caught.value.code, json.load(caught.value)["error"]


def test_health_is_what_scripts_wait_for(server: Server) -> None:
    health = server.admin("health")
    assert (health["status"], health["strict"]) == ("running", False)
    assert {"s3", "glue", "athena", "iam", "sts"} <= set(health["services"])
    with urllib.request.urlopen(f"{server.url}/_localstack/health") as answer:
        assert json.load(answer)["services"]["s3"] == "running"
    with pytest.raises(urllib.error.HTTPError) as caught:
        server.admin("no-such-page")
    assert caught.value.code == 404
    assert "there are" in json.load(caught.value)["error"]


def test_time_passes_when_told_and_for_clients_too(start_server: StartServer) -> None:
    server = start_server(memory=True)
    s3 = server.client("s3")
    s3.create_bucket(Bucket="lake")
    url = s3.generate_presigned_url("list_objects_v2", Params={"Bucket": "lake"}, ExpiresIn=3600)
    assert urllib.request.urlopen(url).status == 200
    before = datetime.now(timezone.utc)
    server.advance("90d")
    s3.put_object(Bucket="lake", Key="later", Body=b"x")
    modified = s3.head_object(Bucket="lake", Key="later")["LastModified"]
    assert timedelta(days=89) < modified - before < timedelta(days=91)


def test_a_frozen_clock_stands_still(start_server: StartServer) -> None:
    server = start_server(memory=True)
    server.admin("clock", {"freeze": True})
    first = server.admin("clock")
    time.sleep(0.05)
    assert server.admin("clock")["now"] == first["now"]
    assert first["frozen"] is True
    server.advance("1h")
    moved = server.admin("clock")["now"]
    assert moved > first["now"]
    assert server.admin("clock", {"freeze": False})["frozen"] is False


def test_the_clock_explains_what_it_cannot_do(server: Server) -> None:
    for wish in (
        {"advance": "soon"},
        {"advance": "-1d"},
        {"advance_to": "2001-01-01T00:00:00Z"},
        {},
        {"advance": "1d", "freeze": True},
        ["x"],
    ):
        status, words = refusal(server, "clock", wish)
        assert status == 400
        assert words


def test_findings_say_where_aws_would_have_refused(start_server: StartServer) -> None:
    server = start_server()
    assert server.admin("findings") == []
    glue = server.client("glue")
    glue.create_database(DatabaseInput={"Name": "db"})
    targets = {"S3Targets": [{"Path": "s3://lake/x/"}]}
    made = glue.create_crawler(Name="c", Role=ROLE_OF_NINE_DIGITS, DatabaseName="db", Targets=targets)
    header = made["ResponseMetadata"]["HTTPHeaders"]["x-millpond-finding"]
    finding = server.admin("findings")[0]
    assert finding["rule"] in header
    assert finding["aws_says"].startswith("AWS rejects this: ")
    assert (finding["count"], finding["account"]) == (1, "000000000000")
    assert glue.get_crawler(Name="c")["Crawler"]["Role"] in {ROLE_OF_NINE_DIGITS, "GlueRole"}
    server.kill()
    assert [entry["rule"] for entry in server.restart().admin("findings")] == [finding["rule"]]


def test_strict_refuses_as_aws_does(start_server: StartServer) -> None:
    server = start_server("--strict", memory=True)
    assert server.admin("health")["strict"] is True
    glue = server.client("glue")
    glue.create_database(DatabaseInput={"Name": "db"})
    targets = {"S3Targets": [{"Path": "s3://lake/x/"}]}
    with refused("AccessDeniedException", 400):
        glue.create_crawler(Name="c", Role=ROLE_OF_NINE_DIGITS, DatabaseName="db", Targets=targets)
    with refused("InvalidInputException", 400):
        glue.create_crawler(
            Name="c",
            Role="arn:aws:iam::000000000000:role/r",
            DatabaseName="db",
            Targets=targets,
            RecrawlPolicy={"RecrawlBehavior": "CRAWL_NEW_FOLDERS_ONLY"},
            SchemaChangePolicy={"UpdateBehavior": "UPDATE_IN_DATABASE", "DeleteBehavior": "LOG"},
        )
    assert server.admin("findings") == []


def test_coverage_counts_what_the_code_has(server: Server) -> None:
    coverage = {entry["service"]: entry for entry in server.admin("coverage")}
    assert {"PutObject", "GetObject"} <= set(coverage["s3"]["built"])
    assert "PutBucketInventoryConfiguration" in coverage["s3"]["missing"]
    assert coverage["lambda"]["built"] == []
    for entry in coverage.values():
        assert entry["modelled"] == len(entry["built"]) + len(entry["missing"])


def test_status_counts_calls_and_the_trail_names_them(start_server: StartServer) -> None:
    server = start_server(memory=True)
    s3 = server.client("s3")
    s3.create_bucket(Bucket="lake")
    with refused("NoSuchKey"):
        s3.get_object(Bucket="lake", Key="absent")
    calls = {(call["service"], call["operation"]): call for call in server.admin("status")["calls"]}
    assert calls["s3", "CreateBucket"]["calls"] == 1
    assert calls["s3", "GetObject"]["client_errors"] == 1
    assert {"CreateBucket", "GetObject"} <= {entry["operation"] for entry in server.admin("trail")}


def test_faults_are_made_to_order(start_server: StartServer) -> None:
    server = start_server(memory=True)
    s3 = server.client("s3")
    s3.create_bucket(Bucket="lake")
    server.admin("faults", [{"service": "s3", "operation": "PutObject", "probability": 1.0, "kind": "throttle"}])
    with pytest.raises(s3.exceptions.ClientError) as caught:
        s3.put_object(Bucket="lake", Key="k", Body=b"")
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] in {400, 503}
    server.admin("faults", [])
    s3.put_object(Bucket="lake", Key="k", Body=b"")
    assert refusal(server, "faults", {"not": "a list"})[0] == 400


def test_reset_starts_over(start_server: StartServer) -> None:
    server = start_server()
    s3, glue = server.client("s3"), server.client("glue")
    s3.create_bucket(Bucket="lake")
    s3.put_object(Bucket="lake", Key="k", Body=b"x" * 500_000)
    glue.create_database(DatabaseInput={"Name": "db"})
    server.advance("3d")
    assert server.admin("reset", {}) == {"status": "reset"}
    assert s3.list_buckets()["Buckets"] == []
    assert glue.get_databases()["DatabaseList"] == []
    s3.create_bucket(Bucket="lake")
    assert "Contents" not in s3.list_objects_v2(Bucket="lake")
    server.kill()
    assert [bucket["Name"] for bucket in server.restart().client("s3").list_buckets()["Buckets"]] == ["lake"]
