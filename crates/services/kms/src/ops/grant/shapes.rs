//! Between AWS's shapes of a grant and ours.

use api_kms::{CreateGrantInput, GrantConstraints, GrantListEntry};
use kernel::{Arn, Cx, Timestamp};

use crate::errors::{self, Error};
use crate::model::grant::{self, Constraints, Grant, Party, Terms};
use crate::ops::key_arn;

/// What is to be granted, if a symmetric key can grant it.
pub fn terms(input: CreateGrantInput) -> Result<Terms, Error> {
    if let Some(operation) = grant::unfit_operation(&input.operations) {
        return Err(errors::not_grantable(operation));
    }
    let grantee = party(input.grantee_principal, input.grantee_service_principal)?.ok_or_else(|| errors::missing("granteePrincipal"))?;
    let retiring = party(input.retiring_principal, input.retiring_service_principal)?;
    Ok(Terms { name: input.name, grantee, retiring, operations: input.operations, constraints: input.constraints.map(constraints) })
}

fn party(principal: Option<String>, service: Option<String>) -> Result<Option<Party>, Error> {
    match (principal, service) {
        (Some(_), Some(_)) => Err(errors::two_parties()),
        (Some(principal), None) if is_principal(&principal) => Ok(Some(Party::Principal(principal))),
        (Some(principal), None) => Err(errors::not_a_principal(&principal)),
        (None, Some(service)) => Ok(Some(Party::Service(service))),
        (None, None) => Ok(None),
    }
}

/// An ARN of IAM or STS, or the name of a service, which AWS's own grants have. Whether there is such a principal is not asked.
fn is_principal(text: &str) -> bool {
    Arn::parse(text).is_some_and(|arn| matches!(arn.service(), "iam" | "sts")) || text.ends_with(".amazonaws.com")
}

fn constraints(given: GrantConstraints) -> Constraints {
    let GrantConstraints { encryption_context_subset: context_subset, encryption_context_equals: context_equals, source_arn } = given;
    Constraints { context_subset, context_equals, source_arn }
}

pub fn described(cx: &Cx, key_id: &str, grant_id: String, grant: Grant) -> GrantListEntry {
    let Terms { name, grantee, retiring, operations, constraints } = grant.terms;
    let (grantee_principal, grantee_service_principal) = split(Some(grantee));
    let (retiring_principal, retiring_service_principal) = split(retiring);
    let constraints = constraints.map(|own| GrantConstraints {
        encryption_context_subset: own.context_subset,
        encryption_context_equals: own.context_equals,
        source_arn: own.source_arn,
    });
    GrantListEntry {
        key_id: Some(key_arn(cx, key_id).into()),
        grant_id: Some(grant_id),
        name,
        creation_date: Some(Timestamp::from_millis(grant.created_at)),
        grantee_principal,
        retiring_principal,
        issuing_account: Some(Arn::global("iam", cx.account(), "root").into()),
        operations: Some(operations),
        constraints,
        grantee_service_principal,
        retiring_service_principal,
    }
}

fn split(party: Option<Party>) -> (Option<String>, Option<String>) {
    match party {
        None => (None, None),
        Some(Party::Principal(arn)) => (Some(arn), None),
        Some(Party::Service(name)) => (None, Some(name)),
    }
}
