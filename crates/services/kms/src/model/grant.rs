//! A grant: who may do what with a key, beside its policy.
//!
//! Grants are kept, listed and ended as on AWS; what they allow is not evaluated yet, no more than policies are.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::key_name;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub terms: Terms,
    /// What its holder shows to use the grant at once, or to retire it.
    pub token: String,
    pub created_at: i64,
}

/// What somebody was granted. Two grants of the same name and terms are one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub name: Option<String>,
    pub grantee: Party,
    pub retiring: Option<Party>,
    pub operations: Vec<String>,
    pub constraints: Option<Constraints>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Party {
    Principal(String),
    Service(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Constraints {
    pub context_subset: Option<BTreeMap<String, String>>,
    pub context_equals: Option<BTreeMap<String, String>>,
    pub source_arn: Option<String>,
}

/// "Grant operations" for symmetric encryption keys (Grants in AWS KMS, KMS Developer Guide).
const OPERATIONS: &[&str] = &[
    "CreateGrant",
    "Decrypt",
    "DescribeKey",
    "Encrypt",
    "GenerateDataKey",
    "GenerateDataKeyPair",
    "GenerateDataKeyPairWithoutPlaintext",
    "GenerateDataKeyWithoutPlaintext",
    "ReEncryptFrom",
    "ReEncryptTo",
    "RetireGrant",
];

/// The first operation that a symmetric key cannot grant.
pub fn unfit_operation(operations: &[String]) -> Option<&str> {
    operations.iter().map(String::as_str).find(|operation| !OPERATIONS.contains(operation))
}

pub const GRANT_ID_BYTES: usize = 32;

/// A token leads to its grant, and 16 bytes of chance keep others from making it up.
pub fn token(key_id: [u8; 16], grant_id: [u8; GRANT_ID_BYTES], chance: [u8; 16]) -> String {
    STANDARD.encode([key_id.as_slice(), &grant_id, &chance].concat())
}

/// The key and the grant that a token leads to, as they are keyed.
pub fn parse_token(token: &str) -> Option<(String, String)> {
    let bytes = STANDARD.decode(token).ok()?;
    let (key_id, rest) = bytes.split_first_chunk::<16>()?;
    let (grant_id, chance) = rest.split_first_chunk::<GRANT_ID_BYTES>()?;
    (chance.len() == 16).then(|| (key_name::id_text(*key_id), hex::encode(grant_id)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_token_leads_to_its_grant(key_id: [u8; 16], grant_id: [u8; 32], chance: [u8; 16]) {
            let found = parse_token(&token(key_id, grant_id, chance));
            prop_assert_eq!(found, Some((key_name::id_text(key_id), hex::encode(grant_id))));
        }

        #[test]
        fn no_token_is_too_odd_to_be_judged(text: String) {
            let _ = parse_token(&text);
        }
    }
}
