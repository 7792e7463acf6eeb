//! The shapes of `OptionsObject`, described by hand: botocore's model lacks the one operation that only browsers call.
//!
//! AWS: "OPTIONS object" (S3 API Reference). It is never signed. The gateway also asks it, in the same words, before it answers any
//! other request that names an origin.

use wire::schema::{Limits, RouteSchema, TimestampFormat, Traits};
use wire::{DecodeError, Decoder, Kind, Location, Member, OperationSchema, StructSchema, Structure, Value, Visitor};

pub struct OptionsObject;

impl wire::Operation for OptionsObject {
    type Input = OptionsObjectInput;
    type Output = OptionsObjectOutput;
    const SCHEMA: &'static OperationSchema = &OPTIONS_OBJECT;
}

static OPTIONS_OBJECT: OperationSchema = OperationSchema {
    service: &api_s3::SERVICE,
    name: "OptionsObject",
    route: RouteSchema { name: "OptionsObject", method: "OPTIONS", path: "/{Bucket}/{Key+}", query: "" },
    status: 200,
    input: &INPUT,
    output: &OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

static INPUT: StructSchema = structure(
    "OptionsObjectInput",
    &[
        text("Bucket", "Bucket", Location::Path),
        text("Key", "Key", Location::Path),
        text("Origin", "Origin", Location::Header),
        text("RequestMethod", "Access-Control-Request-Method", Location::Header),
        text("RequestHeaders", "Access-Control-Request-Headers", Location::Header),
    ],
);

static OUTPUT: StructSchema = structure(
    "OptionsObjectOutput",
    &[
        text("AllowOrigin", "Access-Control-Allow-Origin", Location::Header),
        text("AllowMethods", "Access-Control-Allow-Methods", Location::Header),
        text("AllowHeaders", "Access-Control-Allow-Headers", Location::Header),
        text("ExposeHeaders", "Access-Control-Expose-Headers", Location::Header),
        text("MaxAge", "Access-Control-Max-Age", Location::Header),
        text("AllowCredentials", "Access-Control-Allow-Credentials", Location::Header),
        text("Vary", "Vary", Location::Header),
    ],
);

const fn structure(name: &'static str, members: &'static [Member]) -> StructSchema {
    StructSchema { name, members, is_union: false, xml_name: None, xml_namespace: None, payload: None }
}

const fn text(name: &'static str, wire: &'static str, at: Location) -> Member {
    Member {
        name,
        wire,
        at,
        kind: Kind::String,
        required: false,
        limits: Limits { min: None, max: None, pattern: None, values: &[] },
        timestamp: TimestampFormat::Default,
        traits: Traits::NONE,
        xml_namespace: None,
    }
}

#[derive(Clone, Debug, Default)]
pub struct OptionsObjectInput {
    pub bucket: Option<String>,
    /// `None` when the bucket itself is asked about.
    pub key: Option<String>,
    pub origin: Option<String>,
    pub request_method: Option<String>,
    pub request_headers: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct OptionsObjectOutput {
    pub allow_origin: Option<String>,
    pub allow_methods: Option<String>,
    pub allow_headers: Option<String>,
    pub expose_headers: Option<String>,
    pub max_age: Option<String>,
    pub allow_credentials: Option<String>,
    pub vary: Option<String>,
}

impl OptionsObjectInput {
    fn members(&self) -> [&Option<String>; 5] {
        [&self.bucket, &self.key, &self.origin, &self.request_method, &self.request_headers]
    }
    fn members_mut(&mut self) -> [&mut Option<String>; 5] {
        [&mut self.bucket, &mut self.key, &mut self.origin, &mut self.request_method, &mut self.request_headers]
    }
}

impl OptionsObjectOutput {
    fn members(&self) -> [&Option<String>; 7] {
        [
            &self.allow_origin,
            &self.allow_methods,
            &self.allow_headers,
            &self.expose_headers,
            &self.max_age,
            &self.allow_credentials,
            &self.vary,
        ]
    }
    fn members_mut(&mut self) -> [&mut Option<String>; 7] {
        [
            &mut self.allow_origin,
            &mut self.allow_methods,
            &mut self.allow_headers,
            &mut self.expose_headers,
            &mut self.max_age,
            &mut self.allow_credentials,
            &mut self.vary,
        ]
    }
}

macro_rules! described {
    ($shape:ty, $schema:expr) => {
        impl Structure for $shape {
            fn schema(&self) -> &'static StructSchema {
                &$schema
            }
            fn visit(&self, visitor: &mut dyn Visitor) {
                for (member, value) in $schema.members.iter().zip(self.members()) {
                    value.write(member, visitor);
                }
            }
            fn set(&mut self, at: usize, decoder: &mut dyn Decoder) -> Result<(), DecodeError> {
                *self.members_mut()[at] = Value::read(&$schema.members[at], decoder)?;
                Ok(())
            }
        }
    };
}
described!(OptionsObjectInput, INPUT);
described!(OptionsObjectOutput, OUTPUT);
