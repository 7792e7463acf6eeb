//! A gateway on a free port over a house with four tiny services, and a client that signs.

#![allow(dead_code, reason = "each test file uses its own part of this")]

pub mod watching;

use std::collections::HashMap;

use api_glue::{GetDatabase, GetDatabaseInput, GetDatabaseOutput};
use api_s3::{
    DeleteObjects, DeleteObjectsInput, DeleteObjectsOutput, GetObject, GetObjectInput, GetObjectOutput, HeadObject, HeadObjectInput,
    HeadObjectOutput, PutObject, PutObjectInput, PutObjectOutput,
};
use api_sts::{GetCallerIdentity, GetCallerIdentityInput, GetCallerIdentityOutput};
use bytes::Bytes;
use gateway::sigv4::{Family, Signer, SignerPayload};
use gateway::{Gateway, Server};
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use kernel::clock::Clock;
use kernel::{AccountId, Authority, Credential, Cx, Error, Handler, Principal, Service, Timestamp, World};
use parking_lot::Mutex;
use wire::BodyError;

/// 2024-01-15T10:00:00Z.
pub const NOW: i64 = 1_705_312_800_000;

#[derive(Default)]
pub struct Objects(Mutex<HashMap<String, Bytes>>, Mutex<String>);

impl Handler<HeadObject> for Objects {
    /// Answers what the last upload was told of coding, checksum and metadata.
    async fn run(&self, _: &Cx, input: HeadObjectInput) -> Result<HeadObjectOutput, Error> {
        match &*input.key {
            "told" => Ok(HeadObjectOutput { cache_control: Some(self.1.lock().clone()), ..Default::default() }),
            "known" => Err(api_s3::errors::not_modified("Not Modified").with_header("ETag", "\"tag\"").into()),
            _ => Err(api_s3::errors::no_such_key("The specified key does not exist.").with("Key", input.key).into()),
        }
    }
}

impl Handler<DeleteObjects> for Objects {
    async fn run(&self, _: &Cx, _: DeleteObjectsInput) -> Result<DeleteObjectsOutput, Error> {
        Ok(DeleteObjectsOutput::default())
    }
}

impl Handler<PutObject> for Objects {
    async fn run(&self, _: &Cx, input: PutObjectInput) -> Result<PutObjectOutput, Error> {
        if input.bucket == "nowhere" {
            return Err(api_s3::errors::no_such_bucket("The specified bucket does not exist").with("BucketName", input.bucket).into());
        }
        let (encoding, algorithm) = (input.content_encoding.unwrap_or_default(), input.checksum_algorithm.unwrap_or_default());
        *self.1.lock() = format!("{encoding}/{algorithm}/{:?}", input.metadata.unwrap_or_default());
        let bytes = input.body.collect(1 << 30).await.map_err(|error| match error {
            BodyError::Refused(refused) => Error::from(refused),
            other => api_s3::errors::incomplete_body(other.to_string()).into(),
        })?;
        self.0.lock().insert(format!("{}/{}", input.bucket, input.key), bytes);
        Ok(PutObjectOutput { etag: Some("\"tag\"".into()), ..Default::default() })
    }
}

impl Handler<GetObject> for Objects {
    async fn run(&self, _: &Cx, input: GetObjectInput) -> Result<GetObjectOutput, Error> {
        let found = self.0.lock().get(&format!("{}/{}", input.bucket, input.key)).cloned();
        let bytes = found.ok_or_else(|| api_s3::errors::no_such_key("The specified key does not exist.").with("Key", input.key))?;
        Ok(GetObjectOutput { content_length: Some(bytes.len() as i64), body: bytes.into(), ..Default::default() })
    }
}

pub struct Catalog;

impl Handler<GetDatabase> for Catalog {
    async fn run(&self, _: &Cx, input: GetDatabaseInput) -> Result<GetDatabaseOutput, Error> {
        Err(api_glue::errors::entity_not_found(format!("Database {} not found.", input.name)).into())
    }
}

pub struct Who;

impl Handler<GetCallerIdentity> for Who {
    async fn run(&self, cx: &Cx, _: GetCallerIdentityInput) -> Result<GetCallerIdentityOutput, Error> {
        Ok(GetCallerIdentityOutput { account: Some(cx.account().to_string()), arn: Some(cx.principal().arn()), ..Default::default() })
    }
}

struct OneKey;

impl Authority for OneKey {
    fn credential(&self, _: &World, access_key_id: &str) -> Result<Option<Credential>, Error> {
        let principal = Principal::Root { account: AccountId::DEFAULT };
        let credential = Credential { secret: "secret".into(), session_token: None, expires: None, principal };
        Ok((access_key_id == "key").then_some(credential))
    }
    fn authorize(&self, _: &Cx, _: &'static wire::OperationSchema, _: &dyn wire::Structure) -> Result<(), Error> {
        Ok(())
    }
}

pub struct House {
    pub authority: String,
    pub watching: watching::Watching,
    client: Client<HttpConnector, Full<Bytes>>,
    _stop: tokio::sync::oneshot::Sender<()>,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("answers here are text")
    }
}

/// A house whose clock stands at [`NOW`].
pub async fn house() -> House {
    house_with(Clock::frozen(Timestamp::from_millis(NOW))).await
}

pub async fn house_with(clock: Clock) -> House {
    let watching = watching::Watching::default();
    let world = World::in_memory()
        .seed(1)
        .clock(clock)
        .authority(OneKey)
        .service(
            Service::of(&api_s3::SERVICE, Objects::default()).on::<PutObject>().on::<GetObject>().on::<HeadObject>().on::<DeleteObjects>(),
        )
        .service(Service::of(&api_glue::SERVICE, Catalog).on::<GetDatabase>())
        .service(Service::of(&watching::SERVICE, watching.clone()).on::<watching::Watch>())
        .service(Service::of(&api_sts::SERVICE, Who).on::<GetCallerIdentity>())
        .start()
        .await
        .expect("the house starts");
    let gateway = Gateway::new(world, api_unbuilt::SERVICES.iter().copied());
    let server = Server::bind(([127, 0, 0, 1], 0).into(), gateway).await.expect("a port is free");
    let authority = server.address().expect("it is bound").to_string();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    tokio::spawn(server.run(async { drop(stopped.await) }));
    House { authority, watching, client: Client::builder(TokioExecutor::new()).build_http(), _stop: stop }
}

impl House {
    pub async fn send(&self, request: Request<Full<Bytes>>) -> Answer {
        let response = self.client.request(request).await.expect("the connection survives");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("the answer is whole").to_bytes();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// A request signed for the service, with the body's own hash.
    pub fn signed(
        &self,
        service: &str,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> Request<Full<Bytes>> {
        self.signed_with("key", "secret", NOW, service, method, path, headers, body.into())
    }

    #[expect(clippy::too_many_arguments, reason = "each is something a test gets wrong on purpose")]
    pub fn signed_with(
        &self,
        key: &str,
        secret: &str,
        now: i64,
        service: &str,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Bytes,
    ) -> Request<Full<Bytes>> {
        let mut builder = Request::builder().method(method).uri(format!("http://{}{path}", self.authority)).header("host", &self.authority);
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        let (mut parts, ()) = builder.body(()).expect("a well-formed request").into_parts();
        let family = if service == "s3" { Family::S3 } else { Family::Json };
        let signer = Signer { access_key: key, secret, session_token: None, region: "us-east-1", service, family };
        signer.sign_headers(&mut parts, SignerPayload::Bytes(&body), now);
        Request::from_parts(parts, Full::new(body))
    }

    pub fn glue(&self, target: &str, body: &'static str) -> Request<Full<Bytes>> {
        let headers = [("x-amz-target", target), ("content-type", "application/x-amz-json-1.1")];
        self.signed("glue", "POST", "/", &headers, body)
    }
}
