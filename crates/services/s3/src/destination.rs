//! Those whom a bucket tells: functions, queues, topics, EventBridge. S3 calls them as itself, on behalf of the bucket.
//!
//! They are called by name: which of them the house serves is not this room's to know.

use kernel::{AccountId, Arn, Cx, Error, Principal, Region};
use serde_json::{Value, json};

use crate::model::event_record::EventRecord;
use crate::model::notification::Destination;

impl Destination {
    /// As `ArgumentName` calls it: by the names of 2014.
    pub const fn element(self) -> &'static str {
        match self {
            Destination::Function => "CloudFunction",
            Destination::Queue => "Queue",
            Destination::Topic => "Topic",
        }
    }
    pub const fn service(self) -> &'static str {
        match self {
            Destination::Function => "lambda",
            Destination::Queue => "sqs",
            Destination::Topic => "sns",
        }
    }
    pub const fn operation(self) -> &'static str {
        match self {
            Destination::Function => "Invoke",
            Destination::Queue => "SendMessage",
            Destination::Topic => "Publish",
        }
    }
}

/// Sends a message to a function, a queue or a topic.
pub async fn tell(cx: &Cx, bucket: (&str, AccountId), destination: Destination, arn: &Arn, message: &Value) -> Result<(), Error> {
    let input = match destination {
        // The payload is a blob, which JSON carries in base64.
        Destination::Function => json!({ "FunctionName": arn.as_str(), "InvocationType": "Event", "Payload": base64(message) }),
        Destination::Queue => json!({ "QueueUrl": queue_url(arn), "MessageBody": message.to_string() }),
        Destination::Topic => json!({ "TopicArn": arn.as_str(), "Subject": "Amazon S3 Notification", "Message": message.to_string() }),
    };
    let account = AccountId::parse(arn.account()).unwrap_or(bucket.1);
    let region = Region::parse(arn.region()).unwrap_or_else(|| cx.region().clone());
    caller(cx, bucket, account, region).call_json(destination.service(), destination.operation(), &input).await.map(drop)
}

/// Tells EventBridge, in the bucket's own account and region.
pub async fn put_event(cx: &Cx, event: &EventRecord) -> Result<(), Error> {
    let entry = json!({
        "Time": event.at / 1000,
        "Source": "aws.s3",
        "Resources": [Arn::s3(&event.bucket).as_str()],
        "DetailType": event.detail_type(),
        "Detail": event.detail().to_string(),
    });
    let region = Region::parse(&event.region).unwrap_or_else(|| cx.region().clone());
    let caller = caller(cx, (&event.bucket, event.owner), event.owner, region);
    let answer = caller.call_json("events", "PutEvents", &json!({ "Entries": [entry] })).await?;
    match answer["FailedEntryCount"].as_i64() {
        None | Some(0) => Ok(()),
        Some(_) => Err(Error::internal("EventBridge did not take the event")),
    }
}

fn caller(cx: &Cx, (bucket, owner): (&str, AccountId), account: AccountId, region: Region) -> Cx {
    let service = Principal::Service { account: owner, name: "s3.amazonaws.com", source: Arn::s3(bucket) };
    cx.in_scope(account, region).as_principal(service)
}

/// Whether the house lacks the service, rather than the service the destination.
pub fn is_not_built(error: &Error) -> bool {
    error.is(&wire::error::common::NOT_IMPLEMENTED) || error.is(&wire::error::common::UNKNOWN_OPERATION)
}

fn queue_url(arn: &Arn) -> String {
    format!("https://sqs.{}.amazonaws.com/{}/{}", arn.region(), arn.account(), arn.resource())
}

fn base64(message: &Value) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(message.to_string())
}
