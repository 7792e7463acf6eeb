// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! AWS services that Millpond recognises but has not built: enough to answer `NotImplemented` by name.

mod apigateway;
mod apigatewayv2;
mod cloudformation;
mod cloudtrail;
mod cloudwatch;
mod databrew;
mod dms;
mod dynamodb;
mod dynamodbstreams;
mod ecr;
mod emr;
mod emr_containers;
mod emr_serverless;
mod events;
mod firehose;
mod kinesisanalyticsv2;
mod lakeformation;
mod lambda;
mod logs;
mod opensearch;
mod pipes;
mod redshift;
mod redshift_data;
mod s3control;
mod sagemaker;
mod scheduler;
mod secretsmanager;
mod sns;
mod sqs;
mod ssm;
mod stepfunctions;
mod xray;

use wire::ServiceSchema;

pub static SERVICES: &[&ServiceSchema] = &[
    &apigateway::SERVICE,
    &apigatewayv2::SERVICE,
    &cloudformation::SERVICE,
    &cloudtrail::SERVICE,
    &cloudwatch::SERVICE,
    &databrew::SERVICE,
    &dms::SERVICE,
    &dynamodb::SERVICE,
    &dynamodbstreams::SERVICE,
    &ecr::SERVICE,
    &emr::SERVICE,
    &emr_containers::SERVICE,
    &emr_serverless::SERVICE,
    &events::SERVICE,
    &firehose::SERVICE,
    &kinesisanalyticsv2::SERVICE,
    &lakeformation::SERVICE,
    &lambda::SERVICE,
    &logs::SERVICE,
    &opensearch::SERVICE,
    &pipes::SERVICE,
    &redshift::SERVICE,
    &redshift_data::SERVICE,
    &s3control::SERVICE,
    &sagemaker::SERVICE,
    &scheduler::SERVICE,
    &secretsmanager::SERVICE,
    &sns::SERVICE,
    &sqs::SERVICE,
    &ssm::SERVICE,
    &stepfunctions::SERVICE,
    &xray::SERVICE,
];
