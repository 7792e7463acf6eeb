//! GetPartitions: a filter, pages, and segments for readers that work in parallel.

use api_glue::{GetPartitions, GetPartitionsInput, GetPartitionsOutput, Segment};
use kernel::{Cx, Handler};

use super::described::Of;
use crate::errors::{self, Error};
use crate::model::expression::{KeyColumn, Predicate};
use crate::ops::{folded, in_own_catalog, in_the_present, read};
use crate::paging::{Page, start_after};
use crate::store::{PARTITIONS, TableRow, partition_key};
use crate::{Glue, store};

impl Handler<GetPartitions> for Glue {
    async fn run(&self, cx: &Cx, input: GetPartitionsInput) -> Result<GetPartitionsOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        in_the_present(input.transaction_id.as_deref(), input.query_as_of_time)?;
        let segment = checked(input.segment)?;
        let start = start_after(input.next_token.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        let of = Of { cx, database: &database, table: &name, without_columns: input.exclude_column_schema == Some(true) };
        let (partitions, next_token) = read(cx, |tx| {
            let table = store::table(tx, &database, &name)?.row;
            let filter = filter(&table, input.expression.as_deref())?;
            let mut page = Page::new(input.max_results, 1_000);
            let range = tx.prefix(&PARTITIONS, (table.partitions,));
            let range = if let Some(start) = &start { range.start_after((table.partitions, start)) } else { range };
            for entry in range.rows() {
                let ((_, key), row) = entry?;
                if !segment.includes(&key) || !wanted(filter.as_ref(), &row.values)? {
                    continue;
                }
                if page.is_full() {
                    return Ok(page.finish(true));
                }
                let key = partition_key(&row.values);
                page.push(of.partition(row)?, key);
            }
            Ok(page.finish(false))
        })?;
        Ok(GetPartitionsOutput { partitions: Some(partitions), next_token })
    }
}

fn filter(table: &TableRow, expression: Option<&str>) -> Result<Option<Predicate>, Error> {
    let Some(text) = expression.filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    let keys = table.keys.iter().map(|(name, type_name)| KeyColumn { name: name.clone(), type_name: type_name.clone() });
    Predicate::compile(text, &keys.collect::<Vec<_>>()).map(Some).map_err(|error| errors::filter(&error))
}

fn wanted(filter: Option<&Predicate>, values: &[String]) -> Result<bool, Error> {
    filter.map_or(Ok(true), |filter| filter.matches(values)).map_err(|error| errors::partition_value(&error))
}

/// One of several equal shares of a table's partitions.
struct Share {
    number: u64,
    of: u64,
}

fn checked(segment: Option<Segment>) -> Result<Share, Error> {
    let Some(segment) = segment else { return Ok(Share { number: 0, of: 1 }) };
    if segment.segment_number >= segment.total_segments {
        // Our words. AWS: the number must be below the total.
        return Err(errors::invalid("SegmentNumber must be less than TotalSegments."));
    }
    Ok(Share { number: segment.segment_number.unsigned_abs().into(), of: segment.total_segments.unsigned_abs().into() })
}

impl Share {
    fn includes(&self, key: &[u8]) -> bool {
        self.of == 1 || spread(key) % self.of == self.number
    }
}

/// A hash that is the same in every process: FNV-1a, whose bits alone are too regular to be divided by small numbers, and
/// MurmurHash3's last mixing step.
fn spread(key: &[u8]) -> u64 {
    let hash = key.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    let mixed = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    (mixed ^ (mixed >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53) >> 33
}
