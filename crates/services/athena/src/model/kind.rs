//! What kind of statement a text is, as GetQueryExecution tells it, and what its result object is called.

use serde::{Deserialize, Serialize};
use sql::statement::{AlterTable, Show, Statement};

/// `StatementType` and `SubstatementType`, and the form of the result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kind {
    pub statement_type: String,
    pub substatement_type: Option<String>,
    pub form: Form,
}

/// What is written at `OutputLocation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// `<id>.csv`: rows with a header.
    Csv,
    /// `<id>.txt`: lines.
    Text,
    /// `tables/<id>`: a CTAS; the data is a table of its own.
    Table,
    /// `<id>`: INSERT and UNLOAD, which write elsewhere.
    Data,
}

impl Form {
    /// The key below the output location (Athena user guide: "Identify query output files").
    pub fn file_name(self, id: &str) -> String {
        match self {
            Form::Csv => format!("{id}.csv"),
            Form::Text => format!("{id}.txt"),
            Form::Table => format!("tables/{id}"),
            Form::Data => id.to_owned(),
        }
    }
}

impl Kind {
    pub fn of(statement: &Statement) -> Kind {
        let (statement_type, substatement_type, form) = names(statement);
        Kind { statement_type: statement_type.to_owned(), substatement_type: substatement_type.map(str::to_owned), form }
    }
}

/// AWS: EXPLAIN is DML and CTAS is DDL (measured by the authors of athena-local).
fn names(statement: &Statement) -> (&'static str, Option<&'static str>, Form) {
    let ddl = |name| ("DDL", Some(name), Form::Text);
    let utility = |name| ("UTILITY", Some(name), Form::Text);
    match statement {
        Statement::Query(_) => ("DML", Some("SELECT"), Form::Csv),
        Statement::Explain { .. } => ("DML", Some("EXPLAIN"), Form::Text),
        Statement::InsertInto { .. } => ("DML", Some("INSERT"), Form::Data),
        Statement::Unload { .. } => ("DML", Some("UNLOAD"), Form::Data),
        Statement::CreateTableAs(_) => ("DDL", Some("CREATE_TABLE_AS_SELECT"), Form::Table),
        Statement::CreateDatabase { .. } => ddl("CREATE_DATABASE"),
        Statement::DropDatabase { .. } => ddl("DROP_DATABASE"),
        Statement::AlterDatabase { .. } => ddl("ALTER_DATABASE"),
        Statement::CreateTable(_) => ddl("CREATE_TABLE"),
        Statement::DropTable { .. } => ddl("DROP_TABLE"),
        Statement::CreateView { .. } => ddl("CREATE_VIEW"),
        Statement::DropView { .. } => ddl("DROP_VIEW"),
        Statement::MsckRepair { .. } => ddl("MSCK_REPAIR"),
        Statement::AlterTable { action, .. } => ddl(alteration(action)),
        Statement::Describe { .. } => utility("DESCRIBE_TABLE"),
        Statement::Show(show) => utility(question(show)),
        Statement::Unsupported { .. } => ("DDL", None, Form::Text),
    }
}

fn alteration(action: &AlterTable) -> &'static str {
    match action {
        AlterTable::AddPartitions { .. } => "ALTER_TABLE_ADD_PARTITION",
        AlterTable::DropPartitions { .. } => "ALTER_TABLE_DROP_PARTITION",
        AlterTable::RenamePartition { .. } => "ALTER_TABLE_RENAME_PARTITION",
        AlterTable::SetTableProperties(_) => "ALTER_TABLE_SET_TBLPROPERTIES",
        AlterTable::SetLocation { .. } => "ALTER_TABLE_SET_LOCATION",
        AlterTable::AddColumns { .. } => "ALTER_TABLE_ADD_COLUMNS",
        AlterTable::ReplaceColumns { .. } => "ALTER_TABLE_REPLACE_COLUMNS",
    }
}

fn question(show: &Show) -> &'static str {
    match show {
        Show::Databases { .. } => "SHOW_DATABASES",
        Show::Tables { .. } => "SHOW_TABLES",
        Show::Views { .. } => "SHOW_VIEWS",
        Show::Partitions(_) => "SHOW_PARTITIONS",
        Show::Columns(_) => "SHOW_COLUMNS",
        Show::CreateTable(_) => "SHOW_CREATE_TABLE",
        Show::CreateView(_) => "SHOW_CREATE_VIEW",
        Show::TableProperties { .. } => "SHOW_TBLPROPERTIES",
    }
}
