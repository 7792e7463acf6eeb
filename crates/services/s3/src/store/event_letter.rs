//! What a bucket has to tell somebody, until it is told.

use kernel::row;
use serde::{Deserialize, Serialize};

use crate::model::event_record::EventRecord;
use crate::model::notification::{Destination, Notifications};

// Whom a bucket tells about what: the model's own structure is the row.
row!(Notifications, version 1);

/// One event for one of those who are told of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventLetter {
    pub event: EventRecord,
    pub to: Addressee,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Addressee {
    /// As a rule of the configuration said when it happened.
    Rule {
        id: String,
        destination: Destination,
        arn: String,
    },
    EventBridge,
}

impl Addressee {
    /// For the log.
    pub fn name(&self) -> &str {
        match self {
            Addressee::Rule { arn, .. } => arn,
            Addressee::EventBridge => "EventBridge",
        }
    }
}
