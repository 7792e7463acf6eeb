// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! Amazon Simple Queue Service: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "sqs",
    title: "Amazon Simple Queue Service",
    signing_name: "sqs",
    endpoint_prefix: "sqs",
    target_prefix: Some("AmazonSQS"),
    api_version: "2012-11-05",
    protocols: &[Protocol::AwsJson1_0, Protocol::Query],
    xml_namespace: Some("http://queue.amazonaws.com/doc/2012-11-05/"),
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    rpc("AddPermission"),
    rpc("CancelMessageMoveTask"),
    rpc("ChangeMessageVisibility"),
    rpc("ChangeMessageVisibilityBatch"),
    rpc("CreateQueue"),
    rpc("DeleteMessage"),
    rpc("DeleteMessageBatch"),
    rpc("DeleteQueue"),
    rpc("GetQueueAttributes"),
    rpc("GetQueueUrl"),
    rpc("ListDeadLetterSourceQueues"),
    rpc("ListMessageMoveTasks"),
    rpc("ListQueueTags"),
    rpc("ListQueues"),
    rpc("PurgeQueue"),
    rpc("ReceiveMessage"),
    rpc("RemovePermission"),
    rpc("SendMessage"),
    rpc("SendMessageBatch"),
    rpc("SetQueueAttributes"),
    rpc("StartMessageMoveTask"),
    rpc("TagQueue"),
    rpc("UntagQueue"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
