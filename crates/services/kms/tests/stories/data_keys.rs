//! Encrypting, data keys, and the context they are bound to.

use std::sync::LazyLock;

use api_kms::*;
use proptest::prelude::*;
use testkit::World;

use crate::shorthand::*;

#[test]
fn a_data_key_comes_back_from_its_ciphertext_alone() {
    let w = world();
    let id = new_key(&w);
    let made = w.call_as::<GenerateDataKey>(&as_s3(&w), data_key_of(&id)).ok();
    let (blob, plaintext) = (made.ciphertext_blob.unwrap(), made.plaintext.unwrap());
    assert_eq!((plaintext.len(), made.key_id), (32, Some(arn(&id))));
    assert!(!blob.windows(32).any(|window| window == plaintext), "the key is not in its ciphertext");
    let opened = w.call_as::<Decrypt>(&as_s3(&w), decrypting(&blob)).ok();
    assert_eq!((opened.plaintext, opened.key_id), (Some(plaintext.clone()), Some(arn(&id))));
    assert_eq!(opened.encryption_algorithm.as_deref(), Some("SYMMETRIC_DEFAULT"));
    assert_eq!(opened.key_material_id, made.key_material_id);

    let another = w.call::<GenerateDataKey>(data_key_of(&id)).ok();
    assert_ne!(another.plaintext, Some(plaintext));
    let without = GenerateDataKeyWithoutPlaintextInput { key_id: id.clone(), number_of_bytes: Some(24), ..Default::default() };
    let without = w.call::<GenerateDataKeyWithoutPlaintext>(without).ok();
    assert_eq!(decrypt(&w, &without.ciphertext_blob.unwrap()).len(), 24);
    let short = GenerateDataKeyInput { key_spec: Some("AES_128".into()), ..data_key_of(&id) };
    assert_eq!(w.call::<GenerateDataKey>(short).ok().plaintext.unwrap().len(), 16);
    for wrong in
        [GenerateDataKeyInput { number_of_bytes: Some(8), ..data_key_of(&id) }, GenerateDataKeyInput { key_spec: None, ..data_key_of(&id) }]
    {
        let refused = w.call::<GenerateDataKey>(wrong).refused("ValidationException");
        assert_eq!(refused.message, "Please specify either number of bytes or key spec.");
    }
}

#[test]
fn the_context_must_be_shown_again_in_any_order() {
    let w = world();
    let id = new_key(&w);
    let bound = EncryptInput { encryption_context: context(&[("bucket", "lake"), ("key", "a")]), ..encrypting(&id, b"secret") };
    let blob = w.call::<Encrypt>(bound).ok().ciphertext_blob.unwrap();
    let same = DecryptInput { encryption_context: context(&[("key", "a"), ("bucket", "lake")]), ..decrypting(&blob) };
    assert_eq!(w.call::<Decrypt>(same).ok().plaintext.unwrap(), "secret");
    for other in [None, context(&[]), context(&[("bucket", "lake")]), context(&[("bucket", "lake"), ("key", "A")])] {
        let refused = w.call::<Decrypt>(DecryptInput { encryption_context: other, ..decrypting(&blob) });
        assert_eq!(refused.refused("InvalidCiphertextException").message, "", "AWS gives no reason");
    }
}

#[test]
fn a_key_named_for_decrypting_must_be_the_one() {
    let w = world();
    let (one, two) = (new_key(&w), new_key(&w));
    alias(&w, "alias/one", &one);
    let blob = encrypt(&w, &one, b"x");
    for name in [one.as_str(), "alias/one"] {
        w.call::<Decrypt>(DecryptInput { key_id: Some(name.into()), ..decrypting(&blob) }).ok();
    }
    let refused = w.call::<Decrypt>(DecryptInput { key_id: Some(two), ..decrypting(&blob) }).refused("IncorrectKeyException");
    assert_eq!(refused.message, "The key ID in the request does not identify a CMK that can perform this operation.");
}

#[test]
fn a_ciphertext_moves_to_another_key_and_context() {
    let w = world();
    let (one, two) = (new_key(&w), new_key(&w));
    let blob = encrypt(&w, &one, b"secret");
    let moved = ReEncryptInput {
        ciphertext_blob: Some(blob),
        destination_key_id: two.clone(),
        destination_encryption_context: context(&[("owner", "two")]),
        ..Default::default()
    };
    let moved = w.call::<ReEncrypt>(moved).ok();
    assert_eq!((moved.source_key_id, moved.key_id), (Some(arn(&one)), Some(arn(&two))));
    let blob = moved.ciphertext_blob.unwrap();
    w.call::<Decrypt>(decrypting(&blob)).refused("InvalidCiphertextException");
    let opened = w.call::<Decrypt>(DecryptInput { encryption_context: context(&[("owner", "two")]), ..decrypting(&blob) }).ok();
    assert_eq!((opened.plaintext.unwrap(), opened.key_id), ("secret".into(), Some(arn(&two))));
}

#[test]
fn a_dry_run_finds_what_is_wrong_and_otherwise_only_says_so() {
    let w = world();
    let id = new_key(&w);
    let dry = EncryptInput { dry_run: Some(true), ..encrypting(&id, b"x") };
    let refused = w.call::<Encrypt>(dry).refused("DryRunOperationException");
    assert_eq!(refused.message, "The request would have succeeded, but the DryRun option is set.");
    w.call::<DisableKey>(DisableKeyInput { key_id: id.clone() }).ok();
    w.call::<GenerateDataKey>(GenerateDataKeyInput { dry_run: Some(true), ..data_key_of(&id) }).refused("DisabledException");
}

#[test]
fn only_the_algorithm_of_symmetric_keys_fits() {
    let w = world();
    let id = new_key(&w);
    let wrong = EncryptInput { encryption_algorithm: Some("RSAES_OAEP_SHA_256".into()), ..encrypting(&id, b"x") };
    let refused = w.call::<Encrypt>(wrong).refused("InvalidKeyUsageException");
    assert_eq!(refused.message, "Algorithm RSAES_OAEP_SHA_256 is incompatible with key spec SYMMETRIC_DEFAULT.");
    let enclave = DecryptInput { recipient: Some(RecipientInfo::default()), ..decrypting(&encrypt(&w, &id, b"x")) };
    w.call::<Decrypt>(enclave).refused("NotImplemented");
}

#[test]
fn sizes_are_checked_as_the_model_says() {
    let w = world();
    let id = new_key(&w);
    let too_long = serde_json::json!({"KeyId": id, "Plaintext": "A".repeat(5464)});
    let refused = w.call_json("kms", "Encrypt", too_long).refused("ValidationException");
    assert!(refused.message.contains("Member must have length less than or equal to 4096"), "{refused}");
    assert_eq!(
        w.call::<GenerateRandom>(GenerateRandomInput { number_of_bytes: Some(44), ..Default::default() }).ok().plaintext.unwrap().len(),
        44
    );
    let refused = w.call::<GenerateRandom>(GenerateRandomInput::default()).refused("ValidationException");
    assert_eq!(refused.message, "NumberOfBytes is required.");
}

/// One world for all cases: proptest makes hundreds.
static WORLD: LazyLock<(World, wire::Bytes)> = LazyLock::new(|| {
    let w = world();
    let blob = encrypt(&w, &new_key(&w), b"secret");
    (w, blob)
});

proptest! {
    #[test]
    fn a_damaged_ciphertext_is_never_decrypted(at: prop::sample::Index, flip in 1u8.., cut in 0usize..3) {
        let (w, blob) = &*WORLD;
        let mut damaged = blob.to_vec();
        let index = at.index(damaged.len());
        damaged[index] ^= flip;
        damaged.truncate(blob.len() - cut);
        let refused = w.call::<Decrypt>(decrypting(&damaged.into())).0.err().expect("refused");
        // A blob whose key id is damaged refers to a key that is not there.
        prop_assert!(["InvalidCiphertextException", "AccessDeniedException"].contains(&refused.code()), "{}", refused);
    }

    #[test]
    fn no_bytes_are_too_odd_to_be_refused(bytes in prop::collection::vec(any::<u8>(), 1..120)) {
        let (w, _) = &*WORLD;
        prop_assert_eq!(w.call::<Decrypt>(decrypting(&bytes.into())).0.err().expect("refused").code(), "InvalidCiphertextException");
    }
}
