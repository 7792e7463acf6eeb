//! S3's words for credentials it does not accept.
//!
//! AWS: "Error responses" (S3 API Reference) lists the codes; sentences and extra elements are from answers people posted
//! (minio#2986 SignatureDoesNotMatch, aws-sdk-php#612 RequestTimeTooSkewed, aws_auth#31 X-Amz-Expires, wp-amazon-s3-and-cloudfront#460
//! and flatware#10 AuthorizationHeaderMalformed, postman-app-support#8724 HeadersNotSigned) or that S3-compatible projects recorded.

use http::StatusCode;

use super::{
    error::{AuthError, ExpiresFault, Mismatch, Place, ScopeFault},
    refusal::{ASYMMETRIC_SENTENCE, Refusal},
    timestamp::extended_text,
};
use crate::sigv2::Fault;

const ONE_MECHANISM: &str = "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter \
     or the Authorization header should be specified";
const BAD_CONTENT_SHA256: &str = "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
     STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, \
     STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.";
const QUERY_INCOMPLETE: &str = "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, \
     X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.";
const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";

pub(super) fn refusal(error: &AuthError) -> Refusal {
    match error {
        AuthError::Anonymous => forbidden("AccessDenied", "Access Denied"),
        AuthError::TwoMechanisms { header } => {
            let refusal = bad("InvalidArgument", ONE_MECHANISM).with("ArgumentName", "Authorization");
            header.iter().fold(refusal, |refusal, header| refusal.with("ArgumentValue", header))
        }
        AuthError::HeaderWithoutSpace { header } => {
            authorization_argument("Authorization header is invalid -- one and only one ' ' (space) required", header)
        }
        AuthError::UnsupportedScheme { header, .. } => authorization_argument("Unsupported Authorization Type", header),
        AuthError::SignatureV2 => {
            bad("InvalidRequest", "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
        }
        AuthError::Version2(fault) => version_2(fault),
        AuthError::SignatureV4a => Refusal::new(StatusCode::NOT_IMPLEMENTED, "NotImplemented", ASYMMETRIC_SENTENCE),
        AuthError::HeaderIncomplete { .. } => bad(
            "AuthorizationHeaderMalformed",
            "The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and \
             Signature.",
        ),
        AuthError::QueryAlgorithm => query_error(r#"X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256""#),
        AuthError::QueryIncomplete { .. } => query_error(QUERY_INCOMPLETE),
        AuthError::QueryDate => query_error(r#"X-Amz-Date must be in the ISO8601 Long Format "yyyyMMdd'T'HHmmss'Z'""#),
        AuthError::Expires(fault) => query_error(expires_sentence(*fault)),
        AuthError::FormIncomplete { field } => bad(
            "InvalidArgument",
            format!("Bucket POST must contain a field named '{field}'.  If it is specified, please check the order of the fields."),
        )
        .with("ArgumentName", *field)
        .with("ArgumentValue", ""),
        AuthError::Scope { place, fault } => scope(*place, fault),
        AuthError::NoDate { .. } => forbidden("AccessDenied", "AWS authentication requires a valid Date or x-amz-date header"),
        AuthError::MissingContentSha256 => bad("InvalidRequest", "Missing required header for this request: x-amz-content-sha256"),
        AuthError::BadContentSha256 { value } => {
            bad("InvalidArgument", BAD_CONTENT_SHA256).with("ArgumentName", "x-amz-content-sha256").with("ArgumentValue", value)
        }
        AuthError::Skewed { request_time, now_millis, allowed_seconds, .. } => {
            forbidden("RequestTimeTooSkewed", "The difference between the request time and the current time is too large.")
                .with("RequestTime", request_time)
                .with("ServerTime", extended_text(*now_millis))
                .with("MaxAllowedSkewMilliseconds", (allowed_seconds * 1000).to_string())
        }
        AuthError::NotYetValid { request_millis, expires_seconds, now_millis } => forbidden("AccessDenied", "Request is not yet valid")
            .with("X-Amz-Date", request_millis.to_string())
            .with("Expires", extended_text(request_millis + i64::from(*expires_seconds) * 1000))
            .with("ServerTime", extended_text(*now_millis)),
        AuthError::Expired { request_millis, expires_seconds, now_millis } => forbidden("AccessDenied", "Request has expired")
            .with("X-Amz-Expires", expires_seconds.to_string())
            .with("Expires", extended_text(request_millis + i64::from(*expires_seconds) * 1000))
            .with("ServerTime", extended_text(*now_millis)),
        AuthError::UnsignedHeaders { names } => {
            forbidden("AccessDenied", "There were headers present in the request which were not signed")
                .with("HeadersNotSigned", names.join(", "))
        }
        AuthError::UnknownAccessKey { access_key } => {
            forbidden("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.")
                .with("AWSAccessKeyId", access_key)
        }
        AuthError::InvalidToken { token } => {
            bad("InvalidToken", "The provided token is malformed or otherwise invalid.").with("Token-0", token)
        }
        AuthError::ExpiredToken { token } => bad("ExpiredToken", "The provided token has expired.").with("Token-0", token),
        AuthError::SignatureMismatch(mismatch) => signature_mismatch(mismatch),
        AuthError::PayloadHashMismatch { declared, computed } => {
            bad("XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.")
                .with("ClientComputedContentSHA256", declared)
                .with("S3ComputedContentSHA256", computed)
        }
    }
}

/// Sentences as S3's answers were posted (aws-sdk-js#3493: an expired URL of Version 2 has no `X-Amz-Expires` to repeat).
fn version_2(fault: &Fault) -> Refusal {
    match fault {
        Fault::Header { header } => {
            authorization_argument("AWS authorization header is invalid.  Expected AwsAccessKeyId:signature", header)
        }
        Fault::QueryIncomplete => {
            forbidden("AccessDenied", "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters")
        }
        Fault::Expires { given } => forbidden("AccessDenied", format!("Invalid date (should be seconds since epoch): {given}")),
        Fault::Expired { expires_millis, now_millis } => forbidden("AccessDenied", "Request has expired")
            .with("Expires", extended_text(*expires_millis))
            .with("ServerTime", extended_text(*now_millis)),
    }
}

/// Also for the chunks and trailers of streaming uploads, which have no canonical request of their own.
pub(crate) fn signature_mismatch(mismatch: &Mismatch) -> Refusal {
    let refusal = forbidden("SignatureDoesNotMatch", MISMATCH)
        .with("AWSAccessKeyId", &mismatch.access_key)
        .with("StringToSign", &mismatch.string_to_sign)
        .with("SignatureProvided", &mismatch.signature_provided)
        .with("StringToSignBytes", spaced_hex(mismatch.string_to_sign.as_bytes()));
    match &mismatch.canonical_request {
        None => refusal,
        Some(canonical) => {
            refusal.with("CanonicalRequest", String::from_utf8_lossy(canonical)).with("CanonicalRequestBytes", spaced_hex(canonical))
        }
    }
}

/// `41 57 53 34 2d`, as S3 prints bytes.
fn spaced_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

fn scope(place: Place, fault: &ScopeFault) -> Refusal {
    let sentence = match fault {
        ScopeFault::Shape { .. } => {
            r#"the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request"."#.to_owned()
        }
        ScopeFault::DateFormat { given } => {
            format!(r#"incorrect date format "{given}". This date in the credential must be in the format "yyyyMMdd"."#)
        }
        ScopeFault::Region { given, expected } => format!("the region '{given}' is wrong; expecting '{expected}'"),
        ScopeFault::Service { given, expected } => {
            format!(r#"incorrect service "{given}". This endpoint belongs to "{expected}"."#)
        }
        ScopeFault::Terminator { given } => format!(r#"incorrect terminal "{given}". This endpoint uses "aws4_request"."#),
        ScopeFault::DateMismatch { given, request_date, .. } if place == Place::Query => {
            // The one scope fault that S3 does not introduce with the parameter's name.
            return query_error(format!(
                r#"Invalid credential date "{given}". This date is not the same as X-Amz-Date: "{request_date}"."#
            ));
        }
        ScopeFault::DateMismatch { .. } => "Invalid credential date. Date is not the same as X-Amz-Date.".to_owned(),
    };
    let refusal = match place {
        Place::Header => bad("AuthorizationHeaderMalformed", format!("The authorization header is malformed; {sentence}")),
        Place::Query => query_error(format!("Error parsing the X-Amz-Credential parameter; {sentence}")),
        Place::Form => bad("InvalidArgument", sentence),
    };
    match fault {
        // SDKs read the right region from here and try again.
        ScopeFault::Region { expected, .. } => refusal.with("Region", expected),
        _ => refusal,
    }
}

fn expires_sentence(fault: ExpiresFault) -> &'static str {
    match fault {
        ExpiresFault::NotANumber => "X-Amz-Expires should be a number",
        ExpiresFault::Negative => "X-Amz-Expires must be non-negative",
        ExpiresFault::OverAWeek => {
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds"
        }
    }
}

fn authorization_argument(sentence: &str, header: &str) -> Refusal {
    bad("InvalidArgument", sentence).with("ArgumentName", "Authorization").with("ArgumentValue", header)
}

fn query_error(sentence: impl Into<String>) -> Refusal {
    bad("AuthorizationQueryParametersError", sentence)
}

fn bad(code: &'static str, message: impl Into<String>) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, code, message)
}

fn forbidden(code: &'static str, message: impl Into<String>) -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, code, message)
}
