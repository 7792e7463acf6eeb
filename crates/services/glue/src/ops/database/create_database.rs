//! CreateDatabase: names are folded to lower case, and must be new.

use api_glue::{CreateDatabase, CreateDatabaseInput, CreateDatabaseOutput, DatabaseInput};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog};
use crate::{Glue, store};

impl Handler<CreateDatabase> for Glue {
    async fn run(&self, cx: &Cx, input: CreateDatabaseInput) -> Result<CreateDatabaseOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let database = plain(input.database_input)?;
        let (now, tags) = (cx.now().millis(), input.tags.unwrap_or_default());
        cx.write(|tx| {
            let created = store::create_database(tx, &database.name, store::to_json(&database), now)?;
            created.ok_or_else(errors::database_exists)?;
            store::put_tags(tx, &format!("database/{}", database.name), &tags)?;
            Ok(CreateDatabaseOutput::default())
        })
        .await
    }
}

/// A definition we can honour, its name folded.
pub(super) fn plain(database: DatabaseInput) -> Result<DatabaseInput, Error> {
    if database.target_database.is_some() {
        return Err(errors::not_implemented("TargetDatabase (a link to a shared database)"));
    }
    if database.federated_database.is_some() {
        return Err(errors::not_implemented("FederatedDatabase"));
    }
    Ok(DatabaseInput { name: folded(&database.name), ..database })
}
