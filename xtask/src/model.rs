//! The facts of an AWS API model that we keep, in botocore's vocabulary.
//!
//! Reading a botocore file into these types *is* the stripping: what has no field here (prose, paginators,
//! endpoint rules) falls away. The same types read `models/*.json` back for `codegen`.

use indexmap::{IndexMap, IndexSet};
use serde::{Deserialize, Serialize};
use serde_json::Number;

#[derive(Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Model {
    pub metadata: Metadata,
    pub operations: IndexMap<String, Operation>,
    /// Operations that the allow-list leaves out: only how they are addressed.
    pub unbuilt: Vec<Route>,
    pub shapes: IndexMap<String, Shape>,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Metadata {
    pub service_full_name: String,
    pub api_version: String,
    pub endpoint_prefix: String,
    pub signing_name: Option<String>,
    pub target_prefix: Option<String>,
    /// The preferred protocol; the whole list in newer models is `protocols`.
    pub protocol: String,
    pub protocols: Vec<String>,
    pub json_version: Option<String>,
    pub xml_namespace: Option<String>,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Operation {
    pub name: String,
    pub http: Http,
    pub input: Option<Reference>,
    pub output: Option<Reference>,
    pub errors: Vec<Reference>,
    pub http_checksum: Option<HttpChecksum>,
    /// The trait that `httpChecksum` replaced; some services still have it.
    pub http_checksum_required: bool,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Http {
    pub method: String,
    pub request_uri: String,
    pub response_code: Option<u16>,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct HttpChecksum {
    pub request_algorithm_member: Option<String>,
    pub request_checksum_required: bool,
}

/// `["DeleteBucketPolicy", "DELETE", "/{Bucket}?policy"]`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Route(pub String, pub String, pub String);

/// The use of a shape: by a member, a list, a map or an operation.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Reference {
    pub shape: String,
    pub location: Option<String>,
    pub location_name: Option<String>,
    pub result_wrapper: Option<String>,
    pub streaming: bool,
    pub flattened: bool,
    pub xml_attribute: bool,
    pub xml_namespace: Option<XmlNamespace>,
    pub timestamp_format: Option<String>,
    pub idempotency_token: bool,
    pub jsonvalue: bool,
    pub eventheader: bool,
    pub eventpayload: bool,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct XmlNamespace {
    pub prefix: Option<String>,
    pub uri: String,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Shape {
    #[serde(rename = "type")]
    pub kind: String,
    pub required: Vec<String>,
    pub members: IndexMap<String, Reference>,
    pub payload: Option<String>,
    pub union: bool,
    pub document: bool,
    pub eventstream: bool,
    pub exception: bool,
    pub fault: bool,
    pub error: Option<ErrorTrait>,
    pub member: Option<Reference>,
    pub key: Option<Reference>,
    pub value: Option<Reference>,
    pub flattened: bool,
    #[serde(rename = "enum")]
    pub values: Vec<String>,
    pub min: Option<Number>,
    pub max: Option<Number>,
    pub pattern: Option<String>,
    pub sensitive: bool,
    pub streaming: bool,
    pub location_name: Option<String>,
    pub xml_namespace: Option<XmlNamespace>,
    pub timestamp_format: Option<String>,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ErrorTrait {
    pub code: Option<String>,
    pub http_status_code: Option<u16>,
    pub sender_fault: bool,
}

impl Model {
    /// Names of all shapes that the given operations use, errors included.
    pub fn reachable<'m>(&'m self, operations: impl IntoIterator<Item = &'m Operation>) -> IndexSet<&'m str> {
        let mut pending: Vec<&str> = Vec::new();
        for operation in operations {
            let parts = operation.input.iter().chain(&operation.output).chain(&operation.errors);
            pending.extend(parts.map(|reference| reference.shape.as_str()));
        }
        let mut seen = IndexSet::new();
        while let Some(name) = pending.pop() {
            if seen.insert(name)
                && let Some(shape) = self.shapes.get(name)
            {
                pending.extend(shape.references().map(|reference| reference.shape.as_str()));
            }
        }
        seen
    }

    /// The events that an operation's input or output streams; exceptions in a stream are none.
    pub fn events(&self, root: Option<&Reference>) -> Vec<&Shape> {
        let shapes = |shape: &Shape| shape.references().filter_map(|member| self.shapes.get(&member.shape)).collect::<Vec<_>>();
        let members = root.and_then(|root| self.shapes.get(&root.shape)).map(shapes).unwrap_or_default();
        let streams = members.into_iter().filter(|shape| shape.eventstream);
        streams.flat_map(shapes).filter(|shape| !shape.exception).collect()
    }
}

impl Route {
    /// Operations of RPC protocols are told apart by their name alone.
    pub fn is_rpc(&self) -> bool {
        self.1 == "POST" && self.2 == "/"
    }
}

impl Shape {
    pub fn references(&self) -> impl Iterator<Item = &Reference> {
        self.members.values().chain(&self.member).chain(&self.key).chain(&self.value)
    }
}

impl Metadata {
    /// All protocols, the preferred first, as the names that `wire::Protocol` has; unknown ones are left out.
    pub fn wire_protocols(&self) -> Vec<&'static str> {
        let listed = if self.protocols.is_empty() { std::slice::from_ref(&self.protocol) } else { &self.protocols };
        listed.iter().filter_map(|protocol| self.wire_protocol(protocol)).collect()
    }

    fn wire_protocol(&self, protocol: &str) -> Option<&'static str> {
        match protocol {
            "json" if self.json_version.as_deref() == Some("1.0") => Some("AwsJson1_0"),
            "json" => Some("AwsJson1_1"),
            "rest-json" => Some("RestJson1"),
            "rest-xml" => Some("RestXml"),
            "query" => Some("Query"),
            "smithy-rpc-v2-cbor" => Some("RpcV2Cbor"),
            // Our own name: no model lists this one, overlays do.
            "aws-cbor-1.1" => Some("AwsCbor1_1"),
            _ => None,
        }
    }
}
