//! Looking into files: the first mebibyte of a text, the footer of a Parquet file.
//!
//! Bounded on purpose: a few files of each folder, a little of each file. A file that cannot be understood is no reason to fail;
//! the others in its folder decide.

use std::sync::Arc;

use api_s3::{GetObject, GetObjectInput};
use bytes::Bytes;
use columnar::compression::Compression;
use columnar::infer::{Classification, Classified, FileSample, classify};
use futures::future::BoxFuture;
use futures::stream::{self, StreamExt, TryStreamExt};

use kernel::Error;

use super::Interruption;
use super::run::Run;
use super::survey::{Base, Surveyed, patiently};
use crate::model::crawl::sampling::{self, FILES_LOOKED_INTO, Looked};
use crate::model::crawl::schema::Schema;
use crate::model::crawl::tree::{File, Files, Found};

const HEAD_BYTES: u64 = 1 << 20;
const TAIL_BYTES: u64 = 64 << 10;
/// A larger footer than this describes something other than a data lake's file.
const FOOTER_BYTES_MAX: u64 = 64 << 20;
/// Folders looked into at once.
const AT_ONCE: usize = 4;

/// Fills in what the files of each folder hold.
pub async fn look_into(run: &Run, surveyed: &mut Surveyed) -> Result<(), Interruption> {
    let mut folders = Vec::new();
    surveyed.root.for_each(&mut |path, files| folders.push((path.to_owned(), files.clone())));
    let looking = Looking {
        run,
        base: &surveyed.base,
        files_per_folder: surveyed.sample_size.unwrap_or(FILES_LOOKED_INTO),
        // One file is one table, named after the file.
        stands_alone: surveyed.is_one_file,
    };
    let looked = folders.into_iter().map(|(path, files)| looking.folder_at(path, files));
    let found: Vec<(String, Vec<Found>)> = stream::iter(looked).buffered(AT_ONCE).try_collect().await?;
    let mut known = Known::default();
    for (path, mut found) in found {
        found.iter_mut().for_each(|found| known.share(&mut found.schema));
        if let Some(folder) = surveyed.root.at(&path) {
            folder.files.found = found;
        }
    }
    Ok(())
}

struct Looking<'a> {
    run: &'a Run,
    base: &'a Base,
    files_per_folder: usize,
    stands_alone: bool,
}

impl Looking<'_> {
    fn folder_at(&self, path: String, files: Files) -> BoxFuture<'_, Result<(String, Vec<Found>), Interruption>> {
        Box::pin(async move {
            let found = self.folder(&path, &files).await?;
            Ok((path, found))
        })
    }

    async fn folder(&self, path: &str, files: &Files) -> Result<Vec<Found>, Interruption> {
        let mut looked = self.files(path, &files.first[..files.first.len().min(self.files_per_folder)]).await?;
        if !self.stands_alone
            && let Some(found) = sampling::together(files, &looked, self.run.configuration.combines_compatible_schemas)
        {
            return Ok(found);
        }
        // Every file is a table: then every file has to be known.
        looked.extend(self.files(path, &files.first[looked.len()..]).await?);
        Ok(sampling::apart(&looked))
    }

    async fn files(&self, path: &str, files: &[File]) -> Result<Vec<Looked>, Interruption> {
        let mut looked = Vec::with_capacity(files.len());
        for file in files {
            self.run.check_stop()?;
            let key = self.base.key(&format!("{path}{}", file.name));
            looked.push(Looked { file: file.clone(), classified: self.file(&key, file).await? });
        }
        Ok(looked)
    }

    async fn file(&self, key: &str, file: &File) -> Result<Classified, Interruption> {
        let Some(sample) = self.sample(key, file).await? else { return Ok(unknown()) };
        Ok(classify(&sample).unwrap_or_else(|error| {
            tracing::warn!(crawler = self.run.name, %error, "a file could not be classified");
            unknown()
        }))
    }

    /// `None` when the object has gone since it was listed.
    async fn sample(&self, key: &str, file: &File) -> Result<Option<FileSample>, Interruption> {
        // Of a Parquet file only the magic bytes at its beginning matter.
        let head_bytes = if file.name.ends_with(".parquet") { 4 } else { HEAD_BYTES };
        let Some(head) = self.range(key, 0, head_bytes.min(file.size)).await? else { return Ok(None) };
        let mut sample = FileSample { name: file.name.clone(), size: file.size, head, tail: Bytes::new() };
        if sample.head.starts_with(b"PAR1") && (sample.head.len() as u64) < file.size {
            match self.parquet_tail(key, file.size).await? {
                Some(tail) => sample.tail = tail,
                None => return Ok(None),
            }
        }
        Ok(Some(sample))
    }

    async fn parquet_tail(&self, key: &str, size: u64) -> Result<Option<Bytes>, Interruption> {
        let guess = TAIL_BYTES.min(size);
        let Some(tail) = self.range(key, size - guess, guess).await? else { return Ok(None) };
        match FileSample::parquet_footer_size(&tail) {
            Some(needed) if needed > guess && needed <= size.min(FOOTER_BYTES_MAX) => self.range(key, size - needed, needed).await,
            _ => Ok(Some(tail)),
        }
    }

    async fn range(&self, key: &str, from: u64, length: u64) -> Result<Option<Bytes>, Interruption> {
        let input = || GetObjectInput {
            bucket: self.base.bucket.clone(),
            key: key.to_owned(),
            range: Some(format!("bytes={from}-{}", from + length - 1)),
            ..GetObjectInput::default()
        };
        patiently(|| self.get(input(), length)).await
    }

    async fn get(&self, input: GetObjectInput, length: u64) -> Result<Option<Bytes>, Error> {
        match self.run.reader.call::<GetObject>(input).await {
            Ok(output) => Ok(Some(output.body.collect(length).await?)),
            Err(error) if error.is(&api_s3::errors::NO_SUCH_KEY) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn unknown() -> Classified {
    Classified {
        classification: Classification::Unknown,
        compression: Compression::None,
        columns: Vec::new(),
        csv: None,
        average_record_size: 0,
        record_count: 0,
    }
}

/// Schemas met so far. A hundred thousand partitions of a table share one.
#[derive(Default)]
struct Known(Vec<Arc<Schema>>);

impl Known {
    fn share(&mut self, schema: &mut Arc<Schema>) {
        const MOST: usize = 256;
        match self.0.iter().find(|known| ***known == **schema) {
            Some(known) => *schema = known.clone(),
            None if self.0.len() < MOST => self.0.push(schema.clone()),
            None => {}
        }
    }
}
