//! Failures on purpose: what a pipeline does when S3 says `SlowDown`, seen before production shows it.
//!
//! Rules are set over the admin port and held in memory. Chance comes from the world's generator, so a seeded
//! world strikes at the same calls every time.

use parking_lot::RwLock;
use serde::{Deserialize, Serialize};
use wire::{ErrorSchema, OperationSchema};

use crate::cx::Cx;
use crate::error::Error;

#[derive(Default)]
pub struct Faults(RwLock<Vec<Rule>>);

/// Which calls to strike, how often, and with what.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub service: String,
    /// Every operation of the service when absent.
    #[serde(default)]
    pub operation: Option<String>,
    /// `0.0..=1.0`; always when absent.
    #[serde(default = "always")]
    pub probability: f64,
    pub kind: Kind,
}

/// The ways to fail that every service shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// 400 `ThrottlingException`; S3 says `SlowDown` (503).
    Throttle,
    /// 500 `InternalFailure`; S3 says `InternalError`.
    Fail,
}

fn always() -> f64 {
    1.0
}

static S3_SLOW_DOWN: ErrorSchema = ErrorSchema { name: "SlowDown", code: "SlowDown", status: 503, is_sender_fault: true };
static THROTTLING: ErrorSchema =
    ErrorSchema { name: "ThrottlingException", code: "ThrottlingException", status: 400, is_sender_fault: true };
static FAILURE: ErrorSchema = ErrorSchema { name: "InternalFailure", code: "InternalFailure", status: 500, is_sender_fault: false };

impl Faults {
    pub fn set(&self, rules: Vec<Rule>) {
        *self.0.write() = rules;
    }
    pub fn rules(&self) -> Vec<Rule> {
        self.0.read().clone()
    }

    /// Fails the call if a rule says so.
    pub(crate) async fn strike(&self, cx: &Cx, operation: &'static OperationSchema) -> Result<(), Error> {
        let hit = {
            let rules = self.0.read();
            if rules.is_empty() {
                return Ok(());
            }
            rules.iter().find(|rule| rule.covers(operation) && cx.rng().fraction() < rule.probability).map(|rule| rule.kind)
        };
        match hit {
            None => Ok(()),
            Some(Kind::Throttle) if operation.service.name == "s3" => refuse(&S3_SLOW_DOWN, "Please reduce your request rate."),
            Some(Kind::Throttle) => refuse(&THROTTLING, "Rate exceeded"),
            Some(Kind::Fail) => refuse(&FAILURE, "We encountered an internal error. Please try again."),
        }
    }
}

impl Rule {
    fn covers(&self, operation: &'static OperationSchema) -> bool {
        self.service == operation.service.name && self.operation.as_deref().is_none_or(|name| name == operation.name)
    }
}

fn refuse(schema: &'static ErrorSchema, message: &'static str) -> Result<(), Error> {
    Err(Error::Api(wire::Error::new(schema, message)))
}
