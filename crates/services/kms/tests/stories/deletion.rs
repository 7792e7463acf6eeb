//! Deleting keys: not at once, not in secret, and then for good.

use api_kms::*;
use kernel::store::{Scope, Table};
use kernel::{AccountId, Region};
use testkit::{World, days, seconds};

use crate::shorthand::*;

fn schedule(w: &World, key: &str, days: Option<i32>) -> ScheduleKeyDeletionOutput {
    w.call::<ScheduleKeyDeletion>(ScheduleKeyDeletionInput { key_id: key.into(), pending_window_in_days: days }).ok()
}

fn cancel(w: &World, key: &str) {
    w.call::<CancelKeyDeletion>(CancelKeyDeletionInput { key_id: key.into() }).ok();
}

#[test]
fn a_key_is_deleted_when_its_waiting_period_is_over() {
    let w = world();
    let (id, other) = (new_key(&w), new_key(&w));
    alias(&w, "alias/lake", &id);
    let blob = encrypt(&w, &id, b"x");
    let scheduled = schedule(&w, &id, Some(7));
    assert_eq!((scheduled.key_state.as_deref(), scheduled.pending_window_in_days), (Some("PendingDeletion"), Some(7)));
    assert_eq!((scheduled.key_id, scheduled.deletion_date), (Some(arn(&id)), Some(w.now().plus_millis(days(7)))));

    w.advance(days(7) - seconds(1));
    let described = describe(&w, "alias/lake");
    assert_eq!((described.key_state.as_deref(), described.enabled), (Some("PendingDeletion"), Some(false)));
    assert_eq!(described.deletion_date, scheduled.deletion_date);
    let refused = w.call::<Decrypt>(decrypting(&blob)).refused("KMSInvalidStateException");
    assert_eq!(refused.message, format!("{} is pending deletion.", arn(&id)));

    w.advance(seconds(1));
    let gone = w.call::<DescribeKey>(DescribeKeyInput { key_id: id.clone(), ..Default::default() }).refused("NotFoundException");
    assert_eq!(gone.message, format!("Key '{}' does not exist", arn(&id)));
    w.call::<DescribeKey>(DescribeKeyInput { key_id: "alias/lake".into(), ..Default::default() }).refused("NotFoundException");
    w.call::<Decrypt>(decrypting(&blob)).refused("AccessDeniedException");
    assert_eq!(state(&w, &other), "Enabled");
}

/// The rows of all tables of the room. What they hold does not matter, so they need not decode.
fn rows(w: &World) -> usize {
    kms::TABLE_IDS.iter().map(|id| w.cx().read(|tx| Ok(tx.everywhere(&Table::<(), ()>::new(*id, Scope::Global)).count())).unwrap()).sum()
}

#[test]
fn nothing_is_left_of_a_deleted_key() {
    let w = world();
    let tags = vec![Tag { tag_key: "team".into(), tag_value: "lake".into() }];
    let id = w.call::<CreateKey>(CreateKeyInput { tags: Some(tags), ..Default::default() }).ok().key_metadata.unwrap().key_id;
    alias(&w, "alias/lake", &id);
    w.call::<EnableKeyRotation>(EnableKeyRotationInput { key_id: id.clone(), ..Default::default() }).ok();
    w.call::<RotateKeyOnDemand>(RotateKeyOnDemandInput { key_id: id.clone() }).ok();
    let grantee_principal = Some("arn:aws:iam::000000000000:role/etl".to_owned());
    let operations = vec!["Decrypt".to_owned()];
    w.call::<CreateGrant>(CreateGrantInput { key_id: id.clone(), grantee_principal, operations, ..Default::default() }).ok();
    assert_eq!(rows(&w), 9);
    schedule(&w, &id, None);
    w.advance(days(30));
    assert_eq!(rows(&w), 0);
}

#[test]
fn a_deletion_can_be_called_off_until_the_last_moment() {
    let w = world();
    let id = new_key(&w);
    schedule(&w, &id, None);
    w.advance(days(29));
    cancel(&w, &id);
    assert_eq!((state(&w, &id).as_str(), describe(&w, &id).deletion_date), ("Disabled", None));
    w.advance(days(400));
    w.call::<EnableKey>(EnableKeyInput { key_id: id.clone() }).ok();
    assert_eq!(decrypt(&w, &encrypt(&w, &id, b"x")), "x");
    let refused = w.call::<CancelKeyDeletion>(CancelKeyDeletionInput { key_id: id.clone() }).refused("KMSInvalidStateException");
    assert_eq!(refused.message, format!("{} is not pending deletion.", arn(&id)));
}

#[test]
fn a_key_on_its_way_out_is_not_changed() {
    let w = world();
    let id = new_key(&w);
    schedule(&w, &id, Some(30));
    let code = "KMSInvalidStateException";
    w.call::<EnableKey>(EnableKeyInput { key_id: id.clone() }).refused(code);
    w.call::<DisableKey>(DisableKeyInput { key_id: id.clone() }).refused(code);
    w.call::<EnableKeyRotation>(EnableKeyRotationInput { key_id: id.clone(), ..Default::default() }).refused(code);
    w.call::<CreateAlias>(CreateAliasInput { alias_name: "alias/lake".into(), target_key_id: id.clone() }).refused(code);
    w.call::<UpdateKeyDescription>(UpdateKeyDescriptionInput { key_id: id.clone(), description: "x".into() }).refused(code);
    let tags = vec![Tag { tag_key: "a".into(), tag_value: "b".into() }];
    w.call::<TagResource>(TagResourceInput { key_id: id.clone(), tags }).refused(code);
    w.call::<ScheduleKeyDeletion>(ScheduleKeyDeletionInput { key_id: id, ..Default::default() }).refused(code);
}

#[test]
fn the_waiting_period_has_bounds() {
    let w = world();
    let id = new_key(&w);
    for days in [1, 6, 31] {
        let input = ScheduleKeyDeletionInput { key_id: id.clone(), pending_window_in_days: Some(days) };
        w.call::<ScheduleKeyDeletion>(input).refused("ValidationException");
    }
    assert_eq!(state(&w, &id), "Enabled");
}

#[test]
fn keys_of_all_accounts_and_regions_are_deleted_in_their_turn() {
    let w = world();
    let cx = w.cx().in_scope(AccountId::parse("111122223333").unwrap(), Region::parse("eu-central-1").unwrap());
    let id = w.call_as::<CreateKey>(&cx, CreateKeyInput::default()).ok().key_metadata.unwrap().key_id;
    let later = ScheduleKeyDeletionInput { key_id: id.clone(), pending_window_in_days: Some(9) };
    w.call_as::<ScheduleKeyDeletion>(&cx, later).ok();
    let own = new_key(&w);
    schedule(&w, &own, Some(8));
    w.advance(days(9));
    w.call_as::<DescribeKey>(&cx, DescribeKeyInput { key_id: id, ..Default::default() }).refused("NotFoundException");
    w.call::<DescribeKey>(DescribeKeyInput { key_id: own, ..Default::default() }).refused("NotFoundException");
}
