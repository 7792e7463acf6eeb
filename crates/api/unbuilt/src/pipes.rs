// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! Amazon EventBridge Pipes: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "pipes",
    title: "Amazon EventBridge Pipes",
    signing_name: "pipes",
    endpoint_prefix: "pipes",
    target_prefix: None,
    api_version: "2015-10-07",
    protocols: &[Protocol::RestJson1],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    RouteSchema { name: "CreatePipe", method: "POST", path: "/v1/pipes/{Name}", query: "" },
    RouteSchema { name: "DeletePipe", method: "DELETE", path: "/v1/pipes/{Name}", query: "" },
    RouteSchema { name: "DescribePipe", method: "GET", path: "/v1/pipes/{Name}", query: "" },
    RouteSchema { name: "ListPipes", method: "GET", path: "/v1/pipes", query: "" },
    RouteSchema { name: "ListTagsForResource", method: "GET", path: "/tags/{resourceArn}", query: "" },
    RouteSchema { name: "StartPipe", method: "POST", path: "/v1/pipes/{Name}/start", query: "" },
    RouteSchema { name: "StopPipe", method: "POST", path: "/v1/pipes/{Name}/stop", query: "" },
    RouteSchema { name: "TagResource", method: "POST", path: "/tags/{resourceArn}", query: "" },
    RouteSchema { name: "UntagResource", method: "DELETE", path: "/tags/{resourceArn}", query: "" },
    RouteSchema { name: "UpdatePipe", method: "PUT", path: "/v1/pipes/{Name}", query: "" },
];
