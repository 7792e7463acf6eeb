"""The calls of a data-engineering course's notebook, as its S3 and Data Catalog cells make them: they run unmodified, and where
AWS would refuse one, a finding says so."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

from conftest import StartServer
from waiting import crawl

BUCKET = "my-data-lake"


def test_the_s3_and_catalog_cells(start_server: StartServer, tmp_path: Path) -> None:
    server = start_server()
    s3, glue = server.client("s3"), server.client("glue")
    s3.create_bucket(Bucket=BUCKET)
    source = tmp_path / "data.csv"
    source.write_text("transaction_id,amount,transaction_date,customer_id\n1,19.99,2024-05-01,c1\n2,5.00,2024-05-02,c2\n")

    # The upload cell: a raw zone by source and date, encrypted at rest.
    now = datetime.now(timezone.utc)
    zone = "raw/sales_system/"
    key = f"{zone}year={now.year}/month={now.month:02d}/day={now.day:02d}/data.csv"
    s3.upload_file(Filename=str(source), Bucket=BUCKET, Key=key, ExtraArgs={"ServerSideEncryption": "AES256"})
    listed = s3.list_objects_v2(Bucket=BUCKET, Prefix="raw/", MaxKeys=100)
    assert [entry["Key"] for entry in listed.get("Contents", [])] == [key]
    assert s3.head_object(Bucket=BUCKET, Key=key)["ServerSideEncryption"] == "AES256"
    s3.put_object(Bucket=BUCKET, Key=f"{zone}_SUCCESS", Body=b"")

    # The catalog cell: its policies exclude each other on AWS, and its role's account has nine digits.
    glue.create_database(DatabaseInput={"Name": "sales_database", "Description": "raw zone"})
    glue.create_crawler(
        Name="data-lake-crawler",
        Role="arn:aws:iam::123456789:role/GlueServiceRole",
        DatabaseName="sales_database",
        Targets={"S3Targets": [{"Path": f"s3://{BUCKET}/{zone}", "Exclusions": ["**/_SUCCESS", "**/_temporary/**"]}]},
        SchemaChangePolicy={"UpdateBehavior": "UPDATE_IN_DATABASE", "DeleteBehavior": "LOG"},
        RecrawlPolicy={"RecrawlBehavior": "CRAWL_NEW_FOLDERS_ONLY"},
        Configuration='{"Version": 1.0, "Grouping": {"TableGroupingPolicy": "CombineCompatibleSchemas"}}',
    )
    rules = {entry["rule"] for entry in server.admin("findings")}
    assert any("new-folders" in rule for rule in rules), rules
    assert any("account" in rule for rule in rules), rules

    assert crawl(glue, "data-lake-crawler")["Status"] == "SUCCEEDED"
    columns = glue.get_table(DatabaseName="sales_database", Name="sales_system")["Table"]["StorageDescriptor"]["Columns"]
    assert [column["Name"] for column in columns] == ["transaction_id", "amount", "transaction_date", "customer_id"]

    # A later crawl visits the new folder only.
    s3.put_object(Bucket=BUCKET, Key=f"{zone}year=2031/month=01/day=01/data.csv", Body=source.read_bytes())
    assert crawl(glue, "data-lake-crawler")["Status"] == "SUCCEEDED"
    partitions = glue.get_partitions(DatabaseName="sales_database", TableName="sales_system")["Partitions"]
    assert sorted(entry["Values"] for entry in partitions)[-1] == ["2031", "01", "01"]
    assert len(partitions) == 2
