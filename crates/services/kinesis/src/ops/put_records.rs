//! PutRecords.

use api_kinesis::{PutRecords, PutRecordsInput, PutRecordsOutput, PutRecordsResultEntry};
use kernel::{Cx, Handler};

use super::putting::Entry;
use crate::errors::{self, Error};
use crate::model::stream::shard_id;
use crate::{Kinesis, ops};

/// AWS: "up to a limit of 10 MiB for the entire request, including partition keys" (API reference).
const BYTES_MAX: usize = 10 << 20;

impl Handler<PutRecords> for Kinesis {
    async fn run(&self, cx: &Cx, input: PutRecordsInput) -> Result<PutRecordsOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let entries =
            input.records.into_iter().map(|record| Entry::new(record.data, record.partition_key, record.explicit_hash_key.as_deref()));
        let entries = entries.collect::<Result<Vec<_>, _>>()?;
        if entries.iter().map(Entry::len).sum::<usize>() > BYTES_MAX {
            return Err(errors::batch_too_large());
        }
        let put = self.put(cx, name, &entries).await?;
        let records = put.placed.iter().map(|placed| PutRecordsResultEntry {
            sequence_number: Some(placed.to_string()),
            shard_id: Some(shard_id(placed.shard)),
            error_code: None,
            error_message: None,
        });
        Ok(PutRecordsOutput {
            failed_record_count: Some(0),
            records: records.collect(),
            encryption_type: put.is_encrypted.then(|| "KMS".into()),
        })
    }
}
