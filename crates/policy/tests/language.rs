//! What policies mean, told as requests that meet them.

use policy::{Attachment, Caller, Context, Decision, Malformed, Policy, Request};
use proptest::prelude::*;

const ALICE: Caller<'static> = Caller {
    account: Some("111122223333"),
    arn: Some("arn:aws:iam::111122223333:user/alice"),
    role_arn: None,
    unique_id: Some("AIDAALICEALICEALICE1"),
    canonical_id: Some("c0ffee"),
    service: None,
};

fn parse(statements: &str) -> Result<Policy, Malformed> {
    Policy::parse(&format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#), Attachment::Resource)
}

fn statement(effect: &str, principal: &str, action: &str, resource: &str, more: &str) -> String {
    format!(r#"{{"Effect":"{effect}","Principal":{principal},"Action":"{action}","Resource":"{resource}"{more}}}"#)
}

fn context<'a>(facts: &[(&'a str, &'a str)]) -> Context<'a> {
    let mut context = Context::default();
    facts.iter().for_each(|(key, value)| context.insert(*key, *value));
    context
}

fn decide(policy: &Policy, caller: &Caller<'_>, action: &str, resource: &str, facts: &[(&str, &str)]) -> Decision {
    policy.decide(&Request { caller, action, resource, context: &context(facts) })
}

/// Whether a statement with this condition applies to a request that says this.
fn holds(condition: &str, facts: &[(&str, &str)]) -> bool {
    let text = statement("Allow", r#""*""#, "s3:*", "*", &format!(r#","Condition":{condition}"#));
    decide(&parse(&text).unwrap(), &ALICE, "s3:GetObject", "arn:aws:s3:::b/k", facts) == Decision::Allow
}

#[test]
fn a_deny_wins_and_what_nobody_names_is_nobodys() {
    let allow = statement("Allow", r#""*""#, "s3:Get*", "arn:aws:s3:::b/*", "");
    let deny = statement("Deny", r#""*""#, "s3:GetObject", "arn:aws:s3:::b/secret/*", "");
    for order in [format!("{allow},{deny}"), format!("{deny},{allow}")] {
        let policy = parse(&order).unwrap();
        assert_eq!(decide(&policy, &ALICE, "S3:getobject", "arn:aws:s3:::b/k", &[]), Decision::Allow);
        assert_eq!(decide(&policy, &ALICE, "s3:GetObject", "arn:aws:s3:::b/secret/k", &[]), Decision::ExplicitDeny);
        assert_eq!(decide(&policy, &ALICE, "s3:PutObject", "arn:aws:s3:::b/k", &[]), Decision::ImplicitDeny);
        assert_eq!(decide(&policy, &ALICE, "s3:GetObject", "arn:aws:s3:::B/k", &[]), Decision::ImplicitDeny, "resources have a case");
    }
}

#[test]
fn principals_name_accounts_users_roles_services_and_canonical_users() {
    let session = Caller {
        account: Some("111122223333"),
        arn: Some("arn:aws:sts::111122223333:assumed-role/etl/run"),
        role_arn: Some("arn:aws:iam::111122223333:role/etl"),
        unique_id: Some("AROAETLETLETLETLETL1:run"),
        ..Caller::default()
    };
    let glue = Caller { service: Some("glue.amazonaws.com"), ..Caller::default() };
    let nobody = Caller::default();
    let names = |principal: &str, caller: &Caller<'_>| {
        let policy = parse(&statement("Allow", principal, "*", "*", "")).unwrap();
        decide(&policy, caller, "s3:GetObject", "arn:aws:s3:::b/k", &[]) == Decision::Allow
    };
    for all in [r#"{"AWS":"111122223333"}"#, r#"{"AWS":"arn:aws:iam::111122223333:root"}"#] {
        assert!(names(all, &ALICE) && names(all, &session) && !names(all, &nobody) && !names(all, &glue));
    }
    assert!(names(r#"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#, &ALICE));
    assert!(!names(r#"{"AWS":"arn:aws:iam::111122223333:user/Alice"}"#, &ALICE));
    assert!(names(r#"{"AWS":"arn:aws:iam::111122223333:role/etl"}"#, &session), "naming a role names its sessions");
    assert!(names(r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/etl/run"}"#, &session));
    assert!(names(r#"{"AWS":"AROAETLETLETLETLETL1"}"#, &session));
    assert!(names(r#"{"Service":["glue.amazonaws.com"]}"#, &glue) && !names(r#"{"Service":"glue.amazonaws.com"}"#, &ALICE));
    assert!(names(r#"{"CanonicalUser":"c0ffee"}"#, &ALICE) && !names(r#"{"CanonicalUser":"c0ffee"}"#, &nobody));
    assert!(names(r#""*""#, &nobody) && names(r#"{"AWS":"*"}"#, &nobody));
    let not = r#"{"Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/alice"},"Action":"*","Resource":"*"}"#;
    assert_eq!(decide(&parse(not).unwrap(), &ALICE, "s3:GetObject", "x", &[]), Decision::ImplicitDeny);
    assert_eq!(decide(&parse(not).unwrap(), &session, "s3:GetObject", "x", &[]), Decision::ExplicitDeny);
}

#[test]
fn all_but_these_actions_and_resources() {
    let policy =
        parse(r#"{"Effect":"Deny","Principal":"*","NotAction":["s3:Get*","s3:List*"],"NotResource":"arn:aws:s3:::b/open/*"}"#).unwrap();
    assert_eq!(decide(&policy, &ALICE, "s3:PutObject", "arn:aws:s3:::b/k", &[]), Decision::ExplicitDeny);
    assert_eq!(decide(&policy, &ALICE, "s3:GetObject", "arn:aws:s3:::b/k", &[]), Decision::ImplicitDeny);
    assert_eq!(decide(&policy, &ALICE, "s3:PutObject", "arn:aws:s3:::b/open/k", &[]), Decision::ImplicitDeny);
}

#[test]
fn conditions_compare_strings_numbers_dates_booleans_addresses_arns_and_bytes() {
    assert!(holds(r#"{"StringEquals":{"s3:prefix":["a/","b/"]}}"#, &[("S3:Prefix", "b/")]));
    assert!(!holds(r#"{"StringEquals":{"s3:prefix":"a*"}}"#, &[("s3:prefix", "ab")]));
    assert!(holds(r#"{"StringLike":{"s3:prefix":"a*"}}"#, &[("s3:prefix", "ab")]));
    assert!(holds(r#"{"StringEqualsIgnoreCase":{"aws:userid":"ÄB"}}"#, &[("aws:userid", "äb")]));
    assert!(!holds(r#"{"StringNotEquals":{"s3:prefix":["a","b"]}}"#, &[("s3:prefix", "b")]), "none of them");
    assert!(holds(r#"{"NumericLessThanEquals":{"s3:max-keys":"10"}}"#, &[("s3:max-keys", "9")]));
    assert!(!holds(r#"{"NumericLessThanEquals":{"s3:max-keys":10}}"#, &[("s3:max-keys", "11")]));
    assert!(holds(r#"{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}"#, &[("aws:CurrentTime", "2029-12-31T23:59:59Z")]));
    assert!(holds(r#"{"Bool":{"aws:SecureTransport":false}}"#, &[("aws:SecureTransport", "false")]));
    assert!(holds(r#"{"IpAddress":{"aws:SourceIp":"127.0.0.0/8"}}"#, &[("aws:SourceIp", "127.0.0.1")]));
    assert!(!holds(r#"{"NotIpAddress":{"aws:SourceIp":"127.0.0.0/8"}}"#, &[("aws:SourceIp", "127.0.0.1")]));
    let arn = ("aws:PrincipalArn", "arn:aws:iam::111122223333:user/alice");
    assert!(holds(r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/*"}}"#, &[arn]));
    assert!(holds(r#"{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}}"#, &[arn]));
    assert!(holds(r#"{"BinaryEquals":{"s3:key":"QmluYXJ5"}}"#, &[("s3:key", "QmluYXJ5")]));
    assert!(holds(r#"{"StringLike":{"s3:prefix":"${aws:username}/*"}}"#, &[("aws:username", "alice"), ("s3:prefix", "alice/x")]));
}

#[test]
fn where_the_request_says_nothing() {
    assert!(!holds(r#"{"StringEquals":{"s3:prefix":"a"}}"#, &[]));
    assert!(holds(r#"{"StringNotEquals":{"s3:prefix":"a"}}"#, &[]));
    assert!(holds(r#"{"StringEqualsIfExists":{"s3:prefix":"a"}}"#, &[]));
    assert!(!holds(r#"{"StringEqualsIfExists":{"s3:prefix":"a"}}"#, &[("s3:prefix", "b")]));
    assert!(holds(r#"{"Null":{"s3:prefix":"true"}}"#, &[]) && !holds(r#"{"Null":{"s3:prefix":"false"}}"#, &[]));
    assert!(holds(r#"{"Null":{"s3:prefix":"false"}}"#, &[("s3:prefix", "")]));
    assert!(holds(r#"{"ForAllValues:StringEquals":{"s3:RequestObjectTagKeys":"a"}}"#, &[]));
    assert!(!holds(r#"{"ForAnyValue:StringEquals":{"s3:RequestObjectTagKeys":"a"}}"#, &[]));
}

#[test]
fn keys_with_several_values() {
    let tags = [("s3:RequestObjectTagKeys", "a"), ("s3:RequestObjectTagKeys", "b")];
    assert!(holds(r#"{"ForAllValues:StringEquals":{"s3:RequestObjectTagKeys":["a","b","c"]}}"#, &tags));
    assert!(!holds(r#"{"ForAllValues:StringEquals":{"s3:RequestObjectTagKeys":["a"]}}"#, &tags));
    assert!(holds(r#"{"ForAnyValue:StringEquals":{"s3:RequestObjectTagKeys":["a"]}}"#, &tags));
    assert!(!holds(r#"{"ForAllValues:StringNotEquals":{"s3:RequestObjectTagKeys":["a"]}}"#, &tags));
}

#[test]
fn a_document_is_refused_for_its_first_fault() {
    let resource = |text: &str| Policy::parse(text, Attachment::Resource).unwrap_err();
    assert_eq!(resource("[]"), Malformed::NotAnObject);
    assert_eq!(resource("{"), Malformed::Json);
    assert_eq!(resource(r#"{"Statement":[],"Statement":[]}"#), Malformed::Json);
    assert_eq!(resource(&format!("{{\"Id\":{}", "[".repeat(20_000))), Malformed::Json);
    assert_eq!(resource(r#"{"Version":"2012-10-18"}"#), Malformed::Version);
    assert_eq!(resource("{}"), Malformed::Missing("Statement"));
    assert_eq!(resource(r#"{"Statement":[]}"#), Malformed::NoStatements);
    assert_eq!(resource(r#"{"Statement":[{}]}"#), Malformed::Missing("Effect"));
    assert_eq!(resource(r#"{"Statement":[{"Effect":"Permit"}]}"#), Malformed::Effect("Permit".into()));
    assert_eq!(resource(r#"{"Statement":[{"Effect":"Allow"}]}"#), Malformed::Missing("Principal"));
    assert_eq!(resource(r#"{"Statement":[{"Effect":"Allow","Principal":"me"}]}"#), Malformed::Principal);
    assert_eq!(
        resource(r#"{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/*"}}]}"#),
        Malformed::Principal
    );
    assert_eq!(resource(r#"{"Statement":[{"Effect":"Allow","Principal":"*"}]}"#), Malformed::Missing("Action"));
    assert_eq!(resource(r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"a:b"}]}"#), Malformed::Missing("Resource"));
    assert_eq!(resource(r#"{"Statement":[{"Effect":"Allow","Action":"a:b","actions":1}]}"#), Malformed::Unknown("actions".into()));
    let with = |condition: &str| parse(&statement("Allow", r#""*""#, "*", "*", &format!(r#","Condition":{condition}"#))).unwrap_err();
    assert_eq!(with(r#"{"StringSimilar":{"a:b":"c"}}"#), Malformed::Operator("StringSimilar".into()));
    assert_eq!(with(r#"{"NullIfExists":{"a:b":"true"}}"#), Malformed::Operator("NullIfExists".into()));
    assert_eq!(with(r#"{"Bool":{"ab":"true"}}"#), Malformed::ConditionKey("ab".into()));
    assert!(matches!(with(r#"{"IpAddress":{"aws:SourceIp":"10.0.0.0/64"}}"#), Malformed::ConditionValue { .. }));
    assert_eq!(with(r#"{"Bool":{"a:b":"true"},"Bool":{"a:c":"true"}}"#), Malformed::Json);
    let identity = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    assert!(Policy::parse(identity, Attachment::Identity).is_ok());
    assert!(Policy::parse(r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}"#, Attachment::Role).is_ok());
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in r#"(\{|\}|\[|\]|:|,|"(Statement|Effect|Allow|Principal|Action|s3:\*|\*|Resource|Condition|Bool|a:b|\$\{x\})"|1|é){0,24}"#) {
        for attachment in [Attachment::Identity, Attachment::Resource, Attachment::Role] {
            let _ = Policy::parse(&text, attachment);
            let _ = Policy::parse(&format!("{{{text}"), attachment);
        }
    }

    #[test]
    fn no_allow_outdoes_a_deny(allows in prop::collection::vec("[ab*]{1,3}", 0..4), denies in prop::collection::vec("[ab*]{1,3}", 0..4), key in "[ab]{0,3}", seed: u64) {
        let resource = |pattern: &String| format!("arn:aws:s3:::{pattern}");
        let mut statements: Vec<String> = allows.iter().map(|pattern| statement("Allow", r#""*""#, "*", &resource(pattern), "")).collect();
        statements.extend(denies.iter().map(|pattern| statement("Deny", r#""*""#, "*", &resource(pattern), "")));
        prop_assume!(!statements.is_empty());
        let turn = (seed % statements.len() as u64) as usize;
        statements.rotate_left(turn);
        let meets = |patterns: &[String]| patterns.iter().any(|pattern| policy::wildcard(pattern, &key, policy::Case::Counts));
        let expected = match (meets(&denies), meets(&allows)) {
            (true, _) => Decision::ExplicitDeny,
            (false, true) => Decision::Allow,
            (false, false) => Decision::ImplicitDeny,
        };
        let policy = parse(&statements.join(",")).unwrap();
        prop_assert_eq!(decide(&policy, &ALICE, "s3:GetObject", &resource(&key), &[]), expected);
    }
}
