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
    ("headers and signatures", r"test_headers|auth|raw|presign"),
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
        return bool(self.marks & marks) or any(fnmatchcase(name, pattern) for pattern in self.tests)


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
        """`name` is the function's name, without its file and parameters."""
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
            entry = self.expected.of(function(item.nodeid), marks)
            if entry and not entry.run:
                left_out.append(item)
                self.record.add(Result(item.nodeid, marks, "not run"))
        config.hook.pytest_deselected(items=left_out)
        # First those that use KMS keys, which are gone once a test has let time pass (see Days).
        items[:] = sorted((item for item in items if item not in left_out), key=lambda item: "kms" not in item.name)


def report(record: Record, expected: Expected) -> int:
    """Prints the table, and what nobody expected. Returns 1 if something failed without a reason on record."""
    columns = ["passed", "failed", "gap", "later", "aws", "skipped"]
    table: dict[str, Counter[str]] = {name: Counter() for name, _ in GROUPS}
    surprises, recovered = [], []
    for result in record.results.values():
        name = function(result.test)
        entry = expected.of(name, result.marks)
        if result.outcome == "passed":
            column = "passed"
            if entry and entry.tests and entry.kind == "gap":
                recovered.append(name)
        elif entry:
            column = entry.kind
        elif result.outcome == "skipped":
            column = "skipped"
        else:
            column = "failed"
            surprises.append(result)
        table[group(name, result.test)][column] += 1
    for result in surprises:
        print(f"FAILED {result.test}: {result.reason.splitlines()[0][:200] if result.reason else result.outcome}")
    for name in recovered:
        print(f"PASSED, though expected.toml calls it a gap: {name}")
    print(f"{'':28}" + "".join(f"{column:>8}" for column in columns))
    total: Counter[str] = Counter()
    for name, counts in table.items():
        if counts:
            print(f"{name:28}" + "".join(f"{counts[column]:>8}" for column in columns))
            total += counts
    print(f"{'all':28}" + "".join(f"{total[column]:>8}" for column in columns))
    share("of the tests AWS itself would pass", total["passed"], total["failed"] + total["gap"] + total["later"])
    share("of those that need nothing unbuilt", total["passed"], total["failed"] + total["gap"])
    return 1 if surprises else 0


def share(of: str, passed: int, failed: int) -> None:
    if passed + failed:
        print(f"{passed} {of}: {100 * passed / (passed + failed):.1f} % of {passed + failed}")


def group(name: str, test: str) -> str:
    return next(label for label, pattern in GROUPS if re.search(pattern, f"{test.partition('::')[0]} {name.removeprefix('test_')}"))
