//! Counting what is called: per operation, how often, how it ended, how long it took.
//!
//! The figures behind `millpond status`. Billing-like metering and CloudWatch metrics hook in here later.

use std::collections::BTreeMap;

use parking_lot::Mutex;
use serde::Serialize;
use wire::{OperationSchema, Shape};

use crate::error::Error;

/// Totals since the process started.
#[derive(Default)]
pub struct Meter {
    totals: Mutex<BTreeMap<(&'static str, &'static str), Total>>,
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
    pub(crate) fn record(&self, operation: &'static OperationSchema, result: &Result<Shape, Error>, micros: u64) {
        let mut totals = self.totals.lock();
        let total = totals.entry((operation.service.name, operation.name)).or_default();
        total.calls += 1;
        total.micros += micros;
        match result {
            Ok(_) => {}
            Err(Error::Api(error)) if error.schema.status < 500 => total.client_errors += 1,
            Err(_) => total.server_errors += 1,
        }
    }
    /// `(service, operation) → total`, of the operations called so far.
    pub fn totals(&self) -> BTreeMap<(&'static str, &'static str), Total> {
        self.totals.lock().clone()
    }
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
