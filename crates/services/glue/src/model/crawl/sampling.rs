//! From a few files that were looked into to what their folder holds.

use std::sync::Arc;

use columnar::infer::Classified;

use super::schema::{Schema, Stats, agree};
use super::tree::{File, Files, Found};

/// How many files of a folder are looked into where the target sets no `SampleSize`. AWS looks into all; the first few of a
/// folder tell the same story wherever a folder is written by one program.
pub const FILES_LOOKED_INTO: usize = 10;

/// A file that was looked into.
#[derive(Clone, Debug)]
pub struct Looked {
    pub file: File,
    pub classified: Classified,
}

/// What the files of a folder hold together: one kind of data, with files of other formats standing alone. `None` when the
/// files have nothing in common and each has to stand alone.
pub fn together(files: &Files, looked: &[Looked], ignore_similarity: bool) -> Option<Vec<Found>> {
    let known: Vec<(&Looked, Arc<Schema>)> = recognised(looked);
    if known.is_empty() {
        return Some(Vec::new());
    }
    let schemas: Vec<&Arc<Schema>> = known.iter().map(|(_, schema)| schema).collect();
    let agreement = agree(&schemas, schemas.len(), ignore_similarity)?;
    let members: Vec<&Looked> = agreement.members.iter().map(|at| known[*at].0).collect();
    let outsiders: Vec<&Looked> = agreement.outsiders.iter().map(|at| known[*at].0).collect();
    let mut found = vec![Found { file: None, schema: agreement.schema, stats: folder_stats(files, looked, &members) }];
    found.extend(agreement.outsiders.iter().zip(outsiders).map(|(at, looked)| alone(looked, known[*at].1.clone())));
    Some(found)
}

/// Each file that was recognised, as a table by itself.
pub fn apart(looked: &[Looked]) -> Vec<Found> {
    recognised(looked).into_iter().map(|(looked, schema)| alone(looked, schema)).collect()
}

fn recognised(looked: &[Looked]) -> Vec<(&Looked, Arc<Schema>)> {
    let mut known: Vec<(&Looked, Arc<Schema>)> = Vec::new();
    for looked in looked {
        let Some(schema) = Schema::of(&looked.classified) else { continue };
        let same = known.iter().map(|(_, known)| known).find(|known| ***known == schema).cloned();
        known.push((looked, same.unwrap_or_else(|| Arc::new(schema))));
    }
    known
}

fn alone(looked: &Looked, schema: Arc<Schema>) -> Found {
    Found { file: Some(looked.file.name.clone()), schema, stats: stats_of(looked) }
}

fn stats_of(looked: &Looked) -> Stats {
    let Classified { record_count, average_record_size, .. } = looked.classified;
    Stats { objects: 1, bytes: looked.file.size, records: record_count, average_record_size }
}

/// Exact where every file was looked into, else what the sample says about the rest.
fn folder_stats(files: &Files, looked: &[Looked], members: &[&Looked]) -> Stats {
    let seen = members.iter().fold(Stats::default(), |sum, member| sum.plus(stats_of(member)));
    let unseen = files.count.saturating_sub(looked.len() as u64);
    if unseen == 0 {
        return seen;
    }
    let looked_bytes: u64 = looked.iter().map(|looked| looked.file.size).sum();
    let rest = seen.of_one(files.bytes.saturating_sub(looked_bytes));
    seen.plus(Stats { objects: unseen, ..rest })
}

#[cfg(test)]
mod tests {
    use super::*;
    use columnar::infer::{FileSample, classify};

    fn looked(name: &str, text: &'static str) -> Looked {
        let classified = classify(&FileSample::whole(name, text.as_bytes())).unwrap();
        Looked { file: File { name: name.into(), size: text.len() as u64 }, classified }
    }

    fn files(looked: &[Looked], count: u64) -> Files {
        let bytes = looked.iter().map(|looked| looked.file.size).sum::<u64>() / looked.len() as u64 * count;
        Files { count, bytes, first: looked.iter().map(|looked| looked.file.clone()).collect(), found: Vec::new() }
    }

    #[test]
    fn files_of_one_kind_are_one_and_the_rest_is_extrapolated() {
        let sample = [looked("a", "{\"x\":1}\n{\"x\":2}\n"), looked("b", "{\"x\":1}\n{\"x\":2}\n")];
        let exact = &together(&files(&sample, 2), &sample, false).unwrap()[0];
        assert_eq!((exact.stats.objects, exact.stats.records, exact.stats.average_record_size), (2, 4, 8));
        let guessed = &together(&files(&sample, 10), &sample, false).unwrap()[0];
        assert_eq!((guessed.stats.objects, guessed.stats.bytes, guessed.stats.records), (10, 160, 20));
    }

    #[test]
    fn an_odd_one_stands_alone_and_nonsense_has_no_voice() {
        let sample = [looked("a", "{\"x\":1}"), looked("b", "{\"x\":1}"), looked("c", "p,q\n1,2\n"), looked("d", "nonsense")];
        let found = together(&files(&sample, 4), &sample, false).unwrap();
        assert_eq!(found.iter().map(|found| found.file.as_deref()).collect::<Vec<_>>(), [None, Some("c")]);
        assert_eq!(found[0].stats.objects, 2);
    }

    #[test]
    fn files_without_a_majority_stand_apart() {
        let sample = [looked("a", "{\"x\":1}"), looked("b", "{\"y\":1,\"z\":2}")];
        assert!(together(&files(&sample, 2), &sample, false).is_none());
        assert_eq!(apart(&sample).len(), 2);
        let combined = together(&files(&sample, 2), &sample, true).unwrap();
        assert_eq!(combined[0].schema.columns.len(), 3);
        assert!(together(&files(&[looked("d", "nonsense")], 1), &[looked("d", "nonsense")], false).unwrap().is_empty());
    }
}
