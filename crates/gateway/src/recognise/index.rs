//! Every service that can be addressed, by each of the names a request may use for it.

use std::collections::HashMap;

use http::request::Parts;
use wire::{Protocol, ServiceSchema};

use super::host::{bucket_of_host, service_of_host};

/// Look-up tables, made once.
pub struct Index {
    services: Vec<&'static ServiceSchema>,
    by_target: HashMap<&'static str, &'static ServiceSchema>,
    s3: Option<&'static ServiceSchema>,
}

impl Index {
    /// `services` are those of the house, and those it knows only from the models.
    pub fn new(services: impl IntoIterator<Item = &'static ServiceSchema>) -> Index {
        let services: Vec<_> = services.into_iter().collect();
        let by_target = services.iter().filter_map(|service| Some((service.target_prefix?, *service))).collect();
        let s3 = services.iter().find(|service| service.name == "s3").copied();
        Index { services, by_target, s3 }
    }

    pub fn services(&self) -> &[&'static ServiceSchema] {
        &self.services
    }
    pub(super) fn targeted(&self, prefix: &str) -> Option<&'static ServiceSchema> {
        self.by_target.get(prefix).copied()
    }
    /// Services that sign by this name; several may (`s3` and `s3control`).
    pub(super) fn signed_as(&self, name: &str) -> Vec<&'static ServiceSchema> {
        self.services.iter().filter(|service| service.signing_name == name).copied().collect()
    }
    /// The query service of this API version: an unsigned form names nothing else.
    pub(super) fn versioned(&self, version: &str) -> Option<&'static ServiceSchema> {
        let speaks = |service: &&&ServiceSchema| service.api_version == version && service.protocols.contains(&Protocol::Query);
        self.services.iter().find(speaks).copied()
    }
    pub(super) fn by_host(&self, parts: &Parts) -> Vec<&'static ServiceSchema> {
        let host = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok()).or(parts.uri.host());
        let Some(host) = host.filter(|host| bucket_of_host(host).is_none_or(|_| host.contains(".amazonaws.com"))) else {
            return Vec::new();
        };
        let named = service_of_host(host);
        self.services.iter().filter(|service| Some(service.endpoint_prefix) == named).copied().collect()
    }
    /// What a request that no witness places is taken for.
    pub(super) fn fallback(&self) -> &'static ServiceSchema {
        self.s3.or(self.services.first().copied()).expect("a gateway serves at least one service")
    }
}
