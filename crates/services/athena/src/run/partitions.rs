//! ALTER TABLE … ADD, DROP, RENAME PARTITION and SET LOCATION.

use api_glue::{
    BatchCreatePartition, BatchCreatePartitionInput, DeletePartition, DeletePartitionInput, GetPartition, GetPartitionInput, Partition,
    PartitionError, PartitionInput, StorageDescriptor, Table, UpdatePartition, UpdatePartitionInput,
};
use sql::statement::{PartitionPredicate, PartitionSpec};

use super::hive_text::partition_keys;
use super::{Answer, Run};
use crate::catalog::found;
use crate::model::failure::Failure;
use crate::model::hive_path::partition_name;
use crate::model::output::S3Path;

/// Glue takes so many partitions at once (BatchCreatePartition).
const BATCH: usize = 100;

impl Run {
    pub(super) async fn add_partitions(
        &self,
        database: &str,
        table: &Table,
        if_not_exists: bool,
        partitions: Vec<(PartitionSpec, Option<String>)>,
    ) -> Result<Answer, Failure> {
        let mut inputs = Vec::new();
        for (spec, location) in partitions {
            let values = values(table, &spec)?;
            let location = location.unwrap_or_else(|| default_location(table, &values));
            inputs.push(partition_input(table, values, location));
        }
        let errors = self.create_partitions(database, &table.name, inputs).await?;
        let is_tolerable = |error: &PartitionError| already_there(error) && (if_not_exists || self.is_repeat());
        match errors.iter().find(|error| !is_tolerable(error)) {
            Some(error) => Err(refused(error)),
            None => Ok(Answer::nothing()),
        }
    }

    /// Creates them in batches; what could not be created is answered, not failed.
    pub(super) async fn create_partitions(
        &self,
        database: &str,
        table: &str,
        inputs: Vec<PartitionInput>,
    ) -> Result<Vec<PartitionError>, Failure> {
        let mut errors = Vec::new();
        for batch in inputs.chunks(BATCH) {
            let input = BatchCreatePartitionInput {
                database_name: database.to_owned(),
                table_name: table.to_owned(),
                partition_input_list: batch.to_vec(),
                ..BatchCreatePartitionInput::default()
            };
            let output = self.cx.call::<BatchCreatePartition>(input).await.map_err(|error| Failure::catalog(&error))?;
            errors.extend(output.errors.unwrap_or_default());
        }
        Ok(errors)
    }

    pub(super) async fn drop_partitions(
        &self,
        database: &str,
        table: &Table,
        if_exists: bool,
        partitions: Vec<Vec<PartitionPredicate>>,
    ) -> Result<Answer, Failure> {
        for predicates in partitions {
            let expression = expression(table, &predicates)?;
            let matching = self.catalog.get_partitions(database, &table.name, Some(&expression), true).await;
            let matching = matching.map_err(|error| Failure::catalog(&error))?;
            if matching.is_empty() && !if_exists && !self.is_repeat() {
                return Err(Failure::semantic(format!("[Error 10006]: Partition not found ({expression})")));
            }
            for partition in matching {
                self.delete_partition(database, table, partition.values.unwrap_or_default()).await?;
            }
        }
        Ok(Answer::nothing())
    }

    async fn delete_partition(&self, database: &str, table: &Table, partition_values: Vec<String>) -> Result<(), Failure> {
        let deletion = DeletePartitionInput {
            database_name: database.to_owned(),
            table_name: table.name.clone(),
            partition_values,
            ..DeletePartitionInput::default()
        };
        found(self.cx.call::<DeletePartition>(deletion).await).map_err(|error| Failure::catalog(&error))?;
        Ok(())
    }

    pub(super) async fn rename_partition(
        &self,
        database: &str,
        table: &Table,
        from: PartitionSpec,
        to: PartitionSpec,
    ) -> Result<Answer, Failure> {
        let (from, to) = (values(table, &from)?, values(table, &to)?);
        let partition = self.existing_partition(database, table, &from).await?;
        let change = PartitionInput { values: Some(to), ..as_input(partition) };
        self.update_partition(database, table, from, change).await
    }

    pub(super) async fn move_partition(
        &self,
        database: &str,
        table: &Table,
        spec: PartitionSpec,
        location: String,
    ) -> Result<Answer, Failure> {
        let values = values(table, &spec)?;
        let mut change = as_input(self.existing_partition(database, table, &values).await?);
        change.storage_descriptor.get_or_insert_default().location = Some(location);
        self.update_partition(database, table, values, change).await
    }

    /// The partition with these values, if the catalog knows it.
    pub(super) async fn find_partition(&self, database: &str, table: &Table, values: &[String]) -> Result<Option<Partition>, Failure> {
        let input = GetPartitionInput {
            database_name: database.to_owned(),
            table_name: table.name.clone(),
            partition_values: values.to_vec(),
            ..GetPartitionInput::default()
        };
        let answer = found(self.cx.call::<GetPartition>(input).await).map_err(|error| Failure::catalog(&error))?;
        Ok(answer.and_then(|output| output.partition))
    }

    async fn existing_partition(&self, database: &str, table: &Table, values: &[String]) -> Result<Partition, Failure> {
        let name = || partition_name(partition_keys(table).iter().map(|key| key.name.as_str()), values.iter().map(String::as_str));
        let partition = self.find_partition(database, table, values).await?;
        partition.ok_or_else(|| Failure::semantic(format!("[Error 10006]: Partition not found {}", name())))
    }

    async fn update_partition(
        &self,
        database: &str,
        table: &Table,
        values: Vec<String>,
        partition_input: PartitionInput,
    ) -> Result<Answer, Failure> {
        let change = UpdatePartitionInput {
            database_name: database.to_owned(),
            table_name: table.name.clone(),
            partition_value_list: values,
            partition_input,
            ..UpdatePartitionInput::default()
        };
        self.cx.call::<UpdatePartition>(change).await.map_err(|error| Failure::catalog(&error))?;
        Ok(Answer::nothing())
    }
}

pub(super) fn already_there(error: &PartitionError) -> bool {
    error.error_detail.as_ref().and_then(|detail| detail.error_code.as_deref()) == Some("AlreadyExistsException")
}

/// Why the first of them failed.
pub(super) fn refused(error: &PartitionError) -> Failure {
    let detail = error.error_detail.clone().unwrap_or_default();
    let (code, message) = (detail.error_code.unwrap_or_default(), detail.error_message.unwrap_or_default());
    Failure::ddl(format!("{code}(message:{message})"))
}

fn as_input(partition: Partition) -> PartitionInput {
    PartitionInput {
        values: partition.values,
        last_access_time: partition.last_access_time,
        storage_descriptor: partition.storage_descriptor,
        parameters: partition.parameters,
        last_analyzed_time: partition.last_analyzed_time,
    }
}

/// A partition stored as its table is, in a place of its own.
pub(super) fn partition_input(table: &Table, values: Vec<String>, location: String) -> PartitionInput {
    let storage = table.storage_descriptor.clone().unwrap_or_default();
    let storage_descriptor = Some(StorageDescriptor { location: Some(location), ..storage });
    PartitionInput { values: Some(values), storage_descriptor, ..PartitionInput::default() }
}

/// Hive's folder below the table's.
fn default_location(table: &Table, values: &[String]) -> String {
    let root = table.storage_descriptor.as_ref().and_then(|storage| storage.location.as_deref()).unwrap_or_default();
    let name = partition_name(partition_keys(table).iter().map(|key| key.name.as_str()), values.iter().map(String::as_str));
    match S3Path::parse(root) {
        Some(root) => root.below(&name).to_string(),
        None => name,
    }
}

/// The values in the order of the table's keys; every key must be there, and nothing else.
fn values(table: &Table, spec: &PartitionSpec) -> Result<Vec<String>, Failure> {
    let keys = partition_keys(table);
    if let Some((stranger, _)) = spec.iter().find(|(name, _)| !keys.iter().any(|key| key.name.eq_ignore_ascii_case(name))) {
        return Err(Failure::semantic(format!("[Error 10098]: Non-Partition column appears in the partition specification:  {stranger}")));
    }
    let value = |key: &api_glue::Column| {
        let given = spec.iter().find(|(name, _)| name.eq_ignore_ascii_case(&key.name));
        given
            .map(|(_, value)| value.clone())
            .ok_or_else(|| Failure::semantic(format!("partition spec is incomplete: {} is missing", key.name)))
    };
    keys.iter().map(value).collect()
}

/// `dt = '2024-01-01' AND hour < 3` in the language of GetPartitions.
fn expression(table: &Table, predicates: &[PartitionPredicate]) -> Result<String, Failure> {
    let term = |predicate: &PartitionPredicate| {
        let key = partition_keys(table).iter().find(|key| key.name.eq_ignore_ascii_case(&predicate.key));
        let key = key.ok_or_else(|| {
            Failure::semantic(format!("[Error 10098]: Non-Partition column appears in the partition specification:  {}", predicate.key))
        })?;
        let data_type = key.r#type.as_deref().unwrap_or("string");
        let is_number =
            matches!(data_type, "tinyint" | "smallint" | "int" | "bigint" | "integer" | "long") && predicate.value.parse::<i64>().is_ok();
        let value = if is_number { predicate.value.clone() } else { format!("'{}'", predicate.value.replace('\'', "''")) };
        let operator = if predicate.operator == "!=" { "<>" } else { predicate.operator.as_str() };
        Ok(format!("{} {operator} {value}", key.name))
    };
    Ok(predicates.iter().map(term).collect::<Result<Vec<_>, Failure>>()?.join(" AND "))
}
