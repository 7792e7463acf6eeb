//! The events of an operation's output, as types: what a handler answers and a neighbour reads.
//!
//! An event is told in the encoding of whoever asked, and only when it leaves. One that goes to many (the consumers of one shard) is
//! written once per encoding, and its bytes are shared.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures::stream::{self, BoxStream, Stream, StreamExt};

use super::{Encoding, event, exception};
use crate::body::Body;
use crate::decode::{DecodeError, Decoder};
use crate::error::Error;
use crate::schema::Member;
use crate::value::Value;
use crate::visit::{Structure, Visitor};

/// All that one stream may send, generated as an enum. Exceptions are not among it: they are errors, and end the stream.
pub trait EventUnion: Send + Sync + 'static {
    /// The type that the frame names, and what the event holds.
    fn event(&self) -> (&'static str, &dyn Structure);
}

/// One event, ready to be sent to any number of streams. Cheap to clone.
pub struct Event<E>(Arc<Told<E>>);

struct Told<E> {
    event: E,
    /// The whole frame, by encoding, once somebody has asked for it.
    frames: [OnceLock<Bytes>; Encoding::COUNT],
}

impl<E: EventUnion> Event<E> {
    /// The event as it travels.
    pub fn frame(&self, encoding: Encoding) -> Bytes {
        let write = || {
            let (event_type, value) = self.0.event.event();
            event(event_type, encoding, value)
        };
        self.0.frames[encoding as usize].get_or_init(write).clone()
    }
}

impl<E> From<E> for Event<E> {
    fn from(event: E) -> Event<E> {
        Event(Arc::new(Told { event, frames: Default::default() }))
    }
}

impl<E> Clone for Event<E> {
    fn clone(&self) -> Event<E> {
        Event(self.0.clone())
    }
}

impl<E> std::ops::Deref for Event<E> {
    type Target = E;
    fn deref(&self) -> &E {
        &self.0.event
    }
}

/// The events of one call, as they come. Dropping it is hanging up: whatever makes them is dropped with it.
pub struct Events<E>(BoxStream<'static, Result<Event<E>, Error>>);

impl<E: EventUnion> Events<E> {
    /// The stream ends with its first error, which the caller sees as an exception.
    pub fn new(events: impl Stream<Item = Result<Event<E>, Error>> + Send + 'static) -> Events<E> {
        Events(events.boxed())
    }
}

impl<E: EventUnion> Default for Events<E> {
    fn default() -> Events<E> {
        Events(stream::empty().boxed())
    }
}

impl<E> Stream for Events<E> {
    type Item = Result<Event<E>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

/// Events never pass through a codec whole: the HTTP layer takes them by [`Structure::events`].
impl<E: EventUnion> Value for Events<E> {
    fn write(&self, _: &Member, _: &mut dyn Visitor) {}
    fn read(member: &Member, _: &mut dyn Decoder) -> Result<Events<E>, DecodeError> {
        Err(DecodeError::schema(member))
    }
}

/// Events whose type the HTTP layer does not know.
pub trait EventSource {
    /// Takes them, as frames. A frame is written when the connection is ready for it, so that a slow reader slows the producer down.
    fn frames(&mut self, encoding: Encoding) -> Body;
}

impl<E: EventUnion> EventSource for Events<E> {
    fn frames(&mut self, encoding: Encoding) -> Body {
        let frames = stream::unfold(Some(std::mem::take(self)), move |events| async move {
            let mut events = events?;
            Some(match events.next().await? {
                Ok(event) => (Ok(event.frame(encoding)), Some(events)),
                Err(error) => (Ok(exception(&error, encoding)), None),
            })
        });
        Body::stream(None, frames)
    }
}
