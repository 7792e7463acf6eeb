//! Restored copies of archived objects: when they can be read, and how long.
//!
//! AWS: "Restoring an archived object" and "Understanding archive retrieval options" (User Guide). Where AWS names a stretch of time, the
//! longest counts here: "typically within 1–5 minutes", "within 3–5 hours", "within 5–12 hours"; of DEEP_ARCHIVE "within 12 hours" and
//! "within 48 hours".

use serde::{Deserialize, Serialize};

use super::lifecycle::midnight;
use super::storage_class::StorageClass;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restoration {
    /// When the bytes can be read. Milliseconds of the epoch.
    pub ready: i64,
    /// When they can no longer: a midnight.
    pub expires: i64,
    /// How long the copy was asked for.
    pub days: i32,
}

/// What a restoration has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Ongoing,
    Restored,
    Over,
}

/// How fast a copy is fetched, in the order of speed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    Expedited,
    Standard,
    Bulk,
}

/// Why a copy is not fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The object is not archived.
    NotArchived,
    /// The object is in Intelligent-Tiering, where nothing is archived here.
    ActiveTier,
    /// The class does not offer the tier.
    NoSuchTier,
    /// A copy is on its way, and this request would not make it come earlier.
    InProgress,
}

/// What a request leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A copy is on its way, or comes earlier than it would have.
    Begun(Restoration),
    /// A copy that is there stays longer, or goes earlier.
    Extended(Restoration),
}

impl Tier {
    pub fn parse(name: &str) -> Option<Tier> {
        match name {
            "Expedited" => Some(Tier::Expedited),
            "Standard" => Some(Tier::Standard),
            "Bulk" => Some(Tier::Bulk),
            _ => None,
        }
    }

    const fn millis(self, class: StorageClass) -> Result<i64, Refusal> {
        const MINUTE: i64 = 60_000;
        const HOUR: i64 = 60 * MINUTE;
        match (class, self) {
            (StorageClass::Glacier, Tier::Expedited) => Ok(5 * MINUTE),
            (StorageClass::Glacier, Tier::Standard) => Ok(5 * HOUR),
            (StorageClass::Glacier, Tier::Bulk) | (StorageClass::DeepArchive, Tier::Standard) => Ok(12 * HOUR),
            (StorageClass::DeepArchive, Tier::Bulk) => Ok(48 * HOUR),
            (StorageClass::DeepArchive, Tier::Expedited) => Err(Refusal::NoSuchTier),
            (StorageClass::IntelligentTiering, _) => Err(Refusal::ActiveTier),
            _ => Err(Refusal::NotArchived),
        }
    }
}

impl Restoration {
    fn new(ready: i64, days: i32) -> Restoration {
        // AWS: the days run from the completion of the restoration and are rounded to the next midnight, as in lifecycle.
        Restoration { ready, expires: midnight::after(ready, days), days }
    }

    pub const fn state(self, now: i64) -> State {
        if now < self.ready {
            State::Ongoing
        } else if now < self.expires {
            State::Restored
        } else {
            State::Over
        }
    }
}

/// A request for a copy of an object of this class, of which `earlier` is known.
///
/// AWS: while a restoration is in progress, a faster tier upgrades its speed and leaves its period; once there is a copy, "you can issue
/// … a restore request … to change the restoration period", which counts from the request.
pub fn restore(class: StorageClass, earlier: Option<Restoration>, days: i32, tier: Tier, now: i64) -> Result<Outcome, Refusal> {
    let ready = now.saturating_add(tier.millis(class)?);
    match earlier.map(|earlier| (earlier, earlier.state(now))) {
        None | Some((_, State::Over)) => Ok(Outcome::Begun(Restoration::new(ready, days))),
        Some((earlier, State::Ongoing)) if ready < earlier.ready => Ok(Outcome::Begun(Restoration::new(ready, earlier.days))),
        Some((_, State::Ongoing)) => Err(Refusal::InProgress),
        Some((earlier, State::Restored)) => {
            Ok(Outcome::Extended(Restoration { ready: earlier.ready, expires: midnight::after(now, days), days }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600_000;
    const DAY: i64 = midnight::DAY;

    fn begun(class: StorageClass, tier: Tier, now: i64) -> Restoration {
        match restore(class, None, 2, tier, now) {
            Ok(Outcome::Begun(restoration)) => restoration,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_copy_comes_by_tier_and_goes_at_midnight() {
        let standard = begun(StorageClass::Glacier, Tier::Standard, 10 * HOUR);
        assert_eq!((standard.ready, standard.expires), (15 * HOUR, 3 * DAY));
        assert_eq!(standard.state(15 * HOUR - 1), State::Ongoing);
        assert_eq!(standard.state(15 * HOUR), State::Restored);
        assert_eq!(standard.state(3 * DAY), State::Over);
        assert_eq!(begun(StorageClass::DeepArchive, Tier::Bulk, 0).ready, 48 * HOUR);
        assert_eq!(restore(StorageClass::DeepArchive, None, 1, Tier::Expedited, 0), Err(Refusal::NoSuchTier));
        assert_eq!(restore(StorageClass::GlacierIr, None, 1, Tier::Standard, 0), Err(Refusal::NotArchived));
    }

    #[test]
    fn a_second_request_only_hastens_or_extends() {
        let bulk = begun(StorageClass::Glacier, Tier::Bulk, 0);
        assert_eq!(restore(StorageClass::Glacier, Some(bulk), 9, Tier::Bulk, HOUR), Err(Refusal::InProgress));
        let faster = restore(StorageClass::Glacier, Some(bulk), 9, Tier::Expedited, HOUR);
        assert_eq!(faster, Ok(Outcome::Begun(Restoration { ready: HOUR + 300_000, expires: 3 * DAY, days: 2 })));
        let longer = restore(StorageClass::Glacier, Some(bulk), 9, Tier::Bulk, 13 * HOUR);
        assert_eq!(longer, Ok(Outcome::Extended(Restoration { ready: 12 * HOUR, expires: 10 * DAY, days: 9 })));
        let anew = restore(StorageClass::Glacier, Some(bulk), 1, Tier::Standard, 50 * DAY);
        assert!(matches!(anew, Ok(Outcome::Begun(_))));
    }
}
