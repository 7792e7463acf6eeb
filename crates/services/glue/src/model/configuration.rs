//! The JSON text in a crawler's `Configuration`.
//!
//! AWS ("Setting crawler configuration options"): version 1.0, `Grouping` says how objects become tables, `CrawlerOutput` how
//! findings meet what the catalog already holds. Unknown keys are refused.

use serde_json::{Map, Value};

/// What the text says, with AWS's defaults for what it leaves out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Configuration {
    /// `TableGroupingPolicy = CombineCompatibleSchemas`: similarity of schemas does not matter.
    pub combines_compatible_schemas: bool,
    /// `TableLevelConfiguration`: the absolute level at which tables lie; the bucket is level 1.
    pub table_level: Option<usize>,
    /// `CrawlerOutput.Tables.AddOrUpdateBehavior = MergeNewColumns`.
    pub merges_new_columns: bool,
    /// `CrawlerOutput.Partitions.AddOrUpdateBehavior = InheritFromTable`.
    pub partitions_inherit: bool,
    /// `CrawlerOutput.Tables.TableThreshold`: a crawl that finds more tables fails and writes nothing.
    pub table_threshold: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigurationError {
    #[error("Crawler configuration is not valid JSON.")]
    NotJson,
    #[error("Crawler configuration version is missing or not supported; expected 1.0.")]
    Version,
    // AWS's words, as quoted in a pull request: "CrawlerOutput.Partitions contains unsupported keys: UpdateBehavior."
    #[error("{path} contains unsupported keys: {keys}.")]
    UnsupportedKeys { path: String, keys: String },
    #[error("{path} contains an unsupported value: {value}.")]
    UnsupportedValue { path: String, value: String },
}

type Result<T> = std::result::Result<T, ConfigurationError>;

impl Configuration {
    /// An empty text is the default configuration.
    pub fn parse(text: &str) -> Result<Configuration> {
        if text.trim().is_empty() {
            return Ok(Configuration::default());
        }
        let Ok(Value::Object(root)) = serde_json::from_str(text) else { return Err(ConfigurationError::NotJson) };
        known_keys("Configuration", &root, &["Version", "Grouping", "CrawlerOutput", "CreatePartitionIndex"])?;
        if root.get("Version").and_then(Value::as_f64) != Some(1.0) {
            return Err(ConfigurationError::Version);
        }
        let mut configuration = Configuration::default();
        if let Some(grouping) = section(&root, "", "Grouping")? {
            configuration.read_grouping(grouping)?;
        }
        if let Some(output) = section(&root, "", "CrawlerOutput")? {
            configuration.read_output(output)?;
        }
        Ok(configuration)
    }

    fn read_output(&mut self, output: &Map<String, Value>) -> Result<()> {
        known_keys("CrawlerOutput", output, &["Tables", "Partitions"])?;
        if let Some(tables) = section(output, "CrawlerOutput.", "Tables")? {
            known_keys("CrawlerOutput.Tables", tables, &["AddOrUpdateBehavior", "TableThreshold"])?;
            let path = "CrawlerOutput.Tables.AddOrUpdateBehavior";
            self.merges_new_columns = chosen(path, tables.get("AddOrUpdateBehavior"), &["MergeNewColumns"])?;
            self.table_threshold = threshold(tables.get("TableThreshold"))?;
        }
        if let Some(partitions) = section(output, "CrawlerOutput.", "Partitions")? {
            known_keys("CrawlerOutput.Partitions", partitions, &["AddOrUpdateBehavior"])?;
            let path = "CrawlerOutput.Partitions.AddOrUpdateBehavior";
            self.partitions_inherit = chosen(path, partitions.get("AddOrUpdateBehavior"), &["InheritFromTable"])?;
        }
        Ok(())
    }

    fn read_grouping(&mut self, grouping: &Map<String, Value>) -> Result<()> {
        known_keys("Grouping", grouping, &["TableGroupingPolicy", "TableLevelConfiguration"])?;
        let path = "Grouping.TableGroupingPolicy";
        self.combines_compatible_schemas = chosen(path, grouping.get("TableGroupingPolicy"), &["CombineCompatibleSchemas"])?;
        if let Some(level) = grouping.get("TableLevelConfiguration") {
            let number = level.as_u64().filter(|level| (1..=100).contains(level));
            let number = number.ok_or_else(|| unsupported("Grouping.TableLevelConfiguration", level))?;
            self.table_level = Some(number as usize);
        }
        Ok(())
    }
}

fn section<'a>(object: &'a Map<String, Value>, parent: &str, name: &str) -> Result<Option<&'a Map<String, Value>>> {
    match object.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(section)) => Ok(Some(section)),
        Some(other) => Err(unsupported(&format!("{parent}{name}"), other)),
    }
}

/// AWS: -1 (the default) means no limit.
fn threshold(value: Option<&Value>) -> Result<Option<usize>> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(value) => match value.as_i64() {
            Some(-1) => Ok(None),
            Some(limit) if limit > 0 => Ok(Some(limit as usize)),
            _ => Err(unsupported("CrawlerOutput.Tables.TableThreshold", value)),
        },
    }
}

fn chosen(path: &str, value: Option<&Value>, allowed: &[&str]) -> Result<bool> {
    match value {
        None | Some(Value::Null) => Ok(false),
        Some(Value::String(text)) if allowed.contains(&text.as_str()) => Ok(true),
        Some(other) => Err(unsupported(path, other)),
    }
}

fn unsupported(path: &str, value: &Value) -> ConfigurationError {
    ConfigurationError::UnsupportedValue { path: path.to_owned(), value: value.to_string() }
}

fn known_keys(path: &str, object: &Map<String, Value>, known: &[&str]) -> Result<()> {
    let unknown: Vec<&str> = object.keys().map(String::as_str).filter(|key| !known.contains(key)).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    Err(ConfigurationError::UnsupportedKeys { path: path.to_owned(), keys: unknown.join(", ") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guides_examples_are_understood() {
        let text = r#"{"Version":1.0,"CrawlerOutput":{"Partitions":{"AddOrUpdateBehavior":"InheritFromTable"},
                       "Tables":{"AddOrUpdateBehavior":"MergeNewColumns"}}}"#;
        let both = Configuration { merges_new_columns: true, partitions_inherit: true, ..Configuration::default() };
        assert_eq!(Configuration::parse(text), Ok(both));
        let text = r#"{"Version":1,"Grouping":{"TableGroupingPolicy":"CombineCompatibleSchemas","TableLevelConfiguration":3}}"#;
        let grouped = Configuration { combines_compatible_schemas: true, table_level: Some(3), ..Configuration::default() };
        assert_eq!(Configuration::parse(text), Ok(grouped));
        assert_eq!(Configuration::parse(""), Ok(Configuration::default()));
    }

    #[test]
    fn what_is_not_understood_is_refused_by_name() {
        let message = |text: &str| Configuration::parse(text).unwrap_err().to_string();
        let text = r#"{"Version":1.0,"CrawlerOutput":{"Partitions":{"UpdateBehavior":"LOG"}}}"#;
        assert_eq!(message(text), "CrawlerOutput.Partitions contains unsupported keys: UpdateBehavior.");
        assert!(message(r#"{"Grouping":{}}"#).contains("version"));
        assert!(message("{").contains("JSON"));
        assert!(message(r#"{"Version":1.0,"Grouping":{"TableLevelConfiguration":0}}"#).contains("TableLevelConfiguration"));
    }
}
