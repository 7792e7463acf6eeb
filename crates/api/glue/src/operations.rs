// Generated from models/glue.json by `cargo xtask codegen`; do not edit.

//! The operations as types: each names its input, its output and its schema.

use wire::schema::{OperationSchema, RouteSchema};

use crate::{SERVICE, errors, schema, shapes};

pub struct BatchCreatePartition;

pub static BATCH_CREATE_PARTITION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "BatchCreatePartition",
    route: RouteSchema { name: "BatchCreatePartition", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::BATCH_CREATE_PARTITION_INPUT,
    output: &schema::BATCH_CREATE_PARTITION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ALREADY_EXISTS_EXCEPTION,
        &errors::RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for BatchCreatePartition {
    type Input = shapes::BatchCreatePartitionInput;
    type Output = shapes::BatchCreatePartitionOutput;
    const SCHEMA: &'static OperationSchema = &BATCH_CREATE_PARTITION;
}

pub struct BatchDeletePartition;

pub static BATCH_DELETE_PARTITION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "BatchDeletePartition",
    route: RouteSchema { name: "BatchDeletePartition", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::BATCH_DELETE_PARTITION_INPUT,
    output: &schema::BATCH_DELETE_PARTITION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for BatchDeletePartition {
    type Input = shapes::BatchDeletePartitionInput;
    type Output = shapes::BatchDeletePartitionOutput;
    const SCHEMA: &'static OperationSchema = &BATCH_DELETE_PARTITION;
}

pub struct BatchDeleteTable;

pub static BATCH_DELETE_TABLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "BatchDeleteTable",
    route: RouteSchema { name: "BatchDeleteTable", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::BATCH_DELETE_TABLE_INPUT,
    output: &schema::BATCH_DELETE_TABLE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::RESOURCE_NOT_READY_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for BatchDeleteTable {
    type Input = shapes::BatchDeleteTableInput;
    type Output = shapes::BatchDeleteTableOutput;
    const SCHEMA: &'static OperationSchema = &BATCH_DELETE_TABLE;
}

pub struct BatchDeleteTableVersion;

pub static BATCH_DELETE_TABLE_VERSION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "BatchDeleteTableVersion",
    route: RouteSchema { name: "BatchDeleteTableVersion", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::BATCH_DELETE_TABLE_VERSION_INPUT,
    output: &schema::BATCH_DELETE_TABLE_VERSION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for BatchDeleteTableVersion {
    type Input = shapes::BatchDeleteTableVersionInput;
    type Output = shapes::BatchDeleteTableVersionOutput;
    const SCHEMA: &'static OperationSchema = &BATCH_DELETE_TABLE_VERSION;
}

pub struct BatchGetCrawlers;

pub static BATCH_GET_CRAWLERS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "BatchGetCrawlers",
    route: RouteSchema { name: "BatchGetCrawlers", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::BATCH_GET_CRAWLERS_INPUT,
    output: &schema::BATCH_GET_CRAWLERS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INVALID_INPUT_EXCEPTION, &errors::OPERATION_TIMEOUT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for BatchGetCrawlers {
    type Input = shapes::BatchGetCrawlersInput;
    type Output = shapes::BatchGetCrawlersOutput;
    const SCHEMA: &'static OperationSchema = &BATCH_GET_CRAWLERS;
}

pub struct BatchGetPartition;

pub static BATCH_GET_PARTITION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "BatchGetPartition",
    route: RouteSchema { name: "BatchGetPartition", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::BATCH_GET_PARTITION_INPUT,
    output: &schema::BATCH_GET_PARTITION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::INVALID_STATE_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for BatchGetPartition {
    type Input = shapes::BatchGetPartitionInput;
    type Output = shapes::BatchGetPartitionOutput;
    const SCHEMA: &'static OperationSchema = &BATCH_GET_PARTITION;
}

pub struct BatchUpdatePartition;

pub static BATCH_UPDATE_PARTITION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "BatchUpdatePartition",
    route: RouteSchema { name: "BatchUpdatePartition", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::BATCH_UPDATE_PARTITION_INPUT,
    output: &schema::BATCH_UPDATE_PARTITION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for BatchUpdatePartition {
    type Input = shapes::BatchUpdatePartitionInput;
    type Output = shapes::BatchUpdatePartitionOutput;
    const SCHEMA: &'static OperationSchema = &BATCH_UPDATE_PARTITION;
}

pub struct CreateCrawler;

pub static CREATE_CRAWLER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateCrawler",
    route: RouteSchema { name: "CreateCrawler", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_CRAWLER_INPUT,
    output: &schema::CREATE_CRAWLER_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ALREADY_EXISTS_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateCrawler {
    type Input = shapes::CreateCrawlerInput;
    type Output = shapes::CreateCrawlerOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_CRAWLER;
}

pub struct CreateDatabase;

pub static CREATE_DATABASE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateDatabase",
    route: RouteSchema { name: "CreateDatabase", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_DATABASE_INPUT,
    output: &schema::CREATE_DATABASE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ALREADY_EXISTS_EXCEPTION,
        &errors::RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateDatabase {
    type Input = shapes::CreateDatabaseInput;
    type Output = shapes::CreateDatabaseOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_DATABASE;
}

pub struct CreatePartition;

pub static CREATE_PARTITION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreatePartition",
    route: RouteSchema { name: "CreatePartition", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_PARTITION_INPUT,
    output: &schema::CREATE_PARTITION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ALREADY_EXISTS_EXCEPTION,
        &errors::RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreatePartition {
    type Input = shapes::CreatePartitionInput;
    type Output = shapes::CreatePartitionOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_PARTITION;
}

pub struct CreateTable;

pub static CREATE_TABLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateTable",
    route: RouteSchema { name: "CreateTable", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_TABLE_INPUT,
    output: &schema::CREATE_TABLE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ALREADY_EXISTS_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::RESOURCE_NOT_READY_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateTable {
    type Input = shapes::CreateTableInput;
    type Output = shapes::CreateTableOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_TABLE;
}

pub struct DeleteCrawler;

pub static DELETE_CRAWLER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteCrawler",
    route: RouteSchema { name: "DeleteCrawler", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_CRAWLER_INPUT,
    output: &schema::DELETE_CRAWLER_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::CRAWLER_RUNNING_EXCEPTION,
        &errors::SCHEDULER_TRANSITIONING_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteCrawler {
    type Input = shapes::DeleteCrawlerInput;
    type Output = shapes::DeleteCrawlerOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_CRAWLER;
}

pub struct DeleteDatabase;

pub static DELETE_DATABASE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteDatabase",
    route: RouteSchema { name: "DeleteDatabase", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_DATABASE_INPUT,
    output: &schema::DELETE_DATABASE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteDatabase {
    type Input = shapes::DeleteDatabaseInput;
    type Output = shapes::DeleteDatabaseOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_DATABASE;
}

pub struct DeletePartition;

pub static DELETE_PARTITION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeletePartition",
    route: RouteSchema { name: "DeletePartition", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_PARTITION_INPUT,
    output: &schema::DELETE_PARTITION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeletePartition {
    type Input = shapes::DeletePartitionInput;
    type Output = shapes::DeletePartitionOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_PARTITION;
}

pub struct DeleteTable;

pub static DELETE_TABLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteTable",
    route: RouteSchema { name: "DeleteTable", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_TABLE_INPUT,
    output: &schema::DELETE_TABLE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::RESOURCE_NOT_READY_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteTable {
    type Input = shapes::DeleteTableInput;
    type Output = shapes::DeleteTableOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_TABLE;
}

pub struct DeleteTableVersion;

pub static DELETE_TABLE_VERSION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteTableVersion",
    route: RouteSchema { name: "DeleteTableVersion", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_TABLE_VERSION_INPUT,
    output: &schema::DELETE_TABLE_VERSION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteTableVersion {
    type Input = shapes::DeleteTableVersionInput;
    type Output = shapes::DeleteTableVersionOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_TABLE_VERSION;
}

pub struct GetCrawler;

pub static GET_CRAWLER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetCrawler",
    route: RouteSchema { name: "GetCrawler", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_CRAWLER_INPUT,
    output: &schema::GET_CRAWLER_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::ENTITY_NOT_FOUND_EXCEPTION, &errors::OPERATION_TIMEOUT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetCrawler {
    type Input = shapes::GetCrawlerInput;
    type Output = shapes::GetCrawlerOutput;
    const SCHEMA: &'static OperationSchema = &GET_CRAWLER;
}

pub struct GetCrawlerMetrics;

pub static GET_CRAWLER_METRICS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetCrawlerMetrics",
    route: RouteSchema { name: "GetCrawlerMetrics", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_CRAWLER_METRICS_INPUT,
    output: &schema::GET_CRAWLER_METRICS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::OPERATION_TIMEOUT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetCrawlerMetrics {
    type Input = shapes::GetCrawlerMetricsInput;
    type Output = shapes::GetCrawlerMetricsOutput;
    const SCHEMA: &'static OperationSchema = &GET_CRAWLER_METRICS;
}

pub struct GetCrawlers;

pub static GET_CRAWLERS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetCrawlers",
    route: RouteSchema { name: "GetCrawlers", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_CRAWLERS_INPUT,
    output: &schema::GET_CRAWLERS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::OPERATION_TIMEOUT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetCrawlers {
    type Input = shapes::GetCrawlersInput;
    type Output = shapes::GetCrawlersOutput;
    const SCHEMA: &'static OperationSchema = &GET_CRAWLERS;
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
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetDatabase {
    type Input = shapes::GetDatabaseInput;
    type Output = shapes::GetDatabaseOutput;
    const SCHEMA: &'static OperationSchema = &GET_DATABASE;
}

pub struct GetDatabases;

pub static GET_DATABASES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetDatabases",
    route: RouteSchema { name: "GetDatabases", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_DATABASES_INPUT,
    output: &schema::GET_DATABASES_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetDatabases {
    type Input = shapes::GetDatabasesInput;
    type Output = shapes::GetDatabasesOutput;
    const SCHEMA: &'static OperationSchema = &GET_DATABASES;
}

pub struct GetPartition;

pub static GET_PARTITION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetPartition",
    route: RouteSchema { name: "GetPartition", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_PARTITION_INPUT,
    output: &schema::GET_PARTITION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetPartition {
    type Input = shapes::GetPartitionInput;
    type Output = shapes::GetPartitionOutput;
    const SCHEMA: &'static OperationSchema = &GET_PARTITION;
}

pub struct GetPartitions;

pub static GET_PARTITIONS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetPartitions",
    route: RouteSchema { name: "GetPartitions", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_PARTITIONS_INPUT,
    output: &schema::GET_PARTITIONS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::INVALID_STATE_EXCEPTION,
        &errors::RESOURCE_NOT_READY_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetPartitions {
    type Input = shapes::GetPartitionsInput;
    type Output = shapes::GetPartitionsOutput;
    const SCHEMA: &'static OperationSchema = &GET_PARTITIONS;
}

pub struct GetTable;

pub static GET_TABLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetTable",
    route: RouteSchema { name: "GetTable", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_TABLE_INPUT,
    output: &schema::GET_TABLE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::RESOURCE_NOT_READY_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetTable {
    type Input = shapes::GetTableInput;
    type Output = shapes::GetTableOutput;
    const SCHEMA: &'static OperationSchema = &GET_TABLE;
}

pub struct GetTableVersion;

pub static GET_TABLE_VERSION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetTableVersion",
    route: RouteSchema { name: "GetTableVersion", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_TABLE_VERSION_INPUT,
    output: &schema::GET_TABLE_VERSION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetTableVersion {
    type Input = shapes::GetTableVersionInput;
    type Output = shapes::GetTableVersionOutput;
    const SCHEMA: &'static OperationSchema = &GET_TABLE_VERSION;
}

pub struct GetTableVersions;

pub static GET_TABLE_VERSIONS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetTableVersions",
    route: RouteSchema { name: "GetTableVersions", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_TABLE_VERSIONS_INPUT,
    output: &schema::GET_TABLE_VERSIONS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetTableVersions {
    type Input = shapes::GetTableVersionsInput;
    type Output = shapes::GetTableVersionsOutput;
    const SCHEMA: &'static OperationSchema = &GET_TABLE_VERSIONS;
}

pub struct GetTables;

pub static GET_TABLES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetTables",
    route: RouteSchema { name: "GetTables", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_TABLES_INPUT,
    output: &schema::GET_TABLES_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetTables {
    type Input = shapes::GetTablesInput;
    type Output = shapes::GetTablesOutput;
    const SCHEMA: &'static OperationSchema = &GET_TABLES;
}

pub struct GetTags;

pub static GET_TAGS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetTags",
    route: RouteSchema { name: "GetTags", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_TAGS_INPUT,
    output: &schema::GET_TAGS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetTags {
    type Input = shapes::GetTagsInput;
    type Output = shapes::GetTagsOutput;
    const SCHEMA: &'static OperationSchema = &GET_TAGS;
}

pub struct ListCrawlers;

pub static LIST_CRAWLERS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListCrawlers",
    route: RouteSchema { name: "ListCrawlers", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_CRAWLERS_INPUT,
    output: &schema::LIST_CRAWLERS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::OPERATION_TIMEOUT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListCrawlers {
    type Input = shapes::ListCrawlersInput;
    type Output = shapes::ListCrawlersOutput;
    const SCHEMA: &'static OperationSchema = &LIST_CRAWLERS;
}

pub struct ListCrawls;

pub static LIST_CRAWLS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListCrawls",
    route: RouteSchema { name: "ListCrawls", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_CRAWLS_INPUT,
    output: &schema::LIST_CRAWLS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::ENTITY_NOT_FOUND_EXCEPTION, &errors::OPERATION_TIMEOUT_EXCEPTION, &errors::INVALID_INPUT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListCrawls {
    type Input = shapes::ListCrawlsInput;
    type Output = shapes::ListCrawlsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_CRAWLS;
}

pub struct StartCrawler;

pub static START_CRAWLER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "StartCrawler",
    route: RouteSchema { name: "StartCrawler", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::START_CRAWLER_INPUT,
    output: &schema::START_CRAWLER_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::ENTITY_NOT_FOUND_EXCEPTION, &errors::CRAWLER_RUNNING_EXCEPTION, &errors::OPERATION_TIMEOUT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for StartCrawler {
    type Input = shapes::StartCrawlerInput;
    type Output = shapes::StartCrawlerOutput;
    const SCHEMA: &'static OperationSchema = &START_CRAWLER;
}

pub struct StopCrawler;

pub static STOP_CRAWLER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "StopCrawler",
    route: RouteSchema { name: "StopCrawler", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::STOP_CRAWLER_INPUT,
    output: &schema::STOP_CRAWLER_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::CRAWLER_NOT_RUNNING_EXCEPTION,
        &errors::CRAWLER_STOPPING_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for StopCrawler {
    type Input = shapes::StopCrawlerInput;
    type Output = shapes::StopCrawlerOutput;
    const SCHEMA: &'static OperationSchema = &STOP_CRAWLER;
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
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
    ],
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
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UntagResource {
    type Input = shapes::UntagResourceInput;
    type Output = shapes::UntagResourceOutput;
    const SCHEMA: &'static OperationSchema = &UNTAG_RESOURCE;
}

pub struct UpdateCrawler;

pub static UPDATE_CRAWLER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateCrawler",
    route: RouteSchema { name: "UpdateCrawler", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_CRAWLER_INPUT,
    output: &schema::UPDATE_CRAWLER_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::VERSION_MISMATCH_EXCEPTION,
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::CRAWLER_RUNNING_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateCrawler {
    type Input = shapes::UpdateCrawlerInput;
    type Output = shapes::UpdateCrawlerOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_CRAWLER;
}

pub struct UpdateDatabase;

pub static UPDATE_DATABASE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateDatabase",
    route: RouteSchema { name: "UpdateDatabase", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_DATABASE_INPUT,
    output: &schema::UPDATE_DATABASE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
        &errors::ALREADY_EXISTS_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateDatabase {
    type Input = shapes::UpdateDatabaseInput;
    type Output = shapes::UpdateDatabaseOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_DATABASE;
}

pub struct UpdatePartition;

pub static UPDATE_PARTITION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdatePartition",
    route: RouteSchema { name: "UpdatePartition", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_PARTITION_INPUT,
    output: &schema::UPDATE_PARTITION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdatePartition {
    type Input = shapes::UpdatePartitionInput;
    type Output = shapes::UpdatePartitionOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_PARTITION;
}

pub struct UpdateTable;

pub static UPDATE_TABLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateTable",
    route: RouteSchema { name: "UpdateTable", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_TABLE_INPUT,
    output: &schema::UPDATE_TABLE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::ENTITY_NOT_FOUND_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::INTERNAL_SERVICE_EXCEPTION,
        &errors::OPERATION_TIMEOUT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION,
        &errors::GLUE_ENCRYPTION_EXCEPTION,
        &errors::RESOURCE_NOT_READY_EXCEPTION,
        &errors::FEDERATION_SOURCE_EXCEPTION,
        &errors::FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
        &errors::ALREADY_EXISTS_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateTable {
    type Input = shapes::UpdateTableInput;
    type Output = shapes::UpdateTableOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_TABLE;
}
