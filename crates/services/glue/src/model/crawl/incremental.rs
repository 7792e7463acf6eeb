//! Crawling new folders only: which of them are partitions of tables that exist.
//!
//! A tree of new folders alone would be grouped wrongly (one new day looks like a table of its own), so the tables that earlier
//! crawls made take their partitions out of it first; what is left is grouped as usual.

use super::grouping::PartitionFound;
use super::keys;
use super::tree::Folder;

/// Takes from the tree all folders that are partitions of a table at `folder` (below the include path) with these keys.
/// `accepts` says whether a folder's data fits the table.
pub fn adopt(root: &mut Folder, folder: &str, keys: &[String], accepts: impl Fn(&super::schema::Schema) -> bool) -> Vec<PartitionFound> {
    let mut adopted = Vec::new();
    if let Some(table) = root.at(folder).filter(|_| !keys.is_empty()) {
        take(table, folder, keys, &mut Vec::new(), &accepts, &mut adopted);
    }
    prune(root);
    adopted
}

fn take(
    folder: &mut Folder,
    base: &str,
    keys: &[String],
    path: &mut Vec<String>,
    accepts: &impl Fn(&super::schema::Schema) -> bool,
    adopted: &mut Vec<PartitionFound>,
) {
    if path.len() == keys.len() {
        let fits = folder.files.found.iter().any(|found| found.file.is_none() && accepts(&found.schema));
        if let (true, Some(values)) = (fits, keys::values(keys, path)) {
            let found = folder.files.found.remove(0);
            let below: String = path.iter().flat_map(|part| [part.as_str(), "/"]).collect();
            adopted.push(PartitionFound { values, folder: format!("{base}{below}"), schema: found.schema, stats: found.stats });
            folder.files = Default::default();
        }
        return;
    }
    for (name, inner) in &mut folder.folders {
        path.push(name.clone());
        take(inner, base, keys, path, accepts, adopted);
        path.pop();
    }
}

/// Removes folders that hold nothing any more.
fn prune(folder: &mut Folder) {
    folder.folders.retain(|_, inner| {
        prune(inner);
        !inner.is_empty()
    });
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::json;
    use super::super::schema::{Schema, Stats};
    use super::super::tree::Found;
    use super::*;
    use std::sync::Arc;

    fn tree(files: &[(&str, Arc<Schema>)]) -> Folder {
        let mut root = Folder::default();
        for (path, schema) in files {
            root.add(path, 1);
            let folder = path.rsplit_once('/').unwrap().0;
            root.at(folder).unwrap().files.found = vec![Found { file: None, schema: schema.clone(), stats: Stats::default() }];
        }
        root
    }

    #[test]
    fn a_new_day_goes_to_its_table_and_a_new_table_stays() {
        let mut root = tree(&[("orders/day=2/f", json("ab")), ("users/day=1/f", json("xy")), ("orders/other/f", json("ab"))]);
        let adopted = adopt(&mut root, "orders/", &["day".into()], |_| true);
        assert_eq!(adopted.len(), 1);
        assert_eq!((adopted[0].values[0].as_str(), adopted[0].folder.as_str()), ("2", "orders/day=2/"));
        let mut left = Vec::new();
        root.for_each(&mut |path, _| left.push(path.to_owned()));
        assert_eq!(left, ["orders/other/", "users/day=1/"]);
    }

    #[test]
    fn what_does_not_fit_is_left() {
        let mut root = tree(&[("t/day=2/f", json("ab"))]);
        assert!(adopt(&mut root, "t/", &["day".into()], |_| false).is_empty());
        assert!(adopt(&mut root, "elsewhere/", &["day".into()], |_| true).is_empty());
        assert!(adopt(&mut root, "t/", &[], |_| true).is_empty());
        assert!(!root.is_empty());
    }
}
