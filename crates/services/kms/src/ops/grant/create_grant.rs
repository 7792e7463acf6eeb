//! CreateGrant.

use api_kms::{CreateGrant, CreateGrantInput, CreateGrantOutput};
use kernel::store::{ReadTx, StoreError};
use kernel::{Cx, Handler};

use super::shapes::terms;
use crate::errors::{self, Error};
use crate::model::grant::{self, GRANT_ID_BYTES, Grant, Terms};
use crate::model::key_name;
use crate::store::GRANTS;
use crate::{Kms, ops};

/// AWS: a request with the name and the terms of a grant that is there "returns the existing grant" (CreateGrant API reference, Name).
/// Differs from AWS: with the same token as the first time.
impl Handler<CreateGrant> for Kms {
    async fn run(&self, cx: &Cx, input: CreateGrantInput) -> Result<CreateGrantOutput, Error> {
        let (given, dry_run) = (input.key_id.clone(), input.dry_run == Some(true));
        let terms = terms(input)?;
        let (mut id, mut chance) = ([0; GRANT_ID_BYTES], [0; 16]);
        cx.rng().fill(&mut id);
        cx.rng().fill(&mut chance);
        cx.write(|tx| {
            let key = ops::own(cx, tx, &given, "CreateGrant")?;
            key.check_enabled().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            if dry_run {
                return Err(errors::dry_run());
            }
            if let Some((id, same)) = same(tx, &key.id, &terms)? {
                return Ok(CreateGrantOutput { grant_token: Some(same.token), grant_id: Some(id) });
            }
            let token = grant::token(key_name::id_bytes(&key.id).unwrap_or_default(), id, chance);
            let id = hex::encode(id);
            tx.put(&GRANTS, (&key.id, &id), &Grant { terms, token: token.clone(), created_at: cx.now().millis() })?;
            Ok(CreateGrantOutput { grant_token: Some(token), grant_id: Some(id) })
        })
        .await
    }
}

fn same(tx: &ReadTx, key_id: &str, terms: &Terms) -> Result<Option<(String, Grant)>, StoreError> {
    if terms.name.is_none() {
        return Ok(None);
    }
    for entry in tx.prefix(&GRANTS, (key_id,)).rows() {
        let ((_, id), grant) = entry?;
        if grant.terms == *terms {
            return Ok(Some((id, grant)));
        }
    }
    Ok(None)
}
