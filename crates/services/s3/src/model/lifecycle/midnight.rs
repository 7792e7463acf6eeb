//! Days as lifecycle counts them. Moments are milliseconds of the epoch.

pub const DAY: i64 = 86_400_000;

/// When something is due that is due so many days after `moment`.
///
/// AWS: "Amazon S3 calculates the time by adding the number of days specified in the rule to the object creation time and rounding the
/// resulting time to the next day midnight UTC. For example, if an object was created on 1/15/2014 10:30 AM UTC and you specify 3 days
/// in a transition rule, then the transition date of the object would be calculated as 1/19/2014 00:00 UTC" ("Lifecycle configuration
/// elements"). A midnight itself is rounded too.
pub const fn after(moment: i64, days: i32) -> i64 {
    let due = moment.saturating_add((days as i64).saturating_mul(DAY));
    before(due).saturating_add(DAY)
}

/// The last midnight that is not later than `moment`.
pub const fn before(moment: i64) -> i64 {
    moment.div_euclid(DAY).saturating_mul(DAY)
}

pub const fn is_midnight(moment: i64) -> bool {
    moment.rem_euclid(DAY) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2014-01-15T10:30:00Z.
    const CREATED: i64 = 1_389_781_800_000;
    /// 2014-01-19T00:00:00Z.
    const DUE: i64 = 1_390_089_600_000;

    #[test]
    fn the_example_of_the_user_guide() {
        assert_eq!(after(CREATED, 3), DUE);
        assert_eq!(after(before(CREATED), 3), DUE, "a midnight is rounded to the next");
        assert_eq!(after(CREATED, 0), before(CREATED) + DAY);
        assert!(is_midnight(DUE) && !is_midnight(CREATED));
    }
}
