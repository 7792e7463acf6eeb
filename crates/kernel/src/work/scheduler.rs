//! Runs the workers, and moves the clock so that nothing due in between is skipped.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures::FutureExt;
use parking_lot::Mutex;
use serde::Serialize;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use wire::Timestamp;

use super::backoff::Backoff;
use super::worker::{Next, Worker};
use crate::cx::Cx;
use crate::error::Error;
use crate::world::World;

/// All workers of a world.
#[derive(Default)]
pub struct Scheduler {
    slots: Vec<Arc<Slot>>,
    /// Signalled whenever a lane goes to sleep: what [`Scheduler::settle`] waits for.
    quieter: Arc<Notify>,
    tasks: tokio::sync::Mutex<JoinSet<()>>,
    /// Only one journey through time at once.
    travelling: tokio::sync::Mutex<()>,
    /// How often everything was stopped: a journey ends when the world it set out in is gone.
    stops: AtomicU64,
}

/// One worker with its lanes.
struct Slot {
    worker: Arc<dyn Worker>,
    wake: Notify,
    state: Mutex<SlotState>,
}

#[derive(Default)]
struct SlotState {
    /// Lanes that are inside a step.
    busy: usize,
    /// Counts nudges; a lane sleeps only if none came while it was looking.
    nudges: u64,
    /// Per lane: the nudge it has seen, and when it wants to be woken.
    lanes: Vec<Lane>,
    failures: u64,
    steps: u64,
}

#[derive(Clone, Copy, Default)]
struct Lane {
    seen: u64,
    asleep: bool,
    due: Option<Timestamp>,
}

/// What `millpond status` tells of a worker.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    pub name: &'static str,
    pub busy: usize,
    pub steps: u64,
    pub failures: u64,
    /// Milliseconds of the epoch on the virtual clock.
    pub due: Option<i64>,
}

impl Scheduler {
    pub(crate) fn new(workers: impl IntoIterator<Item = Arc<dyn Worker>>) -> Scheduler {
        let slots = workers.into_iter().map(|worker| {
            let lanes = vec![Lane::default(); worker.lanes().max(1)];
            Arc::new(Slot { worker, wake: Notify::new(), state: Mutex::new(SlotState { lanes, ..SlotState::default() }) })
        });
        Scheduler { slots: slots.collect(), ..Scheduler::default() }
    }

    /// Sets every lane going: when the world stands, and after each [`Scheduler::stop`].
    pub(crate) async fn start(&self, world: &World) {
        let mut tasks = self.tasks.lock().await;
        for slot in &self.slots {
            for lane in 0..slot.wake_up() {
                tasks.spawn(run_lane(world.clone(), slot.clone(), lane, self.quieter.clone()));
            }
        }
    }

    /// Ends every lane between two of its awaits. What was half done is done again after the next start.
    pub(crate) async fn stop(&self) {
        let mut tasks = self.tasks.lock().await;
        self.stops.fetch_add(1, Ordering::Relaxed);
        tasks.shutdown().await;
    }

    /// Wakes the worker of that name. Unknown names are a programming mistake, and are logged.
    pub fn nudge(&self, name: &str) {
        match self.slots.iter().find(|slot| slot.worker.name() == name) {
            Some(slot) => slot.nudge(),
            None => tracing::warn!(name, "nudge for a worker that is not here"),
        }
    }

    /// Waits until no worker has anything to do at the present time.
    pub async fn settle(&self, world: &World) {
        loop {
            let quieter = self.quieter.notified();
            tokio::pin!(quieter);
            quieter.as_mut().enable();
            let now = world.clock().now();
            if self.slots.iter().all(|slot| slot.is_quiet(now)) {
                return;
            }
            quieter.await;
        }
    }

    /// Moves the clock to `target`, stopping at every moment on the way at which a worker wants to act, and
    /// returns when all consequences are done. Dropped on the way, the clock stays where it has come to.
    pub async fn advance(&self, world: &World, target: Timestamp) {
        let _journey = self.travelling.lock().await;
        let stops = self.stops.load(Ordering::Relaxed);
        loop {
            self.settle(world).await;
            if self.stops.load(Ordering::Relaxed) != stops {
                return;
            }
            let next = self.slots.iter().filter_map(|slot| slot.due()).min().filter(|due| *due <= target);
            let Some(next) = next else { break };
            world.move_clock(next);
        }
        world.move_clock(target);
        self.settle(world).await;
    }

    pub fn statuses(&self) -> Vec<Status> {
        self.slots.iter().map(|slot| slot.status()).collect()
    }
}

impl Slot {
    /// All lanes are about to look for the first time, whatever those before them were doing when they were ended; how many there are.
    fn wake_up(&self) -> usize {
        let mut state = self.state.lock();
        state.busy = 0;
        state.lanes.fill(Lane::default());
        state.lanes.len()
    }
    fn nudge(&self) {
        self.state.lock().nudges += 1;
        self.wake.notify_waiters();
    }
    fn is_quiet(&self, now: Timestamp) -> bool {
        let state = self.state.lock();
        let sleeps = |lane: &Lane| lane.asleep && lane.seen == state.nudges && lane.due.is_none_or(|due| due > now);
        state.busy == 0 && state.lanes.iter().all(sleeps)
    }
    fn due(&self) -> Option<Timestamp> {
        self.state.lock().lanes.iter().filter_map(|lane| lane.due).min()
    }
    fn status(&self) -> Status {
        let state = self.state.lock();
        let due = state.lanes.iter().filter_map(|lane| lane.due).min().map(Timestamp::millis);
        Status { name: self.worker.name(), busy: state.busy, steps: state.steps, failures: state.failures, due }
    }

    fn begin(&self, lane: usize) {
        let mut state = self.state.lock();
        state.busy += 1;
        state.steps += 1;
        state.lanes[lane] = Lane { seen: state.nudges, asleep: false, due: None };
    }
    fn end(&self, lane: usize, failed: bool, due: Option<Timestamp>) {
        let mut state = self.state.lock();
        state.busy -= 1;
        state.failures += u64::from(failed);
        state.lanes[lane].asleep = true;
        state.lanes[lane].due = due;
    }
    /// Waits for a nudge that this lane has not seen.
    async fn nudged(&self, lane: usize) {
        loop {
            let woken = self.wake.notified();
            tokio::pin!(woken);
            woken.as_mut().enable();
            {
                let state = self.state.lock();
                if state.lanes[lane].seen != state.nudges {
                    return;
                }
            }
            woken.await;
        }
    }
}

async fn run_lane(world: World, slot: Arc<Slot>, lane: usize, quieter: Arc<Notify>) {
    let cx = Cx::of_world(&world);
    let mut failures = 0;
    loop {
        slot.begin(lane);
        // A lane that ended in a panic would leave its work undone, and whoever waits for it waiting.
        let step = AssertUnwindSafe(slot.worker.step(&cx)).catch_unwind().await;
        let result = step.unwrap_or_else(|panic| Err(Error::panicked(&*panic)));
        let failed = result.is_err();
        let next = match result {
            Ok(next) => {
                failures = 0;
                next
            }
            Err(error) => {
                failures += 1;
                let retry = Backoff::DEFAULT.after(failures, cx.now());
                tracing::warn!(worker = slot.worker.name(), %error, %retry, "step failed");
                Next::At(retry)
            }
        };
        let due = match next {
            Next::Again => Some(cx.now()),
            Next::At(moment) => Some(moment),
            Next::Idle => None,
        };
        slot.end(lane, failed, due);
        quieter.notify_waiters();
        match due {
            Some(moment) if moment <= cx.now() => tokio::task::yield_now().await,
            Some(moment) => tokio::select! { () = world.clock().sleep_until(moment) => {}, () = slot.nudged(lane) => {} },
            None => slot.nudged(lane).await,
        }
    }
}
