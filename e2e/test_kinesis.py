"""Records go through a stream: the course's producer and consumer, batches, the five iterators, shards that split and merge, time."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError

from conftest import StartServer
from server import Server


@pytest.fixture(scope="module")
def kinesis(server: Server) -> BaseClient:
    return server.client("kinesis")


def drain(kinesis: BaseClient, iterator: str | None) -> list[dict]:
    """Everything from an iterator to the tip, or to the end of a closed shard."""
    records = []
    while iterator:
        answer = kinesis.get_records(ShardIterator=iterator)
        records += answer["Records"]
        if not answer["Records"]:
            break
        iterator = answer.get("NextShardIterator")
    return records


def iterator(kinesis: BaseClient, stream: str, shard: str = "shardId-000000000000", kind: str = "TRIM_HORIZON", **more: object) -> str:
    return kinesis.get_shard_iterator(StreamName=stream, ShardId=shard, ShardIteratorType=kind, **more)["ShardIterator"]


def refusal(call: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(ClientError) as refused:
        call()
    error = refused.value.response["Error"]
    return error["Code"], error["Message"]


def test_the_courses_producer_and_consumer(kinesis: BaseClient, unique: Callable[[str], str]) -> None:
    """The cells of the notebook, with its names: one event, then a batch, read as they come."""
    stream_name = unique("user-events-stream")
    kinesis.create_stream(StreamName=stream_name, ShardCount=2)
    kinesis.get_waiter("stream_exists").wait(StreamName=stream_name)

    def put_record(data: dict, partition_key: str) -> dict:
        return kinesis.put_record(StreamName=stream_name, Data=json.dumps(data).encode("utf-8"), PartitionKey=partition_key)

    def put_records_batch(records: list) -> dict:
        entries = [{"Data": json.dumps(record["data"]).encode("utf-8"), "PartitionKey": record["partition_key"]} for record in records]
        return kinesis.put_records(StreamName=stream_name, Records=entries)

    shards = kinesis.describe_stream(StreamName=stream_name)["StreamDescription"]["Shards"]
    iterators = {shard["ShardId"]: iterator(kinesis, stream_name, shard["ShardId"], "LATEST") for shard in shards}
    sent = [{"event_id": str(uuid.uuid4()), "user_id": f"user-{number % 7}", "page": "/products"} for number in range(100)]
    assert put_record(sent[0], sent[0]["user_id"])["ShardId"] in iterators
    answer = put_records_batch([{"data": event, "partition_key": event["user_id"]} for event in sent[1:]])
    assert answer["FailedRecordCount"] == 0

    found, shard_of = [], {}
    for shard, start in iterators.items():
        for record in drain(kinesis, start):
            event = json.loads(record["Data"].decode("utf-8"))
            found.append(event)
            assert shard_of.setdefault(event["user_id"], shard) == shard, "a user's events stay in one shard"
    assert sorted(event["event_id"] for event in found) == sorted(event["event_id"] for event in sent)
    for user in shard_of:
        in_order = [event["event_id"] for event in sent if event["user_id"] == user]
        assert [event["event_id"] for event in found if event["user_id"] == user] == in_order


def test_the_five_iterators(kinesis: BaseClient, unique: Callable[[str], str]) -> None:
    stream = unique("iterators")
    kinesis.create_stream(StreamName=stream, ShardCount=1)
    latest_before = iterator(kinesis, stream, kind="LATEST")
    numbers = []
    for letter in "abc":
        numbers.append(kinesis.put_record(StreamName=stream, Data=letter.encode(), PartitionKey="k")["SequenceNumber"])
        time.sleep(0.01)
    everything = drain(kinesis, iterator(kinesis, stream))
    assert [record["SequenceNumber"] for record in everything] == numbers == sorted(numbers)

    def letters(start: str) -> str:
        return "".join(record["Data"].decode() for record in drain(kinesis, start))

    assert letters(latest_before) == "abc"
    assert letters(iterator(kinesis, stream, kind="LATEST")) == ""
    assert letters(iterator(kinesis, stream, kind="AT_SEQUENCE_NUMBER", StartingSequenceNumber=numbers[1])) == "bc"
    assert letters(iterator(kinesis, stream, kind="AFTER_SEQUENCE_NUMBER", StartingSequenceNumber=numbers[1])) == "c"
    moment = everything[1]["ApproximateArrivalTimestamp"]
    assert letters(iterator(kinesis, stream, kind="AT_TIMESTAMP", Timestamp=moment)) == "bc"
    assert letters(iterator(kinesis, stream, kind="AT_TIMESTAMP", Timestamp=moment - timedelta(days=3))) == "abc"


def test_shards_split_and_merge_while_everybody_writes(kinesis: BaseClient, server: Server, unique: Callable[[str], str]) -> None:
    stream = unique("moving")
    kinesis.create_stream(StreamName=stream, ShardCount=2)
    acked: dict[bytes, tuple[str, str]] = {}
    stop = threading.Event()

    def write(writer: int) -> None:
        client, batch = server.client("kinesis"), 0
        while not stop.is_set():
            entries = [{"Data": f"{writer}-{batch}-{number}".encode(), "PartitionKey": f"{number}"} for number in range(10)]
            answer = client.put_records(StreamName=stream, Records=entries)
            for entry, told in zip(entries, answer["Records"], strict=True):
                acked[entry["Data"]] = (told["ShardId"], told["SequenceNumber"])
            batch += 1

    writers = [threading.Thread(target=write, args=(writer,)) for writer in range(3)]
    for writer in writers:
        writer.start()
    try:
        for target in (4, 3, 2, 1, 2, 3, 5):
            kinesis.update_shard_count(StreamName=stream, TargetShardCount=target, ScalingType="UNIFORM_SCALING")
        open_shards = kinesis.list_shards(StreamName=stream, ShardFilter={"Type": "AT_LATEST"})["Shards"]
        first, second = sorted(open_shards, key=lambda shard: int(shard["HashKeyRange"]["StartingHashKey"]))[:2]
        kinesis.merge_shards(StreamName=stream, ShardToMerge=first["ShardId"], AdjacentShardToMerge=second["ShardId"])
    finally:
        stop.set()
        for writer in writers:
            writer.join()

    found = {}
    shards = kinesis.list_shards(StreamName=stream)["Shards"]
    for shard in shards:
        numbers = []
        for record in drain(kinesis, iterator(kinesis, stream, shard["ShardId"])):
            assert record["Data"] not in found, "no record is there twice"
            found[record["Data"]] = (shard["ShardId"], record["SequenceNumber"])
            numbers.append(record["SequenceNumber"])
        assert numbers == sorted(numbers)
        if ending := shard["SequenceNumberRange"].get("EndingSequenceNumber"):
            assert all(number <= ending for number in numbers)
    assert found == acked
    parents = {shard["ShardId"]: shard.get("ParentShardId") for shard in shards}
    assert [shard for shard, parent in parents.items() if parent is None] == ["shardId-000000000000", "shardId-000000000001"]


def test_a_closed_shard_ends_and_names_its_children(kinesis: BaseClient, unique: Callable[[str], str]) -> None:
    stream = unique("closing")
    kinesis.create_stream(StreamName=stream, ShardCount=1)
    kinesis.put_record(StreamName=stream, Data=b"before", PartitionKey="k")
    kinesis.split_shard(StreamName=stream, ShardToSplit="shardId-000000000000", NewStartingHashKey=str(2**127))
    answer = kinesis.get_records(ShardIterator=iterator(kinesis, stream))
    assert [record["Data"] for record in answer["Records"]] == [b"before"]
    assert "NextShardIterator" not in answer
    assert [child["ShardId"] for child in answer["ChildShards"]] == ["shardId-000000000001", "shardId-000000000002"]
    assert answer["ChildShards"][1]["HashKeyRange"] == {"StartingHashKey": str(2**127), "EndingHashKey": str(2**128 - 1)}
    told = kinesis.put_record(StreamName=stream, Data=b"after", PartitionKey="k", ExplicitHashKey=str(2**127))
    assert told["ShardId"] == "shardId-000000000002"


def test_records_and_iterators_grow_old(start_server: StartServer) -> None:
    server = start_server()
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="old", ShardCount=1)
    kinesis.put_record(StreamName="old", Data=b"first", PartitionKey="k")
    start = iterator(kinesis, "old")
    server.advance("6m")
    code, message = refusal(lambda: kinesis.get_records(ShardIterator=start))
    assert code == "ExpiredIteratorException"
    assert "tolerated delay of 300000 milliseconds" in message
    kinesis.increase_stream_retention_period(StreamName="old", RetentionPeriodHours=48)
    server.advance("30h")
    kinesis.put_record(StreamName="old", Data=b"second", PartitionKey="k")
    assert [record["Data"] for record in drain(kinesis, iterator(kinesis, "old"))] == [b"first", b"second"]
    kinesis.decrease_stream_retention_period(StreamName="old", RetentionPeriodHours=24)
    assert [record["Data"] for record in drain(kinesis, iterator(kinesis, "old"))] == [b"second"]


def test_what_is_wrong_is_said_as_aws_says_it(kinesis: BaseClient, unique: Callable[[str], str]) -> None:
    stream = unique("wrong")
    kinesis.create_stream(StreamName=stream, ShardCount=1)
    put = {"StreamName": stream, "Data": b"x", "PartitionKey": "k"}
    shard = "shardId-000000000000"
    here = f"in stream {stream} under account 000000000000"
    account = "under account 000000000000"
    now = datetime.now(UTC)
    cases: list[tuple[Callable[[], object], str, str]] = [
        (lambda: kinesis.describe_stream(StreamName="none"), "ResourceNotFoundException", f"Stream none {account} not found."),
        (lambda: kinesis.put_record(**put | {"StreamName": "none"}), "ResourceNotFoundException", f"Stream none {account} not found."),
        (
            lambda: kinesis.create_stream(StreamName=stream, ShardCount=1),
            "ResourceInUseException",
            f"Stream {stream} {account} already exists.",
        ),
        (
            lambda: kinesis.put_record(**put, ExplicitHashKey=str(2**128)),
            "InvalidArgumentException",
            f"Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was {2**128}",
        ),
        (lambda: kinesis.get_records(ShardIterator="AAAA"), "InvalidArgumentException", "Invalid ShardIterator."),
        (
            lambda: iterator(kinesis, stream, "shardId-000000000009"),
            "ResourceNotFoundException",
            f"Could not find shard shardId-000000000009 {here}.",
        ),
        (
            lambda: iterator(kinesis, stream, kind="AT_SEQUENCE_NUMBER", StartingSequenceNumber="5"),
            "InvalidArgumentException",
            f"StartingSequenceNumber 5 used in GetShardIterator on shard {shard} {here} is invalid.",
        ),
        (
            lambda: kinesis.split_shard(StreamName=stream, ShardToSplit=shard, NewStartingHashKey="1"),
            "InvalidArgumentException",
            f"NewStartingHashKey 1 used in SplitShard() on shard {shard} {here} is not both greater than one plus the shard's "
            f"StartingHashKey 0 and less than the shard's EndingHashKey {2**128 - 1}.",
        ),
        (
            lambda: kinesis.update_shard_count(StreamName=stream, TargetShardCount=3, ScalingType="UNIFORM_SCALING"),
            "InvalidArgumentException",
            "UpdateShardCount cannot scale up over double your current open shard count. Current open shard count: 1 Target shard count: 3",
        ),
        (
            lambda: kinesis.decrease_stream_retention_period(StreamName=stream, RetentionPeriodHours=48),
            "InvalidArgumentException",
            "Requested retention period (48 hours) for the stream can not be longer than the existing retention period (24 hours). "
            "Use IncreaseRetentionPeriod API.",
        ),
    ]
    for call, code, message in cases:
        assert refusal(call) == (code, message)
    code, message = refusal(lambda: iterator(kinesis, stream, kind="AT_TIMESTAMP", Timestamp=now + timedelta(hours=1)))
    assert code == "InvalidArgumentException"
    assert message.startswith("The timestampInMillis parameter cannot be greater than the currentTimestampInMillis.")


def test_a_stream_of_the_same_name_is_another_one(kinesis: BaseClient, unique: Callable[[str], str]) -> None:
    stream = unique("again")
    kinesis.create_stream(StreamName=stream, StreamModeDetails={"StreamMode": "ON_DEMAND"})
    assert kinesis.describe_stream_summary(StreamName=stream)["StreamDescriptionSummary"]["OpenShardCount"] == 4
    kinesis.put_record(StreamName=stream, Data=b"old", PartitionKey="k", ExplicitHashKey="0")
    old = iterator(kinesis, stream)
    kinesis.delete_stream(StreamName=stream)
    kinesis.get_waiter("stream_not_exists").wait(StreamName=stream)
    kinesis.create_stream(StreamName=stream, ShardCount=1)
    assert drain(kinesis, iterator(kinesis, stream)) == []
    assert refusal(lambda: kinesis.get_records(ShardIterator=old))[0] == "ResourceNotFoundException"


def test_consumers_tags_and_settings(kinesis: BaseClient, unique: Callable[[str], str]) -> None:
    stream = unique("dressed")
    kinesis.create_stream(StreamName=stream, ShardCount=1, Tags={"team": "data"})
    arn = kinesis.describe_stream_summary(StreamName=stream)["StreamDescriptionSummary"]["StreamARN"]
    consumer = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="reports")["Consumer"]
    assert kinesis.describe_stream_consumer(ConsumerARN=consumer["ConsumerARN"])["ConsumerDescription"]["ConsumerName"] == "reports"
    assert refusal(lambda: kinesis.delete_stream(StreamName=stream))[0] == "ResourceInUseException"
    kinesis.deregister_stream_consumer(ConsumerARN=consumer["ConsumerARN"])
    assert kinesis.list_stream_consumers(StreamARN=arn)["Consumers"] == []
    kinesis.add_tags_to_stream(StreamName=stream, Tags={"cost": "7"})
    kinesis.remove_tags_from_stream(StreamName=stream, TagKeys=["team"])
    assert kinesis.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "cost", "Value": "7"}]
    on = kinesis.enable_enhanced_monitoring(StreamName=stream, ShardLevelMetrics=["IteratorAgeMilliseconds"])
    assert (on["CurrentShardLevelMetrics"], on["DesiredShardLevelMetrics"]) == ([], ["IteratorAgeMilliseconds"])
    kinesis.start_stream_encryption(StreamName=stream, EncryptionType="KMS", KeyId="alias/aws/kinesis")
    assert kinesis.put_record(StreamName=stream, Data=b"x", PartitionKey="k")["EncryptionType"] == "KMS"
    assert kinesis.describe_stream(StreamName=stream)["StreamDescription"]["KeyId"] == "alias/aws/kinesis"
