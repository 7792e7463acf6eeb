//! Removes what stood under databases, tables and partitions that are gone, a few hundred rows at a time.

use async_trait::async_trait;
use kernel::store::{Place, StoreError, Tx};
use kernel::{Cx, Error, Next, Worker};

use crate::store::{DROPPED, Dropped, PARTITIONS, TABLES, TableAt, VERSIONS, drop_table};

pub const NAME: &str = "glue.sweep_dropped";

/// Rows per transaction: small enough that other writers do not notice.
const BITE: usize = 500;

pub struct SweepDropped;

#[async_trait]
impl Worker for SweepDropped {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let Some((place, number, kind)) = cx.read(|tx| tx.everywhere(&DROPPED).next().transpose())? else { return Ok(Next::Idle) };
        cx.write(|tx| sweep(tx, &place, number, kind)).await?;
        Ok(Next::Again)
    }
}

fn sweep(tx: &mut Tx, place: &Place, number: u64, kind: Dropped) -> Result<(), Error> {
    let mut tx = tx.scoped(place);
    let removed = match kind {
        Dropped::Database => sweep_tables(&mut tx, number)?,
        Dropped::TableVersions => {
            let keys = tx.prefix(&VERSIONS, (number,)).keys().take(BITE).collect::<Result<Vec<_>, _>>()?;
            keys.iter().try_for_each(|key| tx.delete(&VERSIONS, key))?;
            keys.len()
        }
        Dropped::Partitions => {
            let keys = tx.prefix(&PARTITIONS, (number,)).keys().take(BITE).collect::<Result<Vec<_>, _>>()?;
            keys.iter().try_for_each(|key| tx.delete(&PARTITIONS, key))?;
            keys.len()
        }
    };
    if removed < BITE {
        tx.delete(&DROPPED, number)?;
    }
    Ok(())
}

/// Each table leaves numbers of its own behind, to be swept in their turn.
fn sweep_tables(tx: &mut Tx, database: u64) -> Result<usize, StoreError> {
    let tables = tx.prefix(&TABLES, (database,)).take(BITE).collect::<Result<Vec<_>, _>>()?;
    for ((database, name), row) in &tables {
        drop_table(tx, &TableAt { database: *database, name: name.clone(), row: row.clone() })?;
    }
    Ok(tables.len())
}
