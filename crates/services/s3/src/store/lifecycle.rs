//! When the rules of a bucket are looked at next, and how far a pass over it has come.

use kernel::row;
use kernel::store::{StoreError, Tx};
use serde::{Deserialize, Serialize};

use super::{AGENDAS, LIFECYCLES, TIERINGS};
use crate::model::intelligent_tiering;
use crate::model::lifecycle::{Configuration, midnight};

row!(Configuration, version 1);
row!(intelligent_tiering::Configuration, version 1);

/// What lies ahead of a bucket that has rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// The midnight of the next pass, in milliseconds of the epoch; `None`: not until something changes.
    pub due: Option<i64>,
    /// A pass that has begun.
    pub pass: Option<Pass>,
}
row!(Agenda, version 1);

/// One walk over a bucket. It judges everything as of the same midnight, however long it takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pass {
    pub as_of: i64,
    /// Everything up to this key, inclusively, is done.
    pub after: Option<String>,
    /// The earliest midnight later than `as_of` at which what was passed may be due for something.
    pub next: Option<i64>,
}

impl Agenda {
    /// A pass that begins at the next midnight.
    pub const fn tomorrow(now: i64) -> Agenda {
        Agenda { due: Some(midnight::before(now) + midnight::DAY), pass: None }
    }

    /// Puts the next pass, or the one after the pass that is under way, no later than at that midnight; whether that changed it.
    pub fn hurry(&mut self, midnight: i64) -> bool {
        let next = match &mut self.pass {
            Some(pass) => &mut pass.next,
            None => &mut self.due,
        };
        let is_late = next.is_none_or(|next| next > midnight);
        *next = earlier(*next, Some(midnight));
        is_late
    }
}

/// The earlier of two moments; `None` is never.
pub fn earlier(one: Option<i64>, other: Option<i64>) -> Option<i64> {
    one.into_iter().chain(other).min()
}

/// The rules are new: whatever is in the bucket is looked at at the next midnight.
pub fn begin_anew(tx: &mut Tx, bucket: &str, now: i64) -> Result<(), StoreError> {
    tx.put(&AGENDAS, bucket, &Agenda::tomorrow(now))
}

/// The bucket is gone, and everything with it that it said about time.
pub fn forget_bucket(tx: &mut Tx, bucket: &str) -> Result<(), StoreError> {
    let tierings: Vec<_> = tx.prefix(&TIERINGS, (bucket,)).keys().collect::<Result<_, _>>()?;
    tierings.iter().try_for_each(|key| tx.delete(&TIERINGS, key))?;
    forget(tx, bucket)
}

/// The rules are gone.
pub fn forget(tx: &mut Tx, bucket: &str) -> Result<(), StoreError> {
    tx.delete(&LIFECYCLES, bucket)?;
    tx.delete(&AGENDAS, bucket)
}
