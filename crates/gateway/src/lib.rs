//! One port for every service: recognise, authenticate, decode, run, encode.
//!
//! [`Gateway::handle`] reads as the life of a request. It knows protocols and signatures, and no service's meaning:
//! what an operation does is behind `Cx::dispatch`.

mod admin;
mod answer;
mod authenticate;
pub mod checksum;
pub mod chunked;
mod cors;
pub mod coverage;
mod effective;
mod form_upload;
mod hoisted;
mod incoming;
mod intake;
mod integrity;
mod recognise;
mod server;
pub mod sigv2;
pub mod sigv4;

use futures::StreamExt;
use http::request::Parts;
use http::{HeaderMap, Request, Response};
use hyper::body::Incoming;
use kernel::{Cx, World};
use tokio::sync::watch;
use wire::error::common;
use wire::{Body, OperationSchema, ServiceSchema};

use crate::answer::{Answer, ReplyBody};
use crate::authenticate::{Caller, authenticate, family};
use crate::cors::Cors;
use crate::incoming::Home;
use crate::intake::Intake;
pub use crate::recognise::bucket_of_host;
use crate::recognise::{Index, Meaning, Recognised};
pub use crate::server::{Peer, Server};
use crate::sigv4::{Family, KeyCache};

/// The way in.
pub struct Gateway {
    world: World,
    index: Index,
    keys: KeyCache,
    cors: Option<Cors>,
    closing: watch::Sender<bool>,
}

/// Signing keys remembered: a key per caller, day, region and service.
const SIGNING_KEYS_MAX: usize = 1024;

impl Gateway {
    /// `unbuilt` are services the house knows only from AWS's models: it names them when it refuses.
    pub fn new(world: World, unbuilt: impl IntoIterator<Item = &'static ServiceSchema>) -> Gateway {
        let index = Index::new(world.router().services().iter().copied().chain(unbuilt));
        let cors = Cors::of(&world);
        Gateway { world, index, keys: KeyCache::new(SIGNING_KEYS_MAX), cors, closing: watch::channel(false).0 }
    }

    /// Ends the streams of events, which may go on for minutes. They end as they would by themselves: their readers ask again.
    fn close(&self) {
        self.closing.send_replace(true);
    }

    fn until_closing(&self, body: Body) -> Body {
        let mut closing = self.closing.subscribe();
        let closed = async move { closing.wait_for(|is_closing| *is_closing).await.is_ok() };
        Body::stream(None, body.take_until(Box::pin(closed)))
    }

    /// Answers one request. Never fails: every failure is an answer in the caller's protocol.
    pub async fn handle(&self, request: Request<Incoming>) -> Response<ReplyBody> {
        let (parts, body) = request.into_parts();
        if admin::is_admin(&parts) {
            return admin::answer(&self.world, &self.index, &parts, body).await;
        }
        let body = Home::new(&parts, body);
        let response = match form_upload::recognise(&parts, &self.index) {
            Some(upload) => self.upload(&parts, upload, &body).await,
            None => self.call(&parts, Intake::new(body.clone())).await,
        };
        body.drain().await;
        response
    }

    async fn call(&self, parts: &Parts, mut intake: Intake) -> Response<ReplyBody> {
        let form = match intake.form(parts).await {
            Ok(form) => form,
            Err(error) => return self.answer(parts, &self.index.recognise(parts, None)).error(error),
        };
        let recognised = self.index.recognise(parts, form.as_deref());
        let cors = self.cors.as_ref().filter(|_| recognised.service.name == "s3");
        if let Some(cors) = cors
            && let Some(answered) = cors.preflight(&self.world, parts).await
        {
            return answered;
        }
        let mut answer = self.answer(parts, &recognised);
        let mut response = match self.serve(parts, &recognised, &mut intake, &mut answer).await {
            Ok(reply) => answer.reply(reply),
            Err(error) => answer.error(error),
        };
        if let Some(cors) = cors {
            cors.dress(&self.world, parts, &mut response).await;
        }
        response
    }

    /// A browser's form: its signature and its parameters stand in the fields before the file.
    async fn upload(&self, parts: &Parts, upload: form_upload::Upload, body: &Home) -> Response<ReplyBody> {
        let mut answer = Answer::new(&self.world, parts, upload.service, wire::Protocol::RestXml);
        let mut response = match form_upload::run(&self.world, &self.keys, parts, &upload, body, &mut answer).await {
            Ok(reply) => answer.reply(reply),
            Err(error) => answer.error(error),
        };
        if let Some(cors) = &self.cors {
            cors.dress(&self.world, parts, &mut response).await;
        }
        response
    }

    fn answer<'a>(&self, parts: &'a Parts, recognised: &Recognised) -> Answer<'a> {
        Answer::new(&self.world, parts, recognised.service, recognised.protocol)
    }

    async fn serve(
        &self,
        parts: &Parts,
        recognised: &Recognised,
        intake: &mut Intake,
        answer: &mut Answer<'_>,
    ) -> Result<wire::http::Reply, wire::Error> {
        let family = family(recognised.protocol);
        let caller = self.authenticate(parts, recognised, family, intake).await?;
        let (operation, path) = typed(recognised)?;
        let mut input = self.world.router().new_input(operation).map_err(kernel::Error::into_api)?;
        let cx = Cx::from_outside(&self.world, caller.principal, caller.account, caller.region, server::origin(parts));
        answer.begin(&cx);
        if family == Family::S3 {
            integrity::check_read(operation, &parts.headers)?;
        }
        let headers = effective::headers(parts, family, chunked::is_chunked(parts, caller.verified.as_ref()));
        let payload = intake.payload(parts, &headers, operation, family, caller.verified).await?;
        decode(operation, recognised, (parts, &headers), path, payload, &mut *input)?;
        let output = cx.dispatch(operation, input).await.map_err(kernel::Error::into_api)?;
        let reply = wire::http::encode_reply(operation, recognised.protocol, output, &answer.request_id())
            .map_err(|error| kernel::Error::internal(error.to_string()).into_api())?;
        let is_long = wire::http::streams_events(operation);
        Ok(if is_long { wire::http::Reply { body: self.until_closing(reply.body), ..reply } } else { reply })
    }

    async fn authenticate(
        &self,
        parts: &Parts,
        recognised: &Recognised,
        family: Family,
        intake: &mut Intake,
    ) -> Result<Caller, wire::Error> {
        // S3 signs a hash that the caller declares, and is held to it while the body streams. All others sign the body itself.
        let hash = if family == Family::S3 { None } else { Some(intake.sha256(family).await?) };
        authenticate(&self.world, &self.keys, recognised.service, family, parts, hash.as_ref()).map_err(|denied| denied.into_error(family))
    }
}

/// The operation, or the honest refusal: in AWS's model but not built, or nowhere at all.
fn typed(recognised: &Recognised) -> Result<(&'static OperationSchema, &str), wire::Error> {
    let service = recognised.service.name;
    match &recognised.operation {
        Meaning::Typed { operation, path } => Ok((operation, path)),
        Meaning::Modelled(route) => Err(kernel::Error::not_implemented(service, route.name).into_api()),
        Meaning::NotAllowed { method, allowed } if service == "s3" => {
            let sentence = "The specified method is not allowed against this resource.";
            Err(wire::Error::new(&answer::METHOD_NOT_ALLOWED, sentence).with("Method", method).with_header("Allow", allowed))
        }
        Meaning::NotAllowed { method, .. } => {
            Err(wire::Error::new(&common::UNKNOWN_OPERATION, format!("{service} has no operation for {method} here")))
        }
        Meaning::Unknown(name) => Err(wire::Error::new(&common::UNKNOWN_OPERATION, format!("{service} has no operation {name}"))),
    }
}

fn decode(
    operation: &'static OperationSchema,
    recognised: &Recognised,
    (parts, headers): (&Parts, &HeaderMap),
    path: &str,
    payload: wire::http::Payload,
    input: &mut dyn wire::Structure,
) -> Result<(), wire::Error> {
    let unreadable = |error| wire::http::refusal(recognised.service, recognised.protocol, &error);
    let request = wire::http::Request { headers, ..wire::http::Request::new(operation, parts, path).map_err(unreadable)? };
    let violations = wire::http::decode_request(operation, recognised.protocol, &request, payload, input).map_err(unreadable)?;
    wire::http::invalid(operation, &violations).map_or(Ok(()), Err)
}
