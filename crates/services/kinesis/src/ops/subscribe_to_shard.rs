//! SubscribeToShard: five minutes of a shard's records, pushed as they arrive. The call answers at once; what follows is
//! `fan_out/delivery.rs`.

use api_kinesis::{SubscribeToShard, SubscribeToShardInput, SubscribeToShardOutput};
use kernel::{Cx, Handler};
use wire::Events;

use super::consumers::Named;
use super::get_shard_iterator::Start;
use crate::errors::{self, Error};
use crate::fan_out::{Delivery, Listener};
use crate::reading::Reader;
use crate::{Kinesis, store};

impl Handler<SubscribeToShard> for Kinesis {
    async fn run(&self, cx: &Cx, input: SubscribeToShardInput) -> Result<SubscribeToShardOutput, Error> {
        let consumer = Named::of(cx, None, None, Some(input.consumer_arn.clone()))?;
        let (stream, number, shard) = store::read(cx, |tx| {
            let (stream, _) = consumer.find(cx, tx)?;
            let (number, shard) = store::shard(cx, tx, &consumer.stream, &stream, &input.shard_id)?;
            Ok((stream, number, shard))
        })?;
        let start = Start {
            kind: &input.starting_position.r#type,
            number: input.starting_position.sequence_number.as_deref(),
            timestamp: input.starting_position.timestamp.map(|timestamp| timestamp.millis()),
        };
        let next = start.position(cx, &consumer.stream, &Reader::new(cx, &stream, number, shard.clone())).await?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let taken = self.fan_out.subscriptions.take(&input.consumer_arn, number, cx.now());
        let subscription = taken.map_err(|_| errors::another_subscription(cx, &consumer.stream, number, &consumer.consumer))?;
        let delivery = Delivery::new(cx, &self.fan_out, Listener { consumer, number, shard, next }, subscription);
        Ok(SubscribeToShardOutput { event_stream: Events::new(delivery.events()) })
    }
}
