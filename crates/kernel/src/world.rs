//! One running house: state, clock, chance, identity, services and workers. There can be many in one process.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};

use serde::{Deserialize, Serialize};
use wire::Timestamp;

use crate::clock::{self, Clock};
use crate::error::Error;
use crate::faults::Faults;
use crate::identity::{Authority, Unguarded};
use crate::ids::{AccountId, Region};
use crate::meter::Meter;
use crate::op::{Router, Service};
use crate::rng::Rng;
use crate::row;
use crate::scrub::Scrubber;
use crate::store::{Commit, Place, Scope, Shelf, Store, StoreError, Table, TableId};
use crate::trail::Trail;
use crate::work::Scheduler;

/// A handle on the house. Cloning is cheap.
#[derive(Clone)]
pub struct World(Arc<House>);

/// A handle that keeps nothing alive.
pub(crate) struct Faint(Weak<House>);

struct House {
    config: Config,
    store: Store,
    clock: Clock,
    rng: Rng,
    authority: Arc<dyn Authority>,
    router: Router,
    scheduler: Scheduler,
    faults: Faults,
    meter: Meter,
    trail: Trail,
    scrubber: Scrubber,
    sequence: AtomicU64,
    resets: AtomicU64,
    /// Two resets at once would start every worker twice.
    resetting: tokio::sync::Mutex<()>,
}

/// What the person who starts it decides.
#[derive(Clone, Debug)]
pub struct Config {
    /// Refuse exactly what AWS refuses.
    pub strict: bool,
    /// Of callers whose key names no account.
    pub account: AccountId,
    /// Of callers who name no region.
    pub region: Region,
}

impl Default for Config {
    fn default() -> Config {
        Config { strict: false, account: AccountId::DEFAULT, region: Region::default() }
    }
}

/// How a world comes about; [`Builder::start`] makes it.
pub struct Builder {
    config: Config,
    store: Store,
    clock: Option<Clock>,
    rng: Rng,
    authority: Arc<dyn Authority>,
    services: Vec<Service>,
}

/// Where the clock stood, so that a restart does not undo an `advance`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct SavedClock {
    ahead_millis: i64,
    frozen_at: Option<i64>,
}
row!(SavedClock, version 1);

/// Key: always 0. Value: the clock.
const CLOCK: Table<u64, SavedClock> = Table::new(TableId { tag: 0x0002, name: "kernel.clock" }, Scope::Global);

impl World {
    /// A house whose state lives in a directory.
    pub fn at(data: &Path) -> Result<Builder, Error> {
        Ok(Builder::over(Store::open(data)?))
    }
    /// The same with the bytes of blobs elsewhere.
    pub async fn at_with(data: &Path, shelf: Arc<dyn Shelf>, root_key_file: Option<&Path>) -> Result<Builder, Error> {
        Ok(Builder::over(Store::open_with(data, shelf, root_key_file).await?))
    }
    /// The same with the root key in a file of its own.
    pub fn at_keyed(data: &Path, root_key_file: &Path) -> Result<Builder, Error> {
        Ok(Builder::over(Store::open_keyed(data, root_key_file)?))
    }
    /// A house that forgets everything when it is dropped.
    pub fn in_memory() -> Builder {
        Builder::over(Store::memory())
    }

    pub fn config(&self) -> &Config {
        &self.0.config
    }
    pub fn store(&self) -> &Store {
        &self.0.store
    }
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }
    pub fn rng(&self) -> &Rng {
        &self.0.rng
    }
    pub fn authority(&self) -> &dyn Authority {
        &*self.0.authority
    }
    pub fn router(&self) -> &Router {
        &self.0.router
    }
    pub fn scheduler(&self) -> &Scheduler {
        &self.0.scheduler
    }
    pub fn faults(&self) -> &Faults {
        &self.0.faults
    }
    pub fn meter(&self) -> &Meter {
        &self.0.meter
    }
    pub fn trail(&self) -> &Trail {
        &self.0.trail
    }

    pub fn scrubber(&self) -> &Scrubber {
        &self.0.scrubber
    }

    pub(crate) fn faint(&self) -> Faint {
        Faint(Arc::downgrade(&self.0))
    }

    /// A number larger than any this process has had before: order among things of the same millisecond.
    pub fn next_sequence(&self) -> u64 {
        self.0.sequence.fetch_add(1, Ordering::Relaxed)
    }

    /// How often the house was reset. What somebody remembers of state outside the store is true for one life only.
    pub fn life(&self) -> u64 {
        self.0.resets.load(Ordering::Acquire)
    }

    /// Moves the clock forward and returns when everything due up to the new time is done.
    pub async fn advance(&self, millis: i64) -> Result<Timestamp, Error> {
        self.advance_to(self.clock().now().plus_millis(millis.max(0))).await
    }
    pub async fn advance_to(&self, moment: Timestamp) -> Result<Timestamp, Error> {
        self.scheduler().advance(self, moment).await;
        self.change_clock(|_| ()).await
    }
    pub async fn freeze(&self) -> Result<Timestamp, Error> {
        self.change_clock(Clock::freeze).await
    }
    pub async fn unfreeze(&self) -> Result<Timestamp, Error> {
        self.change_clock(Clock::unfreeze).await
    }
    /// Waits until no worker has anything to do at the present time.
    pub async fn settle(&self) {
        self.scheduler().settle(self).await;
    }
    /// Deletes everything and starts over: all rows, blobs and logs, and the clock's lead. Once begun it goes to its end, even if
    /// this future is dropped: a house without workers is no place to stop.
    pub async fn reset(&self) -> Result<(), Error> {
        let world = self.clone();
        let reset = async move {
            let _alone = world.0.resetting.lock().await;
            world.scheduler().stop().await;
            world.scrubber().stop().await;
            let cleared = world.store().clear().await;
            world.0.resets.fetch_add(1, Ordering::AcqRel);
            world.clock().follow_the_world();
            world.scheduler().start(&world).await;
            world.scrubber().watch(&world).await;
            Ok(cleared?)
        };
        tokio::spawn(reset).await.unwrap_or_else(|stopped| Err(Error::internal(stopped)))
    }
    /// Ends the workers and makes sure that everything written is on disk.
    pub async fn stop(&self) {
        self.scheduler().stop().await;
        self.scrubber().stop().await;
    }

    /// Moves the clock without waiting for the disk: whatever is written at the new time is written, and durable, after it.
    pub(crate) fn move_clock(&self, moment: Timestamp) {
        drop(self.write_clock(|clock| clock.move_to(moment)));
        self.clock().move_to(moment); // also when the store takes no more writes
    }
    async fn change_clock(&self, change: impl FnOnce(&Clock)) -> Result<Timestamp, Error> {
        self.write_clock(change).await?;
        Ok(self.clock().now())
    }
    /// Changes the clock as the only writer, so that no row from the time after is older than the row that says what time it is.
    fn write_clock(&self, change: impl FnOnce(&Clock)) -> Commit<(), StoreError> {
        self.store().write(&Place::nowhere(), |tx| {
            change(self.clock());
            let clock::State { ahead_millis, frozen_at } = self.clock().state();
            tx.put(&CLOCK, 0, &SavedClock { ahead_millis, frozen_at: frozen_at.map(Timestamp::millis) })
        })
    }
}

impl Faint {
    /// The world, if it still stands.
    pub fn wake(&self) -> Option<World> {
        self.0.upgrade().map(World)
    }
}

impl Builder {
    fn over(store: Store) -> Builder {
        Builder { config: Config::default(), store, clock: None, rng: Rng::from_os(), authority: Arc::new(Unguarded), services: Vec::new() }
    }
    pub fn config(mut self, config: Config) -> Builder {
        self.config = config;
        self
    }
    /// Repeatable chance.
    pub fn seed(mut self, seed: u64) -> Builder {
        self.rng = Rng::seeded(seed);
        self
    }
    /// Instead of the system's clock and what was saved of it.
    pub fn clock(mut self, clock: Clock) -> Builder {
        self.clock = Some(clock);
        self
    }
    pub fn authority(mut self, authority: impl Authority + 'static) -> Builder {
        self.authority = Arc::new(authority);
        self
    }
    pub fn service(mut self, service: impl Into<Service>) -> Builder {
        self.services.push(service.into());
        self
    }

    /// Opens the doors: from here on operations run and workers work.
    pub async fn start(self) -> Result<World, Error> {
        let saved = self.store.read(&Place::nowhere(), |tx| tx.get(&CLOCK, 0))?;
        let state = clock::State {
            ahead_millis: saved.map_or(0, |saved| saved.ahead_millis),
            frozen_at: saved.and_then(|saved| saved.frozen_at).map(Timestamp::from_millis),
        };
        let workers: Vec<_> = self.services.iter().flat_map(|service| service.workers.clone()).collect();
        let keepers = self.services.iter().flat_map(|service| service.keepers.clone()).collect();
        let router = Router::of(&self.services);
        let world = World(Arc::new(House {
            meter: Meter::of(&router),
            router,
            scheduler: Scheduler::new(workers),
            clock: self.clock.unwrap_or_else(|| Clock::system(state)),
            config: self.config,
            store: self.store,
            rng: self.rng,
            authority: self.authority,
            faults: Faults::default(),
            trail: Trail::default(),
            scrubber: Scrubber::new(keepers),
            sequence: AtomicU64::new(0),
            resets: AtomicU64::new(0),
            resetting: tokio::sync::Mutex::default(),
        }));
        world.scheduler().start(&world).await;
        world.scrubber().watch(&world).await;
        Ok(world)
    }
}
