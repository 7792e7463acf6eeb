//! GetTable, GetTables.

use api_glue::{GetTable, GetTableInput, GetTableOutput, GetTables, GetTablesInput, GetTablesOutput, Table};
use kernel::{Cx, Handler};

use super::described;
use crate::errors::{self, Error};
use crate::model::name_pattern::NamePattern;
use crate::ops::{folded, in_own_catalog, in_the_present, read};
use crate::paging::{Page, start_after_name};
use crate::store::TABLES;
use crate::{Glue, store};

impl Handler<GetTable> for Glue {
    async fn run(&self, cx: &Cx, input: GetTableInput) -> Result<GetTableOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        in_the_present(input.transaction_id.as_deref(), input.query_as_of_time)?;
        let (database, name) = (folded(&input.database_name), folded(&input.name));
        let table = read(cx, |tx| {
            let number = store::database(tx, &database)?.number;
            tx.get(&TABLES, (number, name.as_str()))?.ok_or_else(errors::entity_not_found)
        })?;
        Ok(GetTableOutput { table: Some(described::table(cx, &database, &table)?) })
    }
}

impl Handler<GetTables> for Glue {
    async fn run(&self, cx: &Cx, input: GetTablesInput) -> Result<GetTablesOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        in_the_present(input.transaction_id.as_deref(), input.query_as_of_time)?;
        let database = folded(&input.database_name);
        let pattern = match input.expression.as_deref().filter(|text| !text.is_empty()) {
            Some(text) => Some(NamePattern::parse(text).ok_or_else(|| errors::invalid(format!("Invalid expression: {text}")))?),
            None => None,
        };
        let only_names = input.attributes_to_get.is_some_and(|attributes| attributes == ["NAME"]);
        let start = start_after_name(input.next_token.as_deref())?;
        let (tables, next_token) = read(cx, |tx| {
            let number = store::database(tx, &database)?.number;
            let mut page = Page::new(input.max_results, 100);
            let range = tx.prefix(&TABLES, (number,));
            let range = if let Some(start) = &start { range.start_after((number, start.as_str())) } else { range };
            for entry in range.rows() {
                let ((_, name), row) = entry?;
                if pattern.as_ref().is_some_and(|pattern| !pattern.matches(&name)) {
                    continue;
                }
                if page.is_full() {
                    return Ok(page.finish(true));
                }
                let table = if only_names { named(cx, &database, &name) } else { described::table(cx, &database, &row)? };
                page.push(table, name);
            }
            Ok(page.finish(false))
        })?;
        Ok(GetTablesOutput { table_list: Some(tables), next_token })
    }
}

fn named(cx: &Cx, database: &str, name: &str) -> Table {
    let (database_name, catalog_id) = (Some(database.to_owned()), Some(cx.account().to_string()));
    Table { name: name.to_owned(), database_name, catalog_id, ..Table::default() }
}
