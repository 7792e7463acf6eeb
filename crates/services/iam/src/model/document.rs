//! What every policy document is made of, and the rules for those that grant permissions.
//!
//! AWS checks grammar before contents and says one thing at a time; so do we. Conditions are checked for shape only, and actions
//! and resources not against catalogues: what no evaluation reads yet is kept as it was written.
//! Sources: IAM User Guide, "Grammar of the IAM JSON policy language"; texts as AWS answered them to the authors of open test
//! suites (moto `test_iam_policies.py`, LocalStack `test_iam_roles.snapshot.json`, recorded February 2026).

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Why AWS refuses a document, in its words.
pub type Flaw = Cow<'static, str>;

pub(super) const SYNTAX: Flaw = Cow::Borrowed("Syntax errors in policy.");
const LEGACY: Flaw = Cow::Borrowed("The policy failed legacy parsing");
const VERSION: Flaw = Cow::Borrowed("Policy document must be version 2012-10-17 or greater.");
const NO_ACTIONS: Flaw = Cow::Borrowed("Policy statement must contain actions.");
const NO_RESOURCES: Flaw = Cow::Borrowed("Policy statement must contain resources.");
const NO_VENDOR: Flaw = Cow::Borrowed("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
const COLONS: Flaw = Cow::Borrowed("Actions/Condition can contain only one colon.");
const PRINCIPAL: Flaw = Cow::Borrowed("Policy document should not specify a principal.");
const SIDS: Flaw = Cow::Borrowed("Statement IDs (SID) in a single policy must be unique.");

const DOCUMENT_KEYS: &[&str] = &["Version", "Id", "Statement"];
const STATEMENT_KEYS: &[&str] =
    &["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

/// Characters that count towards quotas: "IAM doesn't count white space" (IAM quotas).
pub fn size(text: &str) -> usize {
    text.chars().filter(|character| !character.is_whitespace()).count()
}

/// Whether AWS would take this document as the policy of a user or role.
pub fn check_permissions(text: &str) -> Result<(), Flaw> {
    let document: Value = serde_json::from_str(text).map_err(|_| SYNTAX)?;
    let document = document.as_object().ok_or(SYNTAX)?;
    if !has_only(document, DOCUMENT_KEYS) {
        return Err(SYNTAX);
    }
    let statements = statements(document).ok_or(SYNTAX)?;
    statements.iter().try_for_each(|statement| check_grammar(statement))?;
    if document.get("Version").and_then(Value::as_str) != Some("2012-10-17") {
        return Err(VERSION);
    }
    statements.iter().try_for_each(|statement| check_contents(statement))?;
    check_sids(&statements)
}

/// The statements of a document: one, or a list of one and more.
pub(super) fn statements(document: &Map<String, Value>) -> Option<Vec<&Map<String, Value>>> {
    let statements: Vec<_> = match document.get("Statement")? {
        Value::Array(list) => list.iter().map(Value::as_object).collect::<Option<_>>()?,
        single => vec![single.as_object()?],
    };
    (!statements.is_empty()).then_some(statements)
}

/// A string, or a list of strings; an absent member is an empty list.
pub(super) fn texts<'a>(statement: &'a Map<String, Value>, key: &str) -> Option<Vec<&'a str>> {
    match statement.get(key) {
        None => Some(Vec::new()),
        Some(Value::String(text)) => Some(vec![text]),
        Some(Value::Array(list)) => list.iter().map(Value::as_str).collect(),
        Some(_) => None,
    }
}

fn has_only(object: &Map<String, Value>, keys: &[&str]) -> bool {
    object.keys().all(|key| keys.contains(&key.as_str()))
}

fn check_grammar(statement: &Map<String, Value>) -> Result<(), Flaw> {
    let has = |key: &str| statement.contains_key(key);
    let is_odd = !has_only(statement, STATEMENT_KEYS)
        || has("Action") && has("NotAction")
        || has("Resource") && has("NotResource")
        || statement.get("Sid").is_some_and(|sid| !sid.is_string())
        || ["Action", "NotAction", "Resource", "NotResource"].iter().any(|key| texts(statement, key).is_none())
        || statement.get("Condition").is_some_and(|condition| !is_condition(condition));
    if is_odd {
        return Err(SYNTAX);
    }
    match statement.get("Effect").and_then(Value::as_str) {
        Some("Allow" | "Deny") => Ok(()),
        Some(effect) if effect.eq_ignore_ascii_case("allow") || effect.eq_ignore_ascii_case("deny") => Err(LEGACY),
        _ => Err(SYNTAX),
    }
}

/// Operators over keys over values.
fn is_condition(condition: &Value) -> bool {
    condition.as_object().is_some_and(|operators| operators.values().all(Value::is_object))
}

fn check_contents(statement: &Map<String, Value>) -> Result<(), Flaw> {
    if statement.contains_key("Principal") || statement.contains_key("NotPrincipal") {
        return Err(PRINCIPAL);
    }
    let either = |keys: [&str; 2]| keys.iter().filter_map(|key| texts(statement, key)).flatten().collect::<Vec<_>>();
    let actions = either(["Action", "NotAction"]);
    if actions.is_empty() {
        return Err(NO_ACTIONS);
    }
    let resources = either(["Resource", "NotResource"]);
    if resources.is_empty() {
        return Err(NO_RESOURCES);
    }
    actions.into_iter().try_for_each(check_action)?;
    resources.into_iter().try_for_each(check_resource)
}

fn check_action(action: &str) -> Result<(), Flaw> {
    if action == "*" {
        return Ok(());
    }
    let (vendor, name) = action.split_once(':').ok_or(NO_VENDOR)?;
    if name.contains(':') {
        return Err(COLONS);
    }
    let is_vendor = !vendor.is_empty() && vendor.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_*?".contains(&byte));
    if is_vendor { Ok(()) } else { Err(format!("Vendor {vendor} is not valid").into()) }
}

fn check_resource(resource: &str) -> Result<(), Flaw> {
    if resource == "*" {
        return Ok(());
    }
    let Some(rest) = resource.strip_prefix("arn:") else {
        return Err(format!("Resource {resource} must be in ARN format or \"*\".").into());
    };
    let partition = rest.split(':').next().unwrap_or_default();
    if !matches!(partition, "aws" | "aws-cn" | "aws-us-gov" | "*") && !partition.starts_with("aws-iso") {
        return Err(format!("Partition \"{partition}\" is not valid for resource \"{resource}\".").into());
    }
    // Wildcards may stand for any number of parts: arn:aws:s3:*.
    let is_arn = rest.matches(':').count() >= 4 || rest.contains('*');
    if is_arn { Ok(()) } else { Err(LEGACY) }
}

fn check_sids(statements: &[&Map<String, Value>]) -> Result<(), Flaw> {
    let mut seen = BTreeSet::new();
    for sid in statements.iter().filter_map(|statement| statement.get("Sid")?.as_str()).filter(|sid| !sid.is_empty()) {
        if !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let text = "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*";
            return Err(text.into());
        }
        if !seen.insert(sid) {
            return Err(SIDS);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn verdict(statement: &str) -> String {
        let document = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        check_permissions(&document).err().map_or_else(|| "fine".into(), Cow::into_owned)
    }

    #[test]
    fn documents_are_judged_in_the_words_of_aws() {
        for (statement, words) in [
            (r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#, "fine"),
            (r#"[{"Effect":"Deny","NotAction":["s3:*"],"NotResource":"*"}]"#, "fine"),
            (r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:*"}"#, "fine"),
            (r#"[]"#, "Syntax errors in policy."),
            (r#"{"Effect":"Maybe","Action":"s3:*","Resource":"*"}"#, "Syntax errors in policy."),
            (r#"{"Effect":"allow","Action":"s3:*","Resource":"*"}"#, "The policy failed legacy parsing"),
            (r#"{"Effect":"Allow","Action":"s3:*","NotAction":"s3:*","Resource":"*"}"#, "Syntax errors in policy."),
            (r#"{"Effect":"Allow","Resource":"*"}"#, "Policy statement must contain actions."),
            (r#"{"Effect":"Allow","Action":"s3:*"}"#, "Policy statement must contain resources."),
            (r#"{"Effect":"Allow","Action":"s3:a:b","Resource":"*"}"#, "Actions/Condition can contain only one colon."),
            (r#"{"Effect":"Allow","Action":"a a:b","Resource":"*"}"#, "Vendor a a is not valid"),
            (r#"{"Effect":"Allow","Action":"s3:*","Resource":"b"}"#, r#"Resource b must be in ARN format or "*"."#),
            (
                r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:red:s3:::b"}"#,
                r#"Partition "red" is not valid for resource "arn:red:s3:::b"."#,
            ),
            (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*"}"#, "Policy document should not specify a principal."),
            (
                r#"{"Effect":"Allow","Action":"GetObject","Resource":"*"}"#,
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
            ),
        ] {
            assert_eq!(verdict(statement), words, "{statement}");
        }
    }

    #[test]
    fn the_frame_is_judged_before_what_it_holds() {
        assert_eq!(check_permissions("some policy"), Err(SYNTAX));
        assert_eq!(check_permissions(r#"{"Statement":{"Effect":"Allow"}}"#), Err(VERSION));
        let twice =
            r#"[{"Sid":"x","Effect":"Allow","Action":"s3:*","Resource":"*"},{"Sid":"x","Effect":"Allow","Action":"s3:*","Resource":"*"}]"#;
        assert_eq!(verdict(twice), SIDS);
        assert_eq!(size("{ \"a\":\n 1 }"), 7);
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd_to_be_judged(text: String, action: String, resource: String) {
            let _ = check_permissions(&text);
            let _ = check_action(&action);
            let _ = check_resource(&format!("arn:{resource}"));
        }
    }
}
