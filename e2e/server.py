"""The millpond binary as a process: what a person does with a terminal, and what a power cut does."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import Any

import boto3
from botocore.client import BaseClient
from botocore.config import Config

REGION = "us-east-1"
ACCOUNT = "000000000000"
START_SECONDS = 60
STOP_SECONDS = 30


def binary() -> Path:
    path = os.environ.get("MILLPOND_BIN")
    if not path:
        raise RuntimeError("MILLPOND_BIN names no binary: run the stories with `cargo xtask e2e`")
    return Path(path)


class Server:
    """A server that is started with `start`, and can be stopped, killed and started again on the same data."""

    alive: list[Server] = []

    def __init__(self, log: Path, *, data: Path | None, arguments: tuple[str, ...] = (), environment: dict[str, str] | None = None) -> None:
        self.log = log
        self.data = data
        self.arguments = arguments
        self.variables = environment or {}
        self.process: subprocess.Popen[bytes] | None = None
        self.port = 0
        self.url = ""

    def start(self) -> Server:
        place = ["--memory"] if self.data is None else ["--data", str(self.data)]
        offset = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as log:
            command = [str(binary()), "up", "--port", str(self.port), *place, *self.arguments]
            environment = {**quiet_environment(), **self.variables}
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)
        Server.alive.append(self)
        self.url = self._announced(offset)
        self.wait_until_healthy()
        return self

    def _announced(self, offset: int) -> str:
        """The address from the first line: port 0 takes a free one, and nobody can take it in between."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            said = self.log.read_bytes()[offset:].decode(errors="replace")
            if found := re.search(r" on (http://[\d.:]+)\s", said):
                return found.group(1)
            if self.process is None or self.process.poll() is not None:
                raise RuntimeError(f"the server did not start:\n{said}")
            time.sleep(0.01)
        raise TimeoutError(f"no address within {START_SECONDS} s:\n{self.tail()}")

    def wait_until_healthy(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                assert self.admin("health")["status"] == "running"
                return
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)

    def stop(self) -> int:
        """Ctrl-C. Returns the exit code."""
        return self._end(signal.SIGINT)

    def kill(self) -> None:
        """kill -9: no farewell."""
        self._end(signal.SIGKILL)

    def restart(self) -> Server:
        return self.start()

    def _end(self, how: signal.Signals) -> int:
        if self.process is None:
            return 0
        self.process.send_signal(how)
        try:
            code = self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            Server.alive.remove(self)
            self.process = None
        return code

    def tail(self, lines: int = 60) -> str:
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return "\n".join(text.splitlines()[-lines:])

    def admin(self, page: str, body: Any = None) -> Any:
        """A page under /_millpond/: GET, or POST if there is a body."""
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(f"{self.url}/_millpond/{page}", data=data), timeout=60) as answer:
            return json.load(answer)

    def advance(self, duration: str) -> None:
        self.admin("clock", {"advance": duration})

    def client(self, service: str, *, key: str = "test", secret: str = "test", **more: Any) -> BaseClient:
        """A boto3 client as a user configures it; `config`, `region_name` and others may say more."""
        config = Config(retries={"total_max_attempts": 1}, read_timeout=120).merge(more.pop("config", Config()))
        keys = {"aws_access_key_id": key, "aws_secret_access_key": secret}
        options = {"region_name": REGION, "endpoint_url": self.url, **keys, **more}
        return boto3.session.Session().client(service, config=config, **options)

    def environment(self) -> dict[str, str]:
        """What `eval "$(millpond env)"` sets, for programs."""
        keys = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": REGION}
        return {**quiet_environment(), **keys, "AWS_ENDPOINT_URL": self.url}


def quiet_environment() -> dict[str, str]:
    """Ours, without anybody's AWS settings."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "MILLPOND_"))}
    nowhere = {"AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull, "AWS_EC2_METADATA_DISABLED": "true"}
    return {**ours, **nowhere, "NO_PROXY": "*"}


def millpond(*arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs one command of the CLI to its end."""
    return subprocess.run(
        [str(binary()), *arguments],
        env=environment or quiet_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
