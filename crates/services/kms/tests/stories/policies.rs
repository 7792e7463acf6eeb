//! Policies, grants and tags: kept, checked for form, and not evaluated yet.

use api_kms::*;
use testkit::World;

use crate::shorthand::*;

fn policy(w: &World, key: &str) -> String {
    w.call::<GetKeyPolicy>(GetKeyPolicyInput { key_id: key.into(), ..Default::default() }).ok().policy.unwrap()
}

#[test]
fn a_key_has_one_policy_that_can_be_replaced() {
    let w = world();
    let id = new_key(&w);
    let default: serde_json::Value = serde_json::from_str(&policy(&w, &id)).unwrap();
    assert_eq!((&default["Id"], &default["Statement"][0]["Action"]), (&"key-default-1".into(), &"kms:*".into()));
    assert_eq!(default["Statement"][0]["Principal"]["AWS"], "arn:aws:iam::000000000000:root");
    let names = w.call::<ListKeyPolicies>(ListKeyPoliciesInput { key_id: id.clone(), ..Default::default() }).ok();
    assert_eq!(names.policy_names.unwrap(), ["default"]);

    let own = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}}"#;
    let put = |policy: &str, name: Option<&str>| PutKeyPolicyInput {
        key_id: id.clone(),
        policy: policy.into(),
        policy_name: name.map(str::to_owned),
        ..Default::default()
    };
    w.call::<PutKeyPolicy>(put(own, Some("default"))).ok();
    assert_eq!(policy(&w, &id), own);
    w.call::<PutKeyPolicy>(put("{", None)).refused("MalformedPolicyDocumentException");
    let silent = r#"{"Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#;
    let refused = w.call::<PutKeyPolicy>(put(silent, None)).refused("MalformedPolicyDocumentException");
    assert_eq!(refused.message, "Policy contains a statement with no principal.");
    w.call::<PutKeyPolicy>(put(own, Some("other"))).refused("NotFoundException");
    let made = CreateKeyInput { policy: Some(own.into()), ..Default::default() };
    let made = w.call::<CreateKey>(made).ok().key_metadata.unwrap();
    assert_eq!(policy(&w, &made.key_id), own);
}

#[test]
fn what_aws_writes_for_its_own_key_is_not_ours_to_replace() {
    let w = world();
    let id = describe(&w, "alias/aws/s3").key_id;
    let document = policy(&w, &id);
    assert!(document.contains("s3.us-east-1.amazonaws.com") && document.contains("auto-s3-2"), "{document}");
    w.call::<PutKeyPolicy>(PutKeyPolicyInput { key_id: id, policy: document, ..Default::default() }).refused("AccessDeniedException");
}

const ETL: &str = "arn:aws:iam::000000000000:role/etl";
const ADA: &str = "arn:aws:iam::000000000000:user/ada";

fn granting(key: &str) -> CreateGrantInput {
    CreateGrantInput {
        key_id: key.into(),
        grantee_principal: Some(ETL.into()),
        retiring_principal: Some(ADA.into()),
        operations: vec!["Decrypt".into(), "GenerateDataKey".into()],
        name: Some("night".into()),
        ..Default::default()
    }
}

fn grants(w: &World, key: &str) -> Vec<GrantListEntry> {
    w.call::<ListGrants>(ListGrantsInput { key_id: key.into(), ..Default::default() }).ok().grants.unwrap()
}

#[test]
fn grants_are_given_listed_and_ended() {
    let w = world();
    let (id, other) = (new_key(&w), new_key(&w));
    let first = w.call::<CreateGrant>(granting(&id)).ok();
    let again = w.call::<CreateGrant>(granting(&id)).ok();
    assert_eq!(first.grant_id, again.grant_id, "the same name and terms are the same grant");
    assert_ne!(first.grant_token, again.grant_token);
    let unnamed = w.call::<CreateGrant>(CreateGrantInput { name: None, ..granting(&id) }).ok();
    w.call::<CreateGrant>(granting(&other)).ok();
    let listed = grants(&w, &id);
    assert_eq!(listed.len(), 2);
    let named = listed.iter().find(|grant| grant.grant_id == first.grant_id).unwrap();
    assert_eq!((named.key_id.as_deref(), named.name.as_deref()), (Some(arn(&id).as_str()), Some("night")));
    assert_eq!((named.grantee_principal.as_deref(), named.retiring_principal.as_deref()), (Some(ETL), Some(ADA)));

    let hers = |limit, marker| {
        let retiring_principal = Some(ADA.to_owned());
        w.call::<ListRetirableGrants>(ListRetirableGrantsInput { limit, marker, retiring_principal, ..Default::default() }).ok()
    };
    let page = hers(Some(2), None);
    assert_eq!((page.grants.unwrap().len(), page.truncated), (2, Some(true)));
    assert_eq!(hers(None, page.next_marker).grants.unwrap().len(), 1);

    w.call::<RetireGrant>(RetireGrantInput { grant_token: first.grant_token.clone(), ..Default::default() }).ok();
    w.call::<RetireGrant>(RetireGrantInput { grant_token: again.grant_token, ..Default::default() }).refused("InvalidGrantTokenException");
    let revoke = || RevokeGrantInput { key_id: id.clone(), grant_id: unnamed.grant_id.clone().unwrap(), dry_run: None };
    w.call::<RevokeGrant>(RevokeGrantInput { dry_run: Some(true), ..revoke() }).refused("DryRunOperationException");
    w.call::<RevokeGrant>(revoke()).ok();
    w.call::<RevokeGrant>(revoke()).refused("NotFoundException");
    assert_eq!(grants(&w, &id).len(), 0);
}

#[test]
fn grants_that_mean_nothing_are_refused() {
    let w = world();
    let id = new_key(&w);
    w.call::<CreateGrant>(CreateGrantInput { operations: vec!["Sign".into()], ..granting(&id) }).refused("ValidationException");
    w.call::<CreateGrant>(CreateGrantInput { grantee_principal: None, ..granting(&id) }).refused("ValidationException");
    w.call::<CreateGrant>(CreateGrantInput { grantee_principal: Some("ada".into()), ..granting(&id) }).refused("InvalidArnException");
    w.call::<RetireGrant>(RetireGrantInput::default()).refused("ValidationException");
    w.call::<DisableKey>(DisableKeyInput { key_id: id.clone() }).ok();
    w.call::<CreateGrant>(granting(&id)).refused("DisabledException");
}

#[test]
fn tags_come_and_go() {
    let w = world();
    let tag = |key: &str, value: &str| Tag { tag_key: key.into(), tag_value: value.into() };
    let input = CreateKeyInput { tags: Some(vec![tag("team", "lake"), tag("cost", "1")]), ..Default::default() };
    let id = w.call::<CreateKey>(input).ok().key_metadata.unwrap().key_id;
    w.call::<TagResource>(TagResourceInput { key_id: arn(&id), tags: vec![tag("team", "sea")] }).ok();
    let list = || {
        let tags = w.call::<ListResourceTags>(ListResourceTagsInput { key_id: id.clone(), ..Default::default() }).ok().tags.unwrap();
        tags.into_iter().map(|tag| format!("{}={}", tag.tag_key, tag.tag_value)).collect::<Vec<_>>()
    };
    assert_eq!(list(), ["cost=1", "team=sea"]);
    w.call::<UntagResource>(UntagResourceInput { key_id: id.clone(), tag_keys: vec!["cost".into(), "absent".into()] }).ok();
    assert_eq!(list(), ["team=sea"]);
    let many = (0..50).map(|number| tag(&format!("t{number}"), "")).collect();
    w.call::<TagResource>(TagResourceInput { key_id: id.clone(), tags: many }).refused("TagException");
    w.call::<TagResource>(TagResourceInput { key_id: id.clone(), tags: vec![tag("aws:x", "")] }).refused("TagException");
    let twice = CreateKeyInput { tags: Some(vec![tag("a", ""), tag("a", "")]), ..Default::default() };
    w.call::<CreateKey>(twice).refused("TagException");
    assert_eq!(list(), ["team=sea"]);
}
