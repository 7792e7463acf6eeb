//! The scrub: reads every byte the house keeps, before somebody needs it, and names what is no longer what was written.
//!
//! Reading checks every block anyway, so damage is never served; the scrub finds it while there may still be a backup. It runs in the
//! background, slowly, once a day of the machine's time, and at once when asked (`millpond scrub`). It mends nothing: there is no
//! second copy to mend from.
//!
//! Not a [`Worker`](crate::Worker): a clock that is advanced by ninety days must not read the whole disk ninety times.

mod pass;
mod report;

use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;
use tokio::task::JoinHandle;

pub use report::{Damage, Report};

use pass::Pass;

use crate::store::{Keeper, Place, Scope, StoreError, Table, TableId};
use crate::world::World;

/// Key: always 0. Value: what the last whole scrub found.
pub const SCRUBS: Table<u64, Report> = Table::new(TableId { tag: 0x0003, name: "kernel.scrubs" }, Scope::Global);

/// After a start there is better to do.
const FIRST_REST: Duration = Duration::from_secs(10 * 60);
const REST: Duration = Duration::from_secs(24 * 60 * 60);
/// In the background: a hundredth of what a disk can do.
const BYTES_PER_SECOND: u64 = 16 << 20;

/// Looks after the bytes of one world.
pub struct Scrubber {
    keepers: Arc<[Keeper]>,
    /// Of the pass under way, or of the last one.
    report: Arc<Mutex<Report>>,
    tasks: Mutex<Tasks>,
}

#[derive(Default)]
struct Tasks {
    watch: Option<JoinHandle<()>>,
    asked: Option<JoinHandle<()>>,
}

impl Scrubber {
    pub(crate) fn new(keepers: Vec<Keeper>) -> Scrubber {
        Scrubber { keepers: keepers.into(), report: Arc::default(), tasks: Mutex::default() }
    }

    /// What is known: of the pass under way, or of the last one.
    pub fn report(&self) -> Report {
        self.report.lock().clone()
    }

    /// Starts a pass at full speed, unless one was asked for already.
    pub fn begin(&self, world: &World) {
        let mut tasks = self.tasks.lock();
        if tasks.asked.as_ref().is_some_and(|asked| !asked.is_finished()) {
            return;
        }
        self.report.lock().running = true; // whoever asks next must not see the pass before
        tasks.asked = Some(tokio::spawn(Pass::new(world.clone(), self.keepers.clone(), self.report.clone(), None).run()));
    }

    /// Recalls the last report and begins to look by itself from time to time.
    pub(crate) async fn watch(&self, world: &World) {
        let last = world.store().read::<_, StoreError>(&Place::nowhere(), |tx| tx.get(&SCRUBS, 0));
        *self.report.lock() = last.unwrap_or_default().unwrap_or_default();
        // Resting, it keeps no world alive that everybody else has left.
        let (keepers, report, world) = (self.keepers.clone(), self.report.clone(), world.faint());
        let watch = async move {
            rest(FIRST_REST).await;
            while let Some(world) = world.wake() {
                Pass::new(world, keepers.clone(), report.clone(), Some(BYTES_PER_SECOND)).run().await;
                rest(REST).await;
            }
        };
        self.tasks.lock().watch = Some(tokio::spawn(watch));
    }

    pub(crate) async fn stop(&self) {
        let Tasks { watch, asked } = std::mem::take(&mut *self.tasks.lock());
        for task in [watch, asked].into_iter().flatten() {
            task.abort();
            task.await.ok();
        }
        self.report.lock().running = false;
    }
}

#[expect(clippy::disallowed_methods, reason = "disks age in the machine's time, see the module")]
async fn rest(duration: Duration) {
    tokio::time::sleep(duration).await;
}
