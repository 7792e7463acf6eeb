//! A world on a runtime of its own.

use std::path::Path;

use kernel::clock::Clock;
use kernel::{Authority, Config, Cx, Operation, Service, Timestamp};

use crate::outcome::Outcome;

/// 2024-01-15T10:00:00Z, a Monday: where every test's clock starts.
pub const START: Timestamp = Timestamp::from_secs(1_705_312_800);

/// Debug builds of query planners recurse deeply.
const STACK_BYTES: usize = 16 << 20;

/// A running house under test.
pub struct World {
    world: kernel::World,
    cx: Cx,
    runtime: Option<tokio::runtime::Runtime>,
}

/// A house about to be started.
pub struct Setup {
    builder: kernel::world::Builder,
    config: Config,
}

impl World {
    #[expect(clippy::new_ret_no_self, reason = "a test reads `World::new().with(..).start()`")]
    pub fn new() -> Setup {
        Setup::over(kernel::World::in_memory())
    }
    /// On disk, to be started again later.
    pub fn at(data: &Path) -> Setup {
        Setup::over(kernel::World::at(data).expect("the directory can be opened"))
    }

    /// Calls an operation as the root of the default account, in the default region.
    pub fn call<O: Operation>(&self, input: O::Input) -> Outcome<O::Output> {
        Outcome(self.block_on(self.cx.call::<O>(input)))
    }
    /// Calls with a context of the test's own making: another account, a service, a role.
    pub fn call_as<O: Operation>(&self, cx: &Cx, input: O::Input) -> Outcome<O::Output> {
        Outcome(self.block_on(cx.call::<O>(input)))
    }
    /// Calls by name, with JSON, modelled constraints checked.
    pub fn call_json(&self, service: &str, operation: &str, input: serde_json::Value) -> Outcome<serde_json::Value> {
        Outcome(self.block_on(self.cx.call_json(service, operation, &input)))
    }
    /// Waits until no worker has anything to do at the present time.
    pub fn settle(&self) {
        self.block_on(self.world.settle());
    }
    /// Moves the clock and everything that is due with it.
    pub fn advance(&self, millis: i64) {
        self.block_on(self.world.advance(millis)).expect("the clock can be saved");
    }
    pub fn now(&self) -> Timestamp {
        self.cx.now()
    }
    pub fn cx(&self) -> &Cx {
        &self.cx
    }
    pub fn kernel(&self) -> &kernel::World {
        &self.world
    }
    pub fn block_on<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.as_ref().expect("there until dropped").block_on(work)
    }
}

impl Drop for World {
    /// Stops the workers, so that a world on disk can be opened again at once.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            if !std::thread::panicking() {
                runtime.block_on(self.world.stop());
            }
            runtime.shutdown_background();
        }
    }
}

impl Setup {
    fn over(builder: kernel::world::Builder) -> Setup {
        Setup { builder: builder.seed(7).clock(Clock::frozen(START)), config: Config::default() }
    }
    pub fn with(self, service: impl Into<Service>) -> Setup {
        Setup { builder: self.builder.service(service), ..self }
    }
    pub fn authority(self, authority: impl Authority + 'static) -> Setup {
        Setup { builder: self.builder.authority(authority), ..self }
    }
    pub fn seed(self, seed: u64) -> Setup {
        Setup { builder: self.builder.seed(seed), ..self }
    }
    /// Refuses what AWS refuses.
    pub fn strict(mut self) -> Setup {
        self.config.strict = true;
        self
    }
    pub fn start(self) -> World {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_stack_size(STACK_BYTES)
            .enable_all()
            .build()
            .expect("a runtime starts");
        let world = runtime.block_on(self.builder.config(self.config).start()).expect("the world starts");
        World { cx: Cx::of_world(&world), world, runtime: Some(runtime) }
    }
}
