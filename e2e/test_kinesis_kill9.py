"""kill -9 while everybody puts: afterwards exactly the acked records are read, in shard order, and at most what was in flight besides."""

from __future__ import annotations

import os
import random
import threading
import time

from botocore.client import BaseClient
from botocore.exceptions import BotoCoreError, ClientError

from conftest import StartServer
from server import Server

ROUNDS = int(os.environ.get("MILLPOND_KILL_ROUNDS", "4"))
SEED = int(os.environ.get("MILLPOND_KILL_SEED", "11"))
WRITERS = 4
STREAM = "orders"


class Writer:
    """Puts one record after the other, then some at once, until the server is gone."""

    def __init__(self, kinesis: BaseClient, name: str, chance: random.Random) -> None:
        self.kinesis, self.name, self.chance = kinesis, name, chance
        self.acked: dict[str, tuple[str, str]] = {}
        self.in_flight: set[str] = set()

    def run(self) -> None:
        try:
            for number in range(1_000_000):
                self.put([f"{self.name}/{number}/{part}" for part in range(self.chance.choice((1, 1, 20)))])
        except (BotoCoreError, ClientError):
            return

    def put(self, records: list[str]) -> None:
        self.in_flight = set(records)
        if len(records) == 1:
            told = [self.kinesis.put_record(StreamName=STREAM, Data=records[0].encode(), PartitionKey=records[0])]
        else:
            entries = [{"Data": record.encode(), "PartitionKey": record} for record in records]
            told = self.kinesis.put_records(StreamName=STREAM, Records=entries)["Records"]
        self.acked |= {record: (answer["ShardId"], answer["SequenceNumber"]) for record, answer in zip(records, told, strict=True)}
        self.in_flight = set()


def everything(server: Server) -> dict[str, tuple[str, str]]:
    """Every record there is, with its place; each shard in order, each record once."""
    kinesis, found = server.client("kinesis"), {}
    for shard in (entry["ShardId"] for entry in kinesis.list_shards(StreamName=STREAM)["Shards"]):
        numbers: list[str] = []
        where = {"StreamName": STREAM, "ShardId": shard, "ShardIteratorType": "TRIM_HORIZON"}
        iterator = kinesis.get_shard_iterator(**where)["ShardIterator"]
        while iterator:
            answer = kinesis.get_records(ShardIterator=iterator)
            for record in answer["Records"]:
                name = record["Data"].decode()
                assert name not in found, f"{name} is there twice"
                found[name] = (shard, record["SequenceNumber"])
                numbers.append(record["SequenceNumber"])
            iterator = answer.get("NextShardIterator") if answer["Records"] else None
        assert numbers == sorted(numbers), shard
    return found


def reshard(server: Server, chance: random.Random) -> None:
    """Shards may close at the moment of the kill, too."""
    kinesis = server.client("kinesis")
    try:
        for _ in range(1_000):
            count = kinesis.describe_stream_summary(StreamName=STREAM)["StreamDescriptionSummary"]["OpenShardCount"]
            target = chance.choice([number for number in range(1, 7) if count <= 2 * number <= 4 * count])
            kinesis.update_shard_count(StreamName=STREAM, TargetShardCount=target, ScalingType="UNIFORM_SCALING")
            time.sleep(chance.uniform(0.0, 0.1))
    except (BotoCoreError, ClientError):
        return


def test_exactly_what_was_acked_is_read(start_server: StartServer) -> None:
    server, chance = start_server(), random.Random(SEED)
    server.client("kinesis").create_stream(StreamName=STREAM, ShardCount=2)
    owed: dict[str, tuple[str, str]] = {}
    perhaps: set[str] = set()
    for life in range(ROUNDS):
        writers = [Writer(server.client("kinesis"), f"{life}/{name}", random.Random(f"{SEED}/{life}/{name}")) for name in range(WRITERS)]
        threads = [threading.Thread(target=writer.run) for writer in writers]
        threads.append(threading.Thread(target=reshard, args=(server, random.Random(f"{SEED}/{life}"))))
        for thread in threads:
            thread.start()
        time.sleep(chance.uniform(0.2, 1.2))
        server.kill()
        for thread in threads:
            thread.join()
        server.restart()
        for writer in writers:
            owed |= writer.acked
            perhaps |= writer.in_flight
        found = everything(server)
        assert {name: place for name, place in found.items() if name in owed} == owed
        assert found.keys() - owed.keys() <= perhaps, "nobody sent that"
    assert len(owed) > 100
