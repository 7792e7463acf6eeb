//! What waits for a lane: where a query lives, and on whose behalf it runs.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use kernel::{AccountId, Arn, Principal, row};
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};

/// A query that is not over yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    pub account: AccountId,
    pub region: String,
    pub caller: Caller,
}
row!(Waiting, version 1);

/// A [`Principal`] as it is written down: a query reads tables and objects with the permissions of whoever asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Caller {
    Root { account: AccountId },
    User { account: AccountId, user_id: String, arn: String },
    AssumedRole { account: AccountId, role_arn: String, session_arn: String, unique_id: String },
    Service { account: AccountId, name: String, source: String },
    Anonymous,
}

impl From<&Principal> for Caller {
    fn from(principal: &Principal) -> Caller {
        match principal.clone() {
            Principal::Root { account } => Caller::Root { account },
            Principal::User { account, user_id, arn } => Caller::User { account, user_id, arn: arn.into() },
            Principal::AssumedRole { account, role_arn, session_arn, unique_id } => {
                Caller::AssumedRole { account, role_arn: role_arn.into(), session_arn: session_arn.into(), unique_id }
            }
            Principal::Service { account, name, source } => Caller::Service { account, name: name.to_owned(), source: source.into() },
            Principal::Anonymous => Caller::Anonymous,
        }
    }
}

impl Caller {
    /// The principal again; nobody when an ARN no longer reads as one.
    pub fn principal(&self) -> Principal {
        let read = || {
            Some(match self.clone() {
                Caller::Root { account } => Principal::Root { account },
                Caller::User { account, user_id, arn } => Principal::User { account, user_id, arn: Arn::parse(&arn)? },
                Caller::AssumedRole { account, role_arn, session_arn, unique_id } => {
                    Principal::AssumedRole { account, role_arn: Arn::parse(&role_arn)?, session_arn: Arn::parse(&session_arn)?, unique_id }
                }
                Caller::Service { account, name, source } => {
                    Principal::Service { account, name: interned(&name), source: Arn::parse(&source)? }
                }
                Caller::Anonymous => Principal::Anonymous,
            })
        };
        read().unwrap_or(Principal::Anonymous)
    }
}

/// Service names are compiled in where they come from; the few that queries carry are leaked once each.
fn interned(name: &str) -> &'static str {
    static NAMES: OnceLock<Mutex<BTreeSet<&'static str>>> = OnceLock::new();
    let mut names = NAMES.get_or_init(Mutex::default).lock();
    match names.get(name) {
        Some(known) => known,
        None => {
            let leaked: &'static str = Box::leak(name.to_owned().into_boxed_str());
            names.insert(leaked);
            leaked
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_principal_is_the_same_after_being_written_down() {
        let account = AccountId::DEFAULT;
        let arn = |text: &str| Arn::parse(text).unwrap();
        let principals = [
            Principal::Root { account },
            Principal::User { account, user_id: "AIDA1".into(), arn: arn("arn:aws:iam::000000000000:user/ana") },
            Principal::AssumedRole {
                account,
                role_arn: arn("arn:aws:iam::000000000000:role/etl"),
                session_arn: arn("arn:aws:sts::000000000000:assumed-role/etl/run"),
                unique_id: "AROA1:run".into(),
            },
            Principal::Service {
                account,
                name: "states.amazonaws.com",
                source: arn("arn:aws:states:us-east-1:000000000000:stateMachine:m"),
            },
            Principal::Anonymous,
        ];
        for principal in principals {
            assert_eq!(Caller::from(&principal).principal(), principal);
        }
    }
}
