//! A service with one operation that streams events: those that a test sends while it reads.

use std::sync::Arc;

use api_sts::{GetCallerIdentityInput, GetCallerIdentityOutput};
use kernel::{Cx, Error, Handler};
use parking_lot::Mutex;
use tokio::sync::mpsc;
use wire::schema::{Limits, Location, OperationSchema, RouteSchema, ServiceSchema, TimestampFormat, Traits};
use wire::{
    DecodeError, Decoder, Event, EventSource, EventUnion, Events, Kind, Member, Operation, Protocol, StructSchema, Structure, Value,
    Visitor,
};

type Told = Result<Event<Seen>, wire::Error>;

/// Who calls next hears what is sent into the oldest channel.
#[derive(Clone, Default)]
pub struct Watching(Arc<Mutex<Vec<mpsc::UnboundedReceiver<Told>>>>);

impl Watching {
    pub fn channel(&self) -> mpsc::UnboundedSender<Told> {
        let (sender, receiver) = mpsc::unbounded_channel();
        self.0.lock().insert(0, receiver);
        sender
    }
}

impl Handler<Watch> for Watching {
    async fn run(&self, _: &Cx, _: GetCallerIdentityInput) -> Result<WatchOutput, Error> {
        let receiver = self.0.lock().pop().ok_or_else(|| Error::validation("nothing to watch"))?;
        let told = futures::stream::unfold(receiver, |mut receiver| async move { Some((receiver.recv().await?, receiver)) });
        Ok(WatchOutput { events: Events::new(told) })
    }
}

pub struct Watch;

impl Operation for Watch {
    type Input = GetCallerIdentityInput;
    type Output = WatchOutput;
    const SCHEMA: &'static OperationSchema = &WATCH;
}

/// The events: each is somebody.
pub struct Seen(pub GetCallerIdentityOutput);

pub fn seen(user: &str) -> Told {
    Ok(Seen(GetCallerIdentityOutput { user_id: Some(user.into()), ..Default::default() }).into())
}

impl EventUnion for Seen {
    fn event(&self) -> (&'static str, &dyn Structure) {
        ("Seen", &self.0)
    }
}

#[derive(Default)]
pub struct WatchOutput {
    events: Events<Seen>,
}

impl Structure for WatchOutput {
    fn schema(&self) -> &'static StructSchema {
        &WATCH_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        self.events.write(&WATCH_OUTPUT.members[0], v);
    }
    fn set(&mut self, _: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        self.events = Value::read(&WATCH_OUTPUT.members[0], d)?;
        Ok(())
    }
    fn events(&mut self) -> Option<&mut dyn EventSource> {
        Some(&mut self.events)
    }
}

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "watching",
    title: "Amazon Watching",
    signing_name: "watching",
    endpoint_prefix: "watching",
    target_prefix: Some("Watching"),
    api_version: "2024-01-01",
    protocols: &[Protocol::AwsJson1_1, Protocol::AwsCbor1_1],
    xml_namespace: None,
    operations: &[&WATCH],
    unbuilt: &[],
    errors: &[],
};

static WATCH: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "Watch",
    route: RouteSchema { name: "Watch", method: "POST", path: "/", query: "" },
    status: 200,
    input: &api_sts::schema::GET_CALLER_IDENTITY_INPUT,
    output: &WATCH_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

static WATCH_OUTPUT: StructSchema = StructSchema {
    name: "WatchOutput",
    members: &[Member {
        name: "Events",
        wire: "Events",
        at: Location::Body,
        kind: Kind::EventStream(&SEEN_STREAM),
        required: true,
        limits: Limits::NONE,
        timestamp: TimestampFormat::Default,
        traits: Traits::NONE,
        xml_namespace: None,
    }],
    is_union: false,
    xml_name: None,
    xml_namespace: None,
    payload: None,
};

static SEEN_STREAM: StructSchema =
    StructSchema { name: "SeenStream", members: &[], is_union: false, xml_name: None, xml_namespace: None, payload: None };
