//! Trust policies: who may assume a role.
//!
//! They go through another parser at AWS than permissions do, with other words: `This policy contains invalid Json` where the
//! other says `Syntax errors in policy.` (LocalStack `test_iam_roles.snapshot.json`, recorded February 2026).

use serde_json::{Map, Value};

use super::document::{Flaw, SYNTAX, statements, texts};

const STATEMENT_KEYS: &[&str] = &["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Condition"];
const PRINCIPAL_KINDS: &[&str] = &["AWS", "Service", "Federated", "CanonicalUser"];

/// Whether AWS would take this document as a role's trust policy. Whether the principals exist is not asked.
pub fn check(text: &str) -> Result<(), Flaw> {
    let document: Value = serde_json::from_str(text).map_err(|_| "This policy contains invalid Json")?;
    let document = document.as_object().ok_or(SYNTAX)?;
    if !document.contains_key("Statement") {
        return Err("Missing required field Statement".into());
    }
    statements(document).ok_or(SYNTAX)?.into_iter().try_for_each(check_statement)
}

fn check_statement(statement: &Map<String, Value>) -> Result<(), Flaw> {
    if let Some(key) = statement.keys().find(|key| !STATEMENT_KEYS.contains(&key.as_str())) {
        return Err(format!("Has prohibited field {key}").into());
    }
    for (required, other) in [("Effect", "Effect"), ("Principal", "NotPrincipal"), ("Action", "NotAction")] {
        if !statement.contains_key(required) && !statement.contains_key(other) {
            return Err(format!("Missing required field {required}").into());
        }
    }
    if !matches!(statement["Effect"].as_str(), Some("Allow" | "Deny")) {
        return Err(SYNTAX);
    }
    for key in ["Action", "NotAction"] {
        if !texts(statement, key).ok_or(SYNTAX)?.into_iter().all(is_sts) {
            return Err("AssumeRole policy may only specify STS AssumeRole actions.".into());
        }
    }
    let principal = statement.get("Principal").or_else(|| statement.get("NotPrincipal"));
    principal.map_or(Ok(()), check_principal)
}

fn is_sts(action: &str) -> bool {
    action.split_once(':').is_some_and(|(vendor, name)| vendor.eq_ignore_ascii_case("sts") && !name.is_empty())
}

fn check_principal(principal: &Value) -> Result<(), Flaw> {
    match principal {
        Value::String(text) if text == "*" => Ok(()),
        Value::Object(kinds) => kinds.keys().try_for_each(|kind| check_kind(kinds, kind)),
        other => Err(format!("Invalid principal in policy: {other}").into()),
    }
}

fn check_kind(kinds: &Map<String, Value>, kind: &str) -> Result<(), Flaw> {
    let names = texts(kinds, kind).ok_or(SYNTAX)?;
    let is_fine = |name: &str| PRINCIPAL_KINDS.contains(&kind) && !name.is_empty() && (kind != "AWS" || is_aws_principal(name));
    match names.into_iter().find(|name| !is_fine(name)) {
        Some(name) => Err(format!("Invalid principal in policy: \"{kind}\":\"{name}\"").into()),
        None => Ok(()),
    }
}

/// Everybody, an account's number, an ARN, or the unique id that AWS puts in the place of a deleted principal.
fn is_aws_principal(name: &str) -> bool {
    name == "*" || kernel::AccountId::parse(name).is_some() || kernel::Arn::parse(name).is_some() || name.starts_with('A')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn verdict(statement: &str) -> String {
        check(&format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#)).err().map_or_else(|| "fine".into(), |flaw| flaw.into())
    }

    #[test]
    fn trust_is_judged_in_the_words_of_aws() {
        for (statement, words) in [
            (r#"{"Effect":"Allow","Principal":{"Service":"glue.amazonaws.com"},"Action":"sts:AssumeRole"}"#, "fine"),
            (r#"{"Effect":"Allow","Principal":{"AWS":["123456789012","*"]},"Action":["sts:AssumeRole","sts:TagSession"]}"#, "fine"),
            (r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}"#, "AssumeRole policy may only specify STS AssumeRole actions."),
            (r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}"#, "Has prohibited field Resource"),
            (r#"{"Effect":"Allow","Action":"sts:AssumeRole"}"#, "Missing required field Principal"),
            (
                r#"{"Effect":"Allow","Principal":{"AWS":"nobody"},"Action":"sts:AssumeRole"}"#,
                r#"Invalid principal in policy: "AWS":"nobody""#,
            ),
        ] {
            assert_eq!(verdict(statement), words, "{statement}");
        }
        assert_eq!(check("{").unwrap_err(), "This policy contains invalid Json");
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd_to_be_judged(text: String) {
            let _ = check(&text);
            let _ = check(&format!(r#"{{"Statement":{text}}}"#));
        }
    }
}
