//! From an operation's output to an HTTP response.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::request::payload_member;
use super::{quirks, reply_headers};
use crate::body::Body;
use crate::cbor::{self, Times};
use crate::event_stream::{self, Encoding};
use crate::json::{self, JsonWriter};
use crate::operation::Shape;
use crate::query;
use crate::schema::{Kind, Location, Member, OperationSchema, Protocol, ServiceSchema};
use crate::timestamp::Timestamp;
use crate::visit::{Entries, Items, Structure, Visitor};
use crate::xml::{DECLARATION, XmlWriter};

/// A response, complete but for `Date`, `Server` and the length of its body.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Body,
}

/// Why an output cannot be sent: a fault of the service that made it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EncodeError {
    #[error("{member} cannot be a header: {value:?}")]
    Header { member: &'static str, value: String },
    #[error("{0} is not an HTTP status")]
    Status(i64),
    #[error("output of {0} is of another shape than its schema says")]
    Shape(&'static str),
}

pub fn encode_reply(op: &'static OperationSchema, protocol: Protocol, mut output: Shape, request_id: &str) -> Result<Reply, EncodeError> {
    let mut headers = id_headers(op.service, protocol, request_id);
    let mut status = i64::from(op.status);
    let (body, media_type) = match protocol {
        Protocol::RestJson1 | Protocol::RestXml => {
            let bound = reply_headers::write(&*output, &mut headers)?;
            status = quirks::success_status(op.service, bound.unwrap_or(status), &headers);
            rest_body(op, protocol, &mut *output)?
        }
        _ if streams_events(op) => (event_stream_body(op, protocol, &mut *output)?, Some(EVENT_STREAM)),
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => (json::to_vec(&*output).into(), Some(type_of(op.service, protocol))),
        Protocol::RpcV2Cbor => (cbor::to_vec(&*output, Times::Seconds).into(), Some(type_of(op.service, protocol))),
        Protocol::AwsCbor1_1 => (cbor::to_vec(&*output, Times::Millis).into(), Some(type_of(op.service, protocol))),
        Protocol::Query => (query::response(op, &*output, request_id).into(), Some(type_of(op.service, protocol))),
    };
    if let Some(media_type) = media_type {
        content_type(&mut headers, media_type);
    }
    let status = u16::try_from(status).ok().and_then(|code| StatusCode::from_u16(code).ok()).ok_or(EncodeError::Status(status))?;
    Ok(Reply { status, headers, body })
}

const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";

/// The body of a REST output, with the media type it has unless the output names one itself.
fn rest_body(
    op: &'static OperationSchema,
    protocol: Protocol,
    output: &mut dyn Structure,
) -> Result<(Body, Option<&'static str>), EncodeError> {
    let Some((_, member)) = payload_member(op.output) else {
        if streams_events(op) {
            return Ok((event_stream_body(op, protocol, output)?, Some(EVENT_STREAM)));
        }
        return Ok(members_body(op, protocol, output));
    };
    match member.kind {
        Kind::EventStream(_) => Ok((event_stream_body(op, protocol, output)?, Some(EVENT_STREAM))),
        Kind::Stream => {
            let stream = output.stream().ok_or(EncodeError::Shape(op.name))?;
            Ok((std::mem::take(stream), Some("application/octet-stream")))
        }
        kind => {
            let mut payload = PayloadWriter { op, protocol, member, bytes: None };
            output.visit(&mut payload);
            let media_type = match kind {
                Kind::Blob => "application/octet-stream",
                Kind::String => quirks::text_type(op.service),
                _ => type_of(op.service, protocol),
            };
            Ok(match payload.bytes {
                Some(bytes) => (bytes.into(), Some(media_type)),
                None => (Body::empty(), None),
            })
        }
    }
}

fn members_body(op: &OperationSchema, protocol: Protocol, output: &dyn Structure) -> (Body, Option<&'static str>) {
    let media_type = type_of(op.service, protocol);
    let has_members = op.output.members.iter().any(|member| member.at == Location::Body);
    match protocol {
        Protocol::RestXml if !has_members => (Body::empty(), None),
        Protocol::RestXml => {
            let mut writer = XmlWriter::new(true);
            writer.out.push_str(DECLARATION);
            let namespace = op.output.xml_namespace.or(op.service.xml_namespace);
            if quirks::is_unwrapped(op) {
                unwrapped(&mut writer, op, namespace, output);
            } else {
                writer.root(op.output_wrapper.or(op.output.xml_name).unwrap_or(op.output.name), namespace, output);
            }
            (writer.out.into(), Some(media_type))
        }
        _ => (json::to_vec(output).into(), Some(media_type)),
    }
}

/// Writes the output's only member, a string, as the root.
fn unwrapped(writer: &mut XmlWriter, op: &OperationSchema, namespace: Option<&str>, output: &dyn Structure) {
    let mut text = Text(String::new());
    output.visit(&mut text);
    let attributes = namespace.map(crate::xml::xmlns).unwrap_or_default();
    writer.element(op.output.members[0].wire, &attributes, |writer| crate::xml::escape(&text.0, &mut writer.out));
}

/// Whether the output streams events. The RPC protocols have no payload trait: there the member stands among the others.
pub fn streams_events(op: &OperationSchema) -> bool {
    op.output.members.iter().any(|member| matches!(member.kind, Kind::EventStream(_)))
}

/// The events in frames. In RPC protocols the other members precede them in an event of their own.
fn event_stream_body(op: &OperationSchema, protocol: Protocol, output: &mut dyn Structure) -> Result<Body, EncodeError> {
    let initial = match protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => Some((json::to_vec(output), type_of(op.service, protocol))),
        Protocol::RpcV2Cbor => Some((cbor::to_vec(output, Times::Seconds), type_of(op.service, protocol))),
        Protocol::AwsCbor1_1 => Some((cbor::to_vec(output, Times::Millis), type_of(op.service, protocol))),
        Protocol::RestJson1 | Protocol::RestXml | Protocol::Query => None,
    };
    let events = output.events().ok_or(EncodeError::Shape(op.name))?.frames(Encoding::of(protocol));
    Ok(match initial {
        Some((payload, media_type)) => event_stream::preceded(event_stream::initial_response(payload, media_type), events),
        None => events,
    })
}

pub(super) fn type_of(service: &ServiceSchema, protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::AwsJson1_0 => "application/x-amz-json-1.0",
        Protocol::AwsJson1_1 => "application/x-amz-json-1.1",
        Protocol::RestJson1 => "application/json",
        Protocol::RestXml if quirks::is_s3(service) => "application/xml",
        Protocol::RestXml | Protocol::Query => "text/xml",
        Protocol::RpcV2Cbor => "application/cbor",
        Protocol::AwsCbor1_1 => "application/x-amz-cbor-1.1",
    }
}

pub(super) fn content_type(headers: &mut HeaderMap, media_type: &'static str) {
    headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(media_type));
}

/// S3's second id of a request. AWS: an opaque, longer id of the host that served it. Ours says the same in other letters.
pub fn host_id(request_id: &str) -> String {
    BASE64.encode(format!("{request_id}/s3/{request_id}"))
}

/// The headers by which a caller tells support which request it was.
pub(super) fn id_headers(service: &ServiceSchema, protocol: Protocol, request_id: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let id = HeaderValue::try_from(request_id).unwrap_or(HeaderValue::from_static("unknown"));
    if quirks::is_s3(service) {
        headers.insert("x-amz-request-id", id);
        headers.insert("x-amz-id-2", HeaderValue::try_from(host_id(request_id)).expect("base64 is always a header value"));
    } else {
        headers.insert("x-amzn-requestid", id);
    }
    if protocol == Protocol::RpcV2Cbor {
        headers.insert("smithy-protocol", HeaderValue::from_static("rpc-v2-cbor"));
    }
    headers
}

/// Writes the one member that is the whole body.
struct PayloadWriter {
    op: &'static OperationSchema,
    protocol: Protocol,
    member: &'static Member,
    bytes: Option<Bytes>,
}

impl PayloadWriter {
    fn raw(&mut self, member: &Member, bytes: &[u8]) {
        if std::ptr::eq(member, self.member) {
            self.bytes = Some(Bytes::copy_from_slice(bytes));
        }
    }
    fn json(&mut self, member: &Member, write: impl FnOnce(&mut JsonWriter)) {
        if std::ptr::eq(member, self.member) {
            let mut writer = JsonWriter::default();
            write(&mut writer);
            self.bytes = Some(writer.out.into());
        }
    }
    fn xml(&mut self, value: &dyn Structure) {
        let schema = value.schema();
        let own = self.member.xml_namespace.and_then(|(prefix, uri)| prefix.is_empty().then_some(uri));
        let namespace = schema.xml_namespace.or(own).or(self.op.service.xml_namespace);
        let mut writer = XmlWriter::new(true);
        writer.out.push_str(DECLARATION);
        writer.root(schema.xml_name.unwrap_or(self.member.wire), namespace, value);
        self.bytes = Some(writer.out.into());
    }
}

impl Visitor for PayloadWriter {
    fn string(&mut self, member: &Member, value: &str) {
        self.raw(member, value.as_bytes());
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        self.raw(member, value);
    }
    fn structure(&mut self, member: &Member, value: &dyn Structure) {
        if self.protocol != Protocol::RestXml {
            self.json(member, |writer| writer.object(value));
        } else if std::ptr::eq(member, self.member) {
            self.xml(value);
        }
    }
    fn document(&mut self, member: &Member, value: &serde_json::Value) {
        self.json(member, |writer| writer.document(member, value));
    }
    fn list(&mut self, member: &Member, items: &dyn Items) {
        self.json(member, |writer| writer.list(member, items));
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        self.json(member, |writer| writer.map(member, entries));
    }
    fn boolean(&mut self, _: &Member, _: bool) {}
    fn integer(&mut self, _: &Member, _: i64) {}
    fn double(&mut self, _: &Member, _: f64) {}
    fn timestamp(&mut self, _: &Member, _: Timestamp) {}
}

/// Keeps the text of a structure's string member.
struct Text(String);

impl Visitor for Text {
    fn string(&mut self, _: &Member, value: &str) {
        self.0 = value.to_owned();
    }
    fn boolean(&mut self, _: &Member, _: bool) {}
    fn integer(&mut self, _: &Member, _: i64) {}
    fn double(&mut self, _: &Member, _: f64) {}
    fn blob(&mut self, _: &Member, _: &[u8]) {}
    fn timestamp(&mut self, _: &Member, _: Timestamp) {}
    fn document(&mut self, _: &Member, _: &serde_json::Value) {}
    fn structure(&mut self, _: &Member, _: &dyn Structure) {}
    fn list(&mut self, _: &Member, _: &dyn Items) {}
    fn map(&mut self, _: &Member, _: &dyn Entries) {}
}
