//! `Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`

use std::borrow::Cow;

use http::request::Parts;

use super::{
    ALGORITHM, ALGORITHM_ASYMMETRIC,
    error::{AuthError, MissingParts, Place},
    presented::{PayloadMode, Signed, header_text},
    scope::Credential,
    timestamp,
};

pub(super) fn signed<'r>(text: Cow<'r, str>, parts: &'r Parts) -> Result<Signed<'r>, AuthError> {
    let Some((scheme, _)) = text.split_once(' ') else {
        return Err(AuthError::HeaderWithoutSpace { header: text.into_owned() });
    };
    if scheme.eq_ignore_ascii_case(ALGORITHM_ASYMMETRIC) {
        return Err(AuthError::SignatureV4a);
    }
    let date = date_of(parts);
    if !scheme.eq_ignore_ascii_case(ALGORITHM) {
        return Err(AuthError::UnsupportedScheme { header: text.into_owned(), has_date: date.is_some() });
    }
    let components = Components::split(&text, scheme.len() + 1);
    let missing = MissingParts {
        credential: components.credential.is_none(),
        signature: components.signature.is_none(),
        signed_headers: components.signed_headers.is_none(),
        ..MissingParts::default()
    };
    let (Some(credential), Some(signed_headers), Some(signature)) =
        (components.credential, components.signed_headers, components.signature)
    else {
        let missing = MissingParts { date: date.is_none(), ..missing };
        return Err(AuthError::HeaderIncomplete { missing, header: text.into_owned() });
    };
    let credential = Credential::parse(slice(&text, credential)).map_err(|fault| AuthError::Scope { place: Place::Header, fault })?;
    let (date_line, timestamp_millis) = date.map_or((Cow::Borrowed(""), None), |(line, at)| (line, Some(at)));
    let payload_line = header_text(parts, "x-amz-content-sha256");
    Ok(Signed {
        place: Place::Header,
        credential,
        signed_headers: slice(&text, signed_headers),
        signature: slice(&text, signature),
        date_line,
        timestamp_millis,
        expires_seconds: None,
        payload: payload_line.map_or(PayloadMode::Undeclared, PayloadMode::parse),
        payload_line: payload_line.map(Cow::Borrowed),
        session_token: header_text(parts, "x-amz-security-token").map(Cow::Borrowed),
    })
}

type Range = (usize, usize);

/// Byte ranges of the three components, so that they can borrow from the header when it is borrowed itself.
#[derive(Default)]
struct Components {
    credential: Option<Range>,
    signed_headers: Option<Range>,
    signature: Option<Range>,
}

impl Components {
    /// Commas separate, white space around them is free, the order too.
    fn split(text: &str, from: usize) -> Self {
        let mut found = Self::default();
        let mut start = from;
        for piece in text[from..].split(',') {
            let end = start + piece.len();
            let trimmed = piece.trim();
            let lead = start + (piece.len() - piece.trim_start().len());
            if let Some((name, value)) = trimmed.split_once('=') {
                let range = Some((lead + name.len() + 1, lead + name.len() + 1 + value.len()));
                match name {
                    "Credential" => found.credential = range,
                    "SignedHeaders" => found.signed_headers = range,
                    "Signature" => found.signature = range,
                    _ => {}
                }
            }
            start = end + 1;
        }
        found
    }
}

fn slice<'r>(text: &Cow<'r, str>, (from, to): Range) -> Cow<'r, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[from..to]),
        Cow::Owned(text) => Cow::Owned(text[from..to].to_owned()),
    }
}

/// The line that was signed and the instant it names: `X-Amz-Date` if sent, readable or not, else `Date`.
///
/// A `Date` header in RFC 1123 form enters the string to sign in basic ISO 8601 form, as in the aws-sig-v4-test-suite.
fn date_of(parts: &Parts) -> Option<(Cow<'_, str>, i64)> {
    if let Some(line) = header_text(parts, "x-amz-date") {
        return Some((Cow::Borrowed(line), timestamp::parse_basic(line)?));
    }
    let at = timestamp::parse_date_header(header_text(parts, "date")?)?;
    Some((Cow::Owned(timestamp::basic_text(at)), at))
}
