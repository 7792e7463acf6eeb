//! Where a row lives: in which account and region.
//!
//! A table says how much of a place its keys carry ([`Scope`]); a transaction says which [`Place`] it acts in. S3 bucket names are
//! global, IAM roles belong to an account, Kinesis streams to a region of an account.

use std::sync::Arc;

use super::key::{Key, encode_bytes};

/// How much of the place is part of a table's keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Global,
    Account,
    Region,
}

/// An account and a region, kept in the form keys are made of. Cloning is cheap.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// `account ‖ region`, each as an encoded string.
    encoded: Arc<[u8]>,
    account_len: usize,
}

impl Place {
    pub fn new(account: impl AsRef<str>, region: impl AsRef<str>) -> Place {
        let mut encoded = Vec::with_capacity(32);
        encode_bytes(account.as_ref().as_bytes(), &mut encoded);
        let account_len = encoded.len();
        encode_bytes(region.as_ref().as_bytes(), &mut encoded);
        Place { encoded: encoded.into(), account_len }
    }

    /// For work that touches only global tables.
    pub fn nowhere() -> Place {
        Place::new("", "")
    }

    pub fn account(&self) -> String {
        String::decode(&mut &self.encoded[..self.account_len]).unwrap_or_default()
    }

    pub fn region(&self) -> String {
        String::decode(&mut &self.encoded[self.account_len..]).unwrap_or_default()
    }

    /// The part of this place that keys of `scope` begin with.
    pub(crate) fn key_part(&self, scope: Scope) -> &[u8] {
        match scope {
            Scope::Global => &[],
            Scope::Account => &self.encoded[..self.account_len],
            Scope::Region => &self.encoded,
        }
    }

    /// Takes the place part of a stored key off the front of `input`; what the scope leaves out reads as "".
    pub(crate) fn take(scope: Scope, input: &mut &[u8]) -> Option<Place> {
        let account = if scope == Scope::Global { String::new() } else { String::decode(input)? };
        let region = if scope == Scope::Region { String::decode(input)? } else { String::new() };
        Some(Place::new(account, region))
    }
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.account(), self.region())
    }
}
