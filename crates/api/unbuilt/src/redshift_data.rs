// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! Redshift Data API Service: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "redshift-data",
    title: "Redshift Data API Service",
    signing_name: "redshift-data",
    endpoint_prefix: "redshift-data",
    target_prefix: Some("RedshiftData"),
    api_version: "2019-12-20",
    protocols: &[Protocol::AwsJson1_1],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    rpc("BatchExecuteStatement"),
    rpc("CancelStatement"),
    rpc("DescribeStatement"),
    rpc("DescribeTable"),
    rpc("ExecuteStatement"),
    rpc("GetStatementResult"),
    rpc("GetStatementResultV2"),
    rpc("ListDatabases"),
    rpc("ListSchemas"),
    rpc("ListSessions"),
    rpc("ListStatements"),
    rpc("ListTables"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
