"""`millpond scrub` reads every byte there is and names what is no longer what was written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import StartServer
from server import Server, millpond

BODY = bytes(range(256)) * 2_000


def scrub(server: Server, *options: str) -> tuple[int, str, str]:
    done = millpond("scrub", "--endpoint", server.url, *options)
    return done.returncode, done.stdout, done.stderr


def damage(data: Path) -> Path:
    (blob,) = (path for path in (data / "blobs").rglob("*") if path.is_file())
    stored = bytearray(blob.read_bytes())
    stored[100_000] ^= 1
    blob.write_bytes(stored)
    return blob


def test_damage_is_named_and_never_served(start_server: StartServer) -> None:
    server = start_server()
    s3 = server.client("s3")
    s3.create_bucket(Bucket="lake")
    s3.put_object(Bucket="lake", Key="photos/cat.jpg", Body=BODY)
    s3.put_object(Bucket="lake", Key="small", Body=b"x")
    code, said, _ = scrub(server)
    assert code == 0, said
    assert "Everything is what was written." in said

    assert server.data is not None
    blob = damage(server.data)
    with pytest.raises(Exception, match="Connection|IncompleteRead|InternalError"):
        s3.get_object(Bucket="lake", Key="photos/cat.jpg")["Body"].read()
    assert s3.get_object(Bucket="lake", Key="small")["Body"].read() == b"x"

    code, said, complaint = scrub(server)
    assert code == 1
    assert "photos/cat.jpg" in said.replace("\n", "")
    assert "one place is damaged" in complaint
    code, said, _ = scrub(server, "--json")
    (found,) = json.loads(said)["damage"]
    assert (code, found["place"]) == (1, str(blob))
    assert found["kept_by"][0].startswith("s3://lake/photos/cat.jpg")
    assert "DAMAGED" in millpond("status", "--endpoint", server.url).stdout

    s3.delete_object(Bucket="lake", Key="photos/cat.jpg")
    assert scrub(server)[0] == 0
