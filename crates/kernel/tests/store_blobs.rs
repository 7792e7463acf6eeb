//! The stories of blobs, in memory and on disk. (`millpond/src/objects.rs` tells them over object stores.)

use std::sync::atomic::{AtomicU32, Ordering};

use testkit::blobs::{Ground, tell_all};

fn tell(ground: impl Fn() -> Ground) {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(tell_all(ground));
}

#[test]
fn in_memory() {
    tell(|| Ground::Memory);
}

#[test]
fn on_disk() {
    let dir = tempfile::tempdir().unwrap();
    let count = AtomicU32::new(0);
    tell(|| Ground::Disk(dir.path().join(count.fetch_add(1, Ordering::Relaxed).to_string())));
}
