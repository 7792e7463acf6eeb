"""SQL over what crawlers found: results by API and as CSV in S3."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.client import BaseClient

from conftest import FIXTURES
from errors import refused
from waiting import crawl, finished

Lake = Callable[[dict[str, str | bytes]], str]
Ask = Callable[..., list[list[str | None]]]
ROLE = "arn:aws:iam::000000000000:role/crawler"


def csv(month: int) -> str:
    rows = [f'{month * 10 + n},{n}.5,"cust ""{n}"", inc"' for n in range(3)]
    return "\n".join(["id,amount,customer", *rows, ""])


@pytest.fixture
def start(athena: BaseClient, bucket: str, database: str) -> Callable[..., str]:
    """Starts a query with results beside the data."""

    def start_query(sql: str, **more: Any) -> str:
        where = {"ResultConfiguration": {"OutputLocation": f"s3://{bucket}/results/"}, "QueryExecutionContext": {"Database": database}}
        return athena.start_query_execution(**{"QueryString": sql, **where, **more})["QueryExecutionId"]

    return start_query


@pytest.fixture
def ask(athena: BaseClient, start: Callable[..., str]) -> Ask:
    """Rows of a query that succeeds, without the header."""

    def rows(sql: str, **more: Any) -> list[list[str | None]]:
        query = start(sql, **more)
        status = finished(athena, query)["Status"]
        assert status["State"] == "SUCCEEDED", status
        pages = athena.get_paginator("get_query_results").paginate(QueryExecutionId=query)
        found = [[cell.get("VarCharValue") for cell in row["Data"]] for page in pages for row in page["ResultSet"]["Rows"]]
        is_select = sql.lstrip().lower().startswith(("select", "with"))
        return found[1:] if is_select else found

    return rows


@pytest.fixture
def sales(glue: BaseClient, lake: Lake, database: str, unique: Callable[[str], str]) -> str:
    """A crawled table: three months of three rows."""
    bucket = lake(
        {f"sales/month={month:02d}/part.csv": csv(month).replace('"cust ""', "cust ").replace('"", inc"', "") for month in (1, 2, 3)}
    )
    name = unique("crawler-")
    glue.create_crawler(Name=name, Role=ROLE, DatabaseName=database, Targets={"S3Targets": [{"Path": f"s3://{bucket}/sales/"}]})
    assert crawl(glue, name)["Status"] == "SUCCEEDED"
    return "sales"


def test_from_files_to_answers(ask: Ask, sales: str) -> None:
    assert ask(f"SELECT count(*), sum(amount), min(id), max(customer) FROM {sales}") == [["9", "13.5", "10", "cust 2"]]
    assert ask(f"SELECT month, count(*) AS n FROM {sales} WHERE id >= 21 GROUP BY month ORDER BY 1") == [["02", "2"], ["03", "3"]]


def test_results_are_a_csv_file_in_s3(athena: BaseClient, s3: BaseClient, start: Callable[..., str]) -> None:
    query = start("SELECT 1 AS one, 'it''s \"quoted\"' AS text, CAST(NULL AS varchar) AS nothing, true AS yes")
    execution = finished(athena, query)
    assert execution["Status"]["State"] == "SUCCEEDED", execution["Status"]
    location = execution["ResultConfiguration"]["OutputLocation"]
    assert location.endswith(f"/results/{query}.csv")
    bucket, key = location.removeprefix("s3://").split("/", 1)
    body = s3.get_object(Bucket=bucket, Key=key)["Body"].read().decode()
    assert body == '"one","text","nothing","yes"\n"1","it\'s ""quoted""",,"true"\n'
    assert s3.head_object(Bucket=bucket, Key=f"{key}.metadata")["ContentLength"] > 0
    metadata = athena.get_query_results(QueryExecutionId=query)["ResultSet"]["ResultSetMetadata"]["ColumnInfo"]
    assert [(column["Name"], column["Type"]) for column in metadata] == [
        ("one", "integer"),
        ("text", "varchar"),
        ("nothing", "varchar"),
        ("yes", "boolean"),
    ]


def test_only_partitions_that_are_asked_for_are_read(athena: BaseClient, start: Callable[..., str], sales: str) -> None:
    everything = finished(athena, start(f"SELECT sum(id) FROM {sales}"))["Statistics"]["DataScannedInBytes"]
    one_month = finished(athena, start(f"SELECT sum(id) FROM {sales} WHERE month = '02'"))["Statistics"]["DataScannedInBytes"]
    assert 0 < one_month < everything
    assert abs(one_month * 3 - everything) < one_month


def test_tables_can_be_declared_in_sql(s3: BaseClient, ask: Ask, glue: BaseClient, bucket: str, database: str) -> None:
    for day in (1, 2):
        s3.put_object(Bucket=bucket, Key=f"ddl/dt=2024-01-0{day}/x.csv", Body=f"{day},a\n{day},b\n")
    ask(
        f"""CREATE EXTERNAL TABLE IF NOT EXISTS ddl (n int, word string) PARTITIONED BY (dt string)
            ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' LOCATION 's3://{bucket}/ddl/'"""
    )
    assert ask("SELECT count(*) FROM ddl") == [["0"]]
    ask("MSCK REPAIR TABLE ddl")
    assert ask("SELECT dt, sum(n) FROM ddl GROUP BY dt ORDER BY dt") == [["2024-01-01", "2"], ["2024-01-02", "4"]]
    assert ["dt=2024-01-01"] in ask("SHOW PARTITIONS ddl")
    assert ["ddl"] in ask("SHOW TABLES")
    assert glue.get_table(DatabaseName=database, Name="ddl")["Table"]["TableType"] == "EXTERNAL_TABLE"
    ask("ALTER TABLE ddl DROP PARTITION (dt = '2024-01-02')")
    assert ask("SELECT count(*) FROM ddl") == [["2"]]
    ask("DROP TABLE ddl")
    with refused("EntityNotFoundException", 400):
        glue.get_table(DatabaseName=database, Name="ddl")


def test_parquet_is_read(s3: BaseClient, ask: Ask, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="flights/f.parquet", Body=(FIXTURES / "flights.parquet").read_bytes())
    ask(
        f"CREATE EXTERNAL TABLE flights (carrier string, distance bigint, delay double) STORED AS PARQUET LOCATION 's3://{bucket}/flights/'"
    )
    top = ask("SELECT carrier, max(distance), avg(delay) FROM flights GROUP BY carrier ORDER BY 2 DESC, 1 LIMIT 2")
    assert top == [["B6", "1576", "-1.0"], ["UA", "1416", "3.0"]]
    assert ask("SELECT count(*) FROM flights WHERE delay IS NULL") == [["1"]]


def test_many_rows_come_in_pages(athena: BaseClient, start: Callable[..., str]) -> None:
    query = start("SELECT n FROM UNNEST(sequence(1, 2500)) AS t(n) ORDER BY n")
    assert finished(athena, query)["Status"]["State"] == "SUCCEEDED"
    pages = list(athena.get_paginator("get_query_results").paginate(QueryExecutionId=query))
    rows = [row["Data"][0]["VarCharValue"] for page in pages for row in page["ResultSet"]["Rows"]]
    assert len(pages) == 3
    assert rows == ["n", *(str(n) for n in range(1, 2501))]


def test_a_query_that_fails_says_why(athena: BaseClient, start: Callable[..., str], sales: str) -> None:
    for sql, word in [
        ("SELECT nobody FROM sales", "COLUMN_NOT_FOUND"),
        ("SELECT * FROM absent", "TABLE_NOT_FOUND"),
        ("SELECT 1 / 0", "DIVISION_BY_ZERO"),
    ]:
        query = start(sql)
        status = finished(athena, query)["Status"]
        assert status["State"] == "FAILED", sql
        assert word in status["StateChangeReason"], status
        with refused("InvalidRequestException", 400):
            athena.get_query_results(QueryExecutionId=query)
    with refused("InvalidRequestException", 400):
        start("SELEC 1")


def test_a_query_needs_a_place_for_its_results(athena: BaseClient) -> None:
    with refused("InvalidRequestException", 400) as refusal:
        athena.start_query_execution(QueryString="SELECT 1")
    assert "output location" in refusal.message.lower()
    with refused("InvalidRequestException", 400):
        athena.get_query_execution(QueryExecutionId="00000000-0000-0000-0000-000000000000")


def test_a_workgroup_knows_where_results_go(athena: BaseClient, bucket: str, unique: Callable[[str], str]) -> None:
    name = unique("team-")
    configuration = {"ResultConfiguration": {"OutputLocation": f"s3://{bucket}/team/"}, "EnforceWorkGroupConfiguration": True}
    athena.create_work_group(Name=name, Configuration=configuration, Description="ours")
    query = athena.start_query_execution(QueryString="SELECT 42", WorkGroup=name)["QueryExecutionId"]
    execution = finished(athena, query)
    assert execution["Status"]["State"] == "SUCCEEDED", execution["Status"]
    assert execution["ResultConfiguration"]["OutputLocation"].startswith(f"s3://{bucket}/team/")
    assert execution["WorkGroup"] == name
    assert athena.list_query_executions(WorkGroup=name)["QueryExecutionIds"] == [query]
    assert {"primary", name} <= {group["Name"] for group in athena.list_work_groups()["WorkGroups"]}
    with refused("InvalidRequestException", 400):
        athena.create_work_group(Name=name)
    athena.update_work_group(WorkGroup=name, State="DISABLED")
    with refused("InvalidRequestException", 400):
        athena.start_query_execution(QueryString="SELECT 42", WorkGroup=name)
    athena.delete_work_group(WorkGroup=name, RecursiveDeleteOption=True)


def test_the_catalog_can_be_seen_through_athena(athena: BaseClient, database: str, sales: str) -> None:
    assert "AwsDataCatalog" in [entry["CatalogName"] for entry in athena.list_data_catalogs()["DataCatalogsSummary"]]
    seen = athena.get_paginator("list_databases").paginate(CatalogName="AwsDataCatalog")
    assert database in [entry["Name"] for page in seen for entry in page["DatabaseList"]]
    table = athena.get_table_metadata(CatalogName="AwsDataCatalog", DatabaseName=database, TableName=sales)["TableMetadata"]
    assert [column["Name"] for column in table["PartitionKeys"]] == ["month"]


def test_a_query_can_be_kept_by_name(athena: BaseClient, database: str, unique: Callable[[str], str]) -> None:
    name = unique("favourite-")
    kept = athena.create_named_query(Name=name, Database=database, QueryString="SELECT 1")["NamedQueryId"]
    assert athena.get_named_query(NamedQueryId=kept)["NamedQuery"]["QueryString"] == "SELECT 1"
    assert kept in athena.list_named_queries()["NamedQueryIds"]
    athena.delete_named_query(NamedQueryId=kept)
    with refused("InvalidRequestException", 400):
        athena.get_named_query(NamedQueryId=kept)


def test_the_same_token_is_the_same_query(start: Callable[..., str]) -> None:
    token = "a" * 32
    assert start("SELECT 1", ClientRequestToken=token) == start("SELECT 1", ClientRequestToken=token)
