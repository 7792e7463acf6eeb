//! `application/vnd.amazon.eventstream`: events in checksummed frames, as S3 Select and Kinesis fan-out send them.
//!
//! The framing itself is aws-smithy-eventstream's; here is what AWS puts into the frames.

mod events;

use aws_smithy_eventstream::frame::{DecodedFrame, MessageFrameDecoder, write_message_to};
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use bytes::{Bytes, BytesMut};
use futures::StreamExt;

use crate::body::Body;
use crate::decode::DecodeError;
use crate::error::Error;
use crate::schema::Protocol;
use crate::visit::Structure;

pub use events::{Event, EventSource, EventUnion, Events};

/// How an event's payload is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Json,
    Cbor,
    /// As awsJson 1.1 services do within an awsJson stream.
    AmzJson,
    /// For the Java SDK's Kinesis.
    AmzCbor,
    Xml,
}

impl Encoding {
    pub(crate) const COUNT: usize = 5;

    /// How events are told to a caller who asked in this protocol.
    pub fn of(protocol: Protocol) -> Encoding {
        match protocol {
            Protocol::AwsJson1_1 => Encoding::AmzJson,
            Protocol::AwsCbor1_1 => Encoding::AmzCbor,
            Protocol::RpcV2Cbor => Encoding::Cbor,
            Protocol::AwsJson1_0 | Protocol::RestJson1 => Encoding::Json,
            Protocol::RestXml | Protocol::Query => Encoding::Xml,
        }
    }
    fn media_type(self) -> &'static str {
        match self {
            Encoding::Json => "application/json",
            Encoding::Cbor => "application/cbor",
            Encoding::AmzJson => "application/x-amz-json-1.1",
            Encoding::AmzCbor => "application/x-amz-cbor-1.1",
            Encoding::Xml => "text/xml",
        }
    }
    fn write(self, event: &dyn Structure, event_type: &str) -> Vec<u8> {
        match self {
            Encoding::Json | Encoding::AmzJson => crate::json::to_vec(event),
            Encoding::Cbor => crate::cbor::to_vec(event, crate::cbor::Times::Seconds),
            Encoding::AmzCbor => crate::cbor::to_vec(event, crate::cbor::Times::Millis),
            Encoding::Xml => crate::xml::to_string(event, event_type, None).into_bytes(),
        }
    }
}

/// A frame with a structure in it.
pub fn event(event_type: &str, encoding: Encoding, event: &dyn Structure) -> Bytes {
    let payload = encoding.write(event, event_type);
    frame("event", [(":event-type", event_type), (":content-type", encoding.media_type())], payload)
}

/// A frame with bare bytes in it: S3 Select's `Records`.
pub fn blob_event(event_type: &str, payload: impl Into<Bytes>) -> Bytes {
    frame("event", [(":event-type", event_type), (":content-type", "application/octet-stream")], payload)
}

/// A frame with nothing in it: S3 Select's `Cont` and `End`.
pub fn bare_event(event_type: &str) -> Bytes {
    frame("event", [(":event-type", event_type)], Bytes::new())
}

/// What precedes the events of an RPC operation: the members of its output that are not events.
pub(crate) fn initial_response(payload: Vec<u8>, media_type: &str) -> Bytes {
    frame("event", [(":event-type", "initial-response"), (":content-type", media_type)], payload)
}

/// An exception that ends a stream.
pub fn exception(error: &Error, encoding: Encoding) -> Bytes {
    let message = error.message.to_string();
    let payload = match encoding {
        Encoding::Json | Encoding::AmzJson => serde_json::json!({ "message": message }).to_string().into_bytes(),
        Encoding::Cbor | Encoding::AmzCbor => crate::cbor::text_map(&[("message", message)]),
        Encoding::Xml => crate::xml::text_document(error.schema.name, "Message", &message).into_bytes(),
    };
    frame("exception", [(":exception-type", error.schema.name), (":content-type", encoding.media_type())], payload)
}

/// An error without a modelled type that ends a stream; S3 Select's way.
pub fn unmodelled_error(code: &str, message: &str) -> Bytes {
    frame("error", [(":error-code", code), (":error-message", message)], Bytes::new())
}

fn frame<const N: usize>(message_type: &'static str, headers: [(&'static str, &str); N], payload: impl Into<Bytes>) -> Bytes {
    let text = |name: &'static str, value: &str| Header::new(name, HeaderValue::String(value.to_owned().into()));
    let mut message = Message::new(payload).add_header(text(":message-type", message_type));
    for (name, value) in headers {
        message = message.add_header(text(name, value));
    }
    let mut written = Vec::new();
    write_message_to(&message, &mut written).expect("headers are short and payloads are below the frame's 16 MiB");
    written.into()
}

/// A body that begins with a frame and goes on with others.
pub(crate) fn preceded(first: Bytes, rest: Body) -> Body {
    let length = rest.length().map(|length| length + first.len() as u64);
    Body::stream(length, futures::stream::iter([Ok(first)]).chain(rest))
}

/// A frame as received.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    pub headers: Vec<(String, HeaderValue)>,
    pub payload: Bytes,
}

impl Frame {
    /// A header of text, `:event-type` for one.
    pub fn text(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(known, _)| known == name)?;
        value.as_string().ok().map(|text| text.as_str())
    }
}

/// Finds frames in bytes that arrive in pieces of any size.
#[derive(Default)]
pub struct FrameReader {
    decoder: MessageFrameDecoder,
    buffer: BytesMut,
}

impl FrameReader {
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// The next frame, if all of it has arrived. After an error the stream has lost its place and must be given up.
    pub fn next_frame(&mut self) -> Result<Option<Frame>, DecodeError> {
        match self.decoder.decode_frame(&mut self.buffer) {
            Ok(DecodedFrame::Incomplete) => Ok(None),
            Ok(DecodedFrame::Complete(message)) => Ok(Some(Frame {
                headers: message.headers().iter().map(|header| (header.name().as_str().to_owned(), header.value().clone())).collect(),
                payload: message.payload().clone(),
            })),
            Err(error) => Err(DecodeError::Malformed(error.to_string())),
        }
    }
}
