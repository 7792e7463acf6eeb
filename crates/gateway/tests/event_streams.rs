//! Operations that answer with events: what is told arrives when it is told, over HTTP/1.1 and HTTP/2, until somebody hangs up.

mod support;

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Version};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use support::watching::seen;
use support::{House, house};
use wire::event_stream::{Frame, FrameReader};

/// The answer to one call, read frame by frame.
struct Reading {
    body: Incoming,
    reader: FrameReader,
}

impl Reading {
    async fn start(house: &House, version: Version, media_type: &str) -> Reading {
        let client = Client::builder(TokioExecutor::new()).http2_only(version == Version::HTTP_2).build_http::<Full<Bytes>>();
        let response = client.request(watch(house, media_type)).await.expect("the house answers");
        assert_eq!((response.status().as_u16(), response.version()), (200, version));
        assert_eq!(response.headers()["content-type"], "application/vnd.amazon.eventstream");
        assert!(!response.headers().contains_key("content-length"));
        Reading { body: response.into_body(), reader: FrameReader::default() }
    }

    /// The next frame, or nothing at the end of the stream.
    async fn next(&mut self) -> Option<Frame> {
        loop {
            if let Some(frame) = self.reader.next_frame().expect("frames are sound") {
                return Some(frame);
            }
            let more = tokio::time::timeout(Duration::from_secs(10), self.body.frame()).await.expect("told in time")?;
            self.reader.push(&more.expect("the connection stays").into_data().expect("no trailers"));
        }
    }
    async fn type_of_next(&mut self) -> Option<String> {
        self.next().await.and_then(|frame| frame.text(":event-type").map(str::to_owned))
    }
}

fn watch(house: &House, media_type: &str) -> Request<Full<Bytes>> {
    let body: &[u8] = if media_type.contains("cbor") { &[0xa0] } else { b"{}" };
    house.signed("watching", "POST", "/", &[("x-amz-target", "Watching.Watch"), ("content-type", media_type)], body)
}

const JSON: &str = "application/x-amz-json-1.1";
const CBOR: &str = "application/x-amz-cbor-1.1";

#[tokio::test]
async fn each_event_arrives_before_the_next_is_told() {
    let house = house().await;
    for version in [Version::HTTP_11, Version::HTTP_2] {
        let teller = house.watching.channel();
        let mut reading = Reading::start(&house, version, JSON).await;
        assert_eq!(reading.type_of_next().await.as_deref(), Some("initial-response"));
        for user in ["ann", "bob"] {
            teller.send(seen(user)).expect("somebody listens");
            let frame = reading.next().await.expect("an event");
            assert_eq!((frame.text(":event-type"), frame.text(":content-type")), (Some("Seen"), Some(JSON)));
            assert_eq!(frame.payload, format!(r#"{{"UserId":"{user}"}}"#));
        }
        drop(teller);
        assert!(reading.next().await.is_none(), "what is over ends the answer");
    }
}

#[tokio::test]
async fn who_asks_in_cbor_is_told_in_cbor() {
    let house = house().await;
    let teller = house.watching.channel();
    let mut reading = Reading::start(&house, Version::HTTP_11, CBOR).await;
    teller.send(seen("ann")).expect("somebody listens");
    let first = reading.next().await.expect("the initial response");
    assert_eq!((first.text(":content-type"), &first.payload[..]), (Some(CBOR), &[0xbf, 0xff][..]));
    let event = reading.next().await.expect("an event");
    assert_eq!(event.text(":content-type"), Some(CBOR));
    assert_eq!(&event.payload[..], b"\xbf\x66UserId\x63ann\xff");
}

#[tokio::test]
async fn an_error_after_the_beginning_is_an_exception_and_the_end() {
    let house = house().await;
    let teller = house.watching.channel();
    let mut reading = Reading::start(&house, Version::HTTP_2, JSON).await;
    assert_eq!(reading.type_of_next().await.as_deref(), Some("initial-response"));
    let error = wire::Error::new(&wire::error::common::THROTTLING, "enough");
    teller.send(Err(error)).expect("somebody listens");
    let frame = reading.next().await.expect("an exception");
    assert_eq!((frame.text(":message-type"), frame.text(":exception-type")), (Some("exception"), Some("ThrottlingException")));
    assert!(reading.next().await.is_none());
}

#[tokio::test]
async fn whoever_makes_the_events_stops_when_the_reader_hangs_up() {
    let house = house().await;
    for version in [Version::HTTP_11, Version::HTTP_2] {
        let teller = house.watching.channel();
        let mut reading = Reading::start(&house, version, JSON).await;
        assert!(reading.next().await.is_some());
        drop(reading);
        // Nothing is sent that could fail: the silence of the connection is enough.
        tokio::time::timeout(Duration::from_secs(10), teller.closed()).await.expect("the house notices");
    }
}

#[tokio::test]
async fn when_the_house_closes_the_events_are_over() {
    let house = house().await;
    let (_teller, _other) = (house.watching.channel(), house.watching.channel());
    let mut old = Reading::start(&house, Version::HTTP_11, JSON).await;
    let mut new = Reading::start(&house, Version::HTTP_2, JSON).await;
    drop(house);
    for reading in [&mut old, &mut new] {
        assert_eq!(reading.type_of_next().await.as_deref(), Some("initial-response"));
        assert!(reading.next().await.is_none(), "an end, and no broken connection");
    }
}

#[tokio::test]
async fn an_error_before_the_beginning_is_an_ordinary_answer() {
    let house = house().await;
    let answer = house.send(watch(&house, JSON)).await;
    assert_eq!(answer.status.as_u16(), 400);
    assert!(answer.text().contains("nothing to watch"), "{}", answer.text());
}
