//! The IAM policy language: parse, validate, match, evaluate.
//!
//! A document says who may do what to which resource, and when. This crate reads such documents and answers one question about them:
//! does this request meet a statement that allows it, one that denies it, or none? It knows the language and no service: what an action
//! applies to, which resources may stand in a bucket's policy, and what follows from [`Decision::ImplicitDeny`] are the caller's to know.
//!
//! ```
//! use policy::{Attachment, Caller, Context, Decision, Policy, Request};
//!
//! let text = r#"{"Version": "2012-10-17", "Statement": {
//!     "Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:Get*", "Resource": "arn:aws:s3:::lake/*",
//!     "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}}"#;
//! let policy = Policy::parse(text, Attachment::Resource).unwrap();
//! let mut context = Context::default();
//! context.insert("aws:SourceIp", "203.0.113.9");
//! let caller = Caller { account: Some("111122223333"), ..Caller::default() };
//! let request = Request { caller: &caller, action: "s3:GetObject", resource: "arn:aws:s3:::lake/a", context: &context };
//! assert_eq!(policy.decide(&request), Decision::Allow);
//! ```
//!
//! AWS: "IAM JSON policy reference" (IAM User Guide). Not here: session tags, organisations, permission boundaries; each is a matter of
//! which documents are asked, not of the language.

mod condition;
mod context;
mod document;
mod evaluate;
mod json;
mod principal;
mod public;
mod template;

pub use condition::Condition;
pub use context::Context;
pub use document::{Actions, Attachment, Effect, Malformed, Policy, Resources, Statement, Version};
pub use evaluate::{Decision, Request};
pub use principal::{AwsPrincipal, Caller, Principals};
pub use template::{Case, Template, wildcard};
