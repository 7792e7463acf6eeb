//! The stories of blobs over object stores, and a data directory's faithfulness to one.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use kernel::store::{Place, Store, StoreError};
use kernel::{AccountId, Config, Region};
use testkit::blobs::{Ground, tell_all};

use super::{Elsewhere, Shelf, is_self};
use crate::house::{self, Plan};

/// Tells every story of blobs over places below `address`, one for each.
async fn tell_over(address: &str) {
    let data = tempfile::tempdir().expect("a directory");
    let count = AtomicU32::new(0);
    let (path, options) = address.split_once('?').map_or((address, String::new()), |(path, options)| (path, format!("?{options}")));
    tell_all(|| {
        let number = count.fetch_add(1, Ordering::Relaxed);
        let shelf = shelf(&format!("{path}/{number}{options}"));
        Ground::Shelf(data.path().join(number.to_string()), shelf)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn blobs_live_in_an_object_store_in_memory() {
    tell_over("memory:///").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn blobs_live_in_a_folder() {
    let folder = tempfile::tempdir().expect("a directory");
    tell_over(&format!("file://{}", folder.path().display())).await;
}

/// A Millpond in memory that has one bucket, and its address.
async fn second_millpond() -> String {
    let config = Config { strict: false, account: AccountId::DEFAULT, region: Region::default() };
    let plan = Plan { place: house::Place::Memory, objects: None, root_key_file: None, config, root_keys: None };
    let world = house::open(plan).await.expect("it opens");
    let server = gateway::Server::bind("127.0.0.1:0".parse().expect("an address"), house::gateway(&world)).await.expect("a free port");
    let endpoint = format!("http://{}", server.address().expect("an address"));
    tokio::spawn(server.run(std::future::pending()));
    let bucket = api_s3::CreateBucketInput { bucket: "blobs".into(), ..Default::default() };
    kernel::Cx::of_world(&world).call::<api_s3::CreateBucket>(bucket).await.expect("a bucket");
    endpoint
}

/// With the keys everybody knows.
fn shelf(address: &str) -> Arc<dyn Shelf> {
    let keys = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].map(|name| (name.to_owned(), "test".to_owned()));
    Arc::new(Elsewhere(objects::Place::open(address, &keys).expect("an address")))
}

async fn refused(opening: impl Future<Output = Result<Store, StoreError>>) -> String {
    opening.await.err().expect("refused").to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_data_directory_stays_where_it_began() {
    let (home, folder) = (tempfile::tempdir().expect("a directory"), tempfile::tempdir().expect("a directory"));
    let at = |name: &str| shelf(&format!("file://{}/{name}", folder.path().display()));
    let data = home.path().join("data");
    drop(Store::open_with(&data, at("one"), None).await.expect("it opens"));
    let other = refused(Store::open_with(&data, at("two"), None)).await;
    assert!(other.contains("/one, and was opened to keep them in file://"), "{other}");
    let here = refused(async { Store::open(&data) }).await;
    assert!(here.contains("on this machine's disk"), "{here}");
    drop(Store::open_with(&data, at("one"), None).await.expect("where it began"));

    let local = home.path().join("local");
    let blob = {
        let store = Store::open(&local).expect("it opens");
        let blob = store.blobs().put(vec![1; 50_000].into()).await.expect("put");
        store.write::<_, StoreError>(&Place::nowhere(), |tx| tx.adopt(&blob)).await.expect("adopted");
        blob
    };
    let moved = refused(Store::open_with(&local, at("one"), None)).await;
    assert!(moved.contains("keeps its blobs on this machine's disk"), "{moved}");
    let store = Store::open(&local).expect("it opens");
    assert_eq!(store.blobs().read(&blob).await.expect("read"), vec![1; 50_000]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stores_share_a_place_and_a_copy_of_one_is_found_out() {
    let (home, folder) = (tempfile::tempdir().expect("a directory"), tempfile::tempdir().expect("a directory"));
    let place = || shelf(&format!("file://{}", folder.path().display()));
    let write = async |name: &str, byte: u8| {
        let store = Store::open_with(&home.path().join(name), place(), None).await.expect("it opens");
        let blob = store.blobs().put(vec![byte; 50_000].into()).await.expect("put");
        store.write::<_, StoreError>(&Place::nowhere(), |tx| tx.adopt(&blob)).await.expect("adopted");
        blob
    };
    let one = write("one", 1).await;
    let _two = write("two", 2).await;
    copy(&home.path().join("one"), &home.path().join("copy"));
    let store = Store::open_with(&home.path().join("one"), place(), None).await.expect("it opens beside another");
    assert_eq!(store.blobs().read(&one).await.expect("read"), vec![1; 50_000]);
    drop(store);
    let refused = refused(Store::open_with(&home.path().join("copy"), place(), None)).await;
    assert!(refused.contains("another copy of this data directory has written there since"), "{refused}");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a directory");
    for entry in std::fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        match entry.path() {
            path if path.is_dir() => copy(&path, &to.join(entry.file_name())),
            path => drop(std::fs::copy(path, to.join(entry.file_name())).expect("copied")),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn blobs_live_in_a_second_millpond() {
    let endpoint = second_millpond().await;
    tell_over(&format!("s3://blobs/kept?endpoint={endpoint}&region=eu-west-1")).await;
}

#[test]
fn a_server_does_not_keep_its_bytes_in_itself() {
    let own = "127.0.0.1:4566".parse().expect("an address");
    for (endpoint, is_own) in [
        ("http://127.0.0.1:4566", true),
        ("http://localhost:4566/", true),
        ("http://[::1]:4566", true),
        ("http://localhost:4567", false),
        ("https://s3.example.com", false),
        ("not an address", false),
    ] {
        assert_eq!(is_self(endpoint, own), is_own, "{endpoint}");
    }
}
