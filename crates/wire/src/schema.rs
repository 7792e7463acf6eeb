//! The vocabulary in which `xtask codegen` describes an AWS API: plain statics, no behaviour.
//!
//! Everything a codec, the gateway or the validator must know about a shape stands here; the generated
//! structs themselves carry no attributes. Schemas refer to each other by `&'static`, so recursive shapes
//! (a Glue `Predicate`, an IAM condition tree) need no special treatment.

use std::sync::OnceLock;

use regex_lite::Regex;

/// A service as its model describes it.
pub struct ServiceSchema {
    /// Our name for it: the api crate and the room, `glue`.
    pub name: &'static str,
    /// AWS's full name, `AWS Glue`.
    pub title: &'static str,
    /// The service in a SigV4 credential scope.
    pub signing_name: &'static str,
    /// The first label of its host names, `glue` in `glue.us-east-1.amazonaws.com`.
    pub endpoint_prefix: &'static str,
    /// What stands before the dot in `X-Amz-Target`, `AWSGlue`; JSON protocols only.
    pub target_prefix: Option<&'static str>,
    /// The API version, `2017-03-31`; it is the `Version` parameter of the query protocol.
    pub api_version: &'static str,
    /// The protocols it answers, the model's preferred first.
    pub protocols: &'static [Protocol],
    pub xml_namespace: Option<&'static str>,
    /// The operations generated with types (the allow-list in `models/<service>.ops`).
    pub operations: &'static [&'static OperationSchema],
    /// The rest of the model: enough to recognise a request and to answer `NotImplemented` by name.
    pub unbuilt: &'static [RouteSchema],
    /// Every modelled error that a generated operation may answer.
    pub errors: &'static [&'static ErrorSchema],
}

impl ServiceSchema {
    /// Whether it came from the query protocol to another and still speaks both: then its errors keep their old codes beside the new
    /// names (Smithy: `awsQueryCompatible`).
    pub fn is_query_compatible(&self) -> bool {
        self.protocols.contains(&Protocol::Query) && self.protocols.iter().any(|other| *other != Protocol::Query)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    AwsJson1_0,
    AwsJson1_1,
    RestJson1,
    RestXml,
    Query,
    RpcV2Cbor,
    /// awsJson 1.1 with CBOR bodies (`application/x-amz-cbor-1.1`), as the Java SDK speaks to Kinesis. No model lists it.
    AwsCbor1_1,
}

/// One operation: how it is addressed, what goes in, what comes out.
pub struct OperationSchema {
    pub service: &'static ServiceSchema,
    pub name: &'static str,
    pub route: RouteSchema,
    /// The HTTP status of success.
    pub status: u16,
    pub input: &'static StructSchema,
    pub output: &'static StructSchema,
    /// The element (restXml) that wraps the output's members: `ListBucketResult`. Query uses `<Name>Result`.
    pub output_wrapper: Option<&'static str>,
    pub errors: &'static [&'static ErrorSchema],
    /// S3's `httpChecksum` trait: the input member that names the algorithm.
    pub checksum_algorithm_member: Option<&'static str>,
    /// Whether S3 demands a checksum (or Content-MD5) on the request.
    pub checksum_required: bool,
}

/// How a request for an operation looks on the wire, even when we have no types for it.
#[derive(Clone, Copy)]
pub struct RouteSchema {
    pub name: &'static str,
    /// `POST` for the RPC protocols.
    pub method: &'static str,
    /// `/{Bucket}/{Key+}` or `/`; the query part of the template stands in `query`.
    pub path: &'static str,
    /// Literal query parameters that must be present: `uploads`, or `list-type=2`.
    pub query: &'static str,
}

pub struct StructSchema {
    pub name: &'static str,
    pub members: &'static [Member],
    /// A tagged union: exactly one member is set.
    pub is_union: bool,
    /// The root element when this shape is an XML document or payload, where it differs from the member's name.
    pub xml_name: Option<&'static str>,
    pub xml_namespace: Option<&'static str>,
    /// Index of the member that is the whole HTTP body (`httpPayload`), a stream included.
    pub payload: Option<usize>,
}

/// A member of a structure, or the item, key or value of a collection.
pub struct Member {
    /// As modelled: `StreamName`.
    pub name: &'static str,
    /// As written in a body, header, query string or element: the model's `locationName`, else `name`.
    pub wire: &'static str,
    pub at: Location,
    pub kind: Kind,
    pub required: bool,
    pub limits: Limits,
    pub timestamp: TimestampFormat,
    pub traits: Traits,
    pub xml_namespace: Option<(&'static str, &'static str)>,
}

/// Where a member stands in an HTTP message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    Body,
    Header,
    /// A map of headers that share the prefix in `wire`: `x-amz-meta-`.
    PrefixHeaders,
    Query,
    /// A map of the remaining query parameters.
    QueryParams,
    /// A label of the path template.
    Path,
    StatusCode,
}

#[derive(Clone, Copy)]
pub enum Kind {
    Boolean,
    /// 8 to 32 bits.
    Integer,
    Long,
    Float,
    Double,
    String,
    Blob,
    Timestamp,
    Structure(&'static StructSchema),
    List(&'static ListSchema),
    Map(&'static MapSchema),
    /// Any JSON.
    Document,
    /// A streaming payload: [`crate::Body`].
    Stream,
    /// The events of an output ([`crate::Events`]); the schema's members are their types.
    EventStream(&'static StructSchema),
}

pub struct ListSchema {
    pub name: &'static str,
    /// The item; in XML its `wire` is the item's element (`member`, or the model's name).
    pub item: Member,
    /// XML: items stand directly in the parent, without a wrapping element.
    pub flattened: bool,
}

pub struct MapSchema {
    pub name: &'static str,
    pub key: Member,
    pub value: Member,
    pub flattened: bool,
}

/// Modelled constraints, answered before a handler runs.
#[derive(Clone, Copy)]
pub struct Limits {
    /// Length of strings, blobs, lists and maps; value of numbers.
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub pattern: Option<&'static Pattern>,
    /// The values of an enum, in the model's order.
    pub values: &'static [&'static str],
}

impl Limits {
    pub const NONE: Limits = Limits { min: None, max: None, pattern: None, values: &[] };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// The protocol's and location's own default.
    Default,
    EpochSeconds,
    Iso8601,
    HttpDate,
}

/// Flags of a member; a set, so that the common case is one zero byte.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Traits(pub u8);

impl Traits {
    pub const NONE: Traits = Traits(0);
    pub const SENSITIVE: Traits = Traits(1);
    pub const XML_ATTRIBUTE: Traits = Traits(2);
    pub const FLATTENED: Traits = Traits(4);
    pub const IDEMPOTENCY_TOKEN: Traits = Traits(8);
    /// A string member that holds JSON (`jsonValue` headers).
    pub const JSON_VALUE: Traits = Traits(16);

    pub const fn with(self, other: Traits) -> Traits {
        Traits(self.0 | other.0)
    }
    pub const fn has(self, flag: Traits) -> bool {
        self.0 & flag.0 != 0
    }
}

/// A modelled pattern: the text AWS quotes in its errors, compiled when it is first needed.
pub struct Pattern {
    /// As the model writes it, and as the error message must quote it.
    pub source: &'static str,
    /// Our dialect's equivalent of the Java pattern; empty where there is none (then it is not enforced).
    pub translated: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub const fn new(source: &'static str, translated: &'static str) -> Pattern {
        Pattern { source, translated, compiled: OnceLock::new() }
    }

    /// AWS matches the whole value, as Java's `Matcher.matches` does.
    pub fn matches(&self, value: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| match self.translated {
            "" => None,
            pattern => Regex::new(&format!("^(?:{pattern})$")).ok(),
        });
        compiled.as_ref().is_none_or(|regex| regex.is_match(value))
    }
}

/// A modelled exception.
#[derive(Clone, Copy)]
pub struct ErrorSchema {
    /// The shape's name: `EntityNotFoundException`.
    pub name: &'static str,
    /// The code on the wire, where a model gives another than the name: `NoSuchEntity` for `NoSuchEntityException`. A service that has
    /// left the query protocol gives the name, and this in a header.
    pub code: &'static str,
    pub status: u16,
    /// Whose fault: `Sender` or `Receiver` in the query protocol.
    pub is_sender_fault: bool,
}
