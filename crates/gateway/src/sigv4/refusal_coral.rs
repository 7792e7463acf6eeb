//! Everyone else's words: the front end that stands before Kinesis, Glue, Lambda, STS, … (AWS calls it Coral).
//!
//! Sentences are from answers people posted: aws-sdk-go#2194 and kanzi#270 (expired, not yet current), chalice#828 (incomplete),
//! selling-partner-api-docs#116 (mismatch), cognitect-labs/aws-api#27 and aws-signing-proxy#25 (scope), dynalite#105 (missing token).

use base64::{Engine, engine::general_purpose::STANDARD};
use http::StatusCode;
use sha2::{Digest, Sha256};

use super::{
    error::{AuthError, Mismatch, MissingParts, ScopeFault},
    refusal::{ASYMMETRIC_SENTENCE, Family, Refusal},
    timestamp::basic_text,
};

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key \
     and signing method. Consult the service documentation for details.";

/// The five ways this front end says no; each has a code for JSON and one for query protocols.
enum Kind {
    MissingToken,
    Incomplete,
    BadSignature,
    UnknownKey,
    ExpiredToken,
}

impl Kind {
    fn say(self, family: Family, message: impl Into<String>) -> Refusal {
        let (exception, plain) = match self {
            Self::MissingToken => ("MissingAuthenticationTokenException", "MissingAuthenticationToken"),
            Self::Incomplete => ("IncompleteSignatureException", "IncompleteSignature"),
            Self::BadSignature => ("InvalidSignatureException", "SignatureDoesNotMatch"),
            Self::UnknownKey => ("UnrecognizedClientException", "InvalidClientTokenId"),
            Self::ExpiredToken => ("ExpiredTokenException", "ExpiredToken"),
        };
        let code = if family == Family::Query { plain } else { exception };
        // AWS: "Common Errors" of the query services give IncompleteSignature 400 and the rest 403.
        let status = match (family, self) {
            (Family::Json, _) | (Family::Query, Self::Incomplete) => StatusCode::BAD_REQUEST,
            _ => StatusCode::FORBIDDEN,
        };
        Refusal::new(status, code, message)
    }
}

pub(super) fn refusal(error: &AuthError, family: Family) -> Refusal {
    match error {
        AuthError::Anonymous => Kind::MissingToken.say(family, missing_token(family)),
        AuthError::HeaderIncomplete { missing, header } => Kind::Incomplete.say(family, incomplete_header(*missing, header)),
        AuthError::HeaderWithoutSpace { header } => Kind::Incomplete.say(family, incomplete_header(ALL_MISSING, header)),
        AuthError::UnsupportedScheme { header, has_date } => {
            Kind::Incomplete.say(family, incomplete_header(MissingParts { date: !has_date, ..ALL_MISSING }, header))
        }
        AuthError::NoDate { header } => {
            Kind::Incomplete.say(family, incomplete_header(MissingParts { date: true, ..MissingParts::default() }, header))
        }
        AuthError::QueryIncomplete { missing } => Kind::Incomplete.say(family, incomplete_query(*missing)),
        AuthError::QueryDate => Kind::Incomplete.say(
            family,
            "Date must be in ISO-8601 'basic format'. Got an unreadable 'X-Amz-Date' parameter. See http://en.wikipedia.org/wiki/ISO_8601",
        ),
        AuthError::QueryAlgorithm => Kind::Incomplete.say(family, "Unsupported AWS 'algorithm': only 'AWS4-HMAC-SHA256' is supported."),
        AuthError::Expires(_) => {
            Kind::Incomplete.say(family, "AWS query-string parameter 'X-Amz-Expires' must be a number of seconds from 0 to 604800.")
        }
        AuthError::TwoMechanisms { .. } => {
            Kind::Incomplete.say(family, "Only one of an Authorization header and query-string authentication may be specified.")
        }
        AuthError::SignatureV2 | AuthError::Version2(_) => {
            Kind::Incomplete.say(family, "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
        }
        AuthError::SignatureV4a => Kind::Incomplete.say(family, ASYMMETRIC_SENTENCE),
        AuthError::FormIncomplete { field } => Kind::Incomplete.say(family, format!("Form field '{field}' is missing.")),
        AuthError::Scope { fault, .. } => scope(fault, family),
        AuthError::Skewed { request_time, request_millis, now_millis, allowed_seconds } => {
            Kind::BadSignature.say(family, skewed(request_time, *request_millis, *now_millis, *allowed_seconds))
        }
        AuthError::NotYetValid { request_millis, now_millis, .. } => {
            let allowed = family.skew_seconds();
            Kind::BadSignature.say(family, skewed(&basic_text(*request_millis), *request_millis, *now_millis, allowed))
        }
        AuthError::Expired { request_millis, expires_seconds, now_millis } => {
            let allowed = i64::from(*expires_seconds);
            Kind::BadSignature.say(family, skewed(&basic_text(*request_millis), *request_millis, *now_millis, allowed))
        }
        AuthError::UnsignedHeaders { .. } => {
            Kind::BadSignature.say(family, "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")
        }
        AuthError::UnknownAccessKey { .. } | AuthError::InvalidToken { .. } => {
            Kind::UnknownKey.say(family, "The security token included in the request is invalid.")
        }
        AuthError::ExpiredToken { .. } => Kind::ExpiredToken.say(family, "The security token included in the request is expired"),
        AuthError::SignatureMismatch(mismatch) => Kind::BadSignature.say(family, signature_mismatch(mismatch)),
        AuthError::MissingContentSha256 | AuthError::BadContentSha256 { .. } | AuthError::PayloadHashMismatch { .. } => {
            Kind::BadSignature.say(family, MISMATCH)
        }
    }
}

const ALL_MISSING: MissingParts = MissingParts { credential: true, signature: true, signed_headers: true, date: true, expires: false };

fn missing_token(family: Family) -> &'static str {
    match family {
        Family::RestJson => "Missing Authentication Token",
        _ => "Request is missing Authentication Token",
    }
}

/// One sentence for each missing part, then the header: formerly in clear (chalice#828), nowadays only its hash.
fn incomplete_header(missing: MissingParts, header: &str) -> String {
    let mut text = String::new();
    let parts = [(missing.credential, "Credential"), (missing.signature, "Signature"), (missing.signed_headers, "SignedHeaders")];
    for (_, name) in parts.into_iter().filter(|(is_missing, _)| *is_missing) {
        text.push_str(&format!("Authorization header requires '{name}' parameter. "));
    }
    if missing.date {
        text.push_str("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
    }
    let hash = STANDARD.encode(Sha256::digest(header.as_bytes()));
    text + "(Hashed with SHA-256 and encoded with Base64) Authorization=" + &hash
}

fn incomplete_query(missing: MissingParts) -> String {
    let parts = [
        (missing.credential, "X-Amz-Credential"),
        (missing.signature, "X-Amz-Signature"),
        (missing.signed_headers, "X-Amz-SignedHeaders"),
        (missing.date, "X-Amz-Date"),
        (missing.expires, "X-Amz-Expires"),
    ];
    let sentences = parts.into_iter().filter(|(is_missing, _)| *is_missing);
    let sentences = sentences.map(|(_, name)| format!("AWS query-string parameters must include '{name}'. "));
    sentences.collect::<String>() + "Re-examine the query-string parameters."
}

fn skewed(request_time: &str, request_millis: i64, now_millis: i64, allowed_seconds: i64) -> String {
    let minutes = allowed_seconds / 60;
    let now = basic_text(now_millis);
    if request_millis < now_millis {
        let earliest = basic_text(now_millis - allowed_seconds * 1000);
        format!("Signature expired: {request_time} is now earlier than {earliest} ({now} - {minutes} min.)")
    } else {
        let latest = basic_text(now_millis + allowed_seconds * 1000);
        format!("Signature not yet current: {request_time} is still later than {latest} ({now} + {minutes} min.)")
    }
}

fn scope(fault: &ScopeFault, family: Family) -> Refusal {
    let sentence = match fault {
        ScopeFault::Shape { given } => {
            let given = STANDARD.encode(Sha256::digest(given.as_bytes()));
            let sentence = "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got \
                            (Hashed with SHA-256 and encoded with Base64)";
            return Kind::Incomplete.say(family, format!("{sentence} '{given}'"));
        }
        ScopeFault::Region { given, .. } => format!("Credential should be scoped to a valid region, not '{given}'. "),
        ScopeFault::Service { expected, .. } => format!("Credential should be scoped to correct service: '{expected}'. "),
        ScopeFault::Terminator { given } => format!("Credential should be scoped with a valid terminator: 'aws4_request', not '{given}'. "),
        ScopeFault::DateFormat { given } => {
            format!("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{given}'. ")
        }
        ScopeFault::DateMismatch { given, request_date, request_time } => format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{given}' != '{request_date}', \
             from '{request_time}'."
        ),
    };
    Kind::BadSignature.say(family, sentence)
}

/// AWS: "Troubleshoot Signature Version 4 signing for AWS API requests" (IAM User Guide) shows the two strings that follow.
fn signature_mismatch(mismatch: &Mismatch) -> String {
    let Some(canonical) = &mismatch.canonical_request else { return MISMATCH.to_owned() };
    let (canonical, string_to_sign) = (String::from_utf8_lossy(canonical), &mismatch.string_to_sign);
    format!(
        "{MISMATCH}\n\nThe Canonical String for this request should have been\n'{canonical}'\n\nThe String-to-Sign should have \
         been\n'{string_to_sign}'\n"
    )
}
