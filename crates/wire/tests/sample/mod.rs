//! A structure with a member of every kind, written by hand as the generator would write it.
#![allow(dead_code)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use wire::schema::{Limits, ListSchema, MapSchema, Pattern, TimestampFormat, Traits};
use wire::{Bytes, DecodeError, Decoder, Kind, Location, Member, Nested, StructSchema, Structure, Timestamp, Value, Visitor};

pub const MEMBER: Member = Member {
    name: "",
    wire: "",
    at: Location::Body,
    kind: Kind::String,
    required: false,
    limits: Limits::NONE,
    timestamp: TimestampFormat::Default,
    traits: Traits::NONE,
    xml_namespace: None,
};

#[derive(Clone, Default)]
pub struct Sample {
    pub flag: Option<bool>,
    pub small: Option<i32>,
    pub large: Option<i64>,
    pub ratio: Option<f64>,
    pub text: String,
    pub secret: Option<String>,
    pub bytes: Option<Bytes>,
    pub moment: Option<Timestamp>,
    pub names: Option<Vec<String>>,
    pub parts: Option<Vec<Sample>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub rooms: Option<BTreeMap<String, Sample>>,
    pub inner: Option<Nested<Sample>>,
    pub flat: Option<Vec<i32>>,
    pub kind: Option<String>,
    pub any: Option<serde_json::Value>,
}

static NAME: Pattern = Pattern::new("[a-z]*", "[a-z]*");
static NAMES: ListSchema = ListSchema {
    name: "Names",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(1), max: Some(8), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};
static PARTS: ListSchema =
    ListSchema { name: "Parts", item: Member { name: "member", wire: "Part", kind: Kind::Structure(&SAMPLE), ..MEMBER }, flattened: false };
static FLAT: ListSchema =
    ListSchema { name: "Flat", item: Member { name: "member", wire: "member", kind: Kind::Integer, ..MEMBER }, flattened: true };
static LABELS: MapSchema = MapSchema {
    name: "Labels",
    key: Member { name: "key", wire: "key", limits: Limits { max: Some(5), ..Limits::NONE }, ..MEMBER },
    value: Member { name: "value", wire: "value", ..MEMBER },
    flattened: false,
};
static ROOMS: MapSchema = MapSchema {
    name: "Rooms",
    key: Member { name: "key", wire: "key", ..MEMBER },
    value: Member { name: "value", wire: "value", kind: Kind::Structure(&SAMPLE), ..MEMBER },
    flattened: false,
};

pub static SAMPLE: StructSchema = StructSchema {
    name: "Sample",
    members: &[
        Member { name: "Flag", wire: "Flag", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "Small",
            wire: "Small",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(10_000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Large", wire: "Large", kind: Kind::Long, ..MEMBER },
        Member { name: "Ratio", wire: "Ratio", kind: Kind::Double, ..MEMBER },
        Member {
            name: "Text",
            wire: "Text",
            required: true,
            limits: Limits { min: Some(1), max: Some(20), pattern: Some(&NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Secret", wire: "Secret", traits: Traits::SENSITIVE, limits: Limits { max: Some(20), ..Limits::NONE }, ..MEMBER },
        Member { name: "Bytes", wire: "Bytes", kind: Kind::Blob, limits: Limits { max: Some(64), ..Limits::NONE }, ..MEMBER },
        Member { name: "Moment", wire: "Moment", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Names", wire: "Names", kind: Kind::List(&NAMES), limits: Limits { max: Some(3), ..Limits::NONE }, ..MEMBER },
        Member { name: "Parts", wire: "Parts", kind: Kind::List(&PARTS), ..MEMBER },
        Member { name: "Labels", wire: "Labels", kind: Kind::Map(&LABELS), ..MEMBER },
        Member { name: "Rooms", wire: "Rooms", kind: Kind::Map(&ROOMS), ..MEMBER },
        Member { name: "Inner", wire: "Inner", kind: Kind::Structure(&SAMPLE), ..MEMBER },
        Member { name: "Flat", wire: "Flat", kind: Kind::List(&FLAT), ..MEMBER },
        Member {
            name: "Kind",
            wire: "xsi:kind",
            traits: Traits::XML_ATTRIBUTE,
            limits: Limits { values: &["RED", "BLUE"], ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Any", wire: "Any", kind: Kind::Document, ..MEMBER },
    ],
    is_union: false,
    xml_name: None,
    xml_namespace: None,
    payload: None,
};

impl Structure for Sample {
    fn schema(&self) -> &'static StructSchema {
        &SAMPLE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = SAMPLE.members;
        self.flag.write(&m[0], v);
        self.small.write(&m[1], v);
        self.large.write(&m[2], v);
        self.ratio.write(&m[3], v);
        self.text.write(&m[4], v);
        self.secret.write(&m[5], v);
        self.bytes.write(&m[6], v);
        self.moment.write(&m[7], v);
        self.names.write(&m[8], v);
        self.parts.write(&m[9], v);
        self.labels.write(&m[10], v);
        self.rooms.write(&m[11], v);
        self.inner.write(&m[12], v);
        self.flat.write(&m[13], v);
        self.kind.write(&m[14], v);
        self.any.write(&m[15], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = SAMPLE.members;
        match index {
            0 => self.flag = Value::read(&m[0], d)?,
            1 => self.small = Value::read(&m[1], d)?,
            2 => self.large = Value::read(&m[2], d)?,
            3 => self.ratio = Value::read(&m[3], d)?,
            4 => self.text = Value::read(&m[4], d)?,
            5 => self.secret = Value::read(&m[5], d)?,
            6 => self.bytes = Value::read(&m[6], d)?,
            7 => self.moment = Value::read(&m[7], d)?,
            8 => self.names = Value::read(&m[8], d)?,
            9 => self.parts = Value::read(&m[9], d)?,
            10 => self.labels = Value::read(&m[10], d)?,
            11 => self.rooms = Value::read(&m[11], d)?,
            12 => self.inner = Value::read(&m[12], d)?,
            13 => self.flat = Value::read(&m[13], d)?,
            14 => self.kind = Value::read(&m[14], d)?,
            15 => self.any = Value::read(&m[15], d)?,
            _ => return Err(DecodeError::Schema("Sample")),
        }
        Ok(())
    }
}

impl std::fmt::Debug for Sample {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (self as &dyn Structure).fmt(f)
    }
}

/// Two samples are the same if a codec that keeps everything writes them alike.
pub fn fingerprint(sample: &Sample) -> Vec<u8> {
    wire::cbor::to_vec(sample, wire::cbor::Times::Millis)
}

/// Samples without documents, which XML and forms cannot carry.
pub fn sample() -> impl Strategy<Value = Sample> {
    leaf().prop_recursive(3, 24, 4, |inner| {
        let parts = prop::option::of(prop::collection::vec(inner.clone(), 0..4));
        let rooms = prop::option::of(prop::collection::btree_map(any::<String>(), inner.clone(), 0..3));
        (leaf(), parts, rooms, prop::option::of(inner)).prop_map(|(leaf, parts, rooms, inner)| Sample {
            parts,
            rooms,
            inner: inner.map(|inner| Nested(Box::new(inner))),
            ..leaf
        })
    })
}

pub fn sample_with_document() -> impl Strategy<Value = Sample> {
    (sample(), document()).prop_map(|(sample, any)| Sample { any: Some(any), ..sample })
}

fn leaf() -> impl Strategy<Value = Sample> {
    let numbers = (any::<Option<bool>>(), any::<Option<i32>>(), any::<Option<i64>>(), prop::option::of(finite()));
    let texts = (any::<String>(), any::<Option<String>>(), prop::option::of("RED|BLUE|<&\"'>\t\n"));
    let bytes = prop::option::of(prop::collection::vec(any::<u8>(), 0..40));
    // Years 1900 to 2100: ISO dates and epoch seconds both keep their milliseconds there.
    let moment = prop::option::of(-2_208_988_800_000i64..4_102_444_800_000);
    let names = prop::option::of(prop::collection::vec(any::<String>(), 0..4));
    let labels = prop::option::of(prop::collection::btree_map(any::<String>(), any::<String>(), 0..4));
    // A flattened list without items leaves no trace in XML.
    let flat = prop::option::of(prop::collection::vec(any::<i32>(), 1..4));
    (numbers, texts, bytes, moment, names, labels, flat).prop_map(
        |((flag, small, large, ratio), (text, secret, kind), bytes, moment, names, labels, flat)| Sample {
            flag,
            small,
            large,
            ratio,
            text,
            secret,
            kind,
            bytes: bytes.map(Bytes::from),
            moment: moment.map(Timestamp::from_millis),
            names,
            labels,
            flat,
            ..Sample::default()
        },
    )
}

fn finite() -> impl Strategy<Value = f64> {
    any::<f64>().prop_map(|value| if value.is_finite() { value } else { 0.5 })
}

fn document() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    let leaf =
        prop_oneof![any::<bool>().prop_map(Value::Bool), any::<i64>().prop_map(Value::from), any::<String>().prop_map(Value::String)];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::Array),
            prop::collection::btree_map(any::<String>(), inner, 0..3).prop_map(|members| members.into_iter().collect()),
        ]
    })
}
