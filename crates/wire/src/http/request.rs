//! From a request to an operation's input.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};

use super::bindings::{self, Raw};
use super::path::match_path;
use crate::body::Body;
use crate::cbor::{self, Times};
use crate::decode::{DecodeError, Decoder};
use crate::json::{self, JsonDecoder};
use crate::query;
use crate::roster::Roster;
use crate::schema::{Kind, Location, Member, OperationSchema, Protocol, StructSchema};
use crate::trail::{Missing, Trail};
use crate::validate::{Violation, violations};
use crate::visit::Structure;
use crate::xml::{self, ROOT, Tree, XmlDecoder};

/// What of a request matters once its operation is known.
pub struct Request<'a> {
    pub method: &'a Method,
    /// Empty for the RPC protocols.
    pub labels: Vec<(&'a str, String)>,
    /// As sent, still encoded, without the question mark.
    pub query: &'a str,
    pub headers: &'a HeaderMap,
}

impl<'a> Request<'a> {
    /// `path` is what remains of the URI's for the route to match: S3's host-style requests get their bucket back there.
    pub fn new(op: &'static OperationSchema, parts: &'a Parts, path: &str) -> Result<Request<'a>, DecodeError> {
        let labels = match_path(op.route.path, path).transpose()?.unwrap_or_default();
        Ok(Request { method: &parts.method, labels, query: parts.uri.query().unwrap_or_default(), headers: &parts.headers })
    }
}

pub enum Payload {
    Whole(Bytes),
    Stream(Body),
}

impl Payload {
    fn whole(self) -> Result<Bytes, DecodeError> {
        match self {
            Payload::Whole(bytes) => Ok(bytes),
            Payload::Stream(body) => body.as_whole().ok_or(DecodeError::Schema("an unfinished body where a whole one is needed")),
        }
    }
    fn stream(self) -> Body {
        match self {
            Payload::Whole(bytes) => Body::from(bytes),
            Payload::Stream(body) => body,
        }
    }
}

/// Whether the operation takes its payload as a stream; any other wants its body gathered first.
pub fn streams_input(op: &OperationSchema) -> bool {
    payload_member(op.input).is_some_and(|(_, member)| matches!(member.kind, Kind::Stream | Kind::EventStream(_)))
}

/// Fills the operation's input, and says which modelled constraints it violates.
pub fn decode_request(
    op: &'static OperationSchema,
    protocol: Protocol,
    request: &Request,
    body: Payload,
    into: &mut dyn Structure,
) -> Result<Vec<Violation>, DecodeError> {
    let missing = match protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => json::from_slice(&body.whole()?, into)?,
        Protocol::RpcV2Cbor => cbor::from_slice(&body.whole()?, Times::Seconds, into)?,
        Protocol::AwsCbor1_1 => cbor::from_slice(&body.whole()?, Times::Millis, into)?,
        Protocol::Query => query::from_slice(&form(request.query, &body.whole()?), into)?,
        Protocol::RestJson1 | Protocol::RestXml => {
            let mut missing = bindings::decode(request, op.route.query, into)?;
            missing.extend(rest_body(protocol, body, into).map_err(|error| in_body(protocol, error))?);
            missing
        }
    };
    Ok(violations(into, &missing))
}

/// AWS: a value that does not fit makes the whole XML document malformed, while one in a header is an argument of its own.
fn in_body(protocol: Protocol, error: DecodeError) -> DecodeError {
    match error {
        DecodeError::BadValue { .. } | DecodeError::WrongType { .. } if protocol == Protocol::RestXml => {
            DecodeError::Malformed(error.to_string())
        }
        other => other,
    }
}

/// AWS reads the parameters of the query protocol from the URL and from the body alike.
fn form(query: &str, body: &[u8]) -> Vec<u8> {
    [query.as_bytes(), body].join(&b'&')
}

fn rest_body(protocol: Protocol, body: Payload, into: &mut dyn Structure) -> Result<Missing, DecodeError> {
    let schema = into.schema();
    let Some((index, member)) = payload_member(schema) else {
        return members_from_body(protocol, body, into);
    };
    if let Kind::Stream | Kind::EventStream(_) = member.kind {
        *into.stream().ok_or(DecodeError::Schema(schema.name))? = body.stream();
        return Ok(Missing::new());
    }
    let bytes = body.whole()?;
    if bytes.is_empty() {
        let mut trail = Trail::default();
        Roster::new(schema).missing(|other, _| other == index).for_each(|member| trail.note(member));
        return Ok(trail.missing);
    }
    match (member.kind, protocol) {
        (Kind::Blob | Kind::String, _) => into.set(index, &mut Raw(bytes)).map(|_| Missing::new()),
        (_, Protocol::RestXml) => xml_payload(member, &bytes, |decoder| into.set(index, decoder)),
        _ => {
            let mut decoder = JsonDecoder::within(member, &bytes)?;
            into.set(index, &mut decoder)?;
            decoder.finish()
        }
    }
}

fn members_from_body(protocol: Protocol, body: Payload, into: &mut dyn Structure) -> Result<Missing, DecodeError> {
    if !into.schema().members.iter().any(|member| member.at == Location::Body) {
        // AWS: an operation without body members does not look at the body.
        return Ok(Missing::new());
    }
    let bytes = body.whole()?;
    match protocol {
        Protocol::RestXml if bytes.trim_ascii().is_empty() => {
            let mut trail = Trail::default();
            trail.note_missing(&Roster::new(into.schema()));
            Ok(trail.missing)
        }
        Protocol::RestXml => xml::from_slice(&bytes, into),
        _ => json::from_slice(&bytes, into),
    }
}

fn xml_payload(
    member: &'static Member,
    bytes: &[u8],
    set: impl FnOnce(&mut dyn Decoder) -> Result<(), DecodeError>,
) -> Result<Missing, DecodeError> {
    let tree = Tree::parse(bytes)?;
    check_root(member, &tree)?;
    let mut decoder = XmlDecoder::within(member, &tree);
    set(&mut decoder)?;
    Ok(decoder.finish())
}

/// AWS: a document with another root than the schema's is `MalformedXML`, however well-formed it is.
fn check_root(member: &Member, tree: &Tree) -> Result<(), DecodeError> {
    let root = tree.node(ROOT).name.as_str();
    let shape = if let Kind::Structure(schema) = member.kind { Some(schema) } else { None };
    let names = [Some(member.wire), Some(member.name), shape.and_then(|schema| schema.xml_name), shape.map(|schema| schema.name)];
    if names.contains(&Some(root)) { Ok(()) } else { Err(DecodeError::Malformed(format!("unexpected root element {root}"))) }
}

pub(super) fn payload_member(schema: &'static StructSchema) -> Option<(usize, &'static Member)> {
    schema.payload.map(|index| (index, &schema.members[index]))
}
