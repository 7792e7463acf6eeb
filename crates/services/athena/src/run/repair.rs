//! MSCK REPAIR TABLE: finds Hive-style folders that the catalog does not know, and adds them. It never removes.

use std::collections::BTreeSet;

use api_glue::Table;
use sql::statement::TableName;

use super::hive_text::partition_keys;
use super::partitions::{already_there, partition_input, refused};
use super::{Answer, Run};
use crate::lake::{folders, has_objects};
use crate::model::failure::Failure;
use crate::model::hive_path::{partition_name, value_of};
use crate::model::output::S3Path;

/// A folder found in S3: the values its path says, and where it is.
struct Found {
    values: Vec<String>,
    folder: S3Path,
}

impl Run {
    pub(super) async fn repair(&self, name: &TableName) -> Result<Answer, Failure> {
        let (database, table) = self.existing_table(name).await?;
        let known = self.catalog.get_partitions(&database, &table.name, None, true).await.map_err(|error| Failure::catalog(&error))?;
        let known: BTreeSet<Vec<String>> = known.into_iter().filter_map(|partition| partition.values).collect();
        let mut missing = self.folders_of(&table).await?;
        missing.retain(|found| !known.contains(&found.values));
        missing.sort_by(|a, b| a.values.cmp(&b.values));
        if missing.is_empty() {
            return Ok(Answer::nothing());
        }
        let inputs = missing.iter().map(|found| partition_input(&table, found.values.clone(), location(found))).collect();
        let errors = self.create_partitions(&database, &table.name, inputs).await?;
        // Somebody else may have added the same partition meanwhile; that is no failure.
        match errors.iter().find(|error| !already_there(error)) {
            Some(error) => Err(refused(error)),
            None => Ok(Answer { columns: Vec::new(), lines: report(&table, &missing) }),
        }
    }

    /// Walks as many levels of folders as there are partition keys; folders by other names are passed over.
    async fn folders_of(&self, table: &Table) -> Result<Vec<Found>, Failure> {
        let text = table.storage_descriptor.as_ref().and_then(|storage| storage.location.as_deref()).unwrap_or_default();
        let root = S3Path::parse(text).ok_or_else(|| Failure::ddl(format!("MetaException(message:{text} is not an S3 location)")))?;
        let mut level = vec![Found { values: Vec::new(), folder: root.as_folder() }];
        for key in partition_keys(table) {
            let mut next = Vec::new();
            for parent in &level {
                let names = folders(&self.cx, &parent.folder).await.map_err(|error| Failure::listing(&parent.folder, &error))?;
                for name in names {
                    let Some(value) = value_of(&name, &key.name) else { continue };
                    let values = parent.values.iter().cloned().chain([value]).collect();
                    next.push(Found { values, folder: parent.folder.below(&name).as_folder() });
                }
            }
            level = next;
        }
        if partition_keys(table).is_empty() {
            level.clear();
            // A location that cannot be read is worth saying even when there is nothing to find.
            has_objects(&self.cx, &root).await.map_err(|error| Failure::listing(&root, &error))?;
        }
        Ok(level)
    }
}

/// Locations of partitions have no slash at their end when Hive makes them.
fn location(found: &Found) -> String {
    found.folder.to_string().trim_end_matches('/').to_owned()
}

/// Hive's report: all in one line, then a line for each.
fn report(table: &Table, missing: &[Found]) -> Vec<String> {
    let name = |found: &Found| {
        let folder = partition_name(partition_keys(table).iter().map(|key| key.name.as_str()), found.values.iter().map(String::as_str));
        format!("{}:{folder}", table.name)
    };
    let names: Vec<String> = missing.iter().map(name).collect();
    let all = format!("Partitions not in metastore:\t{}", names.join("\t"));
    std::iter::once(all).chain(names.iter().map(|name| format!("Repair: Added partition to metastore {name}"))).collect()
}
