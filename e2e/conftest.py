"""One server for all stories, and fresh ones for those that need their own."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.client import BaseClient

from server import Server, quiet_environment

# Nobody's profile or credentials may colour a story.
os.environ.update({name: value for name, value in quiet_environment().items() if name.startswith("AWS_")})

FIXTURES = Path(__file__).parent / "fixtures"
StartServer = Callable[..., Server]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A failed story shows what its servers said."""
    report = yield
    if report.failed:
        report.sections.extend((f"log of {server.url}", server.tail()) for server in Server.alive)
    return report


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on disk that all stories share: they keep apart by the names they give."""
    home = tmp_path_factory.mktemp("server")
    server = Server(home / "log.txt", data=home / "data").start()
    yield server
    server.stop()


@pytest.fixture
def start_server(tmp_path: Path) -> Iterator[StartServer]:
    """Starts servers of the story's own: `start_server()`, `start_server("--strict")`, `start_server(memory=True)`."""
    started: list[Server] = []

    def start(*arguments: str, memory: bool = False, environment: dict[str, str] | None = None) -> Server:
        number = len(started)
        data = None if memory else tmp_path / f"data-{number}"
        server = Server(tmp_path / f"log-{number}.txt", data=data, arguments=arguments, environment=environment)
        started.append(server)
        return server.start()

    yield start
    for server in started:
        server.kill()


_numbers = itertools.count(1)


@pytest.fixture
def unique() -> Callable[[str], str]:
    """Names that no other story uses."""
    return lambda word: f"{word}{next(_numbers)}"


@pytest.fixture(scope="session")
def s3(server: Server) -> BaseClient:
    return server.client("s3")


@pytest.fixture(scope="session")
def glue(server: Server) -> BaseClient:
    return server.client("glue")


@pytest.fixture(scope="session")
def athena(server: Server) -> BaseClient:
    return server.client("athena")


@pytest.fixture(scope="session")
def iam(server: Server) -> BaseClient:
    return server.client("iam")


@pytest.fixture(scope="session")
def sts(server: Server) -> BaseClient:
    return server.client("sts")


@pytest.fixture
def bucket(s3: BaseClient, unique: Callable[[str], str]) -> str:
    name = unique("lake-")
    s3.create_bucket(Bucket=name)
    return name


@pytest.fixture
def database(glue: BaseClient, unique: Callable[[str], str]) -> str:
    name = unique("db_")
    glue.create_database(DatabaseInput={"Name": name})
    return name


@pytest.fixture
def lake(s3: BaseClient, bucket: str) -> Callable[[dict[str, str | bytes]], str]:
    """Writes files into the bucket and returns its name."""

    def write(files: dict[str, Any]) -> str:
        for key, body in files.items():
            s3.put_object(Bucket=bucket, Key=key, Body=body)
        return bucket

    return write
