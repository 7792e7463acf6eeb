//! From a folder tree with schemas to tables with partitions.
//!
//! Bottom-up. A folder of files is one *unit* of depth 0. Where the majority of the folders in a folder are units of the same
//! depth with similar schemas, that folder is a unit one deeper, and its folders are partitions. Where they are not, each stands
//! as a table of its own, and nothing above combines them any more.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::keys;
use super::schema::{Schema, Stats, agree};
use super::tree::{Folder, Found};

/// A table that a crawl found.
#[derive(Clone, Debug)]
pub struct TableFound {
    /// Below the include path: empty, or ending in a slash.
    pub folder: String,
    /// A file that is a table by itself.
    pub file: Option<String>,
    pub schema: Arc<Schema>,
    pub stats: Stats,
    pub keys: Vec<String>,
    pub partitions: Vec<PartitionFound>,
}

#[derive(Clone, Debug)]
pub struct PartitionFound {
    pub values: Vec<String>,
    /// Below the include path, ending in a slash.
    pub folder: String,
    pub schema: Arc<Schema>,
    pub stats: Stats,
}

/// What the crawler's configuration says about grouping.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// `CombineCompatibleSchemas`.
    pub ignore_similarity: bool,
    /// How many folders below the include path tables lie (`TableLevelConfiguration`, less the include path's own level).
    pub table_depth: Option<usize>,
    /// Folders in which there are tables already: they are not to become a table themselves. An incremental crawl sees too
    /// little of them to group them anew.
    pub split: BTreeSet<String>,
}

impl Rules {
    /// Splits all folders around a table's folder.
    pub fn split_around(&mut self, table: &str) {
        self.split.extend(table.trim_end_matches('/').match_indices('/').map(|(slash, _)| table[..=slash].to_owned()));
        if !table.is_empty() {
            self.split.insert(String::new());
        }
    }
}

/// Files that belong together: a table, if nothing above takes it in.
struct Unit {
    depth: usize,
    schema: Arc<Schema>,
    leaves: Vec<Leaf>,
}

struct Leaf {
    /// The folders between the unit and the files, outermost *last*, so that a level is added by a push.
    path: Vec<String>,
    schema: Arc<Schema>,
    stats: Stats,
}

/// The tables of a tree whose files have been looked into.
pub fn tables(root: &Folder, rules: Rules) -> Vec<TableFound> {
    let mut grouping = Grouping { rules, tables: Vec::new() };
    if let Some(unit) = grouping.unit(root, &mut Vec::new()) {
        grouping.emit(unit, &[]);
    }
    grouping.tables.sort_by(|a, b| (&a.folder, &a.file).cmp(&(&b.folder, &b.file)));
    grouping.tables
}

struct Grouping {
    rules: Rules,
    tables: Vec<TableFound>,
}

impl Grouping {
    /// The folder as a unit for its parent to take in. What cannot be part of one is emitted as tables on the way.
    fn unit(&mut self, folder: &Folder, path: &mut Vec<String>) -> Option<Unit> {
        let mut units = Vec::new();
        let mut with_data = 0;
        for (name, inner) in &folder.folders {
            let tables_before = self.tables.len();
            path.push(name.clone());
            let unit = self.unit(inner, path);
            path.pop();
            with_data += usize::from(unit.is_some() || self.tables.len() > tables_before);
            units.extend(unit.map(|unit| (name.clone(), unit)));
        }
        let is_above_tables = self.rules.table_depth.is_some_and(|depth| path.len() < depth) || self.rules.split.contains(&joined(path));
        let combined = if is_above_tables { Err(units) } else { self.combine(units, with_data, path) };
        let unit = match combined {
            Ok(unit) => {
                self.emit_files_beside_partitions(folder, path);
                Some(unit)
            }
            Err(units) => {
                let had_units = !units.is_empty();
                for (name, unit) in units {
                    path.push(name);
                    self.emit(unit, path);
                    path.pop();
                }
                let own = self.own_unit(folder, path);
                if had_units || with_data > 0 {
                    own.into_iter().for_each(|unit| self.emit(unit, path));
                    None
                } else {
                    own
                }
            }
        };
        if is_above_tables || self.rules.table_depth == Some(path.len()) {
            unit.into_iter().for_each(|unit| self.emit(unit, path));
            return None;
        }
        unit
    }

    /// The files of the folder itself as a unit of depth 0.
    fn own_unit(&mut self, folder: &Folder, path: &[String]) -> Option<Unit> {
        folder.files.found.iter().for_each(|found| self.emit_file(found, path));
        let Found { schema, stats, .. } = folder.files.found.iter().find(|found| found.file.is_none())?;
        let leaf = Leaf { path: Vec::new(), schema: schema.clone(), stats: *stats };
        Some(Unit { depth: 0, schema: schema.clone(), leaves: vec![leaf] })
    }

    fn emit_file(&mut self, found: &Found, path: &[String]) {
        if found.file.is_some() {
            let Found { file, schema, stats } = found.clone();
            self.tables.push(TableFound { folder: joined(path), file, schema, stats, keys: Vec::new(), partitions: Vec::new() });
        }
    }

    /// They belong to no partition, and the folder is taken by the table: each is a table of its own.
    fn emit_files_beside_partitions(&mut self, folder: &Folder, path: &[String]) {
        for found in &folder.files.found {
            self.emit_file(found, path);
            if found.file.is_none() {
                for file in &folder.files.first {
                    let alone = Found { file: Some(file.name.clone()), schema: found.schema.clone(), stats: found.stats.of_one(file.size) };
                    self.emit_file(&alone, path);
                }
            }
        }
    }

    /// One unit of the folders in a folder; outsiders are emitted. The units come back when there is no agreement.
    fn combine(&mut self, units: Vec<(String, Unit)>, with_data: usize, path: &mut Vec<String>) -> Result<Unit, Vec<(String, Unit)>> {
        let Some(depth) = majority_depth(&units) else { return Err(units) };
        let schemas: Vec<_> = units.iter().filter(|(_, unit)| unit.depth == depth).map(|(_, unit)| &unit.schema).collect();
        let ignore_similarity = self.rules.ignore_similarity || self.rules.table_depth.is_some();
        let Some(agreement) = agree(&schemas, with_data, ignore_similarity) else { return Err(units) };
        let mut combined = Unit { depth: depth + 1, schema: agreement.schema.clone(), leaves: Vec::new() };
        let mut position = 0;
        for (name, unit) in units {
            let is_member = unit.depth == depth && agreement.outsiders.binary_search(&position).is_err();
            position += usize::from(unit.depth == depth);
            if is_member {
                combined.leaves.extend(unit.leaves.into_iter().map(|mut leaf| {
                    leaf.path.push(name.clone());
                    leaf
                }));
            } else {
                path.push(name);
                self.emit(unit, path);
                path.pop();
            }
        }
        Ok(combined)
    }

    fn emit(&mut self, unit: Unit, path: &[String]) {
        let mut leaves = unit.leaves;
        leaves.iter_mut().for_each(|leaf| leaf.path.reverse());
        let keys = keys::keys(unit.depth, leaves.iter().map(|leaf| leaf.path.as_slice()));
        let folder = joined(path);
        let stats = leaves.iter().fold(Stats::default(), |sum, leaf| sum.plus(leaf.stats));
        let partition = |leaf: Leaf| PartitionFound {
            values: keys::values(&keys, &leaf.path).expect("the keys were made from these paths"),
            folder: format!("{folder}{}", joined(&leaf.path)),
            schema: leaf.schema,
            stats: leaf.stats,
        };
        let partitions = if unit.depth == 0 { Vec::new() } else { leaves.into_iter().map(partition).collect() };
        self.tables.push(TableFound { folder: folder.clone(), file: None, schema: unit.schema, stats, keys: keys.clone(), partitions });
    }
}

/// The depth most units have; the shallowest of equals.
fn majority_depth(units: &[(String, Unit)]) -> Option<usize> {
    let count = |depth: usize| units.iter().filter(|(_, unit)| unit.depth == depth).count();
    let mut depths: Vec<usize> = units.iter().map(|(_, unit)| unit.depth).collect();
    depths.sort_unstable();
    depths.dedup();
    depths.into_iter().reduce(|best, next| if count(next) > count(best) { next } else { best })
}

fn joined(path: &[String]) -> String {
    path.iter().flat_map(|part| [part.as_str(), "/"]).collect()
}

#[cfg(test)]
#[path = "grouping_tests.rs"]
mod tests;
