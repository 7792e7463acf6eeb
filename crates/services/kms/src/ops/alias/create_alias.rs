//! CreateAlias, UpdateAlias, DeleteAlias.

use api_kms::{
    CreateAlias, CreateAliasInput, CreateAliasOutput, DeleteAlias, DeleteAliasInput, DeleteAliasOutput, UpdateAlias, UpdateAliasInput,
    UpdateAliasOutput,
};
use kernel::store::ReadTx;
use kernel::{Cx, Handler};

use super::check_name;
use crate::errors::{self, Error};
use crate::model::alias::{self, Alias};
use crate::store::ALIASES;
use crate::{Kms, ops, store};

impl Handler<CreateAlias> for Kms {
    async fn run(&self, cx: &Cx, input: CreateAliasInput) -> Result<CreateAliasOutput, Error> {
        let (name, now) = (input.alias_name, cx.now().millis());
        check_name(&name)?;
        cx.write(|tx| {
            let key_id = target(cx, tx, &input.target_key_id, "CreateAlias")?;
            if tx.exists(&ALIASES, &name)? {
                return Err(errors::alias_exists(&cx.arn("kms", &name)));
            }
            store::put_alias(tx, &name, &Alias { key_id, created_at: now, updated_at: now })?;
            Ok(CreateAliasOutput::default())
        })
        .await
    }
}

impl Handler<UpdateAlias> for Kms {
    async fn run(&self, cx: &Cx, input: UpdateAliasInput) -> Result<UpdateAliasOutput, Error> {
        let (name, now) = (input.alias_name, cx.now().millis());
        check_name(&name)?;
        cx.write(|tx| {
            let before = existing(cx, tx, &name)?;
            let key_id = target(cx, tx, &input.target_key_id, "UpdateAlias")?;
            store::put_alias(tx, &name, &Alias { key_id, updated_at: now, ..before })?;
            Ok(UpdateAliasOutput::default())
        })
        .await
    }
}

impl Handler<DeleteAlias> for Kms {
    async fn run(&self, cx: &Cx, input: DeleteAliasInput) -> Result<DeleteAliasOutput, Error> {
        let name = input.alias_name;
        check_name(&name)?;
        cx.write(|tx| {
            let before = existing(cx, tx, &name)?;
            store::delete_alias(tx, &name, &before)?;
            Ok(DeleteAliasOutput::default())
        })
        .await
    }
}

fn existing(cx: &Cx, tx: &ReadTx, name: &str) -> Result<Alias, Error> {
    tx.get(&ALIASES, name)?.ok_or_else(|| errors::no_such_alias(&cx.arn("kms", name)))
}

/// The id of the key an alias is to point to: one of the customer's that is there to stay.
fn target(cx: &Cx, tx: &ReadTx, given: &str, operation: &str) -> Result<String, Error> {
    if given.starts_with(alias::PREFIX) {
        return Err(errors::alias_of_alias());
    }
    let key = ops::own(cx, tx, given, operation)?;
    key.check_staying().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
    Ok(key.id)
}
