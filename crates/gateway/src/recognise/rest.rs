//! Services that spell the operation in method, path, and query: S3, Lambda and their kind.

use std::collections::BTreeSet;

use http::HeaderMap;
use http::request::Parts;
use wire::schema::RouteSchema;
use wire::{Location, OperationSchema, Protocol, ServiceSchema};

use super::host::addressed_bucket;
use super::{Meaning, Recognised};

pub(super) fn recognise(service: &'static ServiceSchema, parts: &Parts) -> Recognised {
    let protocol = *service.protocols.iter().find(|p| matches!(p, Protocol::RestXml | Protocol::RestJson1)).unwrap_or(&Protocol::RestXml);
    let path = addressed_path(service, parts);
    let request = Asked { method: parts.method.as_str(), path: &path, query: parts.uri.query().unwrap_or(""), headers: &parts.headers };
    let typed = service.operations.iter().filter_map(|operation| Some((request.meets(operation)?, Found::Typed(operation))));
    let modelled = service.unbuilt.iter().filter_map(|route| Some((request.matches(route)?, Found::Modelled(route))));
    // Of the routes that fit, the one that demanded the most is meant: `?uploads` before plain GET. Among equals it is the
    // one that can be answered, which `max_by_key` finds last.
    let best = modelled.chain(typed).max_by_key(|(demands, _)| *demands).map(|(_, found)| found);
    let operation = match best {
        Some(Found::Typed(operation)) => Meaning::Typed { operation, path },
        Some(Found::Modelled(route)) => Meaning::Modelled(route),
        None => Meaning::NotAllowed { method: request.method.to_owned(), allowed: request.allowed(service) },
    };
    Recognised { service, protocol, operation }
}

enum Found {
    Typed(&'static OperationSchema),
    Modelled(&'static RouteSchema),
}

/// The path with the bucket in front, wherever the bucket was named.
fn addressed_path(service: &ServiceSchema, parts: &Parts) -> String {
    let path = parts.uri.path();
    match addressed_bucket(parts).filter(|_| service.name == "s3") {
        Some(bucket) => format!("/{bucket}{path}"),
        None => path.to_owned(),
    }
}

struct Asked<'a> {
    method: &'a str,
    path: &'a str,
    query: &'a str,
    headers: &'a HeaderMap,
}

impl Asked<'_> {
    /// How many demands of a typed operation the request meets, if it meets all.
    fn meets(&self, operation: &OperationSchema) -> Option<usize> {
        let mut demands = self.matches(&operation.route)?;
        for member in operation.input.members.iter().filter(|member| member.required) {
            let met = match member.at {
                Location::Query => self.has_parameter(member.wire, None),
                Location::Header => self.headers.contains_key(member.wire),
                _ => continue,
            };
            // A missing demand of a lone candidate is a validation error; between candidates it decides. S3's
            // `PUT key` is CopyObject, UploadPart or PutObject by exactly these.
            if !met {
                return None;
            }
            demands += 1;
        }
        Some(demands)
    }

    /// RFC 9110 §15.5.6: a refused method is answered with those that are not.
    fn allowed(&self, service: &ServiceSchema) -> String {
        let routes = service.operations.iter().map(|operation| &operation.route).chain(service.unbuilt);
        let methods: BTreeSet<&str> =
            routes.filter(|route| Asked { method: route.method, ..*self }.matches(route).is_some()).map(|route| route.method).collect();
        methods.into_iter().collect::<Vec<_>>().join(", ")
    }

    /// How many literal query parameters the route demands, if method, path and all of them fit.
    ///
    /// Every request of such a service asks this of every route, so what is cheap and seldom fits comes first: most of S3's
    /// routes demand a parameter (`?acl`), and most requests have none.
    fn matches(&self, route: &RouteSchema) -> Option<usize> {
        if route.method != self.method {
            return None;
        }
        let mut demands = 0;
        if !route.query.is_empty() {
            for literal in route.query.split('&') {
                let (name, value) = literal.split_once('=').map_or((literal, None), |(name, value)| (name, Some(value)));
                // `x-id=GetObject` tells clients' logs what was meant; AWS does not ask for it.
                if name == "x-id" {
                    continue;
                }
                if !self.has_parameter(name, value) {
                    return None;
                }
                demands += 1;
            }
        }
        wire::http::path_fits(route.path, self.path).then_some(demands)
    }

    fn has_parameter(&self, name: &str, value: Option<&str>) -> bool {
        !self.query.is_empty()
            && self.query.split('&').any(|pair| {
                let (given, given_value) = pair.split_once('=').unwrap_or((pair, ""));
                given == name && value.is_none_or(|value| value == given_value)
            })
    }
}
