//! Keys: what they are, and the states they pass through.

use api_kms::*;
use kernel::{AccountId, Principal, Region};

use crate::shorthand::*;

#[test]
fn a_key_is_described_by_each_of_its_names() {
    let w = world();
    let input = CreateKeyInput { description: Some("for the lake".into()), ..Default::default() };
    let made = w.call::<CreateKey>(input).ok().key_metadata.unwrap();
    let id = made.key_id.clone();
    assert_eq!(made.arn.as_deref(), Some(arn(&id).as_str()));
    alias(&w, "alias/lake", &id);
    for name in [&id, &arn(&id), "alias/lake", "arn:aws:kms:us-east-1:000000000000:alias/lake"] {
        let found = describe(&w, name);
        assert_eq!((found.key_id.as_str(), found.description.as_deref()), (id.as_str(), Some("for the lake")), "{name}");
        assert_eq!((found.key_state.as_deref(), found.enabled, found.multi_region), (Some("Enabled"), Some(true), Some(false)));
        assert_eq!((found.key_manager.as_deref(), found.origin.as_deref()), (Some("CUSTOMER"), Some("AWS_KMS")));
        assert_eq!((found.key_spec.as_deref(), found.key_usage.as_deref()), (Some("SYMMETRIC_DEFAULT"), Some("ENCRYPT_DECRYPT")));
        assert_eq!(found.current_key_material_id.map(|id| id.len()), Some(64));
        assert_eq!(found.creation_date, Some(w.now()));
    }
    w.call::<UpdateKeyDescription>(UpdateKeyDescriptionInput { key_id: id.clone(), description: "for the sea".into() }).ok();
    assert_eq!(describe(&w, &id).description.as_deref(), Some("for the sea"));
}

#[test]
fn names_that_name_no_key_are_refused_as_on_aws() {
    let w = world();
    let id = new_key(&w);
    let absent = "0d8e9c3a-55a5-4d0e-9c80-1f4a4e0d4f11";
    for (name, code, message) in [
        (absent.to_owned(), "NotFoundException", format!("Key '{}' does not exist", arn(absent))),
        (arn(absent), "NotFoundException", format!("Key '{}' does not exist", arn(absent))),
        ("fake-key-id".into(), "NotFoundException", "Invalid keyId 'fake-key-id'".into()),
        ("alias/absent".into(), "NotFoundException", "Alias arn:aws:kms:us-east-1:000000000000:alias/absent is not found.".into()),
        (format!("arn:aws:kms:ap-southeast-1:000000000000:key/{id}"), "NotFoundException", "Invalid arn ap-southeast-1".into()),
        ("arn:aws:s3:::lake".into(), "InvalidArnException", "Invalid arn arn:aws:s3:::lake".into()),
    ] {
        let input = DescribeKeyInput { key_id: name.clone(), ..Default::default() };
        assert_eq!(w.call::<DescribeKey>(input).refused(code).message, message, "{name}");
    }
    let alias_where_none_is_taken = DisableKeyInput { key_id: "alias/absent".into() };
    let refused = w.call::<DisableKey>(alias_where_none_is_taken).refused("NotFoundException");
    assert_eq!(refused.message, "Invalid keyId 'alias/absent'");
}

#[test]
fn keys_of_other_accounts_and_regions_are_out_of_reach() {
    let w = world();
    let id = new_key(&w);
    let other = AccountId::parse("111122223333").unwrap();
    let stranger = w.cx().in_scope(other, Region::default()).as_principal(Principal::Root { account: other });
    let by_id = w.call_as::<DescribeKey>(&stranger, DescribeKeyInput { key_id: id.clone(), ..Default::default() });
    by_id.refused("NotFoundException");
    let by_arn = w.call_as::<GenerateDataKey>(&stranger, data_key_of(&arn(&id))).refused("AccessDeniedException");
    assert!(
        by_arn.message.starts_with("User: arn:aws:iam::111122223333:root is not authorized to perform: kms:GenerateDataKey"),
        "{by_arn}"
    );
    let blob = encrypt(&w, &id, b"ours");
    let refused = w.call_as::<Decrypt>(&stranger, decrypting(&blob)).refused("AccessDeniedException");
    assert!(refused.message.starts_with("The ciphertext refers to a customer master key that does not exist"), "{refused}");
}

#[test]
fn what_is_not_built_is_refused_by_name() {
    let w = world();
    let refused = |input: CreateKeyInput, code: &str| w.call::<CreateKey>(input).refused(code).message.into_owned();
    let of_spec = |spec: &str| CreateKeyInput { key_spec: Some(spec.into()), ..Default::default() };
    assert_eq!(refused(of_spec("RSA_2048"), "NotImplemented"), "kms KeySpec RSA_2048 is not implemented");
    let imported = CreateKeyInput { origin: Some("EXTERNAL".into()), ..Default::default() };
    assert_eq!(refused(imported, "NotImplemented"), "kms Origin EXTERNAL is not implemented");
    refused(CreateKeyInput { multi_region: Some(true), ..Default::default() }, "NotImplemented");
    refused(CreateKeyInput { custom_key_store_id: Some("cks-1234".into()), ..Default::default() }, "CustomKeyStoreNotFoundException");
    let signing = CreateKeyInput { key_usage: Some("SIGN_VERIFY".into()), ..Default::default() };
    assert_eq!(refused(signing, "ValidationException"), "KeyUsage SIGN_VERIFY is not compatible with KeySpec SYMMETRIC_DEFAULT");
    let listed = w.call::<ListKeys>(ListKeysInput::default()).ok();
    assert_eq!((listed.keys.unwrap().len(), listed.truncated), (0, Some(false)), "nothing was made");
}

#[test]
fn a_disabled_key_waits_until_it_is_enabled() {
    let w = world();
    let id = new_key(&w);
    let blob = encrypt(&w, &id, b"x");
    w.call::<DisableKey>(DisableKeyInput { key_id: arn(&id) }).ok();
    assert_eq!((state(&w, &id).as_str(), describe(&w, &id).enabled), ("Disabled", Some(false)));
    let refused = w.call::<Encrypt>(encrypting(&id, b"x")).refused("DisabledException");
    assert_eq!(refused.message, format!("{} is disabled.", arn(&id)));
    w.call::<Decrypt>(decrypting(&blob)).refused("DisabledException");
    w.call::<EnableKey>(EnableKeyInput { key_id: id.clone() }).ok();
    assert_eq!(decrypt(&w, &blob), "x");
}

#[test]
fn keys_are_listed_in_pages() {
    let w = world();
    let mut made: Vec<String> = (0..5).map(|_| new_key(&w)).collect();
    made.sort();
    let mut seen = Vec::new();
    let mut marker = None;
    loop {
        let page = w.call::<ListKeys>(ListKeysInput { limit: Some(2), marker, ..Default::default() }).ok();
        seen.extend(page.keys.unwrap().into_iter().map(|key| key.key_id.unwrap()));
        assert_eq!(page.truncated, Some(page.next_marker.is_some()));
        marker = page.next_marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen, made);
    w.call::<ListKeys>(ListKeysInput { marker: Some("!".into()), ..Default::default() }).refused("InvalidMarkerException");
}
