//! STS: who one is, becoming a role, and how temporary credentials end.

mod support;

use api_iam::{UpdateRole, UpdateRoleInput};
use api_sts::*;
use kernel::findings::FINDINGS;
use kernel::{AccountId, Principal, Timestamp};
use support::{access_key, caller, credential, role, strict_world, user, world};
use testkit::{Outcome, World, days, hours, minutes};

fn assume(role_arn: &str) -> AssumeRoleInput {
    AssumeRoleInput { role_arn: role_arn.into(), role_session_name: "night".into(), ..Default::default() }
}

fn who(w: &World, cx: &kernel::Cx) -> [String; 3] {
    let identity = w.call_as::<GetCallerIdentity>(cx, GetCallerIdentityInput {}).ok();
    [identity.user_id, identity.account, identity.arn].map(Option::unwrap)
}

fn findings(w: &World) -> Vec<String> {
    let read = w.cx().read(|tx| tx.range(&FINDINGS).keys().collect::<Result<Vec<_>, _>>()).unwrap();
    read.into_iter().map(|(rule, _)| rule).collect()
}

#[test]
fn everybody_can_ask_who_they_are() {
    let w = world();
    assert_eq!(who(&w, w.cx()), ["000000000000", "000000000000", "arn:aws:iam::000000000000:root"]);
    let ada = user(&w, "ada");
    let key = access_key(&w, "ada");
    assert_eq!(who(&w, &caller(&w, &key.access_key_id)), [ada.user_id, "000000000000".into(), ada.arn]);
}

#[test]
fn a_user_becomes_a_role_until_the_session_expires() {
    let w = world();
    let etl = role(&w, "etl");
    user(&w, "ada");
    let ada = caller(&w, &access_key(&w, "ada").access_key_id);
    let output = w.call_as::<AssumeRole>(&ada, assume(&etl.arn)).ok();
    let assumed = output.assumed_role_user.unwrap();
    assert_eq!(assumed.arn, "arn:aws:sts::000000000000:assumed-role/etl/night");
    assert_eq!(assumed.assumed_role_id, format!("{}:night", etl.role_id));
    let given = output.credentials.unwrap();
    assert!(given.access_key_id.starts_with("ASIA") && given.access_key_id.len() == 20);
    assert_eq!(given.expiration, w.now().plus_millis(hours(1)));
    assert!(findings(&w).is_empty());

    let found = credential(&w, &given.access_key_id).unwrap();
    assert_eq!((&found.secret, found.session_token.as_ref()), (&given.secret_access_key, Some(&given.session_token)));
    assert_eq!(found.expires, Some(given.expiration));
    assert_eq!(who(&w, &caller(&w, &given.access_key_id)), [assumed.assumed_role_id, "000000000000".into(), assumed.arn]);
    let used = w.call::<api_iam::GetRole>(api_iam::GetRoleInput { role_name: "etl".into() }).ok().role.role_last_used.unwrap();
    assert_eq!((used.last_used_date, used.region.as_deref()), (Some(w.now()), Some("us-east-1")));

    // Expired, it is remembered for a day, so that the client learns why it is refused; then it is forgotten.
    w.advance(hours(2));
    assert!(credential(&w, &given.access_key_id).unwrap().expires.unwrap() < w.now());
    w.advance(days(1));
    assert!(credential(&w, &given.access_key_id).is_none());
}

#[test]
fn sessions_are_forgotten_one_by_one_and_outlive_a_restart() {
    let data = tempfile::tempdir().unwrap();
    let open = || World::at(data.path()).with(iam::service()).with(iam::sts_service()).authority(iam::authority(None)).start();
    let w = open();
    let etl = role(&w, "etl");
    let mut ids = Vec::new();
    for minutes_apart in [0, 30] {
        w.advance(minutes(minutes_apart));
        ids.push(w.call::<AssumeRole>(assume(&etl.arn)).ok().credentials.unwrap().access_key_id);
    }
    drop(w);
    let w = open();
    assert!(ids.iter().all(|id| credential(&w, id).is_some()));
    w.advance(days(1) + hours(1) + minutes(29));
    let known = |w: &World| ids.iter().filter(|id| credential(w, id).is_some()).count();
    assert_eq!(known(&w), 1);
    w.advance(minutes(31));
    assert_eq!(known(&w), 0);
}

#[test]
fn roles_that_are_not_there_cannot_be_told_from_roles_one_may_not_assume() {
    let w = world();
    let missing = "arn:aws:iam::000000000000:role/missing";
    let refused = w.call::<AssumeRole>(assume(missing)).refused("AccessDeniedException");
    let text = format!("User: arn:aws:iam::000000000000:root is not authorized to perform: sts:AssumeRole on resource: {missing}");
    assert_eq!(refused.message, text);
    for nonsense in ["nothing-valid-in-here", "arn::b:::something/test-role", "arn:a:a::aaaaaaaaaa:"] {
        assert_eq!(w.call::<AssumeRole>(assume(nonsense)).refused("ValidationException").message, format!("{nonsense} is invalid"));
    }
    role(&w, "etl");
    w.call::<AssumeRole>(assume("arn:aws:iam::000000000000:role/path/etl")).refused("AccessDeniedException");
    w.call::<AssumeRole>(assume("arn:aws:iam::000000000000:user/etl")).refused("AccessDeniedException");
    assert!(findings(&w).is_empty());
}

#[test]
fn sessions_last_as_long_as_the_role_allows() {
    let w = world();
    let etl = role(&w, "etl");
    let lasting = |seconds| AssumeRoleInput { duration_seconds: Some(seconds), ..assume(&etl.arn) };
    let refused = w.call::<AssumeRole>(lasting(3601)).refused("ValidationException");
    assert_eq!(refused.message, "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    w.call::<UpdateRole>(UpdateRoleInput { role_name: "etl".into(), max_session_duration: Some(7200), ..Default::default() }).ok();
    let first = w.call::<AssumeRole>(lasting(7200)).ok().credentials.unwrap();
    assert_eq!(first.expiration, w.now().plus_millis(hours(2)));
    let chained = caller(&w, &first.access_key_id);
    let refused = w.call_as::<AssumeRole>(&chained, lasting(3601)).refused("ValidationException");
    let text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.";
    assert_eq!(refused.message, text);
    w.call_as::<AssumeRole>(&chained, lasting(3600)).ok();
}

#[test]
fn a_role_of_another_account_is_assumed_there() {
    let w = world();
    let account = AccountId::parse("123456789012").unwrap();
    let there = w.cx().as_principal(Principal::Root { account }).in_scope(account, w.cx().region().clone());
    let etl = w.call_as::<api_iam::CreateRole>(&there, support::new_role("etl")).ok().role;
    let given = w.call::<AssumeRole>(assume(&etl.arn)).ok().credentials.unwrap();
    assert_eq!(credential(&w, &given.access_key_id).unwrap().principal.account(), Some(account));
    let info = w.call::<GetAccessKeyInfo>(GetAccessKeyInfoInput { access_key_id: given.access_key_id }).ok();
    assert_eq!(info.account.as_deref(), Some("123456789012"));
}

#[test]
fn what_aws_would_refuse_leaves_a_finding_or_is_refused() {
    let odd = |w: &World| -> Outcome<AssumeRoleOutput> { w.call::<AssumeRole>(assume("arn:aws:iam::123456789:role/etl")) };
    let w = world();
    role(&w, "etl");
    let user = odd(&w).ok().assumed_role_user.unwrap();
    assert_eq!(user.arn, "arn:aws:sts::000000000000:assumed-role/etl/night");
    assert_eq!(findings(&w), ["sts-role-account-not-twelve-digits", "sts-root-assumes-role"]);

    let w = strict_world();
    let etl = role(&w, "etl");
    assert!(odd(&w).refused("AccessDeniedException").message.contains("is not authorized to perform: sts:AssumeRole"));
    let root = w.call::<AssumeRole>(assume(&etl.arn)).refused("AccessDeniedException");
    assert_eq!(root.message, "Roles may not be assumed by root accounts.");
    assert!(findings(&w).is_empty());
}

#[test]
fn session_tags_and_policies_are_checked() {
    let w = world();
    let etl = role(&w, "etl");
    let tag = |key: &str| Tag { key: key.into(), value: "1".into() };
    let twice = AssumeRoleInput { tags: Some(vec![tag("team"), tag("Team")]), ..assume(&etl.arn) };
    let refused = w.call::<AssumeRole>(twice).refused("InvalidParameterValue");
    assert_eq!(refused.message, "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    let stray = AssumeRoleInput { transitive_tag_keys: Some(vec!["team".into()]), ..assume(&etl.arn) };
    w.call::<AssumeRole>(stray).refused("InvalidParameterValue");
    w.call::<AssumeRole>(AssumeRoleInput { policy: Some("{}".into()), ..assume(&etl.arn) }).refused("MalformedPolicyDocument");
}

#[test]
fn session_tokens_are_for_those_with_keys_of_their_own() {
    let w = world();
    let lasting = |seconds| GetSessionTokenInput { duration_seconds: Some(seconds), ..Default::default() };
    let root = w.call::<GetSessionToken>(lasting(40_000)).ok().credentials.unwrap();
    assert_eq!(root.expiration, w.now().plus_millis(hours(1)));
    assert_eq!(credential(&w, &root.access_key_id).unwrap().principal, support::as_root(&w));

    let ada = user(&w, "ada");
    let cx = caller(&w, &access_key(&w, "ada").access_key_id);
    let own = w.call_as::<GetSessionToken>(&cx, GetSessionTokenInput::default()).ok().credentials.unwrap();
    assert_eq!(own.expiration, w.now().plus_millis(hours(12)));
    assert_eq!(credential(&w, &own.access_key_id).unwrap().principal.arn(), ada.arn);

    let etl = role(&w, "etl");
    let assumed = w.call::<AssumeRole>(assume(&etl.arn)).ok().credentials.unwrap();
    let refused = w.call_as::<GetSessionToken>(&caller(&w, &assumed.access_key_id), GetSessionTokenInput::default());
    assert_eq!(refused.refused("AccessDeniedException").message, "Cannot call GetSessionToken with session credentials");
    let mfa = GetSessionTokenInput { serial_number: Some("arn:aws:iam::000000000000:mfa/ada".into()), ..Default::default() };
    w.call::<GetSessionToken>(mfa).refused("AccessDeniedException");
    assert!(own.expiration > Timestamp::EPOCH);
}
