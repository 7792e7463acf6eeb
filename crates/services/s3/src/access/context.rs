//! What a request says about itself, in the words of policies.
//!
//! AWS: "AWS global condition context keys" (IAM User Guide) and "Bucket policy examples using condition keys" (S3 User Guide). A key
//! we cannot know is absent, as it is on AWS where it does not apply.

use kernel::{Cx, Principal};
use policy::{Caller, Context};

use super::need::Need;
use crate::model::owner;
use crate::store::bucket::Bucket;
use crate::store::object::Object;

/// The names of the caller, as text that a [`Caller`] can borrow.
pub struct Names {
    account: Option<String>,
    arn: Option<String>,
    role_arn: Option<String>,
    unique_id: Option<String>,
    canonical_id: Option<String>,
    service: Option<&'static str>,
}

impl Names {
    pub fn of(principal: &Principal) -> Names {
        let service = if let Principal::Service { name, .. } = principal { Some(*name) } else { None };
        let is_somebody = service.is_none() && *principal != Principal::Anonymous;
        let account = principal.account().filter(|_| is_somebody);
        Names {
            account: account.map(|account| account.to_string()),
            arn: is_somebody.then(|| principal.arn()),
            role_arn: if let Principal::AssumedRole { role_arn, .. } = principal { Some(role_arn.to_string()) } else { None },
            unique_id: is_somebody.then(|| principal.unique_id()),
            canonical_id: account.map(owner::canonical_id),
            service,
        }
    }
    pub fn caller(&self) -> Caller<'_> {
        Caller {
            account: self.account.as_deref(),
            arn: self.arn.as_deref(),
            role_arn: self.role_arn.as_deref(),
            unique_id: self.unique_id.as_deref(),
            canonical_id: self.canonical_id.as_deref(),
            service: self.service,
        }
    }
}

/// Everything a policy of the bucket may ask about this request.
pub fn context<'a>(cx: &'a Cx, names: &'a Names, bucket: &Bucket, need: &'a Need<'_>, object: Option<&'a Object>) -> Context<'a> {
    let mut context = Context::default();
    who(&mut context, cx, names);
    wherefrom(&mut context, cx);
    let owner = bucket.owner.to_string();
    context.insert("s3:ResourceAccount", owner.clone());
    context.insert("aws:ResourceAccount", owner);
    if need.action == "s3:PutObject" {
        context.insert("s3:ObjectCreationOperation", truth(need.creates));
    }
    for (key, value) in &need.facts {
        context.insert(&**key, &**value);
    }
    for (key, value) in object.into_iter().flat_map(|object| &object.tags) {
        context.insert(format!("s3:ExistingObjectTag/{key}"), value.as_str());
    }
    context
}

fn truth(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}

fn who<'a>(context: &mut Context<'a>, cx: &'a Cx, names: &'a Names) {
    // AWS: of a session, the ARN of its role.
    let arn = names.role_arn.as_deref().or(names.arn.as_deref());
    let facts = [("aws:PrincipalArn", arn), ("aws:PrincipalAccount", names.account.as_deref())];
    for (key, value) in facts {
        value.into_iter().for_each(|value| context.insert(key, value));
    }
    context.insert("aws:userid", names.unique_id.as_deref().unwrap_or("anonymous"));
    context.insert("aws:PrincipalIsAWSService", truth(names.service.is_some()));
    let kind = match cx.principal() {
        Principal::Root { .. } => "Account",
        Principal::User { arn, .. } => {
            context.insert("aws:username", arn.resource().rsplit('/').next().unwrap_or_default());
            "User"
        }
        Principal::AssumedRole { .. } => "AssumedRole",
        Principal::Service { account, name, source } => {
            context.insert("aws:PrincipalServiceName", *name);
            context.insert("aws:SourceArn", source.as_str());
            context.insert("aws:SourceAccount", account.to_string());
            "Service"
        }
        Principal::Anonymous => "Anonymous",
    };
    context.insert("aws:PrincipalType", kind);
}

fn wherefrom<'a>(context: &mut Context<'a>, cx: &'a Cx) {
    let origin = cx.origin();
    // Services speak TLS with each other, however the first of them was spoken to.
    context.insert("aws:SecureTransport", truth(origin.is_secure || cx.is_via_service()));
    let is_service = matches!(cx.principal(), Principal::Service { .. });
    context.insert("aws:ViaAWSService", truth(cx.is_via_service() && !is_service));
    context.insert("aws:CurrentTime", cx.now().iso8601());
    context.insert("aws:EpochTime", cx.now().secs().to_string());
    context.insert("aws:RequestedRegion", cx.region().as_str());
    origin.address.into_iter().for_each(|address| context.insert("aws:SourceIp", address.to_canonical().to_string()));
    let headers = [("aws:UserAgent", &origin.user_agent), ("aws:Referer", &origin.referer)];
    for (key, value) in headers {
        value.iter().for_each(|value| context.insert(key, value.as_str()));
    }
}
