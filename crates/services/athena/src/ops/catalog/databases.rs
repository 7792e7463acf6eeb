//! ListDatabases and GetDatabase, through Glue's GetDatabases and GetDatabase.

use api_athena::{Database, GetDatabase, GetDatabaseInput, GetDatabaseOutput, ListDatabases, ListDatabasesInput, ListDatabasesOutput};
use api_glue as glue;
use kernel::{Cx, Error, Handler};

use super::known;
use crate::Athena;
use crate::errors;

impl Handler<ListDatabases> for Athena {
    async fn run(&self, cx: &Cx, input: ListDatabasesInput) -> Result<ListDatabasesOutput, Error> {
        known(&input.catalog_name)?;
        // Glue's tokens are handed through: a page here is a page there.
        let question =
            glue::GetDatabasesInput { next_token: input.next_token, max_results: input.max_results, ..glue::GetDatabasesInput::default() };
        let output = cx.call::<api_glue::GetDatabases>(question).await.map_err(errors::from_catalog)?;
        let databases = output.database_list.into_iter().map(described).collect();
        Ok(ListDatabasesOutput { database_list: Some(databases), next_token: output.next_token })
    }
}

impl Handler<GetDatabase> for Athena {
    async fn run(&self, cx: &Cx, input: GetDatabaseInput) -> Result<GetDatabaseOutput, Error> {
        known(&input.catalog_name)?;
        let question = glue::GetDatabaseInput { name: input.database_name, ..glue::GetDatabaseInput::default() };
        let output = cx.call::<api_glue::GetDatabase>(question).await.map_err(errors::from_catalog)?;
        Ok(GetDatabaseOutput { database: output.database.map(described) })
    }
}

fn described(database: glue::Database) -> Database {
    Database { name: database.name, description: database.description, parameters: database.parameters }
}
