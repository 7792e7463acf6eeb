//! A keep-alive HTTP/1.1 client per connection, signed requests, and the bare server to compare with.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};

use anyhow::{Context, ensure};
use bytes::Bytes;
use gateway::sigv4::{Family, Signer, SignerPayload};
use http::{Method, Request, Response};
use http_body_util::{BodyExt, Full};
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
        let request = Request::builder().method(method).uri(path).header("host", &self.authority).body(())?;
        let (mut parts, ()) = request.into_parts();
        let signer =
            Signer { access_key: "test", secret: "test", session_token: None, region: "us-east-1", service: "s3", family: Family::S3 };
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_millis() as i64;
        signer.sign_headers(&mut parts, SignerPayload::Unsigned, now);
        self.sender.ready().await?;
        let response = self.sender.send_request(Request::from_parts(parts, Full::new(body))).await?;
        let status = response.status();
        let mut incoming = response.into_body();
        let mut length = 0;
        while let Some(frame) = incoming.frame().await {
            length += frame?.data_ref().map_or(0, Bytes::len) as u64;
        }
        ensure!(status.is_success(), "{path} answered {status}");
        Ok(length)
    }
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
            let answer = service_fn(move |request: Request<hyper::body::Incoming>| {
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
