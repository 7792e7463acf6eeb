//! Versions of tables.

use api_glue::*;
use testkit::{World, minutes};

use crate::shorthand::*;

fn with_columns(text: &str) -> UpdateTableInput {
    let mut input = table_input("t", "");
    input.storage_descriptor.as_mut().unwrap().columns = Some(columns(text));
    UpdateTableInput { database_name: "db".into(), table_input: Some(input), ..Default::default() }
}

fn version(w: &World, version: Option<&str>) -> testkit::Outcome<GetTableVersionOutput> {
    let input = GetTableVersionInput {
        database_name: "db".into(),
        table_name: "t".into(),
        version_id: version.map(str::to_owned),
        ..Default::default()
    };
    w.call::<GetTableVersion>(input)
}

fn list(w: &World, max_results: Option<i32>, next_token: Option<String>) -> (Vec<String>, Option<String>) {
    let input = GetTableVersionsInput { database_name: "db".into(), table_name: "t".into(), max_results, next_token, ..Default::default() };
    let output = w.call::<GetTableVersions>(input).ok();
    (output.table_versions.unwrap().into_iter().map(|version| version.version_id.unwrap()).collect(), output.next_token)
}

fn update_times(w: &World, count: usize) {
    for n in 0..count {
        w.call::<UpdateTable>(with_columns(&format!("c{n}:int"))).ok();
    }
}

fn world_with_table() -> World {
    let w = world();
    create_database(&w, "db");
    create_table(&w, "db", "t", "");
    w
}

#[test]
fn an_update_makes_a_version_and_keeps_the_old_one() {
    let w = world_with_table();
    let created = w.now();
    w.advance(minutes(5));
    w.call::<UpdateTable>(with_columns("id:int, name:string")).ok();

    let table = get_table(&w, "db", "t");
    assert_eq!((table.version_id.as_deref(), table.create_time, table.update_time), (Some("1"), Some(created), Some(w.now())));
    assert_eq!(shown(&table.storage_descriptor.unwrap().columns.unwrap()), "id:int, name:string");
    let old = version(&w, Some("0")).ok().table_version.unwrap();
    assert_eq!(shown(&old.table.unwrap().storage_descriptor.unwrap().columns.unwrap()), "id:int");
    assert_eq!(version(&w, None).ok().table_version.unwrap().version_id.as_deref(), Some("1"));
    assert_eq!(version(&w, Some("7")).refused("EntityNotFoundException").message, "Version not found.");
}

#[test]
fn skipping_the_archive_counts_on_but_keeps_nothing() {
    let w = world_with_table();
    w.call::<UpdateTable>(UpdateTableInput { skip_archive: Some(true), ..with_columns("a:int") }).ok();
    w.call::<UpdateTable>(with_columns("b:int")).ok();
    assert_eq!(list(&w, None, None).0, ["2", "1"]);
    version(&w, Some("0")).refused("EntityNotFoundException");
}

#[test]
fn versions_list_newest_first_in_pages() {
    let w = world_with_table();
    update_times(&w, 4);
    let (first, token) = list(&w, Some(2), None);
    let (second, token) = list(&w, Some(2), token);
    let (third, end) = list(&w, Some(2), token);
    assert_eq!((first, second, third, end), (strings(&["4", "3"]), strings(&["2", "1"]), strings(&["0"]), None));
}

#[test]
fn two_writers_with_the_same_version_do_not_both_win() {
    let w = world_with_table();
    let expecting_0 = || UpdateTableInput { version_id: Some("0".into()), ..with_columns("x:int") };
    w.call::<UpdateTable>(expecting_0()).ok();
    let error = w.call::<UpdateTable>(expecting_0()).refused("ConcurrentModificationException");
    assert_eq!(error.message, "Update table failed due to concurrent modifications.");
}

#[test]
fn versions_can_be_deleted_but_not_the_current_one() {
    let w = world_with_table();
    update_times(&w, 3);
    let delete = |version: &str| DeleteTableVersionInput {
        database_name: "db".into(),
        table_name: "t".into(),
        version_id: version.into(),
        ..Default::default()
    };
    w.call::<DeleteTableVersion>(delete("0")).ok();
    w.call::<DeleteTableVersion>(delete("0")).refused("EntityNotFoundException");
    w.call::<DeleteTableVersion>(delete("3")).refused("InvalidInputException");
    let batch = BatchDeleteTableVersionInput {
        database_name: "db".into(),
        table_name: "t".into(),
        version_ids: strings(&["1", "9"]),
        ..Default::default()
    };
    let errors = w.call::<BatchDeleteTableVersion>(batch).ok().errors.unwrap();
    assert_eq!((errors.len(), errors[0].version_id.as_deref()), (1, Some("9")));
    assert_eq!(list(&w, None, None).0, ["3", "2"]);
}
