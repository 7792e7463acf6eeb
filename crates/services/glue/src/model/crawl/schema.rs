//! What a file or folder holds, and when two of them are alike.

use std::sync::Arc;

use columnar::Column;
use columnar::compression::Compression;
use columnar::infer::{Classification, Classified, CsvFacts, merge_schemas, similarity};

/// At least this share of (name, type) pairs in common. AWS keeps its measure to itself; 70 % is what users report.
pub const SIMILAR_ENOUGH: f64 = 0.7;

/// A format and the columns in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    pub classification: Classification,
    pub compression: Compression,
    pub csv: Option<CsvFacts>,
    pub columns: Vec<Column>,
}

/// How much there is of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    pub objects: u64,
    pub bytes: u64,
    pub records: u64,
    pub average_record_size: u64,
}

impl Stats {
    /// What one file of this many bytes among these amounts to.
    pub fn of_one(self, bytes: u64) -> Stats {
        Stats { objects: 1, bytes, records: scaled(self.records, bytes, self.bytes), ..self }
    }

    pub fn plus(self, other: Stats) -> Stats {
        let records = self.records + other.records;
        let weighed = self.average_record_size * self.records + other.average_record_size * other.records;
        Stats {
            objects: self.objects + other.objects,
            bytes: self.bytes + other.bytes,
            records,
            average_record_size: weighed.checked_div(records).unwrap_or(0),
        }
    }
}

/// `count × part ÷ whole`, without overflow.
fn scaled(count: u64, part: u64, whole: u64) -> u64 {
    (u128::from(count) * u128::from(part) / u128::from(whole.max(1))) as u64
}

impl Schema {
    /// `None` for what no classifier recognised.
    pub fn of(found: &Classified) -> Option<Schema> {
        if found.classification == Classification::Unknown {
            return None;
        }
        let Classified { classification, compression, csv, columns, .. } = found.clone();
        Some(Schema { classification, compression, csv, columns })
    }

    /// AWS, "data compatibility": the same format, the same compression, and for CSV the same delimiter.
    pub fn is_compatible(&self, other: &Schema) -> bool {
        let delimiter = |schema: &Schema| schema.csv.map(|csv| csv.delimiter);
        self.classification == other.classification && self.compression == other.compression && delimiter(self) == delimiter(other)
    }

    pub fn is_similar(&self, other: &Schema) -> bool {
        similarity(&self.columns, &other.columns) >= SIMILAR_ENOUGH
    }

    /// This schema with the columns of another added and widened.
    pub fn merged(&self, other: &Schema) -> Schema {
        Schema { columns: merge_schemas(&self.columns, &other.columns), ..self.clone() }
    }
}

/// What several files or folders have in common.
#[derive(Clone, Debug)]
pub struct Agreement {
    pub schema: Arc<Schema>,
    /// Positions of those that belong together: all that are compatible with the majority.
    pub members: Vec<usize>,
    /// Positions of the rest, ascending.
    pub outsiders: Vec<usize>,
}

/// Whether more than half of `voters` are alike. `schemas` may be fewer than the voters: some have nothing to offer.
pub fn agree(schemas: &[&Arc<Schema>], voters: usize, ignore_similarity: bool) -> Option<Agreement> {
    let alike = |a: &Arc<Schema>, b: &Arc<Schema>| Arc::ptr_eq(a, b) || (a.is_compatible(b) && (ignore_similarity || a.is_similar(b)));
    let leader = leader(schemas, &alike)?;
    let supporters = schemas.iter().filter(|schema| alike(leader, schema)).count();
    if supporters * 2 <= voters {
        return None;
    }
    let mut merged = (**leader).clone();
    let mut last = leader;
    for schema in schemas.iter().filter(|schema| alike(leader, schema)) {
        if !Arc::ptr_eq(schema, last) {
            merged = merged.merged(schema);
            last = schema;
        }
    }
    let (members, outsiders) = (0..schemas.len()).partition(|at| leader.is_compatible(schemas[*at]));
    let schema = if merged == **leader { leader.clone() } else { Arc::new(merged) };
    Some(Agreement { schema, members, outsiders })
}

/// The schema that most others are like; candidates are the distinct ones met first, so that a million equal folders are one.
fn leader<'a>(schemas: &[&'a Arc<Schema>], alike: &impl Fn(&Arc<Schema>, &Arc<Schema>) -> bool) -> Option<&'a Arc<Schema>> {
    const CANDIDATES_MAX: usize = 16;
    let mut clusters: Vec<(&Arc<Schema>, usize)> = Vec::new();
    for schema in schemas {
        match clusters.iter().position(|(candidate, _)| alike(candidate, schema)) {
            Some(at) => clusters[at].1 += 1,
            None if clusters.len() < CANDIDATES_MAX => clusters.push((schema, 1)),
            None => {}
        }
    }
    clusters.into_iter().reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(schema, _)| schema)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use columnar::HiveType;

    /// A JSON schema of int columns with these one-letter names.
    pub fn json(names: &str) -> Arc<Schema> {
        let columns = names.chars().map(|c| Column::new(c.to_string(), HiveType::Int)).collect();
        Arc::new(Schema { classification: Classification::Json, compression: Compression::None, csv: None, columns })
    }

    fn gzipped(names: &str) -> Arc<Schema> {
        Arc::new(Schema { compression: Compression::Gzip, ..(*json(names)).clone() })
    }

    fn agreed(schemas: &[Arc<Schema>], ignore_similarity: bool) -> Option<(String, usize, usize)> {
        let schemas: Vec<_> = schemas.iter().collect();
        let agreement = agree(&schemas, schemas.len(), ignore_similarity)?;
        let names = agreement.schema.columns.iter().map(|c| c.name.as_str()).collect();
        Some((names, agreement.members.len(), agreement.outsiders.len()))
    }

    #[test]
    fn a_majority_decides_and_the_rest_follows_or_leaves() {
        assert_eq!(agreed(&[json("abc"), json("abc")], false), Some(("abc".into(), 2, 0)));
        assert_eq!(agreed(&[json("abcd"), json("abcde")], false), Some(("abcde".into(), 2, 0)));
        assert_eq!(agreed(&[json("ab"), json("cd")], false), None);
        assert_eq!(agreed(&[json("ab"), json("ab"), json("cd")], false), Some(("ab".into(), 3, 0)));
        assert_eq!(agreed(&[json("ab"), json("ab"), gzipped("ab")], false), Some(("ab".into(), 2, 1)));
        assert_eq!(agreed(&[json("ab"), gzipped("ab")], false), None);
        assert_eq!(agreed(&[json("ab")], false), Some(("ab".into(), 1, 0)));
        assert_eq!(agreed(&[], false), None);
    }

    #[test]
    fn combining_ignores_similarity_but_not_compatibility() {
        assert_eq!(agreed(&[json("ab"), json("cd")], true), Some(("abcd".into(), 2, 0)));
        assert_eq!(agreed(&[json("ab"), gzipped("ab")], true), None);
    }
}
