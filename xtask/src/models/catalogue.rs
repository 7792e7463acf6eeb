//! The services we recognise but have no types for: enough to answer `NotImplemented` by name.

use std::path::Path;

use anyhow::Result;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::botocore;
use crate::model::{Metadata, Model, Route};

/// Data engineering and what stands around it.
const SERVICES: &[&str] = &[
    "apigateway",
    "apigatewayv2",
    "athena",
    "cloudformation",
    "cloudtrail",
    "cloudwatch",
    "databrew",
    "dms",
    "dynamodb",
    "dynamodbstreams",
    "ecr",
    "emr",
    "emr-containers",
    "emr-serverless",
    "events",
    "firehose",
    "glue",
    "iam",
    "kinesis",
    "kinesisanalyticsv2",
    "kms",
    "lakeformation",
    "lambda",
    "logs",
    "opensearch",
    "pipes",
    "redshift",
    "redshift-data",
    "s3",
    "s3control",
    "sagemaker",
    "scheduler",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "stepfunctions",
    "sts",
    "xray",
];

/// One service of `models/routes.json`.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Entry {
    pub metadata: Metadata,
    /// Operations of RPC protocols: all are `POST /`.
    pub operations: Vec<String>,
    /// Operations of REST protocols.
    pub routes: Vec<Route>,
}

pub type Catalogue = IndexMap<String, Entry>;

pub fn collect(data: &Path, built: &[String]) -> Result<Catalogue> {
    let mut catalogue = Catalogue::new();
    for service in SERVICES.iter().filter(|service| !built.iter().any(|built| built == *service)) {
        catalogue.insert((*service).to_owned(), entry(botocore::model(data, service)?));
    }
    Ok(catalogue)
}

fn entry(model: Model) -> Entry {
    let mut entry = Entry { metadata: model.metadata, ..Entry::default() };
    for (name, operation) in model.operations {
        match (operation.http.method.as_str(), operation.http.request_uri.as_str()) {
            ("POST", "/") => entry.operations.push(name),
            (method, uri) => entry.routes.push(Route(name, method.to_owned(), uri.to_owned())),
        }
    }
    entry.operations.sort();
    entry.routes.sort();
    entry
}
