//! DeleteStream.

use api_kinesis::{DeleteStream, DeleteStreamInput, DeleteStreamOutput};
use kernel::store::LogId;
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::store::{self, CONSUMERS};
use crate::{Kinesis, ops, workers};

impl Handler<DeleteStream> for Kinesis {
    async fn run(&self, cx: &Cx, input: DeleteStreamInput) -> Result<DeleteStreamOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let seen = store::read(cx, |tx| store::stream(cx, tx, name))?;
        let with_consumers = input.enforce_consumer_deletion.unwrap_or(false);
        // Shut, so that no record is acked into a log that is about to be removed.
        let closing = self.intake.close(cx, seen.open.iter().map(|shard| LogId(shard.log)).collect()).await?;
        cx.write(|tx| {
            let stream = store::stream(cx, tx, name)?;
            if !with_consumers && tx.prefix(&CONSUMERS, (stream.id,)).first()?.is_some() {
                return Err(errors::consumers_left(cx, name));
            }
            store::delete(cx, tx, name, &stream)?;
            Ok(())
        })
        .await?;
        closing.done();
        self.fan_out.has_changed();
        cx.nudge(workers::forget::NAME);
        Ok(DeleteStreamOutput {})
    }
}
