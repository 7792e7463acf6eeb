//! Percent-encoding as SigV4 wants it: upper-case hex, everything but `A-Za-z0-9-._~` encoded, a space never a `+`.
//!
//! The `percent-encoding` crate encodes from a static set; here decoding and encoding happen in one pass over the wire text, without
//! an intermediate string.

use std::borrow::Cow;

use super::verify::Spelling;

const HEX: &[u8; 16] = b"0123456789ABCDEF";

pub(super) fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn push_encoded(out: &mut Vec<u8>, byte: u8) {
    if is_unreserved(byte) {
        out.push(byte);
    } else {
        out.extend_from_slice(&[b'%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
    }
}

/// Encodes raw text.
pub(super) fn encode(text: &str, keep_slash: bool, out: &mut Vec<u8>) {
    for byte in text.bytes() {
        if keep_slash && byte == b'/' { out.push(byte) } else { push_encoded(out, byte) }
    }
}

/// Brings wire text, encoded by someone or not at all, into the one canonical spelling.
///
/// A slash stays a slash and `%2F` stays `%2F`: they are different requests on the wire.
pub(super) fn recode(wire: &str, keep_slash: bool, plus_is_space: bool, out: &mut Vec<u8>) {
    let bytes = wire.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'/' if keep_slash => out.push(b'/'),
            b'+' if plus_is_space => push_encoded(out, b' '),
            b'%' => match hex_pair(&bytes[at + 1..]) {
                Some(byte) => {
                    push_encoded(out, byte);
                    at += 2;
                }
                None => push_encoded(out, b'%'),
            },
            byte => push_encoded(out, byte),
        }
        at += 1;
    }
}

fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let digit = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    Some((digit(0)? * 16 + digit(1)?) as u8)
}

/// The value a query parameter stands for. Invalid UTF-8 becomes replacement characters, which match no credential.
pub(super) fn decode(wire: &str) -> Cow<'_, str> {
    if !wire.contains(['%', '+']) {
        return Cow::Borrowed(wire);
    }
    let spaced: Cow<'_, str> = if wire.contains('+') { Cow::Owned(wire.replace('+', " ")) } else { Cow::Borrowed(wire) };
    Cow::Owned(percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned())
}

/// S3's canonical path: the path as it is, dots and double slashes included, encoded once.
pub(super) fn s3_path(wire: &str, spelling: Spelling, out: &mut Vec<u8>) {
    match (wire, spelling) {
        ("", _) => out.push(b'/'),
        (_, Spelling::Canonical) => recode(wire, true, false, out),
        (_, Spelling::AsSent) => out.extend_from_slice(wire.as_bytes()),
    }
}

/// Every other service's canonical path: RFC 3986 dot segments removed, empty segments dropped, then the *encoded* text encoded again.
pub(super) fn normalized_path(wire: &str, out: &mut Vec<u8>) {
    let mut segments: Vec<&str> = Vec::new();
    for segment in wire.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            name => segments.push(name),
        }
    }
    for segment in &segments {
        out.push(b'/');
        encode(segment, false, out);
    }
    if segments.is_empty() || wire.ends_with('/') {
        out.push(b'/');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn s3_keeps_the_path_and_encodes_it_once() {
        let canonical = |wire: &str| text(|out| s3_path(wire, Spelling::Canonical, out));
        assert_eq!(canonical("/a//b/../c d(1)%7E%2f"), "/a//b/../c%20d%281%29~%2F");
        assert_eq!(canonical("/100%"), "/100%25");
        assert_eq!(canonical(""), "/");
    }

    #[test]
    fn other_services_normalise_and_encode_twice() {
        let canonical = |wire: &str| text(|out| normalized_path(wire, out));
        assert_eq!(
            canonical("/2015-03-31/functions/arn%3Aaws%3Alambda/invocations"),
            "/2015-03-31/functions/arn%253Aaws%253Alambda/invocations"
        );
        assert_eq!(canonical("//example//"), "/example/");
        assert_eq!(canonical("/example1/example2/../.."), "/");
        assert_eq!(canonical("/./"), "/");
        assert_eq!(canonical(""), "/");
    }
}
