// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! Amazon DynamoDB Streams: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "dynamodbstreams",
    title: "Amazon DynamoDB Streams",
    signing_name: "dynamodb",
    endpoint_prefix: "streams.dynamodb",
    target_prefix: Some("DynamoDBStreams_20120810"),
    api_version: "2012-08-10",
    protocols: &[Protocol::AwsJson1_0],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[rpc("DescribeStream"), rpc("GetRecords"), rpc("GetShardIterator"), rpc("ListStreams")];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
