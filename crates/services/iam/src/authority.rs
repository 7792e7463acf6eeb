//! Who stands behind an access key, and what they may do: the kernel's [`Authority`], answered.

use kernel::store::Place;
use kernel::{AccountId, Arn, Authority, Credential, Cx, Error, Principal, World};
use wire::{OperationSchema, Structure};

use crate::errors;
use crate::model::access_key_id::{LONG_TERM, TEMPORARY};
use crate::store::{ACCESS_KEYS, SESSIONS};

/// The keys of the default account's root, in place of the ones everybody knows.
#[derive(Clone)]
pub struct RootKeys {
    pub access_key_id: String,
    pub secret_access_key: String,
}

impl std::fmt::Debug for RootKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RootKeys").field("access_key_id", &self.access_key_id).field("secret_access_key", &"…").finish()
    }
}

/// The well-known pair: `test` / `test`. With a twelve-digit key id the secret is the same.
const TEST: &str = "test";

/// Without root keys the well-known test keys open the door; with them, only they and keys made by IAM and STS do.
pub fn authority(root: Option<RootKeys>) -> impl Authority {
    Keys { root }
}

struct Keys {
    root: Option<RootKeys>,
}

impl Authority for Keys {
    fn credential(&self, world: &World, access_key_id: &str) -> Result<Option<Credential>, Error> {
        if let Some(credential) = self.configured(world.config().account, access_key_id) {
            return Ok(Some(credential));
        }
        match access_key_id.get(..4) {
            Some(LONG_TERM) => long_term(world, access_key_id),
            Some(TEMPORARY) => temporary(world, access_key_id),
            _ => Ok(None),
        }
    }

    /// Policies are kept but not evaluated yet: whoever is known may do everything, whoever is not may only ask S3, which
    /// decides about public objects itself.
    fn authorize(&self, cx: &Cx, operation: &'static OperationSchema, _: &dyn Structure) -> Result<(), Error> {
        let service = operation.service.name;
        match cx.principal() {
            Principal::Anonymous if service != "s3" => {
                let name = operation.name;
                Err(errors::access_denied(format!("User: anonymous is not authorized to perform: {service}:{name}")))
            }
            _ => Ok(()),
        }
    }
}

impl Keys {
    /// Keys that need no look at the store, which is nearly every request there is.
    fn configured(&self, default: AccountId, id: &str) -> Option<Credential> {
        match &self.root {
            Some(root) => (id == root.access_key_id).then(|| of_root(default, &root.secret_access_key)),
            None if id == TEST => Some(of_root(default, TEST)),
            None => AccountId::parse(id).map(|account| of_root(account, TEST)),
        }
    }
}

fn of_root(account: AccountId, secret: &str) -> Credential {
    Credential { secret: secret.to_owned(), session_token: None, expires: None, principal: Principal::Root { account } }
}

fn long_term(world: &World, id: &str) -> Result<Option<Credential>, Error> {
    let key = world.store().read(&Place::nowhere(), |tx| tx.get(&ACCESS_KEYS, id))?;
    let Some(key) = key.filter(|key| key.is_active) else { return Ok(None) };
    let arn = Arn::parse(&key.user_arn).ok_or_else(|| Error::internal(format!("access key {id} belongs to no ARN")))?;
    let principal = Principal::User { account: key.account, user_id: key.user_id, arn };
    Ok(Some(Credential { secret: key.secret, session_token: None, expires: None, principal }))
}

fn temporary(world: &World, id: &str) -> Result<Option<Credential>, Error> {
    let session = world.store().read(&Place::nowhere(), |tx| tx.get(&SESSIONS, id))?;
    let Some(session) = session else { return Ok(None) };
    session.credential().map(Some).ok_or_else(|| Error::internal(format!("session {id} belongs to no ARN")))
}
