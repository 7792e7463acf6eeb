"""Until something that takes a while is done."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from botocore.client import BaseClient

T = TypeVar("T")
PATIENCE_SECONDS = 60


def until(look: Callable[[], T | None], what: str) -> T:
    """The first thing `look` sees."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if (seen := look()) is not None:
            return seen
        time.sleep(0.05)
    raise TimeoutError(f"{what}: not within {PATIENCE_SECONDS} s")


def crawl(glue: BaseClient, name: str) -> dict[str, Any]:
    """Starts a crawler and waits until it is ready again; returns its last crawl."""
    glue.start_crawler(Name=name)

    def ready() -> dict[str, Any] | None:
        crawler = glue.get_crawler(Name=name)["Crawler"]
        return crawler["LastCrawl"] if crawler["State"] == "READY" and "LastCrawl" in crawler else None

    return until(ready, f"crawler {name}")


def finished(athena: BaseClient, query_id: str) -> dict[str, Any]:
    """The execution, once it has ended one way or another."""

    def ended() -> dict[str, Any] | None:
        execution = athena.get_query_execution(QueryExecutionId=query_id)["QueryExecution"]
        return execution if execution["Status"]["State"] in {"SUCCEEDED", "FAILED", "CANCELLED"} else None

    return until(ended, f"query {query_id}")
