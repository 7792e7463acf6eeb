//! A service with one operation, described by hand as the generator would: `Echo { text } → { text }`.

#![allow(dead_code, reason = "each test file uses its own part of this")]

use kernel::clock::Clock;
use kernel::world::Builder;
use kernel::{Cx, Error, Handler, Service, Timestamp, World};
use wire::schema::{Limits, RouteSchema, TimestampFormat, Traits};
use wire::{
    DecodeError, Decoder, Kind, Location, Member, OperationSchema, Protocol, ServiceSchema, StructSchema, Structure, Value, Visitor,
};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "echo",
    title: "Echo",
    signing_name: "echo",
    endpoint_prefix: "echo",
    target_prefix: Some("Echo"),
    api_version: "2024-01-01",
    protocols: &[Protocol::AwsJson1_1],
    xml_namespace: None,
    operations: &[&ECHO],
    unbuilt: &[],
    errors: &[],
};

pub static ECHO: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "Echo",
    route: RouteSchema { name: "Echo", method: "POST", path: "/", query: "" },
    status: 200,
    input: &TEXT,
    output: &TEXT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

static TEXT: StructSchema = StructSchema {
    name: "Text",
    members: &[Member {
        name: "Text",
        wire: "Text",
        at: Location::Body,
        kind: Kind::String,
        required: true,
        limits: Limits { min: Some(1), max: Some(10), pattern: None, values: &[] },
        timestamp: TimestampFormat::Default,
        traits: Traits::NONE,
        xml_namespace: None,
    }],
    is_union: false,
    xml_name: None,
    xml_namespace: None,
    payload: None,
};

#[derive(Default)]
pub struct Text {
    pub text: String,
}

impl Structure for Text {
    fn schema(&self) -> &'static StructSchema {
        &TEXT
    }
    fn visit(&self, visitor: &mut dyn Visitor) {
        self.text.write(&TEXT.members[0], visitor);
    }
    fn set(&mut self, _: usize, decoder: &mut dyn Decoder) -> Result<(), DecodeError> {
        self.text = Value::read(&TEXT.members[0], decoder)?;
        Ok(())
    }
}

pub struct Echo;

impl wire::Operation for Echo {
    type Input = Text;
    type Output = Text;
    const SCHEMA: &'static OperationSchema = &ECHO;
}

pub struct Echoing;

impl Handler<Echo> for Echoing {
    async fn run(&self, cx: &Cx, input: Text) -> Result<Text, Error> {
        match input.text.as_str() {
            "forever" => cx.call::<Echo>(input).await,
            "who" => Ok(Text { text: cx.principal().arn() }),
            "later" => {
                tokio::task::yield_now().await;
                Ok(input)
            }
            "panic" => panic!("as the test asked"),
            _ => Ok(input),
        }
    }
}

pub fn service() -> Service {
    Service::of(&SERVICE, Echoing).on::<Echo>().into()
}

pub const START: Timestamp = Timestamp::from_secs(1_705_312_800);

pub fn frozen() -> Builder {
    World::in_memory().seed(1).clock(Clock::frozen(START))
}
