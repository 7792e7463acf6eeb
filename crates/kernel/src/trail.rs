//! The audit trail: who called what, when, and how it ended, for the most recent calls.
//!
//! Kept in memory and bounded: it answers "what just happened" (`GET /_millpond/trail`). A durable trail with
//! AWS's event format is CloudTrail's business, and will read from here.

use std::collections::VecDeque;

use parking_lot::Mutex;
use serde::Serialize;
use wire::{OperationSchema, Shape};

use crate::cx::Cx;
use crate::error::Error;

const EVENTS_MAX: usize = 4096;

#[derive(Default)]
pub struct Trail(Mutex<VecDeque<Event>>);

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
        let event = Event {
            at: cx.now().millis(),
            request_id: cx.request_id().to_string(),
            service: operation.service.name,
            operation: operation.name,
            principal: cx.principal().arn(),
            region: cx.region().to_string(),
            error: result.as_ref().err().map(Error::code),
        };
        let mut events = self.0.lock();
        if events.len() == EVENTS_MAX {
            events.pop_front();
        }
        events.push_back(event);
    }
    /// The most recent events, newest first.
    pub fn recent(&self, most: usize) -> Vec<Event> {
        self.0.lock().iter().rev().take(most).cloned().collect()
    }
}
