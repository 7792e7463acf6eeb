//! The other side: signing requests, for presigned URLs our services hand out, for the CLI, and for every test that needs a caller.

use std::borrow::Cow;

use http::{HeaderValue, Uri, header::AUTHORIZATION, request::Parts};
use sha2::{Digest, Sha256};

use super::{
    ALGORITHM, UNSIGNED_PAYLOAD,
    canonical::{self, Recipe},
    key::{ChunkChain, SigningKey},
    refusal::Family,
    timestamp, uri,
    verify::{PathStyle, Spelling, sign_canonical},
};

/// Credentials and scope.
#[derive(Clone, Copy)]
pub struct Signer<'s> {
    pub access_key: &'s str,
    pub secret: &'s str,
    pub session_token: Option<&'s str>,
    pub region: &'s str,
    pub service: &'s str,
    pub family: Family,
}

/// What to say about the body.
#[derive(Debug, Clone, Copy)]
pub enum SignerPayload<'b> {
    /// The whole body is at hand: its hash is signed.
    Bytes(&'b [u8]),
    /// `UNSIGNED-PAYLOAD`
    Unsigned,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`
    SignedChunks,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`
    SignedChunksTrailer,
    /// `STREAMING-UNSIGNED-PAYLOAD-TRAILER`
    UnsignedChunksTrailer,
}

impl SignerPayload<'_> {
    fn line(self) -> Cow<'static, str> {
        match self {
            Self::Bytes(body) => Cow::Owned(hex::encode(Sha256::digest(body))),
            Self::Unsigned => Cow::Borrowed(UNSIGNED_PAYLOAD),
            Self::SignedChunks => Cow::Borrowed("STREAMING-AWS4-HMAC-SHA256-PAYLOAD"),
            Self::SignedChunksTrailer => Cow::Borrowed("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"),
            Self::UnsignedChunksTrailer => Cow::Borrowed("STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
        }
    }
}

/// The signature that was put on a request, and the chain its chunks continue.
#[derive(Debug, Clone)]
pub struct SignedRequest {
    /// Lower-case hex.
    pub signature: String,
    pub chunk_chain: ChunkChain,
}

impl Signer<'_> {
    /// Adds `host` (from the URI, if missing), `x-amz-date`, `x-amz-security-token`, for S3 `x-amz-content-sha256`, and `authorization`
    /// over every header then present.
    pub fn sign_headers(&self, parts: &mut Parts, payload: SignerPayload<'_>, now_millis: i64) -> SignedRequest {
        let date_line = timestamp::basic_text(now_millis);
        let line = payload.line();
        add_host(parts);
        set(parts, "x-amz-date", &date_line);
        if let Some(token) = self.session_token {
            set(parts, "x-amz-security-token", token);
        }
        if self.family == Family::S3 || !matches!(payload, SignerPayload::Bytes(_)) {
            set(parts, "x-amz-content-sha256", &line);
        }
        parts.headers.remove(AUTHORIZATION);
        let mut names: Vec<&str> = parts.headers.keys().map(|name| name.as_str()).collect();
        names.sort_unstable();
        let signed_headers = names.join(";");
        let signed = self.seal(parts, &signed_headers, &line, &date_line);
        let credential = format!("{}/{}", self.access_key, self.scope(&date_line));
        let signature = &signed.signature;
        let header = format!("{ALGORITHM} Credential={credential}, SignedHeaders={signed_headers}, Signature={signature}");
        parts.headers.insert(AUTHORIZATION, header_value(&header));
        signed
    }

    /// Turns the request into a presigned URL valid for `expires_seconds`. Headers present now must be sent along by whoever uses it.
    pub fn presign(&self, parts: &mut Parts, expires_seconds: u32, now_millis: i64) -> SignedRequest {
        let date_line = timestamp::basic_text(now_millis);
        add_host(parts);
        let mut names: Vec<&str> = parts.headers.keys().map(|name| name.as_str()).collect();
        names.sort_unstable();
        let signed_headers = names.join(";");
        let credential = format!("{}/{}", self.access_key, self.scope(&date_line));
        let mut query = parts.uri.query().unwrap_or("").as_bytes().to_vec();
        let expires = expires_seconds.to_string();
        let parameters = [
            ("X-Amz-Algorithm", Some(ALGORITHM)),
            ("X-Amz-Credential", Some(&*credential)),
            ("X-Amz-Date", Some(&*date_line)),
            ("X-Amz-Expires", Some(&*expires)),
            ("X-Amz-Security-Token", self.session_token),
            ("X-Amz-SignedHeaders", Some(&*signed_headers)),
        ];
        for (name, value) in parameters.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))) {
            push_parameter(&mut query, name, value);
        }
        set_query(parts, &query);
        let line = if self.family == Family::S3 { UNSIGNED_PAYLOAD } else { super::EMPTY_SHA256 };
        let signed = self.seal(parts, &signed_headers, line, &date_line);
        push_parameter(&mut query, "X-Amz-Signature", &signed.signature);
        set_query(parts, &query);
        signed
    }

    /// The `x-amz-signature` of a browser upload's base64 policy.
    pub fn sign_policy(&self, policy_base64: &str, now_millis: i64) -> String {
        let date_line = timestamp::basic_text(now_millis);
        hex::encode(self.key(&date_line).sign(&[policy_base64.as_bytes()]))
    }

    /// `20130524/us-east-1/s3/aws4_request`
    pub fn scope(&self, date_line: &str) -> String {
        format!("{}/{}/{}/aws4_request", &date_line[..8], self.region, self.service)
    }

    fn key(&self, date_line: &str) -> SigningKey {
        SigningKey::derive(self.secret, &date_line[..8], self.region, self.service)
    }

    fn seal(&self, parts: &Parts, signed_headers: &str, payload: &str, date_line: &str) -> SignedRequest {
        let path_style = if self.family == Family::S3 { PathStyle::AsIs } else { PathStyle::Normalized };
        let recipe = Recipe { signed_headers, payload, path_style, spelling: Spelling::Canonical };
        let canonical = canonical::request(parts, &recipe);
        let (key, scope) = (self.key(date_line), self.scope(date_line));
        let signature = sign_canonical(&key, date_line, &scope, &canonical);
        SignedRequest { signature: hex::encode(signature), chunk_chain: ChunkChain::new(key, date_line, &scope, &signature) }
    }
}

fn add_host(parts: &mut Parts) {
    if !parts.headers.contains_key(http::header::HOST) {
        let host = canonical::host(parts).to_owned();
        set(parts, "host", &host);
    }
}

fn set(parts: &mut Parts, name: &'static str, value: &str) {
    parts.headers.insert(name, header_value(value));
}

/// Credentials and hosts come from configuration; one with a line break in it is signed as empty and refused by the server.
fn header_value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}

fn push_parameter(query: &mut Vec<u8>, name: &str, value: &str) {
    if !query.is_empty() {
        query.push(b'&');
    }
    query.extend_from_slice(name.as_bytes());
    query.push(b'=');
    uri::encode(value, false, query);
}

fn set_query(parts: &mut Parts, query: &[u8]) {
    let text = format!("{}?{}", parts.uri.path(), String::from_utf8_lossy(query));
    let mut uri = std::mem::take(&mut parts.uri).into_parts();
    uri.path_and_query = Some(text.parse().expect("a path and query that were valid stay valid with encoded parameters added"));
    parts.uri = Uri::from_parts(uri).expect("scheme and authority are as before");
}
