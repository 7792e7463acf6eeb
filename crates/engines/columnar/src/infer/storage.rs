//! How a crawler writes its findings into a table: input and output format, SerDe, and the parameters it adds.

use std::collections::BTreeMap;

use super::{Classification, Classified};

/// The part of a Glue `StorageDescriptor` that follows from a file's format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Storage {
    pub input_format: &'static str,
    pub output_format: &'static str,
    pub serde_library: &'static str,
    pub serde_parameters: BTreeMap<String, String>,
    /// What the *format* adds to the table's parameters: `classification`, `compressionType`, `typeOfData`, and for CSV
    /// `delimiter`, `columnsOrdered`, `areColumnsQuoted`, `skip.header.line.count`. Sizes and counts are sums over many
    /// files, and so the crawler's to write.
    pub table_parameters: BTreeMap<String, String>,
}

const TEXT_INPUT: &str = "org.apache.hadoop.mapred.TextInputFormat";
const TEXT_OUTPUT: &str = "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat";

impl Classified {
    /// How a crawler describes such files; of an unknown format there is nothing to describe.
    pub fn storage(&self) -> Option<Storage> {
        let (input_format, output_format, serde_library) = match self.classification {
            Classification::Csv => (TEXT_INPUT, TEXT_OUTPUT, "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"),
            Classification::Json => (TEXT_INPUT, TEXT_OUTPUT, "org.openx.data.jsonserde.JsonSerDe"),
            Classification::Parquet => (
                "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
                "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
                "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe",
            ),
            Classification::Unknown => return None,
        };
        let (serde_parameters, table_parameters) = (self.serde_parameters(), self.table_parameters());
        Some(Storage { input_format, output_format, serde_library, serde_parameters, table_parameters })
    }

    fn serde_parameters(&self) -> BTreeMap<String, String> {
        let (name, value) = match (self.classification, &self.csv) {
            (Classification::Csv, Some(csv)) => ("field.delim", char::from(csv.delimiter).to_string()),
            (Classification::Json, _) => ("paths", self.paths()),
            _ => ("serialization.format", "1".to_owned()),
        };
        BTreeMap::from([(name.to_owned(), value)])
    }

    /// Crawled JSON tables name their top-level keys in the SerDe property `paths`, in alphabetical order.
    fn paths(&self) -> String {
        let mut names: Vec<&str> = self.columns.iter().map(|c| c.name.as_str()).collect();
        names.sort_unstable();
        names.join(",")
    }

    fn table_parameters(&self) -> BTreeMap<String, String> {
        let mut parameters = BTreeMap::new();
        let mut set = |name: &str, value: &str| parameters.insert(name.to_owned(), value.to_owned());
        set("classification", self.classification.as_str());
        set("compressionType", self.compression.glue_name());
        set("typeOfData", "file");
        if let Some(csv) = &self.csv {
            set("delimiter", char::from(csv.delimiter).encode_utf8(&mut [0; 4]));
            set("columnsOrdered", "true");
            // The built-in classifier says so even of files whose fields are in quotes (see `CsvFacts::has_quotes`).
            set("areColumnsQuoted", "false");
            if csv.has_header {
                set("skip.header.line.count", "1");
            }
        }
        parameters
    }
}
