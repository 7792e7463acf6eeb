//! Object Lock: what keeps a version from being deleted or overwritten.
//!
//! AWS: "How S3 Object Lock works" (User Guide). Retention and legal hold are independent of each other: a version may go only when
//! neither holds it. A delete *marker* hides a locked version all the same; only the version itself must stay.

use serde::{Deserialize, Serialize};

const DAY_MILLIS: i64 = 86_400_000;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    pub retention: Option<Retention>,
    pub legal_hold: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    pub mode: Mode,
    /// Milliseconds of the epoch.
    pub until: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// May be lifted by those who may bypass it.
    Governance,
    /// May be lifted by nobody, the root of the account included.
    Compliance,
}

/// What a bucket with Object Lock gives new versions; `None` inside where only the lock itself is enabled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BucketLock {
    pub default_retention: Option<DefaultRetention>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DefaultRetention {
    pub mode: Mode,
    pub period: Period,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Period {
    Days(u32),
    Years(u32),
}

/// The version is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protected;

impl Lock {
    /// Whether the version must stay. Lifecycle asks this: it has no way around either mode.
    pub fn forbids_deletion(&self, now_millis: i64) -> bool {
        self.check_deletion(now_millis, false).is_err()
    }

    /// When time lifts what forbids deletion; `None` while somebody has to.
    pub fn lifted_at(&self) -> Option<i64> {
        self.retention.filter(|_| self.legal_hold != Some(true)).map(|retention| retention.until)
    }

    /// Whether a caller may remove the version for good. Bypassing governance lifts neither compliance nor a legal hold.
    pub fn check_deletion(&self, now_millis: i64, bypasses_governance: bool) -> Result<(), Protected> {
        let is_retained = self.retention.is_some_and(|retention| match retention.mode {
            Mode::Compliance => retention.holds(now_millis),
            Mode::Governance => retention.holds(now_millis) && !bypasses_governance,
        });
        if is_retained || self.legal_hold == Some(true) { Err(Protected) } else { Ok(()) }
    }

    /// As shown to callers. `None` where nobody ever said anything, which is not the same as `OFF`.
    pub fn hold_status(&self) -> Option<&'static str> {
        self.legal_hold.map(|is_held| if is_held { "ON" } else { "OFF" })
    }

    /// Whether the retention may be replaced by another, or taken away.
    ///
    /// AWS: anyone who may set a retention may extend it; a shorter one, a weaker mode or none at all needs the bypass, and in compliance
    /// mode nothing helps. (That governance becomes compliance only under the bypass: ceph/s3-tests,
    /// `test_object_lock_changing_mode_from_governance_without_bypass`.)
    pub fn check_retention(&self, new: Option<Retention>, now_millis: i64, bypasses_governance: bool) -> Result<(), Protected> {
        let Some(old) = self.retention.filter(|retention| retention.holds(now_millis)) else { return Ok(()) };
        let is_extended = new.is_some_and(|new| new.mode == old.mode && new.until >= old.until);
        if is_extended || old.mode == Mode::Governance && bypasses_governance { Ok(()) } else { Err(Protected) }
    }
}

impl Retention {
    fn holds(self, now_millis: i64) -> bool {
        self.until > now_millis
    }
}

impl Mode {
    pub fn parse(name: &str) -> Option<Mode> {
        match name {
            "GOVERNANCE" => Some(Mode::Governance),
            "COMPLIANCE" => Some(Mode::Compliance),
            _ => None,
        }
    }
    pub const fn name(self) -> &'static str {
        match self {
            Mode::Governance => "GOVERNANCE",
            Mode::Compliance => "COMPLIANCE",
        }
    }
}

impl DefaultRetention {
    /// What a version written now gets. A year counts 365 days (ours: AWS does not say how it treats leap years).
    pub fn from(self, now_millis: i64) -> Retention {
        let days = match self.period {
            Period::Days(days) => i64::from(days),
            Period::Years(years) => i64::from(years) * 365,
        };
        Retention { mode: self.mode, until: now_millis + days * DAY_MILLIS }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn retained(mode: Mode, until: i64) -> Lock {
        Lock { retention: Some(Retention { mode, until }), legal_hold: None }
    }

    #[test]
    fn governance_yields_to_the_bypass_and_compliance_only_to_time() {
        assert!(!Lock::default().forbids_deletion(0));
        let governed = retained(Mode::Governance, 10);
        assert_eq!((governed.check_deletion(9, false), governed.check_deletion(9, true)), (Err(Protected), Ok(())));
        let complied = retained(Mode::Compliance, 10);
        assert_eq!((complied.check_deletion(9, true), complied.check_deletion(10, false)), (Err(Protected), Ok(())));
        let held = Lock { legal_hold: Some(true), ..governed };
        assert_eq!((held.check_deletion(11, true), held.forbids_deletion(11)), (Err(Protected), true));
        assert!(!Lock { legal_hold: Some(false), ..governed }.forbids_deletion(11));
    }

    #[test]
    fn a_retention_may_grow_and_shrinks_only_under_the_bypass() {
        let to = |mode, until| Some(Retention { mode, until });
        let governed = retained(Mode::Governance, 10);
        assert_eq!(governed.check_retention(to(Mode::Governance, 11), 0, false), Ok(()));
        for weaker in [to(Mode::Governance, 9), to(Mode::Compliance, 10), None] {
            assert_eq!(governed.check_retention(weaker, 0, false), Err(Protected));
            assert_eq!(governed.check_retention(weaker, 0, true), Ok(()));
            assert_eq!(governed.check_retention(weaker, 10, false), Ok(()), "it has expired");
        }
        let complied = retained(Mode::Compliance, 10);
        assert_eq!(complied.check_retention(to(Mode::Compliance, 10), 0, false), Ok(()));
        for weaker in [to(Mode::Compliance, 9), to(Mode::Governance, 11), None] {
            assert_eq!(complied.check_retention(weaker, 0, true), Err(Protected));
        }
    }

    proptest! {
        #[test]
        fn what_may_not_be_deleted_may_not_be_released(is_compliance: bool, until in 0i64..20, now in 0i64..20, bypass: bool) {
            let lock = retained(if is_compliance { Mode::Compliance } else { Mode::Governance }, until);
            prop_assert_eq!(lock.check_deletion(now, bypass), lock.check_retention(None, now, bypass));
        }
    }

    #[test]
    fn a_default_counts_from_the_writing() {
        let of = |period| DefaultRetention { mode: Mode::Compliance, period }.from(1000).until;
        assert_eq!(of(Period::Days(1)), 1000 + DAY_MILLIS);
        assert_eq!(of(Period::Years(1)), of(Period::Days(365)));
    }
}
