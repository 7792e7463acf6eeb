//! What survives the end of the process, and what a stranger with the files could do.

use api_kms::*;
use kernel::store::{Place, Scope, StoreError, Table, TableId};
use testkit::{World, days};

use crate::shorthand::*;

/// The store's.
const FINGERPRINT: Table<u64, String> = Table::new(TableId { tag: 0xff01, name: "store.root_key_fingerprint" }, Scope::Global);

#[test]
fn keys_aliases_and_appointments_survive_a_restart() {
    let data = tempfile::tempdir().unwrap();
    // Another seed each time: a seeded world would give out the same ids again.
    let open = |seed| World::at(data.path()).with(kms::service()).seed(seed).start();
    let w = open(1);
    let (kept, doomed) = (new_key(&w), new_key(&w));
    alias(&w, "alias/kept", &kept);
    let old = encrypt(&w, &kept, b"old");
    w.call::<RotateKeyOnDemand>(RotateKeyOnDemandInput { key_id: kept.clone() }).ok();
    w.call::<EnableKeyRotation>(EnableKeyRotationInput { key_id: kept.clone(), ..Default::default() }).ok();
    w.call::<ScheduleKeyDeletion>(ScheduleKeyDeletionInput { key_id: doomed.clone(), ..Default::default() }).ok();
    drop(w);

    let w = open(2);
    assert_eq!(decrypt(&w, &old), "old");
    assert_eq!(decrypt(&w, &encrypt(&w, "alias/kept", b"new")), "new");
    assert_eq!(state(&w, &doomed), "PendingDeletion");
    w.advance(days(365));
    w.call::<DescribeKey>(DescribeKeyInput { key_id: doomed, ..Default::default() }).refused("NotFoundException");
    let rotations = w.call::<ListKeyRotations>(ListKeyRotationsInput { key_id: kept, ..Default::default() }).ok();
    assert_eq!(rotations.rotations.unwrap().len(), 2);
}

#[test]
fn without_the_root_key_the_tables_open_nothing() {
    let data = tempfile::tempdir().unwrap();
    let open = |seed| World::at(data.path()).with(kms::service()).seed(seed).start();
    let w = open(1);
    let blob = encrypt(&w, &new_key(&w), b"secret");
    // The directory itself would refuse another key; whoever steals its tables makes it forget that.
    w.block_on(w.kernel().store().write::<_, StoreError>(&Place::nowhere(), |tx| tx.delete(&FINGERPRINT, 0))).unwrap();
    drop(w);

    std::fs::write(data.path().join("state/ROOT_KEY"), "00".repeat(32)).unwrap();
    let w = open(2);
    w.call::<Decrypt>(decrypting(&blob)).refused("InternalFailure");
}

#[test]
fn tables_have_tags_of_their_own() {
    kernel::store::distinct(kms::TABLE_IDS.iter().copied()).unwrap();
    assert!(kms::TABLE_IDS.iter().all(|id| (0x0500..0x0600).contains(&id.tag) && id.name.starts_with("kms.")));
}
