//! Who is calling, and the one port through which the house asks about it.
//!
//! The kernel knows principals and that *somebody* can resolve keys and decide; `services/iam` is that somebody.

use wire::{OperationSchema, Structure, Timestamp};

use crate::cx::Cx;
use crate::error::Error;
use crate::ids::{AccountId, Arn};
use crate::world::World;

/// The caller of an operation. It travels with every call, through every service it causes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// The account itself: the well-known test keys.
    Root {
        account: AccountId,
    },
    User {
        account: AccountId,
        user_id: String,
        arn: Arn,
    },
    /// `arn:aws:sts::account:assumed-role/role/session`.
    AssumedRole {
        account: AccountId,
        role_arn: Arn,
        session_arn: Arn,
        unique_id: String,
    },
    /// An AWS service acting for a resource: S3 delivering an event, a crawler reading a bucket.
    Service {
        account: AccountId,
        name: &'static str,
        source: Arn,
    },
    Anonymous,
}

impl Principal {
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Principal::Root { account }
            | Principal::User { account, .. }
            | Principal::AssumedRole { account, .. }
            | Principal::Service { account, .. } => Some(*account),
            Principal::Anonymous => None,
        }
    }
    /// The ARN that `GetCallerIdentity` answers.
    pub fn arn(&self) -> String {
        match self {
            Principal::Root { account } => Arn::global("iam", *account, "root").into(),
            Principal::User { arn, .. } => arn.to_string(),
            Principal::AssumedRole { session_arn, .. } => session_arn.to_string(),
            Principal::Service { name, .. } => (*name).to_owned(),
            Principal::Anonymous => "anonymous".to_owned(),
        }
    }
    /// The id that `GetCallerIdentity` answers: the account for root, `AIDA…` for users, `AROA…:session` for roles.
    pub fn unique_id(&self) -> String {
        match self {
            Principal::Root { account } => account.to_string(),
            Principal::User { user_id, .. } => user_id.clone(),
            Principal::AssumedRole { unique_id, .. } => unique_id.clone(),
            Principal::Service { name, .. } => (*name).to_owned(),
            Principal::Anonymous => "anonymous".to_owned(),
        }
    }
}

/// What an access key stands for.
#[derive(Clone)]
pub struct Credential {
    pub secret: String,
    /// Temporary credentials must present this very token.
    pub session_token: Option<String>,
    pub expires: Option<Timestamp>,
    pub principal: Principal,
}

/// The port of identity: credentials and policy decisions.
pub trait Authority: Send + Sync {
    /// The credential behind an access key id; `None` when there is no such key, or it is inactive.
    fn credential(&self, world: &World, access_key_id: &str) -> Result<Option<Credential>, Error>;

    /// Whether the caller may do this. `Err` is the refusal, in AWS's words.
    fn authorize(&self, cx: &Cx, operation: &'static OperationSchema, input: &dyn Structure) -> Result<(), Error>;
}

/// Knows no keys and allows everything: worlds without `services/iam`, such as a single room under test.
pub struct Unguarded;

impl Authority for Unguarded {
    fn credential(&self, _: &World, _: &str) -> Result<Option<Credential>, Error> {
        Ok(None)
    }
    fn authorize(&self, _: &Cx, _: &'static OperationSchema, _: &dyn Structure) -> Result<(), Error> {
        Ok(())
    }
}
