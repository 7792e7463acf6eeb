"""Crawlers: files in a bucket become tables somebody can query."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

import pytest
from botocore.client import BaseClient

from conftest import FIXTURES, StartServer
from errors import refused
from waiting import crawl

ROLE = "arn:aws:iam::000000000000:role/crawler"
Lake = Callable[[dict[str, str | bytes]], str]
SALES = "id,amount,customer,express\n1,9.50,ann,true\n2,12.25,bob,false\n3,1.00,eve,true\n"


@pytest.fixture
def crawler(glue: BaseClient, database: str, unique: Callable[[str], str]) -> Callable[..., str]:
    """Makes a crawler over paths and returns its name."""

    def make(*paths: str, **more: Any) -> str:
        name = unique("crawler-")
        targets = {"S3Targets": [{"Path": path} for path in paths]}
        glue.create_crawler(**{"Name": name, "Role": ROLE, "DatabaseName": database, "Targets": targets, **more})
        return name

    return make


def columns(table: dict[str, Any]) -> dict[str, str]:
    return {column["Name"]: column["Type"] for column in table["StorageDescriptor"]["Columns"]}


def tables(glue: BaseClient, database: str) -> dict[str, dict[str, Any]]:
    return {table["Name"]: table for table in glue.get_tables(DatabaseName=database)["TableList"]}


def test_partitioned_csv_becomes_a_table(glue: BaseClient, lake: Lake, database: str, crawler: Callable[..., str]) -> None:
    bucket = lake({f"raw/sales/year=2024/month={month:02d}/part-0.csv": SALES for month in (1, 2, 3)})
    last = crawl(glue, crawler(f"s3://{bucket}/raw/sales/"))
    assert last["Status"] == "SUCCEEDED"
    table = glue.get_table(DatabaseName=database, Name="sales")["Table"]
    assert columns(table) == {"id": "bigint", "amount": "double", "customer": "string", "express": "string"}
    assert [key["Name"] for key in table["PartitionKeys"]] == ["year", "month"]
    assert table["Parameters"]["classification"] == "csv"
    assert table["Parameters"]["skip.header.line.count"] == "1"
    assert table["StorageDescriptor"]["Location"] == f"s3://{bucket}/raw/sales/"
    partitions = glue.get_partitions(DatabaseName=database, TableName="sales")["Partitions"]
    assert sorted(entry["Values"] for entry in partitions) == [["2024", f"{month:02d}"] for month in (1, 2, 3)]
    assert partitions[0]["StorageDescriptor"]["Location"].startswith(f"s3://{bucket}/raw/sales/year=2024/month=")


def test_json_lines_become_structs_and_arrays(glue: BaseClient, lake: Lake, database: str, crawler: Callable[..., str]) -> None:
    rows = [{"id": n, "price": n / 2, "tags": ["a"], "buyer": {"name": "ann", "age": 30}} for n in range(5)]
    body = "\n".join(json.dumps(row) for row in rows).encode()
    bucket = lake({f"events/{name}.json.gz": gzip.compress(body) for name in "ab"})
    assert crawl(glue, crawler(f"s3://{bucket}/events"))["Status"] == "SUCCEEDED"
    table = tables(glue, database)["events"]
    assert columns(table) == {"id": "int", "price": "double", "tags": "array<string>", "buyer": "struct<name:string,age:int>"}
    assert (table["Parameters"]["classification"], table["Parameters"]["compressionType"]) == ("json", "gzip")


def test_parquet_says_its_own_schema(glue: BaseClient, lake: Lake, database: str, crawler: Callable[..., str]) -> None:
    bucket = lake({"flights/part-0.parquet": (FIXTURES / "flights.parquet").read_bytes(), "flights/_SUCCESS": b""})
    crawl(glue, crawler(f"s3://{bucket}/flights/", TablePrefix="raw_"))
    table = tables(glue, database)["raw_flights"]
    assert columns(table) == {"carrier": "string", "distance": "bigint", "delay": "double"}
    assert table["StorageDescriptor"]["SerdeInfo"]["SerializationLibrary"].endswith("ParquetHiveSerDe")
    assert table["Parameters"]["classification"] == "parquet"


def test_what_is_excluded_is_not_looked_at(glue: BaseClient, lake: Lake, database: str, crawler: Callable[..., str]) -> None:
    bucket = lake({"in/a.csv": SALES, "in/_temporary/half.bin": b"\x00\x01", "in/bad/b.json": '{"x": 1}'})
    target = {"Path": f"s3://{bucket}/in/", "Exclusions": ["_temporary/**", "bad/**"]}
    crawl(glue, crawler(Targets={"S3Targets": [target]}))
    found = tables(glue, database)
    assert [(name, table["PartitionKeys"]) for name, table in found.items()] == [("in", [])]


def test_new_folders_become_partitions_and_new_columns_columns(
    glue: BaseClient, lake: Lake, database: str, crawler: Callable[..., str]
) -> None:
    bucket = lake({"log/day=1/a.csv": SALES})
    name = crawler(f"s3://{bucket}/log/")
    crawl(glue, name)
    lake({"log/day=2/a.csv": SALES.replace("express", "express,note").replace("true", "true,x").replace("false", "false,y")})
    again = crawl(glue, name)
    assert again["Status"] == "SUCCEEDED"
    table = tables(glue, database)["log"]
    assert set(columns(table)) == {"id", "amount", "customer", "express", "note"}
    values = [entry["Values"] for entry in glue.get_partitions(DatabaseName=database, TableName="log")["Partitions"]]
    assert sorted(values) == [["1"], ["2"]]


def test_a_crawler_over_nothing_makes_nothing(glue: BaseClient, lake: Lake, database: str, crawler: Callable[..., str]) -> None:
    bucket = lake({})
    last = crawl(glue, crawler(f"s3://{bucket}/empty/"))
    assert last["Status"] in {"SUCCEEDED", "FAILED"}
    assert tables(glue, database) == {}
    missing = crawl(glue, crawler("s3://no-such-bucket-anywhere/x/"))
    assert (missing["Status"], bool(missing["ErrorMessage"])) == ("FAILED", True)


def test_crawlers_are_kept_listed_and_deleted(glue: BaseClient, lake: Lake, database: str, crawler: Callable[..., str]) -> None:
    bucket = lake({"x/a.csv": SALES})
    name = crawler(f"s3://{bucket}/x/", Description="first", Tags={"team": "data"})
    got = glue.get_crawler(Name=name)["Crawler"]
    assert (got["State"], got["Description"], got["DatabaseName"]) == ("READY", "first", database)
    with refused("AlreadyExistsException", 400):
        crawler(f"s3://{bucket}/x/", Name=name)
    glue.update_crawler(Name=name, Description="second")
    assert glue.get_crawler(Name=name)["Crawler"]["Description"] == "second"
    assert name in [entry["Name"] for page in glue.get_paginator("get_crawlers").paginate() for entry in page["Crawlers"]]
    assert glue.list_crawlers(Tags={"team": "data"})["CrawlerNames"] == [name]
    with refused("CrawlerNotRunningException", 400):
        glue.stop_crawler(Name=name)
    crawl(glue, name)
    crawls = glue.list_crawls(CrawlerName=name)["Crawls"]
    assert [entry["State"] for entry in crawls] == ["COMPLETED"]
    metrics = glue.get_crawler_metrics(CrawlerNameList=[name])["CrawlerMetricsList"]
    assert (metrics[0]["TablesCreated"], metrics[0]["StillEstimating"]) == (1, False)
    glue.delete_crawler(Name=name)
    with refused("EntityNotFoundException", 400):
        glue.get_crawler(Name=name)
    with refused("EntityNotFoundException", 400):
        glue.start_crawler(Name=name)


def test_two_starts_at_once_are_one_crawl(glue: BaseClient, lake: Lake, crawler: Callable[..., str]) -> None:
    bucket = lake({f"many/day={n}/a.csv": SALES for n in range(60)})
    name = crawler(f"s3://{bucket}/many/")
    glue.start_crawler(Name=name)
    with refused("CrawlerRunningException", 400):
        glue.start_crawler(Name=name)


def test_a_scheduled_crawler_runs_when_its_hour_comes(start_server: StartServer) -> None:
    server = start_server()
    s3, glue = server.client("s3"), server.client("glue")
    s3.create_bucket(Bucket="lake")
    s3.put_object(Bucket="lake", Key="sales/a.csv", Body=SALES)
    glue.create_database(DatabaseInput={"Name": "db"})
    targets = {"S3Targets": [{"Path": "s3://lake/sales/"}]}
    glue.create_crawler(Name="nightly", Role=ROLE, DatabaseName="db", Targets=targets, Schedule="cron(15 3 * * ? *)")
    assert glue.get_crawler(Name="nightly")["Crawler"]["Schedule"] == {"ScheduleExpression": "cron(15 3 * * ? *)", "State": "SCHEDULED"}
    server.advance("3d")
    assert len(glue.list_crawls(CrawlerName="nightly")["Crawls"]) == 3
    assert columns(tables(glue, "db")["sales"])["id"] == "bigint"
    with refused("InvalidInputException", 400):
        glue.update_crawler(Name="nightly", Schedule="every day")
