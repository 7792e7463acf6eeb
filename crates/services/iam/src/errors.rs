//! Facts → IAM's and STS's exceptions, in their words.
//!
//! Texts are those AWS answered in recorded sessions (LocalStack's AWS-validated snapshots `tests/aws/services/{iam,sts}`, February
//! 2026 and April 2025) unless a line says otherwise.

use api_iam::errors as iam;
use kernel::{Cx, Error};
use wire::ErrorSchema;
use wire::error::common;

use crate::model::document::Flaw;
use crate::model::page::BadMarker;

pub fn no_such_user(name: &str) -> Error {
    iam::no_such_entity(format!("The user with name {name} cannot be found.")).into()
}

pub fn no_such_role(name: &str) -> Error {
    iam::no_such_entity(format!("The role with name {name} cannot be found.")).into()
}

pub fn no_such_access_key(id: &str) -> Error {
    iam::no_such_entity(format!("The Access Key with id {id} cannot be found.")).into()
}

/// `kind` is "user" or "role".
pub fn no_such_inline_policy(kind: &str, name: &str) -> Error {
    iam::no_such_entity(format!("The {kind} policy with name {name} cannot be found.")).into()
}

pub fn no_such_policy(arn: &str) -> Error {
    iam::no_such_entity(format!("Policy {arn} was not found.")).into()
}

pub fn not_attachable(arn: &str) -> Error {
    iam::no_such_entity(format!("Policy {arn} does not exist or is not attachable.")).into()
}

pub fn no_such_version(arn: &str, version: &str) -> Error {
    iam::no_such_entity(format!("Policy {arn} version {version} does not exist or is not attachable.")).into()
}

pub fn no_such_boundary(arn: &str) -> Error {
    iam::no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable.")).into()
}

pub fn user_exists(name: &str) -> Error {
    iam::entity_already_exists(format!("User with name {name} already exists.")).into()
}

pub fn role_exists(name: &str) -> Error {
    iam::entity_already_exists(format!("Role with name {name} already exists.")).into()
}

pub fn policy_exists(name: &str) -> Error {
    iam::entity_already_exists(format!("A policy called {name} already exists. Duplicate names are not allowed.")).into()
}

pub fn still_attached() -> Error {
    iam::delete_conflict("Cannot delete entity, must detach all policies first.").into()
}

pub fn still_has_inline_policies() -> Error {
    iam::delete_conflict("Cannot delete entity, must delete policies first.").into()
}

pub fn still_has_access_keys() -> Error {
    iam::delete_conflict("Cannot delete entity, must delete access keys first.").into()
}

pub fn policy_in_use() -> Error {
    iam::delete_conflict("Cannot delete a policy attached to entities.").into()
}

pub fn policy_has_versions() -> Error {
    let text = "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. \
                The default version is deleted with the policy.";
    iam::delete_conflict(text).into()
}

pub fn default_version() -> Error {
    iam::delete_conflict("Cannot delete the default version of a policy.").into()
}

pub fn too_many_versions() -> Error {
    let text = "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.";
    iam::limit_exceeded(text).into()
}

/// `quota` as IAM names it: `AccessKeysPerUser`, `PoliciesPerRole`.
pub fn quota(quota: &str, most: usize) -> Error {
    iam::limit_exceeded(format!("Cannot exceed quota for {quota}: {most}")).into()
}

/// As users of Terraform and the CLI quote it in bug reports.
pub fn inline_policies_too_large(kind: &str, holder: &str, most: usize) -> Error {
    iam::limit_exceeded(format!("Maximum policy size of {most} bytes exceeded for {kind} {holder}")).into()
}

pub fn malformed(flaw: Flaw) -> Error {
    iam::malformed_policy_document(flaw).into()
}

/// Policies tell upper from lower case in tag keys, everything else does not.
pub fn duplicate_tags(is_case_sensitive: bool) -> Error {
    let text = "Duplicate tag keys found.";
    if is_case_sensitive {
        return iam::invalid_input(text).into();
    }
    iam::invalid_input(format!("{text} Please note that Tag keys are case insensitive.")).into()
}

/// Wording not recorded; the quota is documented.
pub fn too_many_tags() -> Error {
    iam::limit_exceeded("Cannot exceed quota for TagsPerResource: 50").into()
}

pub fn aws_policies_are_fixed(arn: &str) -> Error {
    access_denied(format!("Policy {arn} is managed by AWS and cannot be changed."))
}

pub fn not_an_arn(text: &str) -> Error {
    Error::validation(format!("ARN {text} is not valid."))
}

pub fn no_user_meant() -> Error {
    Error::validation("Must specify userName when calling with non-User credentials")
}

impl From<BadMarker> for Error {
    /// Wording not recorded.
    fn from(_: BadMarker) -> Error {
        Error::validation("Invalid Marker.")
    }
}

pub fn access_denied(text: String) -> Error {
    Error::Api(wire::Error::new(&common::ACCESS_DENIED, text))
}

pub fn may_not_see_key(cx: &Cx, id: &str) -> Error {
    let caller = cx.principal().arn();
    access_denied(format!("User: {caller} is not authorized to perform iam:GetAccessKeyLastUsed on resource: access key {id}"))
}

// --- STS

/// What AWS answers alike for roles that do not exist and roles that do not trust the caller.
pub fn may_not_assume(cx: &Cx, role_arn: &str) -> Error {
    let caller = cx.principal().arn();
    access_denied(format!("User: {caller} is not authorized to perform: sts:AssumeRole on resource: {role_arn}"))
}

pub fn root_may_not_assume() -> Error {
    access_denied("Roles may not be assumed by root accounts.".into())
}

pub fn session_credentials() -> Error {
    access_denied("Cannot call GetSessionToken with session credentials".into())
}

/// No MFA device can be registered here, so no code is ever right.
pub fn wrong_mfa_code() -> Error {
    access_denied("MultiFactorAuthentication failed with invalid MFA one time pass code.".into())
}

pub fn not_a_role_arn(text: &str) -> Error {
    Error::validation(format!("{text} is invalid"))
}

pub fn too_long_for_role() -> Error {
    Error::validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
}

pub fn too_long_for_chain() -> Error {
    Error::validation("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.")
}

/// Wording not recorded.
pub fn no_account_in_key() -> Error {
    Error::validation("Invalid access key id.")
}

/// Not in the model of STS, yet what it answers for session tags.
static INVALID_PARAMETER_VALUE: ErrorSchema =
    ErrorSchema { name: "InvalidParameterValue", code: "InvalidParameterValue", status: 400, is_sender_fault: true };

pub fn invalid_session_tags(text: &'static str) -> Error {
    Error::Api(wire::Error::new(&INVALID_PARAMETER_VALUE, text))
}
