// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! Amazon Kinesis Firehose: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "firehose",
    title: "Amazon Kinesis Firehose",
    signing_name: "firehose",
    endpoint_prefix: "firehose",
    target_prefix: Some("Firehose_20150804"),
    api_version: "2015-08-04",
    protocols: &[Protocol::AwsJson1_1],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    rpc("CreateDeliveryStream"),
    rpc("DeleteDeliveryStream"),
    rpc("DescribeDeliveryStream"),
    rpc("ListDeliveryStreams"),
    rpc("ListTagsForDeliveryStream"),
    rpc("PutRecord"),
    rpc("PutRecordBatch"),
    rpc("StartDeliveryStreamEncryption"),
    rpc("StopDeliveryStreamEncryption"),
    rpc("TagDeliveryStream"),
    rpc("UntagDeliveryStream"),
    rpc("UpdateDestination"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
