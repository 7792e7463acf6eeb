//! UpdateTable: the next version of a table.

use api_glue::{UpdateTable, UpdateTableInput, UpdateTableOutput};
use kernel::{Cx, Handler};

use super::create_table::plain;
use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog, in_the_present};
use crate::{Glue, store};

/// Replaces the definition and counts the version up. AWS: the old one is archived unless `SkipArchive` is set; with a
/// `VersionId` the update only happens if that is still the current version.
impl Handler<UpdateTable> for Glue {
    async fn run(&self, cx: &Cx, input: UpdateTableInput) -> Result<UpdateTableOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        if input.update_open_table_format_input.is_some() {
            return Err(errors::not_implemented("UpdateTable with UpdateOpenTableFormatInput"));
        }
        in_the_present(input.transaction_id.as_deref(), None)?;
        if input.view_update_action.is_some() {
            return Err(errors::not_implemented("UpdateTable with ViewUpdateAction"));
        }
        let definition = plain(input.table_input)?;
        if input.name.is_some_and(|name| folded(&name) != definition.name) {
            return Err(errors::renaming_table());
        }
        let (database, now) = (folded(&input.database_name), cx.now().millis());
        let archives = input.skip_archive != Some(true);
        cx.write(|tx| {
            let mut table = store::table(tx, &database, &definition.name)?;
            if input.version_id.is_some_and(|expected| expected != table.row.version.to_string()) {
                return Err(errors::table_changed_meanwhile());
            }
            store::update_table(tx, &mut table, &definition, archives, now)?;
            Ok(UpdateTableOutput::default())
        })
        .await
    }
}
