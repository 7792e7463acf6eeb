//! Roles: trust, what they tell of themselves, and the policies they hold.

mod support;

use api_iam::*;
use support::{READS, TRUST, new_role, policy, role, world};

fn get(name: &str) -> GetRoleInput {
    GetRoleInput { role_name: name.into() }
}

#[test]
fn a_role_tells_more_when_asked_for_itself() {
    let w = world();
    let created = w.call::<CreateRole>(CreateRoleInput { path: Some("/etl/".into()), ..new_role("nightly") }).ok().role;
    assert_eq!(created.arn, "arn:aws:iam::000000000000:role/etl/nightly");
    assert!(created.role_id.starts_with("AROA") && created.role_id.len() == 21);
    assert!(created.max_session_duration.is_none() && created.role_last_used.is_none() && created.tags.is_none());
    let found = w.call::<GetRole>(get("nightly")).ok().role;
    assert_eq!(found.max_session_duration, Some(3600));
    assert!(found.role_last_used.unwrap().last_used_date.is_none());
    // Documents travel URL-encoded, spaces as %20.
    assert!(found.assume_role_policy_document.unwrap().starts_with("%7B%22Version%22%3A%222012-10-17%22"));
    let listed = w.call::<ListRoles>(ListRolesInput::default()).ok().roles.remove(0);
    assert!(listed.role_last_used.is_none() && listed.max_session_duration == Some(3600));
    let again = w.call::<CreateRole>(new_role("nightly")).refused("EntityAlreadyExists");
    assert_eq!(again.message, "Role with name nightly already exists.");
    let missing = w.call::<GetRole>(get("daily")).refused("NoSuchEntity");
    assert_eq!(missing.message, "The role with name daily cannot be found.");
}

#[test]
fn trust_policies_are_checked_when_they_come_in() {
    let w = world();
    let bad = CreateRoleInput { assume_role_policy_document: "{".into(), ..new_role("etl") };
    assert_eq!(w.call::<CreateRole>(bad).refused("MalformedPolicyDocument").message, "This policy contains invalid Json");
    role(&w, "etl");
    let update = |document: &str| {
        w.call::<UpdateAssumeRolePolicy>(UpdateAssumeRolePolicyInput { role_name: "etl".into(), policy_document: document.into() })
    };
    assert_eq!(update(READS).refused("MalformedPolicyDocument").message, "Has prohibited field Resource");
    update(&TRUST.replace("glue", "lambda")).ok();
    let trust = w.call::<GetRole>(get("etl")).ok().role.assume_role_policy_document.unwrap();
    assert!(trust.contains("lambda.amazonaws.com"));
    let long = TRUST.replace("glue", &"g".repeat(2_048));
    assert_eq!(update(&long).refused("LimitExceeded").message, "Cannot exceed quota for ACLSizePerRole: 2048");
}

#[test]
fn updates_leave_alone_what_they_do_not_name() {
    let w = world();
    w.call::<CreateRole>(CreateRoleInput { description: Some("first".into()), ..new_role("etl") }).ok();
    w.call::<UpdateRole>(UpdateRoleInput { role_name: "etl".into(), max_session_duration: Some(7200), ..Default::default() }).ok();
    w.call::<UpdateRole>(UpdateRoleInput { role_name: "etl".into(), ..Default::default() }).ok();
    let found = w.call::<GetRole>(get("etl")).ok().role;
    assert_eq!((found.description.as_deref(), found.max_session_duration), (Some("first"), Some(7200)));
}

#[test]
fn inline_policies_belong_to_their_role() {
    let w = world();
    role(&w, "etl");
    let put = |name: &str, document: &str| PutRolePolicyInput {
        role_name: "etl".into(),
        policy_name: name.into(),
        policy_document: document.into(),
    };
    w.call::<PutRolePolicy>(put("reads", READS)).ok();
    w.call::<PutRolePolicy>(put("more", READS)).ok();
    let names = w.call::<ListRolePolicies>(ListRolePoliciesInput { role_name: "etl".into(), ..Default::default() }).ok().policy_names;
    assert_eq!(names, ["more", "reads"]);
    let document =
        w.call::<GetRolePolicy>(GetRolePolicyInput { role_name: "etl".into(), policy_name: "reads".into() }).ok().policy_document;
    assert!(document.contains("s3%3AGetObject"));
    assert_eq!(w.call::<PutRolePolicy>(put("odd", "no")).refused("MalformedPolicyDocument").message, "Syntax errors in policy.");
    let large = READS.replace("GetObject", &"G".repeat(10_000));
    let refused = w.call::<PutRolePolicy>(put("large", &large)).refused("LimitExceeded");
    assert_eq!(refused.message, "Maximum policy size of 10240 bytes exceeded for role etl");

    let conflict = w.call::<DeleteRole>(DeleteRoleInput { role_name: "etl".into() }).refused("DeleteConflict");
    assert_eq!(conflict.message, "Cannot delete entity, must delete policies first.");
    for name in names {
        w.call::<DeleteRolePolicy>(DeleteRolePolicyInput { role_name: "etl".into(), policy_name: name }).ok();
    }
    let gone = w.call::<GetRolePolicy>(GetRolePolicyInput { role_name: "etl".into(), policy_name: "reads".into() });
    assert_eq!(gone.refused("NoSuchEntity").message, "The role policy with name reads cannot be found.");
    w.call::<DeleteRole>(DeleteRoleInput { role_name: "etl".into() }).ok();
}

#[test]
fn attached_policies_count_on_both_sides() {
    let w = world();
    role(&w, "etl");
    let arn = policy(&w, "reads").arn.unwrap();
    let attach = |arn: &str| w.call::<AttachRolePolicy>(AttachRolePolicyInput { role_name: "etl".into(), policy_arn: arn.into() });
    let detach = |arn: &str| w.call::<DetachRolePolicy>(DetachRolePolicyInput { role_name: "etl".into(), policy_arn: arn.into() });
    attach(&arn).ok();
    attach(&arn).ok();
    attach("arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole").ok();
    attach("arn:aws:iam::aws:policy/SomethingWeDoNotKnow").ok();
    let list = |prefix: Option<&str>| {
        let path_prefix = prefix.map(Into::into);
        let input = ListAttachedRolePoliciesInput { role_name: "etl".into(), path_prefix, ..Default::default() };
        let policies = w.call::<ListAttachedRolePolicies>(input).ok().attached_policies.unwrap();
        policies.into_iter().map(|policy| policy.policy_name.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(list(None), ["reads", "SomethingWeDoNotKnow", "AWSGlueServiceRole"]);
    assert_eq!(list(Some("/service-role/")), ["AWSGlueServiceRole"]);
    let count = w.call::<GetPolicy>(GetPolicyInput { policy_arn: arn.clone() }).ok().policy.unwrap().attachment_count;
    assert_eq!(count, Some(1));

    let missing = "arn:aws:iam::000000000000:policy/missing";
    assert_eq!(attach(missing).refused("NoSuchEntity").message, format!("Policy {missing} does not exist or is not attachable."));
    assert_eq!(detach(missing).refused("NoSuchEntity").message, format!("Policy {missing} was not found."));
    assert_eq!(attach("reads").refused("ValidationException").message, "ARN reads is not valid.");
    let conflict = w.call::<DeleteRole>(DeleteRoleInput { role_name: "etl".into() }).refused("DeleteConflict");
    assert_eq!(conflict.message, "Cannot delete entity, must detach all policies first.");
    let in_use = w.call::<DeletePolicy>(DeletePolicyInput { policy_arn: arn.clone() }).refused("DeleteConflict");
    assert_eq!(in_use.message, "Cannot delete a policy attached to entities.");
    detach(&arn).ok();
    w.call::<DeletePolicy>(DeletePolicyInput { policy_arn: arn }).ok();
}

#[test]
fn a_boundary_must_exist_and_then_cannot_go() {
    let w = world();
    let missing = "arn:aws:iam::000000000000:policy/missing".to_owned();
    let bounded = CreateRoleInput { permissions_boundary: Some(missing.clone()), ..new_role("etl") };
    let refused = w.call::<CreateRole>(bounded).refused("NoSuchEntity");
    assert_eq!(refused.message, format!("Scope ARN: {missing} does not exist or is not attachable."));
    let arn = policy(&w, "bounds").arn.unwrap();
    w.call::<CreateRole>(CreateRoleInput { permissions_boundary: Some(arn.clone()), ..new_role("etl") }).ok();
    let boundary = w.call::<GetRole>(get("etl")).ok().role.permissions_boundary.unwrap();
    assert_eq!(boundary.permissions_boundary_arn.as_ref(), Some(&arn));
    w.call::<DeletePolicy>(DeletePolicyInput { policy_arn: arn.clone() }).refused("DeleteConflict");
    w.call::<DeleteRole>(DeleteRoleInput { role_name: "etl".into() }).ok();
    w.call::<DeletePolicy>(DeletePolicyInput { policy_arn: arn }).ok();
}

#[test]
fn nobody_has_instance_profiles() {
    let w = world();
    role(&w, "etl");
    let ask = |name: &str| {
        w.call::<ListInstanceProfilesForRole>(ListInstanceProfilesForRoleInput { role_name: name.into(), ..Default::default() })
    };
    assert!(ask("etl").ok().instance_profiles.is_empty());
    ask("missing").refused("NoSuchEntity");
}

#[test]
fn roles_carry_tags() {
    let w = world();
    let tag = |key: &str| Tag { key: key.into(), value: "1".into() };
    w.call::<CreateRole>(CreateRoleInput { tags: Some(vec![tag("b"), tag("a")]), ..new_role("etl") }).ok();
    w.call::<TagRole>(TagRoleInput { role_name: "etl".into(), tags: vec![tag("c")] }).ok();
    w.call::<UntagRole>(UntagRoleInput { role_name: "etl".into(), tag_keys: vec!["A".into()] }).ok();
    let page = w.call::<ListRoleTags>(ListRoleTagsInput { role_name: "etl".into(), max_items: Some(1), ..Default::default() }).ok();
    assert_eq!((page.tags[0].key.as_str(), page.is_truncated), ("b", Some(true)));
    let many = (0..60).map(|number| tag(&format!("t{number}"))).collect();
    w.call::<TagRole>(TagRoleInput { role_name: "etl".into(), tags: many }).refused("LimitExceeded");
}
