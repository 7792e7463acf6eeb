//! `… CROSS JOIN UNNEST(a, b) WITH ORDINALITY AS u(x, y, n)`: rows made of collections, beside the row they came from.
//!
//! Trino's rules: several collections are walked in step, the shorter ones padded with NULL; an array of rows gives a
//! column per field, a map gives key and value; the ordinality comes last. CROSS JOIN drops rows without elements,
//! LEFT JOIN … ON TRUE keeps them.

use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, Fields};

use datafusion::common::{Column, DFSchema, NullHandling, Result, UnnestOptions, not_impl_err, plan_err};
use datafusion::functions::core::expr_fn::get_field;
use datafusion::functions::expr_fn::greatest;
use datafusion::functions_nested::expr_fn::{cardinality, map_entries};
use datafusion::functions_nested::range::gen_series_udf;
use datafusion::logical_expr::planner::{PlannedRelation, RelationPlanner, RelationPlannerContext, RelationPlanning};
use datafusion::logical_expr::{Expr, ExprSchemable, LogicalPlan, LogicalPlanBuilder, cast, lit, when};
use datafusion::sql::sqlparser::ast::{Expr as SqlExpr, JoinOperator, TableAlias, TableFactor};

#[derive(Debug)]
pub struct UnnestPlanner;

impl RelationPlanner for UnnestPlanner {
    fn plan_relation(&self, relation: TableFactor, context: &mut dyn RelationPlannerContext) -> Result<RelationPlanning> {
        match relation {
            TableFactor::UNNEST { alias, array_exprs, with_ordinality, .. } => {
                let one_row = LogicalPlanBuilder::empty(true).build()?;
                let unnest = UnnestCall { alias, collections: array_exprs, with_ordinality, keeps_empty: false };
                planned(unnest.beside(one_row, context)?)
            }
            TableFactor::NestedJoin { mut table_with_joins, alias: None }
                if matches!(table_with_joins.joins.last().map(|join| &join.relation), Some(TableFactor::UNNEST { .. })) =>
            {
                let Some(join) = table_with_joins.joins.pop() else { return plan_err!("UNNEST without a relation") };
                let TableFactor::UNNEST { alias, array_exprs, with_ordinality, .. } = join.relation else {
                    return plan_err!("not an UNNEST");
                };
                let keeps_empty = match join.join_operator {
                    JoinOperator::CrossJoin(_) | JoinOperator::Inner(_) | JoinOperator::Join(_) => false,
                    JoinOperator::Left(_) | JoinOperator::LeftOuter(_) => true,
                    _ => return not_impl_err!("UNNEST in other than CROSS or LEFT JOIN"),
                };
                let left = context.plan(TableFactor::NestedJoin { table_with_joins, alias: None })?;
                let unnest = UnnestCall { alias, collections: array_exprs, with_ordinality, keeps_empty };
                planned(unnest.beside(left, context)?)
            }
            other => Ok(RelationPlanning::Original(Box::new(other))),
        }
    }
}

fn planned(plan: LogicalPlan) -> Result<RelationPlanning> {
    Ok(RelationPlanning::Planned(Box::new(PlannedRelation::new(plan, None))))
}

struct UnnestCall {
    alias: Option<TableAlias>,
    collections: Vec<SqlExpr>,
    with_ordinality: bool,
    keeps_empty: bool,
}

impl UnnestCall {
    fn beside(self, left: LogicalPlan, context: &mut dyn RelationPlannerContext) -> Result<LogicalPlan> {
        let schema: DFSchema = left.schema().as_ref().clone();
        let kept: Vec<Expr> = schema.iter().map(|(qualifier, field)| Expr::Column(Column::new(qualifier.cloned(), field.name()))).collect();
        let mut lists = Vec::new();
        for collection in self.collections {
            lists.push(as_list(context.sql_to_expr(collection, &schema)?, &schema)?);
        }
        if self.with_ordinality {
            lists.push(ordinals(&lists)?);
        }
        // 1. the lists as columns, 2. one row per element, 3. rows taken apart and everything named.
        let named = lists.into_iter().enumerate().map(|(i, list)| list.alias(element(i)));
        let plan = LogicalPlanBuilder::from(left).project(kept.iter().cloned().chain(named).collect::<Vec<_>>())?;
        let elements: Vec<Column> = plan.schema().columns().into_iter().skip(kept.len()).collect();
        let null_handling = if self.keeps_empty { NullHandling::PreserveAndExpandEmpty } else { NullHandling::Drop };
        let options = UnnestOptions { null_handling, recursions: Vec::new() };
        let plan = plan.unnest_columns_with_options(elements, options)?.build()?;
        let columns = named_elements(&plan, kept.len(), self.alias.as_ref(), context)?;
        LogicalPlanBuilder::from(plan).project(kept.into_iter().chain(columns).collect::<Vec<_>>())?.build()
    }
}

fn element(i: usize) -> String {
    format!("unnest$element{i}")
}

/// A map is the list of its entries.
fn as_list(collection: Expr, schema: &DFSchema) -> Result<Expr> {
    match collection.get_type(schema)? {
        DataType::List(_) | DataType::LargeList(_) | DataType::FixedSizeList(..) => Ok(collection),
        DataType::Map(..) => Ok(map_entries(collection)),
        DataType::Null => plan_err!("Cannot unnest type: unknown"),
        other => plan_err!("Cannot unnest type: {}", crate::output::trino_type(&other)),
    }
}

/// 1, 2, … as far as the longest collection reaches.
fn ordinals(lists: &[Expr]) -> Result<Expr> {
    let lengths: Vec<Expr> = lists.iter().map(|list| cast(cardinality(list.clone()), DataType::Int64)).collect();
    let longest = if lengths.len() == 1 { lengths[0].clone() } else { greatest(lengths) };
    // A series from 1 to 0 would count down.
    when(longest.clone().gt(lit(0i64)), gen_series_udf().call(vec![lit(1i64), longest, lit(1i64)])).end()
}

/// The unnested columns with the names of `AS u(x, y)`; fields of rows become columns of their own.
fn named_elements(plan: &LogicalPlan, kept: usize, alias: Option<&TableAlias>, context: &dyn RelationPlannerContext) -> Result<Vec<Expr>> {
    let mut columns = Vec::new();
    for (qualifier, field) in plan.schema().iter().skip(kept) {
        let column = Expr::Column(Column::new(qualifier.cloned(), field.name()));
        match field.data_type() {
            DataType::Struct(fields) => columns.extend(fields_of(&column, fields)),
            _ => columns.push((column, format!("_col{}", columns.len()))),
        }
    }
    let table = alias.map(|alias| context.normalize_ident(alias.name.clone()));
    let given: Vec<String> = alias.iter().flat_map(|a| &a.columns).map(|c| context.normalize_ident(c.name.clone())).collect();
    if !given.is_empty() && given.len() != columns.len() {
        return plan_err!(
            "Column alias list has {} entries but '{}' has {} columns available",
            given.len(),
            table.unwrap_or_default(),
            columns.len()
        );
    }
    let name = |(i, (column, name)): (usize, (Expr, String))| column.alias_qualified(table.clone(), given.get(i).cloned().unwrap_or(name));
    Ok(columns.into_iter().enumerate().map(name).collect())
}

fn fields_of(row: &Expr, fields: &Fields) -> Vec<(Expr, String)> {
    fields.iter().map(|field| (get_field(row.clone(), Arc::<str>::from(field.name().as_str()).as_ref()), field.name().clone())).collect()
}
