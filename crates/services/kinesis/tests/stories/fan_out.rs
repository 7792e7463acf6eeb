//! Consumers that are pushed to: from where, for how long, and who gives way to whom.

use api_kinesis::*;
use futures::{FutureExt, StreamExt};
use testkit::{Outcome, World, minutes, seconds};
use wire::event_stream::Encoding;
use wire::{Bytes, Event, Events, Timestamp};

const SHARD: &str = "shardId-000000000000";

type Told = Event<SubscribeToShardEventStream>;

/// One connection, read as far as a test reads it.
struct Reader(Events<SubscribeToShardEventStream>);

impl Reader {
    /// What it is told next; `None` at the end of the stream.
    fn told(&mut self, w: &World) -> Option<Result<Told, wire::Error>> {
        w.block_on(async { tokio::time::timeout(std::time::Duration::from_secs(10), self.0.next()).await.expect("told in time") })
    }
    fn event(&mut self, w: &World) -> SubscribeToShardEvent {
        let told = self.told(w).expect("not over").expect("no exception");
        let SubscribeToShardEventStream::SubscribeToShardEvent(event) = (*told).clone();
        event
    }
    fn error(&mut self, w: &World) -> wire::Error {
        let error = self.told(w).expect("not over").err().expect("an exception");
        assert!(self.told(w).is_none(), "the last thing that is told");
        error
    }
    fn is_quiet(&mut self, w: &World) -> bool {
        w.block_on(async { self.0.next().now_or_never().is_none() })
    }
}

fn world() -> World {
    World::new().with(kinesis::service()).start()
}

/// A stream of one shard, and the ARNs of its registered consumers.
fn stream(w: &World, consumers: usize) -> Vec<String> {
    w.call::<CreateStream>(CreateStreamInput { stream_name: "s".into(), shard_count: Some(1), ..Default::default() }).ok();
    w.settle();
    w.advance(seconds(60));
    (0..consumers).map(|number| register(w, &format!("c{number}"))).collect()
}

fn register(w: &World, name: &str) -> String {
    let stream_arn = w.cx().arn("kinesis", "stream/s").to_string();
    let input = RegisterStreamConsumerInput { stream_arn, consumer_name: name.into(), ..Default::default() };
    let arn = w.call::<RegisterStreamConsumer>(input).ok().consumer.consumer_arn;
    w.advance(seconds(60));
    arn
}

fn subscribe(w: &World, consumer: &str, start: StartingPosition) -> Outcome<SubscribeToShardOutput> {
    let input =
        SubscribeToShardInput { consumer_arn: consumer.into(), shard_id: SHARD.into(), starting_position: start, ..Default::default() };
    w.call::<SubscribeToShard>(input)
}

fn reader(w: &World, consumer: &str, start: StartingPosition) -> Reader {
    Reader(subscribe(w, consumer, start).ok().event_stream)
}

fn from(kind: &str) -> StartingPosition {
    StartingPosition { r#type: kind.into(), ..Default::default() }
}

fn from_number(kind: &str, number: &str) -> StartingPosition {
    StartingPosition { sequence_number: Some(number.into()), ..from(kind) }
}

/// Returns the sequence number.
fn put(w: &World, data: &'static str) -> String {
    let input = PutRecordInput {
        stream_name: Some("s".into()),
        data: Bytes::from_static(data.as_bytes()),
        partition_key: Some("k".into()),
        ..Default::default()
    };
    w.call::<PutRecord>(input).ok().sequence_number
}

fn data(event: &SubscribeToShardEvent) -> Vec<&str> {
    event.records.iter().map(|record| std::str::from_utf8(&record.data).expect("text")).collect()
}

#[test]
fn five_consumers_are_told_the_same_in_the_same_bytes() {
    let w = world();
    let mut readers: Vec<_> = stream(&w, 5).iter().map(|consumer| reader(&w, consumer, from("LATEST"))).collect();
    put(&w, "one");
    put(&w, "two");
    let told: Vec<_> = readers.iter_mut().map(|reader| reader.told(&w).unwrap().unwrap()).collect();
    let frames: Vec<_> = told.iter().map(|event| event.frame(Encoding::AmzJson)).collect();
    assert!(frames.iter().all(|frame| frame.as_ptr() == frames[0].as_ptr()), "one frame for all");
    let SubscribeToShardEventStream::SubscribeToShardEvent(event) = &*told[0];
    assert_eq!((data(event), event.millis_behind_latest), (vec!["one", "two"], 0));
    assert_eq!(event.continuation_sequence_number.as_deref(), Some(&*event.records[1].sequence_number));
    assert!(readers.iter_mut().all(|reader| reader.is_quiet(&w)));
}

#[test]
fn a_consumer_begins_where_it_says() {
    let w = world();
    let consumers = stream(&w, 6);
    let numbers = [put(&w, "a"), put(&w, "b")];
    w.advance(seconds(10));
    let moment = w.now();
    put(&w, "c");
    let first = |consumer: usize, start| reader(&w, &consumers[consumer], start).event(&w);
    assert_eq!(data(&first(0, from("TRIM_HORIZON"))), ["a", "b", "c"]);
    assert_eq!(data(&first(1, from_number("AT_SEQUENCE_NUMBER", &numbers[1]))), ["b", "c"]);
    assert_eq!(data(&first(2, from_number("AFTER_SEQUENCE_NUMBER", &numbers[1]))), ["c"]);
    assert_eq!(data(&first(3, StartingPosition { timestamp: Some(moment), ..from("AT_TIMESTAMP") })), ["c"]);
    assert!(reader(&w, &consumers[4], from("LATEST")).is_quiet(&w));
    subscribe(&w, &consumers[5], from("AT_SEQUENCE_NUMBER")).refused("InvalidArgumentException");
    let far = StartingPosition { timestamp: Some(Timestamp::from_secs(w.now().secs() + 60)), ..from("AT_TIMESTAMP") };
    subscribe(&w, &consumers[5], far).refused("InvalidArgumentException");
}

#[test]
fn silence_is_broken_every_five_seconds_and_tells_where_to_continue() {
    let w = world();
    let consumers = stream(&w, 2);
    let mut first = reader(&w, &consumers[0], from("LATEST"));
    assert!(first.is_quiet(&w));
    w.advance(seconds(5));
    let alive = first.event(&w);
    assert_eq!((data(&alive).len(), alive.millis_behind_latest), (0, 0));
    put(&w, "later");
    let number = alive.continuation_sequence_number.expect("somewhere to continue from");
    for kind in ["AFTER_SEQUENCE_NUMBER", "AT_SEQUENCE_NUMBER"] {
        w.advance(seconds(6));
        assert_eq!(data(&reader(&w, &consumers[1], from_number(kind, &number)).event(&w)), ["later"]);
    }
}

#[test]
fn it_lasts_five_minutes_of_the_one_clock() {
    let w = world();
    let mut reader = reader(&w, &stream(&w, 1)[0], from("LATEST"));
    w.advance(minutes(5) - 1);
    assert!(data(&reader.event(&w)).is_empty());
    assert!(reader.is_quiet(&w));
    w.advance(1);
    assert!(reader.told(&w).is_none(), "an end without an exception");
}

#[test]
fn the_newest_connection_takes_over_once_five_seconds_have_passed() {
    let w = world();
    let consumer = &stream(&w, 1)[0];
    let mut old = reader(&w, consumer, from("LATEST"));
    w.advance(seconds(4));
    let error = subscribe(&w, consumer, from("LATEST")).refused("ResourceInUseException");
    let account = w.cx().account();
    assert_eq!(error.message, format!("Another active subscription exists for this consumer: {account}:s:{SHARD}:c0"));
    w.advance(seconds(1));
    let mut new = reader(&w, consumer, from("LATEST"));
    assert_eq!(old.error(&w).code(), "ResourceInUseException");
    put(&w, "x");
    assert_eq!(data(&new.event(&w)), ["x"]);
}

#[test]
fn the_end_of_a_shard_names_its_children_and_nothing_to_continue_from() {
    let w = world();
    let mut reader = reader(&w, &stream(&w, 1)[0], from("LATEST"));
    put(&w, "last");
    let middle = (u128::MAX / 2).to_string();
    let split = SplitShardInput {
        stream_name: Some("s".into()),
        shard_to_split: SHARD.into(),
        new_starting_hash_key: middle,
        ..Default::default()
    };
    w.call::<SplitShard>(split).ok();
    w.advance(seconds(60));
    assert_eq!(data(&reader.event(&w)), ["last"]);
    let end = reader.event(&w);
    assert_eq!((end.records.len(), end.continuation_sequence_number), (0, None));
    let children = end.child_shards.expect("children");
    assert_eq!(children.iter().map(|child| &*child.shard_id).collect::<Vec<_>>(), ["shardId-000000000001", "shardId-000000000002"]);
    assert!(children.iter().all(|child| child.parent_shards == [SHARD]));
    assert!(reader.told(&w).is_none());
}

#[test]
fn who_waits_hears_of_the_shards_end_at_once() {
    let w = world();
    let mut reader = reader(&w, &stream(&w, 1)[0], from("LATEST"));
    let waiting = w.kernel().clone();
    let told = w.block_on(async {
        let reading = tokio::spawn(async move { (reader.0.next().await, reader) });
        tokio::task::yield_now().await;
        let middle = (u128::MAX / 2).to_string();
        let split = SplitShardInput {
            stream_name: Some("s".into()),
            shard_to_split: SHARD.into(),
            new_starting_hash_key: middle,
            ..Default::default()
        };
        kernel::Cx::of_world(&waiting).call::<SplitShard>(split).await.expect("split");
        tokio::time::timeout(std::time::Duration::from_secs(10), reading).await.expect("while the clock stands still").unwrap().0
    });
    let told = told.expect("not over").expect("no exception");
    let SubscribeToShardEventStream::SubscribeToShardEvent(event) = &*told;
    assert_eq!(event.child_shards.as_ref().map(Vec::len), Some(2));
}

#[test]
fn when_the_consumer_or_the_stream_goes_so_does_the_subscription() {
    let w = world();
    let consumers = stream(&w, 2);
    let mut readers: Vec<_> = consumers.iter().map(|consumer| reader(&w, consumer, from("LATEST"))).collect();
    w.call::<DeregisterStreamConsumer>(DeregisterStreamConsumerInput { consumer_arn: Some(consumers[0].clone()), ..Default::default() })
        .ok();
    w.advance(seconds(60));
    assert_eq!(readers[0].error(&w).code(), "ResourceNotFoundException");
    let delete = DeleteStreamInput { stream_name: Some("s".into()), enforce_consumer_deletion: Some(true), ..Default::default() };
    w.call::<DeleteStream>(delete).ok();
    w.advance(seconds(60));
    assert_eq!(readers[1].error(&w).code(), "ResourceNotFoundException");
}

#[test]
fn who_may_not_subscribe_is_told_before_anything_is_taken() {
    let w = world();
    let consumer = &stream(&w, 1)[0];
    subscribe(&w, &consumer.replace("c0", "c9"), from("LATEST")).refused("ResourceNotFoundException");
    subscribe(&w, &consumer.replace("stream/s/", "stream/t/"), from("LATEST")).refused("ResourceNotFoundException");
    let input = || SubscribeToShardInput { consumer_arn: consumer.clone(), starting_position: from("LATEST"), ..Default::default() };
    w.call::<SubscribeToShard>(SubscribeToShardInput { shard_id: "shardId-000000000007".into(), ..input() })
        .refused("ResourceNotFoundException");
    w.call::<SubscribeToShard>(SubscribeToShardInput { shard_id: SHARD.into(), dry_run: Some(true), ..input() })
        .refused("DryRunOperationException");
    subscribe(&w, consumer, from("LATEST")).ok();
}
