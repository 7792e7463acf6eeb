"""Runs ceph/s3-tests, a stranger's suite, against the binary and compares what failed with what we know of it.

`cargo xtask s3-tests` runs all; `cargo xtask s3-tests multipart` those with the word in their name; options go to pytest.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

import suite
import verdict
from plugins import DAY_SECONDS, Days, OfItsTime, Record

from server import Server, quiet_environment

FILES = ["test_s3.py", "test_headers.py"]
TEST_SECONDS = 120


def main(arguments: list[str]) -> int:
    expected = verdict.Expected.read(Path(__file__).with_name("expected.toml"))
    place = suite.checkout()
    os.environ.update({name: value for name, value in quiet_environment().items() if name.startswith("AWS_")})
    with tempfile.TemporaryDirectory() as directory:
        home = Path(directory)
        server = Server(home / "log.txt", data=None).start()
        # The configuration names the port, and the server may be started again.
        server.port = int(server.url.rpartition(":")[2])
        settings = home / "s3tests.conf"
        os.environ["S3TEST_CONF"] = str(settings)

        def introduce() -> None:
            """Tells the suite of the server, and again when the server has started again: its keys are new ones."""
            suite.configuration(server, settings, day_seconds=DAY_SECONDS)
            if loaded := sys.modules.get("s3tests.functional"):
                loaded.configure()

        introduce()
        record = Record()
        os.chdir(place)
        try:
            plugins = [Days(server, introduce), OfItsTime(), record, verdict.Selection(expected, record)]
            pytest.main([*options(arguments), *files(place)], plugins=plugins)
        finally:
            server.kill()
    return verdict.report(record, expected)


def options(arguments: list[str]) -> list[str]:
    words = ["-q", "--color=no", "--tb=short", "-p", "no:cacheprovider", "-W", "ignore", f"--timeout={TEST_SECONDS}"]
    for word in arguments:
        words += [word] if word.startswith("-") else ["-k", word]
    return words


def files(place: Path) -> list[str]:
    return [str(place / "s3tests" / "functional" / name) for name in FILES]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
