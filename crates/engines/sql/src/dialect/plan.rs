//! What DataFusion's SQL planner may know while it plans: the tables fetched beforehand, and Trino's functions.

use std::collections::HashMap;
use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, SchemaRef};
use datafusion::common::{Result, TableReference, plan_err};
use datafusion::config::ConfigOptions;
use datafusion::datasource::{cte_worktable::CteWorkTable, provider_as_source};
use datafusion::execution::SessionState;
use datafusion::logical_expr::planner::{ContextProvider, ExprPlanner, RelationPlanner, TypePlanner};
use datafusion::logical_expr::{AggregateUDF, HigherOrderUDF, LogicalPlan, ScalarUDF, TableSource, WindowUDF};
use datafusion::sql::planner::{NullOrdering, ParserOptions, SqlToRel};
use datafusion::sql::sqlparser::ast::Statement;

use crate::functions::Functions;

use super::types::TrinoTypes;
use super::unnest::UnnestPlanner;

/// (database, table) → what to scan.
pub type Tables = HashMap<(String, String), Arc<dyn TableSource>>;

pub struct Planner<'a> {
    pub state: &'a SessionState,
    pub functions: &'a Functions,
    pub tables: &'a Tables,
    pub default_database: &'a str,
    relation_planners: Vec<Arc<dyn RelationPlanner>>,
}

impl<'a> Planner<'a> {
    pub fn new(state: &'a SessionState, functions: &'a Functions, tables: &'a Tables, default_database: &'a str) -> Self {
        Planner { state, functions, tables, default_database, relation_planners: vec![Arc::new(UnnestPlanner)] }
    }

    pub fn plan(&self, statement: Statement) -> Result<LogicalPlan> {
        let options = ParserOptions {
            parse_float_as_decimal: true,
            enable_ident_normalization: true,
            support_varchar_with_length: true,
            enable_options_value_normalization: false,
            collect_spans: true,
            map_string_types_to_utf8view: false,
            // Trino: NULLS LAST is the default, whatever the direction.
            default_null_ordering: NullOrdering::NullsLast,
        };
        SqlToRel::new_with_options(self, options).sql_statement_to_plan(statement)
    }
}

impl ContextProvider for Planner<'_> {
    fn get_table_source(&self, name: TableReference) -> Result<Arc<dyn TableSource>> {
        let database = name.schema().unwrap_or(self.default_database).to_lowercase();
        match self.tables.get(&(database, name.table().to_lowercase())) {
            Some(table) => Ok(Arc::clone(table)),
            None => plan_err!("Table '{name}' does not exist"),
        }
    }

    fn create_cte_work_table(&self, name: &str, schema: SchemaRef) -> Result<Arc<dyn TableSource>> {
        Ok(provider_as_source(Arc::new(CteWorkTable::new(name, schema))))
    }

    fn get_expr_planners(&self) -> &[Arc<dyn ExprPlanner>] {
        self.state.expr_planners()
    }

    fn get_relation_planners(&self) -> &[Arc<dyn RelationPlanner>] {
        &self.relation_planners
    }

    fn get_type_planner(&self) -> Option<Arc<dyn TypePlanner>> {
        Some(Arc::new(TrinoTypes))
    }

    fn get_function_meta(&self, name: &str) -> Option<Arc<ScalarUDF>> {
        self.functions.scalar(name).or_else(|| Functions::lends(name).then(|| self.state.scalar_functions().get(name).cloned())?)
    }

    fn get_higher_order_meta(&self, name: &str) -> Option<Arc<HigherOrderUDF>> {
        self.state.higher_order_functions().get(name).cloned()
    }

    fn get_aggregate_meta(&self, name: &str) -> Option<Arc<AggregateUDF>> {
        self.functions.aggregate(name).or_else(|| self.state.aggregate_functions().get(name).cloned())
    }

    fn get_window_meta(&self, name: &str) -> Option<Arc<WindowUDF>> {
        self.state.window_functions().get(name).cloned()
    }

    fn get_variable_type(&self, _: &[String]) -> Option<DataType> {
        None
    }

    fn options(&self) -> &ConfigOptions {
        self.state.config_options()
    }

    // The names are only ever suggested to whoever mistyped one.
    fn udf_names(&self) -> Vec<String> {
        self.state.scalar_functions().keys().cloned().collect()
    }

    fn higher_order_function_names(&self) -> Vec<String> {
        Vec::new()
    }

    fn udaf_names(&self) -> Vec<String> {
        self.state.aggregate_functions().keys().cloned().collect()
    }

    fn udwf_names(&self) -> Vec<String> {
        Vec::new()
    }
}
