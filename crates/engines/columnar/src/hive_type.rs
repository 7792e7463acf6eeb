//! The Hive type system: the words in which the Glue Data Catalog, Athena's DDL and every SerDe describe a column.
//!
//! A type travels as text (`array<struct<a:int,b:string>>`), is understood as a [`HiveType`], is stored in memory as an
//! Arrow type, and is shown to a person querying it in Trino's words (`array(row(a integer, b varchar))`). This module
//! owns these four faces and nothing else: how a *field's text* becomes a value is the business of [`crate::read`].
//!
//! ```
//! use columnar::HiveType;
//! let t = HiveType::parse("ARRAY< struct<A:INT, b:string> >").unwrap();
//! assert_eq!(t.to_string(), "array<struct<A:int,b:string>>");
//! assert_eq!(t.trino_name(), "array(row(A integer, b varchar))");
//! ```

use std::fmt;

mod arrow;
mod parse;
#[cfg(test)]
pub(crate) mod tests;

pub use parse::TypeError;

/// A column of a table as the catalog knows it: a name and what its values are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Column {
    pub name: String,
    pub hive_type: HiveType,
}

impl Column {
    pub fn new(name: impl Into<String>, hive_type: HiveType) -> Self {
        Self { name: name.into(), hive_type }
    }
}

/// A Hive data type. `Display` prints the text Glue stores in `Column.Type`; [`HiveType::parse`] reads it back.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HiveType {
    Boolean,
    TinyInt,
    SmallInt,
    Int,
    BigInt,
    Float,
    Double,
    Decimal {
        precision: u8,
        scale: u8,
    },
    String,
    Char(u16),
    Varchar(u32),
    Binary,
    Date,
    Timestamp,
    Array(Box<HiveType>),
    Map(Box<HiveType>, Box<HiveType>),
    Struct(Vec<StructField>),
    /// `uniontype<int,string>`: which alternative a value takes is stored beside it.
    Union(Vec<HiveType>),
}

/// One `name:type` of a `struct<…>`. The name keeps the letter case it was written in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StructField {
    pub name: String,
    pub hive_type: HiveType,
}

impl StructField {
    pub fn new(name: impl Into<String>, hive_type: HiveType) -> Self {
        Self { name: name.into(), hive_type }
    }
}

impl HiveType {
    /// Reads a type as Hive does: any letter case, any white space, nested up to [`HiveType::MAX_DEPTH`] levels deep.
    pub fn parse(text: &str) -> Result<Self, TypeError> {
        parse::parse(text)
    }

    /// Deeper types than this are refused, so that no catalog entry can exhaust a reader's stack.
    pub const MAX_DEPTH: usize = 160;

    /// The largest precision a Hive (and Trino) decimal can have.
    pub const MAX_DECIMAL_PRECISION: u8 = 38;

    pub fn is_nested(&self) -> bool {
        matches!(self, Self::Array(_) | Self::Map(..) | Self::Struct(_) | Self::Union(_))
    }

    pub fn is_string(&self) -> bool {
        matches!(self, Self::String | Self::Char(_) | Self::Varchar(_))
    }

    /// The type as Athena's engine (Trino) names it, in `information_schema` and in error messages.
    pub fn trino_name(&self) -> String {
        match self {
            Self::Boolean => "boolean".into(),
            Self::TinyInt => "tinyint".into(),
            Self::SmallInt => "smallint".into(),
            Self::Int => "integer".into(),
            Self::BigInt => "bigint".into(),
            Self::Float => "real".into(),
            Self::Double => "double".into(),
            Self::Decimal { precision, scale } => format!("decimal({precision},{scale})"),
            Self::String => "varchar".into(),
            Self::Char(length) => format!("char({length})"),
            Self::Varchar(length) => format!("varchar({length})"),
            Self::Binary => "varbinary".into(),
            Self::Date => "date".into(),
            // Trino's Hive connector reads timestamps in milliseconds unless told otherwise (`hive.timestamp-precision`).
            Self::Timestamp => "timestamp(3)".into(),
            Self::Array(item) => format!("array({})", item.trino_name()),
            Self::Map(key, value) => format!("map({}, {})", key.trino_name(), value.trino_name()),
            Self::Struct(fields) => trino_row(fields.iter().map(|f| (f.name.clone(), &f.hive_type))),
            // Trino reads a union as `row(tag tinyint, field0 …, field1 …)`.
            Self::Union(choices) => {
                let tag = Self::TinyInt;
                let named = choices.iter().enumerate().map(|(i, t)| (format!("field{i}"), t));
                trino_row(std::iter::once(("tag".to_owned(), &tag)).chain(named))
            }
        }
    }
}

fn trino_row<'a>(fields: impl Iterator<Item = (String, &'a HiveType)>) -> String {
    let fields: Vec<_> = fields.map(|(name, t)| format!("{name} {}", t.trino_name())).collect();
    format!("row({})", fields.join(", "))
}

impl fmt::Display for HiveType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean => f.write_str("boolean"),
            Self::TinyInt => f.write_str("tinyint"),
            Self::SmallInt => f.write_str("smallint"),
            Self::Int => f.write_str("int"),
            Self::BigInt => f.write_str("bigint"),
            Self::Float => f.write_str("float"),
            Self::Double => f.write_str("double"),
            Self::Decimal { precision, scale } => write!(f, "decimal({precision},{scale})"),
            Self::String => f.write_str("string"),
            Self::Char(length) => write!(f, "char({length})"),
            Self::Varchar(length) => write!(f, "varchar({length})"),
            Self::Binary => f.write_str("binary"),
            Self::Date => f.write_str("date"),
            Self::Timestamp => f.write_str("timestamp"),
            Self::Array(item) => write!(f, "array<{item}>"),
            Self::Map(key, value) => write!(f, "map<{key},{value}>"),
            Self::Struct(fields) => {
                f.write_str("struct<")?;
                for (i, field) in fields.iter().enumerate() {
                    write!(f, "{}{}:{}", comma(i), FieldName(&field.name), field.hive_type)?;
                }
                f.write_str(">")
            }
            Self::Union(choices) => {
                f.write_str("uniontype<")?;
                for (i, choice) in choices.iter().enumerate() {
                    write!(f, "{}{choice}", comma(i))?;
                }
                f.write_str(">")
            }
        }
    }
}

fn comma(position: usize) -> &'static str {
    if position == 0 { "" } else { "," }
}

/// A struct field's name, in backticks only where the bare name could not be read back.
struct FieldName<'a>(&'a str);

impl fmt::Display for FieldName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = !self.0.is_empty() && !self.0.contains(|c: char| parse::ends_field_name(c) || c.is_whitespace());
        if plain { f.write_str(self.0) } else { write!(f, "`{}`", self.0.replace('`', "``")) }
    }
}
