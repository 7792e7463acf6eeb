//! The audit trail: who called what, when, and how it ended, for the most recent calls.
//!
//! Kept in memory and bounded: it answers "what just happened" (`GET /_millpond/trail`). A durable trail with
//! AWS's event format is CloudTrail's business, and will read from here.

use std::collections::VecDeque;
use std::sync::Arc;

use parking_lot::Mutex;
use serde::Serialize;
use wire::{OperationSchema, Shape, Timestamp};

use crate::cx::{Caller, Cx};
use crate::error::Error;

const EVENTS_MAX: usize = 4096;

#[derive(Default)]
pub struct Trail(Mutex<VecDeque<Entry>>);

/// An event as it is kept: nothing is formatted until somebody asks.
struct Entry {
    at: Timestamp,
    caller: Arc<Caller>,
    operation: &'static OperationSchema,
    error: Option<&'static str>,
}

/// An event as it is told.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// Milliseconds of the epoch, on the virtual clock.
    pub at: i64,
    pub request_id: String,
    pub service: &'static str,
    pub operation: &'static str,
    pub principal: String,
    pub region: String,
    /// The error's code, if it failed.
    pub error: Option<&'static str>,
}

impl Trail {
    pub(crate) fn record(&self, cx: &Cx, operation: &'static OperationSchema, result: &Result<Shape, Error>) {
        let error = result.as_ref().err().map(Error::code);
        let entry = Entry { at: cx.now(), caller: cx.caller().clone(), operation, error };
        let mut entries = self.0.lock();
        let oldest = if entries.len() == EVENTS_MAX { entries.pop_front() } else { None };
        entries.push_back(entry);
        drop(entries);
        drop(oldest);
    }
    /// The most recent events, newest first.
    pub fn recent(&self, most: usize) -> Vec<Event> {
        self.0.lock().iter().rev().take(most).map(Entry::tell).collect()
    }
}

impl Entry {
    fn tell(&self) -> Event {
        Event {
            at: self.at.millis(),
            request_id: self.caller.request_id.to_string(),
            service: self.operation.service.name,
            operation: self.operation.name,
            principal: self.caller.principal.arn(),
            region: self.caller.region.to_string(),
            error: self.error,
        }
    }
}
