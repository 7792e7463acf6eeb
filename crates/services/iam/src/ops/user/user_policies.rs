//! The policies a user holds: its own, and managed ones.

use api_iam::*;
use kernel::{Cx, Error, Handler};

use crate::model::page::Window;
use crate::ops::holder::Holder;
use crate::{Iam, shapes, store};

impl Handler<PutUserPolicy> for Iam {
    async fn run(&self, cx: &Cx, input: PutUserPolicyInput) -> Result<PutUserPolicyOutput, Error> {
        cx.write(|tx| Holder::user(tx, &input.user_name)?.put_inline(tx, &input.policy_name, &input.policy_document)).await?;
        Ok(PutUserPolicyOutput {})
    }
}

impl Handler<GetUserPolicy> for Iam {
    async fn run(&self, cx: &Cx, input: GetUserPolicyInput) -> Result<GetUserPolicyOutput, Error> {
        let document = store::read(cx, |tx| Holder::user(tx, &input.user_name)?.inline(tx, &input.policy_name))?;
        Ok(GetUserPolicyOutput { user_name: input.user_name, policy_name: input.policy_name, policy_document: shapes::encoded(&document) })
    }
}

impl Handler<ListUserPolicies> for Iam {
    async fn run(&self, cx: &Cx, input: ListUserPoliciesInput) -> Result<ListUserPoliciesOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let page = store::read(cx, |tx| Holder::user(tx, &input.user_name)?.inline_names(tx, &window))?;
        Ok(ListUserPoliciesOutput { policy_names: page.items, is_truncated: page.is_truncated, marker: page.marker })
    }
}

impl Handler<DeleteUserPolicy> for Iam {
    async fn run(&self, cx: &Cx, input: DeleteUserPolicyInput) -> Result<DeleteUserPolicyOutput, Error> {
        cx.write(|tx| Holder::user(tx, &input.user_name)?.delete_inline(tx, &input.policy_name)).await?;
        Ok(DeleteUserPolicyOutput {})
    }
}

impl Handler<AttachUserPolicy> for Iam {
    async fn run(&self, cx: &Cx, input: AttachUserPolicyInput) -> Result<AttachUserPolicyOutput, Error> {
        cx.write(|tx| Holder::user(tx, &input.user_name)?.attach(tx, cx.account(), &input.policy_arn)).await?;
        Ok(AttachUserPolicyOutput {})
    }
}

impl Handler<DetachUserPolicy> for Iam {
    async fn run(&self, cx: &Cx, input: DetachUserPolicyInput) -> Result<DetachUserPolicyOutput, Error> {
        cx.write(|tx| Holder::user(tx, &input.user_name)?.detach(tx, &input.policy_arn)).await?;
        Ok(DetachUserPolicyOutput {})
    }
}

impl Handler<ListAttachedUserPolicies> for Iam {
    async fn run(&self, cx: &Cx, input: ListAttachedUserPoliciesInput) -> Result<ListAttachedUserPoliciesOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let path = input.path_prefix.as_deref();
        let page = store::read(cx, |tx| Holder::user(tx, &input.user_name)?.attached_page(tx, path, &window))?;
        Ok(ListAttachedUserPoliciesOutput { attached_policies: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
    }
}
