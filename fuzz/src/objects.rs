//! What S3's headers and query parameters say.

use s3::model::conditions::ReadConditions;
use s3::model::copy_source::CopySource;
use s3::model::etag::{self, ETag};
use s3::model::range::{self, Asked};
use s3::model::{bucket_name, listing, object_key, tagging, token, version};

use crate::{Target, text};

pub const RANGES_AND_CONDITIONS: Target = Target {
    name: "ranges_and_conditions",
    run: |data| {
        let Some(text) = text(data) else { return };
        for size in [0, 1, 10, u64::MAX] {
            if let Some(Ok(span)) = Asked::parse(text).map(|asked| asked.resolve(size)) {
                assert!(span.first <= span.last && span.last < size, "{text} of {size}");
            }
        }
        let _ = range::parse_copy_range(text);
        let etag = ETag { md5: etag::md5(b""), parts: 0 };
        let conditions =
            ReadConditions { if_match: Some(text.to_owned()), if_none_match: Some(text.to_owned()), ..ReadConditions::default() };
        let _ = conditions.check(&etag, 0, 0);
        let _ = (etag.is(text), etag::unquote(text), etag::parse_base64(text));
    },
    seeds: &[
        b"bytes=0-4",
        b"bytes=-3",
        b"bytes=5-",
        b"bytes=0-99999999999999999999",
        b"\"d41d8cd98f00b204e9800998ecf8427e\", W/\"x\"",
        b"*",
    ],
};

pub const COPY_SOURCE: Target = Target {
    name: "copy_source",
    run: |data| {
        let _ = text(data).map(CopySource::parse);
    },
    seeds: &[
        b"/lake/a%20b/c.txt?versionId=v1",
        b"lake/%C3%A9?x?versionId=",
        b"arn:aws:s3:us-east-1:123456789012:accesspoint/ap/object/k",
        b"lake",
    ],
};

pub const TAGS_AND_TOKENS: Target = Target {
    name: "tags_and_tokens",
    run: |data| {
        let Some(text) = text(data) else { return };
        let _ = tagging::parse_header(text);
        let _ = token::Place::parse(text);
        let _ = (bucket_name::is_valid(text), object_key::check(text), listing::url_encoded(text));
        if let Some(id) = version::VersionId::parse(text) {
            assert_eq!(id.text(), text, "a version has one name");
        }
    },
    seeds: &[b"team=data&stage=raw+zone&%C3%A9=", b"a=b&a=c", b"null", b"my-bucket.with-dots", b"192.168.5.4", b"MDAwMDAwMDAwMDAwMDAwMA"],
};
