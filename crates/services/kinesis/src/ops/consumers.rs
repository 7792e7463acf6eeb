//! RegisterStreamConsumer, DescribeStreamConsumer, ListStreamConsumers, DeregisterStreamConsumer.

use api_kinesis::{
    ConsumerDescription, DeregisterStreamConsumer, DeregisterStreamConsumerInput, DeregisterStreamConsumerOutput, DescribeStreamConsumer,
    DescribeStreamConsumerInput, DescribeStreamConsumerOutput, ListStreamConsumers, ListStreamConsumersInput, ListStreamConsumersOutput,
    RegisterStreamConsumer, RegisterStreamConsumerInput, RegisterStreamConsumerOutput,
};
use kernel::store::ReadTx;
use kernel::{Cx, Handler, Timestamp};

use crate::errors::{self, Error};
use crate::model::stream::{Consumer, Stream};
use crate::store::{self, CONSUMERS, TAGS};
use crate::{Kinesis, ops};

/// AWS: "you can register up to 20 consumers per data stream" (API reference, RegisterStreamConsumer).
const CONSUMERS_MAX: usize = 20;
/// AWS: "The default value is 100" (API reference, ListStreamConsumers, MaxResults).
const PER_PAGE: usize = 100;

impl Handler<RegisterStreamConsumer> for Kinesis {
    async fn run(&self, cx: &Cx, input: RegisterStreamConsumerInput) -> Result<RegisterStreamConsumerOutput, Error> {
        let stream_name = ops::name_in(cx, &input.stream_arn)?;
        let (name, tags) = (input.consumer_name, input.tags.unwrap_or_default());
        let consumer = Consumer { created_at: cx.now().millis().div_euclid(1000) };
        let arn = ops::consumer_arn(cx, stream_name, &name, &consumer);
        cx.write(|tx| {
            let stream = store::stream(cx, tx, stream_name)?;
            if tx.exists(&CONSUMERS, (stream.id, &name))? {
                return Err(errors::consumer_exists(cx, &name));
            }
            if tx.prefix(&CONSUMERS, (stream.id,)).keys().count() >= CONSUMERS_MAX {
                return Err(errors::too_many_consumers(CONSUMERS_MAX));
            }
            tx.put(&CONSUMERS, (stream.id, &name), &consumer)?;
            tags.iter().try_for_each(|(tag, value)| tx.put(&TAGS, (&arn, tag), value))?;
            Ok(())
        })
        .await?;
        Ok(RegisterStreamConsumerOutput { consumer: summary(cx, stream_name, name, &consumer) })
    }
}

impl Handler<DescribeStreamConsumer> for Kinesis {
    async fn run(&self, cx: &Cx, input: DescribeStreamConsumerInput) -> Result<DescribeStreamConsumerOutput, Error> {
        let named = Named::of(cx, input.stream_arn, input.consumer_name, input.consumer_arn)?;
        let (_, consumer) = store::read(cx, |tx| named.find(cx, tx))?;
        let api_kinesis::Consumer { consumer_name, consumer_arn, consumer_status, consumer_creation_timestamp } =
            summary(cx, &named.stream, named.consumer.clone(), &consumer);
        let stream_arn = ops::stream_arn(cx, &named.stream);
        let consumer_description =
            ConsumerDescription { consumer_name, consumer_arn, consumer_status, consumer_creation_timestamp, stream_arn };
        Ok(DescribeStreamConsumerOutput { consumer_description })
    }
}

impl Handler<ListStreamConsumers> for Kinesis {
    /// A token is the name of the last consumer of its page.
    async fn run(&self, cx: &Cx, input: ListStreamConsumersInput) -> Result<ListStreamConsumersOutput, Error> {
        let name = ops::name_in(cx, &input.stream_arn)?;
        let limit = input.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PER_PAGE);
        let start = input.next_token.unwrap_or_default();
        let mut consumers = store::read(cx, |tx| {
            let stream = store::stream(cx, tx, name)?;
            let rows = tx.prefix(&CONSUMERS, (stream.id,)).start_after((stream.id, start.as_str())).take(limit + 1);
            Ok(rows.collect::<Result<Vec<_>, _>>()?)
        })?;
        let has_more = consumers.len() > limit;
        consumers.truncate(limit);
        let next_token = consumers.last().filter(|_| has_more).map(|((_, last), _)| last.clone());
        let consumers = consumers.into_iter().map(|((_, consumer), row)| summary(cx, name, consumer, &row)).collect();
        Ok(ListStreamConsumersOutput { consumers: Some(consumers), next_token })
    }
}

impl Handler<DeregisterStreamConsumer> for Kinesis {
    async fn run(&self, cx: &Cx, input: DeregisterStreamConsumerInput) -> Result<DeregisterStreamConsumerOutput, Error> {
        let named = Named::of(cx, input.stream_arn, input.consumer_name, input.consumer_arn)?;
        cx.write(|tx| {
            let (stream, consumer) = named.find(cx, tx)?;
            store::forget_resource(tx, &ops::consumer_arn(cx, &named.stream, &named.consumer, &consumer))?;
            tx.delete(&CONSUMERS, (stream.id, &named.consumer))?;
            Ok::<_, Error>(())
        })
        .await?;
        self.fan_out.has_changed();
        Ok(DeregisterStreamConsumerOutput {})
    }
}

/// A consumer by its ARN, or by its stream and its name.
pub struct Named {
    pub stream: String,
    pub consumer: String,
    created_at: Option<i64>,
}

impl Named {
    pub fn of(cx: &Cx, stream_arn: Option<String>, name: Option<String>, arn: Option<String>) -> Result<Named, Error> {
        if let Some(arn) = arn {
            let stream = ops::name_in(cx, &arn)?.to_owned();
            let resource = arn.split_once("/consumer/").and_then(|(_, resource)| resource.rsplit_once(':'));
            let (consumer, created_at) = resource.ok_or_else(|| errors::bad_arn(&arn))?;
            let created_at = Some(created_at.parse().map_err(|_| errors::bad_arn(&arn))?);
            return Ok(Named { stream, consumer: consumer.to_owned(), created_at });
        }
        let (Some(stream_arn), Some(consumer)) = (stream_arn, name) else { return Err(errors::unnamed_consumer()) };
        Ok(Named { stream: ops::name_in(cx, &stream_arn)?.to_owned(), consumer, created_at: None })
    }

    /// The consumer, and not another one of the same name.
    pub fn find(&self, cx: &Cx, tx: &ReadTx) -> Result<(Stream, Consumer), Error> {
        let stream = store::stream(cx, tx, &self.stream)?;
        let found = tx.get(&CONSUMERS, (stream.id, &self.consumer))?;
        let found = found.filter(|found| self.created_at.is_none_or(|created_at| created_at == found.created_at));
        let consumer = found.ok_or_else(|| errors::no_such_consumer(cx, &self.consumer))?;
        Ok((stream, consumer))
    }
}

fn summary(cx: &Cx, stream: &str, name: String, consumer: &Consumer) -> api_kinesis::Consumer {
    api_kinesis::Consumer {
        consumer_arn: ops::consumer_arn(cx, stream, &name, consumer),
        consumer_name: name,
        consumer_status: "ACTIVE".into(),
        consumer_creation_timestamp: Timestamp::from_millis(consumer.created_at * 1000),
    }
}
