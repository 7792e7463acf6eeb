//! A query execution: what was asked, and how far it has come.
//!
//! `QUEUED → RUNNING → SUCCEEDED | FAILED | CANCELLED`; a final state never changes again.

use kernel::row;
use serde::{Deserialize, Serialize};

use super::failure::Failure;
use super::kind::Kind;
use super::work_group::ResultSettings;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

impl State {
    pub fn name(self) -> &'static str {
        match self {
            State::Queued => "QUEUED",
            State::Running => "RUNNING",
            State::Succeeded => "SUCCEEDED",
            State::Failed => "FAILED",
            State::Cancelled => "CANCELLED",
        }
    }
    pub fn is_final(self) -> bool {
        matches!(self, State::Succeeded | State::Failed | State::Cancelled)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    pub text: String,
    pub kind: Kind,
    pub work_group: String,
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub parameters: Vec<String>,
    /// The settings in force, with the full path of the result object as location.
    pub results: ResultSettings,
    /// Minutes of `ResultReuseByAgeConfiguration`, kept to be shown; results are never reused.
    pub reuse_minutes: Option<i32>,
    pub bytes_scanned_cutoff: Option<i64>,
    pub state: State,
    pub reason: Option<String>,
    pub failure: Option<Failure>,
    /// Milliseconds of the epoch.
    pub submitted: i64,
    pub started: Option<i64>,
    pub completed: Option<i64>,
    /// How often a lane has taken it up: more than once after a crash.
    pub attempts: u32,
    pub totals: Totals,
    /// The ClientRequestToken it was started with.
    pub token: Option<String>,
}
row!(Query, version 1);

/// What the run amounted to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    pub bytes_scanned: u64,
    pub rows_out: u64,
    pub bytes_out: u64,
    pub planning_millis: i64,
}

/// AWS keeps the history of queries for 45 days.
pub const HISTORY_MILLIS: i64 = 45 * 24 * 3_600_000;

impl Query {
    /// When it is forgotten.
    pub fn expires(&self) -> i64 {
        self.submitted + HISTORY_MILLIS
    }
    /// A lane takes the query up, again after a crash.
    pub fn start(&mut self, now: i64) {
        self.state = State::Running;
        self.started = Some(now);
        self.attempts += 1;
    }
    pub fn succeed(&mut self, totals: Totals, now: i64) {
        self.end(State::Succeeded, now);
        self.totals = totals;
    }
    pub fn fail(&mut self, failure: Failure, totals: Totals, now: i64) {
        self.end(State::Failed, now);
        self.totals = totals;
        self.reason = Some(failure.message.clone());
        self.failure = Some(failure);
    }
    pub fn cancel(&mut self, reason: &str, now: i64) {
        self.end(State::Cancelled, now);
        self.reason = Some(reason.to_owned());
    }
    fn end(&mut self, state: State, now: i64) {
        self.state = state;
        self.completed = Some(now);
    }

    pub fn queue_millis(&self) -> i64 {
        self.started.or(self.completed).map_or(0, |started| started - self.submitted)
    }
    pub fn engine_millis(&self) -> i64 {
        self.started.zip(self.completed).map_or(0, |(started, completed)| completed - started)
    }
    pub fn total_millis(&self) -> i64 {
        self.completed.map_or(0, |completed| completed - self.submitted)
    }
}
