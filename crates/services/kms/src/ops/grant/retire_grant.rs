//! RetireGrant, by those it was given to; RevokeGrant, by those who gave it. Both end it.

use api_kms::{RetireGrant, RetireGrantInput, RetireGrantOutput, RevokeGrant, RevokeGrantInput, RevokeGrantOutput};
use kernel::store::Tx;
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::model::grant;
use crate::store::GRANTS;
use crate::{Kms, ops};

/// By its token, or by key and id. Who may retire it is a question of policies, later.
impl Handler<RetireGrant> for Kms {
    async fn run(&self, cx: &Cx, input: RetireGrantInput) -> Result<RetireGrantOutput, Error> {
        cx.write(|tx| {
            let (key_id, grant_id) = match (input.grant_token, input.key_id, input.grant_id) {
                (Some(token), None, None) => by_token(tx, &token)?,
                (None, Some(key), Some(grant_id)) => (ops::existing(cx, tx, &key, "RetireGrant")?.id, grant_id),
                _ => return Err(errors::token_or_ids()),
            };
            end(tx, &key_id, &grant_id, input.dry_run)?;
            Ok(RetireGrantOutput::default())
        })
        .await
    }
}

impl Handler<RevokeGrant> for Kms {
    async fn run(&self, cx: &Cx, input: RevokeGrantInput) -> Result<RevokeGrantOutput, Error> {
        cx.write(|tx| {
            let key = ops::existing(cx, tx, &input.key_id, "RevokeGrant")?;
            end(tx, &key.id, &input.grant_id, input.dry_run)?;
            Ok(RevokeGrantOutput::default())
        })
        .await
    }
}

fn by_token(tx: &Tx, token: &str) -> Result<(String, String), Error> {
    let at = grant::parse_token(token).ok_or_else(errors::invalid_grant_token)?;
    if tx.exists(&GRANTS, &at)? { Ok(at) } else { Err(errors::invalid_grant_token()) }
}

fn end(tx: &mut Tx, key_id: &str, grant_id: &str, dry_run: Option<bool>) -> Result<(), Error> {
    if !tx.exists(&GRANTS, (key_id, grant_id))? {
        return Err(errors::no_such_grant(grant_id));
    }
    if dry_run == Some(true) {
        return Err(errors::dry_run());
    }
    Ok(tx.delete(&GRANTS, (key_id, grant_id))?)
}
