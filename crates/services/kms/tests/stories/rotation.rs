//! Rotation: new material encrypts, the old still decrypts.

use api_kms::*;
use testkit::{World, days};

use crate::shorthand::*;

fn enable(w: &World, key: &str, days: Option<i32>) {
    w.call::<EnableKeyRotation>(EnableKeyRotationInput { key_id: key.into(), rotation_period_in_days: days }).ok();
}

fn status(w: &World, key: &str) -> GetKeyRotationStatusOutput {
    w.call::<GetKeyRotationStatus>(GetKeyRotationStatusInput { key_id: key.into() }).ok()
}

fn rotations(w: &World, key: &str) -> Vec<RotationsListEntry> {
    w.call::<ListKeyRotations>(ListKeyRotationsInput { key_id: key.into(), ..Default::default() }).ok().rotations.unwrap()
}

fn material(w: &World, blob: &wire::Bytes) -> String {
    w.call::<Decrypt>(decrypting(blob)).ok().key_material_id.unwrap()
}

#[test]
fn a_year_turns_the_key_and_old_ciphertexts_still_open() {
    let w = world();
    let id = new_key(&w);
    assert_eq!(status(&w, &id).key_rotation_enabled, Some(false));
    enable(&w, &id, None);
    let start = w.now();
    let told = status(&w, &id);
    assert_eq!((told.key_rotation_enabled, told.rotation_period_in_days), (Some(true), Some(365)));
    assert_eq!(told.next_rotation_date, Some(start.plus_millis(days(365))));

    let blobs: Vec<_> = (0..3)
        .map(|_| {
            let blob = encrypt(&w, &id, b"kept");
            w.advance(days(365));
            blob
        })
        .collect();
    let mut materials: Vec<_> = blobs.iter().map(|blob| material(&w, blob)).collect();
    materials.push(describe(&w, &id).current_key_material_id.unwrap());
    let seen = rotations(&w, &id);
    let dates: Vec<_> = seen.iter().map(|rotation| (rotation.rotation_date.unwrap().millis() - start.millis()) / days(1)).collect();
    assert_eq!(dates, [365, 730, 1095]);
    assert!(seen.iter().all(|rotation| rotation.rotation_type.as_deref() == Some("AUTOMATIC")));
    assert_eq!(seen.iter().map(|rotation| rotation.key_material_id.clone().unwrap()).collect::<Vec<_>>(), materials[1..]);
    assert_eq!(seen.iter().map(|rotation| rotation.key_material_state.as_deref().unwrap()).filter(|state| *state == "CURRENT").count(), 1);
    assert_eq!(decrypt(&w, &blobs[0]), "kept");

    w.call::<DisableKeyRotation>(DisableKeyRotationInput { key_id: id.clone() }).ok();
    w.advance(days(1000));
    assert_eq!((rotations(&w, &id).len(), status(&w, &id).key_rotation_enabled), (3, Some(false)));
}

#[test]
fn periods_are_the_callers_to_choose_within_bounds() {
    let w = world();
    let id = new_key(&w);
    enable(&w, &id, Some(90));
    w.advance(days(91));
    assert_eq!((rotations(&w, &id).len(), status(&w, &id).rotation_period_in_days), (1, Some(90)));
    enable(&w, &id, Some(200));
    assert_eq!(status(&w, &id).next_rotation_date, Some(w.now().plus_millis(days(200))));
    let refused = serde_json::json!({"KeyId": id, "RotationPeriodInDays": 89});
    w.call_json("kms", "EnableKeyRotation", refused).refused("ValidationException");
}

#[test]
fn a_rotation_on_demand_leaves_the_schedule_alone() {
    let w = world();
    let id = new_key(&w);
    enable(&w, &id, None);
    let next = status(&w, &id).next_rotation_date;
    let old = encrypt(&w, &id, b"old");
    w.call::<RotateKeyOnDemand>(RotateKeyOnDemandInput { key_id: id.clone() }).ok();
    let new = encrypt(&w, &id, b"new");
    assert_ne!(material(&w, &old), material(&w, &new));
    assert_eq!((decrypt(&w, &old), decrypt(&w, &new)), ("old".into(), "new".into()));
    assert_eq!(status(&w, &id).next_rotation_date, next);
    let input = ListKeyRotationsInput { key_id: id.clone(), include_key_material: Some("ALL_KEY_MATERIAL".into()), ..Default::default() };
    let all = w.call::<ListKeyRotations>(input).ok().rotations.unwrap();
    assert_eq!(all.iter().map(|one| one.rotation_type.as_deref()).collect::<Vec<_>>(), [None, Some("ON_DEMAND")]);

    for _ in 1..25 {
        w.call::<RotateKeyOnDemand>(RotateKeyOnDemandInput { key_id: id.clone() }).ok();
    }
    w.call::<RotateKeyOnDemand>(RotateKeyOnDemandInput { key_id: id.clone() }).refused("LimitExceededException");
    let page = ListKeyRotationsInput { key_id: id.clone(), limit: Some(20), ..Default::default() };
    let first = w.call::<ListKeyRotations>(page).ok();
    assert_eq!((first.rotations.unwrap().len(), first.truncated), (20, Some(true)));
    let rest = ListKeyRotationsInput { key_id: id, marker: first.next_marker, ..Default::default() };
    assert_eq!(w.call::<ListKeyRotations>(rest).ok().rotations.unwrap().len(), 5);
}

#[test]
fn a_disabled_key_rests_and_makes_up_for_one_turn() {
    let w = world();
    let id = new_key(&w);
    enable(&w, &id, Some(100));
    w.call::<DisableKey>(DisableKeyInput { key_id: id.clone() }).ok();
    w.call::<RotateKeyOnDemand>(RotateKeyOnDemandInput { key_id: id.clone() }).refused("DisabledException");
    w.advance(days(950));
    assert_eq!((rotations(&w, &id).len(), status(&w, &id).key_rotation_enabled), (0, Some(true)));
    w.call::<EnableKey>(EnableKeyInput { key_id: id.clone() }).ok();
    w.settle();
    assert_eq!(rotations(&w, &id).len(), 1);
    assert_eq!(status(&w, &id).next_rotation_date, Some(w.now().plus_millis(days(100))));
}

#[test]
fn keys_pending_deletion_do_not_turn() {
    let w = world();
    let id = new_key(&w);
    enable(&w, &id, Some(90));
    w.advance(days(80));
    w.call::<ScheduleKeyDeletion>(ScheduleKeyDeletionInput { key_id: id.clone(), ..Default::default() }).ok();
    w.advance(days(20));
    assert_eq!((rotations(&w, &id).len(), status(&w, &id).key_rotation_enabled), (0, Some(false)));
    w.call::<CancelKeyDeletion>(CancelKeyDeletionInput { key_id: id.clone() }).ok();
    assert_eq!(status(&w, &id).key_rotation_enabled, Some(true), "as it was before");
}

#[test]
fn aws_turns_its_own_keys_every_year() {
    let w = world();
    let id = describe(&w, "alias/aws/s3").key_id;
    w.advance(days(366));
    assert_eq!((rotations(&w, &id).len(), status(&w, &id).rotation_period_in_days), (1, Some(365)));
    w.call::<EnableKeyRotation>(EnableKeyRotationInput { key_id: id, ..Default::default() }).refused("AccessDeniedException");
}
