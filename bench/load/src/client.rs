//! A keep-alive HTTP/1.1 client per connection, signed requests, and the bare server to compare with.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};

use anyhow::{Context, bail};
use bytes::Bytes;
use gateway::sigv4::{Family, Signer, SignerPayload};
use http::request::Builder;
use http::{Method, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

/// One connection.
pub struct Client {
    sender: SendRequest<Full<Bytes>>,
    authority: String,
}

impl Client {
    pub async fn connect(authority: &str) -> anyhow::Result<Client> {
        let stream = TcpStream::connect(authority).await.with_context(|| format!("connecting to {authority}"))?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Client { sender, authority: authority.into() })
    }

    /// To a server on this machine.
    pub async fn connect_to(port: u16) -> anyhow::Result<Client> {
        Client::connect(&format!("127.0.0.1:{port}")).await
    }

    /// Sends one signed S3 request and reads the whole answer; returns its length.
    pub async fn s3(&mut self, method: Method, path: &str, body: Bytes) -> anyhow::Result<u64> {
        let request = Request::builder().method(method).uri(path);
        let frames = self.send(request, "s3", Family::S3, body).await?;
        Ok(frames.iter().map(|frame| frame.len() as u64).sum())
    }

    /// Sends one signed request of Kinesis in JSON and reads the whole answer.
    pub async fn kinesis(&mut self, operation: &str, body: Bytes) -> anyhow::Result<serde_json::Value> {
        let frames = self.send(kinesis(operation), "kinesis", Family::Json, body).await?.concat();
        Ok(if frames.is_empty() { serde_json::Value::Null } else { serde_json::from_slice(&frames)? })
    }

    /// Sends one signed request of Kinesis whose answer goes on and on.
    pub async fn kinesis_events(&mut self, operation: &str, body: Bytes) -> anyhow::Result<Incoming> {
        self.open(kinesis(operation), "kinesis", Family::Json, body).await
    }

    async fn send(&mut self, request: Builder, service: &str, family: Family, body: Bytes) -> anyhow::Result<Vec<Bytes>> {
        collect(self.open(request, service, family, body).await?).await
    }

    /// The body of an answer that is no error.
    async fn open(&mut self, request: Builder, service: &str, family: Family, body: Bytes) -> anyhow::Result<Incoming> {
        let (mut parts, ()) = request.header("host", &self.authority).body(())?.into_parts();
        let signer = Signer { access_key: "test", secret: "test", session_token: None, region: "us-east-1", service, family };
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_millis() as i64;
        let payload = if family == Family::S3 { SignerPayload::Unsigned } else { SignerPayload::Bytes(&body) };
        signer.sign_headers(&mut parts, payload, now);
        let what = format!("{} {}", parts.uri, parts.headers.get("x-amz-target").map_or("", |target| target.to_str().unwrap_or("")));
        self.sender.ready().await?;
        let response = self.sender.send_request(Request::from_parts(parts, Full::new(body))).await?;
        let status = response.status();
        let incoming = response.into_body();
        if status.is_success() {
            return Ok(incoming);
        }
        bail!("{what} answered {status}: {}", String::from_utf8_lossy(&collect(incoming).await?.concat()))
    }
}

fn kinesis(operation: &str) -> Builder {
    Request::builder()
        .method(Method::POST)
        .uri("/")
        .header("content-type", "application/x-amz-json-1.1")
        .header("x-amz-target", format!("Kinesis_20131202.{operation}"))
}

async fn collect(mut incoming: Incoming) -> anyhow::Result<Vec<Bytes>> {
    let mut frames = Vec::new();
    while let Some(frame) = incoming.frame().await {
        frames.extend(frame?.into_data());
    }
    Ok(frames)
}

/// Answers every request with the same bytes: the ceiling.
pub async fn serve_bare(port: u16, bytes: usize) -> anyhow::Result<()> {
    let body = Bytes::from(vec![7; bytes]);
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let body = body.clone();
        tokio::spawn(async move {
            let answer = service_fn(move |request: Request<Incoming>| {
                let body = body.clone();
                async move {
                    let _ = request.into_body().collect().await;
                    Ok::<_, Infallible>(Response::new(Full::new(body)))
                }
            });
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
        });
    }
}
