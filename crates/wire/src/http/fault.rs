//! Errors on the wire, and the errors that unreadable requests deserve.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::quirks;
use super::reply::{Reply, content_type, id_headers, type_of};
use crate::body::Body;
use crate::cbor;
use crate::decode::DecodeError;
use crate::error::{Error, common};
use crate::query::{self, Fault};
use crate::schema::{ErrorSchema, Location, OperationSchema, Protocol, ServiceSchema};
use crate::text;
use crate::validate::{Violation, message};
use crate::xml::{DECLARATION, XmlWriter};

/// Writes an error as the protocol does: details are members or elements beside the message.
pub fn encode_error(service: &ServiceSchema, protocol: Protocol, error: &Error, request_id: &str) -> Reply {
    let (mut code, status) = spoken(service, protocol, &error.schema);
    let mut headers = id_headers(service, protocol, request_id);
    for (name, value) in &error.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(*name), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
    if protocol != Protocol::Query && service.is_query_compatible() {
        headers.insert("x-amzn-query-error", query_error(service, &error.schema));
        code = if code == error.schema.code { error.schema.name } else { code };
    }
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if status == StatusCode::NOT_MODIFIED {
        // RFC 9110 §15.4.5: it never has a body, and describes only what the caller already holds.
        return Reply { status, headers, body: Body::empty() };
    }
    content_type(&mut headers, type_of(service, protocol));
    let said = Said { service, code, error, request_id };
    let body = match protocol {
        Protocol::AwsJson1_0 => said.json(Some(format!("{}#{code}", quirks::type_namespace(service, &error.schema)))),
        Protocol::AwsJson1_1 => said.json(Some(code.to_owned())),
        Protocol::RestJson1 => {
            headers.insert("x-amzn-errortype", HeaderValue::from_static(code));
            said.json(None)
        }
        Protocol::RpcV2Cbor | Protocol::AwsCbor1_1 => said.cbor(),
        Protocol::RestXml if quirks::is_s3(service) => said.s3(&headers),
        Protocol::RestXml | Protocol::Query => said.query(),
    };
    Reply { status, headers, body: body.into() }
}

/// What the error was in the query protocol, `AWS.SimpleQueueService.NonExistentQueue;Sender`: programs compare it still.
fn query_error(service: &ServiceSchema, error: &ErrorSchema) -> HeaderValue {
    let (code, _) = spoken(service, Protocol::Query, error);
    let fault = if error.is_sender_fault { "Sender" } else { "Receiver" };
    HeaderValue::try_from(format!("{code};{fault}")).expect("codes are plain words")
}

struct Said<'a> {
    service: &'a ServiceSchema,
    code: &'static str,
    error: &'a Error,
    request_id: &'a str,
}

impl Said<'_> {
    /// The members of a JSON or CBOR error; an empty message is left out, as AWS leaves it out of some.
    fn members(&self, type_name: Option<String>) -> Vec<(&'static str, String)> {
        let message = (quirks::message_member(self.service, self.error), self.error.message.to_string());
        let message = Some(message).filter(|(_, text)| !text.is_empty());
        let type_name = type_name.map(|name| ("__type", name));
        type_name.into_iter().chain(message).chain(self.error.details.iter().cloned()).collect()
    }

    fn json(&self, type_name: Option<String>) -> Bytes {
        let members = self.members(type_name).into_iter().map(|(name, text)| (name.to_owned(), text.into()));
        serde_json::Value::Object(members.collect()).to_string().into()
    }

    fn cbor(&self) -> Bytes {
        cbor::text_map(&self.members(Some(self.code.to_owned()))).into()
    }

    fn query(&self) -> Bytes {
        let is_sender = self.error.schema.is_sender_fault;
        let fault = Fault { code: self.code, message: &self.error.message, is_sender, details: &self.error.details };
        query::error(self.service, &fault, self.request_id).into()
    }

    /// AWS: S3's error document has no namespace, and the ids stand in it as well as in the headers.
    fn s3(&self, headers: &HeaderMap) -> Bytes {
        let host_id = headers.get("x-amz-id-2").and_then(|id| id.to_str().ok()).unwrap_or_default();
        let mut writer = XmlWriter::new(true);
        writer.out.push_str(DECLARATION);
        writer.element("Error", "", |writer| {
            writer.text_element("Code", self.code);
            writer.text_element("Message", &self.error.message);
            self.error.details.iter().for_each(|(name, value)| writer.text_element(name, value));
            writer.text_element("RequestId", self.request_id);
            writer.text_element("HostId", host_id);
        });
        writer.out.into()
    }
}

/// The code and status of an error in this protocol's words. Only the errors common to all services differ;
/// one that the service's own model has keeps its name.
fn spoken(service: &ServiceSchema, protocol: Protocol, error: &ErrorSchema) -> (&'static str, u16) {
    let is = |common: &ErrorSchema| error.code == common.code;
    let renamed = match protocol {
        _ if service.errors.iter().any(|modelled| modelled.code == error.code) => return (error.code, error.status),
        Protocol::RestXml if quirks::is_s3(service) => S3_NAMES,
        Protocol::Query | Protocol::RestXml => QUERY_NAMES,
        // AWS: JSON services answer an unknown target with status 400, REST ones an unknown path with 404.
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::AwsCbor1_1 if is(&common::UNKNOWN_OPERATION) => return (error.code, 400),
        _ => return (error.code, error.status),
    };
    let found = renamed.iter().find(|(common, ..)| is(common));
    found.map_or((error.code, error.status), |(_, code, status)| (*code, *status))
}

type Names = &'static [(&'static ErrorSchema, &'static str, u16)];

const S3_NAMES: Names = &[
    (&common::ACCESS_DENIED, "AccessDenied", 403),
    (&common::INTERNAL_FAILURE, "InternalError", 500),
    (&common::SERIALIZATION, "MalformedXML", 400),
    (&common::THROTTLING, "SlowDown", 503),
    (&common::UNKNOWN_OPERATION, "MethodNotAllowed", 405),
    (&common::VALIDATION, "InvalidRequest", 400),
];

const QUERY_NAMES: Names = &[
    (&common::ACCESS_DENIED, "AccessDenied", 403),
    (&common::INTERNAL_FAILURE, "InternalFailure", 500),
    (&common::SERIALIZATION, "MalformedInput", 400),
    (&common::THROTTLING, "Throttling", 400),
    (&common::UNKNOWN_OPERATION, "InvalidAction", 400),
    (&common::VALIDATION, "ValidationError", 400),
];

/// The error for a request that could not be read, in AWS's words where they are known.
pub fn refusal(service: &ServiceSchema, protocol: Protocol, error: &DecodeError) -> Error {
    match protocol {
        Protocol::RestXml if quirks::is_s3(service) => s3_refusal(error),
        Protocol::Query | Protocol::RestXml => Error::new(&common::SERIALIZATION, error.to_string()),
        _ => Error::new(&common::SERIALIZATION, json_sentence(error)),
    }
}

/// The error for values outside the model, in the words of the service; `None` when they are for its handlers to judge.
pub fn invalid(op: &OperationSchema, violations: &[Violation]) -> Option<Error> {
    if violations.is_empty() {
        return None;
    }
    if quirks::is_s3(op.service) {
        return violations.iter().any(|violation| in_document(op, violation)).then(|| Error::new(&common::SERIALIZATION, MALFORMED_XML));
    }
    let error = Error::new(quirks::validation_error(op.service), message(violations));
    Some(quirks::with_validation_details(op.service, error))
}

/// S3 has words of its own for each header and parameter, and one sentence for all that is wrong with a document.
fn in_document(op: &OperationSchema, violation: &Violation) -> bool {
    let first = violation.path.split('.').next().unwrap_or_default();
    let member = op.input.members.iter().find(|member| member.name.eq_ignore_ascii_case(first));
    member.is_none_or(|member| member.at == Location::Body)
}

const MALFORMED_XML: &str = "The XML you provided was not well-formed or did not validate against our published schema";

fn s3_refusal(error: &DecodeError) -> Error {
    match error {
        DecodeError::BadValue { expected: "UTF-8", .. } => Error::new(&INVALID_URI, "Couldn't parse the specified URI."),
        // What an XML body holds is the document's fault; this stood in a header, a label or the query string.
        DecodeError::BadValue { member, value, expected } => {
            let message = match *expected {
                "Integer" => format!("Provided {member} not an integer or within integer range"),
                _ => "Invalid Argument".to_owned(),
            };
            Error::new(&INVALID_ARGUMENT, message).with("ArgumentName", *member).with("ArgumentValue", value.clone())
        }
        _ => Error::new(&common::SERIALIZATION, MALFORMED_XML),
    }
}

static INVALID_ARGUMENT: ErrorSchema = ErrorSchema { name: "InvalidArgument", code: "InvalidArgument", status: 400, is_sender_fault: true };
static INVALID_URI: ErrorSchema = ErrorSchema { name: "InvalidURI", code: "InvalidURI", status: 400, is_sender_fault: true };

/// Observed by others on Athena, SQS and Kinesis: these sentences, and none at all for what is not JSON.
fn json_sentence(error: &DecodeError) -> String {
    match error {
        DecodeError::WrongType { found: "START_ARRAY", .. } => "Start of list found where not expected".into(),
        DecodeError::WrongType { found: "START_OBJECT", .. } => "Start of structure or map found where not expected.".into(),
        DecodeError::WrongType { expected: "List", .. } => "Expected list or null".into(),
        DecodeError::WrongType { expected: "Map", .. } => "Expected map or null".into(),
        DecodeError::WrongType { expected: "Structure", .. } => "Expected null".into(),
        DecodeError::WrongType { found, expected: "Timestamp", .. } => format!("{found} can not be converted to milliseconds since epoch"),
        DecodeError::WrongType { found, expected, .. } => format!("{found} can not be converted to {} {expected}", article(expected)),
        DecodeError::BadValue { value, expected: "Blob", .. } => format!("'{value}' can not be converted to a Blob{}", base64_fault(value)),
        DecodeError::BadValue { value, expected, .. } => format!("{value} can not be converted to {} {expected}", article(expected)),
        DecodeError::Malformed(_) | DecodeError::TooDeep | DecodeError::Schema(_) => String::new(),
    }
}

/// Why a text is not base64, in Kinesis's words, its misspelling included. A text that was cut for the error has no known fault.
fn base64_fault(text: &str) -> String {
    let is_digit = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '/' | '=');
    if text.chars().count() >= text::SHOWN_MAX {
        String::new()
    } else if !text.len().is_multiple_of(4) {
        format!(": Base64 encoded length is expected a multiple of 4 bytes but found: {}", text.len())
    } else if let Some(letter) = text.chars().find(|letter| !is_digit(*letter)) {
        format!(": Invalid Base64 character: '{letter}'")
    } else {
        ": Invalid last non-pad Base64 character dectected".to_owned()
    }
}

/// AWS: "an Integer" and also "an Boolean", "an Double", but "a String", "a Long" and "a Blob".
fn article(type_name: &str) -> &'static str {
    match type_name {
        "String" | "Long" | "Blob" => "a",
        _ => "an",
    }
}
