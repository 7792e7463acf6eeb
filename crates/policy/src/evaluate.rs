//! What a policy says about a request.

use crate::context::Context;
use crate::document::{Actions, Effect, Policy, Resources, Statement};
use crate::principal::Caller;
use crate::template::Case;

/// One thing that somebody wants to do.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub caller: &'a Caller<'a>,
    /// `s3:GetObject`
    pub action: &'a str,
    /// `arn:aws:s3:::bucket/key`
    pub resource: &'a str,
    pub context: &'a Context<'a>,
}

/// AWS: "Policy evaluation logic": an explicit deny wins over any allow, and what nobody allowed is denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Allow,
    /// A statement denies it: nothing else can allow it.
    ExplicitDeny,
    /// No statement is about it: another policy may allow it.
    ImplicitDeny,
}

impl Policy {
    pub fn decide(&self, request: &Request<'_>) -> Decision {
        let mut decision = Decision::ImplicitDeny;
        for statement in self.statements.iter().filter(|statement| statement.applies(request)) {
            match statement.effect {
                Effect::Deny => return Decision::ExplicitDeny,
                Effect::Allow => decision = Decision::Allow,
            }
        }
        decision
    }
}

impl Statement {
    /// Whether the statement is about the request: every element must agree.
    pub fn applies(&self, request: &Request<'_>) -> bool {
        // A statement of an identity's policy names nobody: it is about whoever has it.
        self.principals.as_ref().is_none_or(|principals| principals.cover(request.caller))
            && self.actions.cover(request.action)
            && self.resources.as_ref().is_none_or(|resources| resources.cover(request.resource, request.context))
            && self.conditions.iter().all(|condition| condition.holds(request.context))
    }
}

impl Actions {
    /// AWS: "Actions … are not case sensitive".
    pub fn cover(&self, action: &str) -> bool {
        let nothing = Context::default();
        self.patterns.iter().any(|pattern| pattern.matches(action, &nothing, Case::Ignored)) != self.is_not
    }
}

impl Resources {
    pub fn cover(&self, resource: &str, context: &Context<'_>) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(resource, context, Case::Counts)) != self.is_not
    }
}
