//! Files in somebody else's object store: S3 and what speaks like it, Google Cloud Storage, Azure Blob Storage, a folder.
//!
//! ```no_run
//! # async fn story() -> Result<(), Box<dyn std::error::Error>> {
//! let place = objects::Place::open("s3://lake/millpond?endpoint=http://127.0.0.1:4567&region=us-east-1", &[])?;
//! place.put("a/1", vec!["bytes".into()]).await?;   // resolves when the store has acknowledged it
//! # Ok(()) }
//! ```
//!
//! `object_store` signs, retries and backs off; here its many ways are narrowed to the few a keeper of files needs, with plain
//! [`std::io`] errors. It knows nothing of blobs, checksums or AWS's API: whoever keeps files here brings those.

mod address;
mod growing;
mod place;

pub use address::{BadAddress, Environment};
pub use growing::Growing;
pub use place::Place;
