//! Databases and tables.

use api_glue::*;
use kernel::{AccountId, Cx, Principal, Region};

use crate::shorthand::*;

fn by_name(name: &str) -> GetDatabaseInput {
    GetDatabaseInput { name: name.into(), ..Default::default() }
}

#[test]
fn a_database_is_created_described_changed_and_dropped() {
    let w = world();
    let database_input = DatabaseInput {
        name: "Sales".into(),
        description: Some("orders".into()),
        parameters: Some(map(&[("a", "b")])),
        ..Default::default()
    };
    w.call::<CreateDatabase>(CreateDatabaseInput { database_input, ..Default::default() }).ok();

    let database = w.call::<GetDatabase>(by_name("SALES")).ok().database.unwrap();
    assert_eq!(database.name, "sales", "Glue folds names to lower case");
    assert_eq!(database.catalog_id.as_deref(), Some("000000000000"));
    assert_eq!((database.create_time, database.parameters), (Some(w.now()), Some(map(&[("a", "b")]))));

    let again = CreateDatabaseInput { database_input: DatabaseInput { name: "sales".into(), ..Default::default() }, ..Default::default() };
    let error = w.call::<CreateDatabase>(again).refused("AlreadyExistsException");
    assert_eq!(error.message, "Database already exists.");

    let database_input = DatabaseInput { name: "sales".into(), location_uri: Some("s3://x/".into()), ..Default::default() };
    w.call::<UpdateDatabase>(UpdateDatabaseInput { name: "sales".into(), database_input, ..Default::default() }).ok();
    let database = w.call::<GetDatabase>(by_name("sales")).ok().database.unwrap();
    assert_eq!((database.description, database.location_uri.as_deref()), (None, Some("s3://x/")));

    w.call::<DeleteDatabase>(DeleteDatabaseInput { name: "sales".into(), ..Default::default() }).ok();
    let error = w.call::<GetDatabase>(by_name("sales")).refused("EntityNotFoundException");
    assert_eq!(error.message, "Database sales not found.");
    w.call::<DeleteDatabase>(DeleteDatabaseInput { name: "sales".into(), ..Default::default() }).refused("EntityNotFoundException");
}

#[test]
fn databases_list_in_pages() {
    let w = world();
    ["c", "a", "b"].iter().for_each(|name| create_database(&w, name));
    let page = |next_token| w.call::<GetDatabases>(GetDatabasesInput { max_results: Some(2), next_token, ..Default::default() }).ok();
    let first = page(None);
    let second = page(first.next_token.clone());
    let names: Vec<String> = first.database_list.iter().chain(&second.database_list).map(|database| database.name.clone()).collect();
    assert_eq!((names, second.next_token), (strings(&["a", "b", "c"]), None));
    let nonsense = GetDatabasesInput { next_token: Some("nonsense".into()), ..Default::default() };
    w.call::<GetDatabases>(nonsense).refused("InvalidInputException");
}

#[test]
fn a_table_tells_who_made_it_and_what_aws_fills_in() {
    let w = world();
    create_database(&w, "db");
    create_table(&w, "DB", "Orders", "year:int");
    let table = get_table(&w, "db", "ORDERS");
    assert_eq!((table.name.as_str(), table.database_name.as_deref()), ("orders", Some("db")));
    assert_eq!(table.created_by.as_deref(), Some("arn:aws:iam::000000000000:root"));
    assert_eq!((table.version_id.as_deref(), table.is_registered_with_lake_formation), (Some("0"), Some(false)));
    assert_eq!((table.create_time, table.update_time, table.retention), (Some(w.now()), Some(w.now()), Some(0)));
    let descriptor = table.storage_descriptor.unwrap();
    assert_eq!((descriptor.compressed, descriptor.number_of_buckets), (Some(false), Some(0)));
    assert_eq!(shown(&table.partition_keys.unwrap()), "year:int");
}

#[test]
fn missing_and_doubled_tables_are_refused_in_awss_words() {
    let w = world();
    let create =
        |database: &str| CreateTableInput { database_name: database.into(), table_input: Some(table_input("t", "")), ..Default::default() };
    let get = |database: &str| GetTableInput { database_name: database.into(), name: "t".into(), ..Default::default() };
    assert_eq!(w.call::<CreateTable>(create("nowhere")).refused("EntityNotFoundException").message, "Database nowhere not found.");
    assert_eq!(w.call::<GetTable>(get("nowhere")).refused("EntityNotFoundException").message, "Database nowhere not found.");
    create_database(&w, "db");
    assert_eq!(w.call::<GetTable>(get("db")).refused("EntityNotFoundException").message, "Entity Not Found");
    w.call::<CreateTable>(create("db")).ok();
    assert_eq!(w.call::<CreateTable>(create("db")).refused("AlreadyExistsException").message, "Table already exists.");
    let delete = DeleteTableInput { database_name: "db".into(), name: "other".into(), ..Default::default() };
    assert_eq!(w.call::<DeleteTable>(delete).refused("EntityNotFoundException").message, "Table other not found.");
}

#[test]
fn tables_list_in_pages_and_by_pattern() {
    let w = world();
    create_database(&w, "db");
    ["orders_raw", "orders", "users"].iter().for_each(|name| create_table(&w, "db", name, ""));
    let list = |expression: Option<&str>, max_results, next_token| {
        let input = GetTablesInput {
            database_name: "db".into(),
            expression: expression.map(str::to_owned),
            max_results,
            next_token,
            ..Default::default()
        };
        let output = w.call::<GetTables>(input).ok();
        let names: Vec<String> = output.table_list.unwrap().into_iter().map(|table| table.name).collect();
        (names, output.next_token)
    };
    assert_eq!(list(Some("orders*"), None, None), (strings(&["orders", "orders_raw"]), None));
    assert_eq!(list(Some("*_raw|users"), None, None).0, strings(&["orders_raw", "users"]));
    let (first, token) = list(None, Some(2), None);
    assert_eq!((first, list(None, Some(2), token)), (strings(&["orders", "orders_raw"]), (strings(&["users"]), None)));
    let broken = GetTablesInput { database_name: "db".into(), expression: Some("(".into()), ..Default::default() };
    w.call::<GetTables>(broken).refused("InvalidInputException");
}

#[test]
fn deleting_many_tables_tells_which_were_not_there() {
    let w = world();
    create_database(&w, "db");
    create_table(&w, "db", "a", "");
    let input = BatchDeleteTableInput { database_name: "db".into(), tables_to_delete: strings(&["a", "b"]), ..Default::default() };
    let errors = w.call::<BatchDeleteTable>(input).ok().errors.unwrap();
    let detail = errors[0].error_detail.as_ref().unwrap();
    assert_eq!((errors.len(), errors[0].table_name.as_deref()), (1, Some("b")));
    assert_eq!(detail.error_code.as_deref(), Some("EntityNotFoundException"));
    assert!(table_names(&w, "db").is_empty());
}

#[test]
fn a_dropped_database_leaves_nothing_to_its_successor() {
    let w = world();
    create_database(&w, "db");
    create_table(&w, "db", "t", "d:string");
    create_partitions(&w, "db", "t", &[&["1"], &["2"]]);
    w.call::<DeleteDatabase>(DeleteDatabaseInput { name: "db".into(), ..Default::default() }).ok();
    create_database(&w, "db");
    assert!(table_names(&w, "db").is_empty());
    create_table(&w, "db", "t", "d:string");
    assert!(partition_values(&w, "db", "t").is_empty());
    create_partitions(&w, "db", "t", &[&["3"]]);
    w.settle();
    assert_eq!(partition_values(&w, "db", "t"), ["3"], "the sweep took only what was old");
}

#[test]
fn accounts_regions_and_foreign_catalogs_are_apart() {
    let w = world();
    create_database(&w, "db");
    let account = AccountId::parse("111122223333").unwrap();
    let elsewhere = Cx::new(w.kernel(), Principal::Root { account }, account, Region::default());
    assert_eq!(w.call_as::<GetDatabase>(&elsewhere, by_name("db")).refused("EntityNotFoundException").message, "Database db not found.");
    let other_region = w.cx().in_scope(w.cx().account(), Region::parse("eu-west-1").unwrap());
    w.call_as::<GetDatabase>(&other_region, by_name("db")).refused("EntityNotFoundException");
    let own = GetDatabaseInput { catalog_id: Some("000000000000".into()), ..by_name("db") };
    w.call::<GetDatabase>(own).ok();
    let foreign = GetDatabaseInput { catalog_id: Some("111122223333".into()), ..by_name("db") };
    w.call::<GetDatabase>(foreign).refused("EntityNotFoundException");
}

#[test]
fn what_is_not_built_says_so() {
    let w = world();
    create_database(&w, "db");
    let view = TableInput { view_definition: Some(Default::default()), ..table_input("v", "") };
    let input = CreateTableInput { database_name: "db".into(), table_input: Some(view), ..Default::default() };
    let error = w.call::<CreateTable>(input).refused("NotImplemented");
    assert!(error.message.contains("ViewDefinition"), "{error}");
    let index = PartitionIndex { keys: vec!["day".into()], index_name: "by_day".into() };
    let input = CreateTableInput {
        database_name: "db".into(),
        table_input: Some(table_input("t", "")),
        partition_indexes: Some(vec![index]),
        ..Default::default()
    };
    let error = w.call::<CreateTable>(input).refused("NotImplemented");
    assert!(error.message.contains("PartitionIndexes"), "{error}");
}

#[test]
fn tables_have_tags_of_their_own() {
    kernel::store::distinct(glue::TABLE_IDS.iter().copied()).unwrap();
    assert!(glue::TABLE_IDS.iter().all(|id| (0x0300..0x0400).contains(&id.tag) && id.name.starts_with("glue.")));
}
