//! Reading where a place is: `s3://bucket/prefix?endpoint=…`, `gs://…`, `az://…`, `file:///…`, `memory:///`.
//!
//! Credentials come from the environment, as each company's own tools read them (`AWS_…`, `GOOGLE_…`, `AZURE_…`); an address is
//! seen by everybody who lists processes, so it takes no secrets, only what is said after the `?` in [`OPTIONS`].

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::azure::{AzureConfigKey, MicrosoftAzureBuilder};
use object_store::gcp::{GoogleCloudStorageBuilder, GoogleConfigKey};
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::{ClientOptions, ObjectStore, RetryConfig};
use percent_encoding::percent_decode_str;

/// What an address may say after its `?`, by scheme.
const OPTIONS: [(&str, &[&str]); 5] = [
    ("s3", &["endpoint", "region", "virtual_hosted_style_request", "skip_signature"]),
    ("gs", &["endpoint", "skip_signature"]),
    ("az", &["account", "endpoint", "use_emulator", "skip_signature"]),
    ("file", &[]),
    ("memory", &[]),
];

/// `eval "$(millpond env)"` points these at the Millpond that is about to start: it must not keep its bytes in itself.
const NOT_OURS: [&str; 2] = ["AWS_ENDPOINT_URL", "AWS_ENDPOINT"];

/// How long a place that does not answer is asked again before whoever waits is told.
const PATIENCE: Duration = Duration::from_secs(20);
const RETRIES: usize = 6;

/// Names and values of variables.
pub type Environment = [(String, String)];

/// An address nobody can go to.
#[derive(Debug)]
pub struct BadAddress(String);

impl std::fmt::Display for BadAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadAddress {}

/// An address taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Address {
    scheme: String,
    /// The bucket or container.
    bucket: String,
    /// Below it, without slashes at its ends.
    pub prefix: String,
    options: BTreeMap<String, String>,
}

pub(crate) struct Opened {
    pub store: Arc<dyn ObjectStore>,
    /// Of a folder on this machine, whose names have to be made durable by ourselves.
    pub folder: Option<PathBuf>,
    /// The server named by the address or the environment, if any.
    pub endpoint: Option<String>,
}

impl Address {
    pub fn parse(text: &str) -> Result<Address, BadAddress> {
        let bad = |reason: &str| BadAddress(format!("{text}: {reason}"));
        let (scheme, rest) = text.split_once("://").ok_or_else(|| bad(USAGE))?;
        let (_, known) = OPTIONS.iter().find(|(known, _)| *known == scheme).ok_or_else(|| bad(USAGE))?;
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (bucket, prefix) = path.split_once('/').unwrap_or((path, ""));
        if matches!(scheme, "file" | "memory") != bucket.is_empty() {
            return Err(bad(USAGE));
        }
        let decode = |text: &str| percent_decode_str(text).decode_utf8().map(String::from).map_err(|_| bad("it is not UTF-8"));
        let mut options = BTreeMap::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, "true"));
            if !known.contains(&name) {
                return Err(bad(&format!("{name} is no option of {scheme}://, which has: {}", known.join(", "))));
            }
            options.insert(name.to_owned(), decode(value)?);
        }
        let prefix = decode(prefix.trim_matches('/'))?;
        if prefix.split('/').any(|name| matches!(name, "." | "..")) || (scheme == "file" && prefix.is_empty()) {
            return Err(bad("its path names no folder of its own"));
        }
        Ok(Address { scheme: scheme.into(), bucket: decode(bucket)?, prefix, options })
    }

    /// The same without options: what it is, not how to get there.
    pub fn location(&self) -> String {
        match self.prefix.is_empty() {
            true => format!("{}://{}", self.scheme, self.bucket),
            false => format!("{}://{}/{}", self.scheme, self.bucket, self.prefix),
        }
    }

    /// Builds the client. Nothing is asked over the network yet.
    pub fn open(&self, environment: &Environment) -> Result<Opened, BadAddress> {
        let remote = |store: Arc<dyn ObjectStore>, endpoint| Opened { store, folder: None, endpoint };
        match self.scheme.as_str() {
            "s3" => self.s3(environment).map(|(store, endpoint)| remote(store, endpoint)),
            "gs" => self.google(environment).map(|store| remote(store, self.options.get("endpoint").cloned())),
            "az" => self.azure(environment).map(|store| remote(store, self.options.get("endpoint").cloned())),
            "file" => self.folder(),
            _ => Ok(remote(Arc::new(InMemory::new()), None)),
        }
    }

    fn s3(&self, environment: &Environment) -> Result<(Arc<dyn ObjectStore>, Option<String>), BadAddress> {
        let mut builder = AmazonS3Builder::new().with_bucket_name(&self.bucket).with_retry(retry());
        for (key, value) in settings(environment, "AWS_") {
            builder = builder.with_config(key, value);
        }
        for (name, value) in &self.options {
            let key = if name == "endpoint" { AmazonS3ConfigKey::S3Endpoint } else { self.key(name)? };
            builder = builder.with_config(key, value);
        }
        let endpoint = builder.get_config_value(&AmazonS3ConfigKey::S3Endpoint);
        let options = client(endpoint.as_deref());
        Ok((Arc::new(builder.with_client_options(options).build().map_err(|error| self.refused(error))?), endpoint))
    }

    fn google(&self, environment: &Environment) -> Result<Arc<dyn ObjectStore>, BadAddress> {
        let mut builder = GoogleCloudStorageBuilder::new().with_bucket_name(&self.bucket).with_retry(retry());
        for (key, value) in settings(environment, "GOOGLE_") {
            builder = builder.with_config(key, value);
        }
        for (name, value) in &self.options {
            let key = if name == "endpoint" { GoogleConfigKey::BaseUrl } else { self.key(name)? };
            builder = builder.with_config(key, value);
        }
        let options = client(self.options.get("endpoint").map(String::as_str));
        Ok(Arc::new(builder.with_client_options(options).build().map_err(|error| self.refused(error))?))
    }

    fn azure(&self, environment: &Environment) -> Result<Arc<dyn ObjectStore>, BadAddress> {
        let mut builder = MicrosoftAzureBuilder::new().with_container_name(&self.bucket).with_retry(retry());
        for (key, value) in settings(environment, "AZURE_") {
            builder = builder.with_config(key, value);
        }
        for (name, value) in &self.options {
            let key = match name.as_str() {
                "account" => AzureConfigKey::AccountName,
                "endpoint" => AzureConfigKey::Endpoint,
                name => self.key(name)?,
            };
            builder = builder.with_config(key, value);
        }
        let options = client(self.options.get("endpoint").map(String::as_str));
        Ok(Arc::new(builder.with_client_options(options).build().map_err(|error| self.refused(error))?))
    }

    fn folder(&self) -> Result<Opened, BadAddress> {
        let folder = PathBuf::from(format!("/{}", self.prefix));
        std::fs::create_dir_all(&folder).map_err(|error| self.refused(error))?;
        let store = LocalFileSystem::new_with_prefix(&folder).map_err(|error| self.refused(error))?.with_automatic_cleanup(false);
        Ok(Opened { store: Arc::new(store), folder: Some(folder), endpoint: None })
    }

    fn key<K: FromStr>(&self, name: &str) -> Result<K, BadAddress> {
        name.parse().map_err(|_| BadAddress(format!("{}: {name} is not understood", self.location())))
    }

    fn refused(&self, error: impl std::fmt::Display) -> BadAddress {
        BadAddress(format!("{}: {error}", self.location()))
    }
}

const USAGE: &str = "say s3://bucket/prefix, gs://bucket/prefix, az://container/prefix or file:///folder";

/// The variables of one company that its client understands.
fn settings<'e, K: FromStr>(environment: &'e Environment, company: &'static str) -> impl Iterator<Item = (K, &'e String)> {
    let its = environment.iter().filter(move |(name, _)| name.starts_with(company) && !NOT_OURS.contains(&name.as_str()));
    its.filter_map(|(name, value)| Some((name.to_ascii_lowercase().parse().ok()?, value)))
}

fn retry() -> RetryConfig {
    RetryConfig { max_retries: RETRIES, retry_timeout: PATIENCE, ..RetryConfig::default() }
}

/// Plain HTTP only where an endpoint says so.
fn client(endpoint: Option<&str>) -> ClientOptions {
    let is_plain = endpoint.is_some_and(|endpoint| endpoint.starts_with("http://"));
    ClientOptions::new().with_allow_http(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Address {
        Address::parse(text).unwrap_or_else(|bad| panic!("{bad}"))
    }

    #[test]
    fn an_address_is_a_bucket_a_prefix_and_options() {
        let address = read("s3://lake/a/b%20c/?endpoint=http%3A%2F%2F127.0.0.1:4567&region=eu-west-1");
        assert_eq!(address.location(), "s3://lake/a/b c");
        assert_eq!(address.options["endpoint"], "http://127.0.0.1:4567");
        assert_eq!(read("gs://lake").location(), "gs://lake");
        assert_eq!(read("file:///var/blobs/").location(), "file:///var/blobs");
    }

    #[test]
    fn what_cannot_be_meant_is_refused_by_name() {
        for (text, reason) in [
            ("lake", "say s3://"),
            ("ftp://lake", "say s3://"),
            ("s3:///prefix", "say s3://"),
            ("file://host/prefix", "say s3://"),
            ("file:///", "no folder of its own"),
            ("s3://lake/a/../b", "no folder of its own"),
            ("s3://lake?secret_access_key=x", "secret_access_key is no option of s3://"),
            ("s3://lake/%ff", "not UTF-8"),
        ] {
            let bad = Address::parse(text).unwrap_err().to_string();
            assert!(bad.contains(reason), "{text}: {bad}");
        }
    }

    #[test]
    fn every_kind_of_place_is_built_without_asking_anybody() {
        for text in ["s3://lake/p?endpoint=http://127.0.0.1:1&skip_signature", "gs://lake/p?skip_signature", "az://lake/p?account=me"] {
            read(text).open(&[]).unwrap_or_else(|bad| panic!("{bad}"));
        }
    }

    #[test]
    fn the_variables_that_point_at_a_millpond_are_not_meant_for_this() {
        let environment = ["AWS_ENDPOINT_URL", "AWS_ENDPOINT", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
        let environment: Vec<_> = environment.map(|name| (name.to_owned(), "http://127.0.0.1:4566".to_owned())).into();
        assert_eq!(read("s3://lake").open(&environment).expect("it is built").endpoint, None);
        let named = [environment.as_slice(), &[("AWS_ENDPOINT_URL_S3".to_owned(), "http://127.0.0.1:9000".to_owned())]].concat();
        assert_eq!(read("s3://lake").open(&named).expect("it is built").endpoint.as_deref(), Some("http://127.0.0.1:9000"));
        let nearer = read("s3://lake?endpoint=http://127.0.0.1:1").open(&named).expect("it is built").endpoint;
        assert_eq!(nearer.as_deref(), Some("http://127.0.0.1:1"), "the address has the last word");
    }
}
