use std::sync::Arc;

use super::super::schema::tests::json;
use super::*;

const ONE: Stats = Stats { objects: 1, bytes: 100, records: 10, average_record_size: 10 };

/// A tree of files, each alone in what it is named: `("year=2017/data.json", schema)`.
fn tree(files: &[(&str, Arc<Schema>)]) -> Folder {
    let mut root = Folder::default();
    for (path, schema) in files {
        root.add(path, 100);
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let found = Found { file: None, schema: schema.clone(), stats: ONE };
        root.at(folder).unwrap().files.found = vec![found];
    }
    root
}

/// `folder(keys)[columns] values values …`, one line per table.
fn drawn(files: &[(&str, Arc<Schema>)], rules: Rules) -> Vec<String> {
    let line = |table: &TableFound| {
        let folder = format!("{}{}", table.folder, table.file.as_deref().unwrap_or_default());
        let columns: String = table.schema.columns.iter().map(|c| c.name.as_str()).collect();
        let partitions: String = table.partitions.iter().map(|p| format!(" {}", p.values.join(","))).collect();
        format!("{folder}({})[{columns}]{partitions}", table.keys.join(","))
    };
    tables(&tree(files), rules).iter().map(line).collect()
}

const DEFAULT: Rules = Rules { ignore_similarity: false, table_depth: None, split: BTreeSet::new() };
const COMBINE: Rules = Rules { ignore_similarity: true, table_depth: None, split: BTreeSet::new() };

#[test]
fn the_guides_example_of_two_years() {
    let files = [("year=2017/data1.json", json("ab")), ("year=2018/data2.json", json("cd"))];
    assert_eq!(drawn(&files, DEFAULT), ["year=2017/()[ab]", "year=2018/()[cd]"]);
    assert_eq!(drawn(&files, COMBINE), ["(year)[abcd] 2017 2018"]);
}

#[test]
fn the_guides_example_of_two_tables_in_one_include_path() {
    let files = [("table1/partition1/f.txt", json("ab")), ("table1/partition2/f.txt", json("ab")), ("table2/partition4/f.txt", json("xy"))];
    let two = ["table1/(partition_0)[ab] partition1 partition2", "table2/(partition_0)[xy] partition4"];
    assert_eq!(drawn(&files, DEFAULT), two);
    // "If the schemas for table1 and table2 are similar … a single table with two partition columns."
    let similar = files.map(|(path, _)| (path, json("ab")));
    let one = ["(partition_0,partition_1)[ab] table1,partition1 table1,partition2 table2,partition4"];
    assert_eq!(drawn(&similar, DEFAULT), one);
}

#[test]
fn a_stream_of_one_hour_already_has_four_keys() {
    let files = [("2024/01/15/10/x.json", json("ab"))];
    assert_eq!(drawn(&files, DEFAULT), ["(partition_0,partition_1,partition_2,partition_3)[ab] 2024,01,15,10"]);
}

#[test]
fn a_minority_follows_the_majority() {
    let files = [("d=1/f", json("abc")), ("d=2/f", json("abc")), ("d=3/f", json("xyz"))];
    assert_eq!(drawn(&files, DEFAULT), ["(d)[abc] 1 2 3"]);
    let table = &tables(&tree(&files), DEFAULT)[0];
    assert_eq!(table.partitions[2].schema.columns[0].name, "x", "a partition keeps its own columns");
    assert_eq!(table.stats, Stats { objects: 3, bytes: 300, records: 30, average_record_size: 10 });
    assert_eq!(table.partitions[2].folder, "d=3/");
}

#[test]
fn folders_of_different_depth_do_not_mix() {
    let files = [("a/f", json("ab")), ("b/x/f", json("ab")), ("b/y/f", json("ab"))];
    assert_eq!(drawn(&files, DEFAULT), ["a/()[ab]", "b/(partition_0)[ab] x y"]);
    let files = [("a/f", json("ab")), ("b/f", json("ab")), ("c/x/f", json("ab"))];
    assert_eq!(drawn(&files, DEFAULT), ["(partition_0)[ab] a b", "c/(partition_0)[ab] x"]);
}

#[test]
fn files_beside_folders_are_a_table_of_their_own() {
    let files = [("f", json("ab")), ("x/f", json("ab")), ("y/f", json("cd"))];
    assert_eq!(drawn(&files, DEFAULT), ["()[ab]", "x/()[ab]", "y/()[cd]"]);
    let files = [("f", json("ab")), ("x/f", json("cd")), ("y/f", json("cd"))];
    assert_eq!(drawn(&files, DEFAULT), ["(partition_0)[cd] x y", "f()[ab]"]);
}

#[test]
fn what_once_was_split_is_not_combined_above() {
    let files = [("a/x/f", json("ab")), ("a/y/f", json("cd")), ("b/f", json("ab"))];
    assert_eq!(drawn(&files, DEFAULT), ["a/x/()[ab]", "a/y/()[cd]", "b/()[ab]"]);
}

#[test]
fn a_table_level_says_where_tables_lie() {
    let files = [("orders/2024/f", json("ab")), ("orders/2025/f", json("cd")), ("users/2024/f", json("ab"))];
    let rules = Rules { table_depth: Some(1), ..DEFAULT };
    assert_eq!(drawn(&files, rules), ["orders/(partition_0)[abcd] 2024 2025", "users/(partition_0)[ab] 2024"]);
    let rules = Rules { table_depth: Some(2), ..DEFAULT };
    assert_eq!(drawn(&files, rules), ["orders/2024/()[ab]", "orders/2025/()[cd]", "users/2024/()[ab]"]);
}

#[test]
fn a_folder_with_tables_in_it_is_not_made_one() {
    let files = [("raw/logs/f", json("ab"))];
    assert_eq!(drawn(&files, DEFAULT), ["(partition_0,partition_1)[ab] raw,logs"]);
    let mut rules = DEFAULT;
    rules.split_around("raw/orders/");
    assert_eq!(drawn(&files, rules), ["raw/logs/()[ab]"]);
    let mut rules = DEFAULT;
    rules.split_around("");
    assert!(rules.split.is_empty());
}

#[test]
fn nothing_found_is_no_table() {
    assert!(tables(&Folder::default(), DEFAULT).is_empty());
}
