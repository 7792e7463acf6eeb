//! Who a statement is about.
//!
//! AWS: "AWS JSON policy elements: Principal" and "… NotPrincipal" (IAM User Guide).

use serde_json::Value;

use crate::document::{Malformed, texts};

/// The caller as policies may name them. An anonymous caller is [`Caller::default`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Caller<'a> {
    /// Twelve digits. Absent for AWS services, which belong to no account.
    pub account: Option<&'a str>,
    /// Of the user, or of the role's session.
    pub arn: Option<&'a str>,
    /// Of the role that a session is of: naming a role names all its sessions.
    pub role_arn: Option<&'a str>,
    /// `AIDA…`, `AROA…`
    pub unique_id: Option<&'a str>,
    /// How S3 names the account.
    pub canonical_id: Option<&'a str>,
    /// `glue.amazonaws.com`
    pub service: Option<&'a str>,
}

/// The people a statement names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Principals {
    /// `NotPrincipal`: everybody but them.
    pub is_not: bool,
    /// `"*"`, or `{"AWS": "*"}`, which in the policy of a resource is the same: everybody, the anonymous included.
    pub is_anyone: bool,
    pub aws: Vec<AwsPrincipal>,
    pub services: Vec<String>,
    pub federated: Vec<String>,
    pub canonical_ids: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AwsPrincipal {
    /// Twelve digits or the ARN of an account's root, which mean the same: everybody in it.
    Account(String),
    /// A user, a role, or one session of a role. Never with a wildcard.
    Arn(String),
    /// What AWS turns an ARN into when its user or role is deleted.
    UniqueId(String),
}

impl Principals {
    pub(crate) fn parse(value: &Value, is_not: bool) -> Result<Principals, Malformed> {
        let mut principals = Principals { is_not, ..Principals::default() };
        let members = match value {
            Value::String(anyone) if anyone == "*" => {
                principals.is_anyone = true;
                return Ok(principals);
            }
            Value::Object(members) if !members.is_empty() => members,
            _ => return Err(Malformed::Principal),
        };
        for (kind, names) in members {
            let names = texts(names).filter(|names| !names.is_empty()).ok_or(Malformed::Principal)?;
            for name in names {
                principals.add(kind, name)?;
            }
        }
        Ok(principals)
    }

    fn add(&mut self, kind: &str, name: String) -> Result<(), Malformed> {
        match kind {
            "AWS" if name == "*" => self.is_anyone = true,
            "AWS" => self.aws.push(AwsPrincipal::parse(name).ok_or(Malformed::Principal)?),
            "Service" if is_plain(&name) => self.services.push(name),
            "Federated" if is_plain(&name) => self.federated.push(name),
            "CanonicalUser" if is_plain(&name) => self.canonical_ids.push(name),
            _ => return Err(Malformed::Principal),
        }
        Ok(())
    }

    /// Whether the statement is about this caller.
    pub fn cover(&self, caller: &Caller<'_>) -> bool {
        self.name(caller) != self.is_not
    }

    fn name(&self, caller: &Caller<'_>) -> bool {
        let is = |name: &String, is: Option<&str>| Some(name.as_str()) == is;
        self.is_anyone
            || self.aws.iter().any(|principal| principal.is(caller))
            || self.services.iter().any(|name| is(name, caller.service))
            || self.canonical_ids.iter().any(|name| is(name, caller.canonical_id))
    }
}

impl AwsPrincipal {
    fn parse(name: String) -> Option<AwsPrincipal> {
        if is_account(&name) {
            return Some(AwsPrincipal::Account(name));
        }
        if !name.starts_with("arn:") {
            let is_id = name.len() >= 16 && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
            return is_id.then_some(AwsPrincipal::UniqueId(name));
        }
        let parts: Vec<&str> = name.splitn(6, ':').collect();
        let [_, _, service, "", account, resource] = parts[..] else { return None };
        match (service, resource) {
            ("iam", "root") if is_account(account) => Some(AwsPrincipal::Account(account.to_owned())),
            ("iam" | "sts", resource) if is_plain(&name) && resource.contains('/') && !account.is_empty() => Some(AwsPrincipal::Arn(name)),
            _ => None,
        }
    }

    fn is(&self, caller: &Caller<'_>) -> bool {
        match self {
            AwsPrincipal::Account(account) => caller.account == Some(account),
            AwsPrincipal::Arn(arn) => caller.arn == Some(arn) || caller.role_arn == Some(arn),
            // The unique id of a session is `AROA…:session`.
            AwsPrincipal::UniqueId(id) => caller.unique_id.is_some_and(|own| own.split(':').next() == Some(id)),
        }
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// AWS: "You cannot use a wildcard to match part of a principal name or ARN."
fn is_plain(name: &str) -> bool {
    !name.is_empty() && !name.contains(['*', '?'])
}
