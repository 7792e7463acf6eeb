//! Rotates and deletes keys when their time has come, on the virtual clock and in the order in which it comes.

use async_trait::async_trait;
use kernel::store::Tx;
use kernel::{AccountId, Cx, Error, Next, Region, Timestamp, Worker};

use crate::keyring;
use crate::model::key::{Errand, Key};
use crate::model::material::{Material, Origin};
use crate::store::{self, AGENDA, KEYS};

pub const NAME: &str = "kms.keep_agenda";

pub struct KeepAgenda;

#[async_trait]
impl Worker for KeepAgenda {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let Some(((due, account, region, key_id), ())) = cx.read(|tx| tx.range(&AGENDA).first())? else { return Ok(Next::Idle) };
        if due > cx.now().millis() {
            return Ok(Next::At(Timestamp::from_millis(due)));
        }
        let cx = place(&account, &region).map(|(account, region)| cx.in_scope(account, region));
        let cx = cx.ok_or_else(|| Error::internal(format!("the agenda names the place {account} {region}")))?;
        let Some(key) = cx.read(|tx| tx.get(&KEYS, &key_id))? else {
            // Cannot be, as both rows are written together; yet one such row must not keep all other keys waiting.
            tracing::warn!(key = key_id, "the agenda names a key that is not there");
            cx.write(|tx| tx.delete(&AGENDA, (due, account, region, key_id))).await?;
            return Ok(Next::Again);
        };
        // Made before the transaction, which must not wait; if the key has changed meanwhile it is thrown away.
        let material = keyring::new_material(&cx, &key_id, key.version + 1, Origin::Automatic);
        cx.write(|tx| run_errand(tx, &key, &material, cx.now().millis())).await?;
        Ok(Next::Again)
    }
}

fn place(account: &str, region: &str) -> Option<(AccountId, Region)> {
    Some((AccountId::parse(account)?, Region::parse(region)?))
}

/// Does what the key says is due, unless it is no longer the key we looked at: then the next step looks again.
fn run_errand(tx: &mut Tx, seen: &Key, material: &Material, now: i64) -> Result<(), Error> {
    let Some(mut key) = tx.get(&KEYS, &seen.id)?.filter(|key| key == seen) else { return Ok(()) };
    match key.errand() {
        Some((due, Errand::Delete)) if due <= now => {
            tracing::info!(key = key.id, "deleted, its waiting period being over");
            store::delete_key(tx, &key)?;
        }
        Some((due, Errand::Rotate)) if due <= now => {
            key.reschedule(now);
            store::rotate_key(tx, &mut key, material)?;
        }
        _ => {}
    }
    Ok(())
}
