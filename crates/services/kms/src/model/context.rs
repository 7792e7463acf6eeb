//! The encryption context as the bytes that are authenticated with a message.
//!
//! AWS: it must be "an exact case-sensitive match" when decrypting (Decrypt API reference), while its pairs may come in any order
//! (Encryption context, KMS Developer Guide). So: sorted by key, each part behind its length; no two contexts share their bytes.

use std::collections::BTreeMap;

pub fn canonical(context: Option<&BTreeMap<String, String>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in context.into_iter().flatten().flat_map(|(key, value)| [key, value]) {
        bytes.extend((part.len() as u64).to_be_bytes());
        bytes.extend(part.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn different_contexts_have_different_bytes(
            one in prop::collection::btree_map("[ab:]{0,3}", "[ab:]{0,3}", 0..3),
            other in prop::collection::btree_map("[ab:]{0,3}", "[ab:]{0,3}", 0..3),
        ) {
            prop_assert_eq!(one == other, canonical(Some(&one)) == canonical(Some(&other)));
        }
    }

    #[test]
    fn no_context_is_an_empty_one() {
        assert_eq!(canonical(None), canonical(Some(&BTreeMap::new())));
    }
}
