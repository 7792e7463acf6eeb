//! Storage classes, and which leads to which. All bytes lie in the same place here, whatever the class; those of cold classes are
//! compressed. Minimum storage durations are a matter of the bill: nothing here enforces them.

use serde::{Deserialize, Serialize};

/// AWS: "Understanding and managing Amazon S3 storage classes" (User Guide).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum StorageClass {
    #[default]
    Standard,
    ReducedRedundancy,
    StandardIa,
    OneZoneIa,
    IntelligentTiering,
    GlacierIr,
    Glacier,
    DeepArchive,
}

const NAMES: [(StorageClass, &str); 8] = [
    (StorageClass::Standard, "STANDARD"),
    (StorageClass::ReducedRedundancy, "REDUCED_REDUNDANCY"),
    (StorageClass::StandardIa, "STANDARD_IA"),
    (StorageClass::OneZoneIa, "ONEZONE_IA"),
    (StorageClass::IntelligentTiering, "INTELLIGENT_TIERING"),
    (StorageClass::GlacierIr, "GLACIER_IR"),
    (StorageClass::Glacier, "GLACIER"),
    (StorageClass::DeepArchive, "DEEP_ARCHIVE"),
];

impl StorageClass {
    /// `None` also for classes that general purpose buckets do not have: `OUTPOSTS`, `EXPRESS_ONEZONE`, `SNOW`, `FSX_…`.
    pub fn parse(name: &str) -> Option<StorageClass> {
        NAMES.iter().find(|(_, known)| *known == name).map(|(class, _)| *class)
    }
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(class, _)| *class == self).map_or("STANDARD", |(_, name)| name)
    }
    /// The header is left out for the standard class (GetObject, "x-amz-storage-class").
    pub fn header(self) -> Option<&'static str> {
        (self != StorageClass::Standard).then(|| self.name())
    }
    /// The level of Zstandard at which bytes of this class lie. What is rarely read is packed, the harder the colder; instant retrieval
    /// stays quick. (Ours: AWS does not say how it stores.)
    pub const fn packing(self) -> Option<i32> {
        match self {
            StorageClass::GlacierIr => Some(3),
            StorageClass::Glacier => Some(6),
            StorageClass::DeepArchive => Some(9),
            _ => None,
        }
    }
    /// Whether the object must be restored before it can be read.
    pub const fn is_archived(self) -> bool {
        matches!(self, StorageClass::Glacier | StorageClass::DeepArchive)
    }
    /// Whether lifecycle can move an object from here to there. AWS: the waterfall of "Supported transitions" (User Guide,
    /// "Transitioning objects using Amazon S3 Lifecycle").
    pub const fn can_become(self, other: StorageClass) -> bool {
        use StorageClass::{DeepArchive, Glacier, GlacierIr, IntelligentTiering, OneZoneIa, ReducedRedundancy, Standard, StandardIa};
        match self {
            Standard | ReducedRedundancy => !matches!(other, Standard | ReducedRedundancy),
            StandardIa => matches!(other, IntelligentTiering | OneZoneIa | GlacierIr | Glacier | DeepArchive),
            IntelligentTiering => matches!(other, OneZoneIa | GlacierIr | Glacier | DeepArchive),
            OneZoneIa | GlacierIr => matches!(other, Glacier | DeepArchive),
            Glacier => matches!(other, DeepArchive),
            DeepArchive => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_a_name_that_leads_back() {
        for (class, name) in NAMES {
            assert_eq!((StorageClass::parse(name), class.name()), (Some(class), name));
        }
        assert_eq!(StorageClass::parse("EXPRESS_ONEZONE"), None);
        assert_eq!(StorageClass::default().header(), None);
    }
}
