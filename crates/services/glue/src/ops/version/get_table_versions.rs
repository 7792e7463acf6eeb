//! GetTableVersion, GetTableVersions: the newest first, the current one included.

use api_glue::{
    GetTableVersion, GetTableVersionInput, GetTableVersionOutput, GetTableVersions, GetTableVersionsInput, GetTableVersionsOutput,
    TableVersion,
};
use kernel::{Cx, Handler};

use super::number;
use crate::errors::{self, Error};
use crate::ops::table::described;
use crate::ops::{folded, in_own_catalog, read};
use crate::paging::{Page, start_after_name};
use crate::store::{TableRow, VERSIONS};
use crate::{Glue, store};

impl Handler<GetTableVersion> for Glue {
    /// Without a version, the current one.
    async fn run(&self, cx: &Cx, input: GetTableVersionInput) -> Result<GetTableVersionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        let row = read(cx, |tx| {
            let current = store::table(tx, &database, &name)?.row;
            let wanted = input.version_id.as_deref().map_or(Ok(current.version), number)?;
            if wanted == current.version {
                return Ok(current);
            }
            tx.get(&VERSIONS, (current.number, wanted))?.ok_or_else(errors::version_not_found)
        })?;
        Ok(GetTableVersionOutput { table_version: Some(version(cx, &database, &row)?) })
    }
}

impl Handler<GetTableVersions> for Glue {
    async fn run(&self, cx: &Cx, input: GetTableVersionsInput) -> Result<GetTableVersionsOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        let start = start_after_name(input.next_token.as_deref())?;
        let before = start.map(|start| start.parse::<u64>().map_err(|_| errors::invalid_token())).transpose()?;
        let (versions, next_token) = read(cx, |tx| {
            let current = store::table(tx, &database, &name)?.row;
            let mut page = Page::new(input.max_results, 100);
            if before.is_none() {
                page.push(version(cx, &database, &current)?, current.version.to_string());
            }
            let range = tx.prefix(&VERSIONS, (current.number,)).before((current.number, before.unwrap_or(u64::MAX)));
            for entry in range.descending().rows() {
                if page.is_full() {
                    return Ok(page.finish(true));
                }
                let ((_, number), row) = entry?;
                page.push(version(cx, &database, &row)?, number.to_string());
            }
            Ok(page.finish(false))
        })?;
        Ok(GetTableVersionsOutput { table_versions: Some(versions), next_token })
    }
}

fn version(cx: &Cx, database: &str, row: &TableRow) -> Result<TableVersion, Error> {
    Ok(TableVersion { table: Some(described::table(cx, database, row)?), version_id: Some(row.version.to_string()) })
}
