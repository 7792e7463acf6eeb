//! CreateStream.

use api_kinesis::{CreateStream, CreateStreamInput, CreateStreamOutput};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::model::stream::{Mode, ON_DEMAND_SHARDS, Stream};
use crate::store::{self, STREAMS, TAGS};
use crate::{Kinesis, ops, workers};

impl Handler<CreateStream> for Kinesis {
    /// AWS answers while the stream is still being made (`CREATING`); here it is there when this answers.
    async fn run(&self, cx: &Cx, input: CreateStreamInput) -> Result<CreateStreamOutput, Error> {
        let name = input.stream_name;
        let mode = match input.stream_mode_details.as_ref().map(|details| details.stream_mode.as_str()) {
            Some("ON_DEMAND") => Mode::OnDemand,
            _ => Mode::Provisioned,
        };
        let shards = match (mode, input.shard_count) {
            (Mode::Provisioned, Some(count)) => count.unsigned_abs(),
            (Mode::Provisioned, None) => return Err(errors::no_shard_count()),
            (Mode::OnDemand, None) => ON_DEMAND_SHARDS,
            (Mode::OnDemand, Some(_)) => return Err(errors::shard_count_on_demand()),
        };
        let mut stream = Stream::new(cx.rng().u64(), cx.now().millis(), mode, shards);
        if let Some(limit) = input.max_record_size_in_ki_b {
            stream.record_kib_max = limit.unsigned_abs();
        }
        let (arn, tags) = (ops::stream_arn(cx, &name), input.tags.unwrap_or_default());
        cx.write(|tx| {
            if tx.exists(&STREAMS, &name)? {
                return Err(errors::stream_exists(cx, &name));
            }
            store::create(tx, &name, &stream)?;
            tags.iter().try_for_each(|(tag, value)| tx.put(&TAGS, (&arn, tag), value))?;
            Ok(())
        })
        .await?;
        cx.nudge(workers::forget::NAME);
        Ok(CreateStreamOutput {})
    }
}
