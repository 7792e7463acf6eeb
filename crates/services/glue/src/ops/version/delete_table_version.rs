//! DeleteTableVersion, BatchDeleteTableVersion.

use api_glue::{
    BatchDeleteTableVersion, BatchDeleteTableVersionInput, BatchDeleteTableVersionOutput, DeleteTableVersion, DeleteTableVersionInput,
    DeleteTableVersionOutput, TableVersionError,
};
use kernel::store::Tx;
use kernel::{Cx, Handler};

use super::number;
use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog};
use crate::store::{TableRow, VERSIONS};
use crate::{Glue, store};

impl Handler<DeleteTableVersion> for Glue {
    async fn run(&self, cx: &Cx, input: DeleteTableVersionInput) -> Result<DeleteTableVersionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        cx.write(|tx| {
            let table = store::table(tx, &database, &name)?.row;
            delete(tx, &table, &input.version_id)?;
            Ok(DeleteTableVersionOutput::default())
        })
        .await
    }
}

impl Handler<BatchDeleteTableVersion> for Glue {
    async fn run(&self, cx: &Cx, input: BatchDeleteTableVersionInput) -> Result<BatchDeleteTableVersionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        let errors = cx
            .write(|tx| {
                let table = store::table(tx, &database, &name)?.row;
                let mut errors = Vec::new();
                for version in input.version_ids {
                    if let Err(error) = delete(tx, &table, &version) {
                        let error_detail = Some(errors::detail(error)?);
                        errors.push(TableVersionError { table_name: Some(name.clone()), version_id: Some(version), error_detail });
                    }
                }
                Ok::<_, Error>(errors)
            })
            .await?;
        Ok(BatchDeleteTableVersionOutput { errors: Some(errors).filter(|errors| !errors.is_empty()) })
    }
}

fn delete(tx: &mut Tx, table: &TableRow, version: &str) -> Result<(), Error> {
    let version = number(version)?;
    if version == table.version {
        return Err(errors::version_is_current());
    }
    if !tx.exists(&VERSIONS, (table.number, version))? {
        return Err(errors::version_not_found());
    }
    Ok(tx.delete(&VERSIONS, (table.number, version))?)
}
