//! The worked examples of the S3 API Reference ("Authenticating Requests (AWS Signature Version 4)"): their signatures are AWS's own.

mod sigv4_support;

use bytes::Bytes;
use gateway::{
    checksum::{Algorithm, Checksum},
    chunked::{Decoder, Framing, Trailers, encode, encoded_length},
    sigv4::{PayloadMode, Signer, SignerPayload, post_form, post_policy::PostPolicy},
};
use sigv4_support::{ACCESS_KEY, NOW, SECRET, authenticate, request, s3, signed, signer};

const HOST: (&str, &str) = ("host", "examplebucket.s3.amazonaws.com");
const DATE: (&str, &str) = ("x-amz-date", "20130524T000000Z");
const EMPTY: (&str, &str) = ("x-amz-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

fn assert_verifies(method: &str, target: &str, headers: &[(&str, &str)], signed_headers: &str, signature: &str) {
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={ACCESS_KEY}/20130524/us-east-1/s3/aws4_request,SignedHeaders={signed_headers},Signature={signature}"
    );
    let mut headers = headers.to_vec();
    headers.push(("authorization", &authorization));
    let parts = request(method, target, &headers);
    authenticate(&parts, None, &s3()).unwrap_or_else(|error| panic!("{method} {target}: {error:?}"));
}

#[test]
fn get_object() {
    let signature = "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41";
    let headers = [HOST, ("range", "bytes=0-9"), EMPTY, DATE];
    assert_verifies("GET", "/test.txt", &headers, "host;range;x-amz-content-sha256;x-amz-date", signature);
}

#[test]
fn put_object_with_a_dollar_in_its_key() {
    let hash = "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072";
    let headers = [
        HOST,
        ("date", "Fri, 24 May 2013 00:00:00 GMT"),
        DATE,
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ("x-amz-content-sha256", hash),
    ];
    let signature = "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd";
    assert_verifies("PUT", "/test$file.text", &headers, "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class", signature);
}

#[test]
fn get_bucket_lifecycle_and_list_objects() {
    let signed_headers = "host;x-amz-content-sha256;x-amz-date";
    let lifecycle = "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543";
    assert_verifies("GET", "/?lifecycle", &[HOST, EMPTY, DATE], signed_headers, lifecycle);
    let list = "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7";
    assert_verifies("GET", "/?max-keys=2&prefix=J", &[HOST, EMPTY, DATE], signed_headers, list);
}

#[test]
fn a_presigned_url() {
    let target = "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
        &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
        &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let parts = request("GET", target, &[HOST]);
    assert_eq!(signed(&parts).unwrap().expires_seconds, Some(86_400));
    let verified = authenticate(&parts, None, &s3()).unwrap();
    assert_eq!(verified.payload, PayloadMode::Undeclared);

    let mut unsigned = request("GET", "/test.txt", &[HOST]);
    signer(s3().family, "s3").presign(&mut unsigned, 86_400, NOW);
    assert_eq!(unsigned.uri.to_string(), target);
}

fn a_streaming_request(payload: &str, extra: &[(&str, &str)], signed_headers: &str, seed: &str) -> http::request::Parts {
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={ACCESS_KEY}/20130524/us-east-1/s3/aws4_request,SignedHeaders={signed_headers},Signature={seed}"
    );
    let mut headers = vec![
        ("host", "s3.amazonaws.com"),
        DATE,
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ("authorization", &authorization),
        ("x-amz-content-sha256", payload),
        ("content-encoding", "aws-chunked"),
        ("x-amz-decoded-content-length", "66560"),
    ];
    headers.extend_from_slice(extra);
    request("PUT", "/examplebucket/chunkObject.txt", &headers)
}

fn decode(parts: &http::request::Parts, body: Vec<u8>) -> (Vec<u8>, Trailers) {
    let verified = authenticate(parts, None, &s3()).expect("the seed signature is AWS's");
    let framing = Framing::of(verified, &parts.headers).unwrap().expect("a streaming upload");
    let mut decoder = Decoder::new(framing);
    decoder.feed(Bytes::from(body));
    let mut data = Vec::new();
    while let Some(piece) = decoder.next().expect("the chunk signatures are AWS's") {
        data.extend_from_slice(&piece);
    }
    (data, decoder.finish().expect("all of it came"))
}

#[test]
fn a_chunked_upload() {
    let seed = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
    let signed_headers =
        "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class";
    let parts = a_streaming_request("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", &[("content-length", "66824")], signed_headers, seed);
    let chunk = |size: usize, signature: &str| format!("{size:x};chunk-signature={signature}\r\n{}\r\n", "a".repeat(size));
    let body = [
        chunk(65_536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
        chunk(1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
        chunk(0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
    ];
    let body = body.concat().into_bytes();
    assert_eq!(body.len(), 66_824);
    assert_eq!(encoded_length(66_560, 65_536, true), 66_824);
    assert_eq!(decode(&parts, body).0, "a".repeat(66_560).as_bytes());
}

#[test]
fn a_chunked_upload_with_a_trailer() {
    let seed = "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e";
    let signed_headers =
        "content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer";
    let extra = [("x-amz-trailer", "x-amz-checksum-crc32c")];
    let parts = a_streaming_request("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", &extra, signed_headers, seed);
    let data = "a".repeat(66_560);
    let body = format!(
        "10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2\r\n{}\r\n\
         400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7\r\n{}\r\n\
         0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n\
         x-amz-checksum-crc32c:sOO8/Q==\n\r\n\
         x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n",
        &data[..65_536],
        &data[65_536..],
    );
    let (decoded, trailers) = decode(&parts, body.into_bytes());
    assert_eq!(decoded, data.as_bytes());
    let declared = Checksum::parse(Algorithm::Crc32c, trailers.get("x-amz-checksum-crc32c").unwrap()).unwrap();
    Checksum::of(Algorithm::Crc32c, data.as_bytes()).expect(&declared).unwrap();
}

#[test]
fn our_own_chunked_upload_is_aws_s_to_the_byte() {
    let signer = Signer { ..signer(s3().family, "s3") };
    let mut parts = a_streaming_request("", &[("content-length", "66824")], "", "");
    let signed_request = signer.sign_headers(&mut parts, SignerPayload::SignedChunks, NOW);
    assert_eq!(signed_request.signature, "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9");
    let body = encode("a".repeat(66_560).as_bytes(), 65_536, Some(signed_request.chunk_chain), None);
    let text = String::from_utf8(body).unwrap();
    assert!(text.contains("400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n"));
    assert!(text.ends_with("0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n"));
}

/// "Example: Browser-Based Upload using HTTP POST".
#[test]
fn a_browser_upload() {
    use base64::Engine;
    let policy = [
        r#"{ "expiration": "2015-12-30T12:00:00.000Z","#,
        r#"  "conditions": ["#,
        r#"    {"bucket": "sigv4examplebucket"},"#,
        r#"    ["starts-with", "$key", "user/user1/"],"#,
        r#"    {"acl": "public-read"},"#,
        r#"    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},"#,
        r#"    ["starts-with", "$Content-Type", "image/"],"#,
        r#"    {"x-amz-meta-uuid": "14365123651274"},"#,
        r#"    {"x-amz-server-side-encryption": "AES256"},"#,
        r#"    ["starts-with", "$x-amz-meta-tag", ""],"#,
        r#""#,
        r#"    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},"#,
        r#"    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},"#,
        r#"    {"x-amz-date": "20151229T000000Z" }"#,
        r#"  ]"#,
        r#"}"#,
    ];
    let policy = base64::engine::general_purpose::STANDARD.encode(policy.join("\r\n"));
    let signature = "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e";
    let fields = [
        ("key", "user/user1/face.png"),
        ("acl", "public-read"),
        ("success_action_redirect", "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"),
        ("Content-Type", "image/png"),
        ("x-amz-meta-uuid", "14365123651274"),
        ("x-amz-server-side-encryption", "AES256"),
        ("X-Amz-Credential", "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"),
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
        ("X-Amz-Date", "20151229T000000Z"),
        ("Policy", policy.as_str()),
        ("X-Amz-Signature", signature),
    ];
    let fields: Vec<(String, String)> = fields.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
    let form = post_form::parse(&fields).unwrap().expect("a signed form");
    let key = gateway::sigv4::SigningKey::for_credential(SECRET, &form.credential);
    form.verify(&key, &s3()).unwrap();
    let policy = PostPolicy::parse(form.policy).unwrap();
    assert_eq!(policy.check_fields(&fields, "sigv4examplebucket", NOW), Ok(()));
}
