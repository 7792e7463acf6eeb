//! A policy document, read.
//!
//! AWS: "Grammar of the IAM JSON policy language" (IAM User Guide). What is not in the grammar is refused; which of its faults a document
//! is refused for is a fact ([`Malformed`]) that each service words for itself.

use serde_json::{Map, Value};

use crate::condition::{self, Condition};
use crate::json;
use crate::principal::Principals;
use crate::template::{Special, Template};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    pub version: Version,
    pub id: Option<String>,
    pub statements: Vec<Statement>,
}

/// Of the language. Without one a document is of 2008.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Version {
    #[default]
    V2008,
    V2012,
}

/// What a policy hangs on, which says whether its statements name anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attachment {
    /// A user, a group, a role, a session: its statements are about whoever has it.
    Identity,
    /// A bucket, a key, a queue: its statements say whom they are about.
    Resource,
    /// A role's trust policy: the role itself is the resource.
    Role,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub sid: Option<String>,
    pub effect: Effect,
    pub principals: Option<Principals>,
    pub actions: Actions,
    pub resources: Option<Resources>,
    /// All of them must hold.
    pub conditions: Vec<Condition>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Allow,
    Deny,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actions {
    /// `NotAction`: all but these.
    pub is_not: bool,
    pub patterns: Vec<Template>,
    /// As they were written.
    pub texts: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resources {
    /// `NotResource`: all but these.
    pub is_not: bool,
    pub patterns: Vec<Template>,
    /// As they were written.
    pub texts: Vec<String>,
}

/// What is wrong with a document: the first fault found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// It does not begin with a brace.
    NotAnObject,
    Json,
    Version,
    /// An element that must be there is not.
    Missing(&'static str),
    /// An element that the grammar does not know, or not here.
    Unknown(String),
    /// Two elements of which only one may be there: `Action` and `NotAction`.
    Both(&'static str),
    NoStatements,
    /// An element is of another kind than the grammar says.
    Shape(&'static str),
    Effect(String),
    Principal,
    /// AWS: "You must not use NotPrincipal … with Allow" in a resource's policy.
    AllowButNotPrincipal,
    NoActions,
    NoResources,
    Operator(String),
    ConditionKey(String),
    /// A value that its operator cannot compare with anything.
    ConditionValue {
        operator: String,
        value: String,
    },
}

impl Policy {
    pub fn parse(text: &str, attachment: Attachment) -> Result<Policy, Malformed> {
        if !text.starts_with('{') {
            return Err(Malformed::NotAnObject);
        }
        let Some(Value::Object(members)) = json::parse(text) else { return Err(Malformed::Json) };
        let version = match members.get("Version") {
            None => Version::default(),
            Some(Value::String(version)) if version == "2012-10-17" => Version::V2012,
            Some(Value::String(version)) if version == "2008-10-17" => Version::V2008,
            Some(_) => return Err(Malformed::Version),
        };
        if let Some(unknown) = members.keys().find(|name| !["Version", "Id", "Statement"].contains(&name.as_str())) {
            return Err(Malformed::Unknown(unknown.clone()));
        }
        let reader = Reader { version, attachment };
        let statements = match members.get("Statement").ok_or(Malformed::Missing("Statement"))? {
            Value::Array(statements) if statements.is_empty() => return Err(Malformed::NoStatements),
            Value::Array(statements) => statements.iter().map(|statement| reader.statement(statement)).collect::<Result<_, _>>()?,
            single => vec![reader.statement(single)?],
        };
        Ok(Policy { version, id: string(&members, "Id")?, statements })
    }
}

struct Reader {
    version: Version,
    attachment: Attachment,
}

const ELEMENTS: [&str; 9] = ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

impl Reader {
    fn statement(&self, value: &Value) -> Result<Statement, Malformed> {
        let Value::Object(members) = value else { return Err(Malformed::Shape("Statement")) };
        if let Some(unknown) = members.keys().find(|name| !ELEMENTS.contains(&name.as_str())) {
            return Err(Malformed::Unknown(unknown.clone()));
        }
        let effect = match string(members, "Effect")?.as_deref() {
            Some("Allow") => Effect::Allow,
            Some("Deny") => Effect::Deny,
            Some(other) => return Err(Malformed::Effect(other.to_owned())),
            None => return Err(Malformed::Missing("Effect")),
        };
        Ok(Statement {
            sid: string(members, "Sid")?,
            effect,
            principals: self.principals(members, effect)?,
            actions: self.actions(members)?,
            resources: self.resources(members)?,
            conditions: match members.get("Condition") {
                None => Vec::new(),
                Some(block) => condition::parse(block, self.special(true))?,
            },
        })
    }

    fn principals(&self, members: &Map<String, Value>, effect: Effect) -> Result<Option<Principals>, Malformed> {
        let named = one_of(members, "Principal", "NotPrincipal")?;
        match (named, self.attachment) {
            (None, Attachment::Identity) => Ok(None),
            (None, _) => Err(Malformed::Missing("Principal")),
            (Some((_, is_not)), Attachment::Identity) => {
                Err(Malformed::Unknown(if is_not { "NotPrincipal" } else { "Principal" }.to_owned()))
            }
            (Some((_, true)), _) if effect == Effect::Allow => Err(Malformed::AllowButNotPrincipal),
            (Some((value, is_not)), _) => Principals::parse(value, is_not).map(Some),
        }
    }

    fn actions(&self, members: &Map<String, Value>) -> Result<Actions, Malformed> {
        let (value, is_not) = one_of(members, "Action", "NotAction")?.ok_or(Malformed::Missing("Action"))?;
        let texts = texts(value).ok_or(Malformed::Shape("Action"))?;
        if texts.is_empty() {
            return Err(Malformed::NoActions);
        }
        // Actions have wildcards, but never variables.
        let special = Special { wildcards: true, variables: false };
        Ok(Actions { is_not, patterns: texts.iter().map(|text| Template::parse(text, special)).collect(), texts })
    }

    fn resources(&self, members: &Map<String, Value>) -> Result<Option<Resources>, Malformed> {
        let named = one_of(members, "Resource", "NotResource")?;
        let (value, is_not) = match (named, self.attachment) {
            (None, Attachment::Role) => return Ok(None),
            (Some((_, is_not)), Attachment::Role) => {
                return Err(Malformed::Unknown(if is_not { "NotResource" } else { "Resource" }.to_owned()));
            }
            (named, _) => named.ok_or(Malformed::Missing("Resource"))?,
        };
        let texts = texts(value).ok_or(Malformed::Shape("Resource"))?;
        if texts.is_empty() {
            return Err(Malformed::NoResources);
        }
        let patterns = texts.iter().map(|text| Template::parse(text, self.special(true))).collect();
        Ok(Some(Resources { is_not, patterns, texts }))
    }

    fn special(&self, wildcards: bool) -> Special {
        Special { wildcards, variables: self.version == Version::V2012 }
    }
}

/// An element or its opposite.
fn one_of<'v>(members: &'v Map<String, Value>, name: &'static str, not: &'static str) -> Result<Option<(&'v Value, bool)>, Malformed> {
    match (members.get(name), members.get(not)) {
        (Some(_), Some(_)) => Err(Malformed::Both(name)),
        (Some(value), None) => Ok(Some((value, false))),
        (None, Some(value)) => Ok(Some((value, true))),
        (None, None) => Ok(None),
    }
}

fn string(members: &Map<String, Value>, name: &'static str) -> Result<Option<String>, Malformed> {
    match members.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(Malformed::Shape(name)),
    }
}

/// A string, or a list of them. AWS: "if the element takes an array but only one value is included, the brackets are optional".
pub(crate) fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(items) => items.iter().map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}
