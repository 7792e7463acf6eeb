//! Roles: what a service or a person becomes for a while.

use kernel::{AccountId, Arn};
use serde::{Deserialize, Serialize};

use super::Tag;

/// How long a session of a role may last unless the role says otherwise.
pub const SESSION_SECONDS_DEFAULT: u32 = 3600;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    pub name: String,
    pub path: String,
    /// `AROA…`.
    pub id: String,
    /// Milliseconds of the epoch.
    pub created: i64,
    /// Who may assume it: the trust policy as it was given.
    pub trust: String,
    pub description: Option<String>,
    pub session_seconds_max: u32,
    pub tags: Vec<Tag>,
    pub boundary: Option<String>,
    pub last_used: Option<LastUsed>,
}

/// The last time somebody assumed the role, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastUsed {
    pub at: i64,
    pub region: String,
}

impl Role {
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::global("iam", account, format_args!("role{}{}", self.path, self.name))
    }
    /// A session's ARN: without the role's path, as AWS writes it.
    pub fn session_arn(&self, account: AccountId, session: &str) -> Arn {
        Arn::global("sts", account, format_args!("assumed-role/{}/{session}", self.name))
    }
}
