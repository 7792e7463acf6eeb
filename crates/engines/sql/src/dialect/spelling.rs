//! Trino functions that are syntax to DataFusion, or known to it by another name or shape.

use datafusion::sql::sqlparser::ast::*;

use crate::{ErrorCode, SqlError};

/// Functions whose numbers must reach the planner as bare literals.
pub fn takes_literals(function: &Function) -> bool {
    matches!(name_of(function).as_str(), "approx_percentile" | "nth_value" | "ntile" | "lag" | "lead")
}

/// DataFusion counts in unsigned or 32-bit numbers where Trino counts in BIGINT.
const COUNTS: &[&str] = &[
    "cardinality",
    "length",
    "char_length",
    "character_length",
    "approx_distinct",
    "row_number",
    "rank",
    "dense_rank",
    "ntile",
    "strpos",
    "levenshtein_distance",
    "array_position",
    "bit_count",
    "codepoint",
    "bit_length",
];

/// One name for another, arguments unchanged.
const RENAMED: &[(&str, &str)] = &[
    ("transform", "array_transform"),
    ("filter", "array_filter"),
    ("any_match", "array_any_match"),
    ("every", "bool_and"),
    ("levenshtein_distance", "levenshtein"),
    ("bitwise_and_agg", "bit_and"),
    ("bitwise_or_agg", "bit_or"),
    ("bitwise_xor_agg", "bit_xor"),
    ("variance", "var_samp"),
    ("codepoint", "ascii"),
    ("char_length", "length"),
    ("character_length", "length"),
    ("array_remove", "array_remove_all"),
];

pub fn after_arguments(expr: &mut Expr) -> Result<(), SqlError> {
    let replacement = match expr {
        Expr::Function(function) => spell(function)?,
        Expr::Extract { field, expr: from, .. } => Some(call(extract_function(field)?, vec![(**from).clone()])),
        Expr::Cast { expr: inner, data_type, .. } if is_json_type(data_type) => Some(call("to_json$", vec![(**inner).clone()])),
        Expr::Cast { expr: inner, data_type, .. } if is_json_value(inner) && !is_nested_type(data_type) => {
            **inner = call("json_scalar$", vec![(**inner).clone()]);
            None
        }
        // `(…).field`, as the planner wants it: with the name as a text.
        Expr::CompoundFieldAccess { access_chain, .. } => {
            for access in access_chain {
                if let AccessExpr::Dot(Expr::Identifier(field)) = access {
                    *access = AccessExpr::Dot(Expr::Value(Value::SingleQuotedString(field.value.to_lowercase()).into()));
                }
            }
            None
        }
        Expr::Position { expr: needle, r#in } => Some(bigint(call("strpos", vec![(**r#in).clone(), (**needle).clone()]))),
        Expr::Substring { expr: text, substring_from: Some(from), substring_for, .. } => {
            let mut arguments = vec![(**text).clone(), (**from).clone()];
            arguments.extend(substring_for.as_deref().cloned());
            Some(call("substr", arguments))
        }
        _ => None,
    };
    if let Some(replacement) = replacement {
        *expr = replacement;
    }
    Ok(())
}

fn spell(function: &mut Function) -> Result<Option<Expr>, SqlError> {
    let name = name_of(function);
    let arguments = arguments_of(function);
    let spelled = match (name.as_str(), arguments.as_slice()) {
        ("if", [condition, then]) => Some(case(condition, then, None)),
        ("if", [condition, then, otherwise]) => Some(case(condition, then, Some(otherwise))),
        ("try", [attempt]) => {
            let mut attempt = attempt.clone();
            forgive(&mut attempt);
            Some(attempt)
        }
        ("count_if", [condition]) => Some(aggregate(function, "count", vec![number("1")], condition.clone(), Vec::new())),
        ("arbitrary" | "any_value", [value]) => {
            Some(aggregate(function, "first_value", vec![value.clone()], is_not_null(value), Vec::new()))
        }
        ("max_by", [value, by]) => Some(aggregate(function, "last_value", vec![value.clone()], is_not_null(by), vec![ascending(by)])),
        ("min_by", [value, by]) => Some(aggregate(function, "first_value", vec![value.clone()], is_not_null(by), vec![ascending(by)])),
        ("max_by" | "min_by", [_, _, _]) => return Err(unsupported("max_by and min_by of the n best")),
        ("approx_percentile", [value, percentile]) => {
            let mut spelled = simple("approx_percentile$", vec![percentile.clone()]);
            spelled.within_group = vec![ascending(value)];
            spelled.filter = function.filter.clone();
            Some(Expr::Function(spelled))
        }
        ("approx_percentile", _) => return Err(unsupported("approx_percentile with weights")),
        ("map_agg", [key, value]) => {
            let keys = aggregate(function, "array_agg", vec![key.clone()], is_not_null(key), Vec::new());
            let values = aggregate(function, "array_agg", vec![value.clone()], is_not_null(key), Vec::new());
            Some(call("map", vec![keys, values]))
        }
        // The order stands outside the parentheses in Trino, inside in DataFusion.
        ("listagg", [value, rest @ ..]) if rest.len() < 2 => {
            let separator = rest.first().cloned().unwrap_or_else(|| Expr::Value(Value::SingleQuotedString(String::new()).into()));
            let mut spelled = simple("string_agg", vec![value.clone(), separator]);
            spelled.filter = function.filter.clone();
            if let FunctionArguments::List(list) = &mut spelled.args
                && !function.within_group.is_empty()
            {
                list.clauses.push(FunctionArgumentClause::OrderBy(function.within_group.clone()));
            }
            Some(Expr::Function(spelled))
        }
        ("set_agg", [value]) => {
            let mut spelled = simple("array_agg", vec![value.clone()]);
            if let FunctionArguments::List(list) = &mut spelled.args {
                list.duplicate_treatment = Some(DuplicateTreatment::Distinct);
            }
            Some(Expr::Function(spelled))
        }
        ("mod", [dividend, divisor]) => Some(binary(dividend, BinaryOperator::Modulo, divisor)),
        ("slice", [array, start, length]) => {
            let end = binary(&Expr::Nested(Box::new(binary(start, BinaryOperator::Plus, length))), BinaryOperator::Minus, &number("1"));
            Some(call("array_slice", vec![array.clone(), bigint(start.clone()), bigint(end)]))
        }
        // Trino: NULL as soon as one argument is; DataFusion leaves NULLs out.
        ("greatest" | "least", [_, ..]) => {
            let is_null = arguments.iter().map(|argument| Expr::IsNull(Box::new(argument.clone())));
            let any_null = is_null.reduce(|left, right| binary(&left, BinaryOperator::Or, &right));
            any_null.map(|any_null| case(&any_null, &Expr::Value(Value::Null.into()), Some(&call(&name, arguments.clone()))))
        }
        ("sequence", [from, to]) => Some(call("generate_series", vec![bigint(from.clone()), bigint(to.clone())])),
        _ => None,
    };
    if spelled.is_some() {
        return Ok(spelled);
    }
    if name.ends_with('$') {
        return Ok(None);
    }
    if let Some((_, theirs)) = RENAMED.iter().find(|(ours, _)| *ours == name) {
        function.name = ObjectName::from(vec![Ident::new(*theirs)]);
    }
    Ok(COUNTS.contains(&name.as_str()).then(|| bigint(Expr::Function(function.clone()))))
}

/// `TRY(x)`: what would fail is NULL. Casts become TRY_CAST, divisors are never zero, our functions answer NULL for a bad row.
fn forgive(expr: &mut Expr) {
    let _ = visit_expressions_mut(expr, |expr| {
        match expr {
            Expr::Cast { kind, .. } => *kind = CastKind::TryCast,
            Expr::BinaryOp { op: BinaryOperator::Divide | BinaryOperator::Modulo, right, .. } => {
                **right = call("nullif", vec![(**right).clone(), number("0")]);
            }
            Expr::Function(function) if crate::functions::can_be_forgiven(&name_of(function)) => {
                function.name = ObjectName::from(vec![Ident::with_quote('"', format!("{}{}", crate::functions::TRY, name_of(function)))]);
            }
            _ => {}
        }
        std::ops::ControlFlow::<()>::Continue(())
    });
}

fn extract_function(field: &DateTimeField) -> Result<&'static str, SqlError> {
    Ok(match field {
        DateTimeField::Year => "year",
        DateTimeField::Quarter => "quarter",
        DateTimeField::Month => "month",
        DateTimeField::Week(_) => "week",
        DateTimeField::Day => "day",
        DateTimeField::DayOfWeek | DateTimeField::Dow => "day_of_week",
        DateTimeField::DayOfYear | DateTimeField::Doy => "day_of_year",
        DateTimeField::Hour => "hour",
        DateTimeField::Minute => "minute",
        DateTimeField::Second => "second",
        DateTimeField::Custom(name) => match name.value.to_lowercase().as_str() {
            "day_of_month" => "day",
            "day_of_week" | "dow" => "day_of_week",
            "day_of_year" | "doy" => "day_of_year",
            "year_of_week" | "yow" => "year_of_week",
            other => return Err(SqlError::new(ErrorCode::SyntaxError, format!("Invalid EXTRACT field: {other}"))),
        },
        other => return Err(SqlError::new(ErrorCode::SyntaxError, format!("Invalid EXTRACT field: {other}"))),
    })
}

fn is_json_type(data_type: &DataType) -> bool {
    matches!(data_type, DataType::JSON) || matches!(data_type, DataType::Custom(name, _) if name.to_string().eq_ignore_ascii_case("json"))
}

fn is_nested_type(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Array(_) | DataType::Struct(..))
}

/// Whether an expression is of Trino's type JSON, as far as its outermost function tells.
fn is_json_value(expr: &Expr) -> bool {
    matches!(expr, Expr::Function(function) if ["json_extract", "json_parse", "json_array_get"].contains(&name_of(function).as_str()))
}

pub fn name_of(function: &Function) -> String {
    function.name.to_string().trim_matches('"').to_lowercase()
}

fn arguments_of(function: &Function) -> Vec<Expr> {
    let FunctionArguments::List(list) = &function.args else { return Vec::new() };
    let plain = |argument: &FunctionArg| match argument {
        FunctionArg::Unnamed(FunctionArgExpr::Expr(expr)) => Some(expr.clone()),
        _ => None,
    };
    list.args.iter().filter_map(plain).collect()
}

fn simple(name: &str, arguments: Vec<Expr>) -> Function {
    let args = arguments.into_iter().map(|a| FunctionArg::Unnamed(FunctionArgExpr::Expr(a))).collect();
    Function {
        name: ObjectName::from(vec![Ident::new(name)]),
        uses_odbc_syntax: false,
        parameters: FunctionArguments::None,
        args: FunctionArguments::List(FunctionArgumentList { duplicate_treatment: None, args, clauses: Vec::new() }),
        filter: None,
        null_treatment: None,
        over: None,
        within_group: Vec::new(),
    }
}

fn call(name: &str, arguments: Vec<Expr>) -> Expr {
    Expr::Function(simple(name, arguments))
}

/// Another aggregate in the place of `original`: same FILTER and OVER, and `condition` besides.
fn aggregate(original: &Function, name: &str, arguments: Vec<Expr>, condition: Expr, order: Vec<OrderByExpr>) -> Expr {
    let mut spelled = simple(name, arguments);
    let filter = match &original.filter {
        Some(filter) => {
            Expr::BinaryOp { left: filter.clone(), op: BinaryOperator::And, right: Box::new(Expr::Nested(Box::new(condition))) }
        }
        None => condition,
    };
    spelled.filter = Some(Box::new(filter));
    spelled.over = original.over.clone();
    if let FunctionArguments::List(list) = &mut spelled.args {
        if !order.is_empty() {
            list.clauses.push(FunctionArgumentClause::OrderBy(order));
        } else if let FunctionArguments::List(written) = &original.args {
            list.clauses = written.clauses.clone();
        }
    }
    Expr::Function(spelled)
}

fn binary(left: &Expr, op: BinaryOperator, right: &Expr) -> Expr {
    Expr::BinaryOp { left: Box::new(left.clone()), op, right: Box::new(right.clone()) }
}

fn ascending(expr: &Expr) -> OrderByExpr {
    OrderByExpr { expr: expr.clone(), options: OrderByOptions { asc: Some(true), nulls_first: None }, with_fill: None }
}

fn is_not_null(expr: &Expr) -> Expr {
    Expr::IsNotNull(Box::new(expr.clone()))
}

fn case(condition: &Expr, then: &Expr, otherwise: Option<&Expr>) -> Expr {
    Expr::Case {
        case_token: helpers::attached_token::AttachedToken::empty(),
        end_token: helpers::attached_token::AttachedToken::empty(),
        operand: None,
        conditions: vec![CaseWhen { condition: condition.clone(), result: then.clone() }],
        else_result: otherwise.map(|otherwise| Box::new(otherwise.clone())),
    }
}

fn bigint(expr: Expr) -> Expr {
    Expr::Cast { kind: CastKind::Cast, expr: Box::new(expr), data_type: DataType::BigInt(None), array: false, format: None }
}

fn number(digits: &str) -> Expr {
    Expr::Value(Value::Number(digits.to_owned(), false).into())
}

fn unsupported(what: &str) -> SqlError {
    SqlError::new(ErrorCode::NotSupported, format!("{what} is not supported"))
}
