//! The way into the shards: what makes an acked record lie in a shard that was open when it came, before that shard's end.
//!
//! Who puts reads from the tables which shards are open, and appends under [`Intake::take`]. Who closes shards calls [`Intake::close`]:
//! from then on nobody appends to them, and their ends are known; when everything before the ends is durable the rows are written, and
//! only then does [`Closing`] let go. So:
//!
//! - Appending and closing exclude each other (one lock), so an end has no record behind it.
//! - Who read "open" before the rows changed finds the shard closing or finds it let go; in both cases it waits, reads again, and
//!   then sees the children.
//! - If the process dies before the rows are written, the shard is as open as it was; if after, its end lies on the disk and so does
//!   every record before it.
//! - If the rows are not written (a condition failed), letting go opens the shard again.

use std::collections::{HashMap, HashSet};

use kernel::store::{Append, LogId};
use kernel::{Cx, Error};
use parking_lot::Mutex;

use crate::model::record::Batch;

#[derive(Default)]
pub struct Intake {
    gate: Mutex<Gate>,
    /// Held while shards are being closed, by whoever closes them; waited for by those they shut out.
    closing: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Gate {
    /// Logs that take nothing at the moment.
    shut: HashSet<LogId>,
    /// Logs whose shards were closed for good; a row read before that must not reopen them.
    closed: HashSet<LogId>,
    /// When the newest record arrived: arrivals never run backwards, so that a moment can be searched for.
    newest: i64,
}

impl Intake {
    /// Appends to each log its batch, all arriving now. `None` if one of the shards is not open any more.
    pub fn take(&self, cx: &Cx, batches: Vec<(LogId, Batch)>) -> Option<Vec<Append>> {
        let mut gate = self.gate.lock();
        if batches.iter().any(|(log, _)| gate.shut.contains(log) || gate.closed.contains(log)) {
            return None;
        }
        let now = cx.now().millis().max(gate.newest);
        gate.newest = now;
        Some(batches.into_iter().map(|(log, batch)| cx.log().append(log, batch.arrive(now))).collect())
    }

    /// Waits while shards are being closed.
    pub async fn settled(&self) {
        drop(self.closing.lock().await);
    }

    /// Nobody appends to these logs from now on. Gives the position at which each ends, once everything before it is durable.
    pub async fn close(&self, cx: &Cx, logs: Vec<LogId>) -> Result<Closing<'_>, Error> {
        let turn = self.closing.lock().await;
        let ends = {
            let mut gate = self.gate.lock();
            gate.shut.extend(&logs);
            // An empty append takes no position and tells the next one.
            logs.iter().map(|log| (*log, cx.log().append(*log, Vec::new()).positions().start)).collect::<HashMap<_, _>>()
        };
        let closing = Closing { intake: self, ends, _turn: turn };
        for (log, end) in &closing.ends {
            if let Some(last) = end.checked_sub(1) {
                cx.log().grown(*log, last).await;
            }
        }
        Ok(closing)
    }
}

/// Shards that are being closed. Letting go of it opens them again, unless [`Closing::done`] was said.
pub struct Closing<'a> {
    intake: &'a Intake,
    pub ends: HashMap<LogId, u64>,
    _turn: tokio::sync::MutexGuard<'a, ()>,
}

impl Closing<'_> {
    /// The rows say so now: they are closed for good.
    pub fn done(self) {
        self.intake.gate.lock().closed.extend(self.ends.keys());
    }
}

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        let mut gate = self.intake.gate.lock();
        gate.shut.retain(|log| !self.ends.contains_key(log));
    }
}
