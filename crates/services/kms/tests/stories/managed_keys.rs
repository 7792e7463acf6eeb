//! Keys that AWS manages for its services.

use std::collections::HashSet;

use api_kms::*;
use kernel::Arn;

use crate::shorthand::*;

#[test]
fn a_services_first_use_makes_its_key() {
    let w = world();
    w.call::<GenerateDataKey>(data_key_of("alias/aws/s3")).refused("NotFoundException");
    let made = w.call_as::<GenerateDataKey>(&as_s3(&w), data_key_of("alias/aws/s3")).ok();
    let key = describe(&w, "alias/aws/s3");
    assert_eq!((key.key_manager.as_deref(), made.key_id), (Some("AWS"), key.arn));
    let opened = w.call_as::<Decrypt>(&as_s3(&w), decrypting(&made.ciphertext_blob.unwrap())).ok();
    assert_eq!(opened.plaintext, made.plaintext);
    let aliases = w.call::<ListAliases>(ListAliasesInput::default()).ok().aliases.unwrap();
    assert_eq!((aliases.len(), aliases[0].alias_name.as_deref()), (1, Some("alias/aws/s3")));
}

#[test]
fn describing_a_predefined_alias_makes_its_key_once() {
    let w = world();
    let id = describe(&w, "alias/aws/glue").key_id;
    assert_eq!(describe(&w, "alias/aws/glue").key_id, id);
    let unknown = DescribeKeyInput { key_id: "alias/aws/mine".into(), ..Default::default() };
    w.call::<DescribeKey>(unknown).refused("NotFoundException");
}

#[test]
fn callers_who_come_at_once_share_one_key() {
    let w = world();
    let cx = as_s3(&w);
    let use_it = || w.call_as::<GenerateDataKey>(&cx, data_key_of("alias/aws/s3")).ok().key_id.unwrap();
    let keys: HashSet<String> = std::thread::scope(|scope| {
        let callers: Vec<_> = (0..8).map(|_| scope.spawn(use_it)).collect();
        callers.into_iter().map(|caller| caller.join().unwrap()).collect()
    });
    assert_eq!(keys.len(), 1);
    assert_eq!(w.call::<ListKeys>(ListKeysInput::default()).ok().keys.unwrap().len(), 1);
}

#[test]
fn nobody_but_its_service_uses_it_and_nobody_changes_it() {
    let w = world();
    let key = describe(&w, "alias/aws/s3");
    let (id, arn) = (key.key_id, key.arn.unwrap());
    let blob = w.call_as::<Encrypt>(&as_s3(&w), encrypting(&id, b"x")).ok().ciphertext_blob.unwrap();
    let refused = w.call::<Decrypt>(decrypting(&blob)).refused("AccessDeniedException");
    let who = "User: arn:aws:iam::000000000000:root is not authorized to perform: kms:Decrypt on resource:";
    assert_eq!(refused.message, format!("{who} {arn} because no resource-based policy allows the kms:Decrypt action"));
    let glue = w.cx().as_service("glue.amazonaws.com", Arn::s3("x"));
    w.call_as::<Decrypt>(&glue, decrypting(&blob)).refused("AccessDeniedException");

    w.call::<DisableKey>(DisableKeyInput { key_id: id.clone() }).refused("AccessDeniedException");
    w.call::<ScheduleKeyDeletion>(ScheduleKeyDeletionInput { key_id: id.clone(), ..Default::default() }).refused("AccessDeniedException");
    let description = UpdateKeyDescriptionInput { key_id: id.clone(), description: "mine".into() };
    w.call::<UpdateKeyDescription>(description).refused("AccessDeniedException");
    w.call::<CreateAlias>(CreateAliasInput { alias_name: "alias/mine".into(), target_key_id: id }).refused("AccessDeniedException");
    w.call::<DeleteAlias>(DeleteAliasInput { alias_name: "alias/aws/s3".into() }).refused("NotAuthorizedException");
}
