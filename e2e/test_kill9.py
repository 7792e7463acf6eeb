"""kill -9 in the midst of everything: puts, multipart uploads, copies and deletes. What was answered is there, with the right bytes."""

from __future__ import annotations

import hashlib
import os
import random
import threading
import time
from dataclasses import dataclass, field

from botocore.client import BaseClient
from botocore.exceptions import BotoCoreError, ClientError

from conftest import StartServer
from server import Server

ROUNDS = int(os.environ.get("MILLPOND_KILL_ROUNDS", "4"))
SEED = int(os.environ.get("MILLPOND_KILL_SEED", "11"))
WRITERS = 4
PART = 5 << 20
# Some bodies live in rows, some in files of one block, some in files of many.
SIZES = (0, 17, 4_000, 33_000, 70_000, 1_500_000)
NOISE = random.Random(SEED).randbytes(PART + max(SIZES))


@dataclass
class Owed:
    """What one writer was answered: for each key the bytes it must have, `None` for none, and no entry for what was in flight."""

    objects: dict[str, bytes | None] = field(default_factory=dict)
    uploads: dict[str, tuple[str, list[str]]] = field(default_factory=dict)


def body(chance: random.Random) -> bytes:
    size = chance.choice(SIZES)
    start = chance.randrange(PART)
    return NOISE[start : start + size]


class Writer:
    """Does what users do until the server is gone."""

    def __init__(self, s3: BaseClient, prefix: str, owed: Owed, chance: random.Random) -> None:
        self.s3, self.prefix, self.owed, self.chance = s3, prefix, owed, chance

    def run(self) -> None:
        acts = [self.put, self.put, self.put, self.replace, self.copy, self.delete, self.delete_many, self.multipart]
        try:
            for number in range(1_000_000):
                self.chance.choice(acts)(f"{self.prefix}/{number:05d}")
        except (BotoCoreError, ClientError):
            return

    def known(self) -> list[str]:
        return [key for key, there in self.owed.objects.items() if there is not None]

    def put(self, key: str) -> None:
        content = body(self.chance)
        # In flight nothing is owed; an answer makes it so.
        self.owed.objects.pop(key, None)
        etag = self.s3.put_object(Bucket="lake", Key=key, Body=content)["ETag"]
        assert etag.strip('"') == hashlib.md5(content).hexdigest()
        self.owed.objects[key] = content

    def replace(self, _: str) -> None:
        if known := self.known():
            self.put(self.chance.choice(known))

    def copy(self, key: str) -> None:
        if known := self.known():
            source = self.chance.choice(known)
            self.s3.copy_object(Bucket="lake", Key=key, CopySource={"Bucket": "lake", "Key": source})
            self.owed.objects[key] = self.owed.objects[source]

    def delete(self, _: str) -> None:
        if known := self.known():
            key = self.chance.choice(known)
            self.owed.objects.pop(key)
            self.s3.delete_object(Bucket="lake", Key=key)
            self.owed.objects[key] = None

    def delete_many(self, _: str) -> None:
        keys = self.chance.sample(self.known(), min(3, len(self.known())))
        if keys:
            for key in keys:
                self.owed.objects.pop(key)
            self.s3.delete_objects(Bucket="lake", Delete={"Objects": [{"Key": key} for key in keys]})
            self.owed.objects.update(dict.fromkeys(keys))

    def multipart(self, key: str) -> None:
        """Two parts; it is completed now, aborted, or left for a later life."""
        where = {"Bucket": "lake", "Key": key}
        upload = self.s3.create_multipart_upload(**where)["UploadId"]
        contents = [NOISE[:PART], NOISE[: 1 + self.chance.randrange(100_000)]]
        etags = [
            self.s3.upload_part(**where, UploadId=upload, PartNumber=number, Body=content)["ETag"]
            for number, content in enumerate(contents, 1)
        ]
        fate = self.chance.choice(("complete", "complete", "abort", "leave"))
        if fate == "complete":
            parts = [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]
            self.s3.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})
            self.owed.objects[key] = b"".join(contents)
        elif fate == "abort":
            self.s3.abort_multipart_upload(**where, UploadId=upload)
            self.owed.objects[key] = None
        else:
            self.owed.uploads[key] = (upload, etags)


def check(server: Server, owed: dict[str, bytes | None]) -> None:
    s3 = server.client("s3")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket="lake")
    listed = {entry["Key"]: entry for page in pages for entry in page.get("Contents", [])}
    for key, content in owed.items():
        if content is None:
            assert key not in listed, f"{key}: acknowledged as deleted, and there"
            continue
        assert key in listed, f"{key}: acknowledged and lost"
        got = s3.get_object(Bucket="lake", Key=key)
        assert got["Body"].read() == content, f"{key}: other bytes than were acknowledged"
        if "-" not in got["ETag"]:
            assert got["ETag"].strip('"') == hashlib.md5(content).hexdigest()
    # What was in flight is there wholly or not at all: whatever is listed can be read as its tag says.
    for key in listed.keys() - owed.keys():
        got = s3.get_object(Bucket="lake", Key=key)
        content = got["Body"].read()
        assert len(content) == listed[key]["Size"]
        assert "-" in got["ETag"] or got["ETag"].strip('"') == hashlib.md5(content).hexdigest()


def finish_uploads(server: Server, owed: Owed) -> None:
    """An upload that outlived its server is completed by the next one."""
    s3 = server.client("s3")
    for key, (upload, etags) in owed.uploads.items():
        parts = [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]
        s3.complete_multipart_upload(Bucket="lake", Key=key, UploadId=upload, MultipartUpload={"Parts": parts})
        owed.objects[key] = s3.get_object(Bucket="lake", Key=key)["Body"].read()
        assert owed.objects[key][:PART] == NOISE[:PART]
    owed.uploads.clear()


def one_life(server: Server, owed: list[Owed], number: int, chance: random.Random) -> None:
    writers = []
    for name, share in enumerate(owed):
        writer = Writer(server.client("s3"), f"life-{number}/writer-{name}", share, random.Random(f"{SEED}/{number}/{name}"))
        writers.append(threading.Thread(target=writer.run))
        writers[-1].start()
    time.sleep(chance.uniform(0.3, 1.5))
    server.kill()
    for thread in writers:
        thread.join()


def test_what_was_answered_is_there_and_what_was_deleted_is_gone(start_server: StartServer) -> None:
    server, chance = start_server(), random.Random(SEED)
    server.client("s3").create_bucket(Bucket="lake")
    owed = [Owed() for _ in range(WRITERS)]
    for number in range(ROUNDS):
        one_life(server, owed, number, chance)
        server.restart()
        check(server, {key: content for share in owed for key, content in share.objects.items()})
        for share in owed:
            finish_uploads(server, share)
    report = server.admin("scrub", {})
    while report["running"]:
        time.sleep(0.05)
        report = server.admin("scrub")
    assert (report["damaged"], report["error"]) == (0, None), report
    assert sum(content is not None for share in owed for content in share.objects.values()) > ROUNDS
