//! What a filter means for the keys of one table: positions instead of names, typed constants instead of texts.

use super::parse::{Node, Operand};
use super::token::Comparison;
use super::value::{Family, Typed};
use super::{ExpressionError, KeyColumn};

/// A filter ready to be asked about partitions; see [`Predicate::matches`].
#[derive(Clone, Debug, PartialEq)]
pub struct Predicate(pub(super) Bound);

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Bound {
    And(Vec<Bound>),
    Or(Vec<Bound>),
    Not(Box<Bound>),
    Compare(Column, Comparison, Typed),
    In(Column, Vec<Typed>),
    Between(Column, Typed, Typed),
    Like(Column, Vec<char>),
    IsNull(Column),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Which of the table's partition keys.
    pub position: usize,
    pub family: Family,
}

type Result<T> = std::result::Result<T, ExpressionError>;

pub(super) fn bind(node: Node, keys: &[KeyColumn]) -> Result<Predicate> {
    Binder { keys }.node(node).map(Predicate)
}

struct Binder<'a> {
    keys: &'a [KeyColumn],
}

impl Binder<'_> {
    fn node(&self, node: Node) -> Result<Bound> {
        Ok(match node {
            Node::And(nodes) => Bound::And(nodes.into_iter().map(|node| self.node(node)).collect::<Result<_>>()?),
            Node::Or(nodes) => Bound::Or(nodes.into_iter().map(|node| self.node(node)).collect::<Result<_>>()?),
            Node::Not(node) => Bound::Not(Box::new(self.node(*node)?)),
            Node::Compare(left, comparison, right) => self.compare(left, comparison, right)?,
            Node::In(operand, items) => {
                let column = self.column(operand)?;
                Bound::In(column, items.into_iter().map(|item| constant(item, column)).collect::<Result<_>>()?)
            }
            Node::Between(operand, low, high) => {
                let column = self.column(operand)?;
                Bound::Between(column, constant(low, column)?, constant(high, column)?)
            }
            Node::Like(operand, pattern) => {
                let column = self.column(operand)?;
                column.family.supports_like()?;
                Bound::Like(column, pattern.chars().collect())
            }
            Node::IsNull(operand) => Bound::IsNull(self.column(operand)?),
        })
    }

    /// One side is a key, the other a constant.
    fn compare(&self, left: Operand, comparison: Comparison, right: Operand) -> Result<Bound> {
        let (column, comparison, other) = match &left {
            Operand::Column(_) => (self.column(left)?, comparison, right),
            Operand::Constant(_) => (self.column(right)?, comparison.mirrored(), left),
        };
        Ok(Bound::Compare(column, comparison, constant(other, column)?))
    }

    fn column(&self, operand: Operand) -> Result<Column> {
        let Operand::Column(name) = operand else { return Err(ExpressionError::Invalid) };
        let position = self.keys.iter().position(|key| key.name.eq_ignore_ascii_case(&name)).ok_or(ExpressionError::Invalid)?;
        Ok(Column { position, family: Family::of(&self.keys[position].type_name)? })
    }
}

fn constant(operand: Operand, column: Column) -> Result<Typed> {
    match operand {
        Operand::Constant(text) => column.family.read(&text),
        Operand::Column(_) => Err(ExpressionError::Invalid),
    }
}

impl Comparison {
    /// `2 < year` is `year > 2`.
    fn mirrored(self) -> Comparison {
        match self {
            Comparison::Less => Comparison::Greater,
            Comparison::LessOrEqual => Comparison::GreaterOrEqual,
            Comparison::Greater => Comparison::Less,
            Comparison::GreaterOrEqual => Comparison::LessOrEqual,
            same => same,
        }
    }
}
