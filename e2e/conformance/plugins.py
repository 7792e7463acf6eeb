"""What we hand to pytest beside ceph/s3-tests: a clock that need not be waited for, buckets as they were, and a record of what happened."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError

from server import Server

# RGW can be told to take so many seconds for a day; the suite then sleeps through its days.
DAY_SECONDS = 10
_sleep = time.sleep

PERMISSIONS = ["READ", "WRITE", "READ_ACP", "WRITE_ACP", "FULL_CONTROL"]
AES256 = {"SSEAlgorithm": "AES256"}
ANY_ENCRYPTION = {"Rules": [{"ApplyServerSideEncryptionByDefault": AES256, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]}


class Days:
    """Lets time pass on the server instead of waiting for it.

    A test about lifecycle sleeps a day's seconds for each day; it gets the days. Afterwards the server starts again, so that
    nobody else lives in the future. Any other sleep passes on the server too, in seconds.
    """

    def __init__(self, server: Server, introduce: Callable[[], None]) -> None:
        self.server = server
        self.introduce = introduce
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
                self.introduce()

    def sleep(self, seconds: float) -> None:
        if seconds < 1:
            _sleep(seconds)
        elif self.in_days:
            self.advance(f"{ceil(seconds / DAY_SECONDS * 24)}h")
        else:
            self.advance(f"{ceil(seconds)}s")

    def advance(self, duration: str) -> None:
        self.advanced = True
        self.server.advance(duration)


class OfItsTime:
    """Lets the suite find S3 as it was when it was written.

    AWS, since April 2023: new buckets have ACLs disabled and public access blocked ("Default settings for new S3 buckets FAQ").
    Since April 2026, SSE-C is blocked as well. Whoever wants the earlier ones says so, which is what happens here. Since November 2025, no
    DisplayName is answered (API reference, "Owner"): here it is put beside every canonical id. Grants have no order on AWS; the suite
    has one of RadosGW's. And it clears every bucket as if it had Object Lock, which AWS refuses for those without.
    """

    with_customer_keys = False

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self.with_customer_keys = "sse_c" in item.name or "sse-c" in item.name

    @pytest.fixture(scope="session", autouse=True)
    def _of_its_time(self) -> Iterator[None]:
        call = BaseClient._make_api_call

        def make(client: BaseClient, operation: str, params: dict[str, Any]) -> Any:
            if operation == "CreateBucket":
                return create(client, params)
            if operation == "DeleteObjects" and "BypassGovernanceRetention" in params and not is_locked(client, params["Bucket"]):
                params = {name: value for name, value in params.items() if name != "BypassGovernanceRetention"}
            return named(call(client, operation, params))

        def create(client: BaseClient, params: dict[str, Any]) -> Any:
            params = {"ObjectOwnership": "ObjectWriter", **params}
            try:
                made = call(client, "CreateBucket", params)
                call(client, "DeletePublicAccessBlock", {"Bucket": params["Bucket"]})
                if self.with_customer_keys:
                    told = {"Bucket": params["Bucket"], "ServerSideEncryptionConfiguration": ANY_ENCRYPTION}
                    call(client, "PutBucketEncryption", told)
            except ClientError as error:
                if error.response["Error"]["Code"] != "InvalidBucketAclWithBlockPublicAccessError":
                    raise
                acl = params.pop("ACL")
                made = create(client, params)
                call(client, "PutBucketAcl", {"Bucket": params["Bucket"], "ACL": acl})
            return made

        def is_locked(client: BaseClient, bucket: str) -> bool:
            try:
                call(client, "GetObjectLockConfiguration", {"Bucket": bucket})
            except ClientError:
                return False
            return True

        BaseClient._make_api_call = make
        yield
        BaseClient._make_api_call = call


def display_name(canonical_id: str) -> str:
    return f"user-{canonical_id[:8]}"


def named(answer: Any) -> Any:
    """The answer, with a display name for whoever has an id, and grants to groups first."""
    if isinstance(answer, list):
        for entry in answer:
            named(entry)
    elif isinstance(answer, dict):
        for name, value in answer.items():
            if name in {"Owner", "Initiator", "Grantee"} and "ID" in value:
                value.setdefault("DisplayName", display_name(value["ID"]))
            if name == "Grants":
                value.sort(key=lambda grant: ("ID" in grant["Grantee"], PERMISSIONS.index(grant["Permission"])))
            named(value)
    return answer


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
    return test.partition("[")[0].rpartition("::")[2]
