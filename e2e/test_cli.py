"""The `millpond` commands: for people by default, for machines with --json; every error says what to do next."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path

from conftest import StartServer
from errors import refused
from server import Server, binary, millpond, quiet_environment


def ask(server: Server, *arguments: str) -> str:
    done = millpond(*arguments, "--endpoint", server.url)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_no_arguments_show_the_way() -> None:
    done = millpond()
    assert done.returncode == 2
    assert "millpond up" in done.stdout + done.stderr
    assert millpond("--version").stdout.startswith("millpond ")
    assert millpond("frobnicate").returncode == 2


def test_env_is_what_a_shell_evaluates(start_server: StartServer) -> None:
    shown = millpond("env", "--port", "4999", "--account", "111122223333")
    assert shown.stdout.splitlines() == [
        "export AWS_ENDPOINT_URL=http://localhost:4999",
        "export AWS_ACCESS_KEY_ID=111122223333",
        "export AWS_SECRET_ACCESS_KEY=test",
        "export AWS_DEFAULT_REGION=us-east-1",
    ]
    assert json.loads(millpond("env", "--json").stdout)["AWS_ENDPOINT_URL"] == "http://localhost:4566"
    wrong = millpond("env", "--account", "12")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "twelve digits" in wrong.stderr


def test_status_for_people_and_machines(start_server: StartServer) -> None:
    server = start_server(memory=True)
    assert "Nothing has been called yet." in ask(server, "status")
    server.client("s3").create_bucket(Bucket="lake")
    shown = ask(server, "status")
    assert "is running" in shown
    assert "CreateBucket" in shown
    status = json.loads(ask(server, "status", "--json"))
    assert [call["operation"] for call in status["calls"]] == ["CreateBucket"]
    assert status["workers"]


def test_the_clock_is_shown_moved_and_stopped(start_server: StartServer) -> None:
    server = start_server(memory=True)
    before = json.loads(ask(server, "clock", "show", "--json"))
    assert before["ahead_millis"] == 0
    ask(server, "clock", "advance", "1d12h")
    assert json.loads(ask(server, "clock", "show", "--json"))["ahead_millis"] == 36 * 3_600_000
    assert "(frozen)" in ask(server, "clock", "freeze")
    assert "(frozen)" not in ask(server, "clock", "unfreeze")
    wrong = millpond("clock", "advance", "tomorrow", "--endpoint", server.url)
    assert wrong.returncode == 1
    assert "31d" in wrong.stderr


def test_coverage_needs_no_server() -> None:
    assert "s3" in millpond("coverage").stdout
    assert "PutObject" in millpond("coverage", "s3").stdout
    page = json.loads(millpond("coverage", "--json").stdout)
    assert page[0]["built"]
    assert "| service |" in millpond("coverage", "--markdown").stdout
    wrong = millpond("coverage", "s4")
    assert wrong.returncode == 1
    assert "there are" in wrong.stderr


def test_findings_are_a_table_or_json(start_server: StartServer) -> None:
    server = start_server(memory=True)
    assert "No findings" in ask(server, "findings")
    glue = server.client("glue")
    glue.create_database(DatabaseInput={"Name": "db"})
    targets = {"S3Targets": [{"Path": "s3://lake/x/"}]}
    glue.create_crawler(Name="c", Role="arn:aws:iam::123456789:role/r", DatabaseName="db", Targets=targets)
    assert "AWS rejects this" in " ".join(ask(server, "findings").split()).replace("│ ", "")
    assert json.loads(ask(server, "findings", "--json"))[0]["count"] == 1


def test_reset_asks_before_it_deletes(start_server: StartServer) -> None:
    server = start_server()
    s3 = server.client("s3")
    s3.create_bucket(Bucket="lake")
    asked = millpond("reset", "--endpoint", server.url)
    assert asked.returncode == 1
    assert "--yes" in asked.stderr
    assert len(s3.list_buckets()["Buckets"]) == 1
    ask(server, "reset", "--yes")
    assert s3.list_buckets()["Buckets"] == []


def test_without_a_server_the_next_step_is_named() -> None:
    for command in (("status",), ("findings",), ("clock", "show"), ("reset", "--yes")):
        done = millpond(*command, "--endpoint", "http://127.0.0.1:9")
        assert done.returncode == 1
        assert "millpond up" in done.stderr


def test_control_c_ends_cleanly(start_server: StartServer) -> None:
    server = start_server()
    server.client("s3").create_bucket(Bucket="lake")
    assert server.stop() == 0
    assert "finishing" in server.tail()
    assert "panicked" not in server.tail()


def test_sigterm_ends_cleanly_too(start_server: StartServer) -> None:
    """What `docker stop`, systemd and `kill` send."""
    server = start_server()
    assert server.process is not None
    server.process.send_signal(signal.SIGTERM)
    process = server.process
    assert process.wait(30) == 0


def up(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A second server, which must not start."""
    command = [str(binary()), "up", *arguments]
    return subprocess.run(command, env=quiet_environment(), capture_output=True, text=True, timeout=30, check=False)


def test_a_second_server_says_what_is_in_its_way(start_server: StartServer, tmp_path: Path) -> None:
    server = start_server()
    port = server.url.rsplit(":", 1)[1]
    same_port = up("--port", port, "--memory")
    assert same_port.returncode == 1
    assert f"port {port} is taken" in same_port.stderr
    assert "--port" in same_port.stderr
    same_data = up("--port", "0", "--data", str(server.data))
    assert same_data.returncode == 1
    assert str(server.data) in same_data.stderr
    assert "another" in same_data.stderr.lower() or "already" in same_data.stderr.lower()
    server.client("s3").list_buckets()


def test_the_world_is_not_let_in_with_known_keys() -> None:
    done = up("--port", "0", "--memory", "--host", "0.0.0.0")
    assert done.returncode == 1
    assert "MILLPOND_ROOT_ACCESS_KEY_ID" in done.stderr


def test_an_account_of_ones_own(start_server: StartServer) -> None:
    server = start_server("--account", "444455556666", memory=True)
    assert server.client("sts").get_caller_identity()["Account"] == "444455556666"
    assert up("--account", "12", "--memory").returncode == 2


def test_data_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("precious")
    done = up("--port", "0", "--data", str(place))
    assert done.returncode == 1
    assert place.read_text() == "precious"
    assert "panicked" not in done.stderr


def test_nothing_answers_after_the_end(start_server: StartServer) -> None:
    server = start_server(memory=True)
    s3 = server.client("s3")
    with refused("NoSuchBucket"):
        s3.list_objects_v2(Bucket="absent")
    server.stop()
    assert millpond("status", "--endpoint", server.url).returncode == 1
