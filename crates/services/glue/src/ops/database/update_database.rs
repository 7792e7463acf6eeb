//! UpdateDatabase.

use api_glue::{UpdateDatabase, UpdateDatabaseInput, UpdateDatabaseOutput};
use kernel::{Cx, Handler};

use super::create_database::plain;
use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog};
use crate::store::DATABASES;
use crate::{Glue, store};

/// Replaces the definition: what the input leaves out is gone afterwards.
impl Handler<UpdateDatabase> for Glue {
    async fn run(&self, cx: &Cx, input: UpdateDatabaseInput) -> Result<UpdateDatabaseOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let name = folded(&input.name);
        let database = plain(input.database_input)?;
        if database.name != name {
            return Err(errors::renaming_database());
        }
        cx.write(|tx| {
            let mut row = store::database(tx, &name)?;
            row.input = store::to_json(&database);
            tx.put(&DATABASES, &name, &row)?;
            Ok(UpdateDatabaseOutput::default())
        })
        .await
    }
}
