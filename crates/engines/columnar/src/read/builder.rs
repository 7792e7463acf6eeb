//! Grows one Arrow column value by value, whatever the nesting of its Hive type.
//!
//! Arrow has builders of its own; ours differ in two ways which pay on text. Strings are collected as raw bytes and
//! checked for UTF-8 once per batch instead of once per field; and nested columns are a plain enum, so the SerDes can
//! match on it without downcasting.

use std::sync::Arc;

use arrow::array::{
    ArrayRef, BinaryArray, BooleanBuilder, Decimal128Builder, ListArray, MapArray, NullBufferBuilder, PrimitiveBuilder, StringArray,
    StructArray,
};
use arrow::buffer::{Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow::datatypes::{
    DataType, Date32Type, FieldRef, Fields, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMillisecondType,
};
use arrow::error::ArrowError;

use crate::HiveType;

pub(crate) enum ColumnBuilder {
    Boolean(BooleanBuilder),
    TinyInt(PrimitiveBuilder<Int8Type>),
    SmallInt(PrimitiveBuilder<Int16Type>),
    Int(PrimitiveBuilder<Int32Type>),
    BigInt(PrimitiveBuilder<Int64Type>),
    Float(PrimitiveBuilder<Float32Type>),
    Double(PrimitiveBuilder<Float64Type>),
    Decimal { values: Decimal128Builder, precision: u8, scale: u8 },
    Text(TextBuilder),
    Binary(TextBuilder),
    Date(PrimitiveBuilder<Date32Type>),
    Timestamp(PrimitiveBuilder<TimestampMillisecondType>),
    List { field: FieldRef, rows: Rows, items: Box<ColumnBuilder> },
    Map { field: FieldRef, rows: Rows, keys: Box<ColumnBuilder>, values: Box<ColumnBuilder> },
    Struct { fields: Fields, nulls: NullBufferBuilder, children: Vec<ColumnBuilder> },
}

impl ColumnBuilder {
    pub(crate) fn new(hive_type: &HiveType) -> Self {
        match hive_type {
            HiveType::Boolean => Self::Boolean(BooleanBuilder::new()),
            HiveType::TinyInt => Self::TinyInt(PrimitiveBuilder::new()),
            HiveType::SmallInt => Self::SmallInt(PrimitiveBuilder::new()),
            HiveType::Int => Self::Int(PrimitiveBuilder::new()),
            HiveType::BigInt => Self::BigInt(PrimitiveBuilder::new()),
            HiveType::Float => Self::Float(PrimitiveBuilder::new()),
            HiveType::Double => Self::Double(PrimitiveBuilder::new()),
            HiveType::Decimal { precision, scale } => Self::Decimal {
                values: Decimal128Builder::new().with_data_type(hive_type.to_arrow()),
                precision: *precision,
                scale: *scale,
            },
            HiveType::String => Self::Text(TextBuilder::new(Limit::None)),
            HiveType::Char(length) => Self::Text(TextBuilder::new(Limit::Char(usize::from(*length)))),
            HiveType::Varchar(length) => Self::Text(TextBuilder::new(Limit::Varchar(*length as usize))),
            HiveType::Binary => Self::Binary(TextBuilder::new(Limit::None)),
            HiveType::Date => Self::Date(PrimitiveBuilder::new()),
            HiveType::Timestamp => Self::Timestamp(PrimitiveBuilder::new()),
            HiveType::Array(item) => {
                let DataType::List(field) = hive_type.to_arrow() else { unreachable!("an array is an Arrow list") };
                Self::List { field, rows: Rows::new(), items: Box::new(Self::new(item)) }
            }
            HiveType::Map(key, value) => {
                let DataType::Map(field, _) = hive_type.to_arrow() else { unreachable!("a map is an Arrow map") };
                Self::Map { field, rows: Rows::new(), keys: Box::new(Self::new(key)), values: Box::new(Self::new(value)) }
            }
            HiveType::Struct(members) => Self::row(hive_type, members.iter().map(|m| &m.hive_type)),
            HiveType::Union(choices) => Self::row(hive_type, std::iter::once(&HiveType::TinyInt).chain(choices)),
        }
    }

    fn row<'a>(hive_type: &HiveType, children: impl Iterator<Item = &'a HiveType>) -> Self {
        let DataType::Struct(fields) = hive_type.to_arrow() else { unreachable!("a struct or union is an Arrow struct") };
        Self::Struct { fields, nulls: NullBufferBuilder::new(0), children: children.map(Self::new).collect() }
    }

    pub(crate) fn append_null(&mut self) {
        match self {
            Self::Boolean(values) => values.append_null(),
            Self::TinyInt(values) => values.append_null(),
            Self::SmallInt(values) => values.append_null(),
            Self::Int(values) => values.append_null(),
            Self::BigInt(values) => values.append_null(),
            Self::Float(values) => values.append_null(),
            Self::Double(values) => values.append_null(),
            Self::Decimal { values, .. } => values.append_null(),
            Self::Text(values) | Self::Binary(values) => values.append_null(),
            Self::Date(values) => values.append_null(),
            Self::Timestamp(values) => values.append_null(),
            Self::List { rows, items, .. } => rows.end(items.len(), false),
            Self::Map { rows, keys, .. } => rows.end(keys.len(), false),
            Self::Struct { nulls, children, .. } => {
                nulls.append_null();
                children.iter_mut().for_each(Self::append_null);
            }
        }
    }

    pub(crate) fn len(&self) -> usize {
        use arrow::array::ArrayBuilder;
        match self {
            Self::Boolean(values) => values.len(),
            Self::TinyInt(values) => values.len(),
            Self::SmallInt(values) => values.len(),
            Self::Int(values) => values.len(),
            Self::BigInt(values) => values.len(),
            Self::Float(values) => values.len(),
            Self::Double(values) => values.len(),
            Self::Decimal { values, .. } => values.len(),
            Self::Text(values) | Self::Binary(values) => values.rows.len(),
            Self::Date(values) => values.len(),
            Self::Timestamp(values) => values.len(),
            Self::List { rows, .. } | Self::Map { rows, .. } => rows.len(),
            Self::Struct { nulls, .. } => nulls.len(),
        }
    }

    /// The values so far as an array; the builder is empty afterwards.
    pub(crate) fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(match self {
            Self::Boolean(values) => Arc::new(values.finish()),
            Self::TinyInt(values) => Arc::new(values.finish()),
            Self::SmallInt(values) => Arc::new(values.finish()),
            Self::Int(values) => Arc::new(values.finish()),
            Self::BigInt(values) => Arc::new(values.finish()),
            Self::Float(values) => Arc::new(values.finish()),
            Self::Double(values) => Arc::new(values.finish()),
            Self::Decimal { values, .. } => Arc::new(values.finish()),
            Self::Text(values) => Arc::new(values.finish_text()),
            Self::Binary(values) => Arc::new(values.finish_binary()?),
            Self::Date(values) => Arc::new(values.finish()),
            Self::Timestamp(values) => Arc::new(values.finish()),
            Self::List { field, rows, items } => {
                let (offsets, nulls) = rows.finish();
                Arc::new(ListArray::try_new(field.clone(), offsets, items.finish()?, nulls)?)
            }
            Self::Map { field, rows, keys, values } => {
                let (offsets, nulls) = rows.finish();
                let DataType::Struct(pair) = field.data_type() else { unreachable!("a map's entries are a struct") };
                let entries = StructArray::try_new(pair.clone(), vec![keys.finish()?, values.finish()?], None)?;
                Arc::new(MapArray::try_new(field.clone(), offsets, entries, nulls, false)?)
            }
            Self::Struct { fields, nulls, children } => {
                let (length, nulls) = (nulls.len(), nulls.finish());
                let children = children.iter_mut().map(Self::finish).collect::<Result<Vec<_>, _>>()?;
                Arc::new(StructArray::try_new_with_length(fields.clone(), children, nulls, length)?)
            }
        })
    }
}

/// Where each row of a variable-length column ends, and which rows are NULL.
pub(crate) struct Rows {
    offsets: Vec<i32>,
    nulls: NullBufferBuilder,
}

impl Rows {
    fn new() -> Self {
        Self { offsets: vec![0], nulls: NullBufferBuilder::new(0) }
    }

    pub(crate) fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    /// Ends a row at `at` items. Batches are cut long before 2³¹ items (see `Decoder`).
    pub(crate) fn end(&mut self, at: usize, valid: bool) {
        self.offsets.push(i32::try_from(at).expect("a batch is cut before its items overflow an i32"));
        self.nulls.append(valid);
    }

    fn finish(&mut self) -> (OffsetBuffer<i32>, Option<NullBuffer>) {
        let offsets = std::mem::replace(&mut self.offsets, vec![0]);
        (OffsetBuffer::new(ScalarBuffer::from(offsets)), self.nulls.finish())
    }
}

/// What a declared length does to a string.
#[derive(Clone, Copy)]
enum Limit {
    None,
    /// Trailing spaces are padding, not content.
    Char(usize),
    Varchar(usize),
}

pub(crate) struct TextBuilder {
    bytes: Vec<u8>,
    rows: Rows,
    limit: Limit,
}

impl TextBuilder {
    fn new(limit: Limit) -> Self {
        Self { bytes: Vec::new(), rows: Rows::new(), limit }
    }

    pub(crate) fn append(&mut self, value: &[u8]) {
        self.bytes.extend_from_slice(value);
        self.end_row();
    }

    /// Appends what `write` adds to the bytes as one value.
    pub(crate) fn append_with(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        write(&mut self.bytes);
        self.end_row();
    }

    fn end_row(&mut self) {
        let start = self.rows.offsets[self.rows.offsets.len() - 1] as usize;
        let value = &self.bytes[start..];
        let length = match self.limit {
            Limit::None => value.len(),
            Limit::Varchar(characters) => cut(value, characters).len(),
            Limit::Char(characters) => trim_spaces(cut(value, characters)).len(),
        };
        self.bytes.truncate(start + length);
        self.rows.end(self.bytes.len(), true);
    }

    fn append_null(&mut self) {
        self.rows.end(self.bytes.len(), false);
    }

    /// Java's decoders turn bytes that are no UTF-8 into U+FFFD; so do we, but only when a batch has such bytes.
    fn finish_text(&mut self) -> StringArray {
        let bytes = std::mem::take(&mut self.bytes);
        let (offsets, nulls) = self.rows.finish();
        let bytes = Buffer::from_vec(bytes);
        StringArray::try_new(offsets.clone(), bytes.clone(), nulls.clone()).unwrap_or_else(|_| {
            let value = |i: usize| String::from_utf8_lossy(&bytes[offsets[i] as usize..offsets[i + 1] as usize]);
            let is_valid = |i: usize| nulls.as_ref().is_none_or(|n| n.is_valid(i));
            (0..offsets.len() - 1).map(|i| is_valid(i).then(|| value(i))).collect()
        })
    }

    fn finish_binary(&mut self) -> Result<BinaryArray, ArrowError> {
        let bytes = std::mem::take(&mut self.bytes);
        let (offsets, nulls) = self.rows.finish();
        BinaryArray::try_new(offsets, Buffer::from_vec(bytes), nulls)
    }
}

/// The first `characters` characters: a byte that does not continue one begins one.
fn cut(value: &[u8], characters: usize) -> &[u8] {
    if value.len() <= characters {
        return value;
    }
    let starts = value.iter().enumerate().filter(|(_, byte)| **byte & 0xC0 != 0x80);
    starts.map(|(at, _)| at).nth(characters).map_or(value, |end| &value[..end])
}

fn trim_spaces(value: &[u8]) -> &[u8] {
    let end = value.iter().rposition(|b| *b != b' ').map_or(0, |last| last + 1);
    &value[..end]
}
