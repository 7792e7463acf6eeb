//! A place that keeps files.

use std::io;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use futures::stream::{BoxStream, StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{Error, ObjectStore, ObjectStoreExt, PutPayload};

use crate::address::{Address, BadAddress, Environment, Opened};
use crate::growing::Growing;

/// What is rather read and thrown away than asked for around.
const GAP_BYTES: u64 = 256 << 10;

/// A bucket and a prefix in it, or a folder. Names are paths below it.
pub struct Place {
    location: String,
    endpoint: Option<String>,
    store: Arc<dyn ObjectStore>,
    pub(crate) folder: Option<Arc<PathBuf>>,
}

impl Place {
    /// Opens the place an address names; see the crate's example. Credentials and the like are looked for in the environment.
    /// Nothing is asked over the network yet.
    pub fn open(address: &str, environment: &Environment) -> Result<Place, BadAddress> {
        let address = Address::parse(address)?;
        let Opened { store, folder, endpoint } = address.open(environment)?;
        let store = match &folder {
            Some(_) => store, // the prefix is its root already
            None => Arc::new(PrefixStore::new(store, Path::from(address.prefix.as_str()))),
        };
        Ok(Place { location: address.location(), endpoint, store, folder: folder.map(Arc::new) })
    }

    /// Where it is, without options.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// The server it is on, if it is not the company's own.
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }

    /// Puts a whole file; resolves once it is acknowledged, in a folder once it is synced.
    pub async fn put(&self, name: &str, bytes: Vec<Bytes>) -> io::Result<()> {
        self.store.put(&Path::from(name), PutPayload::from_iter(bytes)).await.map_err(failed)?;
        sync(self.folder.clone(), name).await
    }

    /// Begins a file that is put in pieces.
    pub async fn begin(&self, name: &str) -> io::Result<Growing> {
        let upload = self.store.put_multipart(&Path::from(name)).await.map_err(failed)?;
        Ok(Growing::new(upload, self.folder.clone(), name))
    }

    /// Several ranges of a file, in order, each whole. `UnexpectedEof` says that the file is shorter than that.
    pub async fn read(&self, name: &str, ranges: &[Range<u64>]) -> io::Result<Vec<Bytes>> {
        let (Some(first), Some(last)) = (ranges.first(), ranges.last()) else { return Ok(Vec::new()) };
        // Not `ObjectStore::get_ranges`, which also joins what lies close together, but panics over a file that is too short.
        if ranges.windows(2).all(|pair| pair[1].start.saturating_sub(pair[0].end) <= GAP_BYTES) {
            let whole = self.read_range(name, first.start..last.end).await?;
            let at = |range: &Range<u64>| whole.slice((range.start - first.start) as usize..(range.end - first.start) as usize);
            return Ok(ranges.iter().map(at).collect());
        }
        futures::future::try_join_all(ranges.iter().map(|range| self.read_range(name, range.clone()))).await
    }

    async fn read_range(&self, name: &str, range: Range<u64>) -> io::Result<Bytes> {
        let (wanted, end) = (range.end - range.start, range.end);
        let error = match self.store.get_range(&Path::from(name), range).await {
            Ok(bytes) if bytes.len() as u64 == wanted => return Ok(bytes),
            Ok(_) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Err(error) => failed(error),
        };
        // Each company words a range behind the end in its own way: the length says it in one.
        match error.kind() {
            io::ErrorKind::NotFound => Err(error),
            _ => match self.size(name).await {
                Ok(size) if size < end => Err(io::Error::new(io::ErrorKind::UnexpectedEof, error)),
                _ => Err(error),
            },
        }
    }

    pub async fn size(&self, name: &str) -> io::Result<u64> {
        self.store.head(&Path::from(name)).await.map(|meta| meta.size).map_err(failed)
    }

    /// Removes files, as many at once as the place takes. Those that are gone already are no error.
    pub async fn remove(&self, names: Vec<String>) -> io::Result<()> {
        let names = futures::stream::iter(names).map(|name| Ok(Path::from(name))).boxed();
        let mut removed = self.store.delete_stream(names);
        let mut worst = Ok(());
        while let Some(outcome) = removed.next().await {
            match outcome {
                Ok(_) | Err(Error::NotFound { .. }) => {}
                Err(error) => worst = Err(failed(error)),
            }
        }
        worst
    }

    /// The names of all files in a folder and below it.
    pub fn list(&self, folder: &str) -> BoxStream<'static, io::Result<String>> {
        self.store.list(Some(&Path::from(folder))).map_ok(|meta| meta.location.to_string()).map_err(failed).boxed()
    }
}

pub(crate) fn failed(error: Error) -> io::Error {
    let kind = match &error {
        Error::NotFound { .. } => io::ErrorKind::NotFound,
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => io::ErrorKind::PermissionDenied,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, error)
}

/// `object_store` renames files into place and leaves it to the machine when they reach the disk: too late for an acknowledgement.
pub(crate) async fn sync(folder: Option<Arc<PathBuf>>, name: &str) -> io::Result<()> {
    let Some(folder) = folder else { return Ok(()) };
    let file = folder.join(name);
    let synced = tokio::task::spawn_blocking(move || {
        std::fs::File::open(&file)?.sync_all()?;
        let above = file.ancestors().skip(1).take_while(|it| it.starts_with(&*folder));
        above.into_iter().try_for_each(|it| std::fs::File::open(it)?.sync_all())
    });
    synced.await.map_err(io::Error::other)?
}
