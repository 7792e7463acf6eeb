//! Where the bytes of a data directory lodge when they are not on its own disk, and the proof that the lodging is still ours.
//!
//! `state/LODGING` says which shelf, which folder on it is this store's, and how many times it was opened there. A random word, the
//! *claim*, lies both in that file and on the shelf, and changes at every start. A copy of the data directory that was started in
//! between has changed it on the shelf: its files would be orphans to us, and are not, so we do not start.

use std::fs;
use std::io;
use std::slice;

use serde::{Deserialize, Serialize};

use super::blobs::{OWNERS, Shelf};
use super::engine::Engine;
use super::home::{self, Home};
use super::{Place, StoreError};

/// What the file holds, as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lodging {
    /// The shelf.
    pub location: String,
    /// The folder there, which no other store has.
    pub store: String,
    /// How many times it was opened: no two runs give a file the same name.
    pub run: u32,
    claim: String,
    /// What was on the shelf when `claim` was chosen: a crash may have kept it there.
    previous: Option<String>,
}

/// A directory opened without a shelf must never have had one.
pub(crate) fn stays_here(home: &Home) -> Result<(), StoreError> {
    match read(home)? {
        None => Ok(()),
        Some(lodging) => Err(other(home, format!("in {}", lodging.location), "on this machine's disk".into())),
    }
}

/// Finds or makes the directory's place on the shelf, and claims it. Fails when the shelf cannot be reached.
pub(crate) async fn move_in(home: &Home, engine: &Engine, shelf: &dyn Shelf) -> Result<Lodging, StoreError> {
    let known = read(home)?;
    let asked = || format!("in {}", shelf.location());
    let lodging = match &known {
        Some(known) if known.location == shelf.location() => {
            let found = claimed(known, engine, shelf).await?;
            Lodging { run: known.run + 1, claim: chance(), previous: found, ..known.clone() }
        }
        Some(known) => return Err(other(home, format!("in {}", known.location), asked())),
        None if has_files(engine)? => return Err(other(home, "on this machine's disk".into(), asked())),
        None => Lodging { location: shelf.location().into(), store: chance(), run: 1, claim: chance(), previous: None },
    };
    let text = serde_json::to_string_pretty(&lodging).expect("strings and numbers are always written") + "\n";
    home::replace(&path(home), &text).map_err(StoreError::io("writing where blobs are"))?;
    let put = shelf.put(&claim_name(&lodging), vec![lodging.claim.clone().into()]).await;
    put.map_err(StoreError::io(format!("writing to {}", shelf.location())))?;
    Ok(lodging)
}

/// The claim found on the shelf, which must be one we made.
async fn claimed(known: &Lodging, engine: &Engine, shelf: &dyn Shelf) -> Result<Option<String>, StoreError> {
    let name = claim_name(known);
    let length = known.claim.len() as u64;
    let found = match shelf.read(&name, slice::from_ref(&(0..length))).await {
        Ok(parts) => Some(String::from_utf8_lossy(&parts.concat()).into_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(StoreError::io(format!("reading from {}", shelf.location()))(error)),
    };
    let reason = match &found {
        Some(claim) if *claim == known.claim || Some(claim) == known.previous.as_ref() => return Ok(found),
        // The very first start was cut short. One that got so far as to keep a file had put its claim there before.
        None if known.previous.is_none() && !has_files(engine)? => return Ok(None),
        Some(_) => "another copy of this data directory has written there since: use that copy, or a data directory of its own",
        None => "nothing of this data directory is there any more: is it the same endpoint, and the same bucket?",
    };
    Err(StoreError::NotOurs { location: format!("{}/{name}", shelf.location()), reason: reason.into() })
}

fn has_files(engine: &Engine) -> Result<bool, StoreError> {
    engine.read(&Place::nowhere(), |tx| tx.range(&OWNERS).keys().next().transpose().map(|first| first.is_some()))?
}

fn read(home: &Home) -> Result<Option<Lodging>, StoreError> {
    let path = path(home);
    match fs::read_to_string(&path) {
        Ok(text) => match serde_json::from_str(&text) {
            Ok(lodging) => Ok(Some(lodging)),
            Err(error) => Err(StoreError::corrupt(path.display().to_string(), error.to_string())),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::io(format!("reading {}", path.display()))(error)),
    }
}

fn path(home: &Home) -> std::path::PathBuf {
    home.state().join("LODGING")
}

fn claim_name(lodging: &Lodging) -> String {
    format!("{}/CLAIM", lodging.store)
}

/// Not the house's chance, which a test may seed: two stores must never choose alike.
fn chance() -> String {
    let mut bytes = [0; 12];
    getrandom::fill(&mut bytes).expect("the operating system has randomness");
    hex::encode(bytes)
}

fn other(home: &Home, keeps: String, asked: String) -> StoreError {
    StoreError::OtherLodging { dir: home.data().into(), keeps, asked }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::ops::Range;
    use std::sync::Arc;

    use async_trait::async_trait;
    use bytes::Bytes;
    use futures::StreamExt;
    use futures::stream::BoxStream;
    use parking_lot::Mutex;

    use super::super::Store;
    use super::super::blobs::Growing;
    use super::*;

    /// A shelf that is one endpoint's: another has the same location and other files.
    #[derive(Default)]
    struct Endpoint(Mutex<HashMap<String, Bytes>>);

    #[async_trait]
    impl Shelf for Endpoint {
        fn location(&self) -> &str {
            "s3://lake"
        }
        async fn put(&self, name: &str, bytes: Vec<Bytes>) -> io::Result<()> {
            self.0.lock().insert(name.into(), bytes.concat().into());
            Ok(())
        }
        async fn begin(&self, _: &str) -> io::Result<Box<dyn Growing>> {
            Err(io::ErrorKind::Unsupported.into())
        }
        async fn read(&self, name: &str, ranges: &[Range<u64>]) -> io::Result<Vec<Bytes>> {
            let file = self.0.lock().get(name).cloned().ok_or(io::ErrorKind::NotFound)?;
            Ok(ranges.iter().map(|range| file.slice(range.start as usize..range.end as usize)).collect())
        }
        async fn size(&self, name: &str) -> io::Result<u64> {
            self.0.lock().get(name).map(|file| file.len() as u64).ok_or(io::ErrorKind::NotFound.into())
        }
        async fn remove(&self, names: Vec<String>) -> io::Result<()> {
            names.iter().for_each(|name| drop(self.0.lock().remove(name)));
            Ok(())
        }
        fn list(&self, folder: &str) -> BoxStream<'static, io::Result<String>> {
            let names: Vec<_> = self.0.lock().keys().filter(|name| name.starts_with(folder)).cloned().map(Ok).collect();
            futures::stream::iter(names).boxed()
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn another_endpoint_of_the_same_name_is_found_out_at_the_second_start() {
        let dir = tempfile::tempdir().expect("a directory");
        let (ours, theirs) = (Arc::new(Endpoint::default()), Arc::new(Endpoint::default()));
        let store = Store::open_with(dir.path(), ours.clone(), None).await.expect("it opens");
        let blob = store.blobs().put(vec![1; 50_000].into()).await.expect("put");
        store.write::<_, StoreError>(&Place::nowhere(), |tx| tx.adopt(&blob)).await.expect("adopted");
        drop(store);
        let refused = Store::open_with(dir.path(), theirs, None).await.err().expect("refused").to_string();
        assert!(refused.contains("nothing of this data directory is there any more"), "{refused}");
        let store = Store::open_with(dir.path(), ours, None).await.expect("it opens where its files are");
        assert_eq!(store.blobs().read(&blob).await.expect("read"), vec![1; 50_000]);
    }
}
