"""What we expect to fail and why, and how the run compares."""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from plugins import Record, Result, function

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

# The first that fits a test's marks or name is its group.
GROUPS = [
    ("lifecycle", r"lifecycle|restore|transition"),
    ("encryption", r"sse|encrypt|kms"),
    ("policy", r"policy|public_block|block_public|ignore_public"),
    ("acl", r"acl|grant|access_bucket|ownership|bucket_owner|anonymous|anon"),
    ("object lock", r"object_lock|retention|legal_hold"),
    ("logging", r"logging"),
    ("post object", r"post_object"),
    ("multipart", r"multipart"),
    ("versioning", r"version"),
    ("listing", r"list"),
    ("tagging", r"tag"),
    ("cors", r"cors"),
    ("copy", r"copy"),
    ("conditions and checksums", r"ifmatch|ifnon|ifmodified|ifunmod|checksum|if_"),
    ("headers and signatures", r"bad_|create_|auth|raw|presign"),
    ("buckets", r"bucket"),
    ("objects", r""),
]


@dataclass(frozen=True)
class Entry:
    """Tests that are expected to fail for one reason.

    `aws`: AWS itself fails them. `later`: they need a part of S3 that is not built yet. `gap`: ours to close. With `run = false`
    they are not even tried: they wait for something that never comes.
    """

    kind: str
    because: str
    marks: frozenset[str]
    tests: tuple[str, ...]
    run: bool

    def covers(self, name: str, marks: frozenset[str]) -> bool:
        names = (name, name.partition(":")[0])
        return bool(self.marks & marks) or any(fnmatchcase(name, pattern) for pattern in self.tests for name in names)


@dataclass(frozen=True)
class Expected:
    entries: list[Entry]

    @staticmethod
    def read(path: Path) -> Expected:
        entries = []
        for table in tomllib.loads(path.read_text())["expected"]:
            assert table["kind"] in {"aws", "later", "gap"}, table
            marks, tests = frozenset(table.get("marks", [])), tuple(table.get("tests", []))
            entries.append(Entry(table["kind"], table["because"], marks, tests, table.get("run", True)))
        return Expected(entries)

    def of(self, name: str, marks: frozenset[str]) -> Entry | None:
        """`name` is the function's, with its parameters behind a colon: `test_x:1-a`."""
        return next((entry for entry in self.entries if entry.covers(name, marks)), None)


class Selection:
    """Leaves out what is not even tried, and remembers it."""

    def __init__(self, expected: Expected, record: Record) -> None:
        self.expected = expected
        self.record = record

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        left_out = []
        for item in items:
            marks = frozenset(mark.name for mark in item.iter_markers())
            entry = self.expected.of(parametrized(item.nodeid), marks)
            if entry and not entry.run:
                left_out.append(item)
                self.record.add(Result(item.nodeid, marks, "not run"))
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


# A test with parameters counts once, as the worst that became of it.
WORST_FIRST = ["failed", "gap", "later", "passed", "aws", "skipped"]


def report(record: Record, expected: Expected) -> int:
    """Prints the table, and what nobody expected. Returns 1 if something failed without a reason on record."""
    columns: dict[str, str] = {}
    surprises, recovered = [], []
    for result in record.results.values():
        entry = expected.of(parametrized(result.test), result.marks)
        column = column_of(result, entry)
        if column == "failed":
            surprises.append(result)
        if column == "passed" and entry and entry.kind == "gap":
            recovered.append(result.test)
        name = function(result.test)
        columns[name] = min(column, columns.get(name, column), key=WORST_FIRST.index)
    for result in surprises:
        print(f"FAILED {result.test}: {result.reason.splitlines()[0][:200] if result.reason else result.outcome}")
    for name in recovered:
        print(f"PASSED, though expected.toml calls it a gap: {name}")
    table(columns)
    total = Counter(columns.values())
    share("of the tests that AWS itself would pass", total["passed"], total["failed"] + total["gap"] + total["later"])
    share("of those that need nothing unbuilt", total["passed"], total["failed"] + total["gap"])
    return 1 if surprises else 0


def column_of(result: Result, entry: Entry | None) -> str:
    if result.outcome == "skipped":
        return "skipped"
    # What the suite says of AWS is kept even where we pass: those tests are no part of the share.
    if entry and entry.kind == "aws":
        return "aws"
    if result.outcome == "passed":
        return "passed"
    return entry.kind if entry else "failed"


def table(columns: dict[str, str]) -> None:
    groups: dict[str, Counter[str]] = {name: Counter() for name, _ in GROUPS}
    for name, column in columns.items():
        groups[group(name)][column] += 1
    shown = ["passed", "failed", "gap", "later", "aws", "skipped"]
    print(f"{'':28}" + "".join(f"{column:>8}" for column in shown))
    for name, counts in [*groups.items(), ("all", sum(groups.values(), Counter()))]:
        if counts:
            print(f"{name:28}" + "".join(f"{counts[column]:>8}" for column in shown))


def share(of: str, passed: int, failed: int) -> None:
    if passed + failed:
        print(f"{passed} {of}: {100 * passed / (passed + failed):.1f} % of {passed + failed}")


def group(name: str) -> str:
    return next(label for label, pattern in GROUPS if re.search(pattern, name.removeprefix("test_")))


def parametrized(test: str) -> str:
    """`…/test_s3.py::test_x[1]` is `test_x:1`."""
    return test.rpartition("::")[2].replace("[", ":").removesuffix("]")
