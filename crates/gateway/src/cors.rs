//! Browsers: the question before a request of another origin's page, and the headers without which they keep the answer from it.
//!
//! What a bucket allows is S3's to say; it is asked through the router like everything else, by the one operation of its that is never
//! signed. Only requests that name an origin, and `OPTIONS`, cost anything here.

use http::header::{ACCESS_CONTROL_REQUEST_METHOD, CONTENT_LENGTH, CONTENT_TYPE, ORIGIN};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Response};
use kernel::{Cx, Principal, World};
use wire::http::{Payload, Reply, Request};
use wire::{OperationSchema, Protocol};

use crate::answer::{Answer, ReplyBody};
use crate::recognise::addressed_bucket;

/// What is asked.
pub struct Cors {
    operation: &'static OperationSchema,
}

impl Cors {
    /// `None` in a house whose S3 does not answer browsers.
    pub fn of(world: &World) -> Option<Cors> {
        let is_asked = |operation: &&'static OperationSchema| operation.service.name == "s3" && operation.name == "OptionsObject";
        world.router().built().find(is_asked).map(|operation| Cors { operation })
    }

    /// A browser's question about a bucket, answered. Nobody signs it, even where it is asked about a presigned URL.
    pub async fn preflight(&self, world: &World, parts: &Parts) -> Option<Response<ReplyBody>> {
        let place = (parts.method == Method::OPTIONS).then(|| Place::of(parts)).flatten()?;
        let mut answer = Answer::new(world, parts, self.operation.service, Protocol::RestXml);
        let cx = stranger(world);
        answer.begin(&cx);
        Some(match self.ask(&cx, place, &parts.headers, &answer.request_id()).await {
            Ok(reply) => answer.reply(reply),
            Err(error) => answer.error(error),
        })
    }

    /// Adds what the browser wants to see to an answer of S3's, refusals included.
    pub async fn dress(&self, world: &World, parts: &Parts, response: &mut Response<ReplyBody>) {
        let (Some(origin), Some(place)) = (parts.headers.get(ORIGIN), Place::of(parts)) else { return };
        // AWS goes by the method a client says it would have asked about, if it says so (ceph/s3-tests, `test_cors_origin_response`).
        let method = parts.headers.get(ACCESS_CONTROL_REQUEST_METHOD).cloned();
        let Some(method) = method.or_else(|| HeaderValue::from_str(parts.method.as_str()).ok()) else { return };
        let asked = HeaderMap::from_iter([(ORIGIN, origin.clone()), (ACCESS_CONTROL_REQUEST_METHOD, method)]);
        let Ok(reply) = self.ask(&stranger(world), place, &asked, "").await else { return };
        let told = reply.headers.into_iter().filter_map(|(name, value)| Some((name?, value)));
        let is_about_origins = |name: &http::HeaderName| name.as_str().starts_with("access-control-") || name == http::header::VARY;
        response.headers_mut().extend(told.filter(|(name, _)| is_about_origins(name)));
    }

    async fn ask(&self, cx: &Cx, place: Place, headers: &HeaderMap, request_id: &str) -> Result<Reply, wire::Error> {
        let internal = |error: String| kernel::Error::internal(error).into_api();
        let mut input = cx.world().router().new_input(self.operation).map_err(kernel::Error::into_api)?;
        let key = place.key.map(|key| ("Key", key));
        let labels = [("Bucket", place.bucket)].into_iter().chain(key).collect();
        let request = Request { method: &Method::OPTIONS, labels, query: "", headers };
        wire::http::decode_request(self.operation, Protocol::RestXml, &request, Payload::Whole(bytes::Bytes::new()), &mut *input)
            .map_err(|error| wire::http::refusal(self.operation.service, Protocol::RestXml, &error))?;
        let output = cx.dispatch(self.operation, input).await.map_err(kernel::Error::into_api)?;
        let mut reply =
            wire::http::encode_reply(self.operation, Protocol::RestXml, output, request_id).map_err(|error| internal(error.to_string()))?;
        reply.headers.remove(CONTENT_TYPE);
        reply.headers.insert(CONTENT_LENGTH, HeaderValue::from(0));
        Ok(reply)
    }
}

/// Where the request goes.
struct Place {
    bucket: String,
    key: Option<String>,
}

impl Place {
    fn of(parts: &Parts) -> Option<Place> {
        let path = parts.uri.path().trim_start_matches('/');
        let (bucket, key) = match addressed_bucket(parts) {
            Some(bucket) => (bucket, path),
            None => path.split_once('/').unwrap_or((path, "")),
        };
        let bucket = percent_encoding::percent_decode_str(bucket).decode_utf8().ok()?.into_owned();
        (!bucket.is_empty()).then(|| Place { bucket, key: (!key.is_empty()).then(|| key.to_owned()) })
    }
}

fn stranger(world: &World) -> Cx {
    let config = world.config();
    Cx::new(world, Principal::Anonymous, config.account, config.region.clone())
}
