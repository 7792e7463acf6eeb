//! The condition operators and what may stand before and behind them.

use std::cmp::Ordering;

use crate::template::Case;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    StringEquals,
    StringNotEquals,
    StringEqualsIgnoreCase,
    StringNotEqualsIgnoreCase,
    StringLike,
    StringNotLike,
    NumericEquals,
    NumericNotEquals,
    NumericLessThan,
    NumericLessThanEquals,
    NumericGreaterThan,
    NumericGreaterThanEquals,
    DateEquals,
    DateNotEquals,
    DateLessThan,
    DateLessThanEquals,
    DateGreaterThan,
    DateGreaterThanEquals,
    Bool,
    BinaryEquals,
    IpAddress,
    NotIpAddress,
    ArnEquals,
    ArnLike,
    ArnNotEquals,
    ArnNotLike,
    Null,
}

/// How a key with several values is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quantifier {
    ForAllValues,
    ForAnyValue,
}

/// `ForAnyValue:StringLikeIfExists`. AWS: `IfExists` may stand behind every operator but `Null`.
pub(crate) fn parse(name: &str) -> Option<(Operator, Option<Quantifier>, bool)> {
    let (quantifier, name) = match name.split_once(':') {
        None => (None, name),
        Some(("ForAllValues", name)) => (Some(Quantifier::ForAllValues), name),
        Some(("ForAnyValue", name)) => (Some(Quantifier::ForAnyValue), name),
        Some(_) => return None,
    };
    let (name, if_exists) = name.strip_suffix("IfExists").map_or((name, false), |name| (name, true));
    let operator = Operator::parse(name)?;
    let is_null_twice = operator == Operator::Null && if_exists;
    (!is_null_twice).then_some((operator, quantifier, if_exists))
}

impl Operator {
    fn parse(name: &str) -> Option<Operator> {
        use Operator::*;
        Some(match name {
            "StringEquals" => StringEquals,
            "StringNotEquals" => StringNotEquals,
            "StringEqualsIgnoreCase" => StringEqualsIgnoreCase,
            "StringNotEqualsIgnoreCase" => StringNotEqualsIgnoreCase,
            "StringLike" => StringLike,
            "StringNotLike" => StringNotLike,
            "NumericEquals" => NumericEquals,
            "NumericNotEquals" => NumericNotEquals,
            "NumericLessThan" => NumericLessThan,
            "NumericLessThanEquals" => NumericLessThanEquals,
            "NumericGreaterThan" => NumericGreaterThan,
            "NumericGreaterThanEquals" => NumericGreaterThanEquals,
            "DateEquals" => DateEquals,
            "DateNotEquals" => DateNotEquals,
            "DateLessThan" => DateLessThan,
            "DateLessThanEquals" => DateLessThanEquals,
            "DateGreaterThan" => DateGreaterThan,
            "DateGreaterThanEquals" => DateGreaterThanEquals,
            "Bool" => Bool,
            "BinaryEquals" => BinaryEquals,
            "IpAddress" => IpAddress,
            "NotIpAddress" => NotIpAddress,
            "ArnEquals" => ArnEquals,
            "ArnLike" => ArnLike,
            "ArnNotEquals" => ArnNotEquals,
            "ArnNotLike" => ArnNotLike,
            "Null" => Null,
            _ => return None,
        })
    }

    pub fn is_negated(self) -> bool {
        use Operator::*;
        matches!(
            self,
            StringNotEquals
                | StringNotEqualsIgnoreCase
                | StringNotLike
                | NumericNotEquals
                | DateNotEquals
                | NotIpAddress
                | ArnNotEquals
                | ArnNotLike
        )
    }

    /// AWS: "ArnEquals and ArnLike … behave identically."
    pub fn is_about_arns(self) -> bool {
        use Operator::*;
        matches!(self, ArnEquals | ArnLike | ArnNotEquals | ArnNotLike)
    }

    pub fn case(self) -> Case {
        use Operator::*;
        if matches!(self, StringEqualsIgnoreCase | StringNotEqualsIgnoreCase) { Case::Ignored } else { Case::Counts }
    }

    /// Whether what the request says stands to the policy's value as the operator wants it. Negation is the caller's.
    pub fn orders<T: PartialOrd>(self, given: &T, wanted: &T) -> bool {
        use Operator::*;
        let Some(ordering) = given.partial_cmp(wanted) else { return false };
        match self {
            NumericLessThan | DateLessThan => ordering == Ordering::Less,
            NumericLessThanEquals | DateLessThanEquals => ordering != Ordering::Greater,
            NumericGreaterThan | DateGreaterThan => ordering == Ordering::Greater,
            NumericGreaterThanEquals | DateGreaterThanEquals => ordering != Ordering::Less,
            _ => ordering == Ordering::Equal,
        }
    }
}
