//! Keys: the ones everybody knows, the ones IAM makes, and who stands behind them.

mod support;

use api_iam::*;
use iam::RootKeys;
use kernel::{AccountId, Principal};
use support::{access_key, as_root, caller, credential, user, world};
use testkit::World;

#[test]
fn the_test_keys_are_root_of_the_account_they_name() {
    let w = world();
    let test = credential(&w, "test").unwrap();
    assert_eq!((test.secret.as_str(), test.principal), ("test", as_root(&w)));
    let other = credential(&w, "123456789012").unwrap();
    assert_eq!((other.secret.as_str(), other.principal.account()), ("test", AccountId::parse("123456789012")));
    for nobody in ["", "tes", "12345678901", "AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE", "ключ"] {
        assert!(credential(&w, nobody).is_none(), "{nobody}");
    }
}

#[test]
fn root_keys_shut_out_the_test_keys_but_not_stored_ones() {
    let root = RootKeys { access_key_id: "MILLPONDROOT0001".into(), secret_access_key: "a-secret-of-my-own".into() };
    assert!(!format!("{root:?}").contains("a-secret"));
    let w = World::new().with(iam::service()).authority(iam::authority(Some(root))).start();
    assert!(credential(&w, "test").is_none() && credential(&w, "123456789012").is_none());
    let found = credential(&w, "MILLPONDROOT0001").unwrap();
    assert_eq!((found.secret.as_str(), found.principal), ("a-secret-of-my-own", as_root(&w)));
    user(&w, "ada");
    let key = access_key(&w, "ada");
    assert_eq!(credential(&w, &key.access_key_id).unwrap().secret, key.secret_access_key);
}

#[test]
fn a_key_works_while_it_is_active_and_shows_its_secret_once() {
    let w = world();
    let ada = user(&w, "ada");
    let key = access_key(&w, "ada");
    assert!(key.access_key_id.starts_with("AKIA") && key.access_key_id.len() == 20);
    assert_eq!((key.secret_access_key.len(), key.status.as_str()), (40, "Active"));
    let found = credential(&w, &key.access_key_id).unwrap();
    assert_eq!((found.session_token, found.expires), (None, None));
    let Principal::User { user_id, arn, .. } = found.principal else { panic!("not a user") };
    assert_eq!((user_id, arn.to_string()), (ada.user_id, ada.arn));

    let switch = |status: &str| {
        let (user_name, access_key_id) = (Some("ada".into()), key.access_key_id.clone());
        w.call::<UpdateAccessKey>(UpdateAccessKeyInput { user_name, access_key_id, status: status.into() }).ok();
    };
    switch("Inactive");
    assert!(credential(&w, &key.access_key_id).is_none());
    let list = w.call::<ListAccessKeys>(ListAccessKeysInput { user_name: Some("ada".into()), ..Default::default() }).ok();
    assert_eq!(list.access_key_metadata[0].status.as_deref(), Some("Inactive"));
    switch("Active");
    assert!(credential(&w, &key.access_key_id).is_some());

    let owner = w.call::<GetAccessKeyLastUsed>(GetAccessKeyLastUsedInput { access_key_id: key.access_key_id.clone() }).ok();
    assert_eq!(owner.user_name.as_deref(), Some("ada"));
    w.call::<DeleteAccessKey>(DeleteAccessKeyInput { user_name: Some("ada".into()), access_key_id: key.access_key_id.clone() }).ok();
    assert!(credential(&w, &key.access_key_id).is_none());
}

#[test]
fn a_user_has_two_keys_and_no_others() {
    let w = world();
    user(&w, "ada");
    user(&w, "bob");
    let key = access_key(&w, "ada");
    // A user may leave the name out: it is their own.
    let second = w.call_as::<CreateAccessKey>(&caller(&w, &key.access_key_id), CreateAccessKeyInput::default()).ok().access_key;
    assert_eq!(second.user_name, "ada");
    let third = w.call::<CreateAccessKey>(CreateAccessKeyInput { user_name: Some("ada".into()) }).refused("LimitExceeded");
    assert_eq!(third.message, "Cannot exceed quota for AccessKeysPerUser: 2");
    let nameless = w.call::<CreateAccessKey>(CreateAccessKeyInput::default()).refused("ValidationException");
    assert_eq!(nameless.message, "Must specify userName when calling with non-User credentials");
    let id = key.access_key_id;
    let not_his = w.call::<DeleteAccessKey>(DeleteAccessKeyInput { user_name: Some("bob".into()), access_key_id: id.clone() });
    assert_eq!(not_his.refused("NoSuchEntity").message, format!("The Access Key with id {id} cannot be found."));
}

#[test]
fn accounts_do_not_see_each_others_users() {
    let w = world();
    user(&w, "ada");
    let elsewhere = w.cx().in_scope(AccountId::parse("123456789012").unwrap(), w.cx().region().clone());
    let named = || GetUserInput { user_name: Some("ada".into()) };
    w.call_as::<GetUser>(&elsewhere, named()).refused("NoSuchEntity");
    // IAM is global: another region is the same place.
    let region = kernel::Region::parse("eu-west-1").unwrap();
    w.call_as::<GetUser>(&w.cx().in_scope(w.cx().account(), region), named()).ok();
}

#[test]
fn keys_survive_a_restart() {
    let data = tempfile::tempdir().unwrap();
    let open = || World::at(data.path()).with(iam::service()).with(iam::sts_service()).authority(iam::authority(None)).start();
    let w = open();
    user(&w, "ada");
    let key = access_key(&w, "ada");
    drop(w);
    assert_eq!(credential(&open(), &key.access_key_id).unwrap().secret, key.secret_access_key);
}

#[test]
fn strangers_may_ask_nobody() {
    let w = world();
    let stranger = w.cx().as_principal(Principal::Anonymous);
    w.call_as::<ListUsers>(&stranger, ListUsersInput::default()).refused("AccessDeniedException");
}
