//! How fast the codecs are. `cargo test --release -p wire --test speed -- --ignored --nocapture` prints it.

use std::hint::black_box;
use std::time::{Duration, Instant};

use api_kinesis::{PutRecordsInput, PutRecordsRequestEntry};
use api_s3::{CommonPrefix, ListObjectsV2Output, Object};
use wire::cbor::Times;
use wire::{Bytes, Timestamp, cbor, json, validate, xml};

/// The best of many runs: on a shared machine it says most about the code.
#[expect(clippy::disallowed_methods, reason = "it measures the real time that our own work takes")]
fn best(what: &str, mut run: impl FnMut()) -> Duration {
    let time = |run: &mut dyn FnMut()| {
        let started = Instant::now();
        run();
        started.elapsed()
    };
    let best = (0..200).map(|_| time(&mut run)).min().expect("at least one run");
    println!("{what:<40} {:>9.1} µs", best.as_secs_f64() * 1e6);
    best
}

fn batch() -> PutRecordsInput {
    let record = |n: usize| PutRecordsRequestEntry {
        data: Bytes::from((0..1024).map(|at| (at * 31 + n) as u8).collect::<Vec<_>>()),
        partition_key: Some(format!("customer-{n}")),
        ..PutRecordsRequestEntry::default()
    };
    PutRecordsInput { stream_name: Some("orders".into()), records: (0..500).map(record).collect(), ..PutRecordsInput::default() }
}

fn listing() -> ListObjectsV2Output {
    let object = |n: usize| Object {
        key: Some(format!("warehouse/sales/year=2024/month=01/part-{n:05}.snappy.parquet")),
        last_modified: Some(Timestamp::from_secs(1_705_312_800)),
        etag: Some("\"9b2cf535f27731c974343645a3985328\"".into()),
        size: Some(1_048_576),
        storage_class: Some("STANDARD".into()),
        ..Object::default()
    };
    let prefix = CommonPrefix { prefix: Some("warehouse/".into()) };
    ListObjectsV2Output {
        contents: Some((0..1000).map(object).collect()),
        common_prefixes: Some(vec![prefix]),
        ..ListObjectsV2Output::default()
    }
}

#[test]
#[ignore = "a measurement, not a test: only a release build on a quiet machine says something"]
fn codecs_keep_up_with_the_network() {
    let batch = batch();
    let (text, binary) = (json::to_vec(&batch), cbor::to_vec(&batch, Times::Millis));
    let decoded = best("decode PutRecords 500 x 1 KiB, JSON", || {
        json::from_slice(black_box(&text), &mut PutRecordsInput::default()).map(drop).unwrap();
    });
    best("decode PutRecords 500 x 1 KiB, CBOR", || {
        cbor::from_slice(black_box(&binary), Times::Millis, &mut PutRecordsInput::default()).map(drop).unwrap();
    });
    best("validate PutRecords 500 x 1 KiB", || assert!(validate::violations(black_box(&batch), &[]).is_empty()));
    best("encode PutRecords 500 x 1 KiB, JSON", || drop(black_box(json::to_vec(&batch))));
    best("encode PutRecords 500 x 1 KiB, CBOR", || drop(black_box(cbor::to_vec(&batch, Times::Millis))));
    let listing = listing();
    let document = xml::to_string(&listing, "ListBucketResult", None);
    best("encode ListObjectsV2 1000 keys, XML", || drop(black_box(xml::to_string(&listing, "ListBucketResult", None))));
    best("decode ListObjectsV2 1000 keys, XML", || {
        xml::from_slice(black_box(document.as_bytes()), &mut ListObjectsV2Output::default()).map(drop).unwrap();
    });
    assert!(decoded < Duration::from_millis(2), "{decoded:?}");
}
