//! The house's own port of call, under `/_millpond/`: JSON in, JSON out, no signature.
//!
//! Differs from AWS: none of this exists there. It is unsigned because the server listens on loopback unless told
//! otherwise, and then refuses these paths to anyone who is not on the same machine's loopback.

mod clock;
mod pages;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use kernel::World;
use serde_json::{Value, json};

use crate::answer::{ReplyBody, whole_body};
use crate::recognise::{Index, bucket_of_host};
use crate::server::Peer;

const BODY_BYTES_MAX: usize = 1 << 20;

/// Whether the request is for the house and not for a bucket whose key happens to begin like that.
pub fn is_admin(parts: &Parts) -> bool {
    let path = parts.uri.path();
    let is_ours = path.starts_with("/_millpond/") || path == "/_millpond" || path.starts_with("/_localstack/");
    is_ours && host_of(parts).and_then(bucket_of_host).is_none()
}

/// A page's answer, or what was wrong with the question.
pub(crate) type Page = Result<Value, Complaint>;

/// An admin request that cannot be answered, with the words that say what to do next.
pub(crate) struct Complaint {
    pub status: StatusCode,
    pub message: String,
}

impl Complaint {
    pub fn bad_request(message: impl Into<String>) -> Complaint {
        Complaint { status: StatusCode::BAD_REQUEST, message: message.into() }
    }
}

impl From<kernel::Error> for Complaint {
    fn from(error: kernel::Error) -> Complaint {
        tracing::error!(%error, "admin request failed");
        Complaint { status: StatusCode::INTERNAL_SERVER_ERROR, message: error.to_string() }
    }
}

pub async fn answer(world: &World, index: &Index, parts: &Parts, body: Incoming) -> Response<ReplyBody> {
    if let Err(complaint) = check_neighbourhood(parts) {
        return respond(Err(complaint));
    }
    let page = match Limited::new(body, BODY_BYTES_MAX).collect().await {
        Ok(body) => page(world, index, parts, &body.to_bytes()).await,
        Err(error) => Err(Complaint::bad_request(format!("reading the body: {error}"))),
    };
    respond(page)
}

/// Only this machine may ask, and no page of another origin may make a browser ask for it.
fn check_neighbourhood(parts: &Parts) -> Result<(), Complaint> {
    let forbidden = |message: &str| Err(Complaint { status: StatusCode::FORBIDDEN, message: message.into() });
    if parts.extensions.get::<Peer>().is_some_and(|Peer(address)| !address.ip().to_canonical().is_loopback()) {
        return forbidden("the admin pages answer this machine only");
    }
    // A name that an attacker's DNS points at this machine is still the attacker's: the browser sends it along.
    if !host_of(parts).is_some_and(is_local) {
        return forbidden("the admin pages answer to localhost and 127.0.0.1 only");
    }
    let origin = parts.headers.get(http::header::ORIGIN).map(|origin| origin.to_str().unwrap_or_default());
    match origin.map(|origin| origin.split_once("://").map_or("", |(_, host)| host)) {
        Some(host) if !is_local(host) => forbidden("the admin pages answer no other site's scripts"),
        _ => Ok(()),
    }
}

fn host_of(parts: &Parts) -> Option<&str> {
    let authority = || parts.uri.authority().map(http::uri::Authority::as_str);
    parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok()).or_else(authority)
}

/// A loopback name, with or without a port.
fn is_local(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(name, "localhost" | "127.0.0.1" | "[::1]" | "localhost.localstack.cloud") || name.ends_with(".localhost")
}

fn respond(page: Page) -> Response<ReplyBody> {
    let (status, value) = match page {
        Ok(value) => (StatusCode::OK, value),
        Err(complaint) => (complaint.status, json!({ "error": complaint.message })),
    };
    let mut text = serde_json::to_vec_pretty(&value).expect("a JSON value is always written");
    text.push(b'\n');
    let mut response = Response::new(whole_body(Bytes::from(text)));
    *response.status_mut() = status;
    response.headers_mut().insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

async fn page(world: &World, index: &Index, parts: &Parts, body: &[u8]) -> Page {
    match (&parts.method, parts.uri.path()) {
        (&Method::GET, "/_millpond/health") => Ok(pages::health(world)),
        (&Method::GET, "/_localstack/health") => Ok(pages::localstack_health(world)),
        (&Method::GET, "/_millpond/status") => Ok(pages::status(world)),
        (&Method::GET, "/_millpond/coverage") => Ok(pages::coverage(world, index)),
        (&Method::GET, "/_millpond/findings") => pages::findings(world),
        (&Method::GET, "/_millpond/trail") => Ok(pages::trail(world)),
        (&Method::GET, "/_millpond/clock") => Ok(clock::show(world)),
        (&Method::POST, "/_millpond/clock") => clock::change(world, &json_body(body)?).await,
        (&Method::GET, "/_millpond/faults") => Ok(pages::faults(world)),
        (&Method::POST, "/_millpond/faults") => pages::set_faults(world, json_body(body)?),
        (&Method::GET, "/_millpond/scrub") => Ok(pages::scrub(world)),
        (&Method::POST, "/_millpond/scrub") => Ok(pages::begin_scrub(world)),
        (&Method::POST, "/_millpond/reset") => pages::reset(world).await,
        (method, path) => Err(Complaint {
            status: StatusCode::NOT_FOUND,
            message: format!(
                "no {method} {path} here; there are GET health, status, coverage, findings, trail, clock, faults, scrub and POST clock, faults, scrub, reset"
            ),
        }),
    }
}

fn json_body(body: &[u8]) -> Result<Value, Complaint> {
    serde_json::from_slice(body).map_err(|error| Complaint::bad_request(format!("the body is not JSON: {error}")))
}
