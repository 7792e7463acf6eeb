//! restJson1 and streams of events, on an operation written by hand: no generated service speaks them yet.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderValue, Method};
use wire::event_stream::{Encoding, Frame, FrameReader};
use wire::http::{Payload, Request, decode_request, encode_error, encode_reply, match_path};
use wire::schema::{ListSchema, MapSchema, OperationSchema, RouteSchema, ServiceSchema, Traits};
use wire::{
    Bytes, DecodeError, Decoder, Error, Event, EventSource, EventUnion, Events, Kind, Location, Member, Protocol, StructSchema, Structure,
    Timestamp, Value, Visitor,
};

mod sample;

use sample::{MEMBER, SAMPLE, Sample};

/// A message that uses every place HTTP has.
#[derive(Default)]
struct Everywhere {
    id: String,
    dates: Option<Vec<Timestamp>>,
    facts: Option<String>,
    rest: Option<BTreeMap<String, Vec<String>>>,
    status: Option<i32>,
    sample: Option<Sample>,
    events: Events<Watched>,
}

/// What [`WATCH`] streams.
enum Watched {
    Seen(Sample),
}

impl EventUnion for Watched {
    fn event(&self) -> (&'static str, &dyn Structure) {
        match self {
            Watched::Seen(sample) => ("Seen", sample),
        }
    }
}

static DATES: ListSchema =
    ListSchema { name: "Dates", item: Member { name: "member", wire: "member", kind: Kind::Timestamp, ..MEMBER }, flattened: false };
static TEXTS: ListSchema = ListSchema { name: "Texts", item: Member { name: "member", wire: "member", ..MEMBER }, flattened: false };
static REST: MapSchema = MapSchema {
    name: "Rest",
    key: Member { name: "key", wire: "key", ..MEMBER },
    value: Member { name: "value", wire: "value", kind: Kind::List(&TEXTS), ..MEMBER },
    flattened: false,
};

const ID: Member = Member { name: "Id", wire: "Id", at: Location::Path, required: true, ..MEMBER };
const WHEN: Member = Member { name: "Dates", wire: "X-Dates", at: Location::Header, kind: Kind::List(&DATES), ..MEMBER };
const FACTS: Member = Member { name: "Facts", wire: "X-Facts", at: Location::Header, traits: Traits::JSON_VALUE, ..MEMBER };
const OTHERS: Member = Member { name: "Rest", wire: "Rest", at: Location::QueryParams, kind: Kind::Map(&REST), ..MEMBER };
const STATUS: Member = Member { name: "Status", wire: "Status", at: Location::StatusCode, kind: Kind::Integer, ..MEMBER };
const SAMPLE_MEMBER: Member = Member { name: "Sample", wire: "Sample", kind: Kind::Structure(&SAMPLE), required: true, ..MEMBER };
const EVENTS: Member = Member { name: "Events", wire: "Events", kind: Kind::EventStream(&SAMPLE), ..MEMBER };

/// The sample is the payload.
static SAMPLED: StructSchema = StructSchema {
    name: "Sampled",
    members: &[ID, WHEN, FACTS, OTHERS, STATUS, SAMPLE_MEMBER],
    is_union: false,
    xml_name: None,
    xml_namespace: None,
    payload: Some(5),
};
static EVENTFUL: StructSchema = StructSchema {
    name: "Eventful",
    members: &[ID, WHEN, FACTS, OTHERS, STATUS, SAMPLE_MEMBER, EVENTS],
    is_union: false,
    xml_name: None,
    xml_namespace: None,
    payload: Some(6),
};

#[derive(Default)]
struct Sampled(Everywhere);
#[derive(Default)]
struct Eventful(Everywhere);

impl Structure for Sampled {
    fn schema(&self) -> &'static StructSchema {
        &SAMPLED
    }
    fn visit(&self, v: &mut dyn Visitor) {
        self.0.show(SAMPLED.members, v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        self.0.read(index, &SAMPLED.members[index], d)
    }
}

impl Structure for Eventful {
    fn schema(&self) -> &'static StructSchema {
        &EVENTFUL
    }
    fn visit(&self, v: &mut dyn Visitor) {
        self.0.show(EVENTFUL.members, v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        self.0.read(index, &EVENTFUL.members[index], d)
    }
    fn events(&mut self) -> Option<&mut dyn EventSource> {
        Some(&mut self.0.events)
    }
}

impl Everywhere {
    fn show(&self, m: &[Member], v: &mut dyn Visitor) {
        self.id.write(&m[0], v);
        self.dates.write(&m[1], v);
        self.facts.write(&m[2], v);
        self.rest.write(&m[3], v);
        self.status.write(&m[4], v);
        self.sample.write(&m[5], v);
    }
    fn read(&mut self, index: usize, m: &Member, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        match index {
            0 => self.id = Value::read(m, d)?,
            1 => self.dates = Value::read(m, d)?,
            2 => self.facts = Value::read(m, d)?,
            3 => self.rest = Value::read(m, d)?,
            4 => self.status = Value::read(m, d)?,
            _ => self.sample = Value::read(m, d)?,
        }
        Ok(())
    }
}

static SERVICE: ServiceSchema = ServiceSchema {
    name: "things",
    title: "Amazon Things",
    signing_name: "things",
    endpoint_prefix: "things",
    target_prefix: None,
    api_version: "2024-01-01",
    protocols: &[Protocol::RestJson1],
    xml_namespace: None,
    operations: &[&TAKE, &WATCH],
    unbuilt: &[],
    errors: &[],
};
const fn operation(name: &'static str, shape: &'static StructSchema) -> OperationSchema {
    OperationSchema {
        service: &SERVICE,
        name,
        route: RouteSchema { name, method: "PUT", path: "/things/{Id}", query: "take" },
        status: 200,
        input: shape,
        output: shape,
        output_wrapper: None,
        errors: &[],
        checksum_algorithm_member: None,
        checksum_required: false,
    }
}
static TAKE: OperationSchema = operation("Take", &SAMPLED);
static WATCH: OperationSchema = operation("Watch", &EVENTFUL);

fn take(body: &'static str, into: &mut dyn Structure) -> Result<Vec<String>, DecodeError> {
    let mut headers = HeaderMap::new();
    headers.insert("x-dates", HeaderValue::from_static("Mon, 15 Jan 2024 10:00:00 GMT, Tue, 16 Jan 2024 10:00:00 GMT"));
    headers.insert("x-facts", HeaderValue::from_static("eyJhIjoxfQ=="));
    let labels = match_path(TAKE.route.path, "/things/a%20b").unwrap()?;
    let request = Request { method: &Method::PUT, labels, query: "take&b=1&a=2&b=%33", headers: &headers };
    let violations = decode_request(&TAKE, Protocol::RestJson1, &request, Payload::Whole(Bytes::from(body)), into)?;
    Ok(violations.into_iter().map(|violation| violation.path).collect())
}

#[test]
fn a_request_may_speak_from_everywhere_at_once() {
    let mut input = Sampled::default();
    assert_eq!(take(r#"{"Text":"a","Small":0}"#, &mut input), Ok(vec!["sample.small".into()]));
    let Sampled(input) = input;
    assert_eq!(input.id, "a b");
    assert_eq!(input.dates.unwrap()[1], Timestamp::parse_iso8601("2024-01-16T10:00:00Z").unwrap());
    assert_eq!(input.facts.as_deref(), Some(r#"{"a":1}"#));
    let rest = input.rest.unwrap();
    assert_eq!((&rest["a"][..], &rest["b"][..], rest.len()), (&["2".to_owned()][..], &["1".to_owned(), "3".to_owned()][..], 2));
    assert_eq!(input.sample.unwrap().text, "a");
}

#[test]
fn a_payload_may_be_missing_or_hollow() {
    assert_eq!(take("", &mut Sampled::default()), Ok(vec!["sample".into()]));
    assert_eq!(take("{}", &mut Sampled::default()), Ok(vec!["sample.text".into()]));
    assert!(matches!(take("{", &mut Sampled::default()), Err(DecodeError::Malformed(_))));
}

#[test]
fn a_reply_may_set_its_own_status() {
    let dates = vec![Timestamp::from_secs(1_705_312_800), Timestamp::from_secs(1_705_399_200)];
    let sample = Sample { text: "a".into(), ..Sample::default() };
    let output =
        Everywhere { status: Some(207), dates: Some(dates), facts: Some("[]".into()), sample: Some(sample), ..Everywhere::default() };
    let reply = encode_reply(&TAKE, Protocol::RestJson1, Box::new(Sampled(output)), "id").unwrap();
    assert_eq!(reply.status, 207);
    assert_eq!(reply.headers["x-dates"], "Mon, 15 Jan 2024 10:00:00 GMT, Tue, 16 Jan 2024 10:00:00 GMT");
    assert_eq!(reply.headers["x-facts"], "W10=");
    assert_eq!(reply.headers["content-type"], "application/json");
    assert_eq!(reply.body.as_whole().unwrap(), r#"{"Text":"a"}"#);
    let broken = Everywhere { status: Some(9), ..Everywhere::default() };
    assert!(encode_reply(&TAKE, Protocol::RestJson1, Box::new(Sampled(broken)), "id").is_err());
}

#[test]
fn an_error_names_its_type_in_a_header() {
    let error =
        Error::new(&wire::error::common::THROTTLING, "Rate exceeded").with("retryAfterSeconds", "1").with_header("Retry-After", "1");
    let reply = encode_error(&SERVICE, Protocol::RestJson1, &error, "id");
    assert_eq!(reply.headers["x-amzn-errortype"], "ThrottlingException");
    assert_eq!(reply.headers["retry-after"], "1");
    assert_eq!(reply.body.as_whole().unwrap(), r#"{"message":"Rate exceeded","retryAfterSeconds":"1"}"#);
}

/// All frames that the operation answers when its events come to these.
fn watched(protocol: Protocol, events: Vec<Result<Event<Watched>, Error>>) -> Vec<Frame> {
    let sample = Sample { text: "first".into(), ..Sample::default() };
    let output = Everywhere { sample: Some(sample), events: Events::new(futures::stream::iter(events)), ..Everywhere::default() };
    let mut reply = encode_reply(&WATCH, protocol, Box::new(Eventful(output)), "id").unwrap();
    assert_eq!(reply.headers["content-type"], "application/vnd.amazon.eventstream");
    let mut reader = FrameReader::default();
    while let Some(chunk) = now(reply.body.chunk()) {
        reader.push(&chunk.unwrap());
    }
    std::iter::from_fn(|| reader.next_frame().unwrap()).collect()
}

fn seen(text: &str) -> Event<Watched> {
    Watched::Seen(Sample { text: text.into(), ..Sample::default() }).into()
}

#[test]
fn in_rpc_protocols_the_other_members_precede_the_events() {
    let told = |protocol| {
        let frames = watched(protocol, vec![Ok(seen("a"))]);
        let told = frames.iter().map(|frame| (frame.text(":event-type").unwrap(), frame.text(":content-type").unwrap()));
        told.map(|(kind, media)| format!("{kind} {media}")).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(told(Protocol::AwsJson1_1), "initial-response application/x-amz-json-1.1, Seen application/x-amz-json-1.1");
    assert_eq!(told(Protocol::AwsCbor1_1), "initial-response application/x-amz-cbor-1.1, Seen application/x-amz-cbor-1.1");
    assert_eq!(told(Protocol::RpcV2Cbor), "initial-response application/cbor, Seen application/cbor");
    assert_eq!(told(Protocol::RestJson1), "Seen application/json");
    let frames = watched(Protocol::AwsJson1_1, vec![Ok(seen("a"))]);
    assert_eq!(frames[0].payload, r#"{"Sample":{"Text":"first"}}"#);
    assert_eq!(frames[1].payload, r#"{"Text":"a"}"#);
}

#[test]
fn an_error_is_told_as_an_exception_and_is_the_last_thing_told() {
    for protocol in [Protocol::AwsJson1_1, Protocol::AwsCbor1_1] {
        let frames = watched(protocol, vec![Ok(seen("a")), Err(Error::new(&wire::error::common::THROTTLING, "slow down")), Ok(seen("b"))]);
        assert_eq!(frames.len(), 3);
        assert_eq!(frames[2].text(":message-type"), Some("exception"));
        assert_eq!(frames[2].text(":exception-type"), Some("ThrottlingException"));
        assert!(frames[2].payload.windows(9).any(|window| window == b"slow down"));
    }
}

#[test]
fn an_event_that_goes_to_many_is_written_once() {
    let event = seen("a");
    let frames = [event.frame(Encoding::AmzJson), event.clone().frame(Encoding::AmzJson), event.frame(Encoding::AmzCbor)];
    assert_eq!(frames[0].as_ptr(), frames[1].as_ptr());
    assert_ne!(frames[0], frames[2]);
}

/// The result of a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("everything is here already"),
    }
}
