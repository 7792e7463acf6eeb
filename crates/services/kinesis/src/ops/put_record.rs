//! PutRecord.

use api_kinesis::{PutRecord, PutRecordInput, PutRecordOutput};
use kernel::{Cx, Handler};

use super::putting::Entry;
use crate::errors::{self, Error};
use crate::model::sequence::Sequence;
use crate::model::stream::shard_id;
use crate::{Kinesis, ops};

impl Handler<PutRecord> for Kinesis {
    async fn run(&self, cx: &Cx, input: PutRecordInput) -> Result<PutRecordOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        // A hint for ordering: numbers of one shard grow with every put anyway, so it is checked and needs nothing more.
        if let Some(number) = &input.sequence_number_for_ordering {
            Sequence::parse(number).ok_or_else(|| errors::bad_ordering_number(number))?;
        }
        let entry = Entry::new(input.data, input.partition_key, input.explicit_hash_key.as_deref())?;
        let put = self.put(cx, name, &[entry]).await?;
        let placed = put.placed[0];
        Ok(PutRecordOutput {
            shard_id: shard_id(placed.shard),
            sequence_number: placed.to_string(),
            encryption_type: put.is_encrypted.then(|| "KMS".into()),
        })
    }
}
