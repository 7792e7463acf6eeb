//! Which tables a statement names, and where: they are fetched from the catalog before planning begins, as planning cannot wait.

use std::collections::HashSet;
use std::ops::ControlFlow;

use datafusion::sql::sqlparser::ast::{ObjectName, Query, Statement, TableFactor, Visit, Visitor};

/// The one catalog, under the names Athena accepts for it.
const CATALOGS: &[&str] = &["awsdatacatalog", "hive"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRef {
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub name: String,
    /// Where it stands, both counted from 1; (0, 0) when unknown.
    pub line: u64,
    pub column: u64,
    /// A CTE of this name exists somewhere in the statement: the catalog need not know it.
    pub may_be_cte: bool,
}

impl TableRef {
    pub fn is_in_known_catalog(&self) -> bool {
        self.catalog.as_deref().is_none_or(|catalog| CATALOGS.contains(&catalog))
    }
}

pub fn referenced_tables(statement: &Statement) -> Vec<TableRef> {
    let mut collector = Collector::default();
    let _ = Visit::visit(statement, &mut collector);
    for table in &mut collector.tables {
        table.may_be_cte = table.database.is_none() && collector.ctes.contains(&table.name);
    }
    collector.tables
}

#[derive(Default)]
struct Collector {
    tables: Vec<TableRef>,
    ctes: HashSet<String>,
}

impl Visitor for Collector {
    type Break = ();

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
            self.ctes.insert(cte.alias.name.value.to_lowercase());
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<()> {
        if let TableFactor::Table { name, args: None, .. } = factor {
            self.tables.extend(table_ref(name));
        }
        ControlFlow::Continue(())
    }
}

fn table_ref(name: &ObjectName) -> Option<TableRef> {
    let idents: Vec<_> = name.0.iter().map(|part| part.as_ident()).collect::<Option<Vec<_>>>()?;
    let start = idents.first()?.span.start;
    let mut parts: Vec<String> = idents.iter().map(|ident| ident.value.to_lowercase()).collect();
    let name = parts.pop()?;
    let database = parts.pop();
    Some(TableRef { catalog: parts.pop(), database, name, line: start.line, column: start.column, may_be_cte: false })
}
