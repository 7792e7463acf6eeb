//! Reading a file for its own sake: is it still what was written?

use futures::StreamExt;
use tokio::task::spawn_blocking;

use super::disk::read_table;
use super::format::len_of_file;
use super::{BlobRef, Blobs, FileId, FileRef, Files, INLINE_BYTES_MAX};
use crate::store::StoreError;
use crate::store::checksum::crc32c;

impl Blobs {
    /// Reads a file from end to end. `Corrupt` and `NoSuchBlob` say that it is not what the row says.
    pub(crate) async fn verify(&self, file: FileRef) -> Result<(), StoreError> {
        let mut blocks = self.stream(&BlobRef::File(file));
        while let Some(block) = blocks.next().await {
            block?;
        }
        // Each block fits the table; this is the table the row was written with.
        match self.table(file).await? {
            Some(table) if crc32c(&table) != file.crc => {
                Err(StoreError::corrupt(format!("blob {}", file.id), "it is not the file that was written"))
            }
            _ => Ok(()),
        }
    }

    /// What a row would say of a file that no known row names, judging by the file itself.
    pub(crate) async fn measure(&self, id: FileId) -> Result<FileRef, StoreError> {
        let size = match &self.files {
            Files::Memory(files) => return files.open(id).map(|chunks| FileRef { id, len: chunks.len(), crc: 0 }),
            Files::Disk(files) => {
                let files = files.clone();
                let size =
                    move || files.open_file(id)?.metadata().map(|it| it.len()).map_err(StoreError::io(format!("looking at blob {id}")));
                blocking(size).await?
            }
            Files::Remote(files) => files.size(id).await?,
        };
        let len = len_of_file(size).filter(|len| *len > INLINE_BYTES_MAX as u64);
        let file = FileRef { id, len: len.ok_or_else(|| StoreError::corrupt(format!("blob {id}"), "the file is too short"))?, crc: 0 };
        let table = self.table(file).await?.unwrap_or_default();
        Ok(FileRef { crc: crc32c(&table), ..file })
    }

    /// The checksums behind the bytes; `None` in memory, where there are none.
    async fn table(&self, file: FileRef) -> Result<Option<Vec<u8>>, StoreError> {
        match &self.files {
            Files::Memory(_) => Ok(None),
            Files::Disk(files) => {
                let files = files.clone();
                blocking(move || read_table(&files.open_file(file.id)?, file)).await.map(Some)
            }
            Files::Remote(files) => files.read_table(file).await.map(Some),
        }
    }

    /// Where a person would find a file.
    pub fn address(&self, id: FileId) -> String {
        match &self.files {
            Files::Memory(_) => format!("memory, blob {id}"),
            Files::Disk(files) => files.path(id).display().to_string(),
            Files::Remote(files) => files.address(id),
        }
    }

    /// Whether a failure to read may be the way there and not the bytes.
    pub(crate) fn is_remote(&self) -> bool {
        matches!(self.files, Files::Remote(_))
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, StoreError> + Send + 'static) -> Result<T, StoreError> {
    spawn_blocking(work).await.unwrap_or_else(|error| Err(StoreError::io("reading a blob")(error.into())))
}
