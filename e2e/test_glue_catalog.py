"""The Data Catalog: databases, tables, their versions, and partitions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.client import BaseClient

from errors import refused
from server import ACCOUNT


def table_input(name: str, **more: Any) -> dict[str, Any]:
    """A table of CSV files by year and month."""
    return {
        "Name": name,
        "TableType": "EXTERNAL_TABLE",
        "Parameters": {"classification": "csv"},
        "PartitionKeys": [{"Name": "year", "Type": "int"}, {"Name": "month", "Type": "string"}],
        "StorageDescriptor": storage(f"s3://lake/{name}/"),
        **more,
    }


def storage(location: str) -> dict[str, Any]:
    return {
        "Columns": [{"Name": "id", "Type": "bigint"}, {"Name": "amount", "Type": "decimal(10,2)", "Comment": "in euro"}],
        "Location": location,
        "InputFormat": "org.apache.hadoop.mapred.TextInputFormat",
        "OutputFormat": "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
        "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe", "Parameters": {"field.delim": ","}},
    }


def partition(year: int, month: int) -> dict[str, Any]:
    return {"Values": [str(year), f"{month:02d}"], "StorageDescriptor": storage(f"s3://lake/sales/year={year}/month={month:02d}/")}


@pytest.fixture
def sales(glue: BaseClient, database: str) -> dict[str, str]:
    """A table with the 24 months of 2023 and 2024."""
    glue.create_table(DatabaseName=database, TableInput=table_input("sales"))
    months = [partition(year, month) for year in (2023, 2024) for month in range(1, 13)]
    answer = glue.batch_create_partition(DatabaseName=database, TableName="sales", PartitionInputList=months)
    assert answer.get("Errors", []) == []
    return {"DatabaseName": database, "TableName": "sales"}


def test_databases_come_and_go(glue: BaseClient, unique: Callable[[str], str]) -> None:
    name = unique("warehouse_")
    glue.create_database(DatabaseInput={"Name": name, "Description": "all of it", "LocationUri": "s3://lake/", "Parameters": {"a": "b"}})
    with refused("AlreadyExistsException", 400):
        glue.create_database(DatabaseInput={"Name": name})
    got = glue.get_database(Name=name)["Database"]
    assert (got["Description"], got["LocationUri"], got["Parameters"], got["CatalogId"]) == ("all of it", "s3://lake/", {"a": "b"}, ACCOUNT)
    glue.update_database(Name=name, DatabaseInput={"Name": name, "Description": "less"})
    assert glue.get_database(Name=name)["Database"]["Description"] == "less"
    pages = glue.get_paginator("get_databases").paginate(PaginationConfig={"PageSize": 1})
    assert name in [entry["Name"] for page in pages for entry in page["DatabaseList"]]
    glue.delete_database(Name=name)
    with refused("EntityNotFoundException", 400) as refusal:
        glue.get_database(Name=name)
    assert refusal.message == f"Database {name} not found."


def test_a_table_is_found_again_as_it_was_made(glue: BaseClient, database: str) -> None:
    glue.create_table(DatabaseName=database, TableInput=table_input("Sales", Description="per month"))
    got = glue.get_table(DatabaseName=database, Name="sales")["Table"]
    assert (got["Name"], got["DatabaseName"], got["Description"], got["VersionId"]) == ("sales", database, "per month", "0")
    assert got["PartitionKeys"] == [{"Name": "year", "Type": "int"}, {"Name": "month", "Type": "string"}]
    assert got["StorageDescriptor"]["Columns"][1] == {"Name": "amount", "Type": "decimal(10,2)", "Comment": "in euro"}
    assert got["CreatedBy"].startswith("arn:aws:")
    with refused("AlreadyExistsException", 400):
        glue.create_table(DatabaseName=database, TableInput=table_input("SALES"))
    with refused("EntityNotFoundException", 400):
        glue.get_table(DatabaseName=database, Name="other")
    with refused("EntityNotFoundException", 400):
        glue.create_table(DatabaseName="absent", TableInput=table_input("x"))


def test_tables_are_listed_by_page_and_by_expression(glue: BaseClient, database: str) -> None:
    for name in ("orders_raw", "orders_clean", "people"):
        glue.create_table(DatabaseName=database, TableInput=table_input(name))
    pages = list(glue.get_paginator("get_tables").paginate(DatabaseName=database, PaginationConfig={"PageSize": 2}))
    assert [[table["Name"] for table in page["TableList"]] for page in pages] == [["orders_clean", "orders_raw"], ["people"]]
    matched = glue.get_tables(DatabaseName=database, Expression="orders_.*")["TableList"]
    assert [table["Name"] for table in matched] == ["orders_clean", "orders_raw"]
    gone = glue.batch_delete_table(DatabaseName=database, TablesToDelete=["people", "absent"])
    assert [(error["TableName"], error["ErrorDetail"]["ErrorCode"]) for error in gone["Errors"]] == [("absent", "EntityNotFoundException")]
    glue.delete_table(DatabaseName=database, Name="orders_raw")
    assert [table["Name"] for table in glue.get_tables(DatabaseName=database)["TableList"]] == ["orders_clean"]


def test_each_update_of_a_table_keeps_the_version_before(glue: BaseClient, database: str) -> None:
    where = {"DatabaseName": database, "TableName": "sales"}
    glue.create_table(DatabaseName=database, TableInput=table_input("sales"))
    glue.update_table(DatabaseName=database, TableInput=table_input("sales", Description="second"))
    glue.update_table(DatabaseName=database, TableInput=table_input("sales", Description="third"), SkipArchive=True)
    assert glue.get_table(DatabaseName=database, Name="sales")["Table"]["Description"] == "third"
    versions = glue.get_table_versions(**where)["TableVersions"]
    assert versions[0]["Table"]["Description"] == "third"
    assert glue.get_table_version(**where, VersionId="0")["TableVersion"]["Table"].get("Description") is None
    glue.delete_table_version(**where, VersionId="0")
    with refused("EntityNotFoundException", 400):
        glue.get_table_version(**where, VersionId="0")


def test_partitions_are_found_by_value(glue: BaseClient, sales: dict[str, str]) -> None:
    got = glue.get_partition(**sales, PartitionValues=["2024", "03"])["Partition"]
    assert got["StorageDescriptor"]["Location"] == "s3://lake/sales/year=2024/month=03/"
    with refused("AlreadyExistsException", 400):
        glue.create_partition(**sales, PartitionInput=partition(2024, 3))
    with refused("EntityNotFoundException", 400):
        glue.get_partition(**sales, PartitionValues=["2025", "03"])
    with refused("InvalidInputException", 400):
        glue.create_partition(**sales, PartitionInput={"Values": ["2025"]})
    asked = [{"Values": ["2024", "01"]}, {"Values": ["1999", "01"]}]
    some = glue.batch_get_partition(**sales, PartitionsToGet=asked)
    assert [entry["Values"] for entry in some["Partitions"]] == [["2024", "01"]]


@pytest.mark.parametrize(
    ("expression", "count"),
    [
        ("year = 2024", 12),
        ("year = 2024 AND month = '03'", 1),
        ("year > 2023 AND (month = '01' OR month = '02')", 2),
        ("month IN ('01', '12')", 4),
        ("month BETWEEN '03' AND '05'", 6),
        ("year <> 2024", 12),
        ("NOT (year = 2024)", 12),
        ("month LIKE '1%'", 6),
        ("year=1999", 0),
    ],
)
def test_partitions_are_filtered_by_expression(glue: BaseClient, sales: dict[str, str], expression: str, count: int) -> None:
    pages = glue.get_paginator("get_partitions").paginate(**sales, Expression=expression, PaginationConfig={"PageSize": 5})
    assert sum(len(page["Partitions"]) for page in pages) == count


def test_an_expression_that_makes_no_sense_is_refused(glue: BaseClient, sales: dict[str, str]) -> None:
    for nonsense in ("year =", "year = = 2024", "nobody = 1", "((((", "year = 'abc"):
        with refused("InvalidInputException", 400):
            glue.get_partitions(**sales, Expression=nonsense)


def test_segments_share_the_partitions_among_readers(glue: BaseClient, sales: dict[str, str]) -> None:
    """What Spark does: several readers, each with its segment, together see every partition once."""
    seen = []
    for number in range(3):
        pages = glue.get_paginator("get_partitions").paginate(**sales, Segment={"SegmentNumber": number, "TotalSegments": 3})
        seen += [tuple(entry["Values"]) for page in pages for entry in page["Partitions"]]
    assert sorted(seen) == sorted((str(year), f"{month:02d}") for year in (2023, 2024) for month in range(1, 13))


def test_partitions_change_and_go(glue: BaseClient, sales: dict[str, str]) -> None:
    moved = {**partition(2024, 1), "Parameters": {"moved": "yes"}}
    glue.update_partition(**sales, PartitionValueList=["2024", "01"], PartitionInput=moved)
    assert glue.get_partition(**sales, PartitionValues=["2024", "01"])["Partition"]["Parameters"] == {"moved": "yes"}
    glue.delete_partition(**sales, PartitionValues=["2024", "02"])
    gone = glue.batch_delete_partition(**sales, PartitionsToDelete=[{"Values": ["2024", "03"]}, {"Values": ["1999", "01"]}])
    assert [error["PartitionValues"] for error in gone["Errors"]] == [["1999", "01"]]
    left = glue.get_paginator("get_partitions").paginate(**sales, Expression="year = 2024")
    assert sum(len(page["Partitions"]) for page in left) == 10


def test_tags_of_a_database_tell_who_pays(glue: BaseClient, unique: Callable[[str], str]) -> None:
    name = unique("tagged_")
    glue.create_database(DatabaseInput={"Name": name}, Tags={"cost": "42"})
    arn = f"arn:aws:glue:us-east-1:{ACCOUNT}:database/{name}"
    glue.tag_resource(ResourceArn=arn, TagsToAdd={"team": "data"})
    assert glue.get_tags(ResourceArn=arn)["Tags"] == {"cost": "42", "team": "data"}
    glue.untag_resource(ResourceArn=arn, TagsToRemove=["cost"])
    assert glue.get_tags(ResourceArn=arn)["Tags"] == {"team": "data"}


def test_a_database_takes_its_tables_along(glue: BaseClient, sales: dict[str, str]) -> None:
    glue.delete_database(Name=sales["DatabaseName"])
    with refused("EntityNotFoundException", 400):
        glue.get_partitions(**sales)
