//! Permissions boundaries: a managed policy that bounds what its holder may be allowed.

use kernel::store::{ReadTx, Tx};
use kernel::{AccountId, Error};

use crate::errors;
use crate::model::aws_managed;
use crate::store::{self, BOUNDS};

/// Notes who is bounded, so that the policy cannot be deleted meanwhile.
pub fn set(tx: &mut Tx, account: AccountId, holder_id: &str, arn: Option<&str>) -> Result<(), Error> {
    let Some(arn) = arn else { return Ok(()) };
    if !exists(tx, account, arn)? {
        return Err(errors::no_such_boundary(arn));
    }
    Ok(tx.put(&BOUNDS, (arn, holder_id), &())?)
}

pub fn clear(tx: &mut Tx, holder_id: &str, arn: Option<&str>) -> Result<(), Error> {
    if let Some(arn) = arn {
        tx.delete(&BOUNDS, (arn, holder_id))?;
    }
    Ok(())
}

fn exists(tx: &ReadTx, account: AccountId, arn: &str) -> Result<bool, Error> {
    Ok(aws_managed::is_aws(arn) || store::find_policy(tx, account, arn)?.is_some())
}
