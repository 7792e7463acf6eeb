//! GetShardIterator.

use api_kinesis::{GetShardIterator, GetShardIteratorInput, GetShardIteratorOutput};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::model::iterator::Iterator;
use crate::model::sequence::Sequence;
use crate::reading::Reader;
use crate::{Kinesis, ops, store};

/// Where a reader begins, as GetShardIterator and SubscribeToShard spell it.
pub struct Start<'a> {
    pub kind: &'a str,
    pub number: Option<&'a str>,
    /// Milliseconds of the epoch.
    pub timestamp: Option<i64>,
}

impl Handler<GetShardIterator> for Kinesis {
    async fn run(&self, cx: &Cx, input: GetShardIteratorInput) -> Result<GetShardIteratorOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let (stream, number, shard) = store::read(cx, |tx| {
            let stream = store::stream(cx, tx, name)?;
            let (number, shard) = store::shard(cx, tx, name, &stream, &input.shard_id)?;
            Ok((stream, number, shard))
        })?;
        let start = Start {
            kind: &input.shard_iterator_type,
            number: input.starting_sequence_number.as_deref(),
            timestamp: input.timestamp.map(|timestamp| timestamp.millis()),
        };
        let position = start.position(cx, name, &Reader::new(cx, &stream, number, shard)).await?;
        let iterator = Iterator { stream: name.to_owned(), stream_id: stream.id, shard: number, position, issued_at: cx.now().millis() };
        Ok(GetShardIteratorOutput { shard_iterator: Some(iterator.seal(&key(cx))) })
    }
}

/// What tokens are sealed with.
pub fn key(cx: &Cx) -> [u8; 32] {
    cx.world().store().root_key().derive("millpond 2026 kinesis shard iterators")
}

impl Start<'_> {
    pub async fn position(&self, cx: &Cx, stream: &str, reader: &Reader) -> Result<u64, Error> {
        match self.kind {
            "TRIM_HORIZON" => Ok(reader.oldest(cx)),
            "LATEST" => Ok(reader.latest(cx)),
            "AT_TIMESTAMP" => {
                let (asked, now) = (self.timestamp.ok_or_else(errors::lacks_timestamp)?, cx.now().millis());
                if asked > now {
                    return Err(errors::timestamp_ahead(asked, now));
                }
                reader.at(cx, asked).await
            }
            "AT_SEQUENCE_NUMBER" => Ok(self.sequence(cx, stream, reader)?.position()),
            _ => Ok(self.sequence(cx, stream, reader)?.after()),
        }
    }

    fn sequence(&self, cx: &Cx, stream: &str, reader: &Reader) -> Result<Sequence, Error> {
        let text = self.number.ok_or_else(errors::lacks_starting_number)?;
        let sequence = Sequence::parse(text).ok_or_else(|| errors::bad_starting_number(cx, text, stream, reader.number))?;
        let is_ours =
            sequence.shard == reader.number && sequence.made_at == reader.shard.made_at && sequence.position() <= reader.latest(cx);
        if is_ours { Ok(sequence) } else { Err(errors::foreign_starting_number(cx, text, stream, reader.number)) }
    }
}
