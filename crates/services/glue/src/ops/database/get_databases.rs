//! GetDatabase, GetDatabases.

use api_glue::{
    DataLakePrincipal, Database, DatabaseInput, GetDatabase, GetDatabaseInput, GetDatabaseOutput, GetDatabases, GetDatabasesInput,
    GetDatabasesOutput, PrincipalPermissions,
};
use kernel::{Cx, Handler, Timestamp};

use crate::errors::Error;
use crate::ops::{folded, in_own_catalog, read};
use crate::paging::{Page, start_after_name};
use crate::store::{DATABASES, DatabaseRow};
use crate::{Glue, store};

impl Handler<GetDatabase> for Glue {
    async fn run(&self, cx: &Cx, input: GetDatabaseInput) -> Result<GetDatabaseOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let row = read(cx, |tx| store::database(tx, &folded(&input.name)))?;
        Ok(GetDatabaseOutput { database: Some(described(cx, &row)?) })
    }
}

impl Handler<GetDatabases> for Glue {
    async fn run(&self, cx: &Cx, input: GetDatabasesInput) -> Result<GetDatabasesOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        // Of databases shared by others there are none; ALL adds them to our own.
        let only_foreign = input.resource_share_type.as_deref().is_some_and(|kind| kind != "ALL");
        let start = start_after_name(input.next_token.as_deref())?;
        let (database_list, next_token) = read(cx, |tx| {
            let mut page = Page::new(input.max_results, 100);
            let range = tx.range(&DATABASES);
            let range = if let Some(start) = &start { range.start_after(start) } else { range };
            for entry in range.rows().take_while(|_| !only_foreign) {
                if page.is_full() {
                    return Ok(page.finish(true));
                }
                let (name, row) = entry?;
                page.push(described(cx, &row)?, name);
            }
            Ok(page.finish(false))
        })?;
        Ok(GetDatabasesOutput { database_list, next_token })
    }
}

fn described(cx: &Cx, row: &DatabaseRow) -> Result<Database, Error> {
    let input: DatabaseInput = store::from_json(&row.input)?;
    Ok(Database {
        name: input.name,
        description: input.description,
        location_uri: input.location_uri,
        parameters: input.parameters,
        create_time: Some(Timestamp::from_millis(row.created_at)),
        create_table_default_permissions: Some(input.create_table_default_permissions.unwrap_or_else(everybody)),
        catalog_id: Some(cx.account().to_string()),
        ..Database::default()
    })
}

/// AWS: as long as Lake Formation's settings are untouched, IAM alone decides about new tables.
fn everybody() -> Vec<PrincipalPermissions> {
    let principal = DataLakePrincipal { data_lake_principal_identifier: Some("IAM_ALLOWED_PRINCIPALS".into()) };
    vec![PrincipalPermissions { principal: Some(principal), permissions: Some(vec!["ALL".into()]) }]
}
