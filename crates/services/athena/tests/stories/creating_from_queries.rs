//! CREATE TABLE AS SELECT.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use api_athena::*;
use api_glue::{CreateTableOutput, Database, GetTableInput, GetTableOutput};
use kernel::{Authority, Credential, Cx, Error, Handler, Principal, Service, World};
use wire::error::common;
use wire::{OperationSchema, Structure};

use crate::house::{House, asking, rows};

#[test]
fn a_table_made_from_a_query_is_read_like_any_other() {
    let house = House::new();
    house.orders();
    let made = house
        .run("CREATE TABLE big AS SELECT id, upper(customer) AS customer, amount, date '2024-05-06' AS day FROM orders WHERE amount > 40");
    assert_eq!((made.statement_type.as_deref(), made.substatement_type.as_deref()), (Some("DDL"), Some("CREATE_TABLE_AS_SELECT")));
    let id = made.query_execution_id.clone().unwrap();
    assert_eq!(
        house.rows("SELECT * FROM big ORDER BY id LIMIT 2"),
        rows(&[&["4", "BO", "40.5", "2024-05-06"], &["5", "CY", "50.5", "2024-05-06"]])
    );
    assert_eq!(house.value("SELECT count(*) FROM big").as_deref(), Some("6"));

    let table = house.table("big").unwrap();
    let storage = table.storage_descriptor.unwrap();
    assert_eq!(storage.location, Some(format!("s3://results/athena/tables/{id}/")));
    let columns: Vec<_> = storage.columns.unwrap().into_iter().map(|column| (column.name, column.r#type.unwrap())).collect();
    let expected = [("id", "int"), ("customer", "string"), ("amount", "double"), ("day", "date")];
    assert_eq!(columns, expected.map(|(name, kind)| (name.to_owned(), kind.to_owned())));
    assert!(storage.serde_info.unwrap().serialization_library.unwrap().contains("ParquetHiveSerDe"));
    assert_eq!(table.table_type.as_deref(), Some("EXTERNAL_TABLE"));

    assert_eq!(
        house.written(&made),
        house.keys("results", &format!("athena/tables/{id}/")).iter().map(|key| format!("s3://results/{key}")).collect::<Vec<_>>()
    );
    let page = house.page(&id, None, None);
    assert_eq!((page.update_count, page.result_set.unwrap().rows.unwrap().len()), (Some(6), 0));
}

#[test]
fn partitions_become_folders_and_entries_in_the_catalog() {
    let house = House::new();
    house.orders();
    let made = house.run(
        "CREATE TABLE by_day WITH (format = 'PARQUET', parquet_compression = 'SNAPPY', external_location = 's3://lake/by_day/',
         partitioned_by = ARRAY['customer', 'dt']) AS SELECT id, amount, nullif(customer, 'bo') AS customer, dt FROM orders",
    );
    let files = house.written(&made);
    assert_eq!(files.len(), 9);
    assert!(files[0].starts_with("s3://lake/by_day/customer=__HIVE_DEFAULT_PARTITION__/dt=2024-01-01/"), "{files:?}");
    assert_eq!(house.lines("SHOW PARTITIONS by_day").len(), 9);
    let scanned = |sql: &str| house.run(sql).statistics.unwrap().data_scanned_in_bytes.unwrap();
    assert!(scanned("SELECT id FROM by_day WHERE customer = 'ana' AND dt = '2024-01-01'") * 6 < scanned("SELECT id FROM by_day"));
    assert_eq!(house.rows("SELECT id FROM by_day WHERE customer IS NULL ORDER BY id"), rows(&[&["1"], &["4"], &["7"]]));
    assert_eq!(house.value("SELECT sum(amount) FROM by_day"), house.value("SELECT sum(amount) FROM orders"));
}

#[test]
fn text_and_json_tables_come_back_too() {
    let house = House::new();
    let values =
        "SELECT * FROM (VALUES (1, 'a', ARRAY['x', 'y'], timestamp '2024-01-02 03:04:05.678'), (2, NULL, NULL, NULL)) AS t (n, s, l, ts)";
    let expected = house.rows(values);
    for (name, with) in [
        ("t1", "format = 'TEXTFILE'"),
        ("t2", "format = 'TEXTFILE', field_delimiter = ',', write_compression = 'NONE'"),
        ("t3", "format = 'JSON', write_compression = 'ZSTD'"),
        ("t4", "format = 'PARQUET', write_compression = 'ZSTD'"),
    ] {
        house.run(&format!("CREATE TABLE {name} WITH ({with}) AS {values}"));
        assert_eq!(house.rows(&format!("SELECT * FROM {name} ORDER BY n")), expected, "{with}");
    }
    let plain = house.table("t2").unwrap().storage_descriptor.unwrap().location.unwrap();
    let key = house.keys("results", plain.strip_prefix("s3://results/").unwrap()).remove(0);
    let text = String::from_utf8(house.object(&format!("s3://results/{key}")).unwrap()).unwrap();
    assert_eq!(text.lines().next(), Some("1,a,x\u{2}y,2024-01-02 03:04:05.678"));
}

#[test]
fn no_data_makes_an_empty_table_and_an_existing_one_may_be_tolerated() {
    let house = House::new();
    house.orders();
    house.run("CREATE TABLE empty WITH (format = 'PARQUET') AS SELECT id, dt FROM orders WITH NO DATA");
    assert_eq!(house.rows("SELECT * FROM empty"), rows(&[]));
    let again = house.run("CREATE TABLE IF NOT EXISTS empty AS SELECT 1 AS x");
    assert_eq!(house.written(&again), [""; 0]);
    assert_eq!(house.table("empty").unwrap().storage_descriptor.unwrap().columns.unwrap().len(), 2);
    let reason = house.fails("CREATE TABLE empty AS SELECT 1 AS x");
    assert!(
        reason.starts_with("TABLE_ALREADY_EXISTS: line 1:1: Destination table 'awsdatacatalog.sales.empty' already exists. You may need"),
        "{reason}"
    );
    assert!(
        house.fails("CREATE TABLE nowhere.t AS SELECT 1 AS x").starts_with("SCHEMA_NOT_FOUND: line 1:1: Schema 'nowhere' does not exist")
    );
}

#[test]
fn nothing_is_ever_overwritten() {
    let house = House::new();
    house.put("taken/x", "something");
    house.put("taken-not/x", "something");
    let reason = house.fails("CREATE TABLE t WITH (external_location = 's3://lake/taken/') AS SELECT 1 AS x");
    let id = reason.split("tables/").nth(1).unwrap().split('\'').next().unwrap().to_owned();
    assert_eq!(
        reason,
        format!(
            "HIVE_PATH_ALREADY_EXISTS: Target directory for table 'sales.t' already exists: s3://lake/taken. You may need to manually clean the \
             data at location 's3://results/athena/tables/{id}' before retrying. Athena will not delete data in your account."
        )
    );
    assert!(house.table("t").is_none());
    assert_eq!(house.keys("lake", "taken/"), ["taken/x"]);
    house.run("CREATE TABLE t WITH (external_location = 's3://lake/take/') AS SELECT 1 AS x");
}

#[test]
fn what_cannot_be_a_table_says_why() {
    let house = House::new();
    for (query, reason) in [
        ("CREATE TABLE t AS SELECT 1", "MISSING_COLUMN_NAME: line 1:1: Column name not specified at position 1."),
        ("CREATE TABLE t AS SELECT 1 AS a, NULL AS b", "COLUMN_TYPE_UNKNOWN: line 1:1: Column type is unknown at position 2."),
        ("CREATE TABLE t AS SELECT now() AS a", "NOT_SUPPORTED: Unsupported Hive type: timestamp(3) with time zone."),
        ("CREATE TABLE t WITH (format = 'AVRO') AS SELECT 1 AS a", "NOT_SUPPORTED: writing AVRO files is not built."),
        (
            "CREATE TABLE t WITH (partitioned_by = ARRAY['a']) AS SELECT 1 AS a, 2 AS b",
            "HIVE_COLUMN_ORDER_MISMATCH: Partition keys must be the last",
        ),
        ("CREATE TABLE t AS\nSELECT * FROM nothing", "TABLE_NOT_FOUND: line 2:15: Table 'awsdatacatalog.sales.nothing' does not exist."),
    ] {
        let found = house.fails(query);
        assert!(found.starts_with(reason), "{found}");
        assert!(house.table("t").is_none());
    }
    let error = house.start_with(asking("CREATE TABLE t AS SELECT FROM WHERE")).refused("InvalidRequestException");
    assert!(error.details.contains(&("AthenaErrorCode", "MALFORMED_QUERY".into())), "{error:?}");
}

#[test]
fn more_than_a_hundred_partitions_at_once_are_too_many() {
    let house = House::new();
    let made = |count: u32| {
        format!(
            "CREATE TABLE t WITH (external_location = 's3://lake/t/', partitioned_by = ARRAY['p']) AS SELECT 1 AS x, p FROM UNNEST(sequence(1, {count})) AS s (p)"
        )
    };
    let reason = house.fails(&made(101));
    assert!(
        reason.starts_with("HIVE_TOO_MANY_OPEN_PARTITIONS: Exceeded limit of 100 open writers for partitions/buckets. You may need to"),
        "{reason}"
    );
    assert!(house.table("t").is_none());
    assert_eq!(house.keys("lake", "t/"), [""; 0]);
    house.run(&made(100));
    assert_eq!(house.value("SELECT count(*) FROM t").as_deref(), Some("100"));
}

#[test]
fn a_work_group_that_enforces_its_location_takes_no_other() {
    let house = House::new();
    let configuration = WorkGroupConfiguration {
        result_configuration: Some(ResultConfiguration { output_location: Some("s3://results/team/".into()), ..Default::default() }),
        ..Default::default()
    };
    let group = CreateWorkGroupInput { name: "team".into(), configuration: Some(configuration), ..Default::default() };
    house.world.call::<CreateWorkGroup>(group).ok();
    let ask = |sql: &str| StartQueryExecutionInput { work_group: Some("team".into()), ..asking(sql) };
    let error = house
        .start_with(ask("CREATE TABLE t WITH (external_location = 's3://lake/t/') AS SELECT 1 AS x"))
        .refused("InvalidRequestException");
    assert!(error.message.contains("submitted with an 'external_location' property"), "{error:?}");
    let id = house.start_with(ask("CREATE TABLE t AS SELECT 1 AS x")).ok();
    house.finish(&id);
    assert_eq!(house.table("t").unwrap().storage_descriptor.unwrap().location, Some(format!("s3://results/team/tables/{id}/")));
}

/// Users may do everything but create tables.
struct NoNewTables;

impl Authority for NoNewTables {
    fn credential(&self, _: &World, _: &str) -> Result<Option<Credential>, Error> {
        Ok(None)
    }
    fn authorize(&self, cx: &Cx, operation: &'static OperationSchema, _: &dyn Structure) -> Result<(), Error> {
        match cx.principal() {
            Principal::User { arn, .. } if operation.name == "CreateTable" => {
                let message = format!("User: {arn} is not authorized to perform: glue:CreateTable");
                Err(Error::Api(wire::Error::new(&common::ACCESS_DENIED, message)))
            }
            _ => Ok(()),
        }
    }
}

#[test]
fn a_failure_leaves_neither_table_nor_files() {
    let world = testkit::World::new().with(s3::service()).with(glue::service()).with(athena::service()).authority(NoNewTables).start();
    let house = House { world };
    house.furnish();
    let account = kernel::AccountId::DEFAULT;
    let arn = kernel::Arn::parse("arn:aws:iam::000000000000:user/eve").unwrap();
    let eve = house.world.cx().as_principal(Principal::User { account, user_id: "AIDAEVE".into(), arn });
    let sql = "CREATE TABLE t WITH (external_location = 's3://lake/t/') AS SELECT 1 AS x";
    let id = house.world.call_as::<StartQueryExecution>(&eve, asking(sql)).ok().query_execution_id.unwrap();
    let status = house.finish(&id).status.unwrap();
    assert_eq!(status.state.as_deref(), Some("FAILED"));
    assert!(status.state_change_reason.unwrap().contains("not authorized to perform: glue:CreateTable"));
    assert!(house.table("t").is_none());
    assert_eq!(house.keys("lake", "t/"), [""; 0]);
}

/// A catalog with one database and no tables, which never comes to the end of creating one.
#[derive(Clone, Default)]
struct SlowToCreate(Arc<AtomicBool>);

impl Handler<api_glue::GetTable> for SlowToCreate {
    async fn run(&self, _: &Cx, _: GetTableInput) -> Result<GetTableOutput, Error> {
        Err(Error::Api(api_glue::errors::entity_not_found("no such table")))
    }
}

impl Handler<api_glue::GetDatabase> for SlowToCreate {
    async fn run(&self, _: &Cx, input: api_glue::GetDatabaseInput) -> Result<api_glue::GetDatabaseOutput, Error> {
        let database = Database { name: input.name, ..Default::default() };
        Ok(api_glue::GetDatabaseOutput { database: Some(database) })
    }
}

impl Handler<api_glue::CreateTable> for SlowToCreate {
    async fn run(&self, _: &Cx, _: api_glue::CreateTableInput) -> Result<CreateTableOutput, Error> {
        self.0.store(true, Ordering::SeqCst);
        std::future::pending().await
    }
}

impl SlowToCreate {
    fn service(&self) -> Service {
        let service = Service::of(&api_glue::SERVICE, self.clone()).on::<api_glue::GetTable>().on::<api_glue::GetDatabase>();
        service.on::<api_glue::CreateTable>().into()
    }
    fn wait_until_asked(&self) {
        while !self.0.load(Ordering::SeqCst) {
            std::thread::yield_now();
        }
    }
}

#[test]
fn a_crash_between_files_and_table_is_repaired_by_the_next_attempt() {
    let data = tempfile::tempdir().unwrap();
    let house = House::at(data.path());
    house.furnish();
    drop(house);

    let slow = SlowToCreate::default();
    let house = House::at_with(data.path(), slow.service());
    let id = house.start(
        "CREATE TABLE t WITH (external_location = 's3://lake/t/', partitioned_by = ARRAY['p']) AS SELECT x, x % 2 AS p FROM UNNEST(sequence(1, 10)) AS s (x)",
    );
    slow.wait_until_asked();
    assert_eq!(house.keys("lake", "t/").len(), 2, "the files were there before the table");
    drop(house);

    let house = House::at(data.path());
    let execution = house.finish(&id);
    assert_eq!(execution.status.unwrap().state.as_deref(), Some("SUCCEEDED"));
    assert_eq!(house.value("SELECT count(*) FROM t").as_deref(), Some("10"));
    assert_eq!(house.keys("lake", "t/").len(), 2);
}

#[test]
fn a_crash_between_the_table_and_its_partitions_begins_anew() {
    let data = tempfile::tempdir().unwrap();
    let house = House::at(data.path());
    house.furnish();
    drop(house);
    let slow = SlowToCreate::default();
    let house = House::at_with(data.path(), slow.service());
    let id = house.start(
        "CREATE TABLE t WITH (external_location = 's3://lake/t/', partitioned_by = ARRAY['p']) AS SELECT x, x % 2 AS p FROM UNNEST(sequence(1, 10)) AS s (x)",
    );
    slow.wait_until_asked();
    drop(house);

    // The catalog came as far as the table, which says whose it is.
    let catalog = testkit::World::at(data.path()).with(s3::service()).with(glue::service()).start();
    let table_input = api_glue::TableInput {
        name: "t".into(),
        parameters: Some([("presto_query_id".to_owned(), id.clone())].into()),
        ..Default::default()
    };
    let creation = api_glue::CreateTableInput { database_name: "sales".into(), table_input: Some(table_input), ..Default::default() };
    catalog.call::<api_glue::CreateTable>(creation).ok();
    drop(catalog);

    let house = House::at(data.path());
    assert_eq!(house.finish(&id).status.unwrap().state.as_deref(), Some("SUCCEEDED"));
    assert_eq!(house.rows("SELECT p, count(*) FROM t GROUP BY p ORDER BY p"), rows(&[&["0", "5"], &["1", "5"]]));
}

#[test]
fn large_tables_are_uploaded_in_parts() {
    let house = House::new();
    let made = house.run(
        "CREATE TABLE wide WITH (format = 'JSON', write_compression = 'NONE', partitioned_by = ARRAY['p'])
         AS SELECT n, rpad('', 1000, 'x') AS pad, n % 2 AS p FROM UNNEST(sequence(1, 20000)) AS t (n)",
    );
    let sizes: Vec<usize> = house.written(&made).iter().map(|file| house.object(file).unwrap().len()).collect();
    assert!(sizes.len() == 2 && sizes.iter().all(|size| *size > 10_000_000), "{sizes:?}");
    assert_eq!(house.rows("SELECT count(*), sum(n) FROM wide WHERE p = 1"), rows(&[&["10000", "100000000"]]));
}

#[test]
fn stopping_takes_back_what_was_written() {
    let data = tempfile::tempdir().unwrap();
    let house = House::at(data.path());
    house.furnish();
    drop(house);
    let slow = SlowToCreate::default();
    let house = House::at_with(data.path(), slow.service());
    let id = house.start("CREATE TABLE t WITH (external_location = 's3://lake/t/') AS SELECT 1 AS x");
    slow.wait_until_asked();
    house.world.call::<StopQueryExecution>(StopQueryExecutionInput { query_execution_id: id.clone() }).ok();
    assert_eq!(house.finish(&id).status.unwrap().state.as_deref(), Some("CANCELLED"));
    assert_eq!(house.keys("lake", "t/"), [""; 0]);
}
