//! What only S3 does on its way in: Version 2, checksums of documents, uploads in chunks, headers in the query.

mod support;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use gateway::checksum::{Algorithm, Checksum};
use gateway::chunked::encode;
use hmac::{Hmac, Mac};
use http::{Request, StatusCode};
use http_body_util::Full;
use sha1::Sha1;
use support::{Answer, House, NOW, house};

fn version_2(text: &str) -> String {
    STANDARD.encode(Hmac::<Sha1>::new_from_slice(b"secret").unwrap().chain_update(text).finalize().into_bytes())
}

/// A URL presigned with Version 2, its parameters as botocore writes them. `signed` are the lines of its `x-amz-*` headers.
async fn presigned(house: &House, method: &str, path: &str, signed: &str, query: &str, expires: i64, body: &'static str) -> Answer {
    let signature = version_2(&format!("{method}\n\n\n{expires}\n{signed}{path}"));
    let signature = percent_encoding::utf8_percent_encode(&signature, percent_encoding::NON_ALPHANUMERIC);
    let uri = format!("http://{}{path}?AWSAccessKeyId=key&Signature={signature}{query}&Expires={expires}", house.authority);
    house.send(Request::builder().method(method).uri(uri).body(Full::from(body)).unwrap()).await
}

async fn told(house: &House) -> String {
    let head = house.send(house.signed("s3", "HEAD", "/lake/told", &[], "")).await;
    head.headers["cache-control"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_url_presigned_by_boto3s_default_works() {
    let house = house().await;
    let soon = NOW / 1000 + 3600;
    let put = presigned(&house, "PUT", "/lake/a%20b", "x-amz-meta-owner:ops\n", "&x-amz-meta-owner=ops", soon, "hello").await;
    assert_eq!(put.status, StatusCode::OK, "{}", put.text());
    assert_eq!(told(&house).await, r#"//{"owner": "ops"}"#);
    let got = presigned(&house, "GET", "/lake/a%20b", "", "", soon, "").await;
    assert_eq!((got.status, got.text()), (StatusCode::OK, "hello"));
    let late = presigned(&house, "GET", "/lake/a%20b", "", "", NOW / 1000 - 1, "").await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    let facts = "<Code>AccessDenied</Code><Message>Request has expired</Message><Expires>2024-01-15T09:59:59Z</Expires><ServerTime>";
    assert!(late.text().contains(facts), "{}", late.text());
    let forged = presigned(&house, "GET", "/lake/a%20b", "x-amz-meta-owner:ops\n", "", soon, "").await;
    assert!(forged.text().contains("<Code>SignatureDoesNotMatch</Code>"), "{}", forged.text());
}

#[tokio::test]
async fn version_2_in_a_header_is_for_s3_alone() {
    let house = house().await;
    let date = "Mon, 15 Jan 2024 10:00:00 GMT";
    let ask = |path: &str, key: &str, extra: &[(&'static str, &str)]| {
        let signature = version_2(&format!("GET\n\n\n{date}\n{path}"));
        let request = Request::get(format!("http://{}{path}", house.authority)).header("date", date);
        let request = extra.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        house.send(request.header("authorization", format!("AWS {key}:{signature}")).body(Full::default()).unwrap())
    };
    assert!(ask("/lake/k", "key", &[]).await.text().contains("<Code>NoSuchKey</Code>"));
    assert!(ask("/lake/k", "nobody", &[]).await.text().contains("<Code>InvalidAccessKeyId</Code>"));
    let glue = ask("/", "key", &[("x-amz-target", "AWSGlue.GetDatabase")]).await;
    assert!(glue.text().contains("Please use AWS4-HMAC-SHA256."), "{}", glue.text());
}

#[tokio::test]
async fn a_document_keeps_its_checksum() {
    let house = house().await;
    let body = "<Delete><Object><Key>k</Key></Object></Delete>";
    let delete = |headers: &[(&str, &str)]| house.send(house.signed("s3", "POST", "/lake?delete", headers, body));
    let md5 = Checksum::of(Algorithm::Md5, body.as_bytes()).base64();
    assert_eq!(delete(&[("content-md5", &md5)]).await.status, StatusCode::OK);
    let none = delete(&[]).await;
    assert_eq!(none.status, StatusCode::BAD_REQUEST);
    assert!(none.text().contains("<Code>InvalidRequest</Code><Message>Missing required header for this request"), "{}", none.text());
    let unreadable = delete(&[("content-md5", "nonsense")]).await;
    assert!(unreadable.text().contains("<Code>InvalidDigest</Code>") && unreadable.text().contains("<Content-MD5>nonsense</Content-MD5>"));
    let wrong = delete(&[("x-amz-checksum-crc32", "AAAAAA==")]).await;
    assert!(wrong.text().contains("<Code>BadDigest</Code>"), "{}", wrong.text());
}

#[tokio::test]
async fn an_upload_in_chunks_leaves_its_coding_behind() {
    let house = house().await;
    let crc = Checksum::of(Algorithm::Sha256, b"hello").base64();
    let send = |trailer: &'static str, framed: Vec<u8>| {
        let request = Request::put(format!("http://{}/lake/k", house.authority))
            .header("content-encoding", "aws-chunked,gzip")
            .header("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER")
            .header("x-amz-decoded-content-length", "5")
            .header("x-amz-trailer", trailer);
        house.send(request.body(Full::new(Bytes::from(framed))).unwrap())
    };
    let honest = encode(b"hello", 8192, None, Some(&[("x-amz-checksum-sha256", &crc)]));
    assert_eq!(send("x-amz-checksum-sha256", honest.clone()).await.status, StatusCode::OK);
    assert_eq!(told(&house).await, "gzip/SHA256/{}");
    let unknown = send("x-amz-checksum-md4", honest.clone()).await;
    assert!(unknown.text().contains("The value specified in the x-amz-trailer header is not supported"), "{}", unknown.text());
    let broken = send("x-amz-checksum-sha256", [b"zz\r\n".as_slice(), &honest].concat()).await;
    assert_eq!(broken.status, StatusCode::BAD_REQUEST);
    assert!(broken.text().contains("<Code>IncompleteBody</Code>"), "{}", broken.text());
}

#[tokio::test]
async fn addresses_that_mean_nothing_are_refused_in_s3s_words() {
    let house = house().await;
    let key = house.send(house.signed("s3", "GET", "/lake/%ff%fe", &[], "")).await;
    assert_eq!(key.status, StatusCode::BAD_REQUEST);
    assert!(key.text().contains("<Code>InvalidURI</Code><Message>Couldn't parse the specified URI.</Message>"), "{}", key.text());
    let patch = house.send(house.signed("s3", "PATCH", "/lake/key", &[], "")).await;
    assert_eq!(patch.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(patch.text().contains("<Method>PATCH</Method>"), "{}", patch.text());
    let allow = patch.headers["allow"].to_str().unwrap();
    assert!(allow.contains("DELETE, GET, HEAD") && allow.contains("PUT"), "{allow}");
}
