//! CREATE, ALTER and DROP DATABASE.

use api_glue::{
    CreateDatabase, CreateDatabaseInput, DatabaseInput, DeleteDatabase, DeleteDatabaseInput, GetDatabase, GetDatabaseInput, UpdateDatabase,
    UpdateDatabaseInput,
};

use super::{Answer, Run};
use crate::model::failure::Failure;

impl Run {
    pub(super) async fn create_database(
        &self,
        name: String,
        if_not_exists: bool,
        comment: Option<String>,
        location: Option<String>,
        properties: Vec<(String, String)>,
    ) -> Result<Answer, Failure> {
        let parameters = (!properties.is_empty()).then(|| properties.into_iter().collect());
        let database_input =
            DatabaseInput { name: name.clone(), description: comment, location_uri: location, parameters, ..DatabaseInput::default() };
        let created = self.cx.call::<CreateDatabase>(CreateDatabaseInput { database_input, ..CreateDatabaseInput::default() }).await;
        match created {
            Err(error) if error.code() == "AlreadyExistsException" => {
                if if_not_exists || self.is_repeat() {
                    Ok(Answer::nothing())
                } else {
                    Err(Failure::ddl(format!("Database {name} already exists")))
                }
            }
            Err(error) => Err(Failure::catalog(&error)),
            Ok(_) => Ok(Answer::nothing()),
        }
    }

    pub(super) async fn drop_database(&self, name: &str, if_exists: bool, cascade: bool) -> Result<Answer, Failure> {
        if !self.has_database(name).await? {
            return if if_exists || self.is_repeat() { Ok(Answer::nothing()) } else { Err(Failure::database_not_found(name)) };
        }
        // Glue deletes the tables with the database; Hive asks for CASCADE.
        if !cascade && !self.catalog.get_tables(name).await.map_err(|error| Failure::catalog(&error))?.is_empty() {
            let message = format!("InvalidOperationException(message:Database {name} is not empty. One or more tables exist.)");
            return Err(Failure::ddl(message));
        }
        let deletion = DeleteDatabaseInput { name: name.to_owned(), ..DeleteDatabaseInput::default() };
        self.cx.call::<DeleteDatabase>(deletion).await.map_err(|error| Failure::catalog(&error))?;
        Ok(Answer::nothing())
    }

    pub(super) async fn alter_database(&self, name: &str, properties: Vec<(String, String)>) -> Result<Answer, Failure> {
        let input = GetDatabaseInput { name: name.to_owned(), ..GetDatabaseInput::default() };
        let found = crate::catalog::found(self.cx.call::<GetDatabase>(input).await).map_err(|error| Failure::catalog(&error))?;
        let Some(database) = found.and_then(|output| output.database) else { return Err(Failure::database_not_found(name)) };
        let mut parameters = database.parameters.unwrap_or_default();
        parameters.extend(properties);
        let database_input = DatabaseInput {
            name: database.name,
            description: database.description,
            location_uri: database.location_uri,
            parameters: Some(parameters),
            create_table_default_permissions: database.create_table_default_permissions,
            target_database: database.target_database,
            ..DatabaseInput::default()
        };
        let change = UpdateDatabaseInput { name: name.to_owned(), database_input, ..UpdateDatabaseInput::default() };
        self.cx.call::<UpdateDatabase>(change).await.map_err(|error| Failure::catalog(&error))?;
        Ok(Answer::nothing())
    }

    pub(super) async fn has_database(&self, name: &str) -> Result<bool, Failure> {
        self.catalog.has_database(name).await.map_err(|error| Failure::catalog(&error))
    }
}
