// Generated from models/glue.json by `cargo xtask codegen`; do not edit.

//! Inputs and outputs of the operations, then the structures inside them.

use std::collections::BTreeMap;

use wire::{DecodeError, Decoder, StructSchema, Structure, Value, Visitor};

use crate::schema;

#[derive(Clone, Default)]
pub struct BatchCreatePartitionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_input_list: Vec<PartitionInput>,
}

impl Structure for BatchCreatePartitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_CREATE_PARTITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_CREATE_PARTITION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.partition_input_list.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_CREATE_PARTITION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.partition_input_list = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchCreatePartitionOutput {
    pub errors: Option<Vec<PartitionError>>,
}

impl Structure for BatchCreatePartitionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_CREATE_PARTITION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_CREATE_PARTITION_OUTPUT.members;
        self.errors.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_CREATE_PARTITION_OUTPUT.members;
        if index == 0 {
            self.errors = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchDeletePartitionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partitions_to_delete: Vec<PartitionValueList>,
}

impl Structure for BatchDeletePartitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_DELETE_PARTITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_DELETE_PARTITION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.partitions_to_delete.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_DELETE_PARTITION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.partitions_to_delete = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchDeletePartitionOutput {
    pub errors: Option<Vec<PartitionError>>,
}

impl Structure for BatchDeletePartitionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_DELETE_PARTITION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_DELETE_PARTITION_OUTPUT.members;
        self.errors.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_DELETE_PARTITION_OUTPUT.members;
        if index == 0 {
            self.errors = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchDeleteTableInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub tables_to_delete: Vec<String>,
    pub transaction_id: Option<String>,
}

impl Structure for BatchDeleteTableInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_DELETE_TABLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_DELETE_TABLE_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.tables_to_delete.write(&m[2], v);
        self.transaction_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_DELETE_TABLE_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.tables_to_delete = Value::read(&m[2], d)?,
            3 => self.transaction_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchDeleteTableOutput {
    pub errors: Option<Vec<TableError>>,
}

impl Structure for BatchDeleteTableOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_DELETE_TABLE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_DELETE_TABLE_OUTPUT.members;
        self.errors.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_DELETE_TABLE_OUTPUT.members;
        if index == 0 {
            self.errors = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchDeleteTableVersionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub version_ids: Vec<String>,
}

impl Structure for BatchDeleteTableVersionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_DELETE_TABLE_VERSION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_DELETE_TABLE_VERSION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.version_ids.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_DELETE_TABLE_VERSION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.version_ids = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchDeleteTableVersionOutput {
    pub errors: Option<Vec<TableVersionError>>,
}

impl Structure for BatchDeleteTableVersionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_DELETE_TABLE_VERSION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_DELETE_TABLE_VERSION_OUTPUT.members;
        self.errors.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_DELETE_TABLE_VERSION_OUTPUT.members;
        if index == 0 {
            self.errors = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchGetCrawlersInput {
    pub crawler_names: Vec<String>,
}

impl Structure for BatchGetCrawlersInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_GET_CRAWLERS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_GET_CRAWLERS_INPUT.members;
        self.crawler_names.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_GET_CRAWLERS_INPUT.members;
        if index == 0 {
            self.crawler_names = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchGetCrawlersOutput {
    pub crawlers: Option<Vec<Crawler>>,
    pub crawlers_not_found: Option<Vec<String>>,
}

impl Structure for BatchGetCrawlersOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_GET_CRAWLERS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_GET_CRAWLERS_OUTPUT.members;
        self.crawlers.write(&m[0], v);
        self.crawlers_not_found.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_GET_CRAWLERS_OUTPUT.members;
        match index {
            0 => self.crawlers = Value::read(&m[0], d)?,
            1 => self.crawlers_not_found = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchGetPartitionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partitions_to_get: Vec<PartitionValueList>,
    pub audit_context: Option<AuditContext>,
    pub query_session_context: Option<QuerySessionContext>,
}

impl Structure for BatchGetPartitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_GET_PARTITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_GET_PARTITION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.partitions_to_get.write(&m[3], v);
        self.audit_context.write(&m[4], v);
        self.query_session_context.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_GET_PARTITION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.partitions_to_get = Value::read(&m[3], d)?,
            4 => self.audit_context = Value::read(&m[4], d)?,
            5 => self.query_session_context = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchGetPartitionOutput {
    pub partitions: Option<Vec<Partition>>,
    pub unprocessed_keys: Option<Vec<PartitionValueList>>,
}

impl Structure for BatchGetPartitionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_GET_PARTITION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_GET_PARTITION_OUTPUT.members;
        self.partitions.write(&m[0], v);
        self.unprocessed_keys.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_GET_PARTITION_OUTPUT.members;
        match index {
            0 => self.partitions = Value::read(&m[0], d)?,
            1 => self.unprocessed_keys = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchUpdatePartitionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub entries: Vec<BatchUpdatePartitionRequestEntry>,
}

impl Structure for BatchUpdatePartitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_UPDATE_PARTITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_UPDATE_PARTITION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.entries.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_UPDATE_PARTITION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.entries = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchUpdatePartitionOutput {
    pub errors: Option<Vec<BatchUpdatePartitionFailureEntry>>,
}

impl Structure for BatchUpdatePartitionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_UPDATE_PARTITION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_UPDATE_PARTITION_OUTPUT.members;
        self.errors.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_UPDATE_PARTITION_OUTPUT.members;
        if index == 0 {
            self.errors = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateCrawlerInput {
    pub name: String,
    pub role: String,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub targets: CrawlerTargets,
    pub schedule: Option<String>,
    pub classifiers: Option<Vec<String>>,
    pub table_prefix: Option<String>,
    pub schema_change_policy: Option<SchemaChangePolicy>,
    pub recrawl_policy: Option<RecrawlPolicy>,
    pub lineage_configuration: Option<LineageConfiguration>,
    pub lake_formation_configuration: Option<LakeFormationConfiguration>,
    pub configuration: Option<String>,
    pub crawler_security_configuration: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub catalog_id: Option<String>,
}

impl Structure for CreateCrawlerInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_CRAWLER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_CRAWLER_INPUT.members;
        self.name.write(&m[0], v);
        self.role.write(&m[1], v);
        self.database_name.write(&m[2], v);
        self.description.write(&m[3], v);
        self.targets.write(&m[4], v);
        self.schedule.write(&m[5], v);
        self.classifiers.write(&m[6], v);
        self.table_prefix.write(&m[7], v);
        self.schema_change_policy.write(&m[8], v);
        self.recrawl_policy.write(&m[9], v);
        self.lineage_configuration.write(&m[10], v);
        self.lake_formation_configuration.write(&m[11], v);
        self.configuration.write(&m[12], v);
        self.crawler_security_configuration.write(&m[13], v);
        self.tags.write(&m[14], v);
        self.catalog_id.write(&m[15], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_CRAWLER_INPUT.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.role = Value::read(&m[1], d)?,
            2 => self.database_name = Value::read(&m[2], d)?,
            3 => self.description = Value::read(&m[3], d)?,
            4 => self.targets = Value::read(&m[4], d)?,
            5 => self.schedule = Value::read(&m[5], d)?,
            6 => self.classifiers = Value::read(&m[6], d)?,
            7 => self.table_prefix = Value::read(&m[7], d)?,
            8 => self.schema_change_policy = Value::read(&m[8], d)?,
            9 => self.recrawl_policy = Value::read(&m[9], d)?,
            10 => self.lineage_configuration = Value::read(&m[10], d)?,
            11 => self.lake_formation_configuration = Value::read(&m[11], d)?,
            12 => self.configuration = Value::read(&m[12], d)?,
            13 => self.crawler_security_configuration = Value::read(&m[13], d)?,
            14 => self.tags = Value::read(&m[14], d)?,
            15 => self.catalog_id = Value::read(&m[15], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateCrawlerOutput {}

impl Structure for CreateCrawlerOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_CRAWLER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateDatabaseInput {
    pub catalog_id: Option<String>,
    pub database_input: DatabaseInput,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Structure for CreateDatabaseInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_DATABASE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_DATABASE_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_input.write(&m[1], v);
        self.tags.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_DATABASE_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_input = Value::read(&m[1], d)?,
            2 => self.tags = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateDatabaseOutput {}

impl Structure for CreateDatabaseOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_DATABASE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreatePartitionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_input: PartitionInput,
}

impl Structure for CreatePartitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_PARTITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_PARTITION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.partition_input.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_PARTITION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.partition_input = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreatePartitionOutput {}

impl Structure for CreatePartitionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_PARTITION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateTableInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: Option<String>,
    pub table_input: Option<TableInput>,
    pub partition_indexes: Option<Vec<PartitionIndex>>,
    pub transaction_id: Option<String>,
    pub open_table_format_input: Option<OpenTableFormatInput>,
}

impl Structure for CreateTableInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_TABLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_TABLE_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.name.write(&m[2], v);
        self.table_input.write(&m[3], v);
        self.partition_indexes.write(&m[4], v);
        self.transaction_id.write(&m[5], v);
        self.open_table_format_input.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_TABLE_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.name = Value::read(&m[2], d)?,
            3 => self.table_input = Value::read(&m[3], d)?,
            4 => self.partition_indexes = Value::read(&m[4], d)?,
            5 => self.transaction_id = Value::read(&m[5], d)?,
            6 => self.open_table_format_input = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateTableOutput {}

impl Structure for CreateTableOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_TABLE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteCrawlerInput {
    pub name: String,
}

impl Structure for DeleteCrawlerInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_CRAWLER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_CRAWLER_INPUT.members;
        self.name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_CRAWLER_INPUT.members;
        if index == 0 {
            self.name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteCrawlerOutput {}

impl Structure for DeleteCrawlerOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_CRAWLER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteDatabaseInput {
    pub catalog_id: Option<String>,
    pub name: String,
}

impl Structure for DeleteDatabaseInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_DATABASE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_DATABASE_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_DATABASE_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteDatabaseOutput {}

impl Structure for DeleteDatabaseOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_DATABASE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeletePartitionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_values: Vec<String>,
}

impl Structure for DeletePartitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_PARTITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_PARTITION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.partition_values.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_PARTITION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.partition_values = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeletePartitionOutput {}

impl Structure for DeletePartitionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_PARTITION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteTableInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: String,
    pub transaction_id: Option<String>,
}

impl Structure for DeleteTableInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_TABLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_TABLE_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.name.write(&m[2], v);
        self.transaction_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_TABLE_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.name = Value::read(&m[2], d)?,
            3 => self.transaction_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteTableOutput {}

impl Structure for DeleteTableOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_TABLE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteTableVersionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub version_id: String,
}

impl Structure for DeleteTableVersionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_TABLE_VERSION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_TABLE_VERSION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.version_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_TABLE_VERSION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.version_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteTableVersionOutput {}

impl Structure for DeleteTableVersionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_TABLE_VERSION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetCrawlerInput {
    pub name: String,
}

impl Structure for GetCrawlerInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_CRAWLER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_CRAWLER_INPUT.members;
        self.name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_CRAWLER_INPUT.members;
        if index == 0 {
            self.name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetCrawlerOutput {
    pub crawler: Option<Crawler>,
}

impl Structure for GetCrawlerOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_CRAWLER_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_CRAWLER_OUTPUT.members;
        self.crawler.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_CRAWLER_OUTPUT.members;
        if index == 0 {
            self.crawler = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetCrawlerMetricsInput {
    pub crawler_name_list: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Structure for GetCrawlerMetricsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_CRAWLER_METRICS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_CRAWLER_METRICS_INPUT.members;
        self.crawler_name_list.write(&m[0], v);
        self.max_results.write(&m[1], v);
        self.next_token.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_CRAWLER_METRICS_INPUT.members;
        match index {
            0 => self.crawler_name_list = Value::read(&m[0], d)?,
            1 => self.max_results = Value::read(&m[1], d)?,
            2 => self.next_token = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetCrawlerMetricsOutput {
    pub crawler_metrics_list: Option<Vec<CrawlerMetrics>>,
    pub next_token: Option<String>,
}

impl Structure for GetCrawlerMetricsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_CRAWLER_METRICS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_CRAWLER_METRICS_OUTPUT.members;
        self.crawler_metrics_list.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_CRAWLER_METRICS_OUTPUT.members;
        match index {
            0 => self.crawler_metrics_list = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetCrawlersInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Structure for GetCrawlersInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_CRAWLERS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_CRAWLERS_INPUT.members;
        self.max_results.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_CRAWLERS_INPUT.members;
        match index {
            0 => self.max_results = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetCrawlersOutput {
    pub crawlers: Option<Vec<Crawler>>,
    pub next_token: Option<String>,
}

impl Structure for GetCrawlersOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_CRAWLERS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_CRAWLERS_OUTPUT.members;
        self.crawlers.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_CRAWLERS_OUTPUT.members;
        match index {
            0 => self.crawlers = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetDatabaseInput {
    pub catalog_id: Option<String>,
    pub name: String,
}

impl Structure for GetDatabaseInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_DATABASE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_DATABASE_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_DATABASE_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.name = Value::read(&m[1], d)?,
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
pub struct GetDatabasesInput {
    pub catalog_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub resource_share_type: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
}

impl Structure for GetDatabasesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_DATABASES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_DATABASES_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.next_token.write(&m[1], v);
        self.max_results.write(&m[2], v);
        self.resource_share_type.write(&m[3], v);
        self.attributes_to_get.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_DATABASES_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            2 => self.max_results = Value::read(&m[2], d)?,
            3 => self.resource_share_type = Value::read(&m[3], d)?,
            4 => self.attributes_to_get = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetDatabasesOutput {
    pub database_list: Vec<Database>,
    pub next_token: Option<String>,
}

impl Structure for GetDatabasesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_DATABASES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_DATABASES_OUTPUT.members;
        self.database_list.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_DATABASES_OUTPUT.members;
        match index {
            0 => self.database_list = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPartitionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_values: Vec<String>,
    pub audit_context: Option<AuditContext>,
}

impl Structure for GetPartitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_PARTITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_PARTITION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.partition_values.write(&m[3], v);
        self.audit_context.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_PARTITION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.partition_values = Value::read(&m[3], d)?,
            4 => self.audit_context = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPartitionOutput {
    pub partition: Option<Partition>,
}

impl Structure for GetPartitionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_PARTITION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_PARTITION_OUTPUT.members;
        self.partition.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_PARTITION_OUTPUT.members;
        if index == 0 {
            self.partition = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPartitionsInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub expression: Option<String>,
    pub next_token: Option<String>,
    pub segment: Option<Segment>,
    pub max_results: Option<i32>,
    pub exclude_column_schema: Option<bool>,
    pub transaction_id: Option<String>,
    pub query_as_of_time: Option<wire::Timestamp>,
    pub audit_context: Option<AuditContext>,
}

impl Structure for GetPartitionsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_PARTITIONS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_PARTITIONS_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.expression.write(&m[3], v);
        self.next_token.write(&m[4], v);
        self.segment.write(&m[5], v);
        self.max_results.write(&m[6], v);
        self.exclude_column_schema.write(&m[7], v);
        self.transaction_id.write(&m[8], v);
        self.query_as_of_time.write(&m[9], v);
        self.audit_context.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_PARTITIONS_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.expression = Value::read(&m[3], d)?,
            4 => self.next_token = Value::read(&m[4], d)?,
            5 => self.segment = Value::read(&m[5], d)?,
            6 => self.max_results = Value::read(&m[6], d)?,
            7 => self.exclude_column_schema = Value::read(&m[7], d)?,
            8 => self.transaction_id = Value::read(&m[8], d)?,
            9 => self.query_as_of_time = Value::read(&m[9], d)?,
            10 => self.audit_context = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPartitionsOutput {
    pub partitions: Option<Vec<Partition>>,
    pub next_token: Option<String>,
}

impl Structure for GetPartitionsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_PARTITIONS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_PARTITIONS_OUTPUT.members;
        self.partitions.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_PARTITIONS_OUTPUT.members;
        match index {
            0 => self.partitions = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTableInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: String,
    pub transaction_id: Option<String>,
    pub query_as_of_time: Option<wire::Timestamp>,
    pub audit_context: Option<AuditContext>,
    pub include_status_details: Option<bool>,
    pub attributes_to_get: Option<Vec<String>>,
}

impl Structure for GetTableInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLE_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.name.write(&m[2], v);
        self.transaction_id.write(&m[3], v);
        self.query_as_of_time.write(&m[4], v);
        self.audit_context.write(&m[5], v);
        self.include_status_details.write(&m[6], v);
        self.attributes_to_get.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLE_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.name = Value::read(&m[2], d)?,
            3 => self.transaction_id = Value::read(&m[3], d)?,
            4 => self.query_as_of_time = Value::read(&m[4], d)?,
            5 => self.audit_context = Value::read(&m[5], d)?,
            6 => self.include_status_details = Value::read(&m[6], d)?,
            7 => self.attributes_to_get = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTableOutput {
    pub table: Option<Table>,
}

impl Structure for GetTableOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLE_OUTPUT.members;
        self.table.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLE_OUTPUT.members;
        if index == 0 {
            self.table = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTableVersionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub version_id: Option<String>,
    pub audit_context: Option<AuditContext>,
}

impl Structure for GetTableVersionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLE_VERSION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLE_VERSION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.version_id.write(&m[3], v);
        self.audit_context.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLE_VERSION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.version_id = Value::read(&m[3], d)?,
            4 => self.audit_context = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTableVersionOutput {
    pub table_version: Option<TableVersion>,
}

impl Structure for GetTableVersionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLE_VERSION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLE_VERSION_OUTPUT.members;
        self.table_version.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLE_VERSION_OUTPUT.members;
        if index == 0 {
            self.table_version = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTableVersionsInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub audit_context: Option<AuditContext>,
}

impl Structure for GetTableVersionsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLE_VERSIONS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLE_VERSIONS_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.next_token.write(&m[3], v);
        self.max_results.write(&m[4], v);
        self.audit_context.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLE_VERSIONS_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.next_token = Value::read(&m[3], d)?,
            4 => self.max_results = Value::read(&m[4], d)?,
            5 => self.audit_context = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTableVersionsOutput {
    pub table_versions: Option<Vec<TableVersion>>,
    pub next_token: Option<String>,
}

impl Structure for GetTableVersionsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLE_VERSIONS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLE_VERSIONS_OUTPUT.members;
        self.table_versions.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLE_VERSIONS_OUTPUT.members;
        match index {
            0 => self.table_versions = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTablesInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub expression: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub transaction_id: Option<String>,
    pub query_as_of_time: Option<wire::Timestamp>,
    pub audit_context: Option<AuditContext>,
    pub resource_share_type: Option<String>,
    pub include_status_details: Option<bool>,
    pub attributes_to_get: Option<Vec<String>>,
}

impl Structure for GetTablesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLES_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.expression.write(&m[2], v);
        self.next_token.write(&m[3], v);
        self.max_results.write(&m[4], v);
        self.transaction_id.write(&m[5], v);
        self.query_as_of_time.write(&m[6], v);
        self.audit_context.write(&m[7], v);
        self.resource_share_type.write(&m[8], v);
        self.include_status_details.write(&m[9], v);
        self.attributes_to_get.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLES_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.expression = Value::read(&m[2], d)?,
            3 => self.next_token = Value::read(&m[3], d)?,
            4 => self.max_results = Value::read(&m[4], d)?,
            5 => self.transaction_id = Value::read(&m[5], d)?,
            6 => self.query_as_of_time = Value::read(&m[6], d)?,
            7 => self.audit_context = Value::read(&m[7], d)?,
            8 => self.resource_share_type = Value::read(&m[8], d)?,
            9 => self.include_status_details = Value::read(&m[9], d)?,
            10 => self.attributes_to_get = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTablesOutput {
    pub table_list: Option<Vec<Table>>,
    pub next_token: Option<String>,
}

impl Structure for GetTablesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TABLES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TABLES_OUTPUT.members;
        self.table_list.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TABLES_OUTPUT.members;
        match index {
            0 => self.table_list = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTagsInput {
    pub resource_arn: String,
}

impl Structure for GetTagsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TAGS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TAGS_INPUT.members;
        self.resource_arn.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TAGS_INPUT.members;
        if index == 0 {
            self.resource_arn = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetTagsOutput {
    pub tags: Option<BTreeMap<String, String>>,
}

impl Structure for GetTagsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_TAGS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_TAGS_OUTPUT.members;
        self.tags.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_TAGS_OUTPUT.members;
        if index == 0 {
            self.tags = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListCrawlersInput {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Structure for ListCrawlersInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_CRAWLERS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_CRAWLERS_INPUT.members;
        self.max_results.write(&m[0], v);
        self.next_token.write(&m[1], v);
        self.tags.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_CRAWLERS_INPUT.members;
        match index {
            0 => self.max_results = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            2 => self.tags = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListCrawlersOutput {
    pub crawler_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Structure for ListCrawlersOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_CRAWLERS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_CRAWLERS_OUTPUT.members;
        self.crawler_names.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_CRAWLERS_OUTPUT.members;
        match index {
            0 => self.crawler_names = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListCrawlsInput {
    pub crawler_name: String,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<CrawlsFilter>>,
    pub next_token: Option<String>,
}

impl Structure for ListCrawlsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_CRAWLS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_CRAWLS_INPUT.members;
        self.crawler_name.write(&m[0], v);
        self.max_results.write(&m[1], v);
        self.filters.write(&m[2], v);
        self.next_token.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_CRAWLS_INPUT.members;
        match index {
            0 => self.crawler_name = Value::read(&m[0], d)?,
            1 => self.max_results = Value::read(&m[1], d)?,
            2 => self.filters = Value::read(&m[2], d)?,
            3 => self.next_token = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListCrawlsOutput {
    pub crawls: Option<Vec<CrawlerHistory>>,
    pub next_token: Option<String>,
}

impl Structure for ListCrawlsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_CRAWLS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_CRAWLS_OUTPUT.members;
        self.crawls.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_CRAWLS_OUTPUT.members;
        match index {
            0 => self.crawls = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StartCrawlerInput {
    pub name: String,
}

impl Structure for StartCrawlerInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::START_CRAWLER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::START_CRAWLER_INPUT.members;
        self.name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::START_CRAWLER_INPUT.members;
        if index == 0 {
            self.name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StartCrawlerOutput {}

impl Structure for StartCrawlerOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::START_CRAWLER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StopCrawlerInput {
    pub name: String,
}

impl Structure for StopCrawlerInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::STOP_CRAWLER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STOP_CRAWLER_INPUT.members;
        self.name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STOP_CRAWLER_INPUT.members;
        if index == 0 {
            self.name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StopCrawlerOutput {}

impl Structure for StopCrawlerOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::STOP_CRAWLER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags_to_add: BTreeMap<String, String>,
}

impl Structure for TagResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG_RESOURCE_INPUT.members;
        self.resource_arn.write(&m[0], v);
        self.tags_to_add.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG_RESOURCE_INPUT.members;
        match index {
            0 => self.resource_arn = Value::read(&m[0], d)?,
            1 => self.tags_to_add = Value::read(&m[1], d)?,
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
    pub tags_to_remove: Vec<String>,
}

impl Structure for UntagResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UNTAG_RESOURCE_INPUT.members;
        self.resource_arn.write(&m[0], v);
        self.tags_to_remove.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UNTAG_RESOURCE_INPUT.members;
        match index {
            0 => self.resource_arn = Value::read(&m[0], d)?,
            1 => self.tags_to_remove = Value::read(&m[1], d)?,
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
pub struct UpdateCrawlerInput {
    pub name: String,
    pub role: Option<String>,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub targets: Option<CrawlerTargets>,
    pub schedule: Option<String>,
    pub classifiers: Option<Vec<String>>,
    pub table_prefix: Option<String>,
    pub schema_change_policy: Option<SchemaChangePolicy>,
    pub recrawl_policy: Option<RecrawlPolicy>,
    pub lineage_configuration: Option<LineageConfiguration>,
    pub lake_formation_configuration: Option<LakeFormationConfiguration>,
    pub configuration: Option<String>,
    pub crawler_security_configuration: Option<String>,
    pub catalog_id: Option<String>,
}

impl Structure for UpdateCrawlerInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_CRAWLER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_CRAWLER_INPUT.members;
        self.name.write(&m[0], v);
        self.role.write(&m[1], v);
        self.database_name.write(&m[2], v);
        self.description.write(&m[3], v);
        self.targets.write(&m[4], v);
        self.schedule.write(&m[5], v);
        self.classifiers.write(&m[6], v);
        self.table_prefix.write(&m[7], v);
        self.schema_change_policy.write(&m[8], v);
        self.recrawl_policy.write(&m[9], v);
        self.lineage_configuration.write(&m[10], v);
        self.lake_formation_configuration.write(&m[11], v);
        self.configuration.write(&m[12], v);
        self.crawler_security_configuration.write(&m[13], v);
        self.catalog_id.write(&m[14], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_CRAWLER_INPUT.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.role = Value::read(&m[1], d)?,
            2 => self.database_name = Value::read(&m[2], d)?,
            3 => self.description = Value::read(&m[3], d)?,
            4 => self.targets = Value::read(&m[4], d)?,
            5 => self.schedule = Value::read(&m[5], d)?,
            6 => self.classifiers = Value::read(&m[6], d)?,
            7 => self.table_prefix = Value::read(&m[7], d)?,
            8 => self.schema_change_policy = Value::read(&m[8], d)?,
            9 => self.recrawl_policy = Value::read(&m[9], d)?,
            10 => self.lineage_configuration = Value::read(&m[10], d)?,
            11 => self.lake_formation_configuration = Value::read(&m[11], d)?,
            12 => self.configuration = Value::read(&m[12], d)?,
            13 => self.crawler_security_configuration = Value::read(&m[13], d)?,
            14 => self.catalog_id = Value::read(&m[14], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateCrawlerOutput {}

impl Structure for UpdateCrawlerOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_CRAWLER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateDatabaseInput {
    pub catalog_id: Option<String>,
    pub name: String,
    pub database_input: DatabaseInput,
}

impl Structure for UpdateDatabaseInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_DATABASE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_DATABASE_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.name.write(&m[1], v);
        self.database_input.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_DATABASE_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.name = Value::read(&m[1], d)?,
            2 => self.database_input = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateDatabaseOutput {}

impl Structure for UpdateDatabaseOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_DATABASE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdatePartitionInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub table_name: String,
    pub partition_value_list: Vec<String>,
    pub partition_input: PartitionInput,
}

impl Structure for UpdatePartitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_PARTITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_PARTITION_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.partition_value_list.write(&m[3], v);
        self.partition_input.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_PARTITION_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.partition_value_list = Value::read(&m[3], d)?,
            4 => self.partition_input = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdatePartitionOutput {}

impl Structure for UpdatePartitionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_PARTITION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateTableInput {
    pub catalog_id: Option<String>,
    pub database_name: String,
    pub name: Option<String>,
    pub table_input: Option<TableInput>,
    pub skip_archive: Option<bool>,
    pub transaction_id: Option<String>,
    pub version_id: Option<String>,
    pub view_update_action: Option<String>,
    pub force: Option<bool>,
    pub update_open_table_format_input: Option<UpdateOpenTableFormatInput>,
}

impl Structure for UpdateTableInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_TABLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_TABLE_INPUT.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.name.write(&m[2], v);
        self.table_input.write(&m[3], v);
        self.skip_archive.write(&m[4], v);
        self.transaction_id.write(&m[5], v);
        self.version_id.write(&m[6], v);
        self.view_update_action.write(&m[7], v);
        self.force.write(&m[8], v);
        self.update_open_table_format_input.write(&m[9], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_TABLE_INPUT.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.name = Value::read(&m[2], d)?,
            3 => self.table_input = Value::read(&m[3], d)?,
            4 => self.skip_archive = Value::read(&m[4], d)?,
            5 => self.transaction_id = Value::read(&m[5], d)?,
            6 => self.version_id = Value::read(&m[6], d)?,
            7 => self.view_update_action = Value::read(&m[7], d)?,
            8 => self.force = Value::read(&m[8], d)?,
            9 => self.update_open_table_format_input = Value::read(&m[9], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateTableOutput {}

impl Structure for UpdateTableOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_TABLE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AuditContext {
    pub additional_audit_context: Option<String>,
    pub requested_columns: Option<Vec<String>>,
    pub all_columns_requested: Option<bool>,
}

impl Structure for AuditContext {
    fn schema(&self) -> &'static StructSchema {
        &schema::AUDIT_CONTEXT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::AUDIT_CONTEXT.members;
        self.additional_audit_context.write(&m[0], v);
        self.requested_columns.write(&m[1], v);
        self.all_columns_requested.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::AUDIT_CONTEXT.members;
        match index {
            0 => self.additional_audit_context = Value::read(&m[0], d)?,
            1 => self.requested_columns = Value::read(&m[1], d)?,
            2 => self.all_columns_requested = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchUpdatePartitionFailureEntry {
    pub partition_value_list: Option<Vec<String>>,
    pub error_detail: Option<ErrorDetail>,
}

impl Structure for BatchUpdatePartitionFailureEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_UPDATE_PARTITION_FAILURE_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_UPDATE_PARTITION_FAILURE_ENTRY.members;
        self.partition_value_list.write(&m[0], v);
        self.error_detail.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_UPDATE_PARTITION_FAILURE_ENTRY.members;
        match index {
            0 => self.partition_value_list = Value::read(&m[0], d)?,
            1 => self.error_detail = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BatchUpdatePartitionRequestEntry {
    pub partition_value_list: Vec<String>,
    pub partition_input: PartitionInput,
}

impl Structure for BatchUpdatePartitionRequestEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::BATCH_UPDATE_PARTITION_REQUEST_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BATCH_UPDATE_PARTITION_REQUEST_ENTRY.members;
        self.partition_value_list.write(&m[0], v);
        self.partition_input.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BATCH_UPDATE_PARTITION_REQUEST_ENTRY.members;
        match index {
            0 => self.partition_value_list = Value::read(&m[0], d)?,
            1 => self.partition_input = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CatalogTarget {
    pub database_name: String,
    pub tables: Vec<String>,
    pub connection_name: Option<String>,
    pub event_queue_arn: Option<String>,
    pub dlq_event_queue_arn: Option<String>,
}

impl Structure for CatalogTarget {
    fn schema(&self) -> &'static StructSchema {
        &schema::CATALOG_TARGET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CATALOG_TARGET.members;
        self.database_name.write(&m[0], v);
        self.tables.write(&m[1], v);
        self.connection_name.write(&m[2], v);
        self.event_queue_arn.write(&m[3], v);
        self.dlq_event_queue_arn.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CATALOG_TARGET.members;
        match index {
            0 => self.database_name = Value::read(&m[0], d)?,
            1 => self.tables = Value::read(&m[1], d)?,
            2 => self.connection_name = Value::read(&m[2], d)?,
            3 => self.event_queue_arn = Value::read(&m[3], d)?,
            4 => self.dlq_event_queue_arn = Value::read(&m[4], d)?,
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
    pub parameters: Option<BTreeMap<String, String>>,
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
        self.parameters.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COLUMN.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.r#type = Value::read(&m[1], d)?,
            2 => self.comment = Value::read(&m[2], d)?,
            3 => self.parameters = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Crawler {
    pub name: Option<String>,
    pub role: Option<String>,
    pub targets: Option<CrawlerTargets>,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub classifiers: Option<Vec<String>>,
    pub recrawl_policy: Option<RecrawlPolicy>,
    pub schema_change_policy: Option<SchemaChangePolicy>,
    pub lineage_configuration: Option<LineageConfiguration>,
    pub state: Option<String>,
    pub table_prefix: Option<String>,
    pub schedule: Option<Schedule>,
    pub crawl_elapsed_time: Option<i64>,
    pub creation_time: Option<wire::Timestamp>,
    pub last_updated: Option<wire::Timestamp>,
    pub last_crawl: Option<LastCrawlInfo>,
    pub version: Option<i64>,
    pub configuration: Option<String>,
    pub crawler_security_configuration: Option<String>,
    pub lake_formation_configuration: Option<LakeFormationConfiguration>,
    pub catalog_id: Option<String>,
}

impl Structure for Crawler {
    fn schema(&self) -> &'static StructSchema {
        &schema::CRAWLER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CRAWLER.members;
        self.name.write(&m[0], v);
        self.role.write(&m[1], v);
        self.targets.write(&m[2], v);
        self.database_name.write(&m[3], v);
        self.description.write(&m[4], v);
        self.classifiers.write(&m[5], v);
        self.recrawl_policy.write(&m[6], v);
        self.schema_change_policy.write(&m[7], v);
        self.lineage_configuration.write(&m[8], v);
        self.state.write(&m[9], v);
        self.table_prefix.write(&m[10], v);
        self.schedule.write(&m[11], v);
        self.crawl_elapsed_time.write(&m[12], v);
        self.creation_time.write(&m[13], v);
        self.last_updated.write(&m[14], v);
        self.last_crawl.write(&m[15], v);
        self.version.write(&m[16], v);
        self.configuration.write(&m[17], v);
        self.crawler_security_configuration.write(&m[18], v);
        self.lake_formation_configuration.write(&m[19], v);
        self.catalog_id.write(&m[20], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CRAWLER.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.role = Value::read(&m[1], d)?,
            2 => self.targets = Value::read(&m[2], d)?,
            3 => self.database_name = Value::read(&m[3], d)?,
            4 => self.description = Value::read(&m[4], d)?,
            5 => self.classifiers = Value::read(&m[5], d)?,
            6 => self.recrawl_policy = Value::read(&m[6], d)?,
            7 => self.schema_change_policy = Value::read(&m[7], d)?,
            8 => self.lineage_configuration = Value::read(&m[8], d)?,
            9 => self.state = Value::read(&m[9], d)?,
            10 => self.table_prefix = Value::read(&m[10], d)?,
            11 => self.schedule = Value::read(&m[11], d)?,
            12 => self.crawl_elapsed_time = Value::read(&m[12], d)?,
            13 => self.creation_time = Value::read(&m[13], d)?,
            14 => self.last_updated = Value::read(&m[14], d)?,
            15 => self.last_crawl = Value::read(&m[15], d)?,
            16 => self.version = Value::read(&m[16], d)?,
            17 => self.configuration = Value::read(&m[17], d)?,
            18 => self.crawler_security_configuration = Value::read(&m[18], d)?,
            19 => self.lake_formation_configuration = Value::read(&m[19], d)?,
            20 => self.catalog_id = Value::read(&m[20], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CrawlerHistory {
    pub crawl_id: Option<String>,
    pub state: Option<String>,
    pub start_time: Option<wire::Timestamp>,
    pub end_time: Option<wire::Timestamp>,
    pub summary: Option<String>,
    pub error_message: Option<String>,
    pub log_group: Option<String>,
    pub log_stream: Option<String>,
    pub message_prefix: Option<String>,
    pub dpu_hour: Option<f64>,
}

impl Structure for CrawlerHistory {
    fn schema(&self) -> &'static StructSchema {
        &schema::CRAWLER_HISTORY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CRAWLER_HISTORY.members;
        self.crawl_id.write(&m[0], v);
        self.state.write(&m[1], v);
        self.start_time.write(&m[2], v);
        self.end_time.write(&m[3], v);
        self.summary.write(&m[4], v);
        self.error_message.write(&m[5], v);
        self.log_group.write(&m[6], v);
        self.log_stream.write(&m[7], v);
        self.message_prefix.write(&m[8], v);
        self.dpu_hour.write(&m[9], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CRAWLER_HISTORY.members;
        match index {
            0 => self.crawl_id = Value::read(&m[0], d)?,
            1 => self.state = Value::read(&m[1], d)?,
            2 => self.start_time = Value::read(&m[2], d)?,
            3 => self.end_time = Value::read(&m[3], d)?,
            4 => self.summary = Value::read(&m[4], d)?,
            5 => self.error_message = Value::read(&m[5], d)?,
            6 => self.log_group = Value::read(&m[6], d)?,
            7 => self.log_stream = Value::read(&m[7], d)?,
            8 => self.message_prefix = Value::read(&m[8], d)?,
            9 => self.dpu_hour = Value::read(&m[9], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CrawlerMetrics {
    pub crawler_name: Option<String>,
    pub time_left_seconds: Option<f64>,
    pub still_estimating: Option<bool>,
    pub last_runtime_seconds: Option<f64>,
    pub median_runtime_seconds: Option<f64>,
    pub tables_created: Option<i32>,
    pub tables_updated: Option<i32>,
    pub tables_deleted: Option<i32>,
}

impl Structure for CrawlerMetrics {
    fn schema(&self) -> &'static StructSchema {
        &schema::CRAWLER_METRICS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CRAWLER_METRICS.members;
        self.crawler_name.write(&m[0], v);
        self.time_left_seconds.write(&m[1], v);
        self.still_estimating.write(&m[2], v);
        self.last_runtime_seconds.write(&m[3], v);
        self.median_runtime_seconds.write(&m[4], v);
        self.tables_created.write(&m[5], v);
        self.tables_updated.write(&m[6], v);
        self.tables_deleted.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CRAWLER_METRICS.members;
        match index {
            0 => self.crawler_name = Value::read(&m[0], d)?,
            1 => self.time_left_seconds = Value::read(&m[1], d)?,
            2 => self.still_estimating = Value::read(&m[2], d)?,
            3 => self.last_runtime_seconds = Value::read(&m[3], d)?,
            4 => self.median_runtime_seconds = Value::read(&m[4], d)?,
            5 => self.tables_created = Value::read(&m[5], d)?,
            6 => self.tables_updated = Value::read(&m[6], d)?,
            7 => self.tables_deleted = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CrawlerTargets {
    pub s3_targets: Option<Vec<S3Target>>,
    pub jdbc_targets: Option<Vec<JdbcTarget>>,
    pub mongodb_targets: Option<Vec<MongoDBTarget>>,
    pub dynamodb_targets: Option<Vec<DynamoDBTarget>>,
    pub catalog_targets: Option<Vec<CatalogTarget>>,
    pub delta_targets: Option<Vec<DeltaTarget>>,
    pub iceberg_targets: Option<Vec<IcebergTarget>>,
    pub hudi_targets: Option<Vec<HudiTarget>>,
}

impl Structure for CrawlerTargets {
    fn schema(&self) -> &'static StructSchema {
        &schema::CRAWLER_TARGETS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CRAWLER_TARGETS.members;
        self.s3_targets.write(&m[0], v);
        self.jdbc_targets.write(&m[1], v);
        self.mongodb_targets.write(&m[2], v);
        self.dynamodb_targets.write(&m[3], v);
        self.catalog_targets.write(&m[4], v);
        self.delta_targets.write(&m[5], v);
        self.iceberg_targets.write(&m[6], v);
        self.hudi_targets.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CRAWLER_TARGETS.members;
        match index {
            0 => self.s3_targets = Value::read(&m[0], d)?,
            1 => self.jdbc_targets = Value::read(&m[1], d)?,
            2 => self.mongodb_targets = Value::read(&m[2], d)?,
            3 => self.dynamodb_targets = Value::read(&m[3], d)?,
            4 => self.catalog_targets = Value::read(&m[4], d)?,
            5 => self.delta_targets = Value::read(&m[5], d)?,
            6 => self.iceberg_targets = Value::read(&m[6], d)?,
            7 => self.hudi_targets = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CrawlsFilter {
    pub field_name: Option<String>,
    pub filter_operator: Option<String>,
    pub field_value: Option<String>,
}

impl Structure for CrawlsFilter {
    fn schema(&self) -> &'static StructSchema {
        &schema::CRAWLS_FILTER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CRAWLS_FILTER.members;
        self.field_name.write(&m[0], v);
        self.filter_operator.write(&m[1], v);
        self.field_value.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CRAWLS_FILTER.members;
        match index {
            0 => self.field_name = Value::read(&m[0], d)?,
            1 => self.filter_operator = Value::read(&m[1], d)?,
            2 => self.field_value = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateIcebergTableInput {
    pub location: String,
    pub schema: IcebergSchema,
    pub partition_spec: Option<IcebergPartitionSpec>,
    pub write_order: Option<IcebergSortOrder>,
    pub properties: Option<BTreeMap<String, String>>,
}

impl Structure for CreateIcebergTableInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_ICEBERG_TABLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_ICEBERG_TABLE_INPUT.members;
        self.location.write(&m[0], v);
        self.schema.write(&m[1], v);
        self.partition_spec.write(&m[2], v);
        self.write_order.write(&m[3], v);
        self.properties.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_ICEBERG_TABLE_INPUT.members;
        match index {
            0 => self.location = Value::read(&m[0], d)?,
            1 => self.schema = Value::read(&m[1], d)?,
            2 => self.partition_spec = Value::read(&m[2], d)?,
            3 => self.write_order = Value::read(&m[3], d)?,
            4 => self.properties = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DataLakePrincipal {
    pub data_lake_principal_identifier: Option<String>,
}

impl Structure for DataLakePrincipal {
    fn schema(&self) -> &'static StructSchema {
        &schema::DATA_LAKE_PRINCIPAL
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DATA_LAKE_PRINCIPAL.members;
        self.data_lake_principal_identifier.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DATA_LAKE_PRINCIPAL.members;
        if index == 0 {
            self.data_lake_principal_identifier = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Database {
    pub name: String,
    pub description: Option<String>,
    pub location_uri: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub create_time: Option<wire::Timestamp>,
    pub create_table_default_permissions: Option<Vec<PrincipalPermissions>>,
    pub target_database: Option<DatabaseIdentifier>,
    pub catalog_id: Option<String>,
    pub federated_database: Option<FederatedDatabase>,
}

impl Structure for Database {
    fn schema(&self) -> &'static StructSchema {
        &schema::DATABASE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DATABASE.members;
        self.name.write(&m[0], v);
        self.description.write(&m[1], v);
        self.location_uri.write(&m[2], v);
        self.parameters.write(&m[3], v);
        self.create_time.write(&m[4], v);
        self.create_table_default_permissions.write(&m[5], v);
        self.target_database.write(&m[6], v);
        self.catalog_id.write(&m[7], v);
        self.federated_database.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DATABASE.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.location_uri = Value::read(&m[2], d)?,
            3 => self.parameters = Value::read(&m[3], d)?,
            4 => self.create_time = Value::read(&m[4], d)?,
            5 => self.create_table_default_permissions = Value::read(&m[5], d)?,
            6 => self.target_database = Value::read(&m[6], d)?,
            7 => self.catalog_id = Value::read(&m[7], d)?,
            8 => self.federated_database = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DatabaseIdentifier {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub region: Option<String>,
}

impl Structure for DatabaseIdentifier {
    fn schema(&self) -> &'static StructSchema {
        &schema::DATABASE_IDENTIFIER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DATABASE_IDENTIFIER.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.region.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DATABASE_IDENTIFIER.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.region = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DatabaseInput {
    pub name: String,
    pub description: Option<String>,
    pub location_uri: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub create_table_default_permissions: Option<Vec<PrincipalPermissions>>,
    pub target_database: Option<DatabaseIdentifier>,
    pub federated_database: Option<FederatedDatabase>,
}

impl Structure for DatabaseInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DATABASE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DATABASE_INPUT.members;
        self.name.write(&m[0], v);
        self.description.write(&m[1], v);
        self.location_uri.write(&m[2], v);
        self.parameters.write(&m[3], v);
        self.create_table_default_permissions.write(&m[4], v);
        self.target_database.write(&m[5], v);
        self.federated_database.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DATABASE_INPUT.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.location_uri = Value::read(&m[2], d)?,
            3 => self.parameters = Value::read(&m[3], d)?,
            4 => self.create_table_default_permissions = Value::read(&m[4], d)?,
            5 => self.target_database = Value::read(&m[5], d)?,
            6 => self.federated_database = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeltaTarget {
    pub delta_tables: Option<Vec<String>>,
    pub connection_name: Option<String>,
    pub write_manifest: Option<bool>,
    pub create_native_delta_table: Option<bool>,
}

impl Structure for DeltaTarget {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELTA_TARGET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELTA_TARGET.members;
        self.delta_tables.write(&m[0], v);
        self.connection_name.write(&m[1], v);
        self.write_manifest.write(&m[2], v);
        self.create_native_delta_table.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELTA_TARGET.members;
        match index {
            0 => self.delta_tables = Value::read(&m[0], d)?,
            1 => self.connection_name = Value::read(&m[1], d)?,
            2 => self.write_manifest = Value::read(&m[2], d)?,
            3 => self.create_native_delta_table = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DynamoDBTarget {
    pub path: Option<String>,
    pub scan_all: Option<bool>,
    pub scan_rate: Option<f64>,
}

impl Structure for DynamoDBTarget {
    fn schema(&self) -> &'static StructSchema {
        &schema::DYNAMODB_TARGET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DYNAMODB_TARGET.members;
        self.path.write(&m[0], v);
        self.scan_all.write(&m[1], v);
        self.scan_rate.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DYNAMODB_TARGET.members;
        match index {
            0 => self.path = Value::read(&m[0], d)?,
            1 => self.scan_all = Value::read(&m[1], d)?,
            2 => self.scan_rate = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ErrorDetail {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl Structure for ErrorDetail {
    fn schema(&self) -> &'static StructSchema {
        &schema::ERROR_DETAIL
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ERROR_DETAIL.members;
        self.error_code.write(&m[0], v);
        self.error_message.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ERROR_DETAIL.members;
        match index {
            0 => self.error_code = Value::read(&m[0], d)?,
            1 => self.error_message = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct FederatedDatabase {
    pub identifier: Option<String>,
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
}

impl Structure for FederatedDatabase {
    fn schema(&self) -> &'static StructSchema {
        &schema::FEDERATED_DATABASE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::FEDERATED_DATABASE.members;
        self.identifier.write(&m[0], v);
        self.connection_name.write(&m[1], v);
        self.connection_type.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::FEDERATED_DATABASE.members;
        match index {
            0 => self.identifier = Value::read(&m[0], d)?,
            1 => self.connection_name = Value::read(&m[1], d)?,
            2 => self.connection_type = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct FederatedTable {
    pub identifier: Option<String>,
    pub database_identifier: Option<String>,
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
}

impl Structure for FederatedTable {
    fn schema(&self) -> &'static StructSchema {
        &schema::FEDERATED_TABLE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::FEDERATED_TABLE.members;
        self.identifier.write(&m[0], v);
        self.database_identifier.write(&m[1], v);
        self.connection_name.write(&m[2], v);
        self.connection_type.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::FEDERATED_TABLE.members;
        match index {
            0 => self.identifier = Value::read(&m[0], d)?,
            1 => self.database_identifier = Value::read(&m[1], d)?,
            2 => self.connection_name = Value::read(&m[2], d)?,
            3 => self.connection_type = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct HudiTarget {
    pub paths: Option<Vec<String>>,
    pub connection_name: Option<String>,
    pub exclusions: Option<Vec<String>>,
    pub maximum_traversal_depth: Option<i32>,
}

impl Structure for HudiTarget {
    fn schema(&self) -> &'static StructSchema {
        &schema::HUDI_TARGET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::HUDI_TARGET.members;
        self.paths.write(&m[0], v);
        self.connection_name.write(&m[1], v);
        self.exclusions.write(&m[2], v);
        self.maximum_traversal_depth.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::HUDI_TARGET.members;
        match index {
            0 => self.paths = Value::read(&m[0], d)?,
            1 => self.connection_name = Value::read(&m[1], d)?,
            2 => self.exclusions = Value::read(&m[2], d)?,
            3 => self.maximum_traversal_depth = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergEncryptedKey {
    pub key_id: String,
    pub encrypted_key_metadata: String,
    pub encrypted_by_id: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
}

impl Structure for IcebergEncryptedKey {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_ENCRYPTED_KEY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_ENCRYPTED_KEY.members;
        self.key_id.write(&m[0], v);
        self.encrypted_key_metadata.write(&m[1], v);
        self.encrypted_by_id.write(&m[2], v);
        self.properties.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_ENCRYPTED_KEY.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.encrypted_key_metadata = Value::read(&m[1], d)?,
            2 => self.encrypted_by_id = Value::read(&m[2], d)?,
            3 => self.properties = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergInput {
    pub metadata_operation: String,
    pub version: Option<String>,
    pub create_iceberg_table_input: Option<CreateIcebergTableInput>,
}

impl Structure for IcebergInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_INPUT.members;
        self.metadata_operation.write(&m[0], v);
        self.version.write(&m[1], v);
        self.create_iceberg_table_input.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_INPUT.members;
        match index {
            0 => self.metadata_operation = Value::read(&m[0], d)?,
            1 => self.version = Value::read(&m[1], d)?,
            2 => self.create_iceberg_table_input = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergPartitionField {
    pub source_id: i32,
    pub transform: String,
    pub name: String,
    pub field_id: Option<i32>,
}

impl Structure for IcebergPartitionField {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_PARTITION_FIELD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_PARTITION_FIELD.members;
        self.source_id.write(&m[0], v);
        self.transform.write(&m[1], v);
        self.name.write(&m[2], v);
        self.field_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_PARTITION_FIELD.members;
        match index {
            0 => self.source_id = Value::read(&m[0], d)?,
            1 => self.transform = Value::read(&m[1], d)?,
            2 => self.name = Value::read(&m[2], d)?,
            3 => self.field_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergPartitionSpec {
    pub fields: Vec<IcebergPartitionField>,
    pub spec_id: Option<i32>,
}

impl Structure for IcebergPartitionSpec {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_PARTITION_SPEC
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_PARTITION_SPEC.members;
        self.fields.write(&m[0], v);
        self.spec_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_PARTITION_SPEC.members;
        match index {
            0 => self.fields = Value::read(&m[0], d)?,
            1 => self.spec_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergSchema {
    pub schema_id: Option<i32>,
    pub identifier_field_ids: Option<Vec<i32>>,
    pub r#type: Option<String>,
    pub fields: Vec<IcebergStructField>,
}

impl Structure for IcebergSchema {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_SCHEMA
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_SCHEMA.members;
        self.schema_id.write(&m[0], v);
        self.identifier_field_ids.write(&m[1], v);
        self.r#type.write(&m[2], v);
        self.fields.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_SCHEMA.members;
        match index {
            0 => self.schema_id = Value::read(&m[0], d)?,
            1 => self.identifier_field_ids = Value::read(&m[1], d)?,
            2 => self.r#type = Value::read(&m[2], d)?,
            3 => self.fields = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergSortField {
    pub source_id: i32,
    pub transform: String,
    pub direction: String,
    pub null_order: String,
}

impl Structure for IcebergSortField {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_SORT_FIELD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_SORT_FIELD.members;
        self.source_id.write(&m[0], v);
        self.transform.write(&m[1], v);
        self.direction.write(&m[2], v);
        self.null_order.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_SORT_FIELD.members;
        match index {
            0 => self.source_id = Value::read(&m[0], d)?,
            1 => self.transform = Value::read(&m[1], d)?,
            2 => self.direction = Value::read(&m[2], d)?,
            3 => self.null_order = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergSortOrder {
    pub order_id: i32,
    pub fields: Vec<IcebergSortField>,
}

impl Structure for IcebergSortOrder {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_SORT_ORDER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_SORT_ORDER.members;
        self.order_id.write(&m[0], v);
        self.fields.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_SORT_ORDER.members;
        match index {
            0 => self.order_id = Value::read(&m[0], d)?,
            1 => self.fields = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergStructField {
    pub id: i32,
    pub name: String,
    pub r#type: wire::Document,
    pub required: bool,
    pub doc: Option<String>,
    pub initial_default: Option<wire::Document>,
    pub write_default: Option<wire::Document>,
}

impl Structure for IcebergStructField {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_STRUCT_FIELD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_STRUCT_FIELD.members;
        self.id.write(&m[0], v);
        self.name.write(&m[1], v);
        self.r#type.write(&m[2], v);
        self.required.write(&m[3], v);
        self.doc.write(&m[4], v);
        self.initial_default.write(&m[5], v);
        self.write_default.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_STRUCT_FIELD.members;
        match index {
            0 => self.id = Value::read(&m[0], d)?,
            1 => self.name = Value::read(&m[1], d)?,
            2 => self.r#type = Value::read(&m[2], d)?,
            3 => self.required = Value::read(&m[3], d)?,
            4 => self.doc = Value::read(&m[4], d)?,
            5 => self.initial_default = Value::read(&m[5], d)?,
            6 => self.write_default = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergTableMetadata {
    pub format_version: Option<String>,
    pub table_uuid: Option<String>,
    pub location: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
    pub schemas: Option<Vec<IcebergSchema>>,
    pub current_schema_id: Option<i32>,
    pub last_column_id: Option<i32>,
    pub partition_specs: Option<Vec<IcebergPartitionSpec>>,
    pub default_spec_id: Option<i32>,
    pub last_partition_id: Option<i32>,
    pub sort_orders: Option<Vec<IcebergSortOrder>>,
    pub default_sort_order_id: Option<i32>,
}

impl Structure for IcebergTableMetadata {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_TABLE_METADATA
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_TABLE_METADATA.members;
        self.format_version.write(&m[0], v);
        self.table_uuid.write(&m[1], v);
        self.location.write(&m[2], v);
        self.properties.write(&m[3], v);
        self.schemas.write(&m[4], v);
        self.current_schema_id.write(&m[5], v);
        self.last_column_id.write(&m[6], v);
        self.partition_specs.write(&m[7], v);
        self.default_spec_id.write(&m[8], v);
        self.last_partition_id.write(&m[9], v);
        self.sort_orders.write(&m[10], v);
        self.default_sort_order_id.write(&m[11], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_TABLE_METADATA.members;
        match index {
            0 => self.format_version = Value::read(&m[0], d)?,
            1 => self.table_uuid = Value::read(&m[1], d)?,
            2 => self.location = Value::read(&m[2], d)?,
            3 => self.properties = Value::read(&m[3], d)?,
            4 => self.schemas = Value::read(&m[4], d)?,
            5 => self.current_schema_id = Value::read(&m[5], d)?,
            6 => self.last_column_id = Value::read(&m[6], d)?,
            7 => self.partition_specs = Value::read(&m[7], d)?,
            8 => self.default_spec_id = Value::read(&m[8], d)?,
            9 => self.last_partition_id = Value::read(&m[9], d)?,
            10 => self.sort_orders = Value::read(&m[10], d)?,
            11 => self.default_sort_order_id = Value::read(&m[11], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergTableUpdate {
    pub schema: IcebergSchema,
    pub partition_spec: Option<IcebergPartitionSpec>,
    pub sort_order: Option<IcebergSortOrder>,
    pub location: String,
    pub properties: Option<BTreeMap<String, String>>,
    pub action: Option<String>,
    pub encryption_key: Option<IcebergEncryptedKey>,
    pub key_id: Option<String>,
}

impl Structure for IcebergTableUpdate {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_TABLE_UPDATE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_TABLE_UPDATE.members;
        self.schema.write(&m[0], v);
        self.partition_spec.write(&m[1], v);
        self.sort_order.write(&m[2], v);
        self.location.write(&m[3], v);
        self.properties.write(&m[4], v);
        self.action.write(&m[5], v);
        self.encryption_key.write(&m[6], v);
        self.key_id.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_TABLE_UPDATE.members;
        match index {
            0 => self.schema = Value::read(&m[0], d)?,
            1 => self.partition_spec = Value::read(&m[1], d)?,
            2 => self.sort_order = Value::read(&m[2], d)?,
            3 => self.location = Value::read(&m[3], d)?,
            4 => self.properties = Value::read(&m[4], d)?,
            5 => self.action = Value::read(&m[5], d)?,
            6 => self.encryption_key = Value::read(&m[6], d)?,
            7 => self.key_id = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IcebergTarget {
    pub paths: Option<Vec<String>>,
    pub connection_name: Option<String>,
    pub exclusions: Option<Vec<String>>,
    pub maximum_traversal_depth: Option<i32>,
}

impl Structure for IcebergTarget {
    fn schema(&self) -> &'static StructSchema {
        &schema::ICEBERG_TARGET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ICEBERG_TARGET.members;
        self.paths.write(&m[0], v);
        self.connection_name.write(&m[1], v);
        self.exclusions.write(&m[2], v);
        self.maximum_traversal_depth.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ICEBERG_TARGET.members;
        match index {
            0 => self.paths = Value::read(&m[0], d)?,
            1 => self.connection_name = Value::read(&m[1], d)?,
            2 => self.exclusions = Value::read(&m[2], d)?,
            3 => self.maximum_traversal_depth = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct JdbcTarget {
    pub connection_name: Option<String>,
    pub path: Option<String>,
    pub exclusions: Option<Vec<String>>,
    pub enable_additional_metadata: Option<Vec<String>>,
}

impl Structure for JdbcTarget {
    fn schema(&self) -> &'static StructSchema {
        &schema::JDBC_TARGET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::JDBC_TARGET.members;
        self.connection_name.write(&m[0], v);
        self.path.write(&m[1], v);
        self.exclusions.write(&m[2], v);
        self.enable_additional_metadata.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::JDBC_TARGET.members;
        match index {
            0 => self.connection_name = Value::read(&m[0], d)?,
            1 => self.path = Value::read(&m[1], d)?,
            2 => self.exclusions = Value::read(&m[2], d)?,
            3 => self.enable_additional_metadata = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LakeFormationConfiguration {
    pub use_lake_formation_credentials: Option<bool>,
    pub account_id: Option<String>,
}

impl Structure for LakeFormationConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::LAKE_FORMATION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LAKE_FORMATION_CONFIGURATION.members;
        self.use_lake_formation_credentials.write(&m[0], v);
        self.account_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LAKE_FORMATION_CONFIGURATION.members;
        match index {
            0 => self.use_lake_formation_credentials = Value::read(&m[0], d)?,
            1 => self.account_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LastCrawlInfo {
    pub status: Option<String>,
    pub error_message: Option<String>,
    pub log_group: Option<String>,
    pub log_stream: Option<String>,
    pub message_prefix: Option<String>,
    pub start_time: Option<wire::Timestamp>,
}

impl Structure for LastCrawlInfo {
    fn schema(&self) -> &'static StructSchema {
        &schema::LAST_CRAWL_INFO
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LAST_CRAWL_INFO.members;
        self.status.write(&m[0], v);
        self.error_message.write(&m[1], v);
        self.log_group.write(&m[2], v);
        self.log_stream.write(&m[3], v);
        self.message_prefix.write(&m[4], v);
        self.start_time.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LAST_CRAWL_INFO.members;
        match index {
            0 => self.status = Value::read(&m[0], d)?,
            1 => self.error_message = Value::read(&m[1], d)?,
            2 => self.log_group = Value::read(&m[2], d)?,
            3 => self.log_stream = Value::read(&m[3], d)?,
            4 => self.message_prefix = Value::read(&m[4], d)?,
            5 => self.start_time = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LineageConfiguration {
    pub crawler_lineage_settings: Option<String>,
}

impl Structure for LineageConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::LINEAGE_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LINEAGE_CONFIGURATION.members;
        self.crawler_lineage_settings.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LINEAGE_CONFIGURATION.members;
        if index == 0 {
            self.crawler_lineage_settings = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct MongoDBTarget {
    pub connection_name: Option<String>,
    pub path: Option<String>,
    pub scan_all: Option<bool>,
}

impl Structure for MongoDBTarget {
    fn schema(&self) -> &'static StructSchema {
        &schema::MONGODB_TARGET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MONGODB_TARGET.members;
        self.connection_name.write(&m[0], v);
        self.path.write(&m[1], v);
        self.scan_all.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MONGODB_TARGET.members;
        match index {
            0 => self.connection_name = Value::read(&m[0], d)?,
            1 => self.path = Value::read(&m[1], d)?,
            2 => self.scan_all = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct OpenTableFormatInput {
    pub iceberg_input: Option<IcebergInput>,
}

impl Structure for OpenTableFormatInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::OPEN_TABLE_FORMAT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OPEN_TABLE_FORMAT_INPUT.members;
        self.iceberg_input.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OPEN_TABLE_FORMAT_INPUT.members;
        if index == 0 {
            self.iceberg_input = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Order {
    pub column: String,
    pub sort_order: i32,
}

impl Structure for Order {
    fn schema(&self) -> &'static StructSchema {
        &schema::ORDER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ORDER.members;
        self.column.write(&m[0], v);
        self.sort_order.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ORDER.members;
        match index {
            0 => self.column = Value::read(&m[0], d)?,
            1 => self.sort_order = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Partition {
    pub values: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub creation_time: Option<wire::Timestamp>,
    pub last_access_time: Option<wire::Timestamp>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub last_analyzed_time: Option<wire::Timestamp>,
    pub catalog_id: Option<String>,
}

impl Structure for Partition {
    fn schema(&self) -> &'static StructSchema {
        &schema::PARTITION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PARTITION.members;
        self.values.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.table_name.write(&m[2], v);
        self.creation_time.write(&m[3], v);
        self.last_access_time.write(&m[4], v);
        self.storage_descriptor.write(&m[5], v);
        self.parameters.write(&m[6], v);
        self.last_analyzed_time.write(&m[7], v);
        self.catalog_id.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PARTITION.members;
        match index {
            0 => self.values = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.table_name = Value::read(&m[2], d)?,
            3 => self.creation_time = Value::read(&m[3], d)?,
            4 => self.last_access_time = Value::read(&m[4], d)?,
            5 => self.storage_descriptor = Value::read(&m[5], d)?,
            6 => self.parameters = Value::read(&m[6], d)?,
            7 => self.last_analyzed_time = Value::read(&m[7], d)?,
            8 => self.catalog_id = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PartitionError {
    pub partition_values: Option<Vec<String>>,
    pub error_detail: Option<ErrorDetail>,
}

impl Structure for PartitionError {
    fn schema(&self) -> &'static StructSchema {
        &schema::PARTITION_ERROR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PARTITION_ERROR.members;
        self.partition_values.write(&m[0], v);
        self.error_detail.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PARTITION_ERROR.members;
        match index {
            0 => self.partition_values = Value::read(&m[0], d)?,
            1 => self.error_detail = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PartitionIndex {
    pub keys: Vec<String>,
    pub index_name: String,
}

impl Structure for PartitionIndex {
    fn schema(&self) -> &'static StructSchema {
        &schema::PARTITION_INDEX
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PARTITION_INDEX.members;
        self.keys.write(&m[0], v);
        self.index_name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PARTITION_INDEX.members;
        match index {
            0 => self.keys = Value::read(&m[0], d)?,
            1 => self.index_name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PartitionInput {
    pub values: Option<Vec<String>>,
    pub last_access_time: Option<wire::Timestamp>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub last_analyzed_time: Option<wire::Timestamp>,
}

impl Structure for PartitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PARTITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PARTITION_INPUT.members;
        self.values.write(&m[0], v);
        self.last_access_time.write(&m[1], v);
        self.storage_descriptor.write(&m[2], v);
        self.parameters.write(&m[3], v);
        self.last_analyzed_time.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PARTITION_INPUT.members;
        match index {
            0 => self.values = Value::read(&m[0], d)?,
            1 => self.last_access_time = Value::read(&m[1], d)?,
            2 => self.storage_descriptor = Value::read(&m[2], d)?,
            3 => self.parameters = Value::read(&m[3], d)?,
            4 => self.last_analyzed_time = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PartitionValueList {
    pub values: Vec<String>,
}

impl Structure for PartitionValueList {
    fn schema(&self) -> &'static StructSchema {
        &schema::PARTITION_VALUE_LIST
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PARTITION_VALUE_LIST.members;
        self.values.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PARTITION_VALUE_LIST.members;
        if index == 0 {
            self.values = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PrincipalPermissions {
    pub principal: Option<DataLakePrincipal>,
    pub permissions: Option<Vec<String>>,
}

impl Structure for PrincipalPermissions {
    fn schema(&self) -> &'static StructSchema {
        &schema::PRINCIPAL_PERMISSIONS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PRINCIPAL_PERMISSIONS.members;
        self.principal.write(&m[0], v);
        self.permissions.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PRINCIPAL_PERMISSIONS.members;
        match index {
            0 => self.principal = Value::read(&m[0], d)?,
            1 => self.permissions = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QuerySessionContext {
    pub query_id: Option<String>,
    pub query_start_time: Option<wire::Timestamp>,
    pub cluster_id: Option<String>,
    pub query_authorization_id: Option<String>,
    pub additional_context: Option<BTreeMap<String, String>>,
}

impl Structure for QuerySessionContext {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUERY_SESSION_CONTEXT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUERY_SESSION_CONTEXT.members;
        self.query_id.write(&m[0], v);
        self.query_start_time.write(&m[1], v);
        self.cluster_id.write(&m[2], v);
        self.query_authorization_id.write(&m[3], v);
        self.additional_context.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUERY_SESSION_CONTEXT.members;
        match index {
            0 => self.query_id = Value::read(&m[0], d)?,
            1 => self.query_start_time = Value::read(&m[1], d)?,
            2 => self.cluster_id = Value::read(&m[2], d)?,
            3 => self.query_authorization_id = Value::read(&m[3], d)?,
            4 => self.additional_context = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RLSProperties {
    pub default_rls_policy: Option<String>,
}

impl Structure for RLSProperties {
    fn schema(&self) -> &'static StructSchema {
        &schema::RLS_PROPERTIES
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RLS_PROPERTIES.members;
        self.default_rls_policy.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RLS_PROPERTIES.members;
        if index == 0 {
            self.default_rls_policy = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RecrawlPolicy {
    pub recrawl_behavior: Option<String>,
}

impl Structure for RecrawlPolicy {
    fn schema(&self) -> &'static StructSchema {
        &schema::RECRAWL_POLICY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RECRAWL_POLICY.members;
        self.recrawl_behavior.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RECRAWL_POLICY.members;
        if index == 0 {
            self.recrawl_behavior = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct S3Target {
    pub path: Option<String>,
    pub exclusions: Option<Vec<String>>,
    pub connection_name: Option<String>,
    pub sample_size: Option<i32>,
    pub event_queue_arn: Option<String>,
    pub dlq_event_queue_arn: Option<String>,
}

impl Structure for S3Target {
    fn schema(&self) -> &'static StructSchema {
        &schema::S3_TARGET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::S3_TARGET.members;
        self.path.write(&m[0], v);
        self.exclusions.write(&m[1], v);
        self.connection_name.write(&m[2], v);
        self.sample_size.write(&m[3], v);
        self.event_queue_arn.write(&m[4], v);
        self.dlq_event_queue_arn.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::S3_TARGET.members;
        match index {
            0 => self.path = Value::read(&m[0], d)?,
            1 => self.exclusions = Value::read(&m[1], d)?,
            2 => self.connection_name = Value::read(&m[2], d)?,
            3 => self.sample_size = Value::read(&m[3], d)?,
            4 => self.event_queue_arn = Value::read(&m[4], d)?,
            5 => self.dlq_event_queue_arn = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Schedule {
    pub schedule_expression: Option<String>,
    pub state: Option<String>,
}

impl Structure for Schedule {
    fn schema(&self) -> &'static StructSchema {
        &schema::SCHEDULE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SCHEDULE.members;
        self.schedule_expression.write(&m[0], v);
        self.state.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SCHEDULE.members;
        match index {
            0 => self.schedule_expression = Value::read(&m[0], d)?,
            1 => self.state = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SchemaChangePolicy {
    pub update_behavior: Option<String>,
    pub delete_behavior: Option<String>,
}

impl Structure for SchemaChangePolicy {
    fn schema(&self) -> &'static StructSchema {
        &schema::SCHEMA_CHANGE_POLICY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SCHEMA_CHANGE_POLICY.members;
        self.update_behavior.write(&m[0], v);
        self.delete_behavior.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SCHEMA_CHANGE_POLICY.members;
        match index {
            0 => self.update_behavior = Value::read(&m[0], d)?,
            1 => self.delete_behavior = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SchemaId {
    pub schema_arn: Option<String>,
    pub schema_name: Option<String>,
    pub registry_name: Option<String>,
}

impl Structure for SchemaId {
    fn schema(&self) -> &'static StructSchema {
        &schema::SCHEMA_ID
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SCHEMA_ID.members;
        self.schema_arn.write(&m[0], v);
        self.schema_name.write(&m[1], v);
        self.registry_name.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SCHEMA_ID.members;
        match index {
            0 => self.schema_arn = Value::read(&m[0], d)?,
            1 => self.schema_name = Value::read(&m[1], d)?,
            2 => self.registry_name = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SchemaReference {
    pub schema_id: Option<SchemaId>,
    pub schema_version_id: Option<String>,
    pub schema_version_number: Option<i64>,
}

impl Structure for SchemaReference {
    fn schema(&self) -> &'static StructSchema {
        &schema::SCHEMA_REFERENCE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SCHEMA_REFERENCE.members;
        self.schema_id.write(&m[0], v);
        self.schema_version_id.write(&m[1], v);
        self.schema_version_number.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SCHEMA_REFERENCE.members;
        match index {
            0 => self.schema_id = Value::read(&m[0], d)?,
            1 => self.schema_version_id = Value::read(&m[1], d)?,
            2 => self.schema_version_number = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Segment {
    pub segment_number: i32,
    pub total_segments: i32,
}

impl Structure for Segment {
    fn schema(&self) -> &'static StructSchema {
        &schema::SEGMENT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SEGMENT.members;
        self.segment_number.write(&m[0], v);
        self.total_segments.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SEGMENT.members;
        match index {
            0 => self.segment_number = Value::read(&m[0], d)?,
            1 => self.total_segments = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SerDeInfo {
    pub name: Option<String>,
    pub serialization_library: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
}

impl Structure for SerDeInfo {
    fn schema(&self) -> &'static StructSchema {
        &schema::SER_DE_INFO
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SER_DE_INFO.members;
        self.name.write(&m[0], v);
        self.serialization_library.write(&m[1], v);
        self.parameters.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SER_DE_INFO.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.serialization_library = Value::read(&m[1], d)?,
            2 => self.parameters = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SkewedInfo {
    pub skewed_column_names: Option<Vec<String>>,
    pub skewed_column_values: Option<Vec<String>>,
    pub skewed_column_value_location_maps: Option<BTreeMap<String, String>>,
}

impl Structure for SkewedInfo {
    fn schema(&self) -> &'static StructSchema {
        &schema::SKEWED_INFO
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SKEWED_INFO.members;
        self.skewed_column_names.write(&m[0], v);
        self.skewed_column_values.write(&m[1], v);
        self.skewed_column_value_location_maps.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SKEWED_INFO.members;
        match index {
            0 => self.skewed_column_names = Value::read(&m[0], d)?,
            1 => self.skewed_column_values = Value::read(&m[1], d)?,
            2 => self.skewed_column_value_location_maps = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StatusDetails {
    pub requested_change: Option<wire::Nested<Table>>,
    pub view_validations: Option<Vec<ViewValidation>>,
}

impl Structure for StatusDetails {
    fn schema(&self) -> &'static StructSchema {
        &schema::STATUS_DETAILS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STATUS_DETAILS.members;
        self.requested_change.write(&m[0], v);
        self.view_validations.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STATUS_DETAILS.members;
        match index {
            0 => self.requested_change = Value::read(&m[0], d)?,
            1 => self.view_validations = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StorageDescriptor {
    pub columns: Option<Vec<Column>>,
    pub location: Option<String>,
    pub additional_locations: Option<Vec<String>>,
    pub input_format: Option<String>,
    pub output_format: Option<String>,
    pub compressed: Option<bool>,
    pub number_of_buckets: Option<i32>,
    pub serde_info: Option<SerDeInfo>,
    pub bucket_columns: Option<Vec<String>>,
    pub sort_columns: Option<Vec<Order>>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub skewed_info: Option<SkewedInfo>,
    pub stored_as_sub_directories: Option<bool>,
    pub schema_reference: Option<SchemaReference>,
}

impl Structure for StorageDescriptor {
    fn schema(&self) -> &'static StructSchema {
        &schema::STORAGE_DESCRIPTOR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STORAGE_DESCRIPTOR.members;
        self.columns.write(&m[0], v);
        self.location.write(&m[1], v);
        self.additional_locations.write(&m[2], v);
        self.input_format.write(&m[3], v);
        self.output_format.write(&m[4], v);
        self.compressed.write(&m[5], v);
        self.number_of_buckets.write(&m[6], v);
        self.serde_info.write(&m[7], v);
        self.bucket_columns.write(&m[8], v);
        self.sort_columns.write(&m[9], v);
        self.parameters.write(&m[10], v);
        self.skewed_info.write(&m[11], v);
        self.stored_as_sub_directories.write(&m[12], v);
        self.schema_reference.write(&m[13], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STORAGE_DESCRIPTOR.members;
        match index {
            0 => self.columns = Value::read(&m[0], d)?,
            1 => self.location = Value::read(&m[1], d)?,
            2 => self.additional_locations = Value::read(&m[2], d)?,
            3 => self.input_format = Value::read(&m[3], d)?,
            4 => self.output_format = Value::read(&m[4], d)?,
            5 => self.compressed = Value::read(&m[5], d)?,
            6 => self.number_of_buckets = Value::read(&m[6], d)?,
            7 => self.serde_info = Value::read(&m[7], d)?,
            8 => self.bucket_columns = Value::read(&m[8], d)?,
            9 => self.sort_columns = Value::read(&m[9], d)?,
            10 => self.parameters = Value::read(&m[10], d)?,
            11 => self.skewed_info = Value::read(&m[11], d)?,
            12 => self.stored_as_sub_directories = Value::read(&m[12], d)?,
            13 => self.schema_reference = Value::read(&m[13], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SubObjectStatistics {
    pub source_type: Option<String>,
    pub glue_version_id: Option<String>,
    pub partition_count: Option<i64>,
    pub file_count: Option<i64>,
    pub total_file_bytes: Option<i64>,
}

impl Structure for SubObjectStatistics {
    fn schema(&self) -> &'static StructSchema {
        &schema::SUB_OBJECT_STATISTICS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SUB_OBJECT_STATISTICS.members;
        self.source_type.write(&m[0], v);
        self.glue_version_id.write(&m[1], v);
        self.partition_count.write(&m[2], v);
        self.file_count.write(&m[3], v);
        self.total_file_bytes.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SUB_OBJECT_STATISTICS.members;
        match index {
            0 => self.source_type = Value::read(&m[0], d)?,
            1 => self.glue_version_id = Value::read(&m[1], d)?,
            2 => self.partition_count = Value::read(&m[2], d)?,
            3 => self.file_count = Value::read(&m[3], d)?,
            4 => self.total_file_bytes = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Table {
    pub name: String,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub create_time: Option<wire::Timestamp>,
    pub update_time: Option<wire::Timestamp>,
    pub last_access_time: Option<wire::Timestamp>,
    pub last_analyzed_time: Option<wire::Timestamp>,
    pub retention: Option<i32>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub partition_keys: Option<Vec<Column>>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub table_type: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub created_by: Option<String>,
    pub is_registered_with_lake_formation: Option<bool>,
    pub target_table: Option<TableIdentifier>,
    pub catalog_id: Option<String>,
    pub version_id: Option<String>,
    pub federated_table: Option<FederatedTable>,
    pub view_definition: Option<ViewDefinition>,
    pub is_multi_dialect_view: Option<bool>,
    pub is_materialized_view: Option<bool>,
    pub iceberg_table_metadata: Option<IcebergTableMetadata>,
    pub status: Option<wire::Nested<TableStatus>>,
    pub rls_properties: Option<RLSProperties>,
}

impl Structure for Table {
    fn schema(&self) -> &'static StructSchema {
        &schema::TABLE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TABLE.members;
        self.name.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.description.write(&m[2], v);
        self.owner.write(&m[3], v);
        self.create_time.write(&m[4], v);
        self.update_time.write(&m[5], v);
        self.last_access_time.write(&m[6], v);
        self.last_analyzed_time.write(&m[7], v);
        self.retention.write(&m[8], v);
        self.storage_descriptor.write(&m[9], v);
        self.partition_keys.write(&m[10], v);
        self.view_original_text.write(&m[11], v);
        self.view_expanded_text.write(&m[12], v);
        self.table_type.write(&m[13], v);
        self.parameters.write(&m[14], v);
        self.created_by.write(&m[15], v);
        self.is_registered_with_lake_formation.write(&m[16], v);
        self.target_table.write(&m[17], v);
        self.catalog_id.write(&m[18], v);
        self.version_id.write(&m[19], v);
        self.federated_table.write(&m[20], v);
        self.view_definition.write(&m[21], v);
        self.is_multi_dialect_view.write(&m[22], v);
        self.is_materialized_view.write(&m[23], v);
        self.iceberg_table_metadata.write(&m[24], v);
        self.status.write(&m[25], v);
        self.rls_properties.write(&m[26], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TABLE.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.description = Value::read(&m[2], d)?,
            3 => self.owner = Value::read(&m[3], d)?,
            4 => self.create_time = Value::read(&m[4], d)?,
            5 => self.update_time = Value::read(&m[5], d)?,
            6 => self.last_access_time = Value::read(&m[6], d)?,
            7 => self.last_analyzed_time = Value::read(&m[7], d)?,
            8 => self.retention = Value::read(&m[8], d)?,
            9 => self.storage_descriptor = Value::read(&m[9], d)?,
            10 => self.partition_keys = Value::read(&m[10], d)?,
            11 => self.view_original_text = Value::read(&m[11], d)?,
            12 => self.view_expanded_text = Value::read(&m[12], d)?,
            13 => self.table_type = Value::read(&m[13], d)?,
            14 => self.parameters = Value::read(&m[14], d)?,
            15 => self.created_by = Value::read(&m[15], d)?,
            16 => self.is_registered_with_lake_formation = Value::read(&m[16], d)?,
            17 => self.target_table = Value::read(&m[17], d)?,
            18 => self.catalog_id = Value::read(&m[18], d)?,
            19 => self.version_id = Value::read(&m[19], d)?,
            20 => self.federated_table = Value::read(&m[20], d)?,
            21 => self.view_definition = Value::read(&m[21], d)?,
            22 => self.is_multi_dialect_view = Value::read(&m[22], d)?,
            23 => self.is_materialized_view = Value::read(&m[23], d)?,
            24 => self.iceberg_table_metadata = Value::read(&m[24], d)?,
            25 => self.status = Value::read(&m[25], d)?,
            26 => self.rls_properties = Value::read(&m[26], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TableError {
    pub table_name: Option<String>,
    pub error_detail: Option<ErrorDetail>,
}

impl Structure for TableError {
    fn schema(&self) -> &'static StructSchema {
        &schema::TABLE_ERROR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TABLE_ERROR.members;
        self.table_name.write(&m[0], v);
        self.error_detail.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TABLE_ERROR.members;
        match index {
            0 => self.table_name = Value::read(&m[0], d)?,
            1 => self.error_detail = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TableIdentifier {
    pub catalog_id: Option<String>,
    pub database_name: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
}

impl Structure for TableIdentifier {
    fn schema(&self) -> &'static StructSchema {
        &schema::TABLE_IDENTIFIER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TABLE_IDENTIFIER.members;
        self.catalog_id.write(&m[0], v);
        self.database_name.write(&m[1], v);
        self.name.write(&m[2], v);
        self.region.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TABLE_IDENTIFIER.members;
        match index {
            0 => self.catalog_id = Value::read(&m[0], d)?,
            1 => self.database_name = Value::read(&m[1], d)?,
            2 => self.name = Value::read(&m[2], d)?,
            3 => self.region = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TableInput {
    pub name: String,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub last_access_time: Option<wire::Timestamp>,
    pub last_analyzed_time: Option<wire::Timestamp>,
    pub retention: Option<i32>,
    pub storage_descriptor: Option<StorageDescriptor>,
    pub partition_keys: Option<Vec<Column>>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub table_type: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub target_table: Option<TableIdentifier>,
    pub federated_table: Option<FederatedTable>,
    pub view_definition: Option<ViewDefinitionInput>,
}

impl Structure for TableInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TABLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TABLE_INPUT.members;
        self.name.write(&m[0], v);
        self.description.write(&m[1], v);
        self.owner.write(&m[2], v);
        self.last_access_time.write(&m[3], v);
        self.last_analyzed_time.write(&m[4], v);
        self.retention.write(&m[5], v);
        self.storage_descriptor.write(&m[6], v);
        self.partition_keys.write(&m[7], v);
        self.view_original_text.write(&m[8], v);
        self.view_expanded_text.write(&m[9], v);
        self.table_type.write(&m[10], v);
        self.parameters.write(&m[11], v);
        self.target_table.write(&m[12], v);
        self.federated_table.write(&m[13], v);
        self.view_definition.write(&m[14], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TABLE_INPUT.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.owner = Value::read(&m[2], d)?,
            3 => self.last_access_time = Value::read(&m[3], d)?,
            4 => self.last_analyzed_time = Value::read(&m[4], d)?,
            5 => self.retention = Value::read(&m[5], d)?,
            6 => self.storage_descriptor = Value::read(&m[6], d)?,
            7 => self.partition_keys = Value::read(&m[7], d)?,
            8 => self.view_original_text = Value::read(&m[8], d)?,
            9 => self.view_expanded_text = Value::read(&m[9], d)?,
            10 => self.table_type = Value::read(&m[10], d)?,
            11 => self.parameters = Value::read(&m[11], d)?,
            12 => self.target_table = Value::read(&m[12], d)?,
            13 => self.federated_table = Value::read(&m[13], d)?,
            14 => self.view_definition = Value::read(&m[14], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TableStatus {
    pub requested_by: Option<String>,
    pub updated_by: Option<String>,
    pub request_time: Option<wire::Timestamp>,
    pub update_time: Option<wire::Timestamp>,
    pub action: Option<String>,
    pub state: Option<String>,
    pub error: Option<ErrorDetail>,
    pub details: Option<wire::Nested<StatusDetails>>,
}

impl Structure for TableStatus {
    fn schema(&self) -> &'static StructSchema {
        &schema::TABLE_STATUS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TABLE_STATUS.members;
        self.requested_by.write(&m[0], v);
        self.updated_by.write(&m[1], v);
        self.request_time.write(&m[2], v);
        self.update_time.write(&m[3], v);
        self.action.write(&m[4], v);
        self.state.write(&m[5], v);
        self.error.write(&m[6], v);
        self.details.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TABLE_STATUS.members;
        match index {
            0 => self.requested_by = Value::read(&m[0], d)?,
            1 => self.updated_by = Value::read(&m[1], d)?,
            2 => self.request_time = Value::read(&m[2], d)?,
            3 => self.update_time = Value::read(&m[3], d)?,
            4 => self.action = Value::read(&m[4], d)?,
            5 => self.state = Value::read(&m[5], d)?,
            6 => self.error = Value::read(&m[6], d)?,
            7 => self.details = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TableVersion {
    pub table: Option<Table>,
    pub version_id: Option<String>,
}

impl Structure for TableVersion {
    fn schema(&self) -> &'static StructSchema {
        &schema::TABLE_VERSION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TABLE_VERSION.members;
        self.table.write(&m[0], v);
        self.version_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TABLE_VERSION.members;
        match index {
            0 => self.table = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TableVersionError {
    pub table_name: Option<String>,
    pub version_id: Option<String>,
    pub error_detail: Option<ErrorDetail>,
}

impl Structure for TableVersionError {
    fn schema(&self) -> &'static StructSchema {
        &schema::TABLE_VERSION_ERROR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TABLE_VERSION_ERROR.members;
        self.table_name.write(&m[0], v);
        self.version_id.write(&m[1], v);
        self.error_detail.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TABLE_VERSION_ERROR.members;
        match index {
            0 => self.table_name = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            2 => self.error_detail = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateIcebergInput {
    pub update_iceberg_table_input: UpdateIcebergTableInput,
}

impl Structure for UpdateIcebergInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ICEBERG_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_ICEBERG_INPUT.members;
        self.update_iceberg_table_input.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_ICEBERG_INPUT.members;
        if index == 0 {
            self.update_iceberg_table_input = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateIcebergTableInput {
    pub updates: Vec<IcebergTableUpdate>,
}

impl Structure for UpdateIcebergTableInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ICEBERG_TABLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_ICEBERG_TABLE_INPUT.members;
        self.updates.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_ICEBERG_TABLE_INPUT.members;
        if index == 0 {
            self.updates = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateOpenTableFormatInput {
    pub update_iceberg_input: Option<UpdateIcebergInput>,
}

impl Structure for UpdateOpenTableFormatInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_OPEN_TABLE_FORMAT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_OPEN_TABLE_FORMAT_INPUT.members;
        self.update_iceberg_input.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_OPEN_TABLE_FORMAT_INPUT.members;
        if index == 0 {
            self.update_iceberg_input = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ViewDefinition {
    pub is_protected: Option<bool>,
    pub is_managed: Option<bool>,
    pub definer: Option<String>,
    pub view_version_id: Option<i64>,
    pub view_version_token: Option<String>,
    pub refresh_seconds: Option<i64>,
    pub last_refresh_type: Option<String>,
    pub sub_objects: Option<Vec<String>>,
    pub sub_object_version_ids: Option<Vec<i64>>,
    pub sub_objects_statistics: Option<Vec<SubObjectStatistics>>,
    pub representations: Option<Vec<ViewRepresentation>>,
    pub spark_pipeline_info: Option<BTreeMap<String, String>>,
}

impl Structure for ViewDefinition {
    fn schema(&self) -> &'static StructSchema {
        &schema::VIEW_DEFINITION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::VIEW_DEFINITION.members;
        self.is_protected.write(&m[0], v);
        self.is_managed.write(&m[1], v);
        self.definer.write(&m[2], v);
        self.view_version_id.write(&m[3], v);
        self.view_version_token.write(&m[4], v);
        self.refresh_seconds.write(&m[5], v);
        self.last_refresh_type.write(&m[6], v);
        self.sub_objects.write(&m[7], v);
        self.sub_object_version_ids.write(&m[8], v);
        self.sub_objects_statistics.write(&m[9], v);
        self.representations.write(&m[10], v);
        self.spark_pipeline_info.write(&m[11], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::VIEW_DEFINITION.members;
        match index {
            0 => self.is_protected = Value::read(&m[0], d)?,
            1 => self.is_managed = Value::read(&m[1], d)?,
            2 => self.definer = Value::read(&m[2], d)?,
            3 => self.view_version_id = Value::read(&m[3], d)?,
            4 => self.view_version_token = Value::read(&m[4], d)?,
            5 => self.refresh_seconds = Value::read(&m[5], d)?,
            6 => self.last_refresh_type = Value::read(&m[6], d)?,
            7 => self.sub_objects = Value::read(&m[7], d)?,
            8 => self.sub_object_version_ids = Value::read(&m[8], d)?,
            9 => self.sub_objects_statistics = Value::read(&m[9], d)?,
            10 => self.representations = Value::read(&m[10], d)?,
            11 => self.spark_pipeline_info = Value::read(&m[11], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ViewDefinitionInput {
    pub is_protected: Option<bool>,
    pub is_managed: Option<bool>,
    pub definer: Option<String>,
    pub representations: Option<Vec<ViewRepresentationInput>>,
    pub view_version_id: Option<i64>,
    pub view_version_token: Option<String>,
    pub refresh_seconds: Option<i64>,
    pub last_refresh_type: Option<String>,
    pub sub_objects: Option<Vec<String>>,
    pub sub_object_version_ids: Option<Vec<i64>>,
    pub sub_objects_statistics: Option<Vec<SubObjectStatistics>>,
    pub spark_pipeline_info: Option<BTreeMap<String, String>>,
}

impl Structure for ViewDefinitionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::VIEW_DEFINITION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::VIEW_DEFINITION_INPUT.members;
        self.is_protected.write(&m[0], v);
        self.is_managed.write(&m[1], v);
        self.definer.write(&m[2], v);
        self.representations.write(&m[3], v);
        self.view_version_id.write(&m[4], v);
        self.view_version_token.write(&m[5], v);
        self.refresh_seconds.write(&m[6], v);
        self.last_refresh_type.write(&m[7], v);
        self.sub_objects.write(&m[8], v);
        self.sub_object_version_ids.write(&m[9], v);
        self.sub_objects_statistics.write(&m[10], v);
        self.spark_pipeline_info.write(&m[11], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::VIEW_DEFINITION_INPUT.members;
        match index {
            0 => self.is_protected = Value::read(&m[0], d)?,
            1 => self.is_managed = Value::read(&m[1], d)?,
            2 => self.definer = Value::read(&m[2], d)?,
            3 => self.representations = Value::read(&m[3], d)?,
            4 => self.view_version_id = Value::read(&m[4], d)?,
            5 => self.view_version_token = Value::read(&m[5], d)?,
            6 => self.refresh_seconds = Value::read(&m[6], d)?,
            7 => self.last_refresh_type = Value::read(&m[7], d)?,
            8 => self.sub_objects = Value::read(&m[8], d)?,
            9 => self.sub_object_version_ids = Value::read(&m[9], d)?,
            10 => self.sub_objects_statistics = Value::read(&m[10], d)?,
            11 => self.spark_pipeline_info = Value::read(&m[11], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ViewRepresentation {
    pub dialect: Option<String>,
    pub dialect_version: Option<String>,
    pub view_original_text: Option<String>,
    pub view_expanded_text: Option<String>,
    pub validation_connection: Option<String>,
    pub is_stale: Option<bool>,
}

impl Structure for ViewRepresentation {
    fn schema(&self) -> &'static StructSchema {
        &schema::VIEW_REPRESENTATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::VIEW_REPRESENTATION.members;
        self.dialect.write(&m[0], v);
        self.dialect_version.write(&m[1], v);
        self.view_original_text.write(&m[2], v);
        self.view_expanded_text.write(&m[3], v);
        self.validation_connection.write(&m[4], v);
        self.is_stale.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::VIEW_REPRESENTATION.members;
        match index {
            0 => self.dialect = Value::read(&m[0], d)?,
            1 => self.dialect_version = Value::read(&m[1], d)?,
            2 => self.view_original_text = Value::read(&m[2], d)?,
            3 => self.view_expanded_text = Value::read(&m[3], d)?,
            4 => self.validation_connection = Value::read(&m[4], d)?,
            5 => self.is_stale = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ViewRepresentationInput {
    pub dialect: Option<String>,
    pub dialect_version: Option<String>,
    pub view_original_text: Option<String>,
    pub validation_connection: Option<String>,
    pub view_expanded_text: Option<String>,
}

impl Structure for ViewRepresentationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::VIEW_REPRESENTATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::VIEW_REPRESENTATION_INPUT.members;
        self.dialect.write(&m[0], v);
        self.dialect_version.write(&m[1], v);
        self.view_original_text.write(&m[2], v);
        self.validation_connection.write(&m[3], v);
        self.view_expanded_text.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::VIEW_REPRESENTATION_INPUT.members;
        match index {
            0 => self.dialect = Value::read(&m[0], d)?,
            1 => self.dialect_version = Value::read(&m[1], d)?,
            2 => self.view_original_text = Value::read(&m[2], d)?,
            3 => self.validation_connection = Value::read(&m[3], d)?,
            4 => self.view_expanded_text = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ViewValidation {
    pub dialect: Option<String>,
    pub dialect_version: Option<String>,
    pub view_validation_text: Option<String>,
    pub update_time: Option<wire::Timestamp>,
    pub state: Option<String>,
    pub error: Option<ErrorDetail>,
}

impl Structure for ViewValidation {
    fn schema(&self) -> &'static StructSchema {
        &schema::VIEW_VALIDATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::VIEW_VALIDATION.members;
        self.dialect.write(&m[0], v);
        self.dialect_version.write(&m[1], v);
        self.view_validation_text.write(&m[2], v);
        self.update_time.write(&m[3], v);
        self.state.write(&m[4], v);
        self.error.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::VIEW_VALIDATION.members;
        match index {
            0 => self.dialect = Value::read(&m[0], d)?,
            1 => self.dialect_version = Value::read(&m[1], d)?,
            2 => self.view_validation_text = Value::read(&m[2], d)?,
            3 => self.update_time = Value::read(&m[3], d)?,
            4 => self.state = Value::read(&m[4], d)?,
            5 => self.error = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}
