//! When a statement applies: conditions on what the request says about itself.
//!
//! AWS: "IAM JSON policy elements: Condition operators" and "Conditions with multiple context keys or values" (IAM User Guide). All
//! conditions of a block must hold; of the values of one, any; of the values of a negated one, none.

mod date;
mod network;
mod operator;

use serde_json::Value;

use crate::context::Context;
use crate::document::Malformed;
use crate::template::{Special, Template};
pub(crate) use network::Network;
pub(crate) use operator::{Operator, Quantifier};

/// One operator, one key, and the values it is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    pub(crate) operator: Operator,
    pub(crate) quantifier: Option<Quantifier>,
    /// `…IfExists`: holds where the request says nothing.
    pub(crate) if_exists: bool,
    pub(crate) key: String,
    pub(crate) operands: Vec<Operand>,
}

/// A value of the policy, read as its operator reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Operand {
    Text(Template),
    /// Ordered as numbers are; kept as bits so that policies can be compared.
    Number(OrderedNumber),
    /// Milliseconds of the epoch.
    Moment(i64),
    Truth(bool),
    Network(Network),
    /// Base64, without padding.
    Bytes(String),
}

/// A number that is one.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(crate) struct OrderedNumber(f64);

impl Eq for OrderedNumber {}

impl OrderedNumber {
    fn parse(text: &str) -> Option<OrderedNumber> {
        text.trim().parse().ok().filter(|number: &f64| number.is_finite()).map(OrderedNumber)
    }
}

pub(crate) fn parse(block: &Value, special: Special) -> Result<Vec<Condition>, Malformed> {
    let Value::Object(operators) = block else { return Err(Malformed::Shape("Condition")) };
    let mut conditions = Vec::new();
    for (name, keys) in operators {
        let (operator, quantifier, if_exists) = operator::parse(name).ok_or_else(|| Malformed::Operator(name.clone()))?;
        let Value::Object(keys) = keys else { return Err(Malformed::Shape("Condition")) };
        for (key, values) in keys {
            // AWS: every key begins with the prefix of a service.
            if key.split_once(':').is_none_or(|(service, name)| service.is_empty() || name.is_empty()) {
                return Err(Malformed::ConditionKey(key.clone()));
            }
            let values = scalars(values).ok_or(Malformed::Shape("Condition"))?;
            let operands = values.iter().map(|value| {
                let bad = || Malformed::ConditionValue { operator: name.clone(), value: value.clone() };
                operand(operator, value, special).ok_or_else(bad)
            });
            let operands = operands.collect::<Result<_, _>>()?;
            conditions.push(Condition { operator, quantifier, if_exists, key: key.clone(), operands });
        }
    }
    Ok(conditions)
}

/// AWS: numbers and booleans may be written without quotation marks.
fn scalars(value: &Value) -> Option<Vec<String>> {
    let one = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    };
    match value {
        Value::Array(items) => items.iter().map(one).collect(),
        single => one(single).map(|single| vec![single]),
    }
}

fn operand(operator: Operator, text: &str, special: Special) -> Option<Operand> {
    use Operator::*;
    Some(match operator {
        StringEquals | StringNotEquals | StringEqualsIgnoreCase | StringNotEqualsIgnoreCase => {
            Operand::Text(Template::parse(text, Special { wildcards: false, ..special }))
        }
        StringLike | StringNotLike | ArnEquals | ArnLike | ArnNotEquals | ArnNotLike => Operand::Text(Template::parse(text, special)),
        NumericEquals | NumericNotEquals | NumericLessThan | NumericLessThanEquals | NumericGreaterThan | NumericGreaterThanEquals => {
            Operand::Number(OrderedNumber::parse(text)?)
        }
        DateEquals | DateNotEquals | DateLessThan | DateLessThanEquals | DateGreaterThan | DateGreaterThanEquals => {
            Operand::Moment(date::parse_millis(text)?)
        }
        Bool | Null => Operand::Truth(truth(text)?),
        IpAddress | NotIpAddress => Operand::Network(Network::parse(text)?),
        BinaryEquals => Operand::Bytes(text.trim_end_matches('=').to_owned()),
    })
}

fn truth(text: &str) -> Option<bool> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

impl Condition {
    pub fn key(&self) -> &str {
        &self.key
    }

    pub fn holds(&self, context: &Context<'_>) -> bool {
        let mut given = context.values(&self.key).peekable();
        let is_missing = given.peek().is_none();
        if self.operator == Operator::Null {
            return self.operands.contains(&Operand::Truth(is_missing));
        }
        if is_missing {
            return self.holds_without_key();
        }
        match self.quantifier {
            Some(Quantifier::ForAllValues) => given.all(|given| self.accepts(given, context)),
            Some(Quantifier::ForAnyValue) | None => given.any(|given| self.accepts(given, context)),
        }
    }

    /// AWS: "If the key that you specify in a policy condition is not present in the request context, the values do not match and the
    /// condition is false. If the policy condition requires that the key is not matched … and the right key is not present, the
    /// condition is true."
    fn holds_without_key(&self) -> bool {
        match self.quantifier {
            _ if self.if_exists => true,
            Some(Quantifier::ForAllValues) => true,
            Some(Quantifier::ForAnyValue) => false,
            None => self.operator.is_negated(),
        }
    }

    fn accepts(&self, given: &str, context: &Context<'_>) -> bool {
        self.operands.iter().any(|operand| self.matches(operand, given, context)) != self.operator.is_negated()
    }

    /// What a negated operator negates.
    fn matches(&self, operand: &Operand, given: &str, context: &Context<'_>) -> bool {
        match operand {
            Operand::Text(template) if self.operator.is_about_arns() => template.matches_arn(given, context),
            Operand::Text(template) => template.matches(given, context, self.operator.case()),
            Operand::Number(wanted) => OrderedNumber::parse(given).is_some_and(|given| self.operator.orders(&given, wanted)),
            Operand::Moment(wanted) => date::parse_millis(given).is_some_and(|given| self.operator.orders(&given, wanted)),
            Operand::Truth(wanted) => truth(given) == Some(*wanted),
            Operand::Network(network) => given.parse().is_ok_and(|address| network.contains(address)),
            Operand::Bytes(wanted) => given.trim_end_matches('=') == wanted,
        }
    }
}
