//! The one secret from which every key at rest is derived.
//!
//! It lies beside the state, readable by its owner alone, or in a file that is named at each start: then a stolen data directory is
//! worth nothing. Services never see it: they ask for a key derived for a purpose of theirs, so that no two purposes ever share one.
//!
//! The state remembers the key's *fingerprint*, in a row that is written before any row whose bytes depend on the key. A directory
//! whose key is missing, or another's, is not opened: it would take new objects and never give out the old ones.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{self, sync_dir};
use super::engine::Engine;
use super::home::Home;
use super::{Place, Scope, StoreError, Table, TableId, Tx};

/// Key: always 0. Value: the fingerprint of the root key, in hexadecimal digits.
const FINGERPRINT: Table<u64, String> = Table::new(TableId { tag: 0xff01, name: "store.root_key_fingerprint" }, Scope::Global);

/// 32 random bytes.
#[derive(Clone)]
pub struct RootKey([u8; 32]);

impl RootKey {
    /// Of a store that ends with the process.
    pub(super) fn random() -> RootKey {
        let mut key = [0; 32];
        getrandom::fill(&mut key).expect("the operating system has randomness");
        RootKey(key)
    }

    /// The key of a data directory, from `elsewhere` if it does not lie there. The first opening makes the one that lies there.
    pub(super) fn open(home: &Home, engine: &Engine, elsewhere: Option<&Path>) -> Result<RootKey, StoreError> {
        let path = elsewhere.map_or_else(|| home.state().join("ROOT_KEY"), Path::to_path_buf);
        let remembered = engine.read(&Place::nowhere(), |tx| tx.get(&FINGERPRINT, 0))??;
        let key = match (RootKey::read(&path)?, &remembered) {
            (Some(key), Some(fingerprint)) if key.fingerprint() != *fingerprint => {
                let reason = "it is not the key that this data directory was written with";
                return Err(refused(home, path, reason));
            }
            (Some(key), _) => key,
            (None, Some(_)) => return Err(refused(home, path, "the key that this data directory was written with is not there")),
            (None, None) if elsewhere.is_some() => {
                return Err(refused(home, path, "there is no such file; `openssl rand -hex 32` makes a key"));
            }
            (None, None) => {
                let key = RootKey::random();
                key.save(&home.state(), &path).map_err(StoreError::io(format!("writing {}", path.display())))?;
                key
            }
        };
        if remembered.is_none() {
            // Not awaited: nothing is durable before it that was written after it.
            drop(engine.write(&Place::nowhere(), |tx| key.remember(tx)));
        }
        Ok(key)
    }

    /// Writes the fingerprint, also when everything else has just been cleared.
    pub(super) fn remember(&self, tx: &mut Tx) -> Result<(), StoreError> {
        tx.put(&FINGERPRINT, 0, &self.fingerprint())
    }

    fn fingerprint(&self) -> String {
        hex::encode(&self.derive("millpond 2026 fingerprint of a root key")[..16])
    }

    fn read(path: &Path) -> Result<Option<RootKey>, StoreError> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::io(format!("reading {}", path.display()))(error)),
        };
        let mut key = [0; 32];
        match hex::decode_to_slice(text.trim(), &mut key) {
            Ok(()) => Ok(Some(RootKey(key))),
            Err(_) => Err(StoreError::corrupt(path.display().to_string(), "it is not a key of 64 hexadecimal digits")),
        }
    }

    fn save(&self, state: &Path, path: &Path) -> io::Result<()> {
        let draft = state.join("ROOT_KEY.new");
        let file = private(&draft)?;
        disk::write_all_at(&file, &draft, format!("{}\n", hex::encode(self.0)).as_bytes(), 0)?;
        disk::sync(&file, &draft)?;
        disk::rename(&draft, path)?;
        sync_dir(state)
    }

    /// A key for one purpose. The purpose is a constant sentence, unique in the house: `"millpond s3 2026 object keys"`.
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        blake3::derive_key(purpose, &self.0)
    }
}

impl std::fmt::Debug for RootKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RootKey(…)")
    }
}

fn refused(home: &Home, path: PathBuf, reason: &'static str) -> StoreError {
    StoreError::RootKey { dir: home.data().into(), path, reason }
}

/// A new file nobody else may read.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    disk::create(path, &options)
}

#[cfg(test)]
mod tests {
    use super::super::Store;
    use super::*;

    fn refused(opened: Result<Store, StoreError>) -> String {
        opened.err().expect("it does not open").to_string()
    }

    #[test]
    fn a_directory_keeps_its_key_and_purposes_do_not_share_one() {
        let dir = tempfile::tempdir().expect("a directory");
        let derived = |purpose| Store::open(dir.path()).expect("it opens").root_key().derive(purpose);
        assert_eq!(derived("one"), derived("one"));
        assert_ne!(derived("one"), derived("two"));
        assert_ne!(derived("one"), RootKey::random().derive("one"));
        assert_eq!(format!("{:?}", RootKey::random()), "RootKey(…)");
    }

    #[test]
    fn a_damaged_key_is_an_error_and_is_not_replaced() {
        let dir = tempfile::tempdir().expect("a directory");
        drop(Store::open(dir.path()).expect("it opens"));
        let path = dir.path().join("state/ROOT_KEY");
        fs::write(&path, "short").expect("written");
        assert!(matches!(Store::open(dir.path()), Err(StoreError::Corrupt { .. })));
        assert_eq!(fs::read_to_string(&path).expect("there"), "short");
    }

    #[test]
    fn a_directory_does_not_open_with_another_key_or_none() {
        let dir = tempfile::tempdir().expect("a directory");
        drop(Store::open(dir.path()).expect("it opens"));
        let path = dir.path().join("state/ROOT_KEY");
        let key = fs::read_to_string(&path).expect("there");
        fs::remove_file(&path).expect("removed");
        let missing = refused(Store::open(dir.path()));
        assert!(missing.contains("is not there") && missing.contains("--root-key-file"), "{missing}");
        assert!(!path.exists(), "and none is made up");
        fs::write(&path, "00".repeat(32)).expect("written");
        assert!(refused(Store::open(dir.path())).contains("not the key"));
        fs::write(&path, key).expect("written");
        drop(Store::open(dir.path()).expect("it opens again"));
    }

    #[test]
    fn a_key_may_lie_elsewhere() {
        let (dir, safe) = (tempfile::tempdir().expect("a directory"), tempfile::tempdir().expect("a directory"));
        let file = safe.path().join("key");
        assert!(refused(Store::open_keyed(dir.path(), &file)).contains("openssl rand -hex 32"));
        fs::write(&file, "7f".repeat(32) + "\n").expect("written");
        drop(Store::open_keyed(dir.path(), &file).expect("it opens"));
        assert!(!dir.path().join("state/ROOT_KEY").exists());
        assert!(refused(Store::open(dir.path())).contains("is not there"));
        drop(Store::open_keyed(dir.path(), &file).expect("it opens again"));
    }

    #[tokio::test]
    async fn what_was_cleared_still_has_its_key() {
        let dir = tempfile::tempdir().expect("a directory");
        let store = Store::open(dir.path()).expect("it opens");
        store.clear().await.expect("cleared");
        drop(store);
        fs::remove_file(dir.path().join("state/ROOT_KEY")).expect("removed");
        assert!(refused(Store::open(dir.path())).contains("is not there"));
    }
}
