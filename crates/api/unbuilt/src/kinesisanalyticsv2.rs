// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! Amazon Kinesis Analytics: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "kinesisanalyticsv2",
    title: "Amazon Kinesis Analytics",
    signing_name: "kinesisanalytics",
    endpoint_prefix: "kinesisanalytics",
    target_prefix: Some("KinesisAnalytics_20180523"),
    api_version: "2018-05-23",
    protocols: &[Protocol::AwsJson1_1],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    rpc("AddApplicationCloudWatchLoggingOption"),
    rpc("AddApplicationInput"),
    rpc("AddApplicationInputProcessingConfiguration"),
    rpc("AddApplicationOutput"),
    rpc("AddApplicationReferenceDataSource"),
    rpc("AddApplicationVpcConfiguration"),
    rpc("CreateApplication"),
    rpc("CreateApplicationPresignedUrl"),
    rpc("CreateApplicationSnapshot"),
    rpc("CreateSnapshot"),
    rpc("DeleteApplication"),
    rpc("DeleteApplicationCloudWatchLoggingOption"),
    rpc("DeleteApplicationInputProcessingConfiguration"),
    rpc("DeleteApplicationOutput"),
    rpc("DeleteApplicationReferenceDataSource"),
    rpc("DeleteApplicationSnapshot"),
    rpc("DeleteApplicationVpcConfiguration"),
    rpc("DeleteSnapshot"),
    rpc("DescribeApplication"),
    rpc("DescribeApplicationOperation"),
    rpc("DescribeApplicationSnapshot"),
    rpc("DescribeApplicationVersion"),
    rpc("DescribeSnapshot"),
    rpc("DescribeSnapshotOperation"),
    rpc("DiscoverInputSchema"),
    rpc("ExportSnapshot"),
    rpc("ImportSnapshot"),
    rpc("ListApplicationOperations"),
    rpc("ListApplicationSnapshots"),
    rpc("ListApplicationVersions"),
    rpc("ListApplications"),
    rpc("ListSnapshotOperations"),
    rpc("ListSnapshots"),
    rpc("ListTagsForResource"),
    rpc("RollbackApplication"),
    rpc("StartApplication"),
    rpc("StopApplication"),
    rpc("TagResource"),
    rpc("UntagResource"),
    rpc("UpdateApplication"),
    rpc("UpdateApplicationMaintenanceConfiguration"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
