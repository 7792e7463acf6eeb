// Generated from models/athena.json by `cargo xtask codegen`; do not edit.

//! The operations as types: each names its input, its output and its schema.

use wire::schema::{OperationSchema, RouteSchema};

use crate::{SERVICE, errors, schema, shapes};

pub struct BatchGetNamedQuery;

pub static BATCH_GET_NAMED_QUERY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "BatchGetNamedQuery",
    route: RouteSchema { name: "BatchGetNamedQuery", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::BATCH_GET_NAMED_QUERY_INPUT,
    output: &schema::BATCH_GET_NAMED_QUERY_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for BatchGetNamedQuery {
    type Input = shapes::BatchGetNamedQueryInput;
    type Output = shapes::BatchGetNamedQueryOutput;
    const SCHEMA: &'static OperationSchema = &BATCH_GET_NAMED_QUERY;
}

pub struct BatchGetQueryExecution;

pub static BATCH_GET_QUERY_EXECUTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "BatchGetQueryExecution",
    route: RouteSchema { name: "BatchGetQueryExecution", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::BATCH_GET_QUERY_EXECUTION_INPUT,
    output: &schema::BATCH_GET_QUERY_EXECUTION_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for BatchGetQueryExecution {
    type Input = shapes::BatchGetQueryExecutionInput;
    type Output = shapes::BatchGetQueryExecutionOutput;
    const SCHEMA: &'static OperationSchema = &BATCH_GET_QUERY_EXECUTION;
}

pub struct CreateNamedQuery;

pub static CREATE_NAMED_QUERY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateNamedQuery",
    route: RouteSchema { name: "CreateNamedQuery", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_NAMED_QUERY_INPUT,
    output: &schema::CREATE_NAMED_QUERY_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateNamedQuery {
    type Input = shapes::CreateNamedQueryInput;
    type Output = shapes::CreateNamedQueryOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_NAMED_QUERY;
}

pub struct CreateWorkGroup;

pub static CREATE_WORK_GROUP: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateWorkGroup",
    route: RouteSchema { name: "CreateWorkGroup", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_WORK_GROUP_INPUT,
    output: &schema::CREATE_WORK_GROUP_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateWorkGroup {
    type Input = shapes::CreateWorkGroupInput;
    type Output = shapes::CreateWorkGroupOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_WORK_GROUP;
}

pub struct DeleteNamedQuery;

pub static DELETE_NAMED_QUERY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteNamedQuery",
    route: RouteSchema { name: "DeleteNamedQuery", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_NAMED_QUERY_INPUT,
    output: &schema::DELETE_NAMED_QUERY_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteNamedQuery {
    type Input = shapes::DeleteNamedQueryInput;
    type Output = shapes::DeleteNamedQueryOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_NAMED_QUERY;
}

pub struct DeleteWorkGroup;

pub static DELETE_WORK_GROUP: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteWorkGroup",
    route: RouteSchema { name: "DeleteWorkGroup", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_WORK_GROUP_INPUT,
    output: &schema::DELETE_WORK_GROUP_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteWorkGroup {
    type Input = shapes::DeleteWorkGroupInput;
    type Output = shapes::DeleteWorkGroupOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_WORK_GROUP;
}

pub struct GetDataCatalog;

pub static GET_DATA_CATALOG: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetDataCatalog",
    route: RouteSchema { name: "GetDataCatalog", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_DATA_CATALOG_INPUT,
    output: &schema::GET_DATA_CATALOG_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetDataCatalog {
    type Input = shapes::GetDataCatalogInput;
    type Output = shapes::GetDataCatalogOutput;
    const SCHEMA: &'static OperationSchema = &GET_DATA_CATALOG;
}

pub struct GetDatabase;

pub static GET_DATABASE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetDatabase",
    route: RouteSchema { name: "GetDatabase", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_DATABASE_INPUT,
    output: &schema::GET_DATABASE_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION, &errors::METADATA_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetDatabase {
    type Input = shapes::GetDatabaseInput;
    type Output = shapes::GetDatabaseOutput;
    const SCHEMA: &'static OperationSchema = &GET_DATABASE;
}

pub struct GetNamedQuery;

pub static GET_NAMED_QUERY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetNamedQuery",
    route: RouteSchema { name: "GetNamedQuery", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_NAMED_QUERY_INPUT,
    output: &schema::GET_NAMED_QUERY_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetNamedQuery {
    type Input = shapes::GetNamedQueryInput;
    type Output = shapes::GetNamedQueryOutput;
    const SCHEMA: &'static OperationSchema = &GET_NAMED_QUERY;
}

pub struct GetQueryExecution;

pub static GET_QUERY_EXECUTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetQueryExecution",
    route: RouteSchema { name: "GetQueryExecution", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_QUERY_EXECUTION_INPUT,
    output: &schema::GET_QUERY_EXECUTION_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetQueryExecution {
    type Input = shapes::GetQueryExecutionInput;
    type Output = shapes::GetQueryExecutionOutput;
    const SCHEMA: &'static OperationSchema = &GET_QUERY_EXECUTION;
}

pub struct GetQueryResults;

pub static GET_QUERY_RESULTS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetQueryResults",
    route: RouteSchema { name: "GetQueryResults", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_QUERY_RESULTS_INPUT,
    output: &schema::GET_QUERY_RESULTS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION, &errors::TOO_MANY_REQUESTS_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetQueryResults {
    type Input = shapes::GetQueryResultsInput;
    type Output = shapes::GetQueryResultsOutput;
    const SCHEMA: &'static OperationSchema = &GET_QUERY_RESULTS;
}

pub struct GetQueryRuntimeStatistics;

pub static GET_QUERY_RUNTIME_STATISTICS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetQueryRuntimeStatistics",
    route: RouteSchema { name: "GetQueryRuntimeStatistics", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_QUERY_RUNTIME_STATISTICS_INPUT,
    output: &schema::GET_QUERY_RUNTIME_STATISTICS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetQueryRuntimeStatistics {
    type Input = shapes::GetQueryRuntimeStatisticsInput;
    type Output = shapes::GetQueryRuntimeStatisticsOutput;
    const SCHEMA: &'static OperationSchema = &GET_QUERY_RUNTIME_STATISTICS;
}

pub struct GetTableMetadata;

pub static GET_TABLE_METADATA: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetTableMetadata",
    route: RouteSchema { name: "GetTableMetadata", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_TABLE_METADATA_INPUT,
    output: &schema::GET_TABLE_METADATA_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION, &errors::METADATA_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetTableMetadata {
    type Input = shapes::GetTableMetadataInput;
    type Output = shapes::GetTableMetadataOutput;
    const SCHEMA: &'static OperationSchema = &GET_TABLE_METADATA;
}

pub struct GetWorkGroup;

pub static GET_WORK_GROUP: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetWorkGroup",
    route: RouteSchema { name: "GetWorkGroup", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_WORK_GROUP_INPUT,
    output: &schema::GET_WORK_GROUP_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetWorkGroup {
    type Input = shapes::GetWorkGroupInput;
    type Output = shapes::GetWorkGroupOutput;
    const SCHEMA: &'static OperationSchema = &GET_WORK_GROUP;
}

pub struct ListDataCatalogs;

pub static LIST_DATA_CATALOGS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListDataCatalogs",
    route: RouteSchema { name: "ListDataCatalogs", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_DATA_CATALOGS_INPUT,
    output: &schema::LIST_DATA_CATALOGS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListDataCatalogs {
    type Input = shapes::ListDataCatalogsInput;
    type Output = shapes::ListDataCatalogsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_DATA_CATALOGS;
}

pub struct ListDatabases;

pub static LIST_DATABASES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListDatabases",
    route: RouteSchema { name: "ListDatabases", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_DATABASES_INPUT,
    output: &schema::LIST_DATABASES_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION, &errors::METADATA_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListDatabases {
    type Input = shapes::ListDatabasesInput;
    type Output = shapes::ListDatabasesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_DATABASES;
}

pub struct ListEngineVersions;

pub static LIST_ENGINE_VERSIONS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListEngineVersions",
    route: RouteSchema { name: "ListEngineVersions", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_ENGINE_VERSIONS_INPUT,
    output: &schema::LIST_ENGINE_VERSIONS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListEngineVersions {
    type Input = shapes::ListEngineVersionsInput;
    type Output = shapes::ListEngineVersionsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_ENGINE_VERSIONS;
}

pub struct ListNamedQueries;

pub static LIST_NAMED_QUERIES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListNamedQueries",
    route: RouteSchema { name: "ListNamedQueries", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_NAMED_QUERIES_INPUT,
    output: &schema::LIST_NAMED_QUERIES_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListNamedQueries {
    type Input = shapes::ListNamedQueriesInput;
    type Output = shapes::ListNamedQueriesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_NAMED_QUERIES;
}

pub struct ListQueryExecutions;

pub static LIST_QUERY_EXECUTIONS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListQueryExecutions",
    route: RouteSchema { name: "ListQueryExecutions", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_QUERY_EXECUTIONS_INPUT,
    output: &schema::LIST_QUERY_EXECUTIONS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListQueryExecutions {
    type Input = shapes::ListQueryExecutionsInput;
    type Output = shapes::ListQueryExecutionsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_QUERY_EXECUTIONS;
}

pub struct ListTableMetadata;

pub static LIST_TABLE_METADATA: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListTableMetadata",
    route: RouteSchema { name: "ListTableMetadata", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_TABLE_METADATA_INPUT,
    output: &schema::LIST_TABLE_METADATA_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION, &errors::METADATA_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListTableMetadata {
    type Input = shapes::ListTableMetadataInput;
    type Output = shapes::ListTableMetadataOutput;
    const SCHEMA: &'static OperationSchema = &LIST_TABLE_METADATA;
}

pub struct ListTagsForResource;

pub static LIST_TAGS_FOR_RESOURCE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListTagsForResource",
    route: RouteSchema { name: "ListTagsForResource", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_TAGS_FOR_RESOURCE_INPUT,
    output: &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION, &errors::RESOURCE_NOT_FOUND_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListTagsForResource {
    type Input = shapes::ListTagsForResourceInput;
    type Output = shapes::ListTagsForResourceOutput;
    const SCHEMA: &'static OperationSchema = &LIST_TAGS_FOR_RESOURCE;
}

pub struct ListWorkGroups;

pub static LIST_WORK_GROUPS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListWorkGroups",
    route: RouteSchema { name: "ListWorkGroups", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_WORK_GROUPS_INPUT,
    output: &schema::LIST_WORK_GROUPS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListWorkGroups {
    type Input = shapes::ListWorkGroupsInput;
    type Output = shapes::ListWorkGroupsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_WORK_GROUPS;
}

pub struct StartQueryExecution;

pub static START_QUERY_EXECUTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "StartQueryExecution",
    route: RouteSchema { name: "StartQueryExecution", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::START_QUERY_EXECUTION_INPUT,
    output: &schema::START_QUERY_EXECUTION_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION, &errors::TOO_MANY_REQUESTS_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for StartQueryExecution {
    type Input = shapes::StartQueryExecutionInput;
    type Output = shapes::StartQueryExecutionOutput;
    const SCHEMA: &'static OperationSchema = &START_QUERY_EXECUTION;
}

pub struct StopQueryExecution;

pub static STOP_QUERY_EXECUTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "StopQueryExecution",
    route: RouteSchema { name: "StopQueryExecution", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::STOP_QUERY_EXECUTION_INPUT,
    output: &schema::STOP_QUERY_EXECUTION_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for StopQueryExecution {
    type Input = shapes::StopQueryExecutionInput;
    type Output = shapes::StopQueryExecutionOutput;
    const SCHEMA: &'static OperationSchema = &STOP_QUERY_EXECUTION;
}

pub struct TagResource;

pub static TAG_RESOURCE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "TagResource",
    route: RouteSchema { name: "TagResource", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::TAG_RESOURCE_INPUT,
    output: &schema::TAG_RESOURCE_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION, &errors::RESOURCE_NOT_FOUND_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for TagResource {
    type Input = shapes::TagResourceInput;
    type Output = shapes::TagResourceOutput;
    const SCHEMA: &'static OperationSchema = &TAG_RESOURCE;
}

pub struct UntagResource;

pub static UNTAG_RESOURCE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UntagResource",
    route: RouteSchema { name: "UntagResource", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UNTAG_RESOURCE_INPUT,
    output: &schema::UNTAG_RESOURCE_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION, &errors::RESOURCE_NOT_FOUND_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UntagResource {
    type Input = shapes::UntagResourceInput;
    type Output = shapes::UntagResourceOutput;
    const SCHEMA: &'static OperationSchema = &UNTAG_RESOURCE;
}

pub struct UpdateWorkGroup;

pub static UPDATE_WORK_GROUP: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateWorkGroup",
    route: RouteSchema { name: "UpdateWorkGroup", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_WORK_GROUP_INPUT,
    output: &schema::UPDATE_WORK_GROUP_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INTERNAL_SERVER_EXCEPTION, &errors::INVALID_REQUEST_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateWorkGroup {
    type Input = shapes::UpdateWorkGroupInput;
    type Output = shapes::UpdateWorkGroupOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_WORK_GROUP;
}
