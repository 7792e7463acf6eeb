//! The request's body on its way in: gathered where it must be whole, streamed where it may be large, and checked
//! against everything that was promised about it.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};
use sha2::{Digest, Sha256};
use wire::http::Payload;
use wire::schema::ErrorSchema;
use wire::{Body, BodyError, OperationSchema};

use crate::authenticate::refusal_error;
use crate::incoming::Home;
use crate::integrity;
use crate::sigv4::{Family, PayloadMode, Verified};

/// The largest body that is gathered: above any that a model without streaming allows (Kinesis and DynamoDB batches).
const GATHERED_BYTES_MAX: u64 = 32 << 20;

const fn sender(code: &'static str, status: u16) -> ErrorSchema {
    ErrorSchema { name: code, code, status, is_sender_fault: true }
}
/// S3's, for documents ("Error responses", S3 API Reference); objects have `EntityTooLarge`.
static MESSAGE_TOO_LONG: ErrorSchema = sender("MaxMessageLengthExceeded", 400);
static TOO_LARGE_EXCEPTION: ErrorSchema = sender("RequestEntityTooLargeException", 413);
static TOO_LARGE: ErrorSchema = sender("RequestEntityTooLarge", 413);
static INCOMPLETE: ErrorSchema = sender("IncompleteBody", 400);

/// A body that has been gathered, or not yet.
pub struct Intake {
    home: Home,
    gathered: Option<Bytes>,
}

impl Intake {
    pub fn new(home: Home) -> Intake {
        Intake { home, gathered: None }
    }

    /// The whole body of a form-encoded POST, which names its action inside.
    pub async fn form(&mut self, parts: &Parts) -> Result<Option<Bytes>, wire::Error> {
        let is_form = parts.method == Method::POST
            && parts
                .headers
                .get(http::header::CONTENT_TYPE)
                .is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        if is_form { self.gather(Family::Query).await.map(Some) } else { Ok(None) }
    }

    pub async fn sha256(&mut self, family: Family) -> Result<[u8; 32], wire::Error> {
        Ok(Sha256::digest(self.gather(family).await?).into())
    }

    async fn gather(&mut self, family: Family) -> Result<Bytes, wire::Error> {
        if let Some(gathered) = &self.gathered {
            return Ok(gathered.clone());
        }
        let gathered = self.home.lend().collect(GATHERED_BYTES_MAX).await.map_err(|error| body_error(&error, family))?;
        self.gathered = Some(gathered.clone());
        Ok(gathered)
    }

    /// The payload for the decoder, with the promises of the signature kept while it is read.
    pub async fn payload(
        &mut self,
        parts: &Parts,
        headers: &HeaderMap,
        operation: &'static OperationSchema,
        family: Family,
        verified: Option<Verified>,
    ) -> Result<Payload, wire::Error> {
        let body = self.gathered.clone().map_or_else(|| self.home.lend(), Body::from);
        let body = match verified {
            Some(verified) if verified.payload.is_aws_chunked() => crate::chunked::body(body, parts, verified)?,
            Some(Verified { payload: mode @ PayloadMode::Sha256(_), .. }) => checked(body, mode),
            None => crate::chunked::unsigned(body, parts)?,
            _ => body,
        };
        if wire::http::streams_input(operation) {
            return Ok(Payload::Stream(body));
        }
        let whole = body.collect(GATHERED_BYTES_MAX).await.map_err(|error| body_error(&error, family))?;
        if family == Family::S3 {
            integrity::check(operation, headers, &whole)?;
        }
        Ok(Payload::Whole(whole))
    }
}

/// Holds the body to the SHA-256 that the caller signed: it ends cleanly only when the hash agrees, and whoever reads it
/// publishes nothing before its end.
fn checked(body: Body, mode: PayloadMode) -> Body {
    if let Some(whole) = body.as_whole() {
        return match mode.check_body(&Sha256::digest(&whole).into()) {
            Ok(()) => Body::from(whole),
            Err(error) => refused(refusal_error(&error, Family::S3)),
        };
    }
    let length = body.length();
    let stream = futures::stream::unfold((body, Some(Sha256::new())), move |(mut body, hash)| async move {
        let mut hash = hash?;
        match body.chunk().await {
            Some(Ok(chunk)) => {
                hash.update(&chunk);
                Some((Ok(chunk), (body, Some(hash))))
            }
            Some(Err(error)) => Some((Err(error), (body, None))),
            None => match mode.check_body(&hash.finalize().into()) {
                Ok(()) => None,
                Err(error) => Some((Err(BodyError::Refused(refusal_error(&error, Family::S3))), (body, None))),
            },
        }
    });
    Body::stream(length, stream)
}

fn refused(error: wire::Error) -> Body {
    Body::stream(None, futures::stream::once(async { Err(BodyError::Refused(error)) }))
}

/// What a caller hears about a body that could not be read.
///
/// AWS: the codes are documented for S3 only; the other front ends answer status 413, under the name their protocol would give it.
fn body_error(error: &BodyError, family: Family) -> wire::Error {
    match (error, family) {
        (BodyError::Refused(error), _) => error.clone(),
        (BodyError::TooLarge { limit }, Family::S3) => {
            wire::Error::new(&MESSAGE_TOO_LONG, "Your request was too large.").with("MaxMessageLengthBytes", limit.to_string())
        }
        (BodyError::TooLarge { limit }, family) => {
            let schema = if family == Family::Query { &TOO_LARGE } else { &TOO_LARGE_EXCEPTION };
            wire::Error::new(schema, format!("Request body is larger than {limit} bytes"))
        }
        (BodyError::Incomplete(_), _) => {
            wire::Error::new(&INCOMPLETE, "You did not provide the number of bytes specified by the Content-Length HTTP header")
        }
        (BodyError::Storage(cause), _) => kernel::Error::internal(cause.clone()).into_api(),
    }
}
