//! One pass: every blob that a row keeps, then every file that is counted and that no row was seen to keep.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;

use super::{Damage, Report, SCRUBS};
use crate::store::{BlobRef, FileId, FileRef, Keeper, Kept, OWNERS, Place, ReadTx, StoreError};
use crate::world::World;

/// Rows looked at in one transaction: of inline bytes, at most eight megabytes.
const ROWS: usize = 256;

pub(super) struct Pass {
    world: World,
    keepers: Arc<[Keeper]>,
    shared: Arc<Mutex<Report>>,
    bytes_per_second: Option<u64>,
    /// Its own account: passes under way at the same time do not mix theirs.
    report: Report,
    seen: HashSet<FileId>,
    /// Where damaged files are.
    damaged: HashMap<FileId, String>,
}

impl Pass {
    pub fn new(world: World, keepers: Arc<[Keeper]>, shared: Arc<Mutex<Report>>, bytes_per_second: Option<u64>) -> Pass {
        let report = Report { running: true, ..Report::default() };
        Pass { world, keepers, shared, bytes_per_second, report, seen: HashSet::new(), damaged: HashMap::new() }
    }

    pub async fn run(mut self) {
        self.report.started = Some(self.world.clock().now().millis());
        let walked = self.walk().await;
        self.report.running = false;
        self.report.finished = Some(self.world.clock().now().millis());
        self.report.error = walked.as_ref().err().map(StoreError::to_string);
        match walked {
            Ok(()) => {
                let kept = self.world.store().write::<_, StoreError>(&Place::nowhere(), |tx| tx.put(&SCRUBS, 0, &self.report)).await;
                if let Err(error) = kept {
                    tracing::warn!(%error, "what the scrub found could not be kept");
                }
            }
            Err(error) => tracing::warn!(%error, "the scrub could not be finished"),
        }
        *self.shared.lock() = self.report;
    }

    async fn walk(&mut self) -> Result<(), StoreError> {
        self.report.files_total = self.read(|tx| Ok(tx.range(&OWNERS).keys().count() as u64))?;
        self.publish();
        for keeper in self.keepers.clone().iter() {
            let mut after = None;
            loop {
                let page = self.read(|tx| keeper.page(tx, after.as_deref(), ROWS))?;
                for kept in page.kept {
                    self.look_at(kept).await?;
                }
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
        }
        self.look_at_the_rest().await
    }

    async fn look_at(&mut self, kept: Kept) -> Result<(), StoreError> {
        let (name, blob) = match kept {
            Kept::Blob { name, blob } => (name, blob),
            Kept::Unreadable { name, error } => {
                self.found(name, error.to_string(), None);
                return Ok(());
            }
        };
        self.report.blobs += 1;
        for leaf in blob.leaves() {
            match leaf {
                BlobRef::File(file) => self.look_at_file(*file, Some(&name)).await?,
                inline => {
                    self.report.inline += 1;
                    self.report.bytes += inline.len();
                    if !inline.is_whole() {
                        self.found(format!("the row of {name}"), "its checksum does not match".into(), Some(&name));
                    }
                }
            }
        }
        Ok(())
    }

    async fn look_at_file(&mut self, file: FileRef, name: Option<&str>) -> Result<(), StoreError> {
        if !self.seen.insert(file.id) {
            if let (Some(place), Some(name)) = (self.damaged.get(&file.id), name) {
                self.report.name(place, name);
            }
            return Ok(());
        }
        let verified = self.world.store().blobs().verify(file).await;
        self.judge(file.id, verified, name)?;
        self.report.files += 1;
        self.report.bytes += file.len;
        self.publish();
        self.rest(file.len).await;
        Ok(())
    }

    /// Files that are counted, and that no keeper named: of a room that has none, or written since.
    async fn look_at_the_rest(&mut self) -> Result<(), StoreError> {
        let mut after = 0;
        loop {
            let ids = self.read(|tx| tx.range(&OWNERS).start_after(after).keys().take(ROWS).collect::<Result<Vec<u64>, _>>())?;
            let Some(&last) = ids.last() else { return Ok(()) };
            after = last;
            for id in ids.into_iter().map(FileId).filter(|id| !self.seen.contains(id)).collect::<Vec<_>>() {
                match self.world.store().blobs().measure(id).await {
                    Ok(file) => self.look_at_file(file, None).await?,
                    Err(error) => self.judge(id, Err(error), None)?,
                }
            }
        }
    }

    /// Tells damage from a file that has been deleted meanwhile, and from a network that is down.
    fn judge(&mut self, id: FileId, verified: Result<(), StoreError>, name: Option<&str>) -> Result<(), StoreError> {
        let reason = match verified {
            Ok(()) => return Ok(()),
            Err(StoreError::Corrupt { reason, .. }) => reason,
            Err(StoreError::NoSuchBlob { .. }) => "the file is missing".into(),
            Err(error @ StoreError::Io { .. }) if !self.world.store().blobs().is_remote() => error.to_string(),
            Err(error) => return Err(error),
        };
        if self.read(|tx| tx.exists(&OWNERS, id.0))? {
            let place = self.world.store().blobs().address(id);
            self.damaged.insert(id, place.clone());
            self.found(place, reason, name);
        }
        Ok(())
    }

    fn found(&mut self, place: String, reason: String, name: Option<&str>) {
        tracing::error!(place, reason, kept_by = name, "damaged bytes");
        self.report.add(Damage { place, reason, kept_by: name.map(str::to_owned).into_iter().collect() });
        self.publish();
    }

    fn publish(&self) {
        self.shared.lock().clone_from(&self.report);
    }

    fn read<T>(&self, look: impl FnOnce(&ReadTx) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.world.store().read(&Place::nowhere(), look)
    }

    /// Others use the disk too.
    async fn rest(&self, bytes: u64) {
        match self.bytes_per_second {
            Some(rate) => super::rest(Duration::from_millis(bytes * 1000 / rate)).await,
            None => tokio::task::yield_now().await,
        }
    }
}
