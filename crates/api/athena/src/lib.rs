// Generated from models/athena.json by `cargo xtask codegen`; do not edit.

//! Amazon Athena as data: the operations of `models/athena.ops`, their shapes, errors and schemas.

pub mod errors;
mod operations;
pub mod schema;
mod shapes;
pub mod values;

pub use operations::*;
pub use shapes::*;

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "athena",
    title: "Amazon Athena",
    signing_name: "athena",
    endpoint_prefix: "athena",
    target_prefix: Some("AmazonAthena"),
    api_version: "2017-05-18",
    protocols: &[Protocol::AwsJson1_1],
    xml_namespace: None,
    operations: &[
        &operations::BATCH_GET_NAMED_QUERY,
        &operations::BATCH_GET_QUERY_EXECUTION,
        &operations::CREATE_NAMED_QUERY,
        &operations::CREATE_WORK_GROUP,
        &operations::DELETE_NAMED_QUERY,
        &operations::DELETE_WORK_GROUP,
        &operations::GET_DATA_CATALOG,
        &operations::GET_DATABASE,
        &operations::GET_NAMED_QUERY,
        &operations::GET_QUERY_EXECUTION,
        &operations::GET_QUERY_RESULTS,
        &operations::GET_QUERY_RUNTIME_STATISTICS,
        &operations::GET_TABLE_METADATA,
        &operations::GET_WORK_GROUP,
        &operations::LIST_DATA_CATALOGS,
        &operations::LIST_DATABASES,
        &operations::LIST_ENGINE_VERSIONS,
        &operations::LIST_NAMED_QUERIES,
        &operations::LIST_QUERY_EXECUTIONS,
        &operations::LIST_TABLE_METADATA,
        &operations::LIST_TAGS_FOR_RESOURCE,
        &operations::LIST_WORK_GROUPS,
        &operations::START_QUERY_EXECUTION,
        &operations::STOP_QUERY_EXECUTION,
        &operations::TAG_RESOURCE,
        &operations::UNTAG_RESOURCE,
        &operations::UPDATE_WORK_GROUP,
    ],
    unbuilt: UNBUILT,
    errors: errors::ALL,
};

static UNBUILT: &[RouteSchema] = &[
    rpc("BatchGetPreparedStatement"),
    rpc("CancelCapacityReservation"),
    rpc("CreateCapacityReservation"),
    rpc("CreateDataCatalog"),
    rpc("CreateNotebook"),
    rpc("CreatePreparedStatement"),
    rpc("CreatePresignedNotebookUrl"),
    rpc("CreateSystemTableConfiguration"),
    rpc("DeleteCapacityReservation"),
    rpc("DeleteDataCatalog"),
    rpc("DeleteNotebook"),
    rpc("DeletePreparedStatement"),
    rpc("DeleteSystemTableConfiguration"),
    rpc("ExportNotebook"),
    rpc("GetCalculationExecution"),
    rpc("GetCalculationExecutionCode"),
    rpc("GetCalculationExecutionStatus"),
    rpc("GetCapacityAssignmentConfiguration"),
    rpc("GetCapacityReservation"),
    rpc("GetNotebookMetadata"),
    rpc("GetPreparedStatement"),
    rpc("GetResourceDashboard"),
    rpc("GetSession"),
    rpc("GetSessionEndpoint"),
    rpc("GetSessionStatus"),
    rpc("GetSystemTableConfiguration"),
    rpc("ImportNotebook"),
    rpc("ListApplicationDPUSizes"),
    rpc("ListCalculationExecutions"),
    rpc("ListCapacityReservations"),
    rpc("ListExecutors"),
    rpc("ListNotebookMetadata"),
    rpc("ListNotebookSessions"),
    rpc("ListPreparedStatements"),
    rpc("ListSessions"),
    rpc("ListSystemTableStatuses"),
    rpc("PutCapacityAssignmentConfiguration"),
    rpc("StartCalculationExecution"),
    rpc("StartSession"),
    rpc("StopCalculationExecution"),
    rpc("TerminateSession"),
    rpc("UpdateCapacityReservation"),
    rpc("UpdateDataCatalog"),
    rpc("UpdateNamedQuery"),
    rpc("UpdateNotebook"),
    rpc("UpdateNotebookMetadata"),
    rpc("UpdatePreparedStatement"),
    rpc("UpdateSystemTableConfiguration"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
