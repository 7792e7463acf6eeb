//! Inputs as people say them.

use std::collections::BTreeMap;

use api_glue::*;
use testkit::World;

pub fn world() -> World {
    World::new().with(glue::service()).start()
}

pub fn create_database(w: &World, name: &str) {
    let database_input = DatabaseInput { name: name.into(), ..Default::default() };
    w.call::<CreateDatabase>(CreateDatabaseInput { database_input, ..Default::default() }).ok();
}

pub fn column(name: &str, type_name: &str) -> Column {
    Column { name: name.into(), r#type: Some(type_name.into()), ..Default::default() }
}

/// `"id:int, name:string"`.
pub fn columns(text: &str) -> Vec<Column> {
    let pairs = text.split(',').filter(|pair| !pair.trim().is_empty());
    pairs.map(|pair| pair.trim().split_once(':').unwrap()).map(|(name, type_name)| column(name, type_name)).collect()
}

pub fn table_input(name: &str, keys: &str) -> TableInput {
    let storage_descriptor =
        StorageDescriptor { columns: Some(columns("id:int")), location: Some(format!("s3://lake/{name}/")), ..Default::default() };
    TableInput {
        name: name.into(),
        partition_keys: Some(columns(keys)),
        storage_descriptor: Some(storage_descriptor),
        ..Default::default()
    }
}

pub fn create_table(w: &World, database: &str, name: &str, keys: &str) {
    let table_input = Some(table_input(name, keys));
    w.call::<CreateTable>(CreateTableInput { database_name: database.into(), table_input, ..Default::default() }).ok();
}

pub fn get_table(w: &World, database: &str, name: &str) -> Table {
    let input = GetTableInput { database_name: database.into(), name: name.into(), ..Default::default() };
    w.call::<GetTable>(input).ok().table.unwrap()
}

pub fn table_names(w: &World, database: &str) -> Vec<String> {
    let input = GetTablesInput { database_name: database.into(), ..Default::default() };
    w.call::<GetTables>(input).ok().table_list.unwrap().into_iter().map(|table| table.name).collect()
}

pub fn strings(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

pub fn partition_input(values: &[&str]) -> PartitionInput {
    let storage_descriptor = StorageDescriptor {
        columns: Some(columns("id:int")),
        location: Some(format!("s3://lake/{}/", values.join("/"))),
        ..Default::default()
    };
    PartitionInput { values: Some(strings(values)), storage_descriptor: Some(storage_descriptor), ..Default::default() }
}

pub fn create_partitions(w: &World, database: &str, table: &str, all_values: &[&[&str]]) -> Vec<PartitionError> {
    let input = BatchCreatePartitionInput {
        database_name: database.into(),
        table_name: table.into(),
        partition_input_list: all_values.iter().map(|values| partition_input(values)).collect(),
        ..Default::default()
    };
    w.call::<BatchCreatePartition>(input).ok().errors.unwrap_or_default()
}

pub fn get_partitions(w: &World, database: &str, table: &str) -> Vec<Partition> {
    let input = GetPartitionsInput { database_name: database.into(), table_name: table.into(), ..Default::default() };
    w.call::<GetPartitions>(input).ok().partitions.unwrap()
}

/// `["2024,01", …]`.
pub fn partition_values(w: &World, database: &str, table: &str) -> Vec<String> {
    get_partitions(w, database, table).into_iter().map(|partition| partition.values.unwrap().join(",")).collect()
}

/// `id:int, name:string`.
pub fn shown(columns: &[Column]) -> String {
    columns.iter().map(|c| format!("{}:{}", c.name, c.r#type.as_deref().unwrap_or_default())).collect::<Vec<_>>().join(", ")
}

pub fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

pub fn s3_target(path: &str) -> S3Target {
    S3Target { path: Some(path.into()), ..Default::default() }
}

pub fn crawler(name: &str, path: &str) -> CreateCrawlerInput {
    CreateCrawlerInput {
        name: name.into(),
        role: "arn:aws:iam::000000000000:role/Crawls".into(),
        database_name: Some("lake".into()),
        targets: CrawlerTargets { s3_targets: Some(vec![s3_target(path)]), ..Default::default() },
        ..Default::default()
    }
}

pub fn get_crawler(w: &World, name: &str) -> Crawler {
    w.call::<GetCrawler>(GetCrawlerInput { name: name.into() }).ok().crawler.unwrap()
}

pub fn start(w: &World, name: &str) {
    w.call::<StartCrawler>(StartCrawlerInput { name: name.into() }).ok();
}

/// Crawls to the end and says how it went: the status, and the message of a failure.
pub fn crawl(w: &World, name: &str) -> (String, Option<String>) {
    start(w, name);
    w.settle();
    let last = get_crawler(w, name).last_crawl.unwrap();
    (last.status.unwrap(), last.error_message)
}

pub fn succeed(w: &World, name: &str) {
    assert_eq!(crawl(w, name), ("SUCCEEDED".to_owned(), None));
}
