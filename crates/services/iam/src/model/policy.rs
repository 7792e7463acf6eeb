//! Customer managed policies and their versions.

use kernel::{AccountId, Arn};
use serde::{Deserialize, Serialize};

use super::Tag;

/// "A managed policy can have up to 5 versions."
pub const VERSIONS_MAX: usize = 5;
/// Managed policies one user or role may have attached (IAM quotas, default).
pub const ATTACHED_MAX: usize = 10;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    pub name: String,
    pub path: String,
    /// `ANPA…`.
    pub id: String,
    /// Milliseconds of the epoch.
    pub created: i64,
    pub updated: i64,
    pub description: Option<String>,
    pub default_version: u32,
    /// The newest number ever given out: numbers of deleted versions do not come back.
    pub latest_version: u32,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyVersion {
    pub document: String,
    pub created: i64,
}

impl Policy {
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::global("iam", account, format_args!("policy{}{}", self.path, self.name))
    }
}

/// `v3` → 3. Suffixes, which the pattern allows, name no version we ever gave out.
pub fn version_number(id: &str) -> Option<u32> {
    id.strip_prefix('v')?.parse().ok()
}
