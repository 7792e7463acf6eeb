//! From text to [`HiveType`]: a small recursive-descent parser over the grammar of Hive's `CREATE TABLE` column types.

use super::{HiveType, StructField};

/// Why a piece of text is not a Hive type. `at` is a byte position in the text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypeError {
    #[error("unknown type '{0}'")]
    Unknown(String),
    #[error("expected {expected} at position {at} of '{text}'")]
    Expected { expected: &'static str, at: usize, text: String },
    #[error("{what} must be between {min} and {max}, not {found}")]
    OutOfRange { what: &'static str, min: u32, max: u32, found: u32 },
    #[error("type is nested deeper than {} levels", HiveType::MAX_DEPTH)]
    TooDeep,
}

/// AWS: a Hive char holds at most 255 characters, a varchar at most 65535 (Athena data types page).
const MAX_CHAR: u32 = 255;
const MAX_VARCHAR: u32 = 65_535;

pub(super) fn parse(text: &str) -> Result<HiveType, TypeError> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let parsed = parser.any_type()?;
    parser.space();
    if parser.at == text.len() { Ok(parsed) } else { Err(parser.expected("the end of the type")) }
}

/// The characters which cannot be part of a bare struct field name.
pub(super) fn ends_field_name(c: char) -> bool {
    matches!(c, ':' | ',' | '<' | '>' | '(' | ')' | '`')
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn any_type(&mut self) -> Result<HiveType, TypeError> {
        self.depth += 1;
        if self.depth > HiveType::MAX_DEPTH {
            return Err(TypeError::TooDeep);
        }
        let parsed = self.named_type();
        self.depth -= 1;
        parsed
    }

    fn named_type(&mut self) -> Result<HiveType, TypeError> {
        let word = self.word();
        if word.is_empty() {
            return Err(self.expected("a type"));
        }
        Ok(match word.to_ascii_lowercase().as_str() {
            "boolean" => HiveType::Boolean,
            "tinyint" => HiveType::TinyInt,
            "smallint" => HiveType::SmallInt,
            "int" | "integer" => HiveType::Int,
            "bigint" => HiveType::BigInt,
            "float" => HiveType::Float,
            "double" => self.double(),
            "decimal" | "dec" | "numeric" => self.decimal()?,
            "string" => HiveType::String,
            "char" => HiveType::Char(self.length("the length of a char", MAX_CHAR)? as u16),
            "varchar" => HiveType::Varchar(self.length("the length of a varchar", MAX_VARCHAR)?),
            "binary" => HiveType::Binary,
            "date" => HiveType::Date,
            "timestamp" => HiveType::Timestamp,
            "array" => HiveType::Array(self.angled(|p| p.any_type().map(Box::new))?),
            "map" => self.angled(Self::map)?,
            "struct" => HiveType::Struct(self.angled(Self::struct_fields)?),
            "uniontype" => HiveType::Union(self.angled(|p| p.list(Self::any_type))?),
            _ => return Err(TypeError::Unknown(word.to_owned())),
        })
    }

    /// Hive also spells it `double precision`.
    fn double(&mut self) -> HiveType {
        let before = self.at;
        if !self.word().eq_ignore_ascii_case("precision") {
            self.at = before;
        }
        HiveType::Double
    }

    /// `decimal` alone is `decimal(10,0)`, and `decimal(5)` is `decimal(5,0)`, as in Hive.
    fn decimal(&mut self) -> Result<HiveType, TypeError> {
        if !self.take('(') {
            return Ok(HiveType::Decimal { precision: 10, scale: 0 });
        }
        let precision = self.number()?;
        let scale = if self.take(',') { self.number()? } else { 0 };
        self.require(')', "')'")?;
        let max = u32::from(HiveType::MAX_DECIMAL_PRECISION);
        within("the precision of a decimal", 1, max, precision)?;
        within("the scale of a decimal", 0, precision, scale)?;
        Ok(HiveType::Decimal { precision: precision as u8, scale: scale as u8 })
    }

    fn length(&mut self, what: &'static str, max: u32) -> Result<u32, TypeError> {
        self.require('(', "'('")?;
        let length = self.number()?;
        self.require(')', "')'")?;
        within(what, 1, max, length)?;
        Ok(length)
    }

    fn map(&mut self) -> Result<HiveType, TypeError> {
        let key = self.any_type()?;
        self.require(',', "','")?;
        Ok(HiveType::Map(Box::new(key), Box::new(self.any_type()?)))
    }

    fn struct_fields(&mut self) -> Result<Vec<StructField>, TypeError> {
        self.space();
        // A crawler that met only `{}` writes `struct<>`.
        if self.rest().starts_with('>') { Ok(Vec::new()) } else { self.list(Self::struct_field) }
    }

    fn struct_field(&mut self) -> Result<StructField, TypeError> {
        let name = self.field_name()?;
        self.require(':', "':'")?;
        let hive_type = self.any_type()?;
        self.comment()?;
        Ok(StructField { name, hive_type })
    }

    /// Catalogs hold struct fields with dots, dashes and inner spaces: all is name that is not punctuation.
    fn field_name(&mut self) -> Result<String, TypeError> {
        self.space();
        if self.take('`') {
            return self.quoted('`');
        }
        let end = self.rest().find(ends_field_name).unwrap_or(self.rest().len());
        let name = self.rest()[..end].trim_end();
        if name.is_empty() {
            return Err(self.expected("a field name"));
        }
        self.at += end;
        Ok(name.to_owned())
    }

    /// In DDL a struct field may carry `COMMENT '…'`, which is no part of its type.
    fn comment(&mut self) -> Result<(), TypeError> {
        let before = self.at;
        if !self.word().eq_ignore_ascii_case("comment") {
            self.at = before;
            return Ok(());
        }
        self.require('\'', "a quoted comment")?;
        self.quoted('\'').map(drop)
    }

    /// The rest of a quoted text whose opening mark is behind us; a doubled mark stands for itself.
    fn quoted(&mut self, mark: char) -> Result<String, TypeError> {
        let mut text = String::new();
        loop {
            let Some(end) = self.rest().find(mark) else { return Err(self.expected("a closing quote")) };
            text.push_str(&self.rest()[..end]);
            self.at += end + mark.len_utf8();
            if !self.rest().starts_with(mark) {
                return Ok(text);
            }
            text.push(mark);
            self.at += mark.len_utf8();
        }
    }

    fn angled<T>(&mut self, inner: impl FnOnce(&mut Self) -> Result<T, TypeError>) -> Result<T, TypeError> {
        self.require('<', "'<'")?;
        let parsed = inner(self)?;
        self.require('>', "'>'")?;
        Ok(parsed)
    }

    fn list<T>(&mut self, item: impl Fn(&mut Self) -> Result<T, TypeError>) -> Result<Vec<T>, TypeError> {
        let mut items = vec![item(self)?];
        while self.take(',') {
            items.push(item(self)?);
        }
        Ok(items)
    }

    fn word(&mut self) -> &'a str {
        self.space();
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn number(&mut self) -> Result<u32, TypeError> {
        self.space();
        let before = self.at;
        self.word().parse().map_err(|_| Parser { at: before, ..*self }.expected("a number"))
    }

    fn take(&mut self, c: char) -> bool {
        self.space();
        let found = self.rest().starts_with(c);
        if found {
            self.at += c.len_utf8();
        }
        found
    }

    fn require(&mut self, c: char, expected: &'static str) -> Result<(), TypeError> {
        if self.take(c) { Ok(()) } else { Err(self.expected(expected)) }
    }

    fn space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn expected(&self, expected: &'static str) -> TypeError {
        TypeError::Expected { expected, at: self.at, text: self.text.to_owned() }
    }
}

fn within(what: &'static str, min: u32, max: u32, found: u32) -> Result<(), TypeError> {
    if (min..=max).contains(&found) { Ok(()) } else { Err(TypeError::OutOfRange { what, min, max, found }) }
}
