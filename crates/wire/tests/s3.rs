//! S3 on the wire: everything that REST can bind, and S3's own ways.

use api_s3::*;
use http::{HeaderMap, HeaderValue, Method};
use wire::error::common;
use wire::http::{Payload, Request, decode_request, encode_error, encode_reply, match_path, refusal};
use wire::schema::ErrorSchema;
use wire::{Body, Bytes, DecodeError, Error, Operation, Protocol, Shape, Structure, Timestamp, Violation};

const XMLNS: &str = r#" xmlns="http://s3.amazonaws.com/doc/2006-03-01/""#;
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn send<O: Operation>(
    path: &str,
    query: &str,
    headers: &[(&'static str, &str)],
    body: &str,
    into: &mut dyn Structure,
) -> Result<Vec<Violation>, DecodeError> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(*name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    let labels = match_path(O::SCHEMA.route.path, path).expect("the path fits")?;
    let request = Request { method: &Method::PUT, labels, query, headers: &map };
    decode_request(O::SCHEMA, Protocol::RestXml, &request, Payload::Whole(Bytes::copy_from_slice(body.as_bytes())), into)
}

fn answer<O: Operation>(output: impl Structure) -> (wire::http::Reply, String) {
    let output: Shape = Box::new(output);
    let reply = encode_reply(O::SCHEMA, Protocol::RestXml, output, "REQ1").unwrap();
    let body = reply.body.as_whole().unwrap();
    (reply, String::from_utf8(body.to_vec()).unwrap())
}

#[test]
fn an_upload_is_read_from_its_path_and_headers() {
    let headers = [
        ("content-type", "text/csv"),
        ("content-length", "5"),
        ("x-amz-meta-owner", "ops"),
        ("x-amz-meta-city", "=?UTF-8?B?TcO8bmNoZW4=?="),
        ("x-amz-checksum-crc32", "NhCmhg=="),
        ("x-amz-server-side-encryption-bucket-key-enabled", "true"),
        ("x-amz-object-lock-retain-until-date", "2030-01-02T03:04:05.000Z"),
        ("x-amz-tagging", "a=b&c=d"),
    ];
    let mut input = PutObjectInput::default();
    assert_eq!(send::<PutObject>("/lake/raw//a%2Bb+c.csv", "x-id=PutObject", &headers, "hello", &mut input), Ok(vec![]));
    assert_eq!((&*input.bucket, &*input.key), ("lake", "raw//a+b+c.csv"));
    assert_eq!(input.content_type.as_deref(), Some("text/csv"));
    assert_eq!(input.content_length, Some(5));
    assert_eq!(input.bucket_key_enabled, Some(true));
    let metadata = input.metadata.unwrap();
    assert_eq!(metadata["owner"], "ops");
    assert_eq!(metadata["city"], "München");
    assert_eq!(input.object_lock_retain_until_date, Timestamp::parse_iso8601("2030-01-02T03:04:05Z"));
    assert_eq!(input.body.as_whole().unwrap(), "hello");
}

#[test]
fn query_parameters_and_dates_are_read_as_the_sdks_write_them() {
    let mut list = ListObjectsV2Input::default();
    let query = "list-type=2&prefix=a+b%2F&delimiter=%2F&max-keys=17&start-after=&fetch-owner=true&encoding-type=url";
    assert_eq!(send::<ListObjectsV2>("/lake/", query, &[], "", &mut list), Ok(vec![]));
    assert_eq!((list.prefix.as_deref(), list.delimiter.as_deref()), (Some("a b/"), Some("/")));
    assert_eq!((list.max_keys, list.fetch_owner, list.start_after.as_deref()), (Some(17), Some(true), Some("")));

    let mut get = GetObjectInput::default();
    let headers = [("if-modified-since", "Mon, 15 Jan 2024 10:00:00 GMT"), ("range", "bytes=0-4")];
    send::<GetObject>("/lake/k", "versionId=null&partNumber=2", &headers, "", &mut get).unwrap();
    assert_eq!(get.if_modified_since, Timestamp::parse_iso8601("2024-01-15T10:00:00Z"));
    assert_eq!((get.part_number, get.version_id.as_deref(), get.range.as_deref()), (Some(2), Some("null"), Some("bytes=0-4")));

    let mut attributes = GetObjectAttributesInput::default();
    let headers = [("x-amz-object-attributes", "ETag, Checksum"), ("x-amz-object-attributes", "ObjectSize")];
    assert_eq!(send::<GetObjectAttributes>("/lake/k", "attributes", &headers, "", &mut attributes), Ok(vec![]));
    assert_eq!(attributes.object_attributes, ["ETag", "Checksum", "ObjectSize"]);

    let error = send::<ListObjectsV2>("/lake", "max-keys=many", &[], "", &mut list).unwrap_err();
    let refused = refusal(&SERVICE, Protocol::RestXml, &error);
    assert_eq!(refused.message, "Provided max-keys not an integer or within integer range");
    assert_eq!(refused.details, [("ArgumentName", "max-keys".to_owned()), ("ArgumentValue", "many".to_owned())]);
    send::<GetObject>("/lake/k", "", &[("if-modified-since", "yesterday")], "", &mut get)
        .expect("conditions that are no dates are ignored");
}

#[test]
fn documents_are_read_whatever_their_dress() {
    let mut delete = DeleteObjectsInput::default();
    let body = "\u{feff}<?xml version='1.0'?><!-- all of it -->\n<d:Delete xmlns:d='http://s3.amazonaws.com/doc/2006-03-01/'>
        <d:Object><d:Key>a &amp; b&#x20;<![CDATA[<c>]]></d:Key></d:Object><Quiet>true</Quiet><Odd><Deep/></Odd>
        <Object><Key>second</Key><VersionId>v1</VersionId></Object></d:Delete>";
    assert_eq!(send::<DeleteObjects>("/lake", "delete", &[], body, &mut delete), Ok(vec![]));
    let keys: Vec<_> = delete.delete.objects.iter().map(|object| object.key.as_str()).collect();
    assert_eq!(keys, ["a & b <c>", "second"]);
    assert_eq!(delete.delete.quiet, Some(true));

    let mut complete = CompleteMultipartUploadInput::default();
    let body = "<CompleteMultipartUpload><Part><ETag>&quot;e1&quot;</ETag><PartNumber>1</PartNumber></Part>\
        <Part><PartNumber>2</PartNumber><ETag>e2</ETag></Part></CompleteMultipartUpload>";
    send::<CompleteMultipartUpload>("/lake/k", "uploadId=u", &[], body, &mut complete).unwrap();
    let parts = complete.multipart_upload.unwrap().parts.unwrap();
    assert_eq!(parts[0].etag.as_deref(), Some("\"e1\""));
    assert_eq!(parts[1].part_number, Some(2));
    assert_eq!(complete.upload_id, "u");
}

#[test]
fn documents_that_are_none_are_malformed() {
    let mut input = DeleteObjectsInput::default();
    let too_deep = "<a>".repeat(1000);
    for body in [
        "<Delete><Object>",
        "<Delete></Wrong>",
        "not xml",
        "<Other/>",
        "<Delete/><Delete/>",
        "<Delete><Quiet>perhaps</Quiet></Delete>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]><Delete>&a;</Delete>",
        "<Delete><Quiet>&nope;</Quiet></Delete>",
        &too_deep,
    ] {
        let error = send::<DeleteObjects>("/lake", "delete", &[], body, &mut input).expect_err(body);
        let reply = encode_error(&SERVICE, Protocol::RestXml, &refusal(&SERVICE, Protocol::RestXml, &error), "REQ1");
        let text = String::from_utf8(reply.body.as_whole().unwrap().to_vec()).unwrap();
        assert!(
            text.starts_with(&format!(
                "{DECLARATION}<Error><Code>MalformedXML</Code><Message>The XML you provided was not well-formed or \
                 did not validate against our published schema</Message><RequestId>REQ1</RequestId><HostId>"
            )),
            "{body}: {text}"
        );
    }
    let missing = send::<DeleteObjects>("/lake", "delete", &[], "", &mut input).unwrap();
    assert_eq!(missing.iter().map(|violation| violation.path.as_str()).collect::<Vec<_>>(), ["delete"]);
    let hollow = send::<DeleteObjects>("/lake", "delete", &[], "<Delete/>", &mut input).unwrap();
    assert_eq!(hollow[0].path, "delete.objects");
}

#[test]
fn a_listing_is_written_as_s3_writes_it() {
    let object = Object {
        key: Some("a<b>.csv".into()),
        last_modified: Some(Timestamp::from_secs(1_705_312_800)),
        etag: Some("\"e\"".into()),
        size: Some(3),
        ..Object::default()
    };
    let prefixes = ["x/", "y/"].map(|prefix| CommonPrefix { prefix: Some(prefix.into()) });
    let output = ListObjectsV2Output {
        is_truncated: Some(false),
        contents: Some(vec![object]),
        name: Some("lake".into()),
        prefix: Some(String::new()),
        common_prefixes: Some(prefixes.into()),
        key_count: Some(3),
        request_charged: Some("requester".into()),
        ..ListObjectsV2Output::default()
    };
    let (reply, body) = answer::<ListObjectsV2>(output);
    assert_eq!(reply.headers["content-type"], "application/xml");
    assert_eq!(reply.headers["x-amz-request-id"], "REQ1");
    assert_eq!(reply.headers["x-amz-request-charged"], "requester");
    assert!(reply.headers.contains_key("x-amz-id-2"));
    assert_eq!(
        body,
        format!(
            "{DECLARATION}<ListBucketResult{XMLNS}><IsTruncated>false</IsTruncated><Contents><Key>a&lt;b&gt;.csv</Key>\
             <LastModified>2024-01-15T10:00:00.000Z</LastModified><ETag>&quot;e&quot;</ETag><Size>3</Size></Contents>\
             <Name>lake</Name><Prefix/><CommonPrefixes><Prefix>x/</Prefix></CommonPrefixes>\
             <CommonPrefixes><Prefix>y/</Prefix></CommonPrefixes><KeyCount>3</KeyCount></ListBucketResult>"
        )
    );
}

#[test]
fn a_location_stands_without_a_wrapper() {
    let location =
        |name: Option<&str>| answer::<GetBucketLocation>(GetBucketLocationOutput { location_constraint: name.map(String::from) }).1;
    assert_eq!(location(Some("eu-west-1")), format!("{DECLARATION}<LocationConstraint{XMLNS}>eu-west-1</LocationConstraint>"));
    assert_eq!(location(None), format!("{DECLARATION}<LocationConstraint{XMLNS}/>"));
}

#[test]
fn an_object_is_answered_as_headers_and_a_stream() {
    let metadata = [("owner", "ops"), ("city", "München")].map(|(key, value)| (key.to_owned(), value.to_owned()));
    let output = GetObjectOutput {
        body: Body::from("hello"),
        last_modified: Some(Timestamp::from_millis(1_705_312_800_250)),
        content_length: Some(5),
        etag: Some("\"e\"".into()),
        content_type: Some("text/csv".into()),
        content_encoding: Some(String::new()),
        metadata: Some(metadata.into()),
        ..GetObjectOutput::default()
    };
    let (reply, body) = answer::<GetObject>(output);
    assert_eq!(body, "hello");
    assert_eq!(reply.status, 200);
    let header = |name: &str| reply.headers.get(name).and_then(|value| value.to_str().ok());
    assert_eq!(header("last-modified"), Some("Mon, 15 Jan 2024 10:00:00 GMT"));
    assert_eq!((header("content-type"), header("content-length")), (Some("text/csv"), Some("5")));
    assert_eq!((header("etag"), header("content-encoding")), (Some("\"e\""), None));
    assert_eq!((header("x-amz-meta-owner"), header("x-amz-meta-city")), (Some("ops"), Some("=?UTF-8?B?TcO8bmNoZW4=?=")));
}

#[test]
fn outputs_without_a_body_have_none() {
    let (reply, body) = answer::<DeleteObject>(DeleteObjectOutput { version_id: Some("v".into()), ..DeleteObjectOutput::default() });
    assert_eq!((reply.status.as_u16(), body.as_str()), (204, ""));
    assert_eq!(reply.headers["x-amz-version-id"], "v");
    assert!(!reply.headers.contains_key("content-type"));
    let copied = CopyObjectResult { etag: Some("e".into()), ..CopyObjectResult::default() };
    let (_, body) = answer::<CopyObject>(CopyObjectOutput { copy_object_result: Some(copied), ..CopyObjectOutput::default() });
    assert_eq!(body, format!("{DECLARATION}<CopyObjectResult{XMLNS}><ETag>e</ETag></CopyObjectResult>"));
}

#[test]
fn errors_have_s3s_names_and_details() {
    static NO_SUCH_KEY: ErrorSchema = ErrorSchema { name: "NoSuchKey", code: "NoSuchKey", status: 404, is_sender_fault: true };
    let error = Error::new(&NO_SUCH_KEY, "The specified key does not exist.").with("Key", "a&b").with_header("x-amz-delete-marker", "true");
    let reply = encode_error(&SERVICE, Protocol::RestXml, &error, "REQ1");
    assert_eq!((reply.status.as_u16(), reply.headers["x-amz-delete-marker"].to_str().unwrap()), (404, "true"));
    let host = reply.headers["x-amz-id-2"].to_str().unwrap();
    assert_eq!(
        reply.body.as_whole().unwrap(),
        format!(
            "{DECLARATION}<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a&amp;b</Key>\
             <RequestId>REQ1</RequestId><HostId>{host}</HostId></Error>"
        )
    );
    let denied = encode_error(&SERVICE, Protocol::RestXml, &Error::new(&common::ACCESS_DENIED, "Access Denied"), "REQ1");
    assert_eq!(denied.status, 403);
    assert!(denied.body.as_whole().unwrap().starts_with(format!("{DECLARATION}<Error><Code>AccessDenied</Code>").as_bytes()));
}

#[test]
fn a_detail_is_an_element_however_it_is_spelled() {
    static INVALID_DIGEST: ErrorSchema = ErrorSchema { name: "InvalidDigest", code: "InvalidDigest", status: 400, is_sender_fault: true };
    let error = Error::new(&INVALID_DIGEST, "The Content-MD5 you specified was invalid.").with("Content-MD5", "nonsense");
    let reply = encode_error(&SERVICE, Protocol::RestXml, &error, "REQ1");
    let body = reply.body.as_whole().unwrap();
    assert!(std::str::from_utf8(&body).unwrap().contains("<Content-MD5>nonsense</Content-MD5>"));
    assert!(!reply.headers.contains_key("content-md5"));
}

#[test]
fn a_reply_of_not_modified_is_all_header() {
    static NOT_MODIFIED: ErrorSchema = ErrorSchema { name: "NotModified", code: "NotModified", status: 304, is_sender_fault: true };
    let error = Error::new(&NOT_MODIFIED, "Not Modified").with_header("ETag", "\"e\"").with_header("Cache-Control", "not\na header");
    let reply = encode_error(&SERVICE, Protocol::RestXml, &error, "REQ1");
    assert_eq!((reply.status.as_u16(), &reply.headers["etag"]), (304, &HeaderValue::from_static("\"e\"")));
    assert!(reply.headers.contains_key("x-amz-request-id"));
    assert!(!reply.headers.contains_key("content-type") && !reply.headers.contains_key("cache-control"));
    assert_eq!(reply.body.as_whole().unwrap(), "");
}

#[test]
fn a_stretch_of_an_object_is_partial_content() {
    let whole = answer::<GetObject>(GetObjectOutput { body: Body::from("hello"), ..GetObjectOutput::default() }).0;
    assert_eq!(whole.status, 200);
    let range = Some("bytes 0-1/5".to_owned());
    let stretch = GetObjectOutput { body: Body::from("he"), content_range: range.clone(), ..GetObjectOutput::default() };
    assert_eq!(answer::<GetObject>(stretch).0.status, 206);
    assert_eq!(answer::<HeadObject>(HeadObjectOutput { content_range: range, ..HeadObjectOutput::default() }).0.status, 206);
    assert_eq!(answer::<HeadObject>(HeadObjectOutput { parts_count: Some(2), ..HeadObjectOutput::default() }).0.status, 206);
}
