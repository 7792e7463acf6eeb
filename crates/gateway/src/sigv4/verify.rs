//! Judging a claim: first what needs no secret, then the signature.

use http::request::Parts;
use sha2::{Digest, Sha256};

use super::{
    ALGORITHM, EMPTY_SHA256, UNSIGNED_PAYLOAD,
    canonical::{self, Recipe},
    error::{AuthError, Mismatch, Place},
    key::{self, ChunkChain, SigningKey},
    presented::{PayloadMode, Signed},
    refusal::Family,
};

/// What the addressed endpoint demands, and the time there.
#[derive(Debug, Clone, Copy)]
pub struct Expectation<'e> {
    pub family: Family,
    /// The signing name, `s3` or `kinesis`.
    pub service: &'e str,
    /// `None` accepts any region, for endpoints that serve them all.
    pub region: Option<&'e str>,
    pub now_millis: i64,
    /// How far a header's timestamp may be from now.
    pub skew_seconds: i64,
}

impl<'e> Expectation<'e> {
    pub fn new(family: Family, service: &'e str, now_millis: i64) -> Self {
        Self { family, service, region: None, now_millis, skew_seconds: family.skew_seconds() }
    }

    pub fn in_region(self, region: &'e str) -> Self {
        Self { region: Some(region), ..self }
    }

    fn path_style(&self) -> PathStyle {
        if self.family == Family::S3 { PathStyle::AsIs } else { PathStyle::Normalized }
    }
}

/// How a path becomes canonical.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PathStyle {
    /// S3: object keys may hold `//` and `..`.
    AsIs,
    /// Everyone else.
    Normalized,
}

/// Whether wire text is brought into canonical spelling first, or believed to be in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    Canonical,
    AsSent,
}

/// A believed request.
#[derive(Debug, Clone)]
pub struct Verified {
    pub access_key: String,
    pub payload: PayloadMode,
    /// For the two modes whose chunks are signed.
    pub chunk_chain: Option<ChunkChain>,
}

/// [`examine`], then [`check_signature`].
pub fn verify(
    signed: &Signed<'_>,
    parts: &Parts,
    key: &SigningKey,
    body_sha256: Option<&[u8; 32]>,
    expect: &Expectation<'_>,
) -> Result<Verified, AuthError> {
    examine(signed, parts, expect)?;
    check_signature(signed, parts, key, body_sha256, expect)
}

/// Everything that can be judged without the secret, in S3's order: payload declaration, date, clock, scope, unsigned headers.
///
/// S3 looks the access key up only after this; the other services look first.
pub fn examine(signed: &Signed<'_>, parts: &Parts, expect: &Expectation<'_>) -> Result<(), AuthError> {
    if expect.family == Family::S3 {
        check_payload_declaration(signed)?;
    }
    check_time(signed, parts, expect)?;
    // The date line is in basic form whenever there is a timestamp, and begins with the UTC date that the scope must name.
    let request_date = signed.date_line.get(..8).unwrap_or_default();
    if let Some(fault) = signed.credential.fault(expect.service, expect.region, &signed.date_line, request_date) {
        return Err(AuthError::Scope { place: signed.place, fault });
    }
    check_signed_headers(signed, parts, expect.family)
}

/// Recomputes the signature.
///
/// `body_sha256` is the hash of the body where it was read before this call (every service but S3). For S3 pass `None`: the declared
/// hash is signed, and compared with the body by [`PayloadMode::check_body`] once that has been streamed. `None` elsewhere believes the
/// declared hash too, or that there is no body: whoever streams a body then owes it the same check.
pub fn check_signature(
    signed: &Signed<'_>,
    parts: &Parts,
    key: &SigningKey,
    body_sha256: Option<&[u8; 32]>,
    expect: &Expectation<'_>,
) -> Result<Verified, AuthError> {
    let mut hash = [0; 64];
    let payload = payload_line(signed, body_sha256, expect.family, &mut hash);
    let recipe = Recipe { signed_headers: &signed.signed_headers, payload, path_style: expect.path_style(), spelling: Spelling::Canonical };
    let canonical = canonical::request(parts, &recipe);
    let signature = sign_canonical(key, &signed.date_line, signed.credential.scope(), &canonical);
    let signature = if key::matches_hex(&signature, signed.signature.as_bytes()) {
        signature
    } else {
        as_sent(signed, parts, key, recipe, &canonical)?
    };
    if let Some(body) = body_sha256.filter(|_| expect.family == Family::S3) {
        signed.payload.check_body(body)?;
    }
    let chunk_chain = matches!(signed.payload, PayloadMode::SignedChunks | PayloadMode::SignedChunksTrailer)
        .then(|| ChunkChain::new(key.clone(), &signed.date_line, signed.credential.scope(), &signature));
    Ok(Verified { access_key: signed.credential.access_key().to_owned(), payload: signed.payload, chunk_chain })
}

/// The second and last try: the path and query exactly as sent. Signers that escape differently than the canonical rules (`%7E`, a bare
/// `(`) sign what they send, and S3 accepts them. Both spellings name the same resource, so nothing is gained by a forger.
fn as_sent(signed: &Signed<'_>, parts: &Parts, key: &SigningKey, recipe: Recipe<'_>, first: &[u8]) -> Result<[u8; 32], AuthError> {
    let canonical = canonical::request(parts, &Recipe { spelling: Spelling::AsSent, ..recipe });
    let scope = signed.credential.scope();
    if canonical != first {
        let signature = sign_canonical(key, &signed.date_line, scope, &canonical);
        if key::matches_hex(&signature, signed.signature.as_bytes()) {
            return Ok(signature);
        }
    }
    let string_to_sign = format!("{ALGORITHM}\n{}\n{scope}\n{}", signed.date_line, hex::encode(Sha256::digest(first)));
    Err(AuthError::SignatureMismatch(Box::new(Mismatch {
        access_key: signed.credential.access_key().to_owned(),
        signature_provided: signed.signature.clone().into_owned(),
        string_to_sign,
        canonical_request: Some(first.to_vec()),
    })))
}

/// `HMAC(key, "AWS4-HMAC-SHA256\n" date "\n" scope "\n" hex(SHA256(canonical)))`
pub(super) fn sign_canonical(key: &SigningKey, date_line: &str, scope: &str, canonical: &[u8]) -> [u8; 32] {
    let mut hash = [0; 64];
    let hash = key::hex_into(&Sha256::digest(canonical).into(), &mut hash);
    key.sign(&[ALGORITHM.as_bytes(), b"\n", date_line.as_bytes(), b"\n", scope.as_bytes(), b"\n", hash])
}

/// The last line of the canonical request.
fn payload_line<'a>(signed: &'a Signed<'_>, body: Option<&[u8; 32]>, family: Family, hash: &'a mut [u8; 64]) -> &'a str {
    let declared = signed.payload_line.as_deref();
    if family == Family::S3 {
        return declared.unwrap_or(UNSIGNED_PAYLOAD);
    }
    // Outside S3 the hash is of what was received, whatever the header says; only the explicit waiver counts.
    if signed.payload == PayloadMode::Unsigned {
        return UNSIGNED_PAYLOAD;
    }
    match body {
        Some(body) => std::str::from_utf8(key::hex_into(body, hash)).expect("hex is ASCII"),
        None => declared.unwrap_or(EMPTY_SHA256),
    }
}

/// AWS: S3 requires `x-amz-content-sha256` with an Authorization header; a presigned URL may leave it out.
fn check_payload_declaration(signed: &Signed<'_>) -> Result<(), AuthError> {
    match (signed.place, signed.payload) {
        (Place::Header, PayloadMode::Undeclared) => Err(AuthError::MissingContentSha256),
        (Place::Header, PayloadMode::Unknown) => {
            Err(AuthError::BadContentSha256 { value: signed.payload_line.as_deref().unwrap_or_default().to_owned() })
        }
        (_, PayloadMode::AsymmetricChunks) => Err(AuthError::SignatureV4a),
        _ => Ok(()),
    }
}

fn check_time(signed: &Signed<'_>, parts: &Parts, expect: &Expectation<'_>) -> Result<(), AuthError> {
    let Some(request_millis) = signed.timestamp_millis else {
        let header = parts.headers.get(http::header::AUTHORIZATION).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        return Err(AuthError::NoDate { header: header.unwrap_or_default() });
    };
    let now_millis = expect.now_millis;
    let ahead_millis = request_millis - now_millis;
    let skew_millis = expect.skew_seconds * 1000;
    if signed.place == Place::Query {
        // AWS: S3 requires X-Amz-Expires. Other services fall back on their usual window.
        let expires_seconds = match (signed.expires_seconds, expect.family) {
            (Some(seconds), _) => seconds,
            (None, Family::S3) => {
                return Err(AuthError::QueryIncomplete { missing: super::MissingParts { expires: true, ..Default::default() } });
            }
            (None, _) => expect.skew_seconds as u32,
        };
        if ahead_millis > skew_millis {
            return Err(AuthError::NotYetValid { request_millis, expires_seconds, now_millis });
        }
        if -ahead_millis > i64::from(expires_seconds) * 1000 {
            return Err(AuthError::Expired { request_millis, expires_seconds, now_millis });
        }
    } else if ahead_millis.abs() > skew_millis {
        let request_time = signed.date_line.clone().into_owned();
        return Err(AuthError::Skewed { request_time, request_millis, now_millis, allowed_seconds: expect.skew_seconds });
    }
    Ok(())
}

/// AWS: S3 wants `host`, `content-md5` and every `x-amz-*` header signed, except `x-amz-content-sha256`; the others insist on `host`.
fn check_signed_headers(signed: &Signed<'_>, parts: &Parts, family: Family) -> Result<(), AuthError> {
    let is_signed = |name: &str| signed.signed_headers.split(';').any(|listed| listed == name);
    let mut names = Vec::new();
    // A host that is sent besides the authority is the one that counts, and so must be signed itself.
    let has_authority = is_signed(canonical::AUTHORITY) && !parts.headers.contains_key(http::header::HOST);
    if !is_signed("host") && !has_authority {
        names.push("host".to_owned());
    }
    if family == Family::S3 {
        let sensitive = |name: &str| name == "content-md5" || (name.starts_with("x-amz-") && name != "x-amz-content-sha256");
        names.extend(parts.headers.keys().map(|name| name.as_str()).filter(|name| sensitive(name) && !is_signed(name)).map(str::to_owned));
        names.sort();
    }
    if names.is_empty() { Ok(()) } else { Err(AuthError::UnsignedHeaders { names }) }
}
