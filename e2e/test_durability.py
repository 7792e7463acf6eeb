"""Acked means durable: whatever was answered is there after kill -9, at any moment, and the server starts again by itself."""

from __future__ import annotations

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
SEED = int(os.environ.get("MILLPOND_KILL_SEED", "7"))
WRITERS = 3
# Some bodies live in rows, some in files of their own.
SIZES = (0, 100, 5_000, 300_000)


@dataclass
class Acked:
    """What the server has answered for, and so owes."""

    objects: dict[str, int] = field(default_factory=dict)
    partitions: list[str] = field(default_factory=list)
    deleted: set[str] = field(default_factory=set)


def body(key: str, size: int) -> bytes:
    return (key.encode() * (size // len(key) + 1))[:size]


def write_objects(s3: BaseClient, prefix: str, acked: Acked, chance: random.Random) -> None:
    """Puts and deletes until the server is gone."""
    for number in range(1_000_000):
        key, size = f"{prefix}/{number:06d}", chance.choice(SIZES)
        try:
            s3.put_object(Bucket="lake", Key=key, Body=body(key, size))
            acked.objects[key] = size
            if chance.random() < 0.1:
                victim = chance.choice(sorted(set(acked.objects) - acked.deleted))
                if victim.startswith(prefix):
                    # In flight, it may or may not be gone: from here on nothing is owed but, once answered, its absence.
                    acked.objects.pop(victim)
                    s3.delete_object(Bucket="lake", Key=victim)
                    acked.deleted.add(victim)
        except (BotoCoreError, ClientError):
            return


def write_partitions(glue: BaseClient, prefix: str, acked: Acked) -> None:
    for number in range(1_000_000):
        value = f"{prefix}-{number:06d}"
        try:
            glue.create_partition(DatabaseName="db", TableName="events", PartitionInput={"Values": [value], "StorageDescriptor": {}})
            acked.partitions.append(value)
        except (BotoCoreError, ClientError):
            return


def check(server: Server, acked: Acked) -> None:
    """Every acknowledged write is there, whole; every acknowledged delete is done."""
    s3, glue = server.client("s3"), server.client("glue")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket="lake")
    listed = {entry["Key"]: entry["Size"] for page in pages for entry in page.get("Contents", [])}
    lost = {key: size for key, size in acked.objects.items() if listed.get(key) != size}
    assert not lost, f"acknowledged and lost: {lost}"
    assert not acked.deleted & listed.keys(), "acknowledged deletes that came back"
    for key in random.Random(SEED).sample(sorted(listed), min(40, len(listed))):
        assert s3.get_object(Bucket="lake", Key=key)["Body"].read() == body(key, listed[key]), key
    pages = glue.get_paginator("get_partitions").paginate(DatabaseName="db", TableName="events")
    values = {entry["Values"][0] for page in pages for entry in page["Partitions"]}
    assert set(acked.partitions) <= values, set(acked.partitions) - values


def one_round(server: Server, number: int, acked: Acked, chance: random.Random) -> None:
    """Writers at work, a kill in their midst, and the account afterwards."""
    clients = [(server.client("s3"), random.Random(f"{SEED}/{number}/{n}")) for n in range(WRITERS)]
    shares = [Acked() for _ in range(WRITERS + 1)]
    writers = [
        threading.Thread(target=write_objects, args=(s3, f"round-{number}/writer-{n}", shares[n], own))
        for n, (s3, own) in enumerate(clients)
    ]
    writers.append(threading.Thread(target=write_partitions, args=(server.client("glue"), f"r{number}", shares[-1])))
    for writer in writers:
        writer.start()
    time.sleep(chance.uniform(0.2, 1.2))
    server.kill()
    for writer in writers:
        writer.join()
    for share in shares:
        acked.objects.update(share.objects)
        acked.partitions += share.partitions
        acked.deleted |= share.deleted
    server.restart()
    check(server, acked)


def test_what_was_answered_survives_kill_9(start_server: StartServer) -> None:
    server, acked, chance = start_server(), Acked(), random.Random(SEED)
    server.client("s3").create_bucket(Bucket="lake")
    glue = server.client("glue")
    glue.create_database(DatabaseInput={"Name": "db"})
    keys = [{"Name": "at", "Type": "string"}]
    glue.create_table(DatabaseName="db", TableInput={"Name": "events", "PartitionKeys": keys, "StorageDescriptor": {}})
    for number in range(ROUNDS):
        one_round(server, number, acked, chance)
    assert len(acked.objects) > ROUNDS
    assert len(acked.partitions) > ROUNDS


def test_a_multipart_upload_goes_on_after_a_crash(start_server: StartServer) -> None:
    server = start_server()
    s3, where = server.client("s3"), {"Bucket": "lake", "Key": "big"}
    s3.create_bucket(Bucket="lake")
    upload = s3.create_multipart_upload(**where)["UploadId"]
    first = s3.upload_part(**where, UploadId=upload, PartNumber=1, Body=b"a" * (5 << 20))["ETag"]
    server.kill()
    s3 = server.restart().client("s3")
    second = s3.upload_part(**where, UploadId=upload, PartNumber=2, Body=b"b")["ETag"]
    parts = [{"PartNumber": 1, "ETag": first}, {"PartNumber": 2, "ETag": second}]
    s3.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})
    server.kill()
    got = server.restart().client("s3").get_object(**where)
    assert got["Body"].read() == b"a" * (5 << 20) + b"b"


def test_a_crawl_that_was_cut_off_is_finished_or_failed_but_never_stuck(start_server: StartServer) -> None:
    server = start_server()
    s3, glue = server.client("s3"), server.client("glue")
    s3.create_bucket(Bucket="lake")
    for day in range(60):
        s3.put_object(Bucket="lake", Key=f"sales/day={day}/a.csv", Body="id,name\n1,a\n2,b\n")
    glue.create_database(DatabaseInput={"Name": "db"})
    targets = {"S3Targets": [{"Path": "s3://lake/sales/"}]}
    glue.create_crawler(Name="c", Role="arn:aws:iam::000000000000:role/r", DatabaseName="db", Targets=targets)
    glue.start_crawler(Name="c")
    server.kill()
    glue = server.restart().client("glue")
    deadline = time.monotonic() + 60
    while (crawler := glue.get_crawler(Name="c")["Crawler"])["State"] != "READY":
        assert time.monotonic() < deadline, crawler
        time.sleep(0.1)
    if crawler["LastCrawl"]["Status"] == "SUCCEEDED":
        pages = glue.get_paginator("get_partitions").paginate(DatabaseName="db", TableName="sales")
        assert sum(len(page["Partitions"]) for page in pages) == 60


def test_an_orderly_end_loses_nothing_either(start_server: StartServer) -> None:
    server = start_server()
    s3 = server.client("s3")
    s3.create_bucket(Bucket="lake")
    s3.put_object(Bucket="lake", Key="k", Body=b"v")
    server.advance("40d")
    ahead = server.admin("clock")["ahead_millis"]
    assert server.stop() == 0
    server.restart()
    assert server.client("s3").get_object(Bucket="lake", Key="k")["Body"].read() == b"v"
    assert server.admin("clock")["ahead_millis"] == ahead, "the clock keeps what it was advanced by"


def test_memory_forgets_and_says_so(start_server: StartServer) -> None:
    server = start_server(memory=True)
    server.client("s3").create_bucket(Bucket="lake")
    assert "in memory" in server.tail()
    server.stop()
    server.restart()
    assert server.client("s3").list_buckets()["Buckets"] == []
