//! S3 Intelligent-Tiering configurations: which objects of that class may move into the archive tiers, and after how long.
//!
//! AWS: PutBucketIntelligentTieringConfiguration (API reference) and "Enabling the … Archive Access and Deep Archive Access tiers"
//! (User Guide). Configurations are checked and kept. Differs from AWS: nothing moves between tiers here, so that every object of the
//! class is always in the Frequent Access tier, and can be read.

use serde::{Deserialize, Serialize};

use super::lifecycle::Filter;

pub const CONFIGURATIONS_MAX: usize = 1000;
const DAYS_MAX: i32 = 730;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Configuration {
    pub is_enabled: bool,
    /// `None` means every object, as an empty one does, but is answered as it was put. Sizes are never given.
    pub filter: Option<Filter>,
    pub tierings: Vec<Tiering>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tiering {
    pub tier: Tier,
    /// Without access.
    pub days: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tier {
    Archive,
    DeepArchive,
}

impl Tier {
    pub fn parse(name: &str) -> Option<Tier> {
        [Tier::Archive, Tier::DeepArchive].into_iter().find(|tier| tier.name() == name)
    }
    pub const fn name(self) -> &'static str {
        match self {
            Tier::Archive => "ARCHIVE_ACCESS",
            Tier::DeepArchive => "DEEP_ARCHIVE_ACCESS",
        }
    }
    /// AWS: "The number of consecutive days of no access after which an object will be eligible … must be at least 90 days for Archive
    /// Access tier and 180 days for Deep Archive Access tier. The maximum can be up to 2 years (730 days)."
    const fn takes(self, days: i32) -> bool {
        let min = match self {
            Tier::Archive => 90,
            Tier::DeepArchive => 180,
        };
        min <= days && days <= DAYS_MAX
    }
}

/// Each tier at most once, with days that it takes, the deeper later than the other.
pub fn check(tierings: &[Tiering]) -> bool {
    let days = |tier| tierings.iter().find(|tiering| tiering.tier == tier).map(|tiering| tiering.days);
    let is_in_order = match (days(Tier::Archive), days(Tier::DeepArchive)) {
        (Some(archive), Some(deep)) => archive < deep,
        _ => true,
    };
    let is_single = |at: usize, tier| tierings[..at].iter().all(|earlier| earlier.tier != tier);
    let are_right = tierings.iter().enumerate().all(|(at, tiering)| tiering.tier.takes(tiering.days) && is_single(at, tiering.tier));
    !tierings.is_empty() && is_in_order && are_right
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tierings(all: &[(Tier, i32)]) -> Vec<Tiering> {
        all.iter().map(|(tier, days)| Tiering { tier: *tier, days: *days }).collect()
    }

    #[test]
    fn the_days_of_the_reference() {
        for right in [&[(Tier::Archive, 90)][..], &[(Tier::DeepArchive, 730)], &[(Tier::DeepArchive, 180), (Tier::Archive, 90)]] {
            assert!(check(&tierings(right)), "{right:?}");
        }
        for wrong in [
            &[][..],
            &[(Tier::Archive, 89)],
            &[(Tier::DeepArchive, 179)],
            &[(Tier::Archive, 731)],
            &[(Tier::Archive, 90), (Tier::Archive, 91)],
            &[(Tier::Archive, 200), (Tier::DeepArchive, 180)],
        ] {
            assert!(!check(&tierings(wrong)), "{wrong:?}");
        }
    }
}
