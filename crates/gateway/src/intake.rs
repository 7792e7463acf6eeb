//! The request's body on its way in: gathered where it must be whole, streamed where it may be large, and checked
//! against everything that was promised about it.

use bytes::Bytes;
use http::Method;
use http::request::Parts;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use sha2::{Digest, Sha256};
use wire::http::Payload;
use wire::schema::ErrorSchema;
use wire::{Body, BodyError, OperationSchema};

use crate::authenticate::refusal_error;
use crate::sigv4::{Family, PayloadMode, Verified};

/// The largest body that is gathered: above any that a model without streaming allows (Kinesis and DynamoDB batches).
const GATHERED_BYTES_MAX: u64 = 32 << 20;
/// What is read of a refused request, so that its connection can serve the next one.
const DRAINED_BYTES_MAX: usize = 1 << 20;

static TOO_LARGE: ErrorSchema =
    ErrorSchema { name: "RequestEntityTooLarge", code: "RequestEntityTooLarge", status: 413, is_sender_fault: true };
static INCOMPLETE: ErrorSchema = ErrorSchema { name: "IncompleteBody", code: "IncompleteBody", status: 400, is_sender_fault: true };

/// A body of which some may have been read.
pub struct Intake {
    incoming: Option<Incoming>,
    gathered: Option<Bytes>,
}

impl Intake {
    pub fn new(incoming: Incoming) -> Intake {
        Intake { incoming: Some(incoming), gathered: None }
    }

    /// The whole body of a form-encoded POST, which names its action inside.
    pub async fn form(&mut self, parts: &Parts) -> Result<Option<Bytes>, wire::Error> {
        let is_form = parts.method == Method::POST
            && parts
                .headers
                .get(http::header::CONTENT_TYPE)
                .is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        if is_form { self.gather().await.map(Some) } else { Ok(None) }
    }

    pub async fn sha256(&mut self) -> Result<[u8; 32], wire::Error> {
        Ok(Sha256::digest(self.gather().await?).into())
    }

    async fn gather(&mut self) -> Result<Bytes, wire::Error> {
        if let Some(gathered) = &self.gathered {
            return Ok(gathered.clone());
        }
        let incoming = self.incoming.take().expect("a body is either gathered or still incoming");
        let gathered = body_of(incoming).collect(GATHERED_BYTES_MAX).await.map_err(|error| body_error(&error))?;
        self.gathered = Some(gathered.clone());
        Ok(gathered)
    }

    /// The payload for the decoder, with the promises of the signature kept while it is read.
    pub async fn payload(
        &mut self,
        parts: &Parts,
        operation: &'static OperationSchema,
        verified: Option<Verified>,
    ) -> Result<Payload, wire::Error> {
        let body = match (self.gathered.clone(), self.incoming.take()) {
            (Some(gathered), _) => Body::from(gathered),
            (None, Some(incoming)) => body_of(incoming),
            (None, None) => Body::empty(),
        };
        let body = match verified {
            Some(verified) if verified.payload.is_aws_chunked() => crate::chunked::body(body, parts, verified)?,
            Some(Verified { payload: mode @ PayloadMode::Sha256(_), .. }) => checked(body, mode),
            None => crate::chunked::unsigned(body, parts)?,
            _ => body,
        };
        if wire::http::streams_input(operation) {
            return Ok(Payload::Stream(body));
        }
        body.collect(GATHERED_BYTES_MAX).await.map(Payload::Whole).map_err(|error| body_error(&error))
    }

    /// Reads on for a little, so that the client hears the refusal instead of a closed connection.
    pub async fn drain(&mut self) {
        let Some(mut incoming) = self.incoming.take() else { return };
        let mut left = DRAINED_BYTES_MAX;
        while let Some(Ok(frame)) = incoming.frame().await {
            match frame.data_ref().map_or(Some(left), |data| left.checked_sub(data.len())) {
                Some(rest) => left = rest,
                None => return,
            }
        }
    }
}

pub fn body_of(incoming: Incoming) -> Body {
    use hyper::body::Body as _;
    let length = incoming.size_hint().exact();
    if length == Some(0) {
        return Body::empty();
    }
    let stream = futures::stream::unfold(incoming, |mut incoming| async move {
        loop {
            let frame = incoming.frame().await?;
            match frame {
                Ok(frame) => match frame.into_data() {
                    Ok(data) => return Some((Ok(data), incoming)),
                    Err(_trailers) => continue,
                },
                Err(error) => return Some((Err(BodyError::Incomplete(error.to_string())), incoming)),
            }
        }
    });
    Body::stream(length, stream)
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
pub fn body_error(error: &BodyError) -> wire::Error {
    match error {
        BodyError::Refused(error) => error.clone(),
        BodyError::TooLarge { limit } => wire::Error::new(&TOO_LARGE, format!("Request body is larger than {limit} bytes")),
        BodyError::Incomplete(_) => {
            wire::Error::new(&INCOMPLETE, "You did not provide the number of bytes specified by the Content-Length HTTP header")
        }
        BodyError::Storage(cause) => kernel::Error::internal(cause.clone()).into_api(),
    }
}
