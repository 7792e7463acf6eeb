//! What the engine asks of whoever keeps the tables: the shape of the Glue Data Catalog, without its API.

use std::collections::BTreeMap;

use async_trait::async_trait;
use columnar::Column;

/// The catalog behind one query. Names arrive in lower case.
#[async_trait]
pub trait Catalog: Send + Sync {
    async fn databases(&self) -> Result<Vec<String>, CatalogError>;
    async fn tables(&self, database: &str) -> Result<Vec<String>, CatalogError>;
    async fn table(&self, database: &str, name: &str) -> Result<Option<TableDef>, CatalogError>;
    /// The partitions of a table. `filter` is an expression in the language of Glue's GetPartitions
    /// (`dt >= '2024-01-01' AND hour = 3`); it is an optimisation: answering with more partitions than match is correct.
    async fn partitions(&self, database: &str, table: &str, filter: Option<&str>) -> Result<Vec<PartitionDef>, CatalogError>;
}

/// The catalog did not answer; the text is shown to the user.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CatalogError {
    /// Whoever asks may not know.
    #[error("{0}")]
    Denied(String),
    #[error("{0}")]
    Unanswered(String),
}

/// A table as the catalog describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableDef {
    pub database: String,
    pub name: String,
    pub columns: Vec<Column>,
    pub partition_keys: Vec<Column>,
    /// `s3://bucket/prefix/`
    pub location: String,
    pub serde_library: String,
    pub serde_parameters: BTreeMap<String, String>,
    pub parameters: BTreeMap<String, String>,
    pub input_format: String,
    pub output_format: String,
    /// `EXTERNAL_TABLE`, `VIRTUAL_VIEW` …
    pub table_type: String,
    /// A view's `ViewOriginalText`: `/* Presto View: <base64> */`.
    pub view_text: Option<String>,
}

impl TableDef {
    pub fn is_view(&self) -> bool {
        self.table_type.eq_ignore_ascii_case("VIRTUAL_VIEW")
    }
}

/// One partition. What is `None` is as in the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartitionDef {
    /// In the order of the partition keys, as text.
    pub values: Vec<String>,
    pub location: String,
    pub columns: Option<Vec<Column>>,
    pub serde_library: Option<String>,
    pub serde_parameters: Option<BTreeMap<String, String>>,
    pub input_format: Option<String>,
}
