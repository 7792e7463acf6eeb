// Generated from models/athena.json by `cargo xtask codegen`; do not edit.

//! Inputs and outputs of the operations, then the structures inside them.

use std::collections::BTreeMap;

use wire::{DecodeError, Decoder, StructSchema, Structure, Value, Visitor};

use crate::schema;

#[derive(Clone, Default)]
pub struct BatchGetNamedQueryInput {
    pub named_query_ids: Vec<String>,
}

impl Structure for BatchGetNamedQueryInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_GET_NAMED_QUERY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_GET_NAMED_QUERY_INPUT.members;
        self.named_query_ids.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_GET_NAMED_QUERY_INPUT.members;
        if index == 0 {
            self.named_query_ids = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchGetNamedQueryOutput {
    pub named_queries: Option<Vec<NamedQuery>>,
    pub unprocessed_named_query_ids: Option<Vec<UnprocessedNamedQueryId>>,
}

impl Structure for BatchGetNamedQueryOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_GET_NAMED_QUERY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_GET_NAMED_QUERY_OUTPUT.members;
        self.named_queries.write(&m[0], v);
        self.unprocessed_named_query_ids.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_GET_NAMED_QUERY_OUTPUT.members;
        match index {
            0 => self.named_queries = Value::read(&m[0], d)?,
            1 => self.unprocessed_named_query_ids = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchGetQueryExecutionInput {
    pub query_execution_ids: Vec<String>,
}

impl Structure for BatchGetQueryExecutionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_GET_QUERY_EXECUTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_GET_QUERY_EXECUTION_INPUT.members;
        self.query_execution_ids.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_GET_QUERY_EXECUTION_INPUT.members;
        if index == 0 {
            self.query_execution_ids = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchGetQueryExecutionOutput {
    pub query_executions: Option<Vec<QueryExecution>>,
    pub unprocessed_query_execution_ids: Option<Vec<UnprocessedQueryExecutionId>>,
}

impl Structure for BatchGetQueryExecutionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_GET_QUERY_EXECUTION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_GET_QUERY_EXECUTION_OUTPUT.members;
        self.query_executions.write(&m[0], v);
        self.unprocessed_query_execution_ids.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_GET_QUERY_EXECUTION_OUTPUT.members;
        match index {
            0 => self.query_executions = Value::read(&m[0], d)?,
            1 => self.unprocessed_query_execution_ids = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateNamedQueryInput {
    pub name: String,
    pub description: Option<String>,
    pub database: String,
    pub query_string: String,
    pub client_request_token: Option<String>,
    pub work_group: Option<String>,
}

impl Structure for CreateNamedQueryInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_NAMED_QUERY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_NAMED_QUERY_INPUT.members;
        self.name.write(&m[0], v);
        self.description.write(&m[1], v);
        self.database.write(&m[2], v);
        self.query_string.write(&m[3], v);
        self.client_request_token.write(&m[4], v);
        self.work_group.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_NAMED_QUERY_INPUT.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.database = Value::read(&m[2], d)?,
            3 => self.query_string = Value::read(&m[3], d)?,
            4 => self.client_request_token = Value::read(&m[4], d)?,
            5 => self.work_group = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateNamedQueryOutput {
    pub named_query_id: Option<String>,
}

impl Structure for CreateNamedQueryOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_NAMED_QUERY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_NAMED_QUERY_OUTPUT.members;
        self.named_query_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_NAMED_QUERY_OUTPUT.members;
        if index == 0 {
            self.named_query_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateWorkGroupInput {
    pub name: String,
    pub configuration: Option<WorkGroupConfiguration>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateWorkGroupInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_WORK_GROUP_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_WORK_GROUP_INPUT.members;
        self.name.write(&m[0], v);
        self.configuration.write(&m[1], v);
        self.description.write(&m[2], v);
        self.tags.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_WORK_GROUP_INPUT.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.configuration = Value::read(&m[1], d)?,
            2 => self.description = Value::read(&m[2], d)?,
            3 => self.tags = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateWorkGroupOutput {}

impl Structure for CreateWorkGroupOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_WORK_GROUP_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteNamedQueryInput {
    pub named_query_id: String,
}

impl Structure for DeleteNamedQueryInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_NAMED_QUERY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_NAMED_QUERY_INPUT.members;
        self.named_query_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_NAMED_QUERY_INPUT.members;
        if index == 0 {
            self.named_query_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteNamedQueryOutput {}

impl Structure for DeleteNamedQueryOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_NAMED_QUERY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteWorkGroupInput {
    pub work_group: String,
    pub recursive_delete_option: Option<bool>,
}

impl Structure for DeleteWorkGroupInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_WORK_GROUP_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_WORK_GROUP_INPUT.members;
        self.work_group.write(&m[0], v);
        self.recursive_delete_option.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_WORK_GROUP_INPUT.members;
        match index {
            0 => self.work_group = Value::read(&m[0], d)?,
            1 => self.recursive_delete_option = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteWorkGroupOutput {}

impl Structure for DeleteWorkGroupOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_WORK_GROUP_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetDataCatalogInput {
    pub name: String,
    pub work_group: Option<String>,
}

impl Structure for GetDataCatalogInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_DATA_CATALOG_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_DATA_CATALOG_INPUT.members;
        self.name.write(&m[0], v);
        self.work_group.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_DATA_CATALOG_INPUT.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.work_group = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetDataCatalogOutput {
    pub data_catalog: Option<DataCatalog>,
}

impl Structure for GetDataCatalogOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_DATA_CATALOG_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_DATA_CATALOG_OUTPUT.members;
        self.data_catalog.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_DATA_CATALOG_OUTPUT.members;
        if index == 0 {
            self.data_catalog = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetDatabaseInput {
    pub catalog_name: String,
    pub database_name: String,
    pub work_group: Option<String>,
}

impl Structure for GetDatabaseInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_DATABASE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_DATABASE_INPUT.members;
        self.catalog_name.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.work_group.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_DATABASE_INPUT.members;
        match index {
            0 => self.catalog_name = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.work_group = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetDatabaseOutput {
    pub database: Option<Database>,
}

impl Structure for GetDatabaseOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_DATABASE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_DATABASE_OUTPUT.members;
        self.database.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_DATABASE_OUTPUT.members;
        if index == 0 {
            self.database = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetNamedQueryInput {
    pub named_query_id: String,
}

impl Structure for GetNamedQueryInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_NAMED_QUERY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_NAMED_QUERY_INPUT.members;
        self.named_query_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_NAMED_QUERY_INPUT.members;
        if index == 0 {
            self.named_query_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetNamedQueryOutput {
    pub named_query: Option<NamedQuery>,
}

impl Structure for GetNamedQueryOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_NAMED_QUERY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_NAMED_QUERY_OUTPUT.members;
        self.named_query.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_NAMED_QUERY_OUTPUT.members;
        if index == 0 {
            self.named_query = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetQueryExecutionInput {
    pub query_execution_id: String,
}

impl Structure for GetQueryExecutionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_QUERY_EXECUTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_QUERY_EXECUTION_INPUT.members;
        self.query_execution_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_QUERY_EXECUTION_INPUT.members;
        if index == 0 {
            self.query_execution_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetQueryExecutionOutput {
    pub query_execution: Option<QueryExecution>,
}

impl Structure for GetQueryExecutionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_QUERY_EXECUTION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_QUERY_EXECUTION_OUTPUT.members;
        self.query_execution.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_QUERY_EXECUTION_OUTPUT.members;
        if index == 0 {
            self.query_execution = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetQueryResultsInput {
    pub query_execution_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub query_result_type: Option<String>,
}

impl Structure for GetQueryResultsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_QUERY_RESULTS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_QUERY_RESULTS_INPUT.members;
        self.query_execution_id.write(&m[0], v);
        self.next_token.write(&m[1], v);
        self.max_results.write(&m[2], v);
        self.query_result_type.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_QUERY_RESULTS_INPUT.members;
        match index {
            0 => self.query_execution_id = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            2 => self.max_results = Value::read(&m[2], d)?,
            3 => self.query_result_type = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetQueryResultsOutput {
    pub update_count: Option<i64>,
    pub result_set: Option<ResultSet>,
    pub next_token: Option<String>,
}

impl Structure for GetQueryResultsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_QUERY_RESULTS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_QUERY_RESULTS_OUTPUT.members;
        self.update_count.write(&m[0], v);
        self.result_set.write(&m[1], v);
        self.next_token.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_QUERY_RESULTS_OUTPUT.members;
        match index {
            0 => self.update_count = Value::read(&m[0], d)?,
            1 => self.result_set = Value::read(&m[1], d)?,
            2 => self.next_token = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetQueryRuntimeStatisticsInput {
    pub query_execution_id: String,
}

impl Structure for GetQueryRuntimeStatisticsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_QUERY_RUNTIME_STATISTICS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_QUERY_RUNTIME_STATISTICS_INPUT.members;
        self.query_execution_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_QUERY_RUNTIME_STATISTICS_INPUT.members;
        if index == 0 {
            self.query_execution_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetQueryRuntimeStatisticsOutput {
    pub query_runtime_statistics: Option<QueryRuntimeStatistics>,
}

impl Structure for GetQueryRuntimeStatisticsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_QUERY_RUNTIME_STATISTICS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_QUERY_RUNTIME_STATISTICS_OUTPUT.members;
        self.query_runtime_statistics.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_QUERY_RUNTIME_STATISTICS_OUTPUT.members;
        if index == 0 {
            self.query_runtime_statistics = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTableMetadataInput {
    pub catalog_name: String,
    pub database_name: String,
    pub table_name: String,
    pub work_group: Option<String>,
}

impl Structure for GetTableMetadataInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLE_METADATA_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLE_METADATA_INPUT.members;
        self.catalog_name.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.work_group.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLE_METADATA_INPUT.members;
        match index {
            0 => self.catalog_name = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.work_group = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTableMetadataOutput {
    pub table_metadata: Option<TableMetadata>,
}

impl Structure for GetTableMetadataOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLE_METADATA_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLE_METADATA_OUTPUT.members;
        self.table_metadata.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLE_METADATA_OUTPUT.members;
        if index == 0 {
            self.table_metadata = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetWorkGroupInput {
    pub work_group: String,
}

impl Structure for GetWorkGroupInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_WORK_GROUP_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_WORK_GROUP_INPUT.members;
        self.work_group.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_WORK_GROUP_INPUT.members;
        if index == 0 {
            self.work_group = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetWorkGroupOutput {
    pub work_group: Option<WorkGroup>,
}

impl Structure for GetWorkGroupOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_WORK_GROUP_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_WORK_GROUP_OUTPUT.members;
        self.work_group.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_WORK_GROUP_OUTPUT.members;
        if index == 0 {
            self.work_group = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListDataCatalogsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
}

impl Structure for ListDataCatalogsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_DATA_CATALOGS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_DATA_CATALOGS_INPUT.members;
        self.next_token.write(&m[0], v);
        self.max_results.write(&m[1], v);
        self.work_group.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_DATA_CATALOGS_INPUT.members;
        match index {
            0 => self.next_token = Value::read(&m[0], d)?,
            1 => self.max_results = Value::read(&m[1], d)?,
            2 => self.work_group = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListDataCatalogsOutput {
    pub data_catalogs_summary: Option<Vec<DataCatalogSummary>>,
    pub next_token: Option<String>,
}

impl Structure for ListDataCatalogsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_DATA_CATALOGS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_DATA_CATALOGS_OUTPUT.members;
        self.data_catalogs_summary.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_DATA_CATALOGS_OUTPUT.members;
        match index {
            0 => self.data_catalogs_summary = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListDatabasesInput {
    pub catalog_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
}

impl Structure for ListDatabasesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_DATABASES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_DATABASES_INPUT.members;
        self.catalog_name.write(&m[0], v);
        self.next_token.write(&m[1], v);
        self.max_results.write(&m[2], v);
        self.work_group.write(&m[3], v);
        self.attributes_to_get.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_DATABASES_INPUT.members;
        match index {
            0 => self.catalog_name = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            2 => self.max_results = Value::read(&m[2], d)?,
            3 => self.work_group = Value::read(&m[3], d)?,
            4 => self.attributes_to_get = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListDatabasesOutput {
    pub database_list: Option<Vec<Database>>,
    pub next_token: Option<String>,
}

impl Structure for ListDatabasesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_DATABASES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_DATABASES_OUTPUT.members;
        self.database_list.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_DATABASES_OUTPUT.members;
        match index {
            0 => self.database_list = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListEngineVersionsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Structure for ListEngineVersionsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ENGINE_VERSIONS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ENGINE_VERSIONS_INPUT.members;
        self.next_token.write(&m[0], v);
        self.max_results.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ENGINE_VERSIONS_INPUT.members;
        match index {
            0 => self.next_token = Value::read(&m[0], d)?,
            1 => self.max_results = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListEngineVersionsOutput {
    pub engine_versions: Option<Vec<EngineVersion>>,
    pub next_token: Option<String>,
}

impl Structure for ListEngineVersionsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ENGINE_VERSIONS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ENGINE_VERSIONS_OUTPUT.members;
        self.engine_versions.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ENGINE_VERSIONS_OUTPUT.members;
        match index {
            0 => self.engine_versions = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListNamedQueriesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
}

impl Structure for ListNamedQueriesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_NAMED_QUERIES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_NAMED_QUERIES_INPUT.members;
        self.next_token.write(&m[0], v);
        self.max_results.write(&m[1], v);
        self.work_group.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_NAMED_QUERIES_INPUT.members;
        match index {
            0 => self.next_token = Value::read(&m[0], d)?,
            1 => self.max_results = Value::read(&m[1], d)?,
            2 => self.work_group = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListNamedQueriesOutput {
    pub named_query_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Structure for ListNamedQueriesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_NAMED_QUERIES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_NAMED_QUERIES_OUTPUT.members;
        self.named_query_ids.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_NAMED_QUERIES_OUTPUT.members;
        match index {
            0 => self.named_query_ids = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListQueryExecutionsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
}

impl Structure for ListQueryExecutionsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_QUERY_EXECUTIONS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_QUERY_EXECUTIONS_INPUT.members;
        self.next_token.write(&m[0], v);
        self.max_results.write(&m[1], v);
        self.work_group.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_QUERY_EXECUTIONS_INPUT.members;
        match index {
            0 => self.next_token = Value::read(&m[0], d)?,
            1 => self.max_results = Value::read(&m[1], d)?,
            2 => self.work_group = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListQueryExecutionsOutput {
    pub query_execution_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Structure for ListQueryExecutionsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_QUERY_EXECUTIONS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_QUERY_EXECUTIONS_OUTPUT.members;
        self.query_execution_ids.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_QUERY_EXECUTIONS_OUTPUT.members;
        match index {
            0 => self.query_execution_ids = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListTableMetadataInput {
    pub catalog_name: String,
    pub database_name: String,
    pub expression: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub work_group: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
}

impl Structure for ListTableMetadataInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_TABLE_METADATA_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_TABLE_METADATA_INPUT.members;
        self.catalog_name.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.expression.write(&m[2], v);
        self.next_token.write(&m[3], v);
        self.max_results.write(&m[4], v);
        self.work_group.write(&m[5], v);
        self.attributes_to_get.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_TABLE_METADATA_INPUT.members;
        match index {
            0 => self.catalog_name = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.expression = Value::read(&m[2], d)?,
            3 => self.next_token = Value::read(&m[3], d)?,
            4 => self.max_results = Value::read(&m[4], d)?,
            5 => self.work_group = Value::read(&m[5], d)?,
            6 => self.attributes_to_get = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListTableMetadataOutput {
    pub table_metadata_list: Option<Vec<TableMetadata>>,
    pub next_token: Option<String>,
}

impl Structure for ListTableMetadataOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_TABLE_METADATA_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_TABLE_METADATA_OUTPUT.members;
        self.table_metadata_list.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_TABLE_METADATA_OUTPUT.members;
        match index {
            0 => self.table_metadata_list = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Structure for ListTagsForResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_TAGS_FOR_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_TAGS_FOR_RESOURCE_INPUT.members;
        self.resource_arn.write(&m[0], v);
        self.next_token.write(&m[1], v);
        self.max_results.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_TAGS_FOR_RESOURCE_INPUT.members;
        match index {
            0 => self.resource_arn = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            2 => self.max_results = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

impl Structure for ListTagsForResourceOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_TAGS_FOR_RESOURCE_OUTPUT.members;
        self.tags.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_TAGS_FOR_RESOURCE_OUTPUT.members;
        match index {
            0 => self.tags = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListWorkGroupsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Structure for ListWorkGroupsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_WORK_GROUPS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_WORK_GROUPS_INPUT.members;
        self.next_token.write(&m[0], v);
        self.max_results.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_WORK_GROUPS_INPUT.members;
        match index {
            0 => self.next_token = Value::read(&m[0], d)?,
            1 => self.max_results = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListWorkGroupsOutput {
    pub work_groups: Option<Vec<WorkGroupSummary>>,
    pub next_token: Option<String>,
}

impl Structure for ListWorkGroupsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_WORK_GROUPS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_WORK_GROUPS_OUTPUT.members;
        self.work_groups.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_WORK_GROUPS_OUTPUT.members;
        match index {
            0 => self.work_groups = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StartQueryExecutionInput {
    pub query_string: String,
    pub client_request_token: Option<String>,
    pub query_execution_context: Option<QueryExecutionContext>,
    pub result_configuration: Option<ResultConfiguration>,
    pub work_group: Option<String>,
    pub execution_parameters: Option<Vec<String>>,
    pub result_reuse_configuration: Option<ResultReuseConfiguration>,
    pub engine_configuration: Option<EngineConfiguration>,
}

impl Structure for StartQueryExecutionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::START_QUERY_EXECUTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::START_QUERY_EXECUTION_INPUT.members;
        self.query_string.write(&m[0], v);
        self.client_request_token.write(&m[1], v);
        self.query_execution_context.write(&m[2], v);
        self.result_configuration.write(&m[3], v);
        self.work_group.write(&m[4], v);
        self.execution_parameters.write(&m[5], v);
        self.result_reuse_configuration.write(&m[6], v);
        self.engine_configuration.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::START_QUERY_EXECUTION_INPUT.members;
        match index {
            0 => self.query_string = Value::read(&m[0], d)?,
            1 => self.client_request_token = Value::read(&m[1], d)?,
            2 => self.query_execution_context = Value::read(&m[2], d)?,
            3 => self.result_configuration = Value::read(&m[3], d)?,
            4 => self.work_group = Value::read(&m[4], d)?,
            5 => self.execution_parameters = Value::read(&m[5], d)?,
            6 => self.result_reuse_configuration = Value::read(&m[6], d)?,
            7 => self.engine_configuration = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StartQueryExecutionOutput {
    pub query_execution_id: Option<String>,
}

impl Structure for StartQueryExecutionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::START_QUERY_EXECUTION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::START_QUERY_EXECUTION_OUTPUT.members;
        self.query_execution_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::START_QUERY_EXECUTION_OUTPUT.members;
        if index == 0 {
            self.query_execution_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StopQueryExecutionInput {
    pub query_execution_id: String,
}

impl Structure for StopQueryExecutionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::STOP_QUERY_EXECUTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STOP_QUERY_EXECUTION_INPUT.members;
        self.query_execution_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STOP_QUERY_EXECUTION_INPUT.members;
        if index == 0 {
            self.query_execution_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StopQueryExecutionOutput {}

impl Structure for StopQueryExecutionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::STOP_QUERY_EXECUTION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl Structure for TagResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG_RESOURCE_INPUT.members;
        self.resource_arn.write(&m[0], v);
        self.tags.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG_RESOURCE_INPUT.members;
        match index {
            0 => self.resource_arn = Value::read(&m[0], d)?,
            1 => self.tags = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagResourceOutput {}

impl Structure for TagResourceOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_RESOURCE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl Structure for UntagResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UNTAG_RESOURCE_INPUT.members;
        self.resource_arn.write(&m[0], v);
        self.tag_keys.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UNTAG_RESOURCE_INPUT.members;
        match index {
            0 => self.resource_arn = Value::read(&m[0], d)?,
            1 => self.tag_keys = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceOutput {}

impl Structure for UntagResourceOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_RESOURCE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateWorkGroupInput {
    pub work_group: String,
    pub description: Option<String>,
    pub configuration_updates: Option<WorkGroupConfigurationUpdates>,
    pub state: Option<String>,
}

impl Structure for UpdateWorkGroupInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_WORK_GROUP_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_WORK_GROUP_INPUT.members;
        self.work_group.write(&m[0], v);
        self.description.write(&m[1], v);
        self.configuration_updates.write(&m[2], v);
        self.state.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_WORK_GROUP_INPUT.members;
        match index {
            0 => self.work_group = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.configuration_updates = Value::read(&m[2], d)?,
            3 => self.state = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateWorkGroupOutput {}

impl Structure for UpdateWorkGroupOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_WORK_GROUP_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AclConfiguration {
    pub s3_acl_option: String,
}

impl Structure for AclConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::ACL_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ACL_CONFIGURATION.members;
        self.s3_acl_option.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ACL_CONFIGURATION.members;
        if index == 0 {
            self.s3_acl_option = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AthenaError {
    pub error_category: Option<i32>,
    pub error_type: Option<i32>,
    pub retryable: Option<bool>,
    pub error_message: Option<String>,
}

impl Structure for AthenaError {
    fn schema(&self) -> &'static StructSchema {
        &schema::ATHENA_ERROR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ATHENA_ERROR.members;
        self.error_category.write(&m[0], v);
        self.error_type.write(&m[1], v);
        self.retryable.write(&m[2], v);
        self.error_message.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ATHENA_ERROR.members;
        match index {
            0 => self.error_category = Value::read(&m[0], d)?,
            1 => self.error_type = Value::read(&m[1], d)?,
            2 => self.retryable = Value::read(&m[2], d)?,
            3 => self.error_message = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Classification {
    pub name: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
}

impl Structure for Classification {
    fn schema(&self) -> &'static StructSchema {
        &schema::CLASSIFICATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CLASSIFICATION.members;
        self.name.write(&m[0], v);
        self.properties.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CLASSIFICATION.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.properties = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CloudWatchLoggingConfiguration {
    pub enabled: bool,
    pub log_group: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub log_types: Option<BTreeMap<String, Vec<String>>>,
}

impl Structure for CloudWatchLoggingConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::CLOUD_WATCH_LOGGING_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CLOUD_WATCH_LOGGING_CONFIGURATION.members;
        self.enabled.write(&m[0], v);
        self.log_group.write(&m[1], v);
        self.log_stream_name_prefix.write(&m[2], v);
        self.log_types.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CLOUD_WATCH_LOGGING_CONFIGURATION.members;
        match index {
            0 => self.enabled = Value::read(&m[0], d)?,
            1 => self.log_group = Value::read(&m[1], d)?,
            2 => self.log_stream_name_prefix = Value::read(&m[2], d)?,
            3 => self.log_types = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Column {
    pub name: String,
    pub r#type: Option<String>,
    pub comment: Option<String>,
}

impl Structure for Column {
    fn schema(&self) -> &'static StructSchema {
        &schema::COLUMN
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COLUMN.members;
        self.name.write(&m[0], v);
        self.r#type.write(&m[1], v);
        self.comment.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COLUMN.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.r#type = Value::read(&m[1], d)?,
            2 => self.comment = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ColumnInfo {
    pub catalog_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub name: String,
    pub label: Option<String>,
    pub r#type: String,
    pub precision: Option<i32>,
    pub scale: Option<i32>,
    pub nullable: Option<String>,
    pub case_sensitive: Option<bool>,
}

impl Structure for ColumnInfo {
    fn schema(&self) -> &'static StructSchema {
        &schema::COLUMN_INFO
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COLUMN_INFO.members;
        self.catalog_name.write(&m[0], v);
        self.schema_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.name.write(&m[3], v);
        self.label.write(&m[4], v);
        self.r#type.write(&m[5], v);
        self.precision.write(&m[6], v);
        self.scale.write(&m[7], v);
        self.nullable.write(&m[8], v);
        self.case_sensitive.write(&m[9], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COLUMN_INFO.members;
        match index {
            0 => self.catalog_name = Value::read(&m[0], d)?,
            1 => self.schema_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.name = Value::read(&m[3], d)?,
            4 => self.label = Value::read(&m[4], d)?,
            5 => self.r#type = Value::read(&m[5], d)?,
            6 => self.precision = Value::read(&m[6], d)?,
            7 => self.scale = Value::read(&m[7], d)?,
            8 => self.nullable = Value::read(&m[8], d)?,
            9 => self.case_sensitive = Value::read(&m[9], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CustomerContentEncryptionConfiguration {
    pub kms_key: String,
}

impl Structure for CustomerContentEncryptionConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION.members;
        self.kms_key.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CUSTOMER_CONTENT_ENCRYPTION_CONFIGURATION.members;
        if index == 0 {
            self.kms_key = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DataCatalog {
    pub name: String,
    pub description: Option<String>,
    pub r#type: String,
    pub parameters: Option<BTreeMap<String, String>>,
    pub status: Option<String>,
    pub connection_type: Option<String>,
    pub error: Option<String>,
}

impl Structure for DataCatalog {
    fn schema(&self) -> &'static StructSchema {
        &schema::DATA_CATALOG
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DATA_CATALOG.members;
        self.name.write(&m[0], v);
        self.description.write(&m[1], v);
        self.r#type.write(&m[2], v);
        self.parameters.write(&m[3], v);
        self.status.write(&m[4], v);
        self.connection_type.write(&m[5], v);
        self.error.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DATA_CATALOG.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.r#type = Value::read(&m[2], d)?,
            3 => self.parameters = Value::read(&m[3], d)?,
            4 => self.status = Value::read(&m[4], d)?,
            5 => self.connection_type = Value::read(&m[5], d)?,
            6 => self.error = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DataCatalogSummary {
    pub catalog_name: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub connection_type: Option<String>,
    pub error: Option<String>,
}

impl Structure for DataCatalogSummary {
    fn schema(&self) -> &'static StructSchema {
        &schema::DATA_CATALOG_SUMMARY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DATA_CATALOG_SUMMARY.members;
        self.catalog_name.write(&m[0], v);
        self.r#type.write(&m[1], v);
        self.status.write(&m[2], v);
        self.connection_type.write(&m[3], v);
        self.error.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DATA_CATALOG_SUMMARY.members;
        match index {
            0 => self.catalog_name = Value::read(&m[0], d)?,
            1 => self.r#type = Value::read(&m[1], d)?,
            2 => self.status = Value::read(&m[2], d)?,
            3 => self.connection_type = Value::read(&m[3], d)?,
            4 => self.error = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Database {
    pub name: String,
    pub description: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
}

impl Structure for Database {
    fn schema(&self) -> &'static StructSchema {
        &schema::DATABASE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DATABASE.members;
        self.name.write(&m[0], v);
        self.description.write(&m[1], v);
        self.parameters.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DATABASE.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.parameters = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Datum {
    pub var_char_value: Option<String>,
}

impl Structure for Datum {
    fn schema(&self) -> &'static StructSchema {
        &schema::DATUM
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DATUM.members;
        self.var_char_value.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DATUM.members;
        if index == 0 {
            self.var_char_value = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EncryptionConfiguration {
    pub encryption_option: String,
    pub kms_key: Option<String>,
}

impl Structure for EncryptionConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENCRYPTION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENCRYPTION_CONFIGURATION.members;
        self.encryption_option.write(&m[0], v);
        self.kms_key.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENCRYPTION_CONFIGURATION.members;
        match index {
            0 => self.encryption_option = Value::read(&m[0], d)?,
            1 => self.kms_key = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EngineConfiguration {
    pub coordinator_dpu_size: Option<i32>,
    pub max_concurrent_dpus: Option<i32>,
    pub default_executor_dpu_size: Option<i32>,
    pub additional_configs: Option<BTreeMap<String, String>>,
    pub spark_properties: Option<BTreeMap<String, String>>,
    pub classifications: Option<Vec<Classification>>,
}

impl Structure for EngineConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENGINE_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENGINE_CONFIGURATION.members;
        self.coordinator_dpu_size.write(&m[0], v);
        self.max_concurrent_dpus.write(&m[1], v);
        self.default_executor_dpu_size.write(&m[2], v);
        self.additional_configs.write(&m[3], v);
        self.spark_properties.write(&m[4], v);
        self.classifications.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENGINE_CONFIGURATION.members;
        match index {
            0 => self.coordinator_dpu_size = Value::read(&m[0], d)?,
            1 => self.max_concurrent_dpus = Value::read(&m[1], d)?,
            2 => self.default_executor_dpu_size = Value::read(&m[2], d)?,
            3 => self.additional_configs = Value::read(&m[3], d)?,
            4 => self.spark_properties = Value::read(&m[4], d)?,
            5 => self.classifications = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EngineVersion {
    pub selected_engine_version: Option<String>,
    pub effective_engine_version: Option<String>,
}

impl Structure for EngineVersion {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENGINE_VERSION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENGINE_VERSION.members;
        self.selected_engine_version.write(&m[0], v);
        self.effective_engine_version.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENGINE_VERSION.members;
        match index {
            0 => self.selected_engine_version = Value::read(&m[0], d)?,
            1 => self.effective_engine_version = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IdentityCenterConfiguration {
    pub enable_identity_center: Option<bool>,
    pub identity_center_instance_arn: Option<String>,
}

impl Structure for IdentityCenterConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::IDENTITY_CENTER_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::IDENTITY_CENTER_CONFIGURATION.members;
        self.enable_identity_center.write(&m[0], v);
        self.identity_center_instance_arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::IDENTITY_CENTER_CONFIGURATION.members;
        match index {
            0 => self.enable_identity_center = Value::read(&m[0], d)?,
            1 => self.identity_center_instance_arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ManagedLoggingConfiguration {
    pub enabled: bool,
    pub kms_key: Option<String>,
}

impl Structure for ManagedLoggingConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::MANAGED_LOGGING_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MANAGED_LOGGING_CONFIGURATION.members;
        self.enabled.write(&m[0], v);
        self.kms_key.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MANAGED_LOGGING_CONFIGURATION.members;
        match index {
            0 => self.enabled = Value::read(&m[0], d)?,
            1 => self.kms_key = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ManagedQueryResultsConfiguration {
    pub enabled: bool,
    pub encryption_configuration: Option<ManagedQueryResultsEncryptionConfiguration>,
}

impl Structure for ManagedQueryResultsConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::MANAGED_QUERY_RESULTS_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MANAGED_QUERY_RESULTS_CONFIGURATION.members;
        self.enabled.write(&m[0], v);
        self.encryption_configuration.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MANAGED_QUERY_RESULTS_CONFIGURATION.members;
        match index {
            0 => self.enabled = Value::read(&m[0], d)?,
            1 => self.encryption_configuration = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ManagedQueryResultsConfigurationUpdates {
    pub enabled: Option<bool>,
    pub encryption_configuration: Option<ManagedQueryResultsEncryptionConfiguration>,
    pub remove_encryption_configuration: Option<bool>,
}

impl Structure for ManagedQueryResultsConfigurationUpdates {
    fn schema(&self) -> &'static StructSchema {
        &schema::MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES.members;
        self.enabled.write(&m[0], v);
        self.encryption_configuration.write(&m[1], v);
        self.remove_encryption_configuration.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MANAGED_QUERY_RESULTS_CONFIGURATION_UPDATES.members;
        match index {
            0 => self.enabled = Value::read(&m[0], d)?,
            1 => self.encryption_configuration = Value::read(&m[1], d)?,
            2 => self.remove_encryption_configuration = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ManagedQueryResultsEncryptionConfiguration {
    pub kms_key: String,
}

impl Structure for ManagedQueryResultsEncryptionConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION.members;
        self.kms_key.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MANAGED_QUERY_RESULTS_ENCRYPTION_CONFIGURATION.members;
        if index == 0 {
            self.kms_key = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct MonitoringConfiguration {
    pub cloud_watch_logging_configuration: Option<CloudWatchLoggingConfiguration>,
    pub managed_logging_configuration: Option<ManagedLoggingConfiguration>,
    pub s3_logging_configuration: Option<S3LoggingConfiguration>,
}

impl Structure for MonitoringConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::MONITORING_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MONITORING_CONFIGURATION.members;
        self.cloud_watch_logging_configuration.write(&m[0], v);
        self.managed_logging_configuration.write(&m[1], v);
        self.s3_logging_configuration.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MONITORING_CONFIGURATION.members;
        match index {
            0 => self.cloud_watch_logging_configuration = Value::read(&m[0], d)?,
            1 => self.managed_logging_configuration = Value::read(&m[1], d)?,
            2 => self.s3_logging_configuration = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct NamedQuery {
    pub name: String,
    pub description: Option<String>,
    pub database: String,
    pub query_string: String,
    pub named_query_id: Option<String>,
    pub work_group: Option<String>,
}

impl Structure for NamedQuery {
    fn schema(&self) -> &'static StructSchema {
        &schema::NAMED_QUERY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::NAMED_QUERY.members;
        self.name.write(&m[0], v);
        self.description.write(&m[1], v);
        self.database.write(&m[2], v);
        self.query_string.write(&m[3], v);
        self.named_query_id.write(&m[4], v);
        self.work_group.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::NAMED_QUERY.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.database = Value::read(&m[2], d)?,
            3 => self.query_string = Value::read(&m[3], d)?,
            4 => self.named_query_id = Value::read(&m[4], d)?,
            5 => self.work_group = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryExecution {
    pub query_execution_id: Option<String>,
    pub query: Option<String>,
    pub statement_type: Option<String>,
    pub managed_query_results_configuration: Option<ManagedQueryResultsConfiguration>,
    pub result_configuration: Option<ResultConfiguration>,
    pub result_reuse_configuration: Option<ResultReuseConfiguration>,
    pub query_execution_context: Option<QueryExecutionContext>,
    pub status: Option<QueryExecutionStatus>,
    pub statistics: Option<QueryExecutionStatistics>,
    pub work_group: Option<String>,
    pub engine_version: Option<EngineVersion>,
    pub execution_parameters: Option<Vec<String>>,
    pub substatement_type: Option<String>,
    pub query_results_s3_access_grants_configuration: Option<QueryResultsS3AccessGrantsConfiguration>,
}

impl Structure for QueryExecution {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_EXECUTION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_EXECUTION.members;
        self.query_execution_id.write(&m[0], v);
        self.query.write(&m[1], v);
        self.statement_type.write(&m[2], v);
        self.managed_query_results_configuration.write(&m[3], v);
        self.result_configuration.write(&m[4], v);
        self.result_reuse_configuration.write(&m[5], v);
        self.query_execution_context.write(&m[6], v);
        self.status.write(&m[7], v);
        self.statistics.write(&m[8], v);
        self.work_group.write(&m[9], v);
        self.engine_version.write(&m[10], v);
        self.execution_parameters.write(&m[11], v);
        self.substatement_type.write(&m[12], v);
        self.query_results_s3_access_grants_configuration.write(&m[13], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_EXECUTION.members;
        match index {
            0 => self.query_execution_id = Value::read(&m[0], d)?,
            1 => self.query = Value::read(&m[1], d)?,
            2 => self.statement_type = Value::read(&m[2], d)?,
            3 => self.managed_query_results_configuration = Value::read(&m[3], d)?,
            4 => self.result_configuration = Value::read(&m[4], d)?,
            5 => self.result_reuse_configuration = Value::read(&m[5], d)?,
            6 => self.query_execution_context = Value::read(&m[6], d)?,
            7 => self.status = Value::read(&m[7], d)?,
            8 => self.statistics = Value::read(&m[8], d)?,
            9 => self.work_group = Value::read(&m[9], d)?,
            10 => self.engine_version = Value::read(&m[10], d)?,
            11 => self.execution_parameters = Value::read(&m[11], d)?,
            12 => self.substatement_type = Value::read(&m[12], d)?,
            13 => self.query_results_s3_access_grants_configuration = Value::read(&m[13], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryExecutionContext {
    pub database: Option<String>,
    pub catalog: Option<String>,
}

impl Structure for QueryExecutionContext {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_EXECUTION_CONTEXT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_EXECUTION_CONTEXT.members;
        self.database.write(&m[0], v);
        self.catalog.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_EXECUTION_CONTEXT.members;
        match index {
            0 => self.database = Value::read(&m[0], d)?,
            1 => self.catalog = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryExecutionStatistics {
    pub engine_execution_time_in_millis: Option<i64>,
    pub data_scanned_in_bytes: Option<i64>,
    pub data_manifest_location: Option<String>,
    pub total_execution_time_in_millis: Option<i64>,
    pub query_queue_time_in_millis: Option<i64>,
    pub service_pre_processing_time_in_millis: Option<i64>,
    pub query_planning_time_in_millis: Option<i64>,
    pub service_processing_time_in_millis: Option<i64>,
    pub result_reuse_information: Option<ResultReuseInformation>,
    pub dpu_count: Option<f64>,
}

impl Structure for QueryExecutionStatistics {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_EXECUTION_STATISTICS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_EXECUTION_STATISTICS.members;
        self.engine_execution_time_in_millis.write(&m[0], v);
        self.data_scanned_in_bytes.write(&m[1], v);
        self.data_manifest_location.write(&m[2], v);
        self.total_execution_time_in_millis.write(&m[3], v);
        self.query_queue_time_in_millis.write(&m[4], v);
        self.service_pre_processing_time_in_millis.write(&m[5], v);
        self.query_planning_time_in_millis.write(&m[6], v);
        self.service_processing_time_in_millis.write(&m[7], v);
        self.result_reuse_information.write(&m[8], v);
        self.dpu_count.write(&m[9], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_EXECUTION_STATISTICS.members;
        match index {
            0 => self.engine_execution_time_in_millis = Value::read(&m[0], d)?,
            1 => self.data_scanned_in_bytes = Value::read(&m[1], d)?,
            2 => self.data_manifest_location = Value::read(&m[2], d)?,
            3 => self.total_execution_time_in_millis = Value::read(&m[3], d)?,
            4 => self.query_queue_time_in_millis = Value::read(&m[4], d)?,
            5 => self.service_pre_processing_time_in_millis = Value::read(&m[5], d)?,
            6 => self.query_planning_time_in_millis = Value::read(&m[6], d)?,
            7 => self.service_processing_time_in_millis = Value::read(&m[7], d)?,
            8 => self.result_reuse_information = Value::read(&m[8], d)?,
            9 => self.dpu_count = Value::read(&m[9], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryExecutionStatus {
    pub state: Option<String>,
    pub state_change_reason: Option<String>,
    pub submission_date_time: Option<wire::Timestamp>,
    pub completion_date_time: Option<wire::Timestamp>,
    pub athena_error: Option<AthenaError>,
}

impl Structure for QueryExecutionStatus {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_EXECUTION_STATUS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_EXECUTION_STATUS.members;
        self.state.write(&m[0], v);
        self.state_change_reason.write(&m[1], v);
        self.submission_date_time.write(&m[2], v);
        self.completion_date_time.write(&m[3], v);
        self.athena_error.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_EXECUTION_STATUS.members;
        match index {
            0 => self.state = Value::read(&m[0], d)?,
            1 => self.state_change_reason = Value::read(&m[1], d)?,
            2 => self.submission_date_time = Value::read(&m[2], d)?,
            3 => self.completion_date_time = Value::read(&m[3], d)?,
            4 => self.athena_error = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryResultsS3AccessGrantsConfiguration {
    pub enable_s3_access_grants: bool,
    pub create_user_level_prefix: Option<bool>,
    pub authentication_type: String,
}

impl Structure for QueryResultsS3AccessGrantsConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION.members;
        self.enable_s3_access_grants.write(&m[0], v);
        self.create_user_level_prefix.write(&m[1], v);
        self.authentication_type.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_RESULTS_S3_ACCESS_GRANTS_CONFIGURATION.members;
        match index {
            0 => self.enable_s3_access_grants = Value::read(&m[0], d)?,
            1 => self.create_user_level_prefix = Value::read(&m[1], d)?,
            2 => self.authentication_type = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryRuntimeStatistics {
    pub timeline: Option<QueryRuntimeStatisticsTimeline>,
    pub rows: Option<QueryRuntimeStatisticsRows>,
    pub output_stage: Option<QueryStage>,
}

impl Structure for QueryRuntimeStatistics {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_RUNTIME_STATISTICS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_RUNTIME_STATISTICS.members;
        self.timeline.write(&m[0], v);
        self.rows.write(&m[1], v);
        self.output_stage.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_RUNTIME_STATISTICS.members;
        match index {
            0 => self.timeline = Value::read(&m[0], d)?,
            1 => self.rows = Value::read(&m[1], d)?,
            2 => self.output_stage = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryRuntimeStatisticsRows {
    pub input_rows: Option<i64>,
    pub input_bytes: Option<i64>,
    pub output_bytes: Option<i64>,
    pub output_rows: Option<i64>,
}

impl Structure for QueryRuntimeStatisticsRows {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_RUNTIME_STATISTICS_ROWS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_RUNTIME_STATISTICS_ROWS.members;
        self.input_rows.write(&m[0], v);
        self.input_bytes.write(&m[1], v);
        self.output_bytes.write(&m[2], v);
        self.output_rows.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_RUNTIME_STATISTICS_ROWS.members;
        match index {
            0 => self.input_rows = Value::read(&m[0], d)?,
            1 => self.input_bytes = Value::read(&m[1], d)?,
            2 => self.output_bytes = Value::read(&m[2], d)?,
            3 => self.output_rows = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryRuntimeStatisticsTimeline {
    pub query_queue_time_in_millis: Option<i64>,
    pub service_pre_processing_time_in_millis: Option<i64>,
    pub query_planning_time_in_millis: Option<i64>,
    pub engine_execution_time_in_millis: Option<i64>,
    pub service_processing_time_in_millis: Option<i64>,
    pub total_execution_time_in_millis: Option<i64>,
}

impl Structure for QueryRuntimeStatisticsTimeline {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_RUNTIME_STATISTICS_TIMELINE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_RUNTIME_STATISTICS_TIMELINE.members;
        self.query_queue_time_in_millis.write(&m[0], v);
        self.service_pre_processing_time_in_millis.write(&m[1], v);
        self.query_planning_time_in_millis.write(&m[2], v);
        self.engine_execution_time_in_millis.write(&m[3], v);
        self.service_processing_time_in_millis.write(&m[4], v);
        self.total_execution_time_in_millis.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_RUNTIME_STATISTICS_TIMELINE.members;
        match index {
            0 => self.query_queue_time_in_millis = Value::read(&m[0], d)?,
            1 => self.service_pre_processing_time_in_millis = Value::read(&m[1], d)?,
            2 => self.query_planning_time_in_millis = Value::read(&m[2], d)?,
            3 => self.engine_execution_time_in_millis = Value::read(&m[3], d)?,
            4 => self.service_processing_time_in_millis = Value::read(&m[4], d)?,
            5 => self.total_execution_time_in_millis = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryStage {
    pub stage_id: Option<i64>,
    pub state: Option<String>,
    pub output_bytes: Option<i64>,
    pub output_rows: Option<i64>,
    pub input_bytes: Option<i64>,
    pub input_rows: Option<i64>,
    pub execution_time: Option<i64>,
    pub query_stage_plan: Option<QueryStagePlanNode>,
    pub sub_stages: Option<Vec<QueryStage>>,
}

impl Structure for QueryStage {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_STAGE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_STAGE.members;
        self.stage_id.write(&m[0], v);
        self.state.write(&m[1], v);
        self.output_bytes.write(&m[2], v);
        self.output_rows.write(&m[3], v);
        self.input_bytes.write(&m[4], v);
        self.input_rows.write(&m[5], v);
        self.execution_time.write(&m[6], v);
        self.query_stage_plan.write(&m[7], v);
        self.sub_stages.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_STAGE.members;
        match index {
            0 => self.stage_id = Value::read(&m[0], d)?,
            1 => self.state = Value::read(&m[1], d)?,
            2 => self.output_bytes = Value::read(&m[2], d)?,
            3 => self.output_rows = Value::read(&m[3], d)?,
            4 => self.input_bytes = Value::read(&m[4], d)?,
            5 => self.input_rows = Value::read(&m[5], d)?,
            6 => self.execution_time = Value::read(&m[6], d)?,
            7 => self.query_stage_plan = Value::read(&m[7], d)?,
            8 => self.sub_stages = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueryStagePlanNode {
    pub name: Option<String>,
    pub identifier: Option<String>,
    pub children: Option<Vec<QueryStagePlanNode>>,
    pub remote_sources: Option<Vec<String>>,
}

impl Structure for QueryStagePlanNode {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_STAGE_PLAN_NODE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_STAGE_PLAN_NODE.members;
        self.name.write(&m[0], v);
        self.identifier.write(&m[1], v);
        self.children.write(&m[2], v);
        self.remote_sources.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_STAGE_PLAN_NODE.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.identifier = Value::read(&m[1], d)?,
            2 => self.children = Value::read(&m[2], d)?,
            3 => self.remote_sources = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ResultConfiguration {
    pub output_location: Option<String>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub expected_bucket_owner: Option<String>,
    pub acl_configuration: Option<AclConfiguration>,
}

impl Structure for ResultConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESULT_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESULT_CONFIGURATION.members;
        self.output_location.write(&m[0], v);
        self.encryption_configuration.write(&m[1], v);
        self.expected_bucket_owner.write(&m[2], v);
        self.acl_configuration.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESULT_CONFIGURATION.members;
        match index {
            0 => self.output_location = Value::read(&m[0], d)?,
            1 => self.encryption_configuration = Value::read(&m[1], d)?,
            2 => self.expected_bucket_owner = Value::read(&m[2], d)?,
            3 => self.acl_configuration = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ResultConfigurationUpdates {
    pub output_location: Option<String>,
    pub remove_output_location: Option<bool>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub remove_encryption_configuration: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub remove_expected_bucket_owner: Option<bool>,
    pub acl_configuration: Option<AclConfiguration>,
    pub remove_acl_configuration: Option<bool>,
}

impl Structure for ResultConfigurationUpdates {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESULT_CONFIGURATION_UPDATES
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESULT_CONFIGURATION_UPDATES.members;
        self.output_location.write(&m[0], v);
        self.remove_output_location.write(&m[1], v);
        self.encryption_configuration.write(&m[2], v);
        self.remove_encryption_configuration.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
        self.remove_expected_bucket_owner.write(&m[5], v);
        self.acl_configuration.write(&m[6], v);
        self.remove_acl_configuration.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESULT_CONFIGURATION_UPDATES.members;
        match index {
            0 => self.output_location = Value::read(&m[0], d)?,
            1 => self.remove_output_location = Value::read(&m[1], d)?,
            2 => self.encryption_configuration = Value::read(&m[2], d)?,
            3 => self.remove_encryption_configuration = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            5 => self.remove_expected_bucket_owner = Value::read(&m[5], d)?,
            6 => self.acl_configuration = Value::read(&m[6], d)?,
            7 => self.remove_acl_configuration = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ResultReuseByAgeConfiguration {
    pub enabled: bool,
    pub max_age_in_minutes: Option<i32>,
}

impl Structure for ResultReuseByAgeConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESULT_REUSE_BY_AGE_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESULT_REUSE_BY_AGE_CONFIGURATION.members;
        self.enabled.write(&m[0], v);
        self.max_age_in_minutes.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESULT_REUSE_BY_AGE_CONFIGURATION.members;
        match index {
            0 => self.enabled = Value::read(&m[0], d)?,
            1 => self.max_age_in_minutes = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ResultReuseConfiguration {
    pub result_reuse_by_age_configuration: Option<ResultReuseByAgeConfiguration>,
}

impl Structure for ResultReuseConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESULT_REUSE_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESULT_REUSE_CONFIGURATION.members;
        self.result_reuse_by_age_configuration.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESULT_REUSE_CONFIGURATION.members;
        if index == 0 {
            self.result_reuse_by_age_configuration = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ResultReuseInformation {
    pub reused_previous_result: bool,
}

impl Structure for ResultReuseInformation {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESULT_REUSE_INFORMATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESULT_REUSE_INFORMATION.members;
        self.reused_previous_result.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESULT_REUSE_INFORMATION.members;
        if index == 0 {
            self.reused_previous_result = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ResultSet {
    pub rows: Option<Vec<Row>>,
    pub result_set_metadata: Option<ResultSetMetadata>,
}

impl Structure for ResultSet {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESULT_SET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESULT_SET.members;
        self.rows.write(&m[0], v);
        self.result_set_metadata.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESULT_SET.members;
        match index {
            0 => self.rows = Value::read(&m[0], d)?,
            1 => self.result_set_metadata = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ResultSetMetadata {
    pub column_info: Option<Vec<ColumnInfo>>,
}

impl Structure for ResultSetMetadata {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESULT_SET_METADATA
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESULT_SET_METADATA.members;
        self.column_info.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESULT_SET_METADATA.members;
        if index == 0 {
            self.column_info = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Row {
    pub data: Option<Vec<Datum>>,
}

impl Structure for Row {
    fn schema(&self) -> &'static StructSchema {
        &schema::ROW
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ROW.members;
        self.data.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ROW.members;
        if index == 0 {
            self.data = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct S3LoggingConfiguration {
    pub enabled: bool,
    pub kms_key: Option<String>,
    pub log_location: Option<String>,
}

impl Structure for S3LoggingConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::S3_LOGGING_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::S3_LOGGING_CONFIGURATION.members;
        self.enabled.write(&m[0], v);
        self.kms_key.write(&m[1], v);
        self.log_location.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::S3_LOGGING_CONFIGURATION.members;
        match index {
            0 => self.enabled = Value::read(&m[0], d)?,
            1 => self.kms_key = Value::read(&m[1], d)?,
            2 => self.log_location = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SystemTableStatus {
    pub table_name: String,
    pub enabled: bool,
}

impl Structure for SystemTableStatus {
    fn schema(&self) -> &'static StructSchema {
        &schema::SYSTEM_TABLE_STATUS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SYSTEM_TABLE_STATUS.members;
        self.table_name.write(&m[0], v);
        self.enabled.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SYSTEM_TABLE_STATUS.members;
        match index {
            0 => self.table_name = Value::read(&m[0], d)?,
            1 => self.enabled = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TableMetadata {
    pub name: String,
    pub create_time: Option<wire::Timestamp>,
    pub last_access_time: Option<wire::Timestamp>,
    pub table_type: Option<String>,
    pub columns: Option<Vec<Column>>,
    pub partition_keys: Option<Vec<Column>>,
    pub parameters: Option<BTreeMap<String, String>>,
}

impl Structure for TableMetadata {
    fn schema(&self) -> &'static StructSchema {
        &schema::TABLE_METADATA
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TABLE_METADATA.members;
        self.name.write(&m[0], v);
        self.create_time.write(&m[1], v);
        self.last_access_time.write(&m[2], v);
        self.table_type.write(&m[3], v);
        self.columns.write(&m[4], v);
        self.partition_keys.write(&m[5], v);
        self.parameters.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TABLE_METADATA.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.create_time = Value::read(&m[1], d)?,
            2 => self.last_access_time = Value::read(&m[2], d)?,
            3 => self.table_type = Value::read(&m[3], d)?,
            4 => self.columns = Value::read(&m[4], d)?,
            5 => self.partition_keys = Value::read(&m[5], d)?,
            6 => self.parameters = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Structure for Tag {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG.members;
        self.key.write(&m[0], v);
        self.value.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG.members;
        match index {
            0 => self.key = Value::read(&m[0], d)?,
            1 => self.value = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UnprocessedNamedQueryId {
    pub named_query_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl Structure for UnprocessedNamedQueryId {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNPROCESSED_NAMED_QUERY_ID
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UNPROCESSED_NAMED_QUERY_ID.members;
        self.named_query_id.write(&m[0], v);
        self.error_code.write(&m[1], v);
        self.error_message.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UNPROCESSED_NAMED_QUERY_ID.members;
        match index {
            0 => self.named_query_id = Value::read(&m[0], d)?,
            1 => self.error_code = Value::read(&m[1], d)?,
            2 => self.error_message = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UnprocessedQueryExecutionId {
    pub query_execution_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl Structure for UnprocessedQueryExecutionId {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNPROCESSED_QUERY_EXECUTION_ID
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UNPROCESSED_QUERY_EXECUTION_ID.members;
        self.query_execution_id.write(&m[0], v);
        self.error_code.write(&m[1], v);
        self.error_message.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UNPROCESSED_QUERY_EXECUTION_ID.members;
        match index {
            0 => self.query_execution_id = Value::read(&m[0], d)?,
            1 => self.error_code = Value::read(&m[1], d)?,
            2 => self.error_message = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct WorkGroup {
    pub name: String,
    pub state: Option<String>,
    pub configuration: Option<WorkGroupConfiguration>,
    pub description: Option<String>,
    pub creation_time: Option<wire::Timestamp>,
    pub identity_center_application_arn: Option<String>,
}

impl Structure for WorkGroup {
    fn schema(&self) -> &'static StructSchema {
        &schema::WORK_GROUP
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::WORK_GROUP.members;
        self.name.write(&m[0], v);
        self.state.write(&m[1], v);
        self.configuration.write(&m[2], v);
        self.description.write(&m[3], v);
        self.creation_time.write(&m[4], v);
        self.identity_center_application_arn.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::WORK_GROUP.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.state = Value::read(&m[1], d)?,
            2 => self.configuration = Value::read(&m[2], d)?,
            3 => self.description = Value::read(&m[3], d)?,
            4 => self.creation_time = Value::read(&m[4], d)?,
            5 => self.identity_center_application_arn = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct WorkGroupConfiguration {
    pub result_configuration: Option<ResultConfiguration>,
    pub managed_query_results_configuration: Option<ManagedQueryResultsConfiguration>,
    pub enforce_work_group_configuration: Option<bool>,
    pub publish_cloud_watch_metrics_enabled: Option<bool>,
    pub bytes_scanned_cutoff_per_query: Option<i64>,
    pub requester_pays_enabled: Option<bool>,
    pub engine_version: Option<EngineVersion>,
    pub additional_configuration: Option<String>,
    pub execution_role: Option<String>,
    pub monitoring_configuration: Option<MonitoringConfiguration>,
    pub engine_configuration: Option<EngineConfiguration>,
    pub customer_content_encryption_configuration: Option<CustomerContentEncryptionConfiguration>,
    pub enable_minimum_encryption_configuration: Option<bool>,
    pub identity_center_configuration: Option<IdentityCenterConfiguration>,
    pub query_results_s3_access_grants_configuration: Option<QueryResultsS3AccessGrantsConfiguration>,
    pub system_table_statuses: Option<Vec<SystemTableStatus>>,
}

impl Structure for WorkGroupConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::WORK_GROUP_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::WORK_GROUP_CONFIGURATION.members;
        self.result_configuration.write(&m[0], v);
        self.managed_query_results_configuration.write(&m[1], v);
        self.enforce_work_group_configuration.write(&m[2], v);
        self.publish_cloud_watch_metrics_enabled.write(&m[3], v);
        self.bytes_scanned_cutoff_per_query.write(&m[4], v);
        self.requester_pays_enabled.write(&m[5], v);
        self.engine_version.write(&m[6], v);
        self.additional_configuration.write(&m[7], v);
        self.execution_role.write(&m[8], v);
        self.monitoring_configuration.write(&m[9], v);
        self.engine_configuration.write(&m[10], v);
        self.customer_content_encryption_configuration.write(&m[11], v);
        self.enable_minimum_encryption_configuration.write(&m[12], v);
        self.identity_center_configuration.write(&m[13], v);
        self.query_results_s3_access_grants_configuration.write(&m[14], v);
        self.system_table_statuses.write(&m[15], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::WORK_GROUP_CONFIGURATION.members;
        match index {
            0 => self.result_configuration = Value::read(&m[0], d)?,
            1 => self.managed_query_results_configuration = Value::read(&m[1], d)?,
            2 => self.enforce_work_group_configuration = Value::read(&m[2], d)?,
            3 => self.publish_cloud_watch_metrics_enabled = Value::read(&m[3], d)?,
            4 => self.bytes_scanned_cutoff_per_query = Value::read(&m[4], d)?,
            5 => self.requester_pays_enabled = Value::read(&m[5], d)?,
            6 => self.engine_version = Value::read(&m[6], d)?,
            7 => self.additional_configuration = Value::read(&m[7], d)?,
            8 => self.execution_role = Value::read(&m[8], d)?,
            9 => self.monitoring_configuration = Value::read(&m[9], d)?,
            10 => self.engine_configuration = Value::read(&m[10], d)?,
            11 => self.customer_content_encryption_configuration = Value::read(&m[11], d)?,
            12 => self.enable_minimum_encryption_configuration = Value::read(&m[12], d)?,
            13 => self.identity_center_configuration = Value::read(&m[13], d)?,
            14 => self.query_results_s3_access_grants_configuration = Value::read(&m[14], d)?,
            15 => self.system_table_statuses = Value::read(&m[15], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct WorkGroupConfigurationUpdates {
    pub enforce_work_group_configuration: Option<bool>,
    pub result_configuration_updates: Option<ResultConfigurationUpdates>,
    pub managed_query_results_configuration_updates: Option<ManagedQueryResultsConfigurationUpdates>,
    pub publish_cloud_watch_metrics_enabled: Option<bool>,
    pub bytes_scanned_cutoff_per_query: Option<i64>,
    pub remove_bytes_scanned_cutoff_per_query: Option<bool>,
    pub requester_pays_enabled: Option<bool>,
    pub engine_version: Option<EngineVersion>,
    pub remove_customer_content_encryption_configuration: Option<bool>,
    pub additional_configuration: Option<String>,
    pub execution_role: Option<String>,
    pub customer_content_encryption_configuration: Option<CustomerContentEncryptionConfiguration>,
    pub enable_minimum_encryption_configuration: Option<bool>,
    pub query_results_s3_access_grants_configuration: Option<QueryResultsS3AccessGrantsConfiguration>,
    pub monitoring_configuration: Option<MonitoringConfiguration>,
    pub engine_configuration: Option<EngineConfiguration>,
}

impl Structure for WorkGroupConfigurationUpdates {
    fn schema(&self) -> &'static StructSchema {
        &schema::WORK_GROUP_CONFIGURATION_UPDATES
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::WORK_GROUP_CONFIGURATION_UPDATES.members;
        self.enforce_work_group_configuration.write(&m[0], v);
        self.result_configuration_updates.write(&m[1], v);
        self.managed_query_results_configuration_updates.write(&m[2], v);
        self.publish_cloud_watch_metrics_enabled.write(&m[3], v);
        self.bytes_scanned_cutoff_per_query.write(&m[4], v);
        self.remove_bytes_scanned_cutoff_per_query.write(&m[5], v);
        self.requester_pays_enabled.write(&m[6], v);
        self.engine_version.write(&m[7], v);
        self.remove_customer_content_encryption_configuration.write(&m[8], v);
        self.additional_configuration.write(&m[9], v);
        self.execution_role.write(&m[10], v);
        self.customer_content_encryption_configuration.write(&m[11], v);
        self.enable_minimum_encryption_configuration.write(&m[12], v);
        self.query_results_s3_access_grants_configuration.write(&m[13], v);
        self.monitoring_configuration.write(&m[14], v);
        self.engine_configuration.write(&m[15], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::WORK_GROUP_CONFIGURATION_UPDATES.members;
        match index {
            0 => self.enforce_work_group_configuration = Value::read(&m[0], d)?,
            1 => self.result_configuration_updates = Value::read(&m[1], d)?,
            2 => self.managed_query_results_configuration_updates = Value::read(&m[2], d)?,
            3 => self.publish_cloud_watch_metrics_enabled = Value::read(&m[3], d)?,
            4 => self.bytes_scanned_cutoff_per_query = Value::read(&m[4], d)?,
            5 => self.remove_bytes_scanned_cutoff_per_query = Value::read(&m[5], d)?,
            6 => self.requester_pays_enabled = Value::read(&m[6], d)?,
            7 => self.engine_version = Value::read(&m[7], d)?,
            8 => self.remove_customer_content_encryption_configuration = Value::read(&m[8], d)?,
            9 => self.additional_configuration = Value::read(&m[9], d)?,
            10 => self.execution_role = Value::read(&m[10], d)?,
            11 => self.customer_content_encryption_configuration = Value::read(&m[11], d)?,
            12 => self.enable_minimum_encryption_configuration = Value::read(&m[12], d)?,
            13 => self.query_results_s3_access_grants_configuration = Value::read(&m[13], d)?,
            14 => self.monitoring_configuration = Value::read(&m[14], d)?,
            15 => self.engine_configuration = Value::read(&m[15], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct WorkGroupSummary {
    pub name: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub creation_time: Option<wire::Timestamp>,
    pub engine_version: Option<EngineVersion>,
    pub identity_center_application_arn: Option<String>,
}

impl Structure for WorkGroupSummary {
    fn schema(&self) -> &'static StructSchema {
        &schema::WORK_GROUP_SUMMARY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::WORK_GROUP_SUMMARY.members;
        self.name.write(&m[0], v);
        self.state.write(&m[1], v);
        self.description.write(&m[2], v);
        self.creation_time.write(&m[3], v);
        self.engine_version.write(&m[4], v);
        self.identity_center_application_arn.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::WORK_GROUP_SUMMARY.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.state = Value::read(&m[1], d)?,
            2 => self.description = Value::read(&m[2], d)?,
            3 => self.creation_time = Value::read(&m[3], d)?,
            4 => self.engine_version = Value::read(&m[4], d)?,
            5 => self.identity_center_application_arn = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}
