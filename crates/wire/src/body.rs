//! A payload that may be larger than memory: S3 objects, and whatever else streams.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt};

/// Bytes that arrive over time. Chunks are whatever the producer finds convenient.
#[derive(Default)]
pub struct Body {
    inner: Inner,
    /// The exact length in bytes, when the producer knows it.
    length: Option<u64>,
}

#[derive(Default)]
enum Inner {
    #[default]
    Empty,
    Whole(Bytes),
    Stream(BoxedStream),
}

type BoxedStream = Pin<Box<dyn Stream<Item = Result<Bytes, BodyError>> + Send>>;

/// Why a body ended early. The facts decide which AWS error the caller sees.
#[derive(Clone, Debug, thiserror::Error)]
pub enum BodyError {
    /// The peer went away, or the transport failed.
    #[error("body was cut off: {0}")]
    Incomplete(String),
    /// The bytes are not what a signature, checksum or length promised; already an AWS error.
    #[error("{0}")]
    Refused(crate::Error),
    /// Our own storage could not deliver.
    #[error("reading stored bytes: {0}")]
    Storage(String),
    #[error("body is larger than {limit} bytes")]
    TooLarge { limit: u64 },
}

impl Body {
    pub fn empty() -> Body {
        Body::default()
    }
    pub fn stream(length: Option<u64>, stream: impl Stream<Item = Result<Bytes, BodyError>> + Send + 'static) -> Body {
        Body { inner: Inner::Stream(Box::pin(stream)), length }
    }
    pub fn length(&self) -> Option<u64> {
        match &self.inner {
            Inner::Empty => Some(0),
            Inner::Whole(bytes) => Some(bytes.len() as u64),
            Inner::Stream(_) => self.length,
        }
    }
    /// The bytes, if they are all here already.
    pub fn as_whole(&self) -> Option<Bytes> {
        match &self.inner {
            Inner::Empty => Some(Bytes::new()),
            Inner::Whole(bytes) => Some(bytes.clone()),
            Inner::Stream(_) => None,
        }
    }
    pub async fn chunk(&mut self) -> Option<Result<Bytes, BodyError>> {
        self.next().await
    }
    /// Gathers everything, up to `limit` bytes. A body that promises more is not waited for.
    pub async fn collect(mut self, limit: u64) -> Result<Bytes, BodyError> {
        if let Some(whole) = self.as_whole() {
            return if whole.len() as u64 > limit { Err(BodyError::TooLarge { limit }) } else { Ok(whole) };
        }
        if self.length().is_some_and(|promised| promised > limit) {
            return Err(BodyError::TooLarge { limit });
        }
        let mut gathered = BytesMut::new();
        while let Some(chunk) = self.next().await {
            let chunk = chunk?;
            if (gathered.len() + chunk.len()) as u64 > limit {
                return Err(BodyError::TooLarge { limit });
            }
            gathered.extend_from_slice(&chunk);
        }
        Ok(gathered.freeze())
    }
}

impl Stream for Body {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.inner {
            Inner::Empty => Poll::Ready(None),
            Inner::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                self.inner = Inner::Empty;
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Inner::Stream(stream) => stream.as_mut().poll_next(context),
        }
    }
}

impl<B: Into<Bytes>> From<B> for Body {
    fn from(bytes: B) -> Body {
        Body { inner: Inner::Whole(bytes.into()), length: None }
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.length() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(streaming)"),
        }
    }
}
