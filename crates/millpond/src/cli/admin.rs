//! Talking to a running server over its admin port.

use anyhow::{Context, bail};
use bytes::Bytes;
use clap::Args;
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

/// Which server a command means.
#[derive(Args)]
pub struct Server {
    /// The server [default: $AWS_ENDPOINT_URL, else http://localhost:4566].
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "AWS_ENDPOINT_URL",
        default_value = "http://localhost:4566",
        hide_env = true,
        hide_default_value = true
    )]
    endpoint: String,
    /// The server on this port of this machine, as `millpond up --port` started it.
    #[arg(long, global = true)]
    port: Option<u16>,
}

impl Server {
    pub fn get(&self, page: &str) -> anyhow::Result<Value> {
        self.ask(Method::GET, page, None)
    }
    pub fn post(&self, page: &str, body: &Value) -> anyhow::Result<Value> {
        self.ask(Method::POST, page, Some(body))
    }

    fn endpoint(&self) -> String {
        match self.port {
            Some(port) => format!("http://localhost:{port}"),
            None => self.endpoint.trim_end_matches('/').to_owned(),
        }
    }

    fn ask(&self, method: Method, page: &str, body: Option<&Value>) -> anyhow::Result<Value> {
        let endpoint = self.endpoint();
        let url = format!("{endpoint}/_millpond/{page}");
        let body = body.map(serde_json::to_vec).transpose()?.unwrap_or_default();
        let request =
            Request::builder().method(method).uri(&url).body(Full::new(Bytes::from(body))).with_context(|| format!("{url} is no URL"))?;
        tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
            let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
            let response = client.request(request).await.with_context(|| {
                format!("no server answers at {endpoint}: start one with `millpond up`, or name it with --endpoint or --port")
            })?;
            let status = response.status();
            let text = response.into_body().collect().await.context("the answer broke off")?.to_bytes();
            let value: Value = serde_json::from_slice(&text)
                .with_context(|| format!("{endpoint} answered, but not as Millpond does: is something else on that port?"))?;
            if status != StatusCode::OK {
                bail!("{}", value["error"].as_str().unwrap_or("the server refused"));
            }
            Ok(value)
        })
    }
}
