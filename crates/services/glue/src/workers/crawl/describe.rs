//! Tables and partitions in AWS's shapes, as crawlers write them.
//!
//! Compared with published definitions of crawled tables: `Owner` is "owner", `NumberOfBuckets` -1, and the table and its
//! storage descriptor bear the same parameters.

use std::collections::BTreeMap;

use api_glue::{Column, PartitionInput, SerDeInfo, StorageDescriptor, TableInput};
use columnar::infer::Classified;
use kernel::Timestamp;

use super::run::Run;
use super::survey::Surveyed;
use crate::model::crawl::grouping::{PartitionFound, TableFound};
use crate::model::crawl::schema::{Schema, Stats};
use crate::model::s3_path::S3Path;
use crate::store;

pub const UPDATED_BY: &str = "UPDATED_BY_CRAWLER";
pub const DEPRECATED_BY: &str = "DEPRECATED_BY_CRAWLER";

/// What changes from crawl to crawl though the data is the same.
const VOLATILE: [&str; 5] = ["sizeKey", "objectCount", "recordCount", "averageRecordSize", "CRAWL_RUN_ID"];

pub fn table(run: &Run, surveyed: &Surveyed, name: String, found: &TableFound) -> TableInput {
    let location = table_location(surveyed, found);
    let descriptor = descriptor(run, surveyed, &found.schema, found.stats, &location);
    let mut parameters = descriptor.parameters.clone().unwrap_or_default();
    parameters.insert("CRAWL_RUN_ID".into(), run.crawl_id.clone());
    if !found.keys.is_empty() {
        // Crawlers make a partition index by default, and this lets Athena use it.
        parameters.insert("partition_filtering.enabled".into(), "true".into());
    }
    let key = |name: &String| Column { name: name.clone(), r#type: Some("string".into()), ..Column::default() };
    TableInput {
        name,
        owner: Some("owner".into()),
        last_access_time: Some(now(run)),
        retention: Some(0),
        storage_descriptor: Some(descriptor),
        partition_keys: Some(found.keys.iter().map(key).collect()),
        table_type: Some("EXTERNAL_TABLE".into()),
        parameters: Some(parameters),
        ..TableInput::default()
    }
}

/// The table's folder, or the file that is the table.
pub fn table_location(surveyed: &Surveyed, found: &TableFound) -> String {
    surveyed.base.below(&format!("{}{}", found.folder, found.file.as_deref().unwrap_or_default()))
}

/// A partition of a table; with `InheritFromTable` everything but its place is the table's.
pub fn partition(run: &Run, surveyed: &Surveyed, table: &TableInput, found: &PartitionFound) -> PartitionInput {
    let location = surveyed.base.below(&found.folder);
    let inherited = table.storage_descriptor.clone().filter(|_| run.configuration.partitions_inherit);
    let descriptor = match inherited {
        Some(descriptor) => StorageDescriptor { location: Some(location), ..descriptor },
        None => descriptor(run, surveyed, &found.schema, found.stats, &location),
    };
    PartitionInput {
        values: Some(found.values.clone()),
        last_access_time: Some(now(run)),
        storage_descriptor: Some(descriptor),
        parameters: Some(BTreeMap::new()),
        ..PartitionInput::default()
    }
}

fn now(run: &Run) -> Timestamp {
    run.cx.now().truncated_to_secs()
}

fn descriptor(run: &Run, surveyed: &Surveyed, schema: &Schema, stats: Stats, location: &str) -> StorageDescriptor {
    let storage = classified(schema, stats).storage().expect("only recognised formats become tables");
    let column =
        |column: &columnar::Column| Column { name: column.name.clone(), r#type: Some(column.hive_type.to_string()), ..Column::default() };
    let mut parameters = storage.table_parameters;
    parameters.extend([
        ("sizeKey".to_owned(), stats.bytes.to_string()),
        ("objectCount".to_owned(), stats.objects.to_string()),
        ("recordCount".to_owned(), stats.records.to_string()),
        ("averageRecordSize".to_owned(), stats.average_record_size.to_string()),
        ("CrawlerSchemaSerializerVersion".to_owned(), "1.0".to_owned()),
        ("CrawlerSchemaDeserializerVersion".to_owned(), "1.0".to_owned()),
        (UPDATED_BY.to_owned(), run.name.clone()),
    ]);
    if !surveyed.exclusions.is_empty() {
        // AWS: "These patterns are also stored as a property of tables created by the crawler."
        let patterns: Vec<String> = surveyed.exclusions.iter().map(|pattern| surveyed.base.below(pattern.trim())).collect();
        parameters.insert("exclusions".to_owned(), serde_json::Value::from(patterns).to_string());
    }
    let serde_info = SerDeInfo {
        serialization_library: Some(storage.serde_library.into()),
        parameters: Some(storage.serde_parameters),
        ..SerDeInfo::default()
    };
    StorageDescriptor {
        columns: Some(schema.columns.iter().map(column).collect()),
        location: Some(location.to_owned()),
        input_format: Some(storage.input_format.into()),
        output_format: Some(storage.output_format.into()),
        // AWS writes false whatever `compressionType` says.
        compressed: Some(false),
        number_of_buckets: Some(-1),
        serde_info: Some(serde_info),
        bucket_columns: Some(Vec::new()),
        sort_columns: Some(Vec::new()),
        parameters: Some(parameters),
        stored_as_sub_directories: Some(false),
        ..StorageDescriptor::default()
    }
}

fn classified(schema: &Schema, stats: Stats) -> Classified {
    Classified {
        classification: schema.classification,
        compression: schema.compression,
        columns: schema.columns.clone(),
        csv: schema.csv,
        average_record_size: stats.average_record_size,
        record_count: stats.records,
    }
}

// --- reading tables back

pub fn location(input: &TableInput) -> Option<S3Path> {
    S3Path::parse(input.storage_descriptor.as_ref()?.location.as_deref()?)
}

pub fn parameter<'a>(input: &'a TableInput, name: &str) -> Option<&'a str> {
    input.parameters.as_ref()?.get(name).map(String::as_str)
}

/// What of a table lasts from crawl to crawl, as text to compare.
pub fn lasting_table(input: &TableInput) -> String {
    let mut lasting = TableInput { last_access_time: None, ..input.clone() };
    strip(&mut lasting.parameters);
    lasting.storage_descriptor.iter_mut().for_each(|descriptor| strip(&mut descriptor.parameters));
    store::to_json(&lasting)
}

fn strip(parameters: &mut Option<BTreeMap<String, String>>) {
    parameters.iter_mut().for_each(|parameters| VOLATILE.iter().for_each(|name| drop(parameters.remove(*name))));
}

/// AWS, `MergeNewColumns`: new columns are added; those that are there stay as they are.
pub fn with_new_columns(mut known: TableInput, found: &TableInput) -> TableInput {
    let new = found.storage_descriptor.iter().flat_map(|descriptor| descriptor.columns.iter().flatten());
    let columns = known.storage_descriptor.get_or_insert_default().columns.get_or_insert_default();
    for column in new {
        if !columns.iter().any(|known| known.name.eq_ignore_ascii_case(&column.name)) {
            columns.push(column.clone());
        }
    }
    let fresh = found.parameters.iter().flatten().filter(|(name, _)| VOLATILE.contains(&name.as_str()) || *name == UPDATED_BY);
    known.parameters.get_or_insert_default().extend(fresh.map(|(name, value)| (name.clone(), value.clone())));
    known
}

/// Whether a "fundamental attribute" is another now: classification, compression or delimiter.
pub fn is_fundamentally_different(known: &TableInput, found: &TableInput) -> bool {
    let differs = |name: &str| parameter(known, name).is_some_and(|known| Some(known) != parameter(found, name));
    ["classification", "compressionType", "delimiter"].into_iter().any(differs)
}
