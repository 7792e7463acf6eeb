//! Counting what is called: per operation, how often, how it ended, how long it took.
//!
//! The figures behind `millpond status`. Billing-like metering and CloudWatch metrics hook in here later.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;

use serde::Serialize;
use wire::{OperationSchema, Shape};

use crate::error::Error;
use crate::op::Router;

/// Counters of every operation that has a handler, since the process started.
#[derive(Default)]
pub struct Meter {
    /// By the address of the operation's schema, which is a static.
    counters: HashMap<usize, Counter>,
}

struct Counter {
    operation: &'static OperationSchema,
    calls: AtomicU64,
    client_errors: AtomicU64,
    server_errors: AtomicU64,
    micros: AtomicU64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Total {
    pub calls: u64,
    /// Refused for the caller's fault: modelled exceptions, validation, access.
    pub client_errors: u64,
    /// Our own failures.
    pub server_errors: u64,
    /// Time spent in the handler, all calls together.
    pub micros: u64,
}

impl Meter {
    pub(crate) fn of(router: &Router) -> Meter {
        let counters = router.built().map(|operation| (address(operation), Counter::new(operation)));
        Meter { counters: counters.collect() }
    }
    pub(crate) fn record(&self, operation: &'static OperationSchema, result: &Result<Shape, Error>, micros: u64) {
        let Some(counter) = self.counters.get(&address(operation)) else { return };
        counter.calls.fetch_add(1, Relaxed);
        counter.micros.fetch_add(micros, Relaxed);
        match result {
            Ok(_) => {}
            Err(Error::Api(error)) if error.schema.status < 500 => drop(counter.client_errors.fetch_add(1, Relaxed)),
            Err(_) => drop(counter.server_errors.fetch_add(1, Relaxed)),
        }
    }
    /// `(service, operation) → total`, of the operations called so far.
    pub fn totals(&self) -> BTreeMap<(&'static str, &'static str), Total> {
        let called = self.counters.values().filter(|counter| counter.calls.load(Relaxed) > 0);
        called.map(|counter| ((counter.operation.service.name, counter.operation.name), counter.total())).collect()
    }
}

impl Counter {
    fn new(operation: &'static OperationSchema) -> Counter {
        let zero = AtomicU64::default;
        Counter { operation, calls: zero(), client_errors: zero(), server_errors: zero(), micros: zero() }
    }
    fn total(&self) -> Total {
        Total {
            calls: self.calls.load(Relaxed),
            client_errors: self.client_errors.load(Relaxed),
            server_errors: self.server_errors.load(Relaxed),
            micros: self.micros.load(Relaxed),
        }
    }
}

fn address(operation: &'static OperationSchema) -> usize {
    std::ptr::from_ref(operation).addr()
}

/// Measures elapsed real time, which is the one use of it inside the house.
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    #[expect(clippy::disallowed_methods, reason = "a duration of our own work is no date: it must not follow the virtual clock")]
    pub fn start() -> Stopwatch {
        Stopwatch(std::time::Instant::now())
    }
    pub fn elapsed_micros(&self) -> u64 {
        self.0.elapsed().as_micros() as u64
    }
    pub fn elapsed_millis(&self) -> u64 {
        self.0.elapsed().as_millis() as u64
    }
}
