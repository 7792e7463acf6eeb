//! From a Trino syntax tree to one that DataFusion's planner reads with the same meaning.
//!
//! - unnamed columns are called `_col0`, `_col1` … by position, as Trino calls them;
//! - whole numbers that fit are INTEGER, `1E3` is DOUBLE (DataFusion: BIGINT, decimal);
//! - `UNNEST` beside other relations is folded into a nested join, where [`super::unnest`] can see what it may refer to;
//! - functions that are syntax (`IF`, `TRY`, `count_if`, `max_by` …) are spelled out;
//! - `?` takes its execution parameter.

use std::collections::HashSet;
use std::ops::ControlFlow;

use datafusion::sql::sqlparser::ast::*;
use datafusion::sql::sqlparser::tokenizer::Span;

use crate::{ErrorCode, SqlError};

use super::grammar;
use super::spelling;

/// Marks a column that repeats a name; whoever shows the name cuts it off here.
pub const DUPLICATE_MARK: &str = "\u{1}";

pub fn rewrite(statement: &mut Statement, parameters: &[String]) -> Result<(), SqlError> {
    let parameters = parameters.iter().map(|p| parameter(p)).collect::<Result<Vec<_>, _>>()?;
    let mut rewriter = Rewriter { parameters, used: 0, literal: HashSet::new() };
    match VisitMut::visit(statement, &mut rewriter) {
        ControlFlow::Break(error) => Err(error),
        ControlFlow::Continue(()) if rewriter.used < rewriter.parameters.len() => Err(SqlError::new(
            ErrorCode::Syntax,
            format!("Incorrect number of parameters: expected {} but found {}", rewriter.used, rewriter.parameters.len()),
        )),
        ControlFlow::Continue(()) => Ok(()),
    }
}

struct Rewriter {
    parameters: Vec<Expr>,
    used: usize,
    /// Numbers that are syntax rather than values: ordinals, limits, window offsets.
    literal: HashSet<Span>,
}

/// An execution parameter is an expression: `'abc'`, `42`, `DATE '2024-01-01'`.
fn parameter(text: &str) -> Result<Expr, SqlError> {
    let refused = || SqlError::new(ErrorCode::Syntax, format!("Invalid execution parameter: {text}"));
    let Statement::Query(query) = grammar::parse(&format!("SELECT {text}")).map_err(|_| refused())? else { return Err(refused()) };
    match *query.body {
        SetExpr::Select(mut select) if select.projection.len() == 1 && select.from.is_empty() => match select.projection.remove(0) {
            SelectItem::UnnamedExpr(expr) => Ok(expr),
            _ => Err(refused()),
        },
        _ => Err(refused()),
    }
}

impl VisitorMut for Rewriter {
    type Break = SqlError;

    fn pre_visit_query(&mut self, query: &mut Query) -> ControlFlow<SqlError> {
        if let Some(OrderBy { kind: OrderByKind::Expressions(keys), .. }) = &query.order_by {
            keys.iter().for_each(|key| self.keep(&key.expr));
        }
        if let Some(LimitClause::LimitOffset { limit, offset, .. }) = &mut query.limit_clause {
            // `LIMIT ALL`
            if matches!(limit, Some(Expr::Identifier(all)) if all.value.eq_ignore_ascii_case("all")) {
                *limit = None;
            }
            limit.iter().for_each(|limit| self.keep(limit));
            offset.iter().for_each(|offset| self.keep(&offset.value));
        }
        if let Some(Fetch { quantity: Some(quantity), with_ties: false, percent: false }) = &query.fetch {
            // The planner knows LIMIT only.
            self.keep(quantity);
            let offset = match query.limit_clause.take() {
                Some(LimitClause::LimitOffset { offset, .. }) => offset,
                _ => None,
            };
            query.limit_clause = Some(LimitClause::LimitOffset { limit: Some(quantity.clone()), offset, limit_by: Vec::new() });
            query.fetch = None;
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_select(&mut self, select: &mut Select) -> ControlFlow<SqlError> {
        if let GroupByExpr::Expressions(keys, _) = &select.group_by {
            keys.iter().for_each(|key| self.keep(key));
        }
        name_columns(&mut select.projection);
        let from = std::mem::take(&mut select.from);
        select.from = fold_unnests(from);
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<SqlError> {
        if let Expr::Value(ValueWithSpan { value: Value::Placeholder(mark), .. }) = expr
            && mark == "?"
        {
            let Some(parameter) = self.parameters.get(self.used) else {
                return ControlFlow::Break(SqlError::new(
                    ErrorCode::Syntax,
                    format!("Incorrect number of parameters: expected at least {} but found {}", self.used + 1, self.parameters.len()),
                ));
            };
            *expr = parameter.clone();
            self.used += 1;
        }
        if let Expr::Function(function) = expr
            && (function.over.is_some() || spelling::takes_literals(function))
            && let FunctionArguments::List(list) = &function.args
        {
            for argument in &list.args {
                if let FunctionArg::Unnamed(FunctionArgExpr::Expr(argument)) = argument {
                    self.keep(argument);
                }
            }
        }
        ControlFlow::Continue(())
    }

    fn post_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<SqlError> {
        if let Expr::Value(ValueWithSpan { value: Value::Number(digits, _), span }) = expr
            && !self.literal.contains(span)
            && let Some(typed) = typed_number(digits, *span)
        {
            *expr = typed;
        }
        match spelling::after_arguments(expr) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => ControlFlow::Break(error),
        }
    }
}

impl Rewriter {
    fn keep(&mut self, expr: &Expr) {
        if let Expr::Value(ValueWithSpan { value: Value::Number(..), span }) = expr {
            self.literal.insert(*span);
        }
    }
}

/// INTEGER where it fits; DOUBLE when written with an exponent. The rest (BIGINT, decimals) the planner types as Trino does.
fn typed_number(digits: &str, span: Span) -> Option<Expr> {
    let data_type = if digits.contains(['e', 'E']) {
        DataType::Double(ExactNumberInfo::None)
    } else if digits.parse::<i32>().is_ok() {
        DataType::Int(None)
    } else {
        return None;
    };
    let value = if data_type == DataType::Int(None) {
        Value::Number(digits.to_owned(), false)
    } else {
        Value::SingleQuotedString(digits.to_owned())
    };
    Some(Expr::Cast {
        kind: CastKind::Cast,
        expr: Box::new(Expr::Value(ValueWithSpan { value, span })),
        data_type,
        array: false,
        format: None,
    })
}

/// `SELECT 1, x, x` → `SELECT 1 AS _col0, x, x AS "x␁2"`.
fn name_columns(projection: &mut [SelectItem]) {
    let mut names = HashSet::new();
    for (position, item) in projection.iter_mut().enumerate() {
        let (expr, name) = match item {
            SelectItem::UnnamedExpr(expr @ Expr::Identifier(_)) => {
                let Expr::Identifier(ident) = &*expr else { continue };
                let name = ident.value.to_lowercase();
                if names.insert(name.clone()) {
                    continue;
                }
                (expr.clone(), name)
            }
            // `t.a` keeps its qualifier, by which two columns of one name are told apart.
            SelectItem::UnnamedExpr(Expr::CompoundIdentifier(_)) => continue,
            SelectItem::UnnamedExpr(Expr::CompoundFieldAccess { root, access_chain }) => {
                let expr = Expr::CompoundFieldAccess { root: root.clone(), access_chain: access_chain.clone() };
                match access_chain.last() {
                    Some(AccessExpr::Dot(Expr::Identifier(field))) => (expr, field.value.to_lowercase()),
                    _ => (expr, format!("_col{position}")),
                }
            }
            SelectItem::UnnamedExpr(expr) => (expr.clone(), format!("_col{position}")),
            SelectItem::ExprWithAlias { expr, alias } => (expr.clone(), alias.value.to_lowercase()),
            _ => continue,
        };
        let name = if names.insert(name.clone()) { name } else { format!("{name}{DUPLICATE_MARK}{position}") };
        *item = SelectItem::ExprWithAlias { expr, alias: Ident::with_quote('"', name) };
    }
}

/// `a CROSS JOIN UNNEST(a.x) AS u` → `(a CROSS JOIN UNNEST(a.x) AS u)`, also when written `a, UNNEST(a.x) AS u`.
fn fold_unnests(from: Vec<TableWithJoins>) -> Vec<TableWithJoins> {
    let mut folded: Vec<TableWithJoins> = Vec::new();
    for TableWithJoins { relation, joins } in from {
        let mut left = if is_unnest(&relation) {
            let join = Join { relation, global: false, join_operator: JoinOperator::CrossJoin(JoinConstraint::None) };
            match folded.pop() {
                Some(mut left) => {
                    left.joins.push(join);
                    nest(left)
                }
                None => TableWithJoins { relation: join.relation, joins: Vec::new() },
            }
        } else {
            TableWithJoins { relation, joins: Vec::new() }
        };
        for join in joins {
            let unnests = is_unnest(&join.relation);
            left.joins.push(join);
            if unnests {
                left = nest(left);
            }
        }
        folded.push(left);
    }
    folded
}

fn is_unnest(factor: &TableFactor) -> bool {
    matches!(factor, TableFactor::UNNEST { .. })
}

fn nest(table: TableWithJoins) -> TableWithJoins {
    TableWithJoins { relation: TableFactor::NestedJoin { table_with_joins: Box::new(table), alias: None }, joins: Vec::new() }
}
