//! GetRecords.

use api_kinesis::{ChildShard, GetRecords, GetRecordsInput, GetRecordsOutput, HashKeyRange, Record};
use kernel::store::ReadTx;
use kernel::{Cx, Handler, Timestamp};

use super::get_shard_iterator::key;
use crate::errors::{self, Error};
use crate::model::iterator::{Iterator, LIFETIME_MILLIS};
use crate::model::stream::{Shard, Stream, shard_id};
use crate::reading::{BYTES_MAX, Page, RECORDS_MAX, Reader};
use crate::store::SHARDS;
use crate::{Kinesis, store};

impl Handler<GetRecords> for Kinesis {
    async fn run(&self, cx: &Cx, input: GetRecordsInput) -> Result<GetRecordsOutput, Error> {
        let key = key(cx);
        let iterator = Iterator::open(&input.shard_iterator, &key).ok_or_else(errors::invalid_iterator)?;
        let now = cx.now().millis();
        if now - iterator.issued_at > LIFETIME_MILLIS {
            return Err(errors::expired_iterator(iterator.issued_at, now));
        }
        let (stream, shard) = store::read(cx, |tx| find(cx, tx, &iterator))?;
        let reader = Reader::new(cx, &stream, iterator.shard, shard);
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(RECORDS_MAX);
        let page = reader.read(cx, iterator.position, limit, BYTES_MAX).await?;
        let child_shards = match page.is_end {
            true => Some(children(cx, &stream, iterator.shard)?),
            false => None,
        };
        let next = Iterator { position: page.next, issued_at: now, ..iterator };
        Ok(GetRecordsOutput {
            next_shard_iterator: (!page.is_end).then(|| next.seal(&key)),
            millis_behind_latest: Some(page.behind),
            records: records(&reader, page),
            child_shards,
        })
    }
}

/// The stream the iterator was made for, and no other of its name.
fn find(cx: &Cx, tx: &ReadTx, iterator: &Iterator) -> Result<(Stream, Shard), Error> {
    let stream = store::stream(cx, tx, &iterator.stream)?;
    if stream.id != iterator.stream_id {
        return Err(errors::no_such_stream(cx, &iterator.stream));
    }
    let shard = tx.get(&SHARDS, (stream.id, iterator.shard))?;
    let shard = shard.ok_or_else(|| errors::no_such_shard(cx, &iterator.stream, &shard_id(iterator.shard)))?;
    Ok((stream, shard))
}

pub fn records(reader: &Reader, page: Page) -> Vec<Record> {
    let told = page.records.into_iter().map(|(position, record)| Record {
        sequence_number: reader.shard.sequence(reader.number, position).to_string(),
        approximate_arrival_timestamp: Some(Timestamp::from_millis(record.arrived_at)),
        data: record.data,
        partition_key: Some(record.partition_key),
        encryption_type: record.is_encrypted.then(|| "KMS".into()),
    });
    told.collect()
}

/// The shards that go on where a closed one ends.
pub fn children(cx: &Cx, stream: &Stream, parent: u32) -> Result<Vec<ChildShard>, Error> {
    let shards = store::read(cx, |tx| Ok(store::shards(tx, stream)?))?;
    let children = shards.into_iter().filter(|(_, shard)| shard.parents.contains(&parent)).map(|(number, shard)| ChildShard {
        shard_id: shard_id(number),
        parent_shards: shard.parents.iter().map(|parent| shard_id(*parent)).collect(),
        hash_key_range: HashKeyRange { starting_hash_key: shard.first_hash.to_string(), ending_hash_key: shard.last_hash.to_string() },
    });
    Ok(children.collect())
}
