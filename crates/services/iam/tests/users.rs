//! Users: names, paths, tags, and what stands in the way of deleting one.

mod support;

use api_iam::*;
use support::{READS, access_key, caller, policy, user, world};

fn named(name: &str) -> GetUserInput {
    GetUserInput { user_name: Some(name.into()) }
}

#[test]
fn a_user_is_created_found_and_found_again_under_another_name() {
    let w = world();
    let created = user(&w, "ada");
    assert_eq!(created.arn, "arn:aws:iam::000000000000:user/ada");
    assert!(created.user_id.starts_with("AIDA") && created.user_id.len() == 21, "{}", created.user_id);
    let again = w.call::<CreateUser>(CreateUserInput { user_name: "ADA".into(), ..Default::default() }).refused("EntityAlreadyExists");
    assert_eq!(again.message, "User with name ADA already exists.");

    let key = access_key(&w, "ada");
    let moved = UpdateUserInput { user_name: "ada".into(), new_path: Some("/math/".into()), new_user_name: Some("lovelace".into()) };
    w.call::<UpdateUser>(moved).ok();
    let gone = w.call::<GetUser>(named("ada")).refused("NoSuchEntity");
    assert_eq!(gone.message, "The user with name ada cannot be found.");
    let found = w.call::<GetUser>(named("lovelace")).ok().user;
    assert_eq!((found.user_id, found.arn.as_str()), (created.user_id, "arn:aws:iam::000000000000:user/math/lovelace"));

    let herself = w.call_as::<GetUser>(&caller(&w, &key.access_key_id), GetUserInput::default()).ok().user;
    assert_eq!(herself.user_name, "lovelace");
}

#[test]
fn root_without_a_name_is_root() {
    let w = world();
    let root = w.call::<GetUser>(GetUserInput::default()).ok().user;
    assert_eq!((root.user_id.as_str(), root.arn.as_str()), ("000000000000", "arn:aws:iam::000000000000:root"));
}

#[test]
fn lists_come_in_pages_and_by_path() {
    let w = world();
    for (name, path) in [("a", "/"), ("b", "/team/"), ("c", "/team/data/"), ("d", "/")] {
        w.call::<CreateUser>(CreateUserInput { user_name: name.into(), path: Some(path.into()), ..Default::default() }).ok();
    }
    let names = |page: &ListUsersOutput| page.users.iter().map(|user| user.user_name.clone()).collect::<Vec<_>>();
    let first = w.call::<ListUsers>(ListUsersInput { max_items: Some(3), ..Default::default() }).ok();
    assert_eq!((names(&first).join(""), first.is_truncated), ("abc".into(), Some(true)));
    let rest = w.call::<ListUsers>(ListUsersInput { marker: first.marker, ..Default::default() }).ok();
    assert_eq!((names(&rest).join(""), rest.is_truncated, rest.marker), ("d".into(), Some(false), None));
    let team = w.call::<ListUsers>(ListUsersInput { path_prefix: Some("/team/".into()), ..Default::default() }).ok();
    assert_eq!(names(&team).join(""), "bc");
    w.call::<ListUsers>(ListUsersInput { marker: Some("!".into()), ..Default::default() }).refused("ValidationException");
}

#[test]
fn tags_come_and_go_whatever_their_case() {
    let w = world();
    user(&w, "ada");
    let tag = |key: &str, value: &str| Tag { key: key.into(), value: value.into() };
    w.call::<TagUser>(TagUserInput { user_name: "ada".into(), tags: vec![tag("team", "one"), tag("cost", "3")] }).ok();
    w.call::<TagUser>(TagUserInput { user_name: "ada".into(), tags: vec![tag("Team", "two")] }).ok();
    let list = || w.call::<ListUserTags>(ListUserTagsInput { user_name: "ada".into(), ..Default::default() }).ok().tags;
    assert_eq!(list().iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect::<Vec<_>>(), ["Team=two", "cost=3"]);
    let twice = w.call::<TagUser>(TagUserInput { user_name: "ada".into(), tags: vec![tag("x", "1"), tag("X", "2")] });
    assert_eq!(twice.refused("InvalidInput").message, "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    w.call::<UntagUser>(UntagUserInput { user_name: "ada".into(), tag_keys: vec!["team".into()] }).ok();
    assert_eq!(list().len(), 1);
}

#[test]
fn a_user_with_belongings_stays() {
    let w = world();
    user(&w, "ada");
    let arn = policy(&w, "reads").arn.unwrap();
    let key = access_key(&w, "ada");
    w.call::<AttachUserPolicy>(AttachUserPolicyInput { user_name: "ada".into(), policy_arn: arn.clone() }).ok();
    w.call::<PutUserPolicy>(PutUserPolicyInput { user_name: "ada".into(), policy_name: "own".into(), policy_document: READS.into() }).ok();
    let refused = || w.call::<DeleteUser>(DeleteUserInput { user_name: "ada".into() }).refused("DeleteConflict").message;

    assert_eq!(refused(), "Cannot delete entity, must delete access keys first.");
    w.call::<DeleteAccessKey>(DeleteAccessKeyInput { user_name: Some("ada".into()), access_key_id: key.access_key_id }).ok();
    assert_eq!(refused(), "Cannot delete entity, must detach all policies first.");
    w.call::<DetachUserPolicy>(DetachUserPolicyInput { user_name: "ada".into(), policy_arn: arn }).ok();
    assert_eq!(refused(), "Cannot delete entity, must delete policies first.");
    w.call::<DeleteUserPolicy>(DeleteUserPolicyInput { user_name: "ada".into(), policy_name: "own".into() }).ok();
    w.call::<DeleteUser>(DeleteUserInput { user_name: "ada".into() }).ok();
    w.call::<GetUser>(named("ada")).refused("NoSuchEntity");
}
