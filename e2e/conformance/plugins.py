"""What we hand to pytest beside ceph/s3-tests: a clock that need not be waited for, buckets as they were, and a record of what happened."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from botocore.client import BaseClient

from server import Server

# RGW can be told to take so many seconds for a day; the suite then sleeps through its days.
DAY_SECONDS = 10
_sleep = time.sleep


class Days:
    """Lets time pass on the server instead of waiting for it.

    A test about lifecycle sleeps a day's seconds for each day; it gets the days. Afterwards the server starts again, so that
    nobody else lives in the future. Any other sleep passes on the server too, in seconds.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self.in_days = False
        self.advanced = False

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Any:
        self.in_days = item.get_closest_marker("lifecycle") is not None
        self.advanced = False
        time.sleep = self.sleep
        try:
            return (yield)
        finally:
            time.sleep = _sleep
            if self.advanced:
                self.server.kill()
                self.server.start()

    def sleep(self, seconds: float) -> None:
        if seconds < 1:
            _sleep(seconds)
        elif self.in_days:
            self.advance(f"{round(seconds / DAY_SECONDS * 24)}h")
        else:
            self.advance(f"{round(seconds)}s")

    def advance(self, duration: str) -> None:
        self.advanced = True
        self.server.advance(duration)


class BucketsOf2022:
    """Makes buckets as the suite knows them.

    AWS, since April 2023: new buckets have ACLs disabled and public access blocked ("Default settings for new S3 buckets FAQ").
    Whoever wants the earlier ones asks for ObjectWriter and deletes the block, which is what happens here for every bucket whose
    maker says nothing of ownership.
    """

    @pytest.fixture(scope="session", autouse=True)
    def _buckets_of_2022(self) -> Iterator[None]:
        call = BaseClient._make_api_call

        def create_like_then(client: BaseClient, operation: str, params: dict[str, Any]) -> Any:
            if operation != "CreateBucket" or "ObjectOwnership" in params:
                return call(client, operation, params)
            made = call(client, operation, params)
            try:
                call(client, "DeletePublicAccessBlock", {"Bucket": params["Bucket"]})
            except Exception:
                pass
            return made

        BaseClient._make_api_call = create_like_then
        yield
        BaseClient._make_api_call = call


@dataclass
class Result:
    """One test, once it is over."""

    test: str
    marks: frozenset[str]
    outcome: str
    reason: str = ""


class Record:
    """What became of every test: passed, failed or skipped, in its worst phase."""

    def __init__(self) -> None:
        self.results: dict[str, Result] = {}

    def add(self, result: Result) -> None:
        known = self.results.get(result.test)
        if known is None or known.outcome == "passed":
            self.results[result.test] = result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Any:
        report: pytest.TestReport = yield
        if report.when == "call" or not report.passed:
            crash = getattr(report.longrepr, "reprcrash", None)
            marks = frozenset(mark.name for mark in item.iter_markers())
            self.add(Result(item.nodeid, marks, report.outcome, crash.message if crash else ""))
        return report


def function(test: str) -> str:
    """`…/test_s3.py::test_x[1]` is `test_x`."""
    return test.rpartition("::")[2].partition("[")[0]
