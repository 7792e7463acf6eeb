//! One suite for blobs, told on every kind of ground: memory, this machine's disk, and whatever a [`Shelf`] stands for.
//!
//! A test brings a [`Ground`] and calls [`tell_all`]; a failing story panics with its name.

use std::path::{Path, PathBuf};
use std::slice;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures::{StreamExt, TryStreamExt};
use kernel::store::{BlobRef, OWNERS, Place, Scope, Shelf, Store, StoreError, Table, TableId};
use kernel::{Bytes, row};
use serde::{Deserialize, Serialize};

/// Where a store under test stands.
#[derive(Clone)]
pub enum Ground {
    Memory,
    Disk(PathBuf),
    /// Tables in the directory, bytes on the shelf.
    Shelf(PathBuf, Arc<dyn Shelf>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct File {
    body: BlobRef,
}
row!(File, version 1);

const FILES: Table<String, File> = Table::new(TableId { tag: 0x7f00, name: "testkit.files" }, Scope::Global);

/// Every story, each on ground of its own that `ground` makes.
pub async fn tell_all(ground: impl Fn() -> Ground) {
    sizes(ground()).await;
    ranges(ground()).await;
    joining(ground()).await;
    releasing(ground()).await;
    many_at_once(ground()).await;
    if !matches!(ground(), Ground::Memory) {
        surviving(ground()).await;
        sweeping(ground()).await;
        damage(ground()).await;
    }
}

async fn sizes(ground: Ground) {
    let store = ground.open().await;
    for len in [0, 1, 32 << 10, (32 << 10) + 1, 64 << 10, 65_537, 1 << 20, 3_000_000, 8 << 20, (8 << 20) + 1, 20_000_000] {
        let body = pattern(len);
        let mut writer = store.blobs().writer();
        for chunk in body.chunks(1_500_000) {
            writer.write(Bytes::copy_from_slice(chunk)).await.expect("written");
        }
        let blob = writer.finish().await.expect("finished");
        assert_eq!(blob.len(), len as u64);
        assert!(read(&store, &blob).await == body, "sizes: {len} bytes");
    }
}

async fn ranges(ground: Ground) {
    let store = ground.open().await;
    let body = pattern(9_000_001);
    let blob = store.blobs().put(body.clone()).await.expect("put");
    let end = body.len() as u64;
    for (from, to) in
        [(0, 1), (0, 65_536), (65_535, 65_537), (524_288, 524_289), (100, end), (end - 1, end), (4_194_300, 4_194_310), (5, 5)]
    {
        let found = store.blobs().open_range(&blob, from..to).try_collect::<Vec<_>>().await.expect("read").concat();
        assert!(found == body[from as usize..to as usize], "ranges: {from}..{to}");
    }
    let beyond = store.blobs().open_range(&blob, end - 1..end + 99).try_collect::<Vec<_>>().await.expect("read").concat();
    assert_eq!(beyond, body[end as usize - 1..]);
}

async fn joining(ground: Ground) {
    let store = ground.open().await;
    let parts = [pattern(40_000), pattern(10), pattern(20), pattern(70_000), pattern(9_000_000)];
    let mut blobs = Vec::new();
    for part in &parts {
        blobs.push(store.blobs().put(part.clone()).await.expect("put"));
    }
    let whole = store.blobs().concat(&blobs).await.expect("joined");
    let body = parts.concat();
    assert!(read(&store, &whole).await == body);
    let across = store.blobs().open_range(&whole, 39_999..40_031).try_collect::<Vec<_>>().await.expect("read").concat();
    assert_eq!(across, body[39_999..40_031]);
}

async fn releasing(ground: Ground) {
    let store = ground.open().await;
    let body = pattern(9_000_000);
    let blob = store.blobs().put(body.clone()).await.expect("put");
    let other = keep(&store, "other", pattern(50_000)).await;
    store.write(&Place::nowhere(), |tx| tx.adopt(&blob)).await.expect("adopted");
    let mut reading = store.blobs().stream(&blob);
    let mut found = reading.next().await.expect("a chunk").expect("read").to_vec();
    store.write(&Place::nowhere(), |tx| tx.release(&blob)).await.expect("released");
    tokio::task::spawn_blocking(|| std::thread::sleep(Duration::from_millis(2500))).await.expect("slept");
    while let Some(chunk) = reading.next().await {
        found.extend_from_slice(&chunk.expect("still there for whoever reads"));
    }
    assert!(found == body);
    drop(reading);
    until(|| async { matches!(store.blobs().read(&blob).await, Err(StoreError::NoSuchBlob { .. })) }, "releasing: the file goes").await;
    assert_eq!(read(&store, &other).await, pattern(50_000), "releasing: no other file goes");
}

async fn many_at_once(ground: Ground) {
    let store = ground.open().await;
    let writers = (0..24_usize).map(|number| {
        let store = store.clone();
        tokio::spawn(async move {
            let body = Bytes::from(vec![number as u8; 40_000 + number * 10_000]);
            let blob = keep(&store, &format!("file {number}"), body.clone()).await;
            assert!(read(&store, &blob).await == body, "many at once: file {number}");
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.expect("it wrote and read");
    }
}

async fn surviving(ground: Ground) {
    let (small, large) = (pattern(100_000), pattern(17_000_000));
    {
        let store = ground.open().await;
        keep(&store, "small", small.clone()).await;
        keep(&store, "large", large.clone()).await;
    }
    for _ in 0..2 {
        let store = ground.open().await;
        for (name, body) in [("small", &small), ("large", &large)] {
            assert!(read(&store, &kept(&store, name)).await == *body, "surviving: {name}");
        }
        keep(&store, "more", pattern(60_000)).await;
    }
}

async fn sweeping(ground: Ground) {
    let orphan = {
        let store = ground.open().await;
        keep(&store, "kept", pattern(100_000)).await;
        keep(&store, "shared", pattern(9_000_000)).await;
        store.blobs().put(pattern(50_000)).await.expect("put, and never adopted")
    };
    let before = ground.files().await;
    let store = ground.open().await;
    until(|| async { matches!(store.blobs().read(&orphan).await, Err(StoreError::NoSuchBlob { .. })) }, "sweeping: the orphan goes").await;
    assert_eq!(ground.files().await.len(), before.len() - 1, "sweeping: and it alone");
    assert_eq!(read(&store, &kept(&store, "kept")).await, pattern(100_000));
    assert!(read(&store, &kept(&store, "shared")).await == pattern(9_000_000));
}

/// One bit wrong, anywhere in a file, or an end missing: an error for whoever reads there, and never other bytes.
async fn damage(ground: Ground) {
    let store = ground.open().await;
    let body = pattern(300_000);
    let blob = keep(&store, "victim", body.clone()).await;
    let files = ground.files().await;
    let [name] = files.as_slice() else { panic!("one file, not {files:?}") };
    let whole = ground.read_file(name).await;
    // In the first block, on both sides of a border between blocks, in the last byte, and in the table of checksums.
    for at in [0, 65_535, 65_536, 299_999, 300_000, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        ground.write_file(name, bytes).await;
        let found = store.blobs().read(&blob).await;
        assert!(matches!(found, Err(StoreError::Corrupt { .. })), "damage at {at}: {:?}", found.map(|bytes| bytes.len()));
    }
    for len in [0, 200_000, 300_000, whole.len() - 1] {
        ground.write_file(name, whole[..len].to_vec()).await;
        let found = store.blobs().read(&blob).await;
        assert!(matches!(found, Err(StoreError::Corrupt { .. })), "cut to {len}: {:?}", found.map(|bytes| bytes.len()));
    }
    ground.write_file(name, whole).await;
    assert!(read(&store, &blob).await == body, "damage: and whole again");
}

fn pattern(len: usize) -> Bytes {
    (0..len).map(|at| (at % 251) as u8).collect::<Vec<_>>().into()
}

async fn read(store: &Store, blob: &BlobRef) -> Bytes {
    store.blobs().read(blob).await.expect("the blob is there")
}

/// Writes a blob and a row that keeps it.
async fn keep(store: &Store, name: &str, body: Bytes) -> BlobRef {
    let body = store.blobs().put(body).await.expect("put");
    let named = store.write(&Place::nowhere(), |tx| {
        tx.adopt(&body)?;
        tx.put(&FILES, name, &File { body: body.clone() })
    });
    named.await.expect("named");
    body
}

fn kept(store: &Store, name: &str) -> BlobRef {
    store.read::<_, StoreError>(&Place::nowhere(), |tx| tx.get(&FILES, name)).expect("read").expect("the row is there").body
}

#[expect(clippy::disallowed_methods, reason = "the store sweeps and reaps in the machine's time")]
async fn until<F: Future<Output = bool>>(holds: impl Fn() -> F, what: &str) {
    let deadline = Instant::now() + Duration::from_secs(120);
    while !holds().await {
        assert!(Instant::now() < deadline, "{what}: not within two minutes");
        tokio::task::spawn_blocking(|| std::thread::sleep(Duration::from_millis(20))).await.expect("slept");
    }
}

impl Ground {
    pub async fn open(&self) -> Store {
        match self {
            Ground::Memory => Store::memory(),
            Ground::Disk(data) => Store::open(data).expect("the directory opens"),
            Ground::Shelf(data, shelf) => Store::open_with(data, shelf.clone(), None).await.expect("the directory opens on the shelf"),
        }
    }

    /// Every blob file there is, owned or not.
    pub async fn files(&self) -> Vec<String> {
        let mut files = match self {
            Ground::Memory => Vec::new(),
            Ground::Disk(data) => below(&data.join("blobs")),
            Ground::Shelf(_, shelf) => {
                shelf.list("").try_filter(|name| std::future::ready(!name.ends_with("CLAIM"))).try_collect().await.expect("listed")
            }
        };
        files.sort();
        files
    }

    pub async fn read_file(&self, name: &str) -> Vec<u8> {
        match self {
            Ground::Shelf(_, shelf) => {
                let size = shelf.size(name).await.expect("it is there");
                shelf.read(name, slice::from_ref(&(0..size))).await.expect("read").concat()
            }
            _ => std::fs::read(name).expect("read"),
        }
    }

    /// What a failing disk, a careless hand or somebody else's program does.
    pub async fn write_file(&self, name: &str, bytes: Vec<u8>) {
        match self {
            Ground::Shelf(_, shelf) => shelf.put(name, vec![bytes.into()]).await.expect("put"),
            _ => std::fs::write(name, bytes).expect("written"),
        }
    }
}

pub(crate) fn below(dir: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => files.extend(below(&path)),
            path => files.push(path.display().to_string()),
        }
    }
    files
}

/// How many files rows keep, as the store counts them.
pub fn owned(store: &Store) -> usize {
    store.read::<_, StoreError>(&Place::nowhere(), |tx| Ok(tx.range(&OWNERS).keys().count())).expect("counted")
}
