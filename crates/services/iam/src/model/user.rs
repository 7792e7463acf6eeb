//! Users, and the keys with which they sign.

use kernel::{AccountId, Arn};
use serde::{Deserialize, Serialize};

use super::Tag;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    pub name: String,
    /// `/`, or `/division/team/`.
    pub path: String,
    /// `AIDA…`: survives a rename, so everything that belongs to a user is keyed by it.
    pub id: String,
    /// Milliseconds of the epoch.
    pub created: i64,
    pub tags: Vec<Tag>,
    /// The ARN of the managed policy that bounds what the user may do.
    pub boundary: Option<String>,
}

impl User {
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::global("iam", account, format_args!("user{}{}", self.path, self.name))
    }
}

/// "Cannot exceed quota for AccessKeysPerUser: 2" (IAM quotas).
pub const ACCESS_KEYS_PER_USER: usize = 2;

/// A long-term key. It repeats who its user is, so that checking a signature costs one read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessKey {
    pub account: AccountId,
    pub user_name: String,
    pub user_id: String,
    pub user_arn: String,
    pub secret: String,
    pub is_active: bool,
    pub created: i64,
}
