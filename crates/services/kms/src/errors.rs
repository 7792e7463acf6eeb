//! Facts → KMS's exceptions, in their words.
//!
//! Texts about names, ciphertexts and states are those AWS answered in recorded sessions (LocalStack's AWS-validated snapshot
//! `tests/aws/services/kms`, April 2023 to April 2024; moto's tests; error reports of users) unless a line says otherwise.

use api_kms::errors as api;
pub use kernel::Error;
use kernel::{Arn, Cx};
use wire::ErrorSchema;
use wire::error::common;

use crate::model::key::Unfit;
use crate::model::key_name::BadName;
use crate::model::policy::Flaw;

// --- which key

pub fn bad_name(given: &str, flaw: BadName) -> Error {
    match flaw {
        BadName::KeyId => api::not_found(format!("Invalid keyId '{given}'")).into(),
        BadName::Arn => api::invalid_arn(format!("Invalid arn {given}")).into(),
    }
}

pub fn other_region(region: &str) -> Error {
    api::not_found(format!("Invalid arn {region}")).into()
}

pub fn no_such_key(arn: &Arn) -> Error {
    api::not_found(format!("Key '{arn}' does not exist")).into()
}

pub fn no_such_alias(arn: &Arn) -> Error {
    api::not_found(format!("Alias {arn} is not found.")).into()
}

/// Another account's key: what its policy says is not evaluated yet, and the words are those for a policy that says nothing.
pub fn other_account(cx: &Cx, operation: &str, arn: &str) -> Error {
    let because = "because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy \
                   explicitly denies access";
    access_denied(cx, operation, arn, because)
}

/// What callers of this account may not do with a key that AWS manages for it.
pub fn managed_by_aws(cx: &Cx, operation: &str, arn: &Arn) -> Error {
    access_denied(cx, operation, arn.as_str(), &format!("because no resource-based policy allows the kms:{operation} action"))
}

fn access_denied(cx: &Cx, operation: &str, arn: &str, because: &str) -> Error {
    let caller = cx.principal().arn();
    let text = format!("User: {caller} is not authorized to perform: kms:{operation} on resource: {arn} {because}");
    wire::Error::new(&common::ACCESS_DENIED, text).into()
}

// --- its state

pub fn unfit(arn: &Arn, flaw: Unfit) -> Error {
    match flaw {
        Unfit::Disabled => api::disabled(format!("{arn} is disabled.")).into(),
        Unfit::PendingDeletion => api::kms_invalid_state(format!("{arn} is pending deletion.")).into(),
        Unfit::NotPendingDeletion => api::kms_invalid_state(format!("{arn} is not pending deletion.")).into(),
    }
}

/// Our words: AWS's model allows one day, the service does not: "it must be between 7 and 30, inclusive" (ScheduleKeyDeletion API
/// reference).
pub fn deletion_window() -> Error {
    Error::validation("PendingWindowInDays must be between 7 and 30 (inclusive).")
}

// --- cryptography

/// AWS says nothing more: whether the blob is damaged or the context another is not for the caller to know.
pub fn invalid_ciphertext() -> Error {
    api::invalid_ciphertext("").into()
}

pub fn wrong_key() -> Error {
    api::incorrect_key("The key ID in the request does not identify a CMK that can perform this operation.").into()
}

/// The key that a ciphertext names is not here.
pub fn unknown_key_of_ciphertext() -> Error {
    let text = "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed \
                to access.";
    wire::Error::new(&common::ACCESS_DENIED, text).into()
}

pub fn incompatible_algorithm(algorithm: &str) -> Error {
    api::invalid_key_usage(format!("Algorithm {algorithm} is incompatible with key spec SYMMETRIC_DEFAULT.")).into()
}

pub fn missing(member: &str) -> Error {
    let text = format!("1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must not be null");
    Error::validation(text)
}

pub fn size_or_spec() -> Error {
    Error::validation("Please specify either number of bytes or key spec.")
}

pub fn number_of_bytes_required() -> Error {
    Error::validation("NumberOfBytes is required.")
}

/// AWS's words as its CloudTrail examples show them.
pub fn dry_run() -> Error {
    api::dry_run_operation("The request would have succeeded, but the DryRun option is set.").into()
}

// --- creating

pub fn usage_and_spec(usage: &str, spec: &str) -> Error {
    Error::validation(format!("KeyUsage {usage} is not compatible with KeySpec {spec}"))
}

/// Our words.
pub fn two_specs() -> Error {
    Error::validation("You cannot specify KeySpec and CustomerMasterKeySpec in the same request.")
}

/// Our words: there are no custom key stores here, so none has this id.
pub fn no_such_key_store(id: &str) -> Error {
    api::custom_key_store_not_found(format!("Custom key store {id} does not exist.")).into()
}

/// What is not built is refused by name, before anything is stored.
pub fn not_implemented(what: &str) -> Error {
    Error::not_implemented("kms", what)
}

// --- aliases

pub fn alias_exists(arn: &Arn) -> Error {
    api::already_exists(format!("An alias with the name {arn} already exists")).into()
}

pub fn alias_without_prefix() -> Error {
    let text =
        "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html";
    Error::validation(text)
}

pub fn alias_of_alias() -> Error {
    Error::validation("Aliases must refer to keys. Not aliases")
}

/// Our words: AWS documents the exception for names that are not acceptable.
pub fn empty_alias() -> Error {
    api::invalid_alias_name("The alias has no name behind its prefix.").into()
}

/// Not in the model, yet what AWS answers (moto's tests), without a word.
static NOT_AUTHORIZED: ErrorSchema =
    ErrorSchema { name: "NotAuthorizedException", code: "NotAuthorizedException", status: 400, is_sender_fault: true };

pub fn reserved_alias() -> Error {
    wire::Error::new(&NOT_AUTHORIZED, "").into()
}

// --- rotation: our words

pub fn too_many_rotations() -> Error {
    api::limit_exceeded("The maximum number of on-demand rotations has been reached for this key.").into()
}

pub fn rotating_already(arn: &Arn) -> Error {
    api::conflict(format!("A rotation of {arn} is already in progress.")).into()
}

// --- grants

pub fn no_such_grant(id: &str) -> Error {
    api::not_found(format!("Grant ID {id} not found")).into()
}

/// Our words, as all that follow about grants.
pub fn invalid_grant_token() -> Error {
    api::invalid_grant_token("The grant token is not valid.").into()
}

pub fn token_or_ids() -> Error {
    Error::validation("You must specify either a grant token, or a key ID and a grant ID.")
}

pub fn two_parties() -> Error {
    Error::validation("You cannot specify a principal and a service principal for the same role in a grant.")
}

pub fn not_a_principal(text: &str) -> Error {
    api::invalid_arn(format!("ARN {text} is not valid.")).into()
}

pub fn not_grantable(operation: &str) -> Error {
    Error::validation(format!("The operation {operation} cannot be granted for a key of spec SYMMETRIC_DEFAULT."))
}

// --- pages

/// Our words.
pub fn invalid_marker() -> Error {
    api::invalid_marker("The marker is not valid.").into()
}

// --- policies

pub fn no_such_policy() -> Error {
    api::not_found("No such policy exists").into()
}

/// The first is our wording; the second users of Terraform quote.
pub fn malformed_policy(flaw: Flaw) -> Error {
    let text = match flaw {
        Flaw::Syntax => "Policy document has syntax errors.",
        Flaw::NoPrincipal => "Policy contains a statement with no principal.",
    };
    api::malformed_policy_document(text).into()
}

// --- tags: our words

pub fn reserved_tag() -> Error {
    api::tag("Tag keys that begin with aws: are reserved.").into()
}

pub fn duplicate_tag() -> Error {
    api::tag("Duplicate tag keys.").into()
}

pub fn too_many_tags() -> Error {
    api::tag("A key can have at most 50 tags.").into()
}
