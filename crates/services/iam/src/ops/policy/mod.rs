//! Managed policies and their versions.

mod create_policy;
mod create_policy_version;
mod delete_policy;
mod get_policy;
mod get_policy_version;
mod list_policies;
mod policy_versions;

use kernel::store::ReadTx;
use kernel::{Cx, Error};

use super::holder::check_arn;
use crate::model::{Policy, aws_managed, document};
use crate::shapes::Use;
use crate::{errors, store};

/// Characters a managed policy may have (IAM quotas).
const SIZE_MAX: usize = 6_144;

fn check_document(text: &str) -> Result<(), Error> {
    document::check_permissions(text).map_err(errors::malformed)?;
    if document::size(text) > SIZE_MAX { Err(errors::quota("PolicySize", SIZE_MAX)) } else { Ok(()) }
}

fn existing(tx: &ReadTx, cx: &Cx, arn: &str) -> Result<Policy, Error> {
    check_arn(arn)?;
    store::find_policy(tx, cx.account(), arn)?.ok_or_else(|| errors::no_such_policy(arn))
}

/// One to be changed: AWS's own are not ours to change.
fn changeable(tx: &ReadTx, cx: &Cx, arn: &str) -> Result<Policy, Error> {
    if aws_managed::is_aws(arn) { Err(errors::aws_policies_are_fixed(arn)) } else { existing(tx, cx, arn) }
}

fn usage(tx: &ReadTx, arn: &str) -> Result<Use, Error> {
    Ok(Use { attachments: store::attachment_count(tx, arn)?, bounds: store::bound_count(tx, arn)? })
}
