//! The columns a query wants, and where in a row of the file each of them lies.

use std::sync::Arc;

use arrow::array::{RecordBatch, RecordBatchOptions};
use arrow::datatypes::{Field, Schema, SchemaRef};
use arrow::error::ArrowError;

use super::builder::ColumnBuilder;
use crate::Column;

pub(super) struct Projection {
    /// For each field of a row up to the last one wanted: which builder takes it.
    slots: Vec<Option<usize>>,
    pub(super) builders: Vec<ColumnBuilder>,
    /// For each builder: the column's position in the table.
    pub(super) ordinals: Vec<usize>,
    /// How many columns the table has.
    pub(super) table_width: usize,
    pub(super) schema: SchemaRef,
}

impl Projection {
    /// Wants `columns[i]` for each `i` in `wanted`, in that order. (Positions outside the table are a caller's mistake.)
    pub(super) fn new(columns: &[Column], wanted: &[usize]) -> Self {
        let mut slots = vec![None; wanted.iter().max().map_or(0, |last| last + 1)];
        for (builder, ordinal) in wanted.iter().enumerate() {
            slots[*ordinal] = Some(builder);
        }
        let wanted_columns = || wanted.iter().map(|i| &columns[*i]);
        let fields: Vec<Field> = wanted_columns().map(|c| Field::new(&c.name, c.hive_type.to_arrow(), true)).collect();
        Self {
            slots,
            builders: wanted_columns().map(|c| ColumnBuilder::new(&c.hive_type)).collect(),
            ordinals: wanted.to_vec(),
            table_width: columns.len(),
            schema: Arc::new(Schema::new(fields)),
        }
    }

    /// How many leading fields of a row must be looked at.
    pub(super) fn fields_needed(&self) -> usize {
        self.slots.len()
    }

    /// The builder for a row's field, if it is wanted.
    pub(super) fn builder(&mut self, field: usize) -> Option<&mut ColumnBuilder> {
        self.slots[field].map(|builder| &mut self.builders[builder])
    }

    /// A short row: the fields from `field` on are missing.
    pub(super) fn null_from(&mut self, field: usize) {
        for builder in self.slots[field.min(self.slots.len())..].iter().flatten() {
            self.builders[*builder].append_null();
        }
    }

    pub(super) fn finish(&mut self, rows: usize) -> Result<RecordBatch, ArrowError> {
        let arrays = self.builders.iter_mut().map(ColumnBuilder::finish).collect::<Result<Vec<_>, _>>()?;
        RecordBatch::try_new_with_options(self.schema.clone(), arrays, &RecordBatchOptions::new().with_row_count(Some(rows)))
    }
}
