//! Kinesis on the wire: the same records in JSON (Python, Go, JavaScript) and in CBOR (Java).

use api_kinesis::{
    ChildShard, GetRecords, GetRecordsOutput, GetShardIterator, GetShardIteratorInput, PutRecords, PutRecordsInput, Record, SERVICE,
    SubscribeToShardEvent, SubscribeToShardEventStream,
};
use http::{HeaderMap, Method};
use wire::error::common;
use wire::event_stream::{Encoding, FrameReader};
use wire::http::{Payload, Request, decode_request, encode_error, encode_reply, refusal};
use wire::{Bytes, DecodeError, Error, Event, Operation, Protocol, Structure, Timestamp, Violation};

fn decode<O: Operation>(protocol: Protocol, body: &[u8], into: &mut dyn Structure) -> Result<Vec<Violation>, DecodeError> {
    let headers = HeaderMap::new();
    let request = Request { method: &Method::POST, labels: Vec::new(), query: "", headers: &headers };
    decode_request(O::SCHEMA, protocol, &request, Payload::Whole(Bytes::copy_from_slice(body)), into)
}

fn complaint(body: &str) -> String {
    let violations = decode::<PutRecords>(Protocol::AwsJson1_1, body.as_bytes(), &mut PutRecordsInput::default()).unwrap();
    wire::validate::message(&violations)
}

#[test]
fn a_batch_is_read_from_json() {
    let body = br#"{"Records":[{"Data":"aGVsbG8=","PartitionKey":"k\u00e9y"},{"PartitionKey":"2","Data":"","ExplicitHashKey":null}],
        "StreamName":"orders","SomethingNew":{"a":[1,{"b":null}]}}"#;
    let mut input = PutRecordsInput::default();
    assert_eq!(decode::<PutRecords>(Protocol::AwsJson1_1, body, &mut input), Ok(vec![]));
    assert_eq!(input.stream_name.as_deref(), Some("orders"));
    assert_eq!(input.records.len(), 2);
    assert_eq!(input.records[0].data, "hello");
    assert_eq!(input.records[0].partition_key.as_deref(), Some("kéy"));
    assert_eq!(input.records[1].explicit_hash_key, None);
}

/// The bytes that an unmodified Java SDK sends: indefinite maps, and tag 1 over milliseconds
/// (captured in a public issue; aws-sdk-java-v2 issue 4661 explains them).
#[test]
fn javas_timestamps_count_milliseconds() {
    let body = [
        &b"\xbf\x6aStreamName\x66orders\x67ShardId\x61\x30\x71ShardIteratorType\x6cAT_TIMESTAMP"[..],
        b"\x69Timestamp\xc1\x1b\x00\x00\x01\xa0\x13\xac\xcc\x38\xff",
    ];
    let mut input = GetShardIteratorInput::default();
    assert_eq!(decode::<GetShardIterator>(Protocol::AwsCbor1_1, &body.concat(), &mut input), Ok(vec![]));
    assert_eq!(input.timestamp, Some(Timestamp::from_millis(1_787_036_486_712)));

    let json = br#"{"StreamName":"orders","ShardId":"0","ShardIteratorType":"AT_TIMESTAMP","Timestamp":1787036486.712}"#;
    let mut same = GetShardIteratorInput::default();
    decode::<GetShardIterator>(Protocol::AwsJson1_1, json, &mut same).unwrap();
    assert_eq!(same.timestamp, input.timestamp);
}

#[test]
fn records_are_answered_in_the_callers_protocol() {
    let records = || {
        let arrival = Timestamp::from_millis(1_705_312_800_250);
        let record = Record {
            sequence_number: "1".into(),
            approximate_arrival_timestamp: Some(arrival),
            data: Bytes::from_static(b"hello"),
            partition_key: Some("k".into()),
            ..Record::default()
        };
        Box::new(GetRecordsOutput { records: vec![record], millis_behind_latest: Some(0), ..GetRecordsOutput::default() })
    };
    let reply = encode_reply(GetRecords::SCHEMA, Protocol::AwsJson1_1, records(), "id-1").unwrap();
    assert_eq!(reply.headers["content-type"], "application/x-amz-json-1.1");
    assert_eq!(reply.headers["x-amzn-requestid"], "id-1");
    let expected = r#"{"Records":[{"SequenceNumber":"1","ApproximateArrivalTimestamp":1705312800.250,"Data":"aGVsbG8=","PartitionKey":"k"}],"MillisBehindLatest":0}"#;
    assert_eq!(reply.body.as_whole().unwrap(), expected);

    let reply = encode_reply(GetRecords::SCHEMA, Protocol::AwsCbor1_1, records(), "id-2").unwrap();
    assert_eq!(reply.headers["content-type"], "application/x-amz-cbor-1.1");
    let body = reply.body.as_whole().unwrap();
    let arrival = [&b"\xc1\x1b"[..], &1_705_312_800_250u64.to_be_bytes()].concat();
    assert!(body.windows(arrival.len()).any(|window| window == arrival), "{body:?}");
    assert!(body.windows(6).any(|window| window == b"\x45hello"));
}

/// Sentences recorded against AWS by kinesalite's tests; the order of several is Java's hash order there, the model's here.
#[test]
fn violations_are_told_in_awss_words() {
    let none = "2 validation errors detected: ";
    assert_eq!(
        complaint(r#"{"StreamName":"","Records":[]}"#),
        format!(
            "{}Value '[]' at 'records' failed to satisfy constraint: Member must have length greater than or equal to 1; \
             Value '' at 'streamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+; \
             Value '' at 'streamName' failed to satisfy constraint: Member must have length greater than or equal to 1",
            none.replace('2', "3")
        )
    );
    assert_eq!(
        complaint(r#"{"StreamName":"a"}"#),
        "1 validation error detected: Value null at 'records' failed to satisfy constraint: Member must not be null"
    );
    assert_eq!(
        complaint(r#"{"StreamName":"a","Records":[{"Data":"","PartitionKey":"k"},{"PartitionKey":""}]}"#),
        format!(
            "{none}Value null at 'records.2.member.data' failed to satisfy constraint: Member must not be null; \
             Value '' at 'records.2.member.partitionKey' failed to satisfy constraint: Member must have length greater than or equal to 1"
        )
    );
    let many = format!(r#"{{"StreamName":"a","Records":[{}]}}"#, vec![r#"{"Data":"","PartitionKey":""}"#; 501].join(","));
    let sentence = complaint(&many);
    assert!(sentence.starts_with("10 validation errors detected: Value '[PutRecordsRequestEntry(data=java.nio.HeapByteBuffer[pos=0"));
    assert!(sentence.contains("failed to satisfy constraint: Member must have length less than or equal to 500; Value ''"));
    assert!(sentence.len() < 10_000, "{}", sentence.len());
}

/// Sentences recorded against Athena, SQS and Kinesis.
#[test]
fn wrong_types_are_told_in_awss_words() {
    let sentence = |body: &str| {
        let error = decode::<PutRecords>(Protocol::AwsJson1_1, body.as_bytes(), &mut PutRecordsInput::default()).unwrap_err();
        refusal(&SERVICE, Protocol::AwsJson1_1, &error).message.into_owned()
    };
    assert_eq!(sentence(r#"{"StreamName":1}"#), "NUMBER_VALUE can not be converted to a String");
    assert_eq!(sentence(r#"{"StreamName":true}"#), "TRUE_VALUE can not be converted to a String");
    assert_eq!(sentence(r#"{"StreamName":["x"]}"#), "Start of list found where not expected");
    assert_eq!(sentence(r#"{"StreamName":{}}"#), "Start of structure or map found where not expected.");
    assert_eq!(sentence(r#"{"Records":"x"}"#), "Expected list or null");
    assert_eq!(sentence(r#"{"Records":["x"]}"#), "Expected null");
    assert_eq!(sentence(r#"{"DryRun":"x"}"#), "STRING_VALUE can not be converted to an Boolean");
    assert_eq!(sentence("[]"), "Start of list found where not expected");
    let blob = |text: &str| sentence(&format!(r#"{{"Records":[{{"Data":"{text}"}}]}}"#));
    assert_eq!(blob("abc"), "'abc' can not be converted to a Blob: Base64 encoded length is expected a multiple of 4 bytes but found: 3");
    assert_eq!(blob("ab!="), "'ab!=' can not be converted to a Blob: Invalid Base64 character: '!'");
    assert_eq!(blob("aB=="), "'aB==' can not be converted to a Blob: Invalid last non-pad Base64 character dectected");
    assert_eq!(sentence("{"), "");
    assert_eq!(sentence(r#"{"StreamName":"x",}"#), "");
}

#[test]
fn errors_name_their_type() {
    let body = |protocol, error: &Error| encode_error(&SERVICE, protocol, error, "id").body.as_whole().unwrap();
    let not_found = Error::new(&api_kinesis::errors::RESOURCE_NOT_FOUND_EXCEPTION, "Stream a under account 1 not found.");
    assert_eq!(
        body(Protocol::AwsJson1_1, &not_found),
        r#"{"__type":"ResourceNotFoundException","message":"Stream a under account 1 not found."}"#
    );
    assert_eq!(
        body(Protocol::AwsCbor1_1, &not_found),
        [&b"\xa2\x66__type\x78\x19ResourceNotFoundException\x67message\x78\x23"[..], not_found.message.as_bytes()].concat()
    );
    assert_eq!(body(Protocol::AwsJson1_1, &Error::new(&common::SERIALIZATION, "")), r#"{"__type":"SerializationException"}"#);
    let unknown = encode_error(&SERVICE, Protocol::AwsJson1_1, &Error::new(&common::UNKNOWN_OPERATION, ""), "id");
    assert_eq!(unknown.status, 400);
    assert_eq!(body(Protocol::AwsJson1_0, &not_found).slice(..52), r#"{"__type":"com.amazonaws.kinesis.v20131202#ResourceN"#);
}

/// By the absence of a number to continue from, the KCL and Flink's connector know that the shard is over.
#[test]
fn the_last_event_of_a_shard_leads_nowhere_further() {
    let tell = |event| {
        let mut reader = FrameReader::default();
        reader.push(&Event::from(SubscribeToShardEventStream::SubscribeToShardEvent(event)).frame(Encoding::AmzJson));
        let frame = reader.next_frame().unwrap().unwrap();
        assert_eq!(frame.text(":event-type"), Some("SubscribeToShardEvent"));
        String::from_utf8(frame.payload.to_vec()).unwrap()
    };
    let alive = SubscribeToShardEvent { continuation_sequence_number: Some("7".into()), ..SubscribeToShardEvent::default() };
    assert_eq!(tell(alive), r#"{"Records":[],"ContinuationSequenceNumber":"7","MillisBehindLatest":0}"#);
    let over = SubscribeToShardEvent { child_shards: Some(vec![ChildShard::default()]), ..SubscribeToShardEvent::default() };
    let told = tell(over);
    assert!(told.starts_with(r#"{"Records":[],"MillisBehindLatest":0,"ChildShards":[{"ShardId":"#), "{told}");
}
