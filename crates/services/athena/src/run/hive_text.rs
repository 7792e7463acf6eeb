//! The lines in which Hive describes a table: DESCRIBE, SHOW COLUMNS, SHOW CREATE TABLE.
//!
//! Columns are padded to twenty characters and separated by tabs (Hive's MetaDataFormatUtils; Athena passes the lines on as they
//! are, each as one value).

use std::collections::BTreeMap;

use api_glue::{Column, Table};

const WIDTH: usize = 20;

/// One padded cell.
pub fn padded(text: &str) -> String {
    format!("{text:<WIDTH$}")
}

fn row(name: &str, data_type: &str, comment: &str) -> String {
    format!("{}\t{}\t{}", padded(name), padded(data_type), padded(comment))
}

fn column_row(column: &Column) -> String {
    row(&column.name, column.r#type.as_deref().unwrap_or_default(), column.comment.as_deref().unwrap_or_default())
}

pub fn columns(table: &Table) -> &[Column] {
    table.storage_descriptor.as_ref().and_then(|storage| storage.columns.as_deref()).unwrap_or_default()
}

pub fn partition_keys(table: &Table) -> &[Column] {
    table.partition_keys.as_deref().unwrap_or_default()
}

/// `DESCRIBE table`. Partition keys are listed twice, as Hive does.
pub fn describe(table: &Table) -> Vec<String> {
    let keys = partition_keys(table);
    let mut lines: Vec<String> = columns(table).iter().chain(keys).map(column_row).collect();
    if !keys.is_empty() {
        let blank = "\t \t ".to_owned();
        lines.extend([blank.clone(), "# Partition Information\t \t ".to_owned(), row("# col_name", "data_type", "comment"), blank]);
        lines.extend(keys.iter().map(column_row));
    }
    lines
}

/// `DESCRIBE table column`.
pub fn describe_column(table: &Table, name: &str) -> Option<Vec<String>> {
    let column = columns(table).iter().chain(partition_keys(table)).find(|column| column.name.eq_ignore_ascii_case(name))?;
    Some(vec![column_row(column)])
}

/// `DESCRIBE FORMATTED table`: the columns, then what the storage is.
pub fn describe_formatted(table: &Table) -> Vec<String> {
    let mut lines = vec![row("# col_name", "data_type", "comment"), "\t \t ".to_owned()];
    lines.extend(describe(table));
    let fact = |name: &str, value: &str| format!("{}\t{}\t ", padded(name), padded(value));
    let storage = table.storage_descriptor.clone().unwrap_or_default();
    let serde = storage.serde_info.clone().unwrap_or_default();
    let or_null = |text: &Option<String>| text.clone().unwrap_or_else(|| "null".to_owned());
    lines.extend(["\t \t ".to_owned(), "# Detailed Table Information\t \t ".to_owned()]);
    lines.push(fact("Database:", table.database_name.as_deref().unwrap_or_default()));
    lines.push(fact("Owner:", &or_null(&table.owner)));
    lines.push(fact("CreateTime:", &table.create_time.map(|at| at.format("%a %b %d %H:%M:%S UTC %Y")).unwrap_or_default()));
    lines.push(fact("Location:", &or_null(&storage.location)));
    lines.push(fact("Table Type:", &or_null(&table.table_type)));
    lines.push("Table Parameters:\t \t ".to_owned());
    lines.extend(parameters(table).iter().map(|(key, value)| format!("\t{}\t{}", padded(key), padded(value))));
    lines.extend(["\t \t ".to_owned(), "# Storage Information\t \t ".to_owned()]);
    lines.push(fact("SerDe Library:", &or_null(&serde.serialization_library)));
    lines.push(fact("InputFormat:", &or_null(&storage.input_format)));
    lines.push(fact("OutputFormat:", &or_null(&storage.output_format)));
    lines.push(fact("Compressed:", if storage.compressed == Some(true) { "Yes" } else { "No" }));
    lines.push(fact("Num Buckets:", &storage.number_of_buckets.unwrap_or(-1).to_string()));
    lines.push("Storage Desc Params:\t \t ".to_owned());
    let described = serde.parameters.unwrap_or_default();
    lines.extend(described.iter().map(|(key, value)| format!("\t{}\t{}", padded(key), padded(value))));
    lines
}

fn parameters(table: &Table) -> BTreeMap<String, String> {
    table.parameters.clone().unwrap_or_default()
}

/// `SHOW CREATE TABLE table`, with Hive's line breaks and trailing blanks.
pub fn show_create(table: &Table) -> Vec<String> {
    let mut lines = vec![format!("CREATE EXTERNAL TABLE `{}`(", table.name)];
    lines.extend(definitions(columns(table)));
    if let Some(comment) = &table.description {
        lines.push(format!("COMMENT {}", literal(comment)));
    }
    if !partition_keys(table).is_empty() {
        lines.push("PARTITIONED BY ( ".to_owned());
        lines.extend(definitions(partition_keys(table)));
    }
    let storage = table.storage_descriptor.clone().unwrap_or_default();
    let serde = storage.serde_info.unwrap_or_default();
    lines.extend(["ROW FORMAT SERDE ".to_owned(), format!("  {} ", literal(&serde.serialization_library.unwrap_or_default()))]);
    let described = serde.parameters.unwrap_or_default();
    if !described.is_empty() {
        lines.push("WITH SERDEPROPERTIES ( ".to_owned());
        lines.extend(properties(&described, ") "));
    }
    lines.extend(["STORED AS INPUTFORMAT ".to_owned(), format!("  {} ", literal(&storage.input_format.unwrap_or_default()))]);
    lines.extend(["OUTPUTFORMAT ".to_owned(), format!("  {}", literal(&storage.output_format.unwrap_or_default()))]);
    lines.extend(["LOCATION".to_owned(), format!("  {}", literal(&storage.location.unwrap_or_default()))]);
    // EXTERNAL is said by the first line already.
    let parameters: BTreeMap<_, _> = parameters(table).into_iter().filter(|(key, _)| key != "EXTERNAL").collect();
    if !parameters.is_empty() {
        lines.push("TBLPROPERTIES (".to_owned());
        lines.extend(properties(&parameters, ")"));
    }
    lines
}

/// "  `name` type COMMENT 'c', " with the last one closing the parenthesis.
fn definitions(columns: &[Column]) -> Vec<String> {
    let last = columns.len().saturating_sub(1);
    let line = |(index, column): (usize, &Column)| {
        let comment = column.comment.as_ref().map(|comment| format!(" COMMENT {}", literal(comment))).unwrap_or_default();
        let end = if index == last { ")" } else { ", " };
        format!("  `{}` {}{comment}{end}", column.name, column.r#type.as_deref().unwrap_or_default())
    };
    columns.iter().enumerate().map(line).collect()
}

fn properties(properties: &BTreeMap<String, String>, close: &str) -> Vec<String> {
    let last = properties.len().saturating_sub(1);
    let line = |(index, (key, value)): (usize, (&String, &String))| {
        format!("  {}={}{}", literal(key), literal(value), if index == last { close } else { ", " })
    };
    properties.iter().enumerate().map(line).collect()
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use api_glue::{SerDeInfo, StorageDescriptor};

    use super::*;

    fn orders() -> Table {
        let column = |name: &str, data_type: &str, comment: Option<&str>| Column {
            name: name.into(),
            r#type: Some(data_type.into()),
            comment: comment.map(Into::into),
            ..Column::default()
        };
        let serde = SerDeInfo {
            serialization_library: Some("org.example.SerDe".into()),
            parameters: Some(BTreeMap::from([("field.delim".into(), ",".into())])),
            ..SerDeInfo::default()
        };
        Table {
            name: "orders".into(),
            storage_descriptor: Some(StorageDescriptor {
                columns: Some(vec![column("id", "int", Some("it's one")), column("amount", "double", None)]),
                location: Some("s3://b/orders".into()),
                input_format: Some("In".into()),
                output_format: Some("Out".into()),
                serde_info: Some(serde),
                ..StorageDescriptor::default()
            }),
            partition_keys: Some(vec![column("dt", "string", None)]),
            parameters: Some(BTreeMap::from([("EXTERNAL".into(), "TRUE".into()), ("k".into(), "v".into())])),
            ..Table::default()
        }
    }

    #[test]
    fn describe_pads_and_repeats_the_partition_keys() {
        let lines = describe(&orders());
        assert_eq!(lines[0], "id                  \tint                 \tit's one            ");
        assert_eq!(
            lines[3..6],
            ["\t \t ", "# Partition Information\t \t ", "# col_name          \tdata_type           \tcomment             "]
        );
        assert_eq!(lines[7], "dt                  \tstring              \t                    ");
    }

    #[test]
    fn show_create_is_a_statement_again() {
        let text = show_create(&orders()).join("\n");
        assert!(text.starts_with("CREATE EXTERNAL TABLE `orders`(\n  `id` int COMMENT 'it\\'s one', \n  `amount` double)\nPARTITIONED BY ( \n  `dt` string)\n"), "{text}");
        assert!(text.ends_with("LOCATION\n  's3://b/orders'\nTBLPROPERTIES (\n  'k'='v')"), "{text}");
        assert!(matches!(sql::statement::parse(&text), Ok(sql::statement::Statement::CreateTable(_))));
    }
}
