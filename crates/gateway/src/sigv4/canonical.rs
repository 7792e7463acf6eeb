//! The canonical request: one spelling of method, path, query, headers and payload that signer and verifier both arrive at.
//!
//! AWS: "Create a canonical request" (IAM User Guide); S3's exception to path normalisation is in "Authenticating Requests: Using the
//! Authorization Header" (S3 API Reference).

use http::{HeaderMap, request::Parts};

use super::{
    uri,
    verify::{PathStyle, Spelling},
};

/// What the canonical request is made of besides the request itself.
pub(super) struct Recipe<'a> {
    pub signed_headers: &'a str,
    /// The last line: a hash or a keyword.
    pub payload: &'a str,
    pub path_style: PathStyle,
    pub spelling: Spelling,
}

/// Bytes rather than text: header values may hold any byte, and are signed as they are.
pub(super) fn request(parts: &Parts, recipe: &Recipe<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    out.extend_from_slice(parts.method.as_str().as_bytes());
    out.push(b'\n');
    match recipe.path_style {
        PathStyle::AsIs => uri::s3_path(parts.uri.path(), recipe.spelling, &mut out),
        PathStyle::Normalized => uri::normalized_path(parts.uri.path(), &mut out),
    }
    out.push(b'\n');
    push_query(parts.uri.query().unwrap_or(""), recipe.spelling, &mut out);
    out.push(b'\n');
    for name in recipe.signed_headers.split(';') {
        push_header(parts, name, &mut out);
    }
    out.push(b'\n');
    out.extend_from_slice(recipe.signed_headers.as_bytes());
    out.push(b'\n');
    out.extend_from_slice(recipe.payload.as_bytes());
    out
}

/// One encoded parameter inside the scratch buffer: `name` ends where `value` starts.
struct Span {
    start: usize,
    middle: usize,
    end: usize,
}

/// Sorted by encoded name, then encoded value. The signature itself is of course not signed.
fn push_query(wire: &str, spelling: Spelling, out: &mut Vec<u8>) {
    if wire.is_empty() {
        return;
    }
    let mut scratch = Vec::with_capacity(wire.len() + 32);
    let mut spans = Vec::with_capacity(12);
    for pair in wire.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if name == "X-Amz-Signature" {
            continue;
        }
        let start = scratch.len();
        push_query_text(name, spelling, &mut scratch);
        let middle = scratch.len();
        push_query_text(value, spelling, &mut scratch);
        spans.push(Span { start, middle, end: scratch.len() });
    }
    let key = |span: &Span| (&scratch[span.start..span.middle], &scratch[span.middle..span.end]);
    spans.sort_by(|left, right| key(left).cmp(&key(right)));
    for (index, span) in spans.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        let (name, value) = key(span);
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

fn push_query_text(wire: &str, spelling: Spelling, out: &mut Vec<u8>) {
    match spelling {
        Spelling::Canonical => uri::recode(wire, false, true, out),
        Spelling::AsSent => out.extend_from_slice(wire.as_bytes()),
    }
}

/// `name:value,value\n`. A header promised but not sent is signed as empty, which no honest signer did.
fn push_header(parts: &Parts, name: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    match name {
        "host" => out.extend_from_slice(host(parts).trim().as_bytes()),
        AUTHORITY => out.extend_from_slice(parts.uri.authority().map_or("", |authority| authority.as_str()).as_bytes()),
        _ => push_values(&parts.headers, name, out),
    }
    out.push(b'\n');
}

fn push_values(headers: &HeaderMap, name: &str, out: &mut Vec<u8>) {
    for (index, value) in headers.get_all(name).iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        push_trimmed(value.as_bytes(), out);
    }
}

/// Outer white space goes, inner runs become one space.
fn push_trimmed(value: &[u8], out: &mut Vec<u8>) {
    let words = value.split(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).filter(|word| !word.is_empty());
    for (index, word) in words.enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        out.extend_from_slice(word);
    }
}

/// HTTP/2's name for the host. The SDK for JavaScript signs it under this name.
pub(super) const AUTHORITY: &str = ":authority";

/// HTTP/1 sends `host`; HTTP/2 sends `:authority`, which hyper keeps in the URI.
pub(super) fn host(parts: &Parts) -> &str {
    let header = parts.headers.get(http::header::HOST).and_then(|value| value.to_str().ok());
    header.or_else(|| parts.uri.authority().map(|authority| authority.as_str())).unwrap_or("")
}
