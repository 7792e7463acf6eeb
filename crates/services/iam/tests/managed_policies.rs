//! Managed policies: versions, and the ones AWS manages.

mod support;

use api_iam::*;
use support::{READS, policy, world};
use testkit::World;

fn add_version(w: &World, arn: &str, set_as_default: Option<bool>) -> testkit::Outcome<CreatePolicyVersionOutput> {
    w.call::<CreatePolicyVersion>(CreatePolicyVersionInput { policy_arn: arn.into(), policy_document: READS.into(), set_as_default })
}

fn versions(w: &World, arn: &str) -> String {
    let list =
        w.call::<ListPolicyVersions>(ListPolicyVersionsInput { policy_arn: arn.into(), ..Default::default() }).ok().versions.unwrap();
    let one = |version: PolicyVersion| version.version_id.unwrap() + if version.is_default_version.unwrap() { "*" } else { "" };
    list.into_iter().map(one).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_policy_has_five_versions_at_most_and_numbers_never_return() {
    let w = world();
    let created = policy(&w, "reads");
    assert!(created.policy_id.unwrap().starts_with("ANPA"));
    let arn = created.arn.unwrap();
    assert_eq!(arn, "arn:aws:iam::000000000000:policy/reads");
    for _ in 0..4 {
        add_version(&w, &arn, None).ok();
    }
    assert_eq!(versions(&w, &arn), "v5 v4 v3 v2 v1*");
    let refused = add_version(&w, &arn, None).refused("LimitExceeded");
    assert!(refused.message.starts_with("A managed policy can have up to 5 versions."));
    let version = |id: &str| DeletePolicyVersionInput { policy_arn: arn.clone(), version_id: id.into() };
    w.call::<DeletePolicyVersion>(version("v5")).ok();
    let sixth = add_version(&w, &arn, Some(true)).ok().policy_version.unwrap();
    assert_eq!((sixth.version_id.as_deref(), sixth.is_default_version, sixth.document), (Some("v6"), Some(true), None));
    assert_eq!(
        w.call::<DeletePolicyVersion>(version("v6")).refused("DeleteConflict").message,
        "Cannot delete the default version of a policy."
    );
    w.call::<SetDefaultPolicyVersion>(SetDefaultPolicyVersionInput { policy_arn: arn.clone(), version_id: "v1".into() }).ok();
    assert_eq!(versions(&w, &arn), "v6 v4 v3 v2 v1*");
    let missing = w.call::<DeletePolicyVersion>(version("v9")).refused("NoSuchEntity");
    assert_eq!(missing.message, format!("Policy {arn} version v9 does not exist or is not attachable."));

    let many = w.call::<DeletePolicy>(DeletePolicyInput { policy_arn: arn.clone() }).refused("DeleteConflict");
    assert!(many.message.starts_with("This policy has more than one version."));
    for id in ["v2", "v3", "v4", "v6"] {
        w.call::<DeletePolicyVersion>(version(id)).ok();
    }
    w.call::<DeletePolicy>(DeletePolicyInput { policy_arn: arn.clone() }).ok();
    let gone = w.call::<GetPolicy>(GetPolicyInput { policy_arn: arn.clone() }).refused("NoSuchEntity");
    assert_eq!(gone.message, format!("Policy {arn} was not found."));
}

#[test]
fn documents_are_checked_and_names_are_taken_once() {
    let w = world();
    policy(&w, "reads");
    let new =
        |name: &str, document: &str| CreatePolicyInput { policy_name: name.into(), policy_document: document.into(), ..Default::default() };
    let twice = w.call::<CreatePolicy>(new("reads", READS)).refused("EntityAlreadyExists");
    assert_eq!(twice.message, "A policy called reads already exists. Duplicate names are not allowed.");
    let old = READS.replace("2012-10-17", "2008-10-17");
    let refused = w.call::<CreatePolicy>(new("old", &old)).refused("MalformedPolicyDocument");
    assert_eq!(refused.message, "Policy document must be version 2012-10-17 or greater.");
    let large = READS.replace("GetObject", &"G".repeat(6_144));
    assert_eq!(w.call::<CreatePolicy>(new("large", &large)).refused("LimitExceeded").message, "Cannot exceed quota for PolicySize: 6144");
    // The ARN's path is part of the name one asks by.
    let elsewhere = "arn:aws:iam::000000000000:policy/other/reads".to_owned();
    w.call::<GetPolicy>(GetPolicyInput { policy_arn: elsewhere }).refused("NoSuchEntity");
}

#[test]
fn policies_of_aws_can_be_read_and_not_changed() {
    let w = world();
    let arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole".to_owned();
    let found = w.call::<GetPolicy>(GetPolicyInput { policy_arn: arn.clone() }).ok().policy.unwrap();
    assert_eq!((found.path.as_deref(), found.default_version_id.as_deref()), (Some("/service-role/"), Some("v1")));
    let version = GetPolicyVersionInput { policy_arn: arn.clone(), version_id: "v1".into() };
    let document = w.call::<GetPolicyVersion>(version).ok().policy_version.unwrap().document.unwrap();
    assert!(document.contains("logs%3APutLogEvents"));
    assert_eq!(versions(&w, &arn), "v1*");
    w.call::<DeletePolicy>(DeletePolicyInput { policy_arn: arn.clone() }).refused("AccessDeniedException");
    add_version(&w, &arn, None).refused("AccessDeniedException");
}

#[test]
fn lists_are_of_a_scope() {
    let w = world();
    policy(&w, "reads");
    let arns = |scope: Option<&str>, only_attached: Option<bool>| {
        let input = ListPoliciesInput { scope: scope.map(Into::into), only_attached, ..Default::default() };
        let list = w.call::<ListPolicies>(input).ok().policies.unwrap();
        list.into_iter().map(|policy| policy.arn.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(arns(Some("Local"), None), ["arn:aws:iam::000000000000:policy/reads"]);
    assert!(arns(Some("AWS"), None).contains(&"arn:aws:iam::aws:policy/AdministratorAccess".to_owned()));
    assert_eq!(arns(None, None).len(), arns(Some("AWS"), None).len() + 1);
    assert!(arns(None, Some(true)).is_empty());
}
