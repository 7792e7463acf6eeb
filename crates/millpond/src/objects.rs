//! `--objects`: the engine that keeps files elsewhere, put under the kernel's port for blobs.

use std::io;
use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Arc;

use anyhow::bail;
use async_trait::async_trait;
use bytes::Bytes;
use futures::stream::BoxStream;
use kernel::store::{Growing, Shelf};

struct Elsewhere(objects::Place);

struct Upload(objects::Growing);

/// The shelf an address names. `own` is where this server will listen: bytes kept in itself would never arrive.
pub fn shelf(address: &str, own: SocketAddr) -> anyhow::Result<Arc<dyn Shelf>> {
    let variables = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let place = objects::Place::open(address, &variables.collect::<Vec<_>>())?;
    if let Some(endpoint) = place.endpoint().filter(|endpoint| is_self(endpoint, own)) {
        bail!("--objects {}: its endpoint {endpoint} is this very server", place.location());
    }
    Ok(Arc::new(Elsewhere(place)))
}

fn is_self(endpoint: &str, own: SocketAddr) -> bool {
    let Ok(uri) = endpoint.parse::<http::Uri>() else { return false };
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let is_here = host == "localhost" || host.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback() || ip == own.ip());
    is_here && own.port() != 0 && uri.port_u16().unwrap_or(80) == own.port()
}

#[async_trait]
impl Shelf for Elsewhere {
    fn location(&self) -> &str {
        self.0.location()
    }
    async fn put(&self, name: &str, bytes: Vec<Bytes>) -> io::Result<()> {
        self.0.put(name, bytes).await
    }
    async fn begin(&self, name: &str) -> io::Result<Box<dyn Growing>> {
        Ok(Box::new(Upload(self.0.begin(name).await?)))
    }
    async fn read(&self, name: &str, ranges: &[Range<u64>]) -> io::Result<Vec<Bytes>> {
        self.0.read(name, ranges).await
    }
    async fn size(&self, name: &str) -> io::Result<u64> {
        self.0.size(name).await
    }
    async fn remove(&self, names: Vec<String>) -> io::Result<()> {
        self.0.remove(names).await
    }
    fn list(&self, folder: &str) -> BoxStream<'static, io::Result<String>> {
        self.0.list(folder)
    }
}

#[async_trait]
impl Growing for Upload {
    async fn push(&mut self, piece: Vec<Bytes>) -> io::Result<()> {
        self.0.push(piece).await
    }
    async fn finish(self: Box<Self>) -> io::Result<()> {
        self.0.finish().await
    }
    async fn abort(self: Box<Self>) {
        self.0.abort().await;
    }
}

#[cfg(test)]
mod tests;
