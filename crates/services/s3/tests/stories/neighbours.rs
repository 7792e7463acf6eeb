//! A queue service of a dozen lines, described by hand as the generator would: what a bucket's notifications are delivered to.

use std::sync::Arc;
use std::sync::Mutex;

use kernel::{Cx, Error, Handler, Service};
use wire::schema::{ErrorSchema, Limits, RouteSchema, TimestampFormat, Traits};
use wire::{
    DecodeError, Decoder, Kind, Location, Member, OperationSchema, Protocol, ServiceSchema, StructSchema, Structure, Value, Visitor,
};

static SQS: ServiceSchema = ServiceSchema {
    name: "sqs",
    title: "Amazon Simple Queue Service",
    signing_name: "sqs",
    endpoint_prefix: "sqs",
    target_prefix: Some("AmazonSQS"),
    api_version: "2012-11-05",
    protocols: &[Protocol::AwsJson1_0],
    xml_namespace: None,
    operations: &[&SEND_MESSAGE],
    unbuilt: &[],
    errors: &[],
};

static SEND_MESSAGE: OperationSchema = OperationSchema {
    service: &SQS,
    name: "SendMessage",
    route: RouteSchema { name: "SendMessage", method: "POST", path: "/", query: "" },
    status: 200,
    input: &MESSAGE,
    output: &MESSAGE,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

const fn text(name: &'static str) -> Member {
    Member {
        name,
        wire: name,
        at: Location::Body,
        kind: Kind::String,
        required: true,
        limits: Limits { min: None, max: None, pattern: None, values: &[] },
        timestamp: TimestampFormat::Default,
        traits: Traits::NONE,
        xml_namespace: None,
    }
}

static MESSAGE: StructSchema = StructSchema {
    name: "SendMessageRequest",
    members: &[text("QueueUrl"), text("MessageBody")],
    is_union: false,
    xml_name: None,
    xml_namespace: None,
    payload: None,
};

static NO_SUCH_QUEUE: ErrorSchema =
    ErrorSchema { name: "QueueDoesNotExist", code: "AWS.SimpleQueueService.NonExistentQueue", status: 400, is_sender_fault: true };

#[derive(Clone, Debug, Default)]
pub struct Message {
    pub queue: String,
    pub body: String,
    /// Who sent it.
    pub sender: String,
}

impl Structure for Message {
    fn schema(&self) -> &'static StructSchema {
        &MESSAGE
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        self.queue.write(&MESSAGE.members[0], visitor);
        self.body.write(&MESSAGE.members[1], visitor);
    }
    fn set(&mut self, at: usize, decoder: &mut dyn Decoder) -> Result<(), DecodeError> {
        let member = if at == 0 { &mut self.queue } else { &mut self.body };
        *member = Value::read(&MESSAGE.members[at], decoder)?;
        Ok(())
    }
}

struct SendMessage;

impl wire::Operation for SendMessage {
    type Input = Message;
    type Output = Message;
    const SCHEMA: &'static OperationSchema = &SEND_MESSAGE;
}

/// Keeps what it is sent. A queue called `absent` is none, and one called `moody` takes a message only the third time.
#[derive(Clone, Default)]
pub struct Queues(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    messages: Vec<Message>,
    refusals: u32,
}

impl Queues {
    pub fn service(&self) -> Service {
        Service::of(&SQS, self.clone()).on::<SendMessage>().into()
    }
    /// What came since the last look.
    pub fn take(&self) -> Vec<Message> {
        std::mem::take(&mut self.0.lock().expect("nobody panicked").messages)
    }
}

impl Handler<SendMessage> for Queues {
    async fn run(&self, cx: &Cx, input: Message) -> Result<Message, Error> {
        let mut state = self.0.lock().expect("nobody panicked");
        let refuses = input.queue.ends_with("/absent") || input.queue.ends_with("/moody") && state.refusals < 2;
        if refuses {
            state.refusals += 1;
            return Err(wire::Error::new(&NO_SUCH_QUEUE, "The specified queue does not exist.").into());
        }
        state.messages.push(Message { sender: cx.principal().arn(), ..input });
        Ok(Message::default())
    }
}
