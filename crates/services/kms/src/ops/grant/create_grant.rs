//! CreateGrant.

use api_kms::{CreateGrant, CreateGrantInput, CreateGrantOutput};
use kernel::store::{ReadTx, StoreError};
use kernel::{Cx, Handler};

use super::shapes::terms;
use crate::errors::{self, Error};
use crate::model::grant::{self, GRANT_ID_BYTES, Grant, Terms};
use crate::store::GRANTS;
use crate::{Kms, ops};

/// AWS: of a request with the name and the terms of a grant that is there, "the original GrantId is returned without creating a new
/// grant", with a token of its own nevertheless (CreateGrant API reference, Name).
impl Handler<CreateGrant> for Kms {
    async fn run(&self, cx: &Cx, input: CreateGrantInput) -> Result<CreateGrantOutput, Error> {
        let (given, dry_run) = (input.key_id.clone(), input.dry_run == Some(true));
        let terms = terms(input)?;
        let (mut id, mut chance) = ([0; GRANT_ID_BYTES], [0; 16]);
        cx.rng().fill(&mut id);
        cx.rng().fill(&mut chance);
        let fresh = hex::encode(id);
        cx.write(|tx| {
            let key = ops::own(cx, tx, &given, "CreateGrant")?;
            key.check_enabled().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            if dry_run {
                return Err(errors::dry_run());
            }
            let grant_id = match same(tx, &key.id, &terms)? {
                Some(grant_id) => grant_id,
                None => {
                    tx.put(&GRANTS, (&key.id, &fresh), &Grant { terms, created_at: cx.now().millis() })?;
                    fresh
                }
            };
            let token = grant::token(&key.id, &grant_id, chance);
            Ok(CreateGrantOutput { grant_token: Some(token), grant_id: Some(grant_id) })
        })
        .await
    }
}

/// The id of a grant of this name and these terms.
fn same(tx: &ReadTx, key_id: &str, terms: &Terms) -> Result<Option<String>, StoreError> {
    if terms.name.is_none() {
        return Ok(None);
    }
    for entry in tx.prefix(&GRANTS, (key_id,)).rows() {
        let ((_, id), grant) = entry?;
        if grant.terms == *terms {
            return Ok(Some(id));
        }
    }
    Ok(None)
}
