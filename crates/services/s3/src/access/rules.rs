//! The rules.
//!
//! AWS: "How Amazon S3 authorizes a request", "Blocking public access to your Amazon S3 storage" (S3 User Guide) and "Policy evaluation
//! logic" (IAM User Guide). In short: a deny in the bucket's policy ends it; within the owner's account nothing more is asked (what a
//! user's own policies say is the authority's); everybody else needs an allow of the policy or a grant of an ACL.

use std::sync::Arc;

use kernel::{AccountId, Cx, Error, Principal};
use policy::{Decision, Policy, Request};

use super::context::{Names, context};
use super::need::Need;
use super::remembered;
use crate::errors;
use crate::model::acl::{self, Acl, Permission, Place};
use crate::store::bucket::Bucket;
use crate::store::object::Object;

/// A bucket that a caller stands before.
pub struct Entry<'n> {
    pub bucket: Bucket,
    name: &'n str,
    policy: Option<Arc<Policy>>,
}

/// Why not.
enum Refusal {
    /// A statement of the policy says so.
    Explicit,
    /// Nobody said yes.
    Implicit,
    /// AWS: "405 Method Not Allowed" to other accounts whom a policy lets change policies.
    OwnersOnly,
}

/// AWS: "the root principal in a bucket owner's AWS account can perform the GetBucketPolicy, PutBucketPolicy, and DeleteBucketPolicy API
/// actions, even if their bucket policy explicitly denies the root principal's access"; other accounts never can.
const OF_POLICIES: [&str; 3] = ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"];

impl<'n> Entry<'n> {
    pub(super) fn new(name: &'n str, bucket: Bucket, policy: Option<String>) -> Result<Entry<'n>, Error> {
        let policy = policy.as_deref().map(remembered::policy).transpose();
        let policy = policy.map_err(|_| Error::internal(format!("the policy of {name} cannot be read")))?;
        Ok(Entry { bucket, name, policy })
    }

    /// Whether the caller may do this to the bucket, or to a key whatever stands there.
    pub fn check(&self, cx: &Cx, need: &Need<'_>) -> Result<(), Error> {
        self.judge(cx, need, None).map_err(|refusal| self.refused(cx, need, &refusal))?;
        for action in need.also() {
            let need = Need { action, ..need.clone() };
            self.judge(cx, &need, None).map_err(|refusal| self.refused(cx, &need, &refusal))?;
        }
        Ok(())
    }

    /// Whether the caller may do this to an object that is there.
    pub fn check_object(&self, cx: &Cx, need: &Need<'_>, object: &Object) -> Result<(), Error> {
        self.judge(cx, need, Some(object)).map_err(|refusal| self.refused(cx, need, &refusal))
    }

    /// What to answer about an object that is not there. AWS: "If you have the s3:ListBucket permission … 404 (Not Found); if you don't
    /// … 403 (Access Denied)" (GetObject, "Permissions"). A policy that lets somebody list a prefix counts for the keys below
    /// it (ceph/s3-tests, `test_head_object_404_with_policy_prefix`).
    pub fn missing(&self, cx: &Cx, need: &Need<'_>, not_found: Error) -> Error {
        let list = Need { pays: need.pays, ..Need::bucket("s3:ListBucket").with("s3:prefix", need.key) };
        match self.judge(cx, need, None) {
            Err(Refusal::Explicit) => self.refused(cx, need, &Refusal::Explicit),
            _ if self.judge(cx, &list, None).is_ok() => not_found,
            _ => errors::access_denied(),
        }
    }

    /// Whether the caller belongs to the account that owns the bucket.
    pub fn is_ours(&self, cx: &Cx) -> bool {
        cx.principal().account() == Some(self.bucket.owner)
    }

    fn judge(&self, cx: &Cx, need: &Need<'_>, object: Option<&Object>) -> Result<(), Refusal> {
        let is_ours = self.is_ours(cx);
        let is_foreign = object.is_some_and(|object| self.is_foreign(need, object));
        if is_ours && !is_foreign && self.policy.is_none() {
            return Ok(());
        }
        let said = self.policy_says(cx, need, object);
        if said == Decision::ExplicitDeny && !self.is_spared(cx, need) {
            return Err(Refusal::Explicit);
        }
        if is_ours && !is_foreign {
            return Ok(());
        }
        if !is_ours && self.bucket.access.requester_pays && !(need.pays && *cx.principal() != Principal::Anonymous) {
            return Err(Refusal::Implicit);
        }
        // AWS: "bucket policies … apply only to objects owned by the bucket owner".
        let is_allowed = said == Decision::Allow && !is_foreign && !self.is_closed_to(cx);
        if !is_allowed && !self.is_granted(cx, need, object) {
            return Err(Refusal::Implicit);
        }
        if OF_POLICIES.contains(&need.action) { Err(Refusal::OwnersOnly) } else { Ok(()) }
    }

    /// Whether it is for somebody else than the bucket's owner to allow. AWS: who owns an object decides who reads it and its ACL; of
    /// tags, locks and restoration, "by default, the bucket owner has this permission" (PutObjectTagging, RestoreObject).
    fn is_foreign(&self, need: &Need<'_>, object: &Object) -> bool {
        owner_of(&self.bucket, object) != self.bucket.owner && matches!(acl::permission(need.action, true), Some((Place::Object, _)))
    }

    fn policy_says(&self, cx: &Cx, need: &Need<'_>, object: Option<&Object>) -> Decision {
        let Some(policy) = &self.policy else { return Decision::ImplicitDeny };
        let names = Names::of(cx.principal());
        let context = context(cx, &names, &self.bucket, need, object);
        policy.decide(&Request { caller: &names.caller(), action: need.action, resource: &self.resource(need), context: &context })
    }

    fn resource(&self, need: &Need<'_>) -> String {
        match need.key {
            None => format!("arn:aws:s3:::{}", self.name),
            Some(key) => format!("arn:aws:s3:::{}/{key}", self.name),
        }
    }

    fn is_spared(&self, cx: &Cx, need: &Need<'_>) -> bool {
        matches!(cx.principal(), Principal::Root { account } if *account == self.bucket.owner) && OF_POLICIES.contains(&need.action)
    }

    /// AWS: RestrictPublicBuckets "restricts access to an access point or bucket with a public policy to only AWS service principals and
    /// authorized users within the bucket owner's account".
    fn is_closed_to(&self, cx: &Cx) -> bool {
        let access = &self.bucket.access;
        let is_public = access.policy.is_some_and(|policy| policy.is_public);
        is_public && access.blocks().restrict_public_buckets && !matches!(cx.principal(), Principal::Service { .. })
    }

    fn is_granted(&self, cx: &Cx, need: &Need<'_>, object: Option<&Object>) -> bool {
        if !self.bucket.access.allows_acls() {
            return false;
        }
        let Some((place, permission)) = acl::permission(need.action, object.is_some()) else { return false };
        let owned;
        let acl = match (place, object) {
            (Place::Bucket, _) => self.bucket.access.acl.as_ref(),
            (Place::Object, Some(object)) => object.terms.acl.as_ref(),
            (Place::Object, None) => return false,
        };
        let acl = match acl {
            Some(acl) => acl,
            None => {
                owned = Acl::private(self.bucket.owner);
                &owned
            }
        };
        self.grants(cx, acl, permission)
    }

    fn grants(&self, cx: &Cx, acl: &Acl, permission: Permission) -> bool {
        let account = cx.principal().account();
        account == Some(acl.owner) || acl.grants_to(account, permission, self.bucket.access.blocks().ignore_public_acls)
    }

    /// AWS: says why within the bucket owner's account, and to others no more than "Access Denied" ("Troubleshoot access denied (403
    /// Forbidden) errors in Amazon S3").
    fn refused(&self, cx: &Cx, need: &Need<'_>, refusal: &Refusal) -> Error {
        match refusal {
            Refusal::OwnersOnly => errors::owners_only(),
            Refusal::Explicit if self.is_ours(cx) => errors::explicitly_denied(&cx.principal().arn(), need.action, &self.resource(need)),
            Refusal::Explicit | Refusal::Implicit => errors::access_denied(),
        }
    }
}

/// The account an object belongs to. AWS: with ACLs disabled, the bucket's owner "automatically owns and has full control over every
/// object in the bucket".
pub fn owner_of(bucket: &Bucket, object: &Object) -> AccountId {
    match &object.terms.acl {
        Some(acl) if bucket.access.allows_acls() => acl.owner,
        _ => bucket.owner,
    }
}
