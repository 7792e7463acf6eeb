//! Temporary credentials: who bears them, until when, and what narrows them.

use kernel::{AccountId, Arn, Credential, Principal, Timestamp};
use serde::{Deserialize, Serialize};

use super::Tag;

/// An `ASIA…` key. No `Debug`: it holds a secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub account: AccountId,
    pub secret: String,
    pub token: String,
    /// Milliseconds of the epoch.
    pub expires: i64,
    pub bearer: Bearer,
    pub limits: Limits,
}

/// Whose rights the session has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bearer {
    Root,
    User { user_id: String, arn: String },
    AssumedRole { role_arn: String, session_arn: String, unique_id: String },
}

/// What the caller of `AssumeRole` asked to narrow or mark the session with. Kept for policy evaluation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    pub policy: Option<String>,
    pub policy_arns: Vec<String>,
    pub tags: Vec<Tag>,
    pub transitive_tag_keys: Vec<String>,
    pub source_identity: Option<String>,
}

impl Session {
    /// `None` when a stored ARN is not one, which only a damaged row can cause.
    pub fn principal(&self) -> Option<Principal> {
        let account = self.account;
        Some(match &self.bearer {
            Bearer::Root => Principal::Root { account },
            Bearer::User { user_id, arn } => Principal::User { account, user_id: user_id.clone(), arn: Arn::parse(arn)? },
            Bearer::AssumedRole { role_arn, session_arn, unique_id } => Principal::AssumedRole {
                account,
                role_arn: Arn::parse(role_arn)?,
                session_arn: Arn::parse(session_arn)?,
                unique_id: unique_id.clone(),
            },
        })
    }
    pub fn credential(self) -> Option<Credential> {
        Some(Credential {
            principal: self.principal()?,
            secret: self.secret,
            session_token: Some(self.token),
            expires: Some(Timestamp::from_millis(self.expires)),
        })
    }
}
