//! What a client sees on the wire: connections that survive a refusal, answers to those who wait, limits.

mod support;

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use support::{House, house};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

struct Connection(TcpStream, Vec<u8>);

impl Connection {
    async fn open(house: &House) -> Connection {
        Connection(TcpStream::connect(&house.authority).await.expect("the house listens"), Vec::new())
    }

    async fn write(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).await.expect("the house reads on");
    }

    /// The next head, and its body where a length announces one.
    async fn answer(&mut self, has_body: bool) -> String {
        let head = self.until(|buffer| buffer.windows(4).position(|window| window == b"\r\n\r\n").map(|at| at + 4)).await;
        let head = head.to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).filter(|_| has_body).unwrap_or(0);
        let body = self.until(|buffer| (buffer.len() >= length).then_some(length)).await;
        head + &body
    }

    async fn until(&mut self, end: impl Fn(&[u8]) -> Option<usize>) -> String {
        let deadline = Duration::from_secs(10);
        let found = tokio::time::timeout(deadline, async {
            loop {
                if let Some(at) = end(&self.1) {
                    return String::from_utf8(self.1.drain(..at).collect()).expect("text");
                }
                assert!(self.0.read_buf(&mut self.1).await.expect("the connection stays") > 0, "closed after {:?}", self.1);
            }
        });
        found.await.expect("in time")
    }
}

#[tokio::test]
async fn a_refused_upload_leaves_the_connection_open() {
    let house = house().await;
    let mut connection = Connection::open(&house).await;
    let length = 9 << 20;
    connection.write(format!("PUT /nowhere/k HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n\r\n")).await;
    connection.write(vec![7; length]).await;
    assert!(connection.answer(true).await.contains("<Code>NoSuchBucket</Code>"));
    // The signature is wrong, so nobody asked for the body.
    connection.write("PUT /lake/k HTTP/1.1\r\nhost: x\r\nauthorization: AWS nobody:c2ln\r\ndate: Mon, 15 Jan 2024 10:00:00 GMT\r\n").await;
    connection.write("transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n").await;
    assert!(connection.answer(true).await.contains("<Code>InvalidAccessKeyId</Code>"));
    connection.write("GET /lake/k HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert!(connection.answer(true).await.contains("<Code>NoSuchKey</Code>"));
}

#[tokio::test]
async fn an_error_of_head_is_all_header() {
    let house = house().await;
    let mut connection = Connection::open(&house).await;
    for (key, status) in [("k", "404 not found"), ("known", "304 not modified")] {
        connection.write(format!("HEAD /lake/{key} HTTP/1.1\r\nhost: x\r\n\r\n")).await;
        let answer = connection.answer(false).await;
        assert!(answer.starts_with(&format!("http/1.1 {status}\r\n")) && answer.contains("x-amz-request-id: "), "{answer}");
        assert_eq!(answer.contains("etag: \"tag\""), key == "known");
        assert!(connection.1.is_empty());
    }
}

#[tokio::test]
async fn who_waits_for_a_continue_hears_the_refusal_instead() {
    let house = house().await;
    let mut connection = Connection::open(&house).await;
    let upload = |bucket: &str| format!("PUT /{bucket}/k HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 5\r\n\r\n");
    connection.write(upload("lake")).await;
    assert!(connection.answer(false).await.starts_with("http/1.1 100 continue"));
    connection.write("hello").await;
    assert!(connection.answer(true).await.starts_with("http/1.1 200 ok"));
    connection.write(upload("nowhere")).await;
    let refusal = connection.answer(true).await;
    assert!(refusal.starts_with("http/1.1 404 not found") && refusal.contains("<Code>NoSuchBucket</Code>"), "{refusal}");
}

#[tokio::test]
async fn http_that_is_broken_is_answered_and_ended() {
    let house = house().await;
    let mut broken = Connection::open(&house).await;
    broken.write("PUT /lake/k HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n").await;
    let answer = broken.answer(true).await;
    assert!(answer.starts_with("http/1.1 400 bad request") && answer.contains("<Code>IncompleteBody</Code>"), "{answer}");
    let mut absurd = Connection::open(&house).await;
    let headers: String = (0..200).map(|n| format!("x-{n}: y\r\n")).collect();
    absurd.write(format!("GET / HTTP/1.1\r\nhost: x\r\n{headers}\r\n")).await;
    assert!(absurd.answer(false).await.starts_with("http/1.1 431"));
}

#[tokio::test]
async fn a_body_too_large_to_gather_is_refused_in_the_callers_protocol() {
    let house = house().await;
    let body = Bytes::from(vec![b' '; (32 << 20) + 1]);
    let glue =
        house.signed_with("key", "secret", support::NOW, "glue", "POST", "/", &[("x-amz-target", "AWSGlue.GetDatabase")], body.clone());
    let glue = house.send(glue).await;
    assert_eq!(glue.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(glue.text().contains("RequestEntityTooLargeException"), "{}", glue.text());
    let delete = house.send(house.signed_with("key", "secret", support::NOW, "s3", "POST", "/lake?delete", &[], body)).await;
    assert_eq!(delete.status, StatusCode::BAD_REQUEST);
    assert!(delete.text().contains("<Code>MaxMessageLengthExceeded</Code>"), "{}", delete.text());
}
