//! ListPolicies: the account's own, AWS's that we know, or both.

use api_iam::values::{policy_scope_type as scope, policy_usage_type as usage_type};
use api_iam::{ListPolicies, ListPoliciesInput, ListPoliciesOutput};
use kernel::store::ReadTx;
use kernel::{Cx, Error, Handler};

use super::usage;
use crate::model::aws_managed;
use crate::model::page::Window;
use crate::store::{self, POLICIES};
use crate::{Iam, shapes};

impl Handler<ListPolicies> for Iam {
    async fn run(&self, cx: &Cx, input: ListPoliciesInput) -> Result<ListPoliciesOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let page = store::read(cx, |tx| {
            let mut policies = of_scope(tx, cx, input.scope.as_deref())?;
            policies.retain(|(_, policy)| is_wanted(policy, &input));
            policies.sort_by(|(left, _), (right, _)| left.cmp(right));
            window.cut(policies.into_iter().map(Ok::<_, Error>))
        })?;
        // "IAM resource-listing operations return a subset" (API reference): no tags, no description.
        let page = page.map(|policy| api_iam::Policy { tags: None, description: None, ..policy });
        Ok(ListPoliciesOutput { policies: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
    }
}

/// Policies by ARN.
fn of_scope(tx: &ReadTx, cx: &Cx, scope: Option<&str>) -> Result<Vec<(String, api_iam::Policy)>, Error> {
    let mut policies = Vec::new();
    if scope != Some(scope::LOCAL) {
        for policy in aws_managed::LIST {
            let used = usage(tx, &policy.arn())?;
            policies.push((policy.arn(), shapes::aws_policy(policy, used)));
        }
    }
    if scope != Some(scope::AWS) {
        for row in tx.range(&POLICIES).rows() {
            let (_, policy) = row?;
            let arn = String::from(policy.arn(cx.account()));
            let used = usage(tx, &arn)?;
            policies.push((arn, shapes::policy(&policy, cx.account(), used)));
        }
    }
    Ok(policies)
}

fn is_wanted(policy: &api_iam::Policy, input: &ListPoliciesInput) -> bool {
    let is_used = |count: Option<i32>| count.is_some_and(|count| count > 0);
    let path = policy.path.as_deref().unwrap_or_default();
    let has_path = input.path_prefix.as_deref().is_none_or(|prefix| path.starts_with(prefix));
    let (permits, bounds) = (is_used(policy.attachment_count), is_used(policy.permissions_boundary_usage_count));
    let has_usage = match input.policy_usage_filter.as_deref() {
        Some(usage_type::PERMISSIONS_POLICY) => permits,
        Some(usage_type::PERMISSIONS_BOUNDARY) => bounds,
        _ => true,
    };
    has_path && has_usage && (permits || input.only_attached != Some(true))
}
