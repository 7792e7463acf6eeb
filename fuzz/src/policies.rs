//! The IAM policy language, and what S3 asks of a bucket's policy and of the ACLs in headers.

use policy::{Attachment, Caller, Context, Decision, Policy, Request};
use s3::model::acl::Permission;
use s3::model::asked_acl::AskedAcl;
use s3::model::{bucket_policy, owner};

use crate::{Target, text};

pub const POLICY: Target = Target {
    name: "policy",
    run: |data| {
        let Some(text) = text(data) else { return };
        let _ = AskedAcl::parse(None, &[("x-amz-grant-read", Permission::Read, Some(text))]);
        let _ = (owner::account_of(text), bucket_policy::read(text, "lake").map(|policy| policy.is_public()));
        let mut context = Context::default();
        for (key, value) in [("aws:username", text), ("aws:SourceIp", "127.0.0.1"), ("aws:CurrentTime", "2026-01-01T00:00:00Z")] {
            context.insert(key, value);
        }
        let caller = Caller { account: Some("111122223333"), ..Caller::default() };
        for attachment in [Attachment::Identity, Attachment::Resource, Attachment::Role] {
            let Ok(policy) = Policy::parse(text, attachment) else { continue };
            let request = Request { caller: &caller, action: "s3:GetObject", resource: "arn:aws:s3:::lake/k", context: &context };
            let denies = policy.statements.iter().any(|statement| statement.effect == policy::Effect::Deny && statement.applies(&request));
            assert_eq!(policy.decide(&request) == Decision::ExplicitDeny, denies, "a deny wins: {text}");
        }
    },
    seeds: &[
        br#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::lake/${aws:username,'x'}/*","Condition":{"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8","::/0"]}}}]}"#,
        br#"{"Statement":{"Effect":"Allow","Principal":{"AWS":["111122223333","*"]},"NotAction":"s3:Get*","NotResource":"arn:aws:s3:::lake","Condition":{"DateLessThanIfExists":{"aws:CurrentTime":"2026-06-30T12:00:00+01:00"},"ForAllValues:StringLike":{"s3:RequestObjectTagKeys":["a*","?"]}}}}"#,
        br#"id="0f", uri="http://acs.amazonaws.com/groups/global/AllUsers", emailAddress="a@b""#,
    ],
};
