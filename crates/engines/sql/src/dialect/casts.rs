//! Casts where Trino and Arrow disagree: numbers to whole numbers round (Arrow truncates), and text is written as Trino
//! writes it (`1.0E10`, `2024-01-01 00:00:00.000`).
//!
//! An analyzer rule, after type coercion: only then are the types known.

use std::sync::Arc;

use datafusion::arrow::datatypes::DataType;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TransformedResult, TreeNode};
use datafusion::common::{DFSchema, Result};
use datafusion::logical_expr::expr_rewriter::NamePreserver;
use datafusion::logical_expr::utils::merge_schema;
use datafusion::logical_expr::{Cast, Expr, ExprSchemable, LogicalPlan, ScalarUDF, TryCast};
use datafusion::optimizer::AnalyzerRule;

use crate::functions::{Fields, nested_cast};

#[derive(Debug)]
pub struct TrinoCasts {
    pub to_varchar: Arc<ScalarUDF>,
    pub round: Arc<ScalarUDF>,
}

impl AnalyzerRule for TrinoCasts {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        plan.transform_up_with_subqueries(|plan| self.rewrite_node(plan)).data()
    }

    fn name(&self) -> &str {
        "trino_casts"
    }
}

impl TrinoCasts {
    fn rewrite_node(&self, plan: LogicalPlan) -> Result<Transformed<LogicalPlan>> {
        // A scan's filters are for pruning; its columns are not cast.
        if matches!(plan, LogicalPlan::TableScan(_)) {
            return Ok(Transformed::no(plan));
        }
        let mut schema = merge_schema(&plan.inputs());
        schema.merge(plan.schema());
        let names = NamePreserver::new(&plan);
        plan.map_expressions(|expr| {
            let name = names.save(&expr);
            let rewritten = expr.transform_up(|expr| self.rewrite_cast(expr, &schema))?;
            Ok(rewritten.update_data(|expr| name.restore(expr)))
        })
    }

    fn rewrite_cast(&self, expr: Expr, schema: &DFSchema) -> Result<Transformed<Expr>> {
        let (inner, target) = match &expr {
            Expr::Cast(Cast { expr, field }) | Expr::TryCast(TryCast { expr, field }) => (expr, field.data_type()),
            _ => return Ok(Transformed::no(expr)),
        };
        let Ok(source) = inner.get_type(schema) else { return Ok(Transformed::no(expr)) };
        if target.is_nested() && target != &source && !matches!(source, DataType::Null) {
            let is_try = matches!(expr, Expr::TryCast(_));
            return Ok(Transformed::yes(nested_cast(target, is_try, Fields::ByPosition).call(vec![inner.as_ref().clone()])));
        }
        let is_fraction = source.is_floating() || matches!(source, DataType::Decimal128(_, scale) if scale > 0);
        let written_differently = source.is_floating() || source.is_temporal() || matches!(source, DataType::Null) || source.is_nested();
        if *target == DataType::Utf8 && written_differently && !matches!(source, DataType::Null) {
            return Ok(Transformed::yes(self.to_varchar.call(vec![inner.as_ref().clone()])));
        }
        if target.is_integer() && is_fraction {
            let rounded = Box::new(self.round.call(vec![inner.as_ref().clone()]));
            let replaced = match expr {
                Expr::TryCast(TryCast { field, .. }) => Expr::TryCast(TryCast { expr: rounded, field }),
                Expr::Cast(Cast { field, .. }) => Expr::Cast(Cast { expr: rounded, field }),
                other => other,
            };
            return Ok(Transformed::yes(replaced));
        }
        Ok(Transformed::no(expr))
    }
}
