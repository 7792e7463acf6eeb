//! The port to storage that is not this machine's: what an object store must be able to do to keep blob files.
//!
//! The kernel names files, checks every byte it reads and decides what may go; a shelf only carries. `engines/objects` has one over
//! S3, Google Cloud Storage, Azure and folders, and the binary hands it in; the kernel knows none of them.

use std::io;
use std::ops::Range;

use async_trait::async_trait;
use bytes::Bytes;
use futures::stream::BoxStream;

/// Keeps named files. Names are paths below the shelf's own place (`3f…/00000001/0000002a`), never used twice for different bytes.
///
/// Errors that mean something: `NotFound` for a file that is not there, `UnexpectedEof` for one that is shorter than what was asked.
#[async_trait]
pub trait Shelf: Send + Sync + 'static {
    /// Where it is, without options or secrets: `s3://bucket/prefix`. A data directory remembers it.
    fn location(&self) -> &str;

    /// Puts a whole file, its bytes given in order. Resolves once the place has acknowledged it as durable.
    async fn put(&self, name: &str, bytes: Vec<Bytes>) -> io::Result<()>;

    /// Begins a file too large to be put at once.
    async fn begin(&self, name: &str) -> io::Result<Box<dyn Growing>>;

    /// The bytes of these ranges, each whole.
    async fn read(&self, name: &str, ranges: &[Range<u64>]) -> io::Result<Vec<Bytes>>;

    /// How long a file is.
    async fn size(&self, name: &str) -> io::Result<u64>;

    /// Removes files; those that are gone already are no error.
    async fn remove(&self, names: Vec<String>) -> io::Result<()>;

    /// The names of all files in a folder and below it, in no order.
    fn list(&self, folder: &str) -> BoxStream<'static, io::Result<String>>;
}

/// A file being put in pieces. Nobody sees it before it is finished; dropping it may leave the pieces to the place's own housekeeping.
#[async_trait]
pub trait Growing: Send {
    /// Takes the next piece; it may still be on its way when this resolves.
    async fn push(&mut self, piece: Vec<Bytes>) -> io::Result<()>;

    /// Resolves once the whole file is durable.
    async fn finish(self: Box<Self>) -> io::Result<()>;

    /// Gives the pieces back.
    async fn abort(self: Box<Self>);
}
