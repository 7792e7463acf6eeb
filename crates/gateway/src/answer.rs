//! What goes back: replies and errors in the caller's protocol, each under its request id.

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Frame;
use kernel::{Cx, RequestId, World};
use wire::http::Reply;
use wire::schema::ErrorSchema;
use wire::{Body, BodyError, Protocol, ServiceSchema};

pub type ReplyBody = UnsyncBoxBody<Bytes, BodyError>;

pub static METHOD_NOT_ALLOWED: ErrorSchema =
    ErrorSchema { name: "MethodNotAllowed", code: "MethodNotAllowed", status: 405, is_sender_fault: true };

/// An answer being prepared: it knows the protocol before anything can fail.
pub struct Answer<'a> {
    parts: &'a Parts,
    service: &'static ServiceSchema,
    protocol: Protocol,
    request_id: RequestId,
    call: Option<Cx>,
}

impl<'a> Answer<'a> {
    pub fn new(world: &World, parts: &'a Parts, service: &'static ServiceSchema, protocol: Protocol) -> Answer<'a> {
        Answer { parts, service, protocol, request_id: RequestId::new(world.rng()), call: None }
    }
    /// From here on the answer belongs to a call, and carries its id and findings.
    pub fn begin(&mut self, cx: &Cx) {
        self.request_id = cx.request_id();
        self.call = Some(cx.clone());
    }
    pub fn call(&self) -> Option<&Cx> {
        self.call.as_ref()
    }
    /// The id in the form of the service: S3 has its own.
    pub fn request_id(&self) -> String {
        if self.protocol == Protocol::RestXml { self.request_id.s3_form() } else { self.request_id.to_string() }
    }

    pub fn reply(&self, reply: Reply) -> Response<ReplyBody> {
        self.finish(reply)
    }

    pub fn error(&self, error: wire::Error) -> Response<ReplyBody> {
        let error = if self.service.name == "s3" { self.with_resource(error) } else { error };
        self.finish(wire::http::encode_error(self.service, self.protocol, &error, &self.request_id()))
    }

    /// AWS: S3's errors name the resource that was asked for ("Error responses", S3 API Reference).
    fn with_resource(&self, error: wire::Error) -> wire::Error {
        let named = error.details.iter().any(|(name, _)| matches!(*name, "Resource" | "ResourceType" | "BucketName" | "Key"));
        if named { error } else { error.with("Resource", self.parts.uri.path()) }
    }

    fn finish(&self, reply: Reply) -> Response<ReplyBody> {
        let Reply { status, mut headers, body } = reply;
        for rule in self.call.iter().flat_map(Cx::findings) {
            headers.append("x-millpond-finding", HeaderValue::from_static(rule.id));
        }
        if self.protocol == Protocol::RestXml {
            headers.entry("server").or_insert(HeaderValue::from_static("AmazonS3"));
        }
        let bodiless = self.parts.method == Method::HEAD || status == StatusCode::NOT_MODIFIED || status == StatusCode::NO_CONTENT;
        let body = if bodiless { Body::empty() } else { body };
        if !bodiless && let Some(length) = body.length() {
            headers.insert(http::header::CONTENT_LENGTH, length.into());
        }
        let mut response = Response::new(stream(body));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        response
    }
}

fn stream(body: Body) -> ReplyBody {
    match body.as_whole() {
        Some(whole) => whole_body(whole),
        None => StreamBody::new(body.map(|chunk| chunk.inspect_err(log_broken)).map_ok(Frame::data)).boxed_unsync(),
    }
}

pub fn whole_body(bytes: Bytes) -> ReplyBody {
    Full::new(bytes).map_err(|never| match never {}).boxed_unsync()
}

/// The status is long gone: all that is left is to cut the connection, so that the client sees too few bytes.
fn log_broken(error: &BodyError) {
    tracing::error!(%error, "a reply broke off");
}
