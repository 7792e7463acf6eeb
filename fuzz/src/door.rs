//! The gateway's own readers: signatures, aws-chunked bodies, host names, paths.

use bytes::Bytes;
use gateway::chunked::{Decoder, Framing};
use gateway::sigv4::{self, PayloadMode, Presented};
use http::{HeaderMap, Request};

use crate::{Target, text};

pub const SIGV4: Target = Target {
    name: "sigv4",
    run: |data| {
        // Two lines: the authorization header, and the query.
        let Some((header, query)) = text(data).map(|text| text.split_once('\n').unwrap_or((text, ""))) else { return };
        let request = Request::get(format!("http://localhost/?{query}")).header("authorization", header).header("x-amz-date", "20240501T000000Z");
        let Ok((parts, ())) = request.body(()).map(Request::into_parts) else { return };
        if let Ok(Presented::Signed(signed)) = sigv4::parse(&parts) {
            let _ = (signed.credential.access_key(), signed.credential.region());
        }
        let _ = sigv4::parse_basic(header);
    },
    seeds: &[
        b"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240501/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7\n",
        b"\nX-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20240501%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20240501T000000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=00",
        b"AWS AKID:c2lnbmF0dXJl\nAWSAccessKeyId=a&Signature=b&Expires=1",
        b"20240501T000000Z",
    ],
};

pub const CHUNKED: Target = Target {
    name: "chunked",
    run: |data| {
        let Some((cut, body)) = data.split_first() else { return };
        let mut headers = HeaderMap::new();
        headers.insert("x-amz-decoded-content-length", "5".parse().expect("a header value"));
        headers.insert("x-amz-trailer", "x-amz-checksum-crc32".parse().expect("a header value"));
        let framing = Framing::from_headers(PayloadMode::UnsignedChunksTrailer, None, &headers).expect("these headers are complete");
        let mut decoder = Decoder::new(framing);
        let body = Bytes::copy_from_slice(body);
        let cut = usize::from(*cut).min(body.len());
        for piece in [body.slice(..cut), body.slice(cut..)] {
            decoder.feed(piece);
            while let Ok(Some(_)) = decoder.next() {}
        }
        let _ = decoder.finish();
    },
    seeds: &[
        b"\x095\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n",
        b"\x045;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\nhello\r\n0;chunk-signature=00\r\n\r\n",
        b"\x00ffffffffffffffff\r\n",
    ],
};

pub const HOST_AND_PATH: Target = Target {
    name: "host_and_path",
    run: |data| {
        let Some(text) = text(data) else { return };
        let _ = gateway::bucket_of_host(text);
        for template in ["/{Bucket}/{Key+}", "/{Bucket}", "/", "/tags/{ResourceArn}"] {
            let _ = wire::http::match_path(template, text);
        }
    },
    seeds: &[b"lake.s3.eu-west-1.amazonaws.com:443", b"[::1]:4566", b"/bucket/a%20b/%C3%A9//c%2Fd", b"/b%zz/%", b"my.lake.s3.localhost"],
};
