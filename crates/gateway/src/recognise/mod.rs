//! Which operation of which service a request means, from what clients send to one port.
//!
//! On AWS the host name says the service. Here every service shares a port, so the other witnesses are heard, the
//! most certain first: the `X-Amz-Target` header, the rpc-v2-cbor path, the credential scope of the signature, a
//! host name that still names a service or a bucket, the `Action` of a form. What no witness names is S3's.

mod host;
mod index;
mod rest;

use http::request::Parts;
use wire::schema::RouteSchema;
use wire::{OperationSchema, Protocol, ServiceSchema};

pub use host::{addressed_bucket, bucket_of_host};
pub use index::Index;

/// What a request means.
#[derive(Clone)]
pub struct Recognised {
    pub service: &'static ServiceSchema,
    pub protocol: Protocol,
    pub operation: Meaning,
}

/// How well we know the operation.
#[derive(Clone)]
pub enum Meaning {
    /// Generated: it can be decoded. `path` is what its template is matched against: S3's has the bucket put in front
    /// when the host named it.
    Typed { operation: &'static OperationSchema, path: String },
    /// In AWS's model, without types here.
    Modelled(&'static RouteSchema),
    /// Not even in the model.
    Unknown(String),
    /// A REST service has nothing here for this method, and these for others: `GET, PUT`.
    NotAllowed { method: String, allowed: String },
}

/// A request of one of the protocols that name their operation, rather than spell it in method and path.
struct Named {
    service: &'static ServiceSchema,
    protocol: Protocol,
    name: String,
}

impl Index {
    /// Finds the meaning. `form` is the body of a form-encoded POST, where the query protocol names its action.
    pub fn recognise(&self, parts: &Parts, form: Option<&[u8]>) -> Recognised {
        if let Some(named) = self.by_target(parts).or_else(|| self.by_cbor_path(parts)) {
            return self.named(named);
        }
        let scoped = scope_of(parts).map(|name| self.signed_as(&name)).unwrap_or_default();
        let candidates = if scoped.is_empty() { self.by_host(parts) } else { scoped };
        if let Some(named) = by_action(&candidates, parts, form, self) {
            return self.named(named);
        }
        let rest = candidates.iter().find(is_rest).copied();
        match (rest, candidates.first()) {
            (Some(service), _) => rest::recognise(service, parts),
            (None, Some(service)) => nameless(service, parts),
            (None, None) => rest::recognise(self.fallback(), parts),
        }
    }

    fn named(&self, named: Named) -> Recognised {
        let Named { service, protocol, name } = named;
        let typed = service.operations.iter().find(|operation| operation.name == name);
        let modelled = || service.unbuilt.iter().find(|route| route.name == name);
        let operation = match typed {
            Some(operation) => Meaning::Typed { operation, path: "/".into() },
            None => modelled().map_or(Meaning::Unknown(name), Meaning::Modelled),
        };
        Recognised { service, protocol, operation }
    }

    /// `X-Amz-Target: AWSGlue.GetTable`.
    fn by_target(&self, parts: &Parts) -> Option<Named> {
        let target = parts.headers.get("x-amz-target")?.to_str().ok()?;
        let (prefix, name) = target.rsplit_once('.')?;
        let service = self.targeted(prefix)?;
        let json = |protocol: &&Protocol| matches!(protocol, Protocol::AwsJson1_0 | Protocol::AwsJson1_1);
        let protocol = match parts.headers.get(http::header::CONTENT_TYPE) {
            // The Java SDKs' dialect for Kinesis: the JSON protocol, written in CBOR.
            Some(kind) if kind.as_bytes().starts_with(b"application/x-amz-cbor-1.1") => Protocol::AwsCbor1_1,
            _ => *service.protocols.iter().find(json).unwrap_or(&Protocol::AwsJson1_1),
        };
        Some(Named { service, protocol, name: name.into() })
    }

    /// `POST /service/GraniteServiceVersion20100801/operation/PutMetricData`.
    fn by_cbor_path(&self, parts: &Parts) -> Option<Named> {
        let speaks = parts.headers.get("smithy-protocol").is_some_and(|value| value == "rpc-v2-cbor");
        let (service, name) = parts.uri.path().strip_prefix("/service/")?.split_once("/operation/")?;
        let service = speaks.then(|| self.targeted(service))??;
        Some(Named { service, protocol: Protocol::RpcV2Cbor, name: name.into() })
    }
}

/// The service in the credential scope, signed by header or by query.
fn scope_of(parts: &Parts) -> Option<String> {
    let from_header = || {
        let header = parts.headers.get(http::header::AUTHORIZATION)?.to_str().ok()?;
        let scope = header.split_once("Credential=")?.1.split([',', ' ']).next()?;
        scope.rsplit('/').nth(1).map(str::to_owned)
    };
    let from_query = || {
        let value = parameter(parts.uri.query()?, "X-Amz-Credential")?;
        value.replace("%2F", "/").replace("%2f", "/").rsplit('/').nth(1).map(str::to_owned)
    };
    from_header().or_else(from_query)
}

/// The query protocol: `Action=AssumeRole&Version=2011-06-15`, in the body or in the query string.
fn by_action(candidates: &[&'static ServiceSchema], parts: &Parts, form: Option<&[u8]>, index: &Index) -> Option<Named> {
    let in_query = parts.uri.query().and_then(|query| parameter(query, "Action").zip(parameter(query, "Version")));
    let in_form = || {
        let form = std::str::from_utf8(form?).ok()?;
        Some((parameter(form, "Action")?, parameter(form, "Version").unwrap_or_default()))
    };
    let (name, version) = in_query.or_else(in_form)?;
    let speaks = |service: &&&'static ServiceSchema| service.protocols.contains(&Protocol::Query);
    let service = candidates.iter().find(speaks).copied().or_else(|| index.versioned(version))?;
    Some(Named { service, protocol: Protocol::Query, name: name.into() })
}

/// The raw value of a query or form parameter.
fn parameter<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

fn is_rest(service: &&&'static ServiceSchema) -> bool {
    service.protocols.iter().any(|protocol| matches!(protocol, Protocol::RestXml | Protocol::RestJson1))
}

/// A request to a service that names its operations, with none named.
fn nameless(service: &'static ServiceSchema, _: &Parts) -> Recognised {
    let protocol = service.protocols.first().copied().unwrap_or(Protocol::AwsJson1_1);
    Recognised { service, protocol, operation: Meaning::Unknown(String::new()) }
}
