//! A file put in pieces, several of them under way at once.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use object_store::{MultipartUpload, PutPayload};
use tokio::task::JoinSet;

use crate::place::{failed, sync};

/// What one upload may have in memory and under way.
const PIECES_AT_ONCE: usize = 4;

/// A multipart upload. Nobody sees the file before it is finished.
pub struct Growing {
    upload: Box<dyn MultipartUpload>,
    under_way: JoinSet<object_store::Result<()>>,
    folder: Option<Arc<PathBuf>>,
    name: String,
}

impl Growing {
    pub(crate) fn new(upload: Box<dyn MultipartUpload>, folder: Option<Arc<PathBuf>>, name: &str) -> Growing {
        Growing { upload, under_way: JoinSet::new(), folder, name: name.into() }
    }

    /// Sends the next piece; waits when there are too many under way.
    pub async fn push(&mut self, piece: Vec<Bytes>) -> io::Result<()> {
        while self.under_way.len() >= PIECES_AT_ONCE {
            self.one_arrived().await?;
        }
        self.under_way.spawn(self.upload.put_part(PutPayload::from_iter(piece)));
        Ok(())
    }

    /// Resolves once the whole file is acknowledged; otherwise the pieces are given back.
    pub async fn finish(mut self) -> io::Result<()> {
        let finished = self.complete().await;
        if finished.is_err() {
            self.abort().await;
        }
        finished
    }

    async fn complete(&mut self) -> io::Result<()> {
        while !self.under_way.is_empty() {
            self.one_arrived().await?;
        }
        self.upload.complete().await.map_err(failed)?;
        sync(self.folder.clone(), &self.name).await
    }

    /// Gives the pieces back. If that fails too, the place's own housekeeping has them: a lifecycle rule for incomplete uploads.
    pub async fn abort(mut self) {
        self.under_way.shutdown().await;
        self.upload.abort().await.ok();
    }

    async fn one_arrived(&mut self) -> io::Result<()> {
        match self.under_way.join_next().await {
            None => Ok(()),
            Some(Ok(arrived)) => arrived.map_err(failed),
            Some(Err(error)) => Err(io::Error::other(error)),
        }
    }
}
