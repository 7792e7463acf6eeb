//! Views as Presto stores them in the catalog: `/* Presto View: <base64 of JSON> */`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::{ErrorCode, SqlError, TableDef};

/// What the catalog's view text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    pub sql: String,
    /// The database in which the view's unqualified names are looked up.
    pub database: String,
    /// Name and Trino type of each column.
    pub columns: Vec<(String, String)>,
}

const PREFIX: &str = "/* Presto View: ";
const SUFFIX: &str = " */";

impl View {
    /// The text to store as `ViewOriginalText`.
    pub fn encode(&self) -> String {
        let columns: Vec<Value> = self.columns.iter().map(|(name, data_type)| json!({ "name": name, "type": data_type })).collect();
        let view = json!({ "originalSql": self.sql, "catalog": "awsdatacatalog", "schema": self.database, "columns": columns });
        format!("{PREFIX}{}{SUFFIX}", STANDARD.encode(view.to_string()))
    }

    pub fn decode(table: &TableDef) -> Result<Self, SqlError> {
        let invalid = || SqlError::new(ErrorCode::InvalidView, format!("Invalid view JSON: {}.{}", table.database, table.name));
        let text = table.view_text.as_deref().ok_or_else(invalid)?.trim();
        let encoded = text.strip_prefix(PREFIX.trim_end()).and_then(|text| text.strip_suffix(SUFFIX.trim_start())).ok_or_else(invalid)?;
        let decoded = STANDARD.decode(encoded.trim()).map_err(|_| invalid())?;
        let view: Value = serde_json::from_slice(&decoded).map_err(|_| invalid())?;
        let sql = view["originalSql"].as_str().ok_or_else(invalid)?.to_owned();
        let database = view["schema"].as_str().unwrap_or(&table.database).to_lowercase();
        let text = |column: &Value, key: &str| column[key].as_str().unwrap_or_default().to_owned();
        let columns = view["columns"].as_array().into_iter().flatten().map(|column| (text(column, "name"), text(column, "type"))).collect();
        Ok(View { sql, database, columns })
    }
}
