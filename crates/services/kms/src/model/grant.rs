//! A grant: who may do what with a key, beside its policy.
//!
//! Grants are kept, listed and ended as on AWS; what they allow is not evaluated yet, no more than policies are.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub terms: Terms,
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

/// Shown as 64 hexadecimal digits.
pub const GRANT_ID_BYTES: usize = 32;

/// A token leads to its grant; chance makes each one different, as AWS's are. It is no secret: the ids in it end the grant as well.
pub fn token(key_id: &str, grant_id: &str, chance: [u8; 16]) -> String {
    STANDARD.encode(format!("{key_id}/{grant_id}/{}", hex::encode(chance)))
}

/// The key and the grant that a token leads to, as they are keyed. Whether they are there is another question.
pub fn parse_token(token: &str) -> Option<(String, String)> {
    let text = String::from_utf8(STANDARD.decode(token).ok()?).ok()?;
    let mut parts = text.split('/');
    let (key_id, grant_id, _chance) = (parts.next()?, parts.next()?, parts.next()?);
    parts.next().is_none().then(|| (key_id.to_owned(), grant_id.to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_token_leads_to_its_grant(key_id in "[0-9a-f-]{36}", grant_id in "[0-9a-f]{64}", chance: [u8; 16]) {
            prop_assert_eq!(parse_token(&token(&key_id, &grant_id, chance)), Some((key_id, grant_id)));
        }

        #[test]
        fn no_token_is_too_odd_to_be_judged(text: String) {
            let _ = parse_token(&text);
        }
    }
}
