//! One file per operation, or a few sisters.

pub mod consumers;
mod create_stream;
mod delete_stream;
mod describe_stream;
pub mod get_records;
mod get_shard_iterator;
mod list_shards;
mod list_streams;
mod policies;
mod put_record;
mod put_records;
mod putting;
mod resharding;
mod retention;
mod settings;
mod subscribe_to_shard;
mod tags;

use kernel::store::ReadTx;
use kernel::{Arn, Cx};

use crate::errors::{self, Error};
use crate::model::stream::Consumer;
use crate::store;

pub fn stream_arn(cx: &Cx, name: &str) -> String {
    cx.arn("kinesis", format_args!("stream/{name}")).into()
}

pub fn consumer_arn(cx: &Cx, stream: &str, name: &str, consumer: &Consumer) -> String {
    cx.arn("kinesis", format_args!("stream/{stream}/consumer/{name}:{}", consumer.created_at)).into()
}

/// The name of the stream that is meant. AWS: "you must use either the StreamARN or the StreamName parameter, or both".
pub fn stream_name<'a>(cx: &Cx, name: Option<&'a str>, arn: Option<&'a str>) -> Result<&'a str, Error> {
    match (name, arn) {
        (Some(name), _) => Ok(name),
        (None, Some(arn)) => name_in(cx, arn),
        (None, None) => Err(errors::unnamed_stream()),
    }
}

/// The name in a stream's ARN; a consumer's ARN begins with its stream's.
pub fn name_in<'a>(cx: &Cx, arn: &'a str) -> Result<&'a str, Error> {
    let parsed = Arn::parse(arn).filter(|parsed| parsed.service() == "kinesis").ok_or_else(|| errors::bad_arn(arn))?;
    let (_, resource) = arn.split_once(":stream/").ok_or_else(|| errors::bad_arn(arn))?;
    let name = resource.split_once('/').map_or(resource, |(name, _)| name);
    let is_here = parsed.account() == cx.account().to_string() && parsed.region() == cx.region().as_str();
    // Streams of other accounts are not shared (policies are kept, not evaluated), and so are not there.
    if is_here { Ok(name) } else { Err(errors::no_such_stream(cx, name)) }
}

/// A resource that has tags and a policy: a stream or one of its consumers. It must be there.
pub fn check_resource(cx: &Cx, tx: &ReadTx, arn: &str) -> Result<(), Error> {
    if arn.contains("/consumer/") {
        return consumers::Named::of(cx, None, None, Some(arn.to_owned()))?.find(cx, tx).map(drop);
    }
    store::stream(cx, tx, name_in(cx, arn)?).map(drop)
}
