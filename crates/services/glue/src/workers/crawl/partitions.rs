//! Writing the partitions of a table, many at a time.

use std::collections::HashSet;

use api_glue::{PartitionInput, TableInput};
use kernel::store::Tx;

use super::Interruption;
use super::describe::{self, DEPRECATED_BY};
use super::run::{OnChange, OnDelete, Run};
use super::survey::Surveyed;
use crate::errors::Error;
use crate::model::crawl::grouping::PartitionFound;
use crate::model::s3_path::S3Path;
use crate::store::{self, Counts, PARTITIONS, PartitionRow, TableAt, TableRow, partition_key};

/// Per transaction: small enough that other writers do not notice.
const BATCH: usize = 500;

/// Creates what is new, and updates what differs if the policy says so.
pub async fn put(
    run: &Run,
    surveyed: &Surveyed,
    at: &TableAt,
    table: &TableInput,
    found: &[PartitionFound],
    counts: &mut Counts,
) -> Result<(), Interruption> {
    // AWS: InheritFromTable brings existing partitions in line with their table.
    let updates = run.on_change == OnChange::Update || run.configuration.partitions_inherit;
    let now = run.cx.now().millis();
    for batch in found.chunks(BATCH) {
        run.check_stop()?;
        let rows: Vec<PartitionRow> = batch.iter().map(|found| row(describe::partition(run, surveyed, table, found), now)).collect();
        let written = run.cx.write(|tx| {
            let Some(table) = still_there(tx, run, at)? else { return Ok((0, 0)) };
            let (mut created, mut updated) = (0, 0);
            for row in rows {
                match store::partition(tx, &table, &row.values)? {
                    None => {
                        store::put_partition(tx, &table, &row)?;
                        created += 1;
                    }
                    Some(old) if updates && differs(&old, &row)? => {
                        store::put_partition(tx, &table, &PartitionRow { created_at: old.created_at, ..row })?;
                        updated += 1;
                    }
                    Some(_) => {}
                }
            }
            Ok::<_, Error>((created, updated))
        });
        let (created, updated) = written.await?;
        counts.partitions_created += created;
        counts.partitions_updated += updated;
    }
    Ok(())
}

/// The table as it is now, unless somebody has dropped or replaced it meanwhile: its partitions would belong to nobody.
fn still_there(tx: &Tx, run: &Run, at: &TableAt) -> Result<Option<TableRow>, Error> {
    match store::table(tx, &run.database, &at.name) {
        Ok(now) if now.row.partitions == at.row.partitions => Ok(Some(now.row)),
        Ok(_) => Ok(None),
        Err(error) if crate::errors::is_not_found(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

fn row(mut input: PartitionInput, now: i64) -> PartitionRow {
    let values = input.values.take().unwrap_or_default();
    PartitionRow { created_at: now, values, input: store::to_json(&input) }
}

/// Whether anything but the time of the last look is another.
fn differs(old: &PartitionRow, new: &PartitionRow) -> Result<bool, Error> {
    let without_time = |row: &PartitionRow| -> Result<String, Error> {
        let input: PartitionInput = store::from_json(&row.input)?;
        Ok(store::to_json(&PartitionInput { last_access_time: None, ..input }))
    };
    Ok(without_time(old)? != without_time(new)?)
}

/// Deletes or marks partitions below the include path that were not found again.
pub async fn note_missing(
    run: &Run,
    surveyed: &Surveyed,
    at: &TableAt,
    table: &TableInput,
    found: &[PartitionFound],
    counts: &mut Counts,
) -> Result<(), Interruption> {
    if table.partition_keys.as_ref().is_none_or(Vec::is_empty) {
        return Ok(());
    }
    let found: HashSet<Vec<u8>> = found.iter().map(|found| partition_key(&found.values)).collect();
    let mut after: Option<Vec<u8>> = None;
    loop {
        run.check_stop()?;
        let page = run.cx.read(|tx| {
            let range = tx.prefix(&PARTITIONS, (at.row.partitions,));
            let range = if let Some(after) = &after { range.start_after((at.row.partitions, after)) } else { range };
            range.take(BATCH).collect::<Result<Vec<_>, _>>()
        })?;
        let Some(((_, last), _)) = page.last() else { return Ok(()) };
        after = Some(last.clone());
        let missing = page.into_iter().filter(|((_, key), _)| !found.contains(key)).map(|(_, row)| row);
        let missing: Vec<(PartitionRow, PartitionInput)> = missing
            .map(|row| Ok((store::from_json(&row.input)?, row)))
            .map(|pair: Result<_, Error>| pair.map(|(input, row)| (row, input)))
            .collect::<Result<_, _>>()?;
        let missing: Vec<_> = missing.into_iter().filter(|(_, input)| lies_within(input, surveyed)).collect();
        end(run, at, missing, counts).await?;
    }
}

fn lies_within(input: &PartitionInput, surveyed: &Surveyed) -> bool {
    let location = input.storage_descriptor.as_ref().and_then(|descriptor| descriptor.location.as_deref());
    location.and_then(S3Path::parse).is_some_and(|location| location.is_within(&surveyed.target))
}

async fn end(run: &Run, at: &TableAt, missing: Vec<(PartitionRow, PartitionInput)>, counts: &mut Counts) -> Result<(), Interruption> {
    if missing.is_empty() {
        return Ok(());
    }
    let mark = run.cx.now().millis().to_string();
    let ended = run.cx.write(|tx| {
        let Some(table) = still_there(tx, run, at)? else { return Ok((0, 0)) };
        let (mut deleted, mut marked) = (0, 0);
        for (row, mut input) in missing {
            let parameters = input.parameters.get_or_insert_default();
            if run.on_delete == OnDelete::Delete {
                store::delete_partition(tx, &table, &row.values)?;
                deleted += 1;
            } else if !parameters.contains_key(DEPRECATED_BY) {
                parameters.insert(DEPRECATED_BY.into(), mark.clone());
                store::put_partition(tx, &table, &PartitionRow { input: store::to_json(&input), ..row })?;
                marked += 1;
            }
        }
        Ok::<_, Error>((deleted, marked))
    });
    let (deleted, marked) = ended.await?;
    counts.partitions_deleted += deleted;
    counts.partitions_updated += marked;
    Ok(())
}
