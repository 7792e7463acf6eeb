//! Bytes on their way out of a blob.

use std::ops::Range;
use std::vec;

use futures::{FutureExt, StreamExt, future, stream};
use kernel::store::{BlobRef, BlobStream, Blobs};
use kernel::{Body as Payload, Bytes, Cx};
use sealing::{DataKey, Frames, Opener, Piece, Unpacker};
use wire::BodyError;

use super::pieces::{self, Stretch};
use crate::model::range::Span;
use crate::store::object::Body;

/// The bytes of a version, or of a span of it. Small ones are at hand already and need no stream.
pub fn payload(cx: &Cx, body: &Body, key: Option<&DataKey>, span: Option<Span>) -> Payload {
    let range = match (span, body.plain_len()) {
        (Some(span), _) => span.first..span.last + 1,
        (None, length) => 0..length,
    };
    if range.is_empty() {
        return Payload::empty();
    }
    let blobs = cx.blobs();
    match (key, &body.pieces[..]) {
        (_, []) => unsealed(blobs, &body.blob, range),
        (None, _) => failed(storage("bytes are sealed, and there is no key")),
        (Some(key), [piece]) if matches!(body.blob, BlobRef::Inline { .. }) && !piece.is_packed => {
            inline(blobs, &body.blob, piece, key, range).map_or_else(failed, Payload::from)
        }
        (Some(key), _) => {
            let length = range.end - range.start;
            let opening = Opening::new(blobs.clone(), body, key.clone(), &range);
            Payload::stream(
                Some(length),
                stream::try_unfold(opening, |mut opening| async move { Ok(opening.next().await?.map(|bytes| (bytes, opening))) }),
            )
        }
    }
}

/// Bytes that were written before anything was encrypted.
fn unsealed(blobs: &Blobs, blob: &BlobRef, range: Range<u64>) -> Payload {
    let length = range.end - range.start;
    let mut chunks = blobs.open_range(blob, range).map(|chunk| chunk.map_err(storage));
    match blob {
        BlobRef::Inline { .. } => at_hand(&mut chunks).map_or_else(failed, Payload::from),
        BlobRef::File(_) | BlobRef::Chain(_) => Payload::stream(Some(length), chunks),
    }
}

/// Bytes kept inside the store are there at the first poll; a payload that is whole needs no stream, and its reply no frames.
fn inline(blobs: &Blobs, blob: &BlobRef, piece: &Piece, key: &DataKey, range: Range<u64>) -> Result<Bytes, BodyError> {
    let (mut opener, span) = Opener::new(key, &piece.salt, piece.plain, range);
    let sealed = at_hand(&mut blobs.open_range(blob, span).map(|chunk| chunk.map_err(storage)))?;
    let plain = opener.open(sealed).map_err(storage)?;
    opener.finish().map_err(storage)?;
    Ok(plain)
}

fn at_hand(chunks: &mut (impl futures::Stream<Item = Result<Bytes, BodyError>> + Unpin)) -> Result<Bytes, BodyError> {
    chunks.next().now_or_never().flatten().unwrap_or_else(|| Ok(Bytes::new()))
}

fn failed(error: BodyError) -> Payload {
    Payload::stream(None, stream::once(future::ready(Err(error))))
}

fn storage(error: impl ToString) -> BodyError {
    BodyError::Storage(error.to_string())
}

/// A range being made plain, piece by piece.
struct Opening {
    blobs: Blobs,
    key: DataKey,
    stretches: vec::IntoIter<Stretch>,
    now: Option<Reading>,
    /// Keeps every file from being removed until the last piece is read.
    _pins: BlobStream,
}

/// A stretch being read.
struct Reading {
    sealed: BlobStream,
    opener: Opener,
    unpacker: Option<Unpacker>,
}

impl Opening {
    fn new(blobs: Blobs, body: &Body, key: DataKey, range: &Range<u64>) -> Opening {
        let stretches = pieces::stretches(body, range).into_iter();
        let pins = blobs.open_range(&body.blob, 0..0);
        Opening { blobs, key, stretches, now: None, _pins: pins }
    }

    async fn next(&mut self) -> Result<Option<Bytes>, BodyError> {
        loop {
            if let Some(reading) = &mut self.now {
                if let Some(bytes) = reading.next().await? {
                    return Ok(Some(bytes));
                }
                self.now = None;
            }
            let Some(stretch) = self.stretches.next() else { return Ok(None) };
            self.now = Some(self.begin(stretch).await?);
        }
    }

    async fn begin(&self, stretch: Stretch) -> Result<Reading, BodyError> {
        if !stretch.piece.is_packed {
            let range = stretch.range.clone();
            return Ok(self.open(&stretch, range, None));
        }
        let frames = Frames::of(stretch.piece.plain, stretch.piece.inner(), stretch.range.clone()).map_err(storage)?;
        let mut index = Vec::new();
        let mut reading = self.open(&stretch, frames.index_span(), None);
        while let Some(bytes) = reading.next().await? {
            index.extend_from_slice(&bytes);
        }
        let index = frames.index(&index).map_err(storage)?;
        Ok(self.open(&stretch, index.span(), Some(Unpacker::new(index))))
    }

    /// A range of what is sealed.
    fn open(&self, stretch: &Stretch, range: Range<u64>, unpacker: Option<Unpacker>) -> Reading {
        let (opener, span) = Opener::new(&self.key, &stretch.piece.salt, stretch.piece.inner(), range);
        let sealed = self.blobs.open_range(&stretch.blob, stretch.offset + span.start..stretch.offset + span.end);
        Reading { sealed, opener, unpacker }
    }
}

impl Reading {
    /// `None` when all of the stretch has come.
    async fn next(&mut self) -> Result<Option<Bytes>, BodyError> {
        loop {
            if let Some(frame) = self.unpacker.as_mut().map_or(Ok(None), Unpacker::pop).map_err(storage)? {
                return Ok(Some(frame));
            }
            let Some(sealed) = self.sealed.next().await else {
                self.opener.finish().map_err(storage)?;
                return self.unpacker.as_ref().map_or(Ok(()), Unpacker::finish).map(|()| None).map_err(storage);
            };
            let plain = self.opener.open(sealed.map_err(storage)?).map_err(storage)?;
            match &mut self.unpacker {
                Some(unpacker) => unpacker.push(plain),
                None if plain.is_empty() => {}
                None => return Ok(Some(plain)),
            }
        }
    }
}
