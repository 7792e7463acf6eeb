//! The policies a role holds: its own, and managed ones.

use api_iam::*;
use kernel::{Cx, Error, Handler};

use crate::model::page::Window;
use crate::ops::holder::Holder;
use crate::{Iam, shapes, store};

impl Handler<PutRolePolicy> for Iam {
    async fn run(&self, cx: &Cx, input: PutRolePolicyInput) -> Result<PutRolePolicyOutput, Error> {
        cx.write(|tx| Holder::role(tx, &input.role_name)?.put_inline(tx, &input.policy_name, &input.policy_document)).await?;
        Ok(PutRolePolicyOutput {})
    }
}

impl Handler<GetRolePolicy> for Iam {
    async fn run(&self, cx: &Cx, input: GetRolePolicyInput) -> Result<GetRolePolicyOutput, Error> {
        let document = store::read(cx, |tx| Holder::role(tx, &input.role_name)?.inline(tx, &input.policy_name))?;
        Ok(GetRolePolicyOutput { role_name: input.role_name, policy_name: input.policy_name, policy_document: shapes::encoded(&document) })
    }
}

impl Handler<ListRolePolicies> for Iam {
    async fn run(&self, cx: &Cx, input: ListRolePoliciesInput) -> Result<ListRolePoliciesOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let page = store::read(cx, |tx| Holder::role(tx, &input.role_name)?.inline_names(tx, &window))?;
        Ok(ListRolePoliciesOutput { policy_names: page.items, is_truncated: page.is_truncated, marker: page.marker })
    }
}

impl Handler<DeleteRolePolicy> for Iam {
    async fn run(&self, cx: &Cx, input: DeleteRolePolicyInput) -> Result<DeleteRolePolicyOutput, Error> {
        cx.write(|tx| Holder::role(tx, &input.role_name)?.delete_inline(tx, &input.policy_name)).await?;
        Ok(DeleteRolePolicyOutput {})
    }
}

impl Handler<AttachRolePolicy> for Iam {
    async fn run(&self, cx: &Cx, input: AttachRolePolicyInput) -> Result<AttachRolePolicyOutput, Error> {
        cx.write(|tx| Holder::role(tx, &input.role_name)?.attach(tx, cx.account(), &input.policy_arn)).await?;
        Ok(AttachRolePolicyOutput {})
    }
}

impl Handler<DetachRolePolicy> for Iam {
    async fn run(&self, cx: &Cx, input: DetachRolePolicyInput) -> Result<DetachRolePolicyOutput, Error> {
        cx.write(|tx| Holder::role(tx, &input.role_name)?.detach(tx, &input.policy_arn)).await?;
        Ok(DetachRolePolicyOutput {})
    }
}

impl Handler<ListAttachedRolePolicies> for Iam {
    async fn run(&self, cx: &Cx, input: ListAttachedRolePoliciesInput) -> Result<ListAttachedRolePoliciesOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let path = input.path_prefix.as_deref();
        let page = store::read(cx, |tx| Holder::role(tx, &input.role_name)?.attached_page(tx, path, &window))?;
        Ok(ListAttachedRolePoliciesOutput { attached_policies: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
    }
}
