//! Version 2: AWS's own examples, what botocore signs, and what S3 says to the rest.

mod sigv4_support;

use gateway::sigv2::{self, SignedForm, string_to_sign};
use gateway::sigv4::{self, AuthError, Family, Presented, refusal};
use http::request::Parts;
use serde_json::Value;
use sigv4_support::{ACCESS_KEY, SECRET, request};

/// 2007-03-27T19:40:00Z, near all examples of the guide.
const MARCH_2007: i64 = 1_175_024_400_000;
/// 2024-01-15T10:00:00Z.
const NOW: i64 = 1_705_312_800_000;

fn believe(parts: &Parts, secret: &str, now: i64) -> Result<(), AuthError> {
    assert_eq!(sigv4::parse(parts)?, Presented::Version2);
    let signed = sigv2::parse(parts)?;
    sigv2::examine(&signed, parts, now)?;
    sigv2::check_signature(&signed, parts, secret)
}

/// The guide's examples stretch over a day; their times are not the point.
fn assert_signed(method: &str, target: &str, headers: &[(&str, &str)], signature: &str) {
    let authorization = format!("AWS {ACCESS_KEY}:{signature}");
    let headers = [headers, &[("authorization", authorization.as_str())]].concat();
    let parts = request(method, target, &headers);
    let signed = sigv2::parse(&parts).unwrap();
    let text = String::from_utf8(string_to_sign(&parts, &signed, parts.uri.path())).unwrap();
    sigv2::check_signature(&signed, &parts, SECRET).unwrap_or_else(|_| panic!("{method} {target}: {text}"));
}

#[test]
fn the_examples_of_the_guide() {
    let host = ("host", "johnsmith.s3.amazonaws.com");
    let date = |text| ("date", text);
    let get = [host, date("Tue, 27 Mar 2007 19:36:42 +0000")];
    assert_signed("GET", "/photos/puppy.jpg", &get, "bWq2s1WEIj+Ydj0vQ697zp+IXMU=");
    let put = [("content-type", "image/jpeg"), host, date("Tue, 27 Mar 2007 21:15:45 +0000")];
    assert_signed("PUT", "/photos/puppy.jpg", &put, "MyyxeRY7whkBe+bq8fHCL/2kKUg=");
    let list = [host, date("Tue, 27 Mar 2007 19:42:41 +0000")];
    assert_signed("GET", "/?prefix=photos&max-keys=50&marker=puppy", &list, "htDYFYduRNen8P9ZfE/s9SuKy0U=");
    assert_signed("GET", "/?acl", &[host, date("Tue, 27 Mar 2007 19:44:46 +0000")], "c2WLPFtWHVgbEmeEG93a4cG37dM=");
    let upload = [
        ("host", "s3.amazonaws.com"),
        date("Tue, 27 Mar 2007 21:06:08 +0000"),
        ("x-amz-acl", "public-read"),
        ("content-type", "application/x-download"),
        ("content-md5", "4gJE4saaMU4BqNR0kLY+lw=="),
        ("x-amz-meta-reviewedby", "joe@johnsmith.net"),
        ("x-amz-meta-reviewedby", "jane@johnsmith.net"),
        ("x-amz-meta-filechecksum", "0x02661779"),
        ("x-amz-meta-checksumalgorithm", "crc32"),
    ];
    assert_signed("PUT", "/static.johnsmith.net/db-backup.dat.gz", &upload, "ilyl83RwaSoYIEdixDQcA4OnAnc=");
    let plain = ("host", "s3.amazonaws.com");
    assert_signed("GET", "/", &[plain, date("Wed, 28 Mar 2007 01:29:59 +0000")], "qGdzdERIC03wnaRNKh6OqZehG9s=");
    let unicode = [plain, date("Wed, 28 Mar 2007 01:49:49 +0000")];
    assert_signed("GET", "/dictionary/fran%C3%A7ais/pr%c3%a9f%c3%a8re", &unicode, "DNEZGsoieTZ92F3bUfSPQcbGmlM=");
}

#[test]
fn the_presigned_example_of_the_guide() {
    let target = format!("/photos/puppy.jpg?AWSAccessKeyId={ACCESS_KEY}&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620");
    let parts = request("GET", &target, &[("host", "johnsmith.s3.amazonaws.com")]);
    believe(&parts, SECRET, MARCH_2007).unwrap();
    believe(&parts, SECRET, 1_175_139_620_000).unwrap();
    assert!(believe(&request("PUT", &target, &[("host", "johnsmith.s3.amazonaws.com")]), SECRET, MARCH_2007).is_err());
    let late = refusal(&believe(&parts, SECRET, 1_175_139_621_000).unwrap_err(), Family::S3);
    assert_eq!((late.status.as_u16(), late.code, late.message.as_str()), (403, "AccessDenied", "Request has expired"));
    assert_eq!(late.fields, [("Expires", "2007-03-29T03:40:20Z".to_owned()), ("ServerTime", "2007-03-29T03:40:21Z".to_owned())]);
}

/// Whoever reads the query decodes its names, so their spelling must not take a parameter out of what is signed.
#[test]
fn a_sub_resource_is_signed_however_its_name_is_spelled() {
    let signed_for = |target: &str| {
        let parts = request("GET", &format!("{target}AWSAccessKeyId={ACCESS_KEY}&Signature=c2ln&Expires=1175139620"), &[("host", "s3")]);
        let signed = sigv2::parse(&parts).unwrap();
        String::from_utf8(string_to_sign(&parts, &signed, parts.uri.path())).unwrap()
    };
    assert_eq!(signed_for("/b/k?version%49d=null&"), signed_for("/b/k?versionId=null&"));
    assert_ne!(signed_for("/b/k?version%49d=null&"), signed_for("/b/k?"));
    assert_eq!(signed_for("/b/k?response-%63ontent-type=text%2Fhtml&"), signed_for("/b/k?response-content-type=text/html&"));
}

#[test]
fn what_botocore_signs_is_believed() {
    let data: Value = serde_json::from_str(include_str!("data/sigv2_botocore.json")).unwrap();
    let cases = data["cases"].as_array().unwrap();
    assert!(cases.len() > 25);
    for case in cases {
        let name = case["name"].as_str().unwrap();
        let headers: Vec<_> = case["headers"].as_array().unwrap().iter().map(|header| (&header[0], &header[1])).collect();
        let headers: Vec<_> = headers.into_iter().map(|(name, value)| (name.as_str().unwrap(), value.as_str().unwrap())).collect();
        let parts = request(case["method"].as_str().unwrap(), case["target"].as_str().unwrap(), &headers);
        believe(&parts, SECRET, NOW).unwrap_or_else(|error| panic!("{name}: {error:#?}"));
        assert_eq!(
            sigv2::parse(&parts).unwrap().session_token.as_deref(),
            name.contains("token").then_some("the/token+of=the&key"),
            "{name}"
        );
        assert!(believe(&parts, "another secret", NOW).is_err(), "{name}");
    }
}

#[test]
fn a_form_signs_its_policy() {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    // Made by boto3's generate_presigned_post.
    let policy = "eyJleHBpcmF0aW9uIjogIjIwMjYtMTEtMjNUMDk6MTY6MzlaIiwgImNvbmRpdGlvbnMiOiBbeyJidWNrZXQiOiAibGFrZSJ9LCB7ImtleSI6ICJrIn1dfQ==";
    let signature = "ifCxM8jSPDDmfJi9NfJpmwCw2sE=";
    let fields = [field("key", "k"), field("AWSAccessKeyId", ACCESS_KEY), field("policy", policy), field("signature", signature)];
    let form = SignedForm::parse(&fields).unwrap().expect("it is signed");
    assert_eq!((form.access_key, form.policy), (ACCESS_KEY, policy));
    form.verify(SECRET).unwrap();
    assert!(matches!(form.verify("another secret"), Err(AuthError::SignatureMismatch(_))));
    assert_eq!(SignedForm::parse(&fields[..1]), Ok(None));
}

#[test]
fn what_is_not_believed_is_told_why() {
    let said = |method: &str, target: &str, headers: &[(&str, &str)]| {
        let refusal = refusal(&believe(&request(method, target, headers), SECRET, NOW).unwrap_err(), Family::S3);
        (refusal.code, refusal.message)
    };
    let today = ("date", "Mon, 15 Jan 2024 10:05:00 GMT");
    let (code, message) = said("GET", "/", &[today, ("authorization", "AWS nocolon")]);
    assert_eq!((code, message.as_str()), ("InvalidArgument", "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature"));
    let (code, message) = said("GET", "/", &[("authorization", "AWS key:c2ln")]);
    assert_eq!((code, message.as_str()), ("AccessDenied", "AWS authentication requires a valid Date or x-amz-date header"));
    assert_eq!(said("GET", "/", &[("date", "Mon, 15 Jan 2024 09:44:59 GMT"), ("authorization", "AWS key:c2ln")]).0, "RequestTimeTooSkewed");
    assert_eq!(said("GET", "/", &[today, ("authorization", "AWS key:c2ln")]).0, "SignatureDoesNotMatch");
    assert_eq!(said("GET", "/", &[today, ("authorization", "aws key:not base64 é")]).0, "SignatureDoesNotMatch");
    let (code, message) = said("GET", "/k?AWSAccessKeyId=key&Signature=c2ln", &[]);
    let sentence = "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters";
    assert_eq!((code, message.as_str()), ("AccessDenied", sentence));
    let (code, message) = said("GET", "/k?AWSAccessKeyId=key&Signature=c2ln&Expires=soon", &[]);
    assert_eq!((code, message.as_str()), ("AccessDenied", "Invalid date (should be seconds since epoch): soon"));
    assert_eq!(said("GET", "/k?AWSAccessKeyId=key&Signature=c2ln&Expires=9223372036854775807", &[]).0, "SignatureDoesNotMatch");
}
