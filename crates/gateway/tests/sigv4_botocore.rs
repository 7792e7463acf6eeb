//! Requests signed by botocore, the AWS CLI's own signer, and the signatures it made. The data file says how.

mod sigv4_support;

use gateway::sigv4::{self, Expectation, Family, Presented, SigningKey};
use http::Request;
use serde_json::Value;
use sha2::{Digest, Sha256};

const SIGNED_AT: i64 = 1_440_938_160_000;

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_else(|| panic!("{field} in {value}"))
}

#[test]
fn what_botocore_signs_is_believed() {
    let data: Value = serde_json::from_str(include_str!("data/sigv4_botocore.json")).unwrap();
    let cases = data["cases"].as_array().unwrap();
    assert!(cases.len() > 25);
    for case in cases {
        let name = text(case, "name");
        let mut builder = Request::builder().method(text(case, "method")).uri(text(case, "target"));
        for header in case["headers"].as_array().unwrap() {
            builder = builder.header(header[0].as_str().unwrap(), header[1].as_str().unwrap());
        }
        let parts = builder.body(()).unwrap().into_parts().0;
        let service = text(case, "service");
        let family = if service == "s3" { Family::S3 } else { Family::Query };
        let expect = Expectation::new(family, service, SIGNED_AT).in_region("us-east-1");
        let Presented::Signed(signed) = sigv4::parse(&parts).unwrap() else { panic!("{name}: anonymous") };
        let key = SigningKey::for_credential(text(&data, "secret"), &signed.credential);
        let body: [u8; 32] = Sha256::digest(text(case, "body")).into();
        sigv4::verify(&signed, &parts, &key, Some(&body), &expect).unwrap_or_else(|error| panic!("{name}: {error:#?}"));
        assert_eq!(signed.session_token.as_deref(), name.contains("token").then_some("the/token+of=the&key"), "{name}");

        let other = SigningKey::for_credential("another secret", &signed.credential);
        assert!(sigv4::verify(&signed, &parts, &other, Some(&body), &expect).is_err(), "{name}");
    }
}
