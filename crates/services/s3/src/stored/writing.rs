//! Bytes on their way to a blob.

use kernel::store::{BlobRef, BlobWriter};
use kernel::{Bytes, Cx, Error};
use sealing::{DataKey, Encoder, Piece};

use crate::keyring;

/// How bytes are to lie.
#[derive(Clone, Copy)]
pub struct Recipe<'a> {
    /// `None` only for parts of uploads that began before anything was encrypted.
    pub key: Option<&'a DataKey>,
    /// The level of compression, for classes that are packed.
    pub packing: Option<i32>,
}

/// A blob being written. Dropping it discards the blob.
pub struct Outlet {
    writer: BlobWriter,
    encoder: Option<Encoder>,
    is_packing: bool,
    len: u64,
}

impl Outlet {
    /// `expected` bytes, if that is known.
    pub fn new(cx: &Cx, recipe: Recipe<'_>, expected: Option<u64>) -> Outlet {
        let encoder = recipe.key.map(|key| Encoder::new(key, keyring::salt(cx), expected, recipe.packing));
        Outlet { writer: cx.blobs().writer(), encoder, is_packing: recipe.packing.is_some(), len: 0 }
    }

    /// The bytes taken so far, as the caller counts them.
    pub fn len(&self) -> u64 {
        self.len
    }

    pub async fn write(&mut self, bytes: Bytes) -> Result<(), Error> {
        self.len += bytes.len() as u64;
        let Some(mut encoder) = self.encoder.take() else { return Ok(self.writer.write(bytes).await?) };
        if self.is_packing {
            let (encoder, runs) = apart(move || {
                let mut rest = &bytes[..];
                let runs: Vec<Bytes> = std::iter::from_fn(|| encoder.push(&mut rest)).collect();
                (encoder, runs)
            })
            .await?;
            self.encoder = Some(encoder);
            return self.write_all(runs).await;
        }
        let mut rest = &bytes[..];
        while let Some(run) = encoder.push(&mut rest) {
            self.writer.write(run).await?;
        }
        self.encoder = Some(encoder);
        Ok(())
    }

    /// Makes the blob durable; also the facts by which it is read again.
    pub async fn finish(mut self) -> Result<(BlobRef, Option<Piece>), Error> {
        let Some(encoder) = self.encoder.take() else { return Ok((self.writer.finish().await?, None)) };
        let (runs, piece) = if self.is_packing { apart(move || encoder.finish()).await? } else { encoder.finish() };
        self.write_all(runs).await?;
        Ok((self.writer.finish().await?, Some(piece)))
    }

    async fn write_all(&mut self, runs: Vec<Bytes>) -> Result<(), Error> {
        for run in runs {
            self.writer.write(run).await?;
        }
        Ok(())
    }
}

/// A mebibyte takes up to twenty milliseconds to pack: not on a thread that others wait for.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}
