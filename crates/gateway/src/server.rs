//! One port: accepts connections, speaks HTTP/1.1 and HTTP/2, and ends without cutting anybody off.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::header::{REFERER, USER_AGENT};
use http::request::Parts;
use http::{HeaderName, Request};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use kernel::Origin;
use tokio::net::TcpListener;

use crate::Gateway;

/// How long requests in flight may take to end after Ctrl-C.
const DRAIN: Duration = Duration::from_secs(5);

/// Of one connection. A consumer holds one for each shard it listens to, for five minutes at a time.
const HTTP2_STREAMS_MAX: u32 = 1_000;
/// What may be on its way to us unread: without it an upload waits for us every 64 KiB.
const HTTP2_WINDOW_BYTES: u32 = 1 << 20;
/// Who has vanished without a word is found out, and is told nothing more.
const HTTP2_PING_EVERY: Duration = Duration::from_secs(30);

/// Long enough not to spin while descriptors are short, short enough not to be felt.
#[expect(clippy::disallowed_methods, reason = "the sockets' time is the world's")]
async fn pause() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

/// Who is at the other end of the connection; travels in the request's extensions.
#[derive(Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// Where a request came from. This port speaks no TLS: whoever stands in front of it does, and is not believed.
pub fn origin(parts: &Parts) -> Origin {
    let header = |name: HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    Origin {
        address: parts.extensions.get::<Peer>().map(|peer| peer.0.ip()),
        is_secure: false,
        user_agent: header(USER_AGENT),
        referer: header(REFERER),
    }
}

/// A gateway that has its port.
pub struct Server {
    listener: TcpListener,
    gateway: Arc<Gateway>,
}

impl Server {
    /// Takes the port; 0 takes any free one.
    pub async fn bind(address: SocketAddr, gateway: Gateway) -> io::Result<Server> {
        Ok(Server { listener: TcpListener::bind(address).await?, gateway: Arc::new(gateway) })
    }
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Serves until `stop` resolves, then lets requests in flight finish.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let mut http = auto::Builder::new(TokioExecutor::new());
        http.http1().timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(60)).keep_alive(true);
        http.http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(HTTP2_STREAMS_MAX)
            .initial_stream_window_size(HTTP2_WINDOW_BYTES)
            .initial_connection_window_size(4 * HTTP2_WINDOW_BYTES)
            .keep_alive_interval(Some(HTTP2_PING_EVERY));
        let graceful = GracefulShutdown::new();
        tokio::pin!(stop);
        loop {
            let (stream, peer) = tokio::select! {
                accepted = self.listener.accept() => match accepted {
                    Ok(accepted) => accepted,
                    Err(error) => {
                        // Out of file descriptors, mostly: the connection waits in the kernel's queue meanwhile.
                        tracing::warn!(%error, "accept failed");
                        pause().await;
                        continue;
                    }
                },
                () = &mut stop => break,
            };
            // Without it, small replies wait for the client's delayed ACK: 40 ms instead of 0.1.
            let _ = stream.set_nodelay(true);
            let gateway = self.gateway.clone();
            let service = service_fn(move |mut request: Request<Incoming>| {
                let gateway = gateway.clone();
                request.extensions_mut().insert(Peer(peer));
                async move { Ok::<_, Infallible>(gateway.handle(request).await) }
            });
            let connection = graceful.watch(http.serve_connection_with_upgrades(TokioIo::new(stream), service).into_owned());
            tokio::spawn(async move {
                if let Err(error) = connection.await {
                    tracing::debug!(%error, "connection ended");
                }
            });
        }
        drop(self.listener);
        self.gateway.close();
        let _ = tokio::time::timeout(DRAIN, graceful.shutdown()).await;
    }
}
