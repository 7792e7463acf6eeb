//! The grammar: what is said, before it is known what the names mean.
//!
//! A parenthesis may enclose a condition or a single operand (`((year)) = (2024)`), which only shows behind it; so every rule
//! yields a [`Unit`] and asks for what it needs.

use super::ExpressionError;
use super::token::{Comparison, Token};

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    And(Vec<Node>),
    Or(Vec<Node>),
    Not(Box<Node>),
    Compare(Operand, Comparison, Operand),
    In(Operand, Vec<Operand>),
    Between(Operand, Operand, Operand),
    Like(Operand, String),
    IsNull(Operand),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    Column(String),
    /// A constant's text, quoted or not: the column beside it says what it is.
    Constant(String),
}

enum Unit {
    Condition(Node),
    Operand(Operand),
}

/// Deeper than anybody writes; a filter has at most 2,048 characters, and a stack has an end.
const DEPTH_MAX: usize = 100;

type Result<T> = std::result::Result<T, ExpressionError>;

pub(super) fn parse(tokens: &[Token]) -> Result<Node> {
    let mut parser = Parser { tokens, at: 0, depth: 0 };
    let node = parser.alternatives()?.condition()?;
    if parser.at == tokens.len() { Ok(node) } else { Err(ExpressionError::Invalid) }
}

impl Unit {
    fn condition(self) -> Result<Node> {
        match self {
            Unit::Condition(node) => Ok(node),
            Unit::Operand(_) => Err(ExpressionError::Invalid),
        }
    }
    fn operand(self) -> Result<Operand> {
        match self {
            Unit::Operand(operand) => Ok(operand),
            Unit::Condition(_) => Err(ExpressionError::Invalid),
        }
    }
}

struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn next(&mut self) -> Option<&Token> {
        self.at += 1;
        self.tokens.get(self.at - 1)
    }
    fn keyword(&mut self, word: &str) -> bool {
        let found = self.tokens.get(self.at).is_some_and(|token| token.is(word));
        self.at += usize::from(found);
        found
    }
    fn symbol(&mut self, symbol: &Token) -> bool {
        let found = self.tokens.get(self.at) == Some(symbol);
        self.at += usize::from(found);
        found
    }
    fn expect(&mut self, found: bool) -> Result<()> {
        if found { Ok(()) } else { Err(ExpressionError::Invalid) }
    }

    fn alternatives(&mut self) -> Result<Unit> {
        self.chain("or", Self::conjunction, Node::Or)
    }
    fn conjunction(&mut self) -> Result<Unit> {
        self.chain("and", Self::negation, Node::And)
    }
    fn chain(&mut self, word: &str, part: fn(&mut Self) -> Result<Unit>, join: fn(Vec<Node>) -> Node) -> Result<Unit> {
        let first = part(self)?;
        if !self.keyword(word) {
            return Ok(first);
        }
        let mut nodes = vec![first.condition()?, part(self)?.condition()?];
        while self.keyword(word) {
            nodes.push(part(self)?.condition()?);
        }
        Ok(Unit::Condition(join(nodes)))
    }

    fn negation(&mut self) -> Result<Unit> {
        let mut negations = 0;
        while self.keyword("not") {
            negations += 1;
        }
        let unit = self.condition()?;
        if negations == 0 {
            return Ok(unit);
        }
        let node = unit.condition()?;
        Ok(Unit::Condition(if negations % 2 == 1 { Node::Not(Box::new(node)) } else { node }))
    }

    /// An operand, and the predicate about it if one follows.
    fn condition(&mut self) -> Result<Unit> {
        let operand = match self.primary()? {
            Unit::Operand(operand) => operand,
            condition => return Ok(condition),
        };
        if let Some(Token::Compare(comparison)) = self.tokens.get(self.at) {
            self.at += 1;
            let right = self.primary()?.operand()?;
            return Ok(Unit::Condition(Node::Compare(operand, *comparison, right)));
        }
        if self.keyword("is") {
            let negated = self.keyword("not");
            let null = self.keyword("null");
            self.expect(null)?;
            return Ok(negate(negated, Node::IsNull(operand)));
        }
        let negated = self.keyword("not");
        if self.keyword("in") {
            return Ok(negate(negated, Node::In(operand, self.list()?)));
        }
        if self.keyword("between") {
            let low = self.primary()?.operand()?;
            let and = self.keyword("and");
            self.expect(and)?;
            return Ok(negate(negated, Node::Between(operand, low, self.primary()?.operand()?)));
        }
        if self.keyword("like") {
            let Operand::Constant(pattern) = self.primary()?.operand()? else { return Err(ExpressionError::Invalid) };
            return Ok(negate(negated, Node::Like(operand, pattern)));
        }
        if negated { Err(ExpressionError::Invalid) } else { Ok(Unit::Operand(operand)) }
    }

    fn list(&mut self) -> Result<Vec<Operand>> {
        let open = self.symbol(&Token::Open);
        self.expect(open)?;
        let mut items = vec![self.primary()?.operand()?];
        while self.symbol(&Token::Comma) {
            items.push(self.primary()?.operand()?);
        }
        let close = self.symbol(&Token::Close);
        self.expect(close)?;
        Ok(items)
    }

    fn primary(&mut self) -> Result<Unit> {
        if self.symbol(&Token::Open) {
            self.depth += 1;
            self.expect(self.depth <= DEPTH_MAX)?;
            let inner = self.alternatives()?;
            self.depth -= 1;
            let close = self.symbol(&Token::Close);
            self.expect(close)?;
            return Ok(inner);
        }
        let operand = match self.next() {
            Some(Token::Text(text) | Token::Number(text)) => Operand::Constant(text.clone()),
            Some(Token::Quoted(name)) => Operand::Column(name.clone()),
            Some(Token::Word(word)) if !is_reserved(word) => Operand::Column(word.clone()),
            _ => return Err(ExpressionError::Invalid),
        };
        // `date '2024-01-15'`, as engines print their literals.
        if let (Operand::Column(word), Some(Token::Text(text))) = (&operand, self.tokens.get(self.at))
            && (word.eq_ignore_ascii_case("date") || word.eq_ignore_ascii_case("timestamp"))
        {
            self.at += 1;
            return Ok(Unit::Operand(Operand::Constant(text.clone())));
        }
        Ok(Unit::Operand(operand))
    }
}

fn negate(negated: bool, node: Node) -> Unit {
    Unit::Condition(if negated { Node::Not(Box::new(node)) } else { node })
}

fn is_reserved(word: &str) -> bool {
    ["and", "or", "not", "in", "between", "like", "is", "null"].iter().any(|reserved| reserved.eq_ignore_ascii_case(word))
}
