//! Key policies: the documents AWS writes, and the form that any other must have.
//!
//! What a policy says is not evaluated yet; that is the business of a later issue.

use std::fmt::Display;

use serde_json::{Map, Value, json};

/// "The only valid name is default" (GetKeyPolicy API reference).
pub const NAME: &str = "default";

/// Why a document is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    Syntax,
    NoPrincipal,
}

/// What CreateKey writes for those who bring no policy (Default key policy, KMS Developer Guide), to the space.
pub fn default(partition: &str, account: impl Display) -> String {
    format!(
        r#"{{
  "Version" : "2012-10-17",
  "Id" : "key-default-1",
  "Statement" : [ {{
    "Sid" : "Enable IAM User Permissions",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "arn:{partition}:iam::{account}:root"
    }},
    "Action" : "kms:*",
    "Resource" : "*"
  }} ]
}}"#
    )
}

/// What AWS writes for a key it manages: "auto-s3-2" as the console shows it; those of other services follow it.
pub fn of_service(account: impl Display, region: impl Display, service: &str) -> String {
    let account = account.to_string();
    let uses = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];
    let via = format!("{service}.{region}.amazonaws.com");
    let shout = service.to_uppercase();
    let document = json!({
        "Version": "2012-10-17",
        "Id": format!("auto-{service}-2"),
        "Statement": [
            {
                "Sid": format!("Allow access through {shout} for all principals in the account that are authorized to use {shout}"),
                "Effect": "Allow",
                "Principal": { "AWS": "*" },
                "Action": uses,
                "Resource": "*",
                "Condition": { "StringEquals": { "kms:ViaService": via, "kms:CallerAccount": account } },
            },
            {
                "Sid": "Allow direct access to key metadata to the account",
                "Effect": "Allow",
                "Principal": { "AWS": format!("arn:aws:iam::{account}:root") },
                "Action": ["kms:Describe*", "kms:Get*", "kms:List*"],
                "Resource": "*",
            },
        ],
    });
    serde_json::to_string_pretty(&document).expect("a value is JSON")
}

/// Whether the document has the grammar of a policy on a resource: statements with an effect, a principal, actions and resources.
pub fn check(text: &str) -> Result<(), Flaw> {
    let document: Value = serde_json::from_str(text).map_err(|_| Flaw::Syntax)?;
    let statements = document.get("Statement").ok_or(Flaw::Syntax)?;
    match statements {
        Value::Array(list) if !list.is_empty() => list.iter().try_for_each(|one| check_statement(one.as_object())),
        single => check_statement(single.as_object()),
    }
}

fn check_statement(statement: Option<&Map<String, Value>>) -> Result<(), Flaw> {
    let statement = statement.ok_or(Flaw::Syntax)?;
    let has_one = |names: [&str; 2]| names.iter().filter(|name| statement.contains_key(**name)).count() == 1;
    if !matches!(statement.get("Effect").and_then(Value::as_str), Some("Allow" | "Deny")) {
        return Err(Flaw::Syntax);
    }
    if !has_one(["Principal", "NotPrincipal"]) {
        return Err(Flaw::NoPrincipal);
    }
    if has_one(["Action", "NotAction"]) && has_one(["Resource", "NotResource"]) { Ok(()) } else { Err(Flaw::Syntax) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_we_write_is_what_we_accept() {
        assert_eq!(check(&default("aws", "000000000000")), Ok(()));
        assert_eq!(check(&of_service("000000000000", "us-east-1", "s3")), Ok(()));
        for (wrong, why) in [
            ("", Flaw::Syntax),
            ("{}", Flaw::Syntax),
            (r#"{"Statement":[]}"#, Flaw::Syntax),
            (r#"{"Statement":{"Effect":"Maybe"}}"#, Flaw::Syntax),
            (r#"{"Statement":{"Effect":"Allow","Action":"kms:*","Resource":"*"}}"#, Flaw::NoPrincipal),
            (r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"kms:*"}}"#, Flaw::Syntax),
        ] {
            assert_eq!(check(wrong), Err(why), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd_to_be_judged(text: String) {
            let _ = check(&text);
        }
    }
}
