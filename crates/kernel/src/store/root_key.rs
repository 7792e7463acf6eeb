//! The one secret from which every key at rest is derived.
//!
//! It lies beside the state, readable by its owner alone. Services never see it: they ask for a key derived for a purpose of theirs,
//! so that no two purposes ever share one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::StoreError;
use super::segment::sync_dir;

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

    /// The key of a data directory; its first opening makes it.
    pub(super) fn open(state: &Path) -> Result<RootKey, StoreError> {
        let path = state.join("ROOT_KEY");
        match fs::read_to_string(&path) {
            Ok(text) => {
                let mut key = [0; 32];
                match hex::decode_to_slice(text.trim(), &mut key) {
                    Ok(()) => Ok(RootKey(key)),
                    Err(_) => Err(StoreError::corrupt(path.display().to_string(), "it is not a key of 64 hexadecimal digits")),
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let key = RootKey::random();
                key.save(state, &path).map_err(StoreError::io(format!("writing {}", path.display())))?;
                Ok(key)
            }
            Err(error) => Err(StoreError::io(format!("reading {}", path.display()))(error)),
        }
    }

    fn save(&self, state: &Path, path: &Path) -> io::Result<()> {
        let draft = state.join("ROOT_KEY.new");
        let mut file = private(&draft)?;
        writeln!(file, "{}", hex::encode(self.0))?;
        file.sync_all()?;
        fs::rename(&draft, path)?;
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

/// A new file nobody else may read.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_keeps_its_key_and_purposes_do_not_share_one() {
        let dir = tempfile::tempdir().expect("a directory");
        let first = RootKey::open(dir.path()).expect("made");
        let again = RootKey::open(dir.path()).expect("read");
        assert_eq!(first.derive("one"), again.derive("one"));
        assert_ne!(first.derive("one"), first.derive("two"));
        assert_ne!(first.derive("one"), RootKey::random().derive("one"));
        assert_eq!(format!("{first:?}"), "RootKey(…)");
    }

    #[test]
    fn a_damaged_key_is_an_error_and_is_not_replaced() {
        let dir = tempfile::tempdir().expect("a directory");
        fs::write(dir.path().join("ROOT_KEY"), "short").expect("written");
        assert!(matches!(RootKey::open(dir.path()), Err(StoreError::Corrupt { .. })));
        assert_eq!(fs::read_to_string(dir.path().join("ROOT_KEY")).expect("there"), "short");
    }
}
