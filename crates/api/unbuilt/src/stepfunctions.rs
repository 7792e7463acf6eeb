// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! AWS Step Functions: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "stepfunctions",
    title: "AWS Step Functions",
    signing_name: "states",
    endpoint_prefix: "states",
    target_prefix: Some("AWSStepFunctions"),
    api_version: "2016-11-23",
    protocols: &[Protocol::AwsJson1_0],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    rpc("CreateActivity"),
    rpc("CreateStateMachine"),
    rpc("CreateStateMachineAlias"),
    rpc("DeleteActivity"),
    rpc("DeleteStateMachine"),
    rpc("DeleteStateMachineAlias"),
    rpc("DeleteStateMachineVersion"),
    rpc("DescribeActivity"),
    rpc("DescribeExecution"),
    rpc("DescribeMapRun"),
    rpc("DescribeStateMachine"),
    rpc("DescribeStateMachineAlias"),
    rpc("DescribeStateMachineForExecution"),
    rpc("GetActivityTask"),
    rpc("GetExecutionHistory"),
    rpc("ListActivities"),
    rpc("ListExecutions"),
    rpc("ListMapRuns"),
    rpc("ListStateMachineAliases"),
    rpc("ListStateMachineVersions"),
    rpc("ListStateMachines"),
    rpc("ListTagsForResource"),
    rpc("PublishStateMachineVersion"),
    rpc("RedriveExecution"),
    rpc("SendTaskFailure"),
    rpc("SendTaskHeartbeat"),
    rpc("SendTaskSuccess"),
    rpc("StartExecution"),
    rpc("StartSyncExecution"),
    rpc("StopExecution"),
    rpc("TagResource"),
    rpc("TestState"),
    rpc("UntagResource"),
    rpc("UpdateMapRun"),
    rpc("UpdateStateMachine"),
    rpc("UpdateStateMachineAlias"),
    rpc("ValidateStateMachineDefinition"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
