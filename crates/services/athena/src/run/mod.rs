//! One query, from its text to the object at its output location.
//!
//! Queries go to the engine, their rows into a result or into files ([`data_files`]); what defines or describes goes to the catalog, through Glue's operations, as whoever asked.

mod answer;
mod ctas;
mod data_files;
mod databases;
mod hive_text;
mod insert;
mod partitions;
mod repair;
mod select;
mod show;
mod tables;
mod undo;
mod unload;
mod views;

use std::sync::Arc;

use kernel::Cx;
use parking_lot::Mutex;
use sql::statement::{self, Statement, TableName};
use sql::{Engine, Session};

use crate::catalog::GlueCatalog;
use crate::lake::{Lake, ResultObject, ScanBudget, Unfinished};
use crate::model::failure::Failure;
use crate::model::kind::Form;
use crate::model::output::S3Path;
use crate::model::query::{Query, Totals};
use crate::model::result_metadata::{ResultColumn, ResultMetadata};

pub use answer::Answer;
use undo::Undo;

/// Where unqualified names are looked up when the caller says nothing.
const DEFAULT_DATABASE: &str = "default";

/// A query being run.
pub struct Run {
    /// The caller's context.
    cx: Cx,
    id: String,
    query: Query,
    engine: Engine,
    catalog: GlueCatalog,
    budget: ScanBudget,
    totals: Mutex<Totals>,
    unfinished: Unfinished,
    undo: Mutex<Undo>,
}

impl Run {
    pub fn new(cx: Cx, id: String, query: Query, engine: Engine) -> Run {
        let budget = ScanBudget::of(query.bytes_scanned_cutoff);
        Run {
            catalog: GlueCatalog::new(cx.clone()),
            cx,
            id,
            query,
            engine,
            budget,
            totals: Mutex::default(),
            unfinished: Unfinished::default(),
            undo: Mutex::default(),
        }
    }
    pub fn budget(&self) -> &ScanBudget {
        &self.budget
    }
    /// What it amounted to so far.
    pub fn totals(&self) -> Totals {
        *self.totals.lock()
    }

    /// Takes away what a failed or interrupted run left: uploads half done, files, a table. After a success there is nothing.
    pub async fn clean_up(&self) {
        self.unfinished.abandon(&self.cx).await;
        self.take_back().await;
    }

    /// Runs to the end: when it answers `Ok`, the result is in S3.
    pub async fn to_completion(&self) -> Result<(), Failure> {
        let answer = match statement::parse(&self.query.text) {
            Ok(Statement::Query(_)) => return self.select().await,
            Ok(Statement::Explain { .. }) => return self.explain().await,
            Ok(Statement::CreateTableAs(definition)) => return self.create_table_as(definition).await,
            Ok(Statement::InsertInto { table, columns, query }) => return self.insert(table, columns, query).await,
            Ok(Statement::Unload { query, to, properties }) => return self.unload(query, to, properties).await,
            Ok(other) => self.define(other).await,
            Err(error) => Err(Failure::from(error)),
        };
        match answer {
            Ok(answer) => self.write_text(answer).await,
            Err(failure) => {
                self.write_reason(&failure).await;
                Err(failure)
            }
        }
    }

    /// Everything that only the catalog has to know.
    async fn define(&self, statement: Statement) -> Result<Answer, Failure> {
        match statement {
            Statement::CreateDatabase { name, if_not_exists, comment, location, properties } => {
                self.create_database(name, if_not_exists, comment, location, properties).await
            }
            Statement::DropDatabase { name, if_exists, cascade } => self.drop_database(&name, if_exists, cascade).await,
            Statement::AlterDatabase { name, properties } => self.alter_database(&name, properties).await,
            Statement::CreateTable(table) => self.create_table(*table).await,
            Statement::DropTable { name, if_exists } => self.drop_table(&name, if_exists).await,
            Statement::CreateView { name, or_replace, query } => self.create_view(&name, or_replace, query).await,
            Statement::DropView { name, if_exists } => self.drop_view(&name, if_exists).await,
            Statement::MsckRepair { table } => self.repair(&table).await,
            Statement::AlterTable { table, action } => self.alter_table(&table, action).await,
            Statement::Show(show) => self.show(show).await,
            Statement::Describe { table, column, detail } => self.describe(&table, column, detail).await,
            Statement::Unsupported { what } => Err(Failure::not_supported(format!("{what} is not built"))),
            Statement::Query(_)
            | Statement::Explain { .. }
            | Statement::CreateTableAs(_)
            | Statement::InsertInto { .. }
            | Statement::Unload { .. } => Err(Failure::internal("a query is not a definition")),
        }
    }

    // --- what the statements share

    /// Whether this is another attempt after a crash: what is found done already was done by ourselves, as far as anyone can tell.
    fn is_repeat(&self) -> bool {
        self.query.attempts > 1
    }

    /// AWS takes the context's database in backticks, too; awswrangler sends it so for DESCRIBE and MSCK.
    fn default_database(&self) -> String {
        let named = self.query.database.as_deref().unwrap_or(DEFAULT_DATABASE);
        named.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')).unwrap_or(named).to_lowercase()
    }

    fn database_of(&self, table: &TableName) -> Result<String, Failure> {
        match &table.catalog {
            Some(catalog) if !is_glue(catalog) => Err(Failure::not_supported(format!("Catalog '{catalog}' does not exist"))),
            _ => Ok(table.database.clone().unwrap_or_else(|| self.default_database())),
        }
    }

    /// The table, or Hive's complaint.
    async fn existing_table(&self, name: &TableName) -> Result<(String, api_glue::Table), Failure> {
        let database = self.database_of(name)?;
        let table = self.catalog.get_table(&database, &name.name).await.map_err(|error| Failure::catalog(&error))?;
        table.map(|table| (database, table)).ok_or_else(|| Failure::table_not_found(name))
    }

    fn session(&self) -> Session {
        Session {
            catalog: Arc::new(self.catalog.clone()),
            object_store: Arc::new(Lake::new(self.cx.clone(), self.budget.clone())),
            default_database: self.default_database(),
            now_millis: self.cx.now().millis(),
            execution_parameters: self.query.parameters.clone(),
        }
    }

    // --- results

    fn output(&self) -> Result<S3Path, Failure> {
        let location = self.query.results.output_location.as_deref().and_then(S3Path::parse);
        location.ok_or_else(|| Failure::internal("the query has no output location"))
    }

    fn result_object(&self, path: &S3Path, content_type: &'static str) -> ResultObject {
        ResultObject::new(self.cx.clone(), path.clone(), content_type, &self.query.results, &self.unfinished)
    }

    /// Writes a whole object.
    async fn put(&self, path: &S3Path, content_type: &'static str, bytes: Vec<u8>) -> Result<u64, Failure> {
        let mut object = self.result_object(path, content_type);
        *object.buffer() = bytes;
        object.finish().await.map_err(|error| Failure::output(path, &error))
    }

    /// The lines with nothing before and nothing after them, as Athena writes them.
    async fn write_text(&self, answer: Answer) -> Result<(), Failure> {
        let path = self.output()?;
        if !answer.columns.is_empty() {
            self.write_metadata(&path, answer.columns).await?;
        }
        let rows = answer.lines.len() as u64;
        let bytes = self.put(&path, "binary/octet-stream", answer.lines.join("\n").into_bytes()).await?;
        let mut totals = self.totals.lock();
        (totals.rows_out, totals.bytes_out) = (rows, bytes);
        Ok(())
    }

    async fn write_metadata(&self, path: &S3Path, columns: Vec<ResultColumn>) -> Result<(), Failure> {
        let metadata = ResultMetadata { query_id: self.id.clone(), columns };
        self.put(&path.with_suffix(".metadata"), "application/octet-stream", metadata.encode()).await?;
        Ok(())
    }

    /// AWS: a statement that Hive refused leaves its reason where the result would be. That it cannot changes nothing.
    async fn write_reason(&self, failure: &Failure) {
        if self.query.kind.form != Form::Text || !failure.message.starts_with("FAILED:") {
            return;
        }
        if let Ok(path) = self.output() {
            let written = self.put(&path, "application/octet-stream", failure.message.clone().into_bytes()).await;
            if let Err(failure) = written {
                tracing::debug!(query = self.id, reason = failure.message, "the reason of a failure could not be written");
            }
        }
    }
}

/// The names under which the Glue Data Catalog goes.
pub fn is_glue(catalog: &str) -> bool {
    catalog.eq_ignore_ascii_case("awsdatacatalog")
}
