//! What survives the end of the process.

use api_glue::*;
use testkit::World;

use crate::fake_s3::FakeS3;
use crate::shorthand::*;

#[test]
fn an_interrupted_crawl_is_finished_after_a_restart() {
    let data = tempfile::tempdir().unwrap();
    let s3 = FakeS3::with_bucket("lake");
    for day in 1..=3 {
        s3.put(&format!("sales/day={day}/a.csv"), "id,item\n1,pen\n2,ink\n");
    }
    let open = || World::at(data.path()).with(glue::service()).with(s3.service()).start();
    let w = open();
    w.call::<CreateCrawler>(crawler("c", "s3://lake/sales/")).ok();
    s3.hold();
    start(&w, "c");
    w.block_on(s3.somebody_reads());
    drop(w);

    s3.let_go();
    let w = open();
    w.settle();
    let c = get_crawler(&w, "c");
    assert_eq!((c.state.as_deref(), c.last_crawl.unwrap().status.as_deref()), (Some("READY"), Some("SUCCEEDED")));
    assert_eq!(partition_values(&w, "lake", "sales"), ["1", "2", "3"]);
    let crawls = w.call::<ListCrawls>(ListCrawlsInput { crawler_name: "c".into(), ..Default::default() }).ok().crawls.unwrap();
    assert_eq!(crawls.len(), 1, "it is the same crawl");
}

#[test]
fn the_catalog_and_its_unswept_remains_survive_a_restart() {
    let data = tempfile::tempdir().unwrap();
    let open = || World::at(data.path()).with(glue::service()).start();
    let w = open();
    create_database(&w, "db");
    create_table(&w, "db", "t", "d:string");
    create_partitions(&w, "db", "t", &[&["1"], &["2"]]);
    create_database(&w, "gone");
    w.call::<DeleteDatabase>(DeleteDatabaseInput { name: "gone".into(), ..Default::default() }).ok();
    drop(w);
    let w = open();
    assert_eq!(partition_values(&w, "db", "t"), ["1", "2"]);
    w.settle();
    let error = w.call::<GetDatabase>(GetDatabaseInput { name: "gone".into(), ..Default::default() }).refused("EntityNotFoundException");
    assert_eq!(error.message, "Database gone not found.");
}
