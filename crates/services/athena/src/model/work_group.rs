//! A work group: who pays, where results go, how much may be read.

use std::collections::BTreeMap;

use kernel::row;
use serde::{Deserialize, Serialize};

pub const PRIMARY: &str = "primary";

/// What `AUTO` means today.
pub const ENGINE: &str = "Athena engine version 3";
pub const AUTO: &str = "AUTO";
/// AWS: `BytesScannedCutoffPerQuery` has a minimum of 10 MB.
pub const CUTOFF_BYTES_MIN: i64 = 10_000_000;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkGroup {
    pub description: Option<String>,
    pub is_enabled: bool,
    /// Milliseconds of the epoch; `primary` was always there.
    pub created: Option<i64>,
    pub results: ResultSettings,
    pub is_enforced: bool,
    pub publishes_metrics: bool,
    pub bytes_scanned_cutoff: Option<i64>,
    pub requester_pays: bool,
    pub selected_engine: String,
    pub execution_role: Option<String>,
    pub minimum_encryption: bool,
    pub tags: BTreeMap<String, String>,
}
row!(WorkGroup, version 1);

/// Where results go and how they are protected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultSettings {
    pub output_location: Option<String>,
    pub encryption: Option<Encryption>,
    pub expected_bucket_owner: Option<String>,
    pub acl: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Encryption {
    /// `SSE_S3`, `SSE_KMS` or `CSE_KMS`.
    pub option: String,
    pub kms_key: Option<String>,
}

impl WorkGroup {
    /// The one that every account has. AWS: it does not enforce its settings until told to.
    pub fn primary() -> WorkGroup {
        WorkGroup { created: None, is_enforced: false, publishes_metrics: false, ..WorkGroup::new(0) }
    }

    /// AWS: a created work group enforces its settings and publishes metrics unless told otherwise.
    pub fn new(now: i64) -> WorkGroup {
        WorkGroup {
            description: None,
            is_enabled: true,
            created: Some(now),
            results: ResultSettings::default(),
            is_enforced: true,
            publishes_metrics: true,
            bytes_scanned_cutoff: None,
            requester_pays: false,
            selected_engine: AUTO.to_owned(),
            execution_role: None,
            minimum_encryption: false,
            tags: BTreeMap::new(),
        }
    }

    /// What a query uses: the work group's settings where they are enforced, else the query's own, else the work group's.
    ///
    /// AWS: "Override client-side settings": with enforcement, the client's location and encryption are ignored, not refused.
    pub fn settings_for(&self, asked: ResultSettings) -> ResultSettings {
        if self.is_enforced {
            return self.results.clone();
        }
        let own = &self.results;
        match asked.output_location {
            Some(_) => asked,
            None => ResultSettings {
                output_location: own.output_location.clone(),
                encryption: asked.encryption.or_else(|| own.encryption.clone()),
                expected_bucket_owner: asked.expected_bucket_owner.or_else(|| own.expected_bucket_owner.clone()),
                acl: asked.acl.or_else(|| own.acl.clone()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(location: &str) -> ResultSettings {
        ResultSettings { output_location: Some(location.into()), ..ResultSettings::default() }
    }

    #[test]
    fn enforcement_decides_whose_output_location_wins() {
        let mut group = WorkGroup { results: at("s3://group/"), ..WorkGroup::new(0) };
        assert_eq!(group.settings_for(at("s3://mine/")), at("s3://group/"));
        group.is_enforced = false;
        assert_eq!(group.settings_for(at("s3://mine/")), at("s3://mine/"));
        assert_eq!(group.settings_for(ResultSettings::default()), at("s3://group/"));
        assert_eq!(WorkGroup::primary().settings_for(ResultSettings::default()), ResultSettings::default());
    }
}
