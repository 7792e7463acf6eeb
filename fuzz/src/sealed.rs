//! Bytes at rest that somebody has been at, and headers that ask for encryption.

use bytes::Bytes;
use s3::model::customer_key::CustomerHeaders;
use s3::model::encryption::{Asked, Headers};
use sealing::{DataKey, Frames, Opener, Salt, Unpacker};

use crate::{Target, text};

/// Numbers off the front.
fn number(data: &mut &[u8]) -> Option<u64> {
    let (bytes, rest) = data.split_at_checked(4)?;
    *data = rest;
    Some(u64::from(u32::from_le_bytes(bytes.try_into().ok()?)))
}

pub const SEALED: Target = Target {
    name: "sealed",
    run: |mut data| {
        let (Some(plain), Some(from), Some(to)) = (number(&mut data), number(&mut data), number(&mut data)) else { return };
        let (mut opener, _) = Opener::new(&DataKey::from([0; 32]), &Salt::from([0; 16]), plain, from..to);
        for chunk in data.chunks(40_000) {
            match opener.open(Bytes::copy_from_slice(chunk)) {
                Ok(opened) => assert!(opened.is_empty(), "nobody sealed this"),
                Err(_) => break,
            }
        }
        // What a wrong index or a broken frame does once it got past the seal.
        let Ok(frames) = Frames::of(plain, data.len() as u64, from..to) else { return };
        let span = frames.index_span();
        let Ok(index) = frames.index(&data[span.start as usize..span.end as usize]) else { return };
        let span = index.span();
        let mut unpacker = Unpacker::new(index);
        unpacker.push(Bytes::copy_from_slice(&data[span.start as usize..span.end as usize]));
        while let Ok(Some(_)) = unpacker.pop() {}
    },
    seeds: &[
        b"\x05\0\0\0\0\0\0\0\x05\0\0\0hello\x05\0\0\0\0\0\0\0",
        b"\x06\0\0\0\x01\0\0\0\x02\0\0\0\x28\xb5\x2f\xfd\x05\0\0\0\0\0\0\0",
        b"\0\0\0\0\0\0\0\0\0\0\0\00123456789abcdef",
    ],
};

pub const ENCRYPTION_HEADERS: Target = Target {
    name: "encryption_headers",
    run: |data| {
        let Some(text) = text(data) else { return };
        let lines: Vec<Option<&str>> = text.split('\n').map(|line| (!line.is_empty()).then_some(line)).collect();
        let line = |at: usize| lines.get(at).copied().flatten();
        let customer = CustomerHeaders { algorithm: line(3), key: line(4), md5: line(5) };
        let headers = Headers { algorithm: line(0), kms_key_id: line(1), context: line(2), bucket_key: None, customer };
        let _ = Asked::parse(&headers);
    },
    seeds: &[b"aws:kms\nalias/lake\neyJhIjoiYiJ9", b"\n\n\nAES256\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\nJMwgiexXqwuPqIPjYFmIZQ=="],
};
