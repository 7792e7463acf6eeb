//! What the stories in this folder share: a table described as a catalog would, and its rows as text.
#![allow(dead_code, reason = "every test file uses its own part of this module")]

use std::collections::BTreeMap;

use arrow::array::RecordBatch;
use arrow::util::display::{ArrayFormatter, FormatOptions};
use columnar::read::{DecodeError, Decoder, TextFormat};
use columnar::{Column, HiveType};

pub const LAZY_SIMPLE: &str = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe";
pub const OPEN_CSV: &str = "org.apache.hadoop.hive.serde2.OpenCSVSerde";
pub const OPENX: &str = "org.openx.data.jsonserde.JsonSerDe";
pub const HIVE_JSON: &str = "org.apache.hive.hcatalog.data.JsonSerDe";

pub struct Table {
    pub serde: &'static str,
    pub serde_params: BTreeMap<String, String>,
    pub table_params: BTreeMap<String, String>,
    pub columns: Vec<Column>,
}

impl Table {
    /// `columns` as in DDL: `id bigint, tags array<string>`; one column a word pair, separated by `; `.
    pub fn new(serde: &'static str, columns: &str) -> Self {
        let columns = columns.split("; ").map(|column| {
            let (name, hive_type) = column.split_once(' ').expect("a name and a type");
            Column::new(name, HiveType::parse(hive_type).expect("a Hive type"))
        });
        Self { serde, serde_params: BTreeMap::new(), table_params: BTreeMap::new(), columns: columns.collect() }
    }

    pub fn serde_property(mut self, name: &str, value: &str) -> Self {
        self.serde_params.insert(name.into(), value.into());
        self
    }

    pub fn table_property(mut self, name: &str, value: &str) -> Self {
        self.table_params.insert(name.into(), value.into());
        self
    }

    pub fn decoder(&self, projection: &[usize], batch_rows: usize) -> Decoder {
        let format = TextFormat::from_serde(self.serde, "", &self.serde_params, &self.table_params).expect("a readable table");
        Decoder::new(format, &self.columns, projection, batch_rows).expect("readable columns")
    }

    /// All rows of a file, each as `a|b|c` with `NULL` for null.
    pub fn read(&self, text: &[u8]) -> Result<Vec<String>, DecodeError> {
        let all: Vec<usize> = (0..self.columns.len()).collect();
        let batches = decode(self.decoder(&all, 1000), &[text])?;
        Ok(batches.iter().flat_map(rows).collect())
    }

    pub fn rows(&self, text: &str) -> Vec<String> {
        self.read(text.as_bytes()).unwrap_or_else(|e| panic!("{e}"))
    }

    pub fn error(&self, text: &str) -> String {
        self.read(text.as_bytes()).expect_err("must not be readable").to_string()
    }
}

pub fn decode(mut decoder: Decoder, chunks: &[&[u8]]) -> Result<Vec<RecordBatch>, DecodeError> {
    let mut batches = Vec::new();
    for chunk in chunks {
        decoder.push(chunk.to_vec().into());
        while let Some(batch) = decoder.next_batch()? {
            batches.push(batch);
        }
    }
    decoder.finish();
    while let Some(batch) = decoder.next_batch()? {
        batches.push(batch);
    }
    Ok(batches)
}

pub fn rows(batch: &RecordBatch) -> Vec<String> {
    let options = FormatOptions::default().with_null("NULL");
    let columns: Vec<_> = batch.columns().iter().map(|c| ArrayFormatter::try_new(c, &options).expect("a printable column")).collect();
    (0..batch.num_rows()).map(|row| columns.iter().map(|c| c.value(row).to_string()).collect::<Vec<_>>().join("|")).collect()
}
