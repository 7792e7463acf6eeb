//! Rows into files of a table: one file for each partition, under a name that belongs to the query, visible when all are done.
//!
//! AWS: "Athena in some cases does not delete data or partial data from your bucket"; the manifest lists what may be there. We
//! write the manifest before the first file appears, and take away what a failed query wrote. After a crash the next attempt
//! knows its files by their name and begins anew.

use std::collections::BTreeMap;

use api_s3::{DeleteObject, DeleteObjectInput};
use columnar::Column;
use columnar::write::{WriteError, WriteFormat, Writer, fit, split};
use futures::StreamExt;
use sql::{ErrorCode, QueryStream, SqlError};

use super::Run;
use crate::lake::{ResultObject, has_objects, keys_below};
use crate::model::failure::Failure;
use crate::model::hive_path::partition_name;
use crate::model::in_place::in_place;
use crate::model::output::S3Path;
use crate::model::result_metadata::ResultColumn;
use crate::model::work_group::ResultSettings;

/// AWS: "up to 100 partitions" for CTAS and INSERT INTO (user guide, "Use CTAS and INSERT INTO to work around the 100 partition limit").
const WRITERS_MAX: usize = 100;
/// All row groups of one query that are not yet full.
const PENDING_BYTES_MAX: usize = 256 << 20;

/// Where rows go, and in which shape.
pub(super) struct Destination {
    pub root: S3Path,
    pub format: WriteFormat,
    /// The partition keys are the last of them.
    pub columns: Vec<Column>,
    pub keys: usize,
    /// See [`fit`].
    pub sources: Vec<Option<usize>>,
    /// The table whose partitions may be somewhere else than below the root.
    pub table: Option<(String, api_glue::Table)>,
}

/// A partition that was written to.
pub(super) struct Written {
    pub values: Vec<String>,
    pub folder: S3Path,
    pub is_registered: bool,
}

struct DataFile {
    writer: Writer,
    object: ResultObject,
    path: S3Path,
    partition: Written,
}

impl Run {
    /// Starts the query that gives the rows.
    pub(super) async fn rows_of(&self, query: &str) -> Result<QueryStream, Failure> {
        let before = self.cx.now();
        let stream = self.engine.query(&in_place(&self.query.text, query), &self.session()).await?;
        self.totals.lock().planning_millis = self.cx.now().since(before);
        Ok(stream)
    }

    /// Writes all rows. What it answers is in place, unless the query fails later: then [`Run::clean_up`] takes it away.
    pub(super) async fn write_files(&self, mut stream: QueryStream, destination: &Destination) -> Result<Vec<Written>, Failure> {
        let mut files: BTreeMap<Vec<String>, DataFile> = BTreeMap::new();
        while let Some(batch) = stream.next().await {
            self.totals.lock().bytes_scanned = stream.stats.bytes_scanned();
            let batch = batch?;
            let rows = fit(&batch, &destination.sources, &destination.columns).map_err(unwritable)?;
            for (values, part) in split(&rows, destination.keys).map_err(unwritable)? {
                if !files.contains_key(&values) {
                    let file = self.open_file(values.clone(), files.len(), destination).await?;
                    files.insert(values.clone(), file);
                }
                let Some(file) = files.get_mut(&values) else { continue };
                file.writer.write(&part).map_err(unwritable)?;
                file.pass_on().await?;
            }
            make_room(&mut files).await?;
            self.totals.lock().rows_out += rows.num_rows() as u64;
        }
        self.totals.lock().bytes_scanned = stream.stats.bytes_scanned();
        self.finish_files(files.into_values().collect()).await
    }

    async fn open_file(&self, values: Vec<String>, open: usize, destination: &Destination) -> Result<DataFile, Failure> {
        if open >= WRITERS_MAX {
            let message = format!("Exceeded limit of {WRITERS_MAX} open writers for partitions/buckets.");
            return Err(SqlError::new(ErrorCode::HiveTooManyOpenPartitions, message).into());
        }
        let (data, keys) = destination.columns.split_at(destination.columns.len() - destination.keys);
        let partition = self.partition_of(values, keys, destination).await?;
        let path = partition.folder.below(&format!("{}{}", self.file_prefix(), destination.format.extension()));
        // Encrypted like results; their ACL and their bucket's owner say nothing about the bucket of a table.
        let settings = ResultSettings { encryption: self.query.results.encryption.clone(), ..ResultSettings::default() };
        let object = ResultObject::new(self.cx.clone(), path.clone(), "application/octet-stream", &settings, &self.unfinished);
        Ok(DataFile { writer: Writer::new(&destination.format, data).map_err(unwritable)?, object, path, partition })
    }

    async fn partition_of(&self, values: Vec<String>, keys: &[Column], destination: &Destination) -> Result<Written, Failure> {
        if let Some((database, table)) = destination.table.as_ref().filter(|_| !keys.is_empty())
            && let Some(partition) = self.find_partition(database, table, &values).await?
        {
            let location = partition.storage_descriptor.and_then(|storage| storage.location).unwrap_or_default();
            let folder = S3Path::parse(&location).ok_or_else(|| Failure::internal("a partition without a location"))?;
            return Ok(Written { values, folder, is_registered: true });
        }
        let name = partition_name(keys.iter().map(|key| key.name.as_str()), values.iter().map(String::as_str));
        let folder = if name.is_empty() { destination.root.clone() } else { destination.root.below(&name) };
        Ok(Written { values, folder, is_registered: false })
    }

    /// The same whenever the query runs.
    fn file_prefix(&self) -> String {
        format!("{}_00000", self.id)
    }

    async fn finish_files(&self, mut files: Vec<DataFile>) -> Result<Vec<Written>, Failure> {
        let paths: Vec<S3Path> = files.iter().map(|file| file.path.clone()).collect();
        self.write_manifest(&paths).await?;
        self.undo.lock().files = paths;
        let (mut partitions, mut bytes) = (Vec::new(), 0);
        for DataFile { writer, mut object, path, partition } in files.drain(..) {
            object.buffer().extend(writer.finish().map_err(unwritable)?);
            bytes += object.finish().await.map_err(|error| Failure::output(&path, &error))?;
            partitions.push(partition);
        }
        self.totals.lock().bytes_out = bytes;
        Ok(partitions)
    }

    /// Beside the result: a line for each file that the query writes.
    async fn write_manifest(&self, paths: &[S3Path]) -> Result<(), Failure> {
        let lines: String = paths.iter().map(|path| format!("{path}\n")).collect();
        self.put(&self.output()?.with_suffix("-manifest.csv"), "application/octet-stream", lines.into_bytes()).await?;
        Ok(())
    }

    /// The statement is done: what it wrote stays.
    pub(super) async fn conclude(&self) -> Result<(), Failure> {
        let rows = ResultColumn { name: "rows".to_owned(), data_type: "bigint".to_owned(), precision: 19, scale: 0 };
        self.write_metadata(&self.output()?, vec![rows]).await?;
        if self.budget.is_overdrawn() {
            // The query will end as cancelled, and what it wrote must go.
            return Ok(());
        }
        *self.undo.lock() = Default::default();
        Ok(())
    }

    /// The same for a statement that had nothing to write.
    pub(super) async fn conclude_without_files(&self) -> Result<(), Failure> {
        self.write_manifest(&[]).await?;
        self.conclude().await
    }

    // --- what may be there already

    /// AWS: a table is made where there is nothing, and nothing is ever overwritten.
    pub(super) async fn expect_nothing_at(&self, root: &S3Path, table: &str) -> Result<(), Failure> {
        self.forget_earlier_attempts(root).await?;
        let folder = root.as_folder();
        if has_objects(&self.cx, &folder).await.map_err(|error| Failure::output(root, &error))? {
            let location = root.to_string();
            let message = format!("Target directory for table '{table}' already exists: {}", location.trim_end_matches('/'));
            return Err(SqlError::new(ErrorCode::HivePathAlreadyExists, message).into());
        }
        Ok(())
    }

    /// After a crash: deletes what this query wrote before; its manifest, too, which may be in the same place.
    pub(super) async fn forget_earlier_attempts(&self, root: &S3Path) -> Result<(), Failure> {
        if !self.is_repeat() {
            return Ok(());
        }
        let keys = keys_below(&self.cx, &root.as_folder()).await.map_err(|error| Failure::output(root, &error))?;
        let is_own = |key: &String| key.rsplit('/').next().is_some_and(|name| name.starts_with(&self.id));
        for key in keys.into_iter().filter(is_own) {
            let path = S3Path { bucket: root.bucket.clone(), key };
            self.delete_object(&path).await.map_err(|error| Failure::output(&path, &error))?;
        }
        Ok(())
    }

    pub(super) async fn delete_object(&self, path: &S3Path) -> Result<(), kernel::Error> {
        let input = DeleteObjectInput { bucket: path.bucket.clone(), key: path.key.clone(), ..DeleteObjectInput::default() };
        self.cx.call::<DeleteObject>(input).await.map(|_| ())
    }
}

impl DataFile {
    async fn pass_on(&mut self) -> Result<(), Failure> {
        self.object.buffer().extend(self.writer.take_bytes());
        self.object.flush().await.map_err(|error| Failure::output(&self.path, &error))
    }
}

/// Ends the largest row groups until the rest may stay in memory.
async fn make_room(files: &mut BTreeMap<Vec<String>, DataFile>) -> Result<(), Failure> {
    let mut pending: usize = files.values().map(|file| file.writer.pending_bytes()).sum();
    while pending > PENDING_BYTES_MAX {
        let Some(largest) = files.values_mut().max_by_key(|file| file.writer.pending_bytes()) else { return Ok(()) };
        let freed = largest.writer.pending_bytes();
        if freed == 0 {
            return Ok(());
        }
        largest.writer.flush().map_err(unwritable)?;
        largest.pass_on().await?;
        pending -= freed;
    }
    Ok(())
}

fn unwritable(error: WriteError) -> Failure {
    let code = match &error {
        WriteError::Packing { .. } | WriteError::Type { .. } => ErrorCode::NotSupported,
        _ => ErrorCode::HiveWriterDataError,
    };
    SqlError::new(code, error.to_string()).into()
}
