//! DeleteWorkGroup: with what is in it only when told so. Its query history goes, too.

use api_athena::{DeleteWorkGroup, DeleteWorkGroupInput, DeleteWorkGroupOutput};
use kernel::store::{StoreError, Tx};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::model::work_group::PRIMARY;
use crate::store::{self, HISTORY, NAMED_IN, NAMED_QUERIES, WORK_GROUPS};

impl Handler<DeleteWorkGroup> for Athena {
    async fn run(&self, cx: &Cx, input: DeleteWorkGroupInput) -> Result<DeleteWorkGroupOutput, Error> {
        let name = input.work_group;
        if name == PRIMARY {
            return Err(errors::primary_stays());
        }
        let stopped = cx
            .write(|tx| {
                store::work_group(tx, &name)?.ok_or_else(errors::work_group_not_found)?;
                let is_empty = tx.prefix(&HISTORY, (&name,)).first()?.is_none() && tx.prefix(&NAMED_IN, (&name,)).first()?.is_none();
                if !is_empty && input.recursive_delete_option != Some(true) {
                    return Err(errors::work_group_not_empty(&name));
                }
                tx.delete(&WORK_GROUPS, &name)?;
                forget_named(tx, &name)?;
                Ok(forget_history(tx, &name)?)
            })
            .await?;
        stopped.iter().for_each(|id| self.lanes.cancel(id));
        Ok(DeleteWorkGroupOutput {})
    }
}

fn forget_named(tx: &mut Tx, work_group: &str) -> Result<(), StoreError> {
    let keys: Vec<_> = tx.prefix(&NAMED_IN, (work_group,)).keys().collect::<Result<_, _>>()?;
    for (group, id) in keys {
        tx.delete(&NAMED_QUERIES, &id)?;
        tx.delete(&NAMED_IN, (group, id))?;
    }
    Ok(())
}

/// Answers the ids, for whoever may be running one of them.
fn forget_history(tx: &mut Tx, work_group: &str) -> Result<Vec<String>, StoreError> {
    let keys: Vec<_> = tx.prefix(&HISTORY, (work_group,)).keys().collect::<Result<_, _>>()?;
    let ids: Vec<String> = keys.into_iter().map(|(_, _, id)| id).collect();
    for id in &ids {
        store::forget(tx, id)?;
    }
    Ok(ids)
}
