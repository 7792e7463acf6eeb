//! What can go wrong below the services. A caller can do nothing about any of these but report them: they become AWS's
//! `InternalError`/`ServiceUnavailable` at the edge, never a domain error.

use std::path::PathBuf;
use std::sync::Arc;

/// A failure of the durable state layer. Cheap to clone: every transaction of a failed group commit gets the same one.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    #[error("{doing}: {source}")]
    Io { doing: String, source: Arc<std::io::Error> },
    /// The embedded database refused, e.g. because its map is full.
    #[error("state database, {doing}: {reason}")]
    Database { doing: &'static str, reason: String },
    /// An earlier write could not be made durable. Nothing is acknowledged any more until the process is restarted.
    #[error("the store takes no more writes: {reason}")]
    Failed { reason: String },
    #[error("table {table}: the encoded key has {len} bytes, the limit is {max}")]
    KeyTooLong { table: &'static str, len: usize, max: usize },
    #[error("a transaction of {bytes} bytes; the limit is {max}")]
    TransactionTooLarge { bytes: usize, max: usize },
    #[error("table {table}: {reason}")]
    BadRow { table: &'static str, reason: String },
    #[error("{what} is damaged: {reason}")]
    Corrupt { what: String, reason: String },
    #[error("{} is in use by another process{}", dir.display(), owner.map(|pid| format!(" (pid {pid})")).unwrap_or_default())]
    InUse { dir: PathBuf, owner: Option<u32> },
    #[error("{} was written in format {found}; this build reads format {expected}", dir.display())]
    Format { dir: PathBuf, found: String, expected: u32 },
    #[error("{} keeps its blobs {keeps}, and was opened to keep them {asked}", dir.display())]
    OtherLodging { dir: PathBuf, keeps: String, asked: String },
    #[error("{location}: {reason}")]
    NotOurs { location: String, reason: String },
    #[error(
        "{} stays closed, because its root key, looked for in {}, is missing or wrong: {reason}. Put the key back, or name a copy of it \
         with --root-key-file (MILLPOND_ROOT_KEY_FILE). Without it nothing that was encrypted here can be read again",
        dir.display(),
        path.display()
    )]
    RootKey { dir: PathBuf, path: PathBuf, reason: &'static str },
    #[error("blob {id} does not exist")]
    NoSuchBlob { id: String },
    #[error("the store is closed")]
    Closed,
}

impl StoreError {
    /// Wraps an I/O error with what was being done, for `map_err`.
    pub(crate) fn io(doing: impl Into<String>) -> impl FnOnce(std::io::Error) -> StoreError {
        let doing = doing.into();
        move |source| StoreError::Io { doing, source: Arc::new(source) }
    }

    pub(crate) fn corrupt(what: impl Into<String>, reason: impl Into<String>) -> StoreError {
        StoreError::Corrupt { what: what.into(), reason: reason.into() }
    }
}
