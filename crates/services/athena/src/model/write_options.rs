//! What a statement that writes says about its files: the WITH of CREATE TABLE AS and UNLOAD, and the catalog's word on a table
//! that INSERT adds to.

use std::collections::BTreeMap;

use columnar::read::{RowFormat as Rows, TextFormat};
use columnar::write::{Layout, Packing, WriteFormat};
use sql::statement::{FileFormat, LAZY_SIMPLE, Property, RowFormat, Storage, StoredAs, resolve_storage};
use sql::{ErrorCode, SqlError, TableDef};

/// AWS: "GZIP is the default write compression format for files in the Parquet and text file storage formats" (user guide, "Use
/// compression in Athena").
const DEFAULT_PACKING: Packing = Packing::Gzip;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteOptions {
    pub files: WriteFormat,
    pub storage: Storage,
    pub external_location: Option<String>,
    pub partitioned_by: Vec<String>,
}

const OF_TABLES: &[&str] = &[
    "format",
    "external_location",
    "partitioned_by",
    "bucketed_by",
    "bucket_count",
    "parquet_compression",
    "orc_compression",
    "write_compression",
    "compression_level",
    "field_delimiter",
    "is_external",
    "table_type",
];
const OF_UNLOAD: &[&str] = &["format", "compression", "compression_level", "field_delimiter", "partitioned_by"];

impl WriteOptions {
    /// Of CREATE TABLE AS.
    pub fn of_table(properties: &[Property]) -> Result<WriteOptions, SqlError> {
        let given = Given { properties, known: OF_TABLES, what: "table" };
        given.check_names()?;
        if given.one("table_type").is_some_and(|kind| kind.eq_ignore_ascii_case("iceberg")) {
            return Err(not_supported("Iceberg tables are not built"));
        }
        if given.has("bucketed_by") || given.has("bucket_count") {
            return Err(not_supported("CREATE TABLE AS with bucketed_by is not built"));
        }
        let format = given.one("format").unwrap_or("PARQUET");
        let specific = if format.eq_ignore_ascii_case("parquet") { "parquet_compression" } else { "write_compression" };
        let packing = given.one(specific).or_else(|| given.one("write_compression"));
        let (files, storage) = files(format, packing, given.one("field_delimiter"))?;
        let external_location = given.one("external_location").map(str::to_owned);
        Ok(WriteOptions { files, storage, external_location, partitioned_by: given.names("partitioned_by") })
    }

    pub fn of_unload(properties: &[Property]) -> Result<WriteOptions, SqlError> {
        let given = Given { properties, known: OF_UNLOAD, what: "UNLOAD" };
        given.check_names()?;
        let format = given.one("format").unwrap_or("TEXTFILE");
        let (files, storage) = files(format, given.one("compression"), given.one("field_delimiter"))?;
        Ok(WriteOptions { files, storage, external_location: None, partitioned_by: given.names("partitioned_by") })
    }
}

/// How files are added to a table.
pub fn files_of(table: &TableDef) -> Result<WriteFormat, SqlError> {
    let is_parquet = table.serde_library.to_lowercase().contains("parquet");
    let asked = ["write.compression", "parquet.compression", "parquet.compress"].iter().find_map(|key| table.parameters.get(*key));
    let packing = asked.map_or(Ok(DEFAULT_PACKING), |name| packing(name))?;
    if is_parquet {
        return Ok(WriteFormat { layout: Layout::Parquet, packing });
    }
    let text = TextFormat::from_serde(&table.serde_library, &table.input_format, &table.serde_parameters, &table.parameters)
        .map_err(|error| not_supported(format!("INSERT INTO a table of this format is not built: {error}")))?;
    if text.header_lines > 0 {
        // Rows without the header that readers skip would lose their first.
        return Err(not_supported("INSERT INTO a table with skip.header.line.count is not built"));
    }
    let layout = match text.rows {
        Rows::Delimited(delimited) => Layout::Delimited(delimited),
        Rows::Json(_) => Layout::Json,
        Rows::OpenCsv(_) => return Err(not_supported("INSERT INTO a table of OpenCSVSerde is not built")),
    };
    Ok(WriteFormat { layout, packing })
}

/// The properties as they were written.
struct Given<'a> {
    properties: &'a [Property],
    known: &'a [&'a str],
    what: &'a str,
}

impl Given<'_> {
    fn check_names(&self) -> Result<(), SqlError> {
        match self.properties.iter().find(|(name, _)| !self.known.contains(&name.as_str())) {
            Some((name, _)) => Err(SqlError::new(
                ErrorCode::InvalidTableProperty,
                format!("line 1:1: Catalog 'awsdatacatalog' {} property '{name}' does not exist", self.what),
            )),
            None => Ok(()),
        }
    }
    fn values(&self, name: &str) -> Option<&[String]> {
        self.properties.iter().find(|(known, _)| known == name).map(|(_, values)| values.as_slice())
    }
    fn has(&self, name: &str) -> bool {
        self.values(name).is_some()
    }
    fn one(&self, name: &str) -> Option<&str> {
        self.values(name)?.first().map(String::as_str)
    }
    fn names(&self, name: &str) -> Vec<String> {
        self.values(name).unwrap_or_default().iter().map(|name| name.to_lowercase()).collect()
    }
}

fn files(format: &str, compression: Option<&str>, delimiter: Option<&str>) -> Result<(WriteFormat, Storage), SqlError> {
    let packing = compression.map_or(Ok(DEFAULT_PACKING), packing)?;
    let (stored, layout) = match format.to_uppercase().as_str() {
        "PARQUET" => (FileFormat::Parquet, Layout::Parquet),
        "JSON" => (FileFormat::JsonFile, Layout::Json),
        "TEXTFILE" => (FileFormat::TextFile, delimited(delimiter)?),
        known @ ("ORC" | "AVRO" | "ION" | "RCFILE" | "SEQUENCEFILE") => {
            return Err(not_supported(format!("writing {known} files is not built")));
        }
        other => {
            let message = format!("line 1:1: Unable to set catalog 'awsdatacatalog' table property 'format' to ['{other}']: Invalid value");
            return Err(SqlError::new(ErrorCode::InvalidTableProperty, message));
        }
    };
    if layout != Layout::Parquet && packing == Packing::Snappy {
        return Err(not_supported("writing text compressed with SNAPPY is not built"));
    }
    let row_format = match delimiter {
        Some(delimiter) if matches!(layout, Layout::Delimited(_)) => RowFormat::Delimited(delimiters(delimiter).into_iter().collect()),
        _ => RowFormat::Unspecified,
    };
    Ok((WriteFormat { layout, packing }, resolve_storage(&row_format, &StoredAs::Format(stored))))
}

fn delimiters(delimiter: &str) -> BTreeMap<String, String> {
    ["field.delim", "serialization.format"].map(|key| (key.to_owned(), delimiter.to_owned())).into()
}

fn delimited(delimiter: Option<&str>) -> Result<Layout, SqlError> {
    let parameters = delimiter.map(delimiters).unwrap_or_default();
    let format = TextFormat::from_serde(LAZY_SIMPLE, "", &parameters, &BTreeMap::new())
        .map_err(|error| SqlError::new(ErrorCode::InvalidTableProperty, error.to_string()))?;
    match format.rows {
        Rows::Delimited(delimited) => Ok(Layout::Delimited(delimited)),
        _ => Err(SqlError::internal("LazySimpleSerDe is delimited")),
    }
}

fn packing(name: &str) -> Result<Packing, SqlError> {
    Packing::from_name(name).ok_or_else(|| not_supported(format!("writing files compressed with {} is not built", name.to_uppercase())))
}

fn not_supported(message: impl Into<String>) -> SqlError {
    SqlError::new(ErrorCode::NotSupported, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(properties: &[(&str, &[&str])]) -> Vec<Property> {
        properties.iter().map(|(name, values)| ((*name).to_owned(), values.iter().map(|v| (*v).to_owned()).collect())).collect()
    }

    #[test]
    fn parquet_and_gzip_unless_told_otherwise() {
        let plain = WriteOptions::of_table(&[]).unwrap();
        assert_eq!(plain.files, WriteFormat { layout: Layout::Parquet, packing: Packing::Gzip });
        let asked = [
            ("format", &["parquet"][..]),
            ("parquet_compression", &["SNAPPY"]),
            ("partitioned_by", &["Dt", "h"]),
            ("external_location", &["s3://b/"]),
        ];
        let asked = WriteOptions::of_table(&with(&asked)).unwrap();
        assert_eq!(
            (asked.files.packing, asked.partitioned_by, asked.external_location),
            (Packing::Snappy, vec!["dt".to_owned(), "h".to_owned()], Some("s3://b/".to_owned()))
        );
        assert!(matches!(WriteOptions::of_unload(&[]).unwrap().files.layout, Layout::Delimited(_)));
    }

    #[test]
    fn a_delimiter_reaches_the_files_and_the_catalog() {
        let text = WriteOptions::of_table(&with(&[("format", &["TEXTFILE"]), ("field_delimiter", &[","])])).unwrap();
        assert!(matches!(&text.files.layout, Layout::Delimited(delimited) if delimited.separators[0] == b','));
        assert!(text.storage.serde_parameters.contains(&("field.delim".into(), ",".into())));
        assert_eq!(text.files.extension(), ".gz");
    }

    #[test]
    fn what_is_not_built_or_not_known_is_refused_by_name() {
        let refusal = |name: &str, value: &str| WriteOptions::of_table(&with(&[(name, &[value])])).unwrap_err().to_string();
        assert_eq!(refusal("format", "ORC"), "NOT_SUPPORTED: writing ORC files is not built");
        assert_eq!(refusal("bucketed_by", "a"), "NOT_SUPPORTED: CREATE TABLE AS with bucketed_by is not built");
        assert_eq!(refusal("write_compression", "lzo"), "NOT_SUPPORTED: writing files compressed with LZO is not built");
        assert!(refusal("speed", "9").starts_with("INVALID_TABLE_PROPERTY: line 1:1: Catalog 'awsdatacatalog' table property 'speed'"));
    }
}
