//! Fetches from the catalog every table a statement names, views unfolded, before the planner runs.

use std::sync::Arc;

use datafusion::datasource::{provider_as_source, view::ViewTable};
use datafusion::execution::SessionState;
use datafusion::logical_expr::LogicalPlan;
use datafusion::sql::sqlparser::ast::Statement;
use futures::FutureExt;
use futures::future::BoxFuture;
use object_store::ObjectStore;

use crate::dialect::plan::{Planner, Tables};
use crate::dialect::{self, TableRef, referenced_tables};
use crate::functions::Functions;
use crate::scan::HiveTable;
use crate::view::View;
use crate::{Catalog, CatalogError, ErrorCode, SqlError, information_schema};

/// Views of views of views end somewhere.
const DEEPEST_VIEW: usize = 16;

/// Everything a statement is planned with.
pub struct Resolver<'a> {
    pub catalog: &'a Arc<dyn Catalog>,
    pub store: &'a Arc<dyn ObjectStore>,
    pub state: &'a SessionState,
    pub functions: &'a Functions,
    pub now_millis: i64,
}

impl Resolver<'_> {
    /// The plan of a statement whose unqualified tables are in `database`.
    pub fn plan<'b>(&'b self, statement: Statement, database: &'b str, depth: usize) -> BoxFuture<'b, Result<LogicalPlan, SqlError>> {
        async move {
            if depth > DEEPEST_VIEW {
                return Err(SqlError::new(ErrorCode::InvalidView, "View definitions are nested too deeply or refer to themselves"));
            }
            let mut tables = Tables::new();
            for table in referenced_tables(&statement) {
                let key = (table.database.clone().unwrap_or_else(|| database.to_owned()), table.name.clone());
                if !tables.contains_key(&key)
                    && let Some(source) = self.source(&table, &key.0, depth).await?
                {
                    tables.insert(key, source);
                }
            }
            Planner::new(self.state, self.functions, &tables, database).plan(statement).map_err(SqlError::from)
        }
        .boxed()
    }

    async fn source(
        &self,
        table: &TableRef,
        database: &str,
        depth: usize,
    ) -> Result<Option<Arc<dyn datafusion::logical_expr::TableSource>>, SqlError> {
        if !table.is_in_known_catalog() {
            let catalog = table.catalog.as_deref().unwrap_or_default();
            return Err(at(table, ErrorCode::CatalogNotFound, format!("Catalog '{catalog}' does not exist")));
        }
        if database == information_schema::NAME {
            return match information_schema::table(&table.name, self.catalog.as_ref()).await.map_err(metastore)? {
                Some(provider) => Ok(Some(provider_as_source(provider))),
                None => Err(does_not_exist(table, database)),
            };
        }
        let Some(def) = self.catalog.table(database, &table.name).await.map_err(metastore)? else {
            if table.may_be_cte {
                return Ok(None);
            }
            if table.database.is_some()
                && !self.catalog.databases().await.map_err(metastore)?.iter().any(|name| name.eq_ignore_ascii_case(database))
            {
                return Err(at(table, ErrorCode::SchemaNotFound, format!("Schema '{database}' does not exist")));
            }
            return Err(does_not_exist(table, database));
        };
        if !def.is_view() {
            let table = HiveTable::new(def, Arc::clone(self.catalog), Arc::clone(self.store), self.now_millis)?;
            return Ok(Some(provider_as_source(Arc::new(table))));
        }
        let view = View::decode(&def)?;
        let statement = dialect::read(&view.sql, &[])?;
        let plan = self.plan(statement, &view.database, depth + 1).await.map_err(|error| {
            let message = format!(
                "line {}:{}: Failed analyzing stored view 'awsdatacatalog.{}.{}': {}",
                table.line, table.column, def.database, def.name, error.message
            );
            SqlError::new(ErrorCode::InvalidView, message)
        })?;
        Ok(Some(provider_as_source(Arc::new(ViewTable::new(plan, Some(view.sql))))))
    }
}

/// AWS: Athena engine version 3 since 2023: `TABLE_NOT_FOUND: line 1:15: Table 'awsdatacatalog.db.t' does not exist`.
fn does_not_exist(table: &TableRef, database: &str) -> SqlError {
    at(table, ErrorCode::TableNotFound, format!("Table 'awsdatacatalog.{database}.{}' does not exist", table.name))
}

fn at(table: &TableRef, code: ErrorCode, message: String) -> SqlError {
    SqlError::new(code, format!("line {}:{}: {message}", table.line, table.column))
}

fn metastore(error: CatalogError) -> SqlError {
    error.into()
}
