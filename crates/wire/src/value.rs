//! How each Rust type that a generated member can have is written to a [`Visitor`] and read from a [`Decoder`].

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::body::Body;
use crate::decode::{DecodeError, Decoder};
use crate::schema::{Kind, Member};
use crate::timestamp::Timestamp;
use crate::visit::{Entries, Entry, Items, Structure, Visitor};

/// A type that a member can have.
pub trait Value: Sized {
    fn write(&self, member: &Member, visitor: &mut dyn Visitor);
    fn read(member: &Member, decoder: &mut dyn Decoder) -> Result<Self, DecodeError>;
}

impl<T: Structure + Default> Value for T {
    fn write(&self, member: &Member, visitor: &mut dyn Visitor) {
        visitor.structure(member, self);
    }
    fn read(_: &Member, decoder: &mut dyn Decoder) -> Result<T, DecodeError> {
        let mut value = T::default();
        decoder.structure(&mut value)?;
        Ok(value)
    }
}

/// A member whose shape contains itself. (`Box` alone cannot carry our traits: it is a fundamental type.)
#[derive(Clone, Default)]
pub struct Nested<T>(pub Box<T>);

impl<T> std::ops::Deref for Nested<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Structure + Default> Value for Nested<T> {
    fn write(&self, member: &Member, visitor: &mut dyn Visitor) {
        visitor.structure(member, &*self.0);
    }
    fn read(member: &Member, decoder: &mut dyn Decoder) -> Result<Nested<T>, DecodeError> {
        T::read(member, decoder).map(|value| Nested(Box::new(value)))
    }
}

impl<T: Value> Value for Option<T> {
    fn write(&self, member: &Member, visitor: &mut dyn Visitor) {
        if let Some(value) = self {
            value.write(member, visitor);
        }
    }
    fn read(member: &Member, decoder: &mut dyn Decoder) -> Result<Option<T>, DecodeError> {
        T::read(member, decoder).map(Some)
    }
}

impl<T: Value> Value for Vec<T> {
    fn write(&self, member: &Member, visitor: &mut dyn Visitor) {
        visitor.list(member, self);
    }
    fn read(member: &Member, decoder: &mut dyn Decoder) -> Result<Vec<T>, DecodeError> {
        let Kind::List(schema) = member.kind else { return Err(DecodeError::schema(member)) };
        let mut items = Vec::new();
        decoder.list(member, schema, &mut |decoder| {
            items.push(T::read(&schema.item, decoder)?);
            Ok(())
        })?;
        Ok(items)
    }
}

impl<T: Value> Items for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }
    fn visit(&self, index: usize, item: &Member, visitor: &mut dyn Visitor) {
        self[index].write(item, visitor);
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn write(&self, member: &Member, visitor: &mut dyn Visitor) {
        visitor.map(member, self);
    }
    fn read(member: &Member, decoder: &mut dyn Decoder) -> Result<BTreeMap<String, T>, DecodeError> {
        let Kind::Map(schema) = member.kind else { return Err(DecodeError::schema(member)) };
        let mut entries = BTreeMap::new();
        decoder.map(member, schema, &mut |key, decoder| {
            entries.insert(key, T::read(&schema.value, decoder)?);
            Ok(())
        })?;
        Ok(entries)
    }
}

impl<T: Value> Entries for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }
    fn visit(&self, each: &mut dyn FnMut(&str, &dyn Entry)) {
        for (key, value) in self {
            each(key, &Shown(value));
        }
    }
}

struct Shown<'a, T>(&'a T);

impl<T: Value> Entry for Shown<'_, T> {
    fn visit(&self, member: &Member, visitor: &mut dyn Visitor) {
        self.0.write(member, visitor);
    }
}

macro_rules! scalar {
    ($type:ty, $value:ident => $written:expr, $method:ident, $decoder:ident, $member:ident => $read:expr) => {
        impl Value for $type {
            fn write(&self, member: &Member, visitor: &mut dyn Visitor) {
                let $value = self;
                visitor.$method(member, $written);
            }
            fn read($member: &Member, $decoder: &mut dyn Decoder) -> Result<$type, DecodeError> {
                $read
            }
        }
    };
}

scalar!(bool, v => *v, boolean, d, m => d.boolean(m));
scalar!(i64, v => *v, integer, d, m => d.integer(m));
scalar!(i32, v => i64::from(*v), integer, d, m => {
    let wide = d.integer(m)?;
    i32::try_from(wide).map_err(|_| DecodeError::number_out_of_range(m, wide))
});
scalar!(f64, v => *v, double, d, m => d.double(m));
scalar!(f32, v => f64::from(*v), double, d, m => d.double(m).map(|wide| wide as f32));
scalar!(String, v => v, string, d, m => d.string(m));
scalar!(Bytes, v => v, blob, d, m => d.blob(m));
scalar!(Timestamp, v => *v, timestamp, d, m => d.timestamp(m));
scalar!(serde_json::Value, v => v, document, d, m => d.document(m));

/// A streaming payload never passes through a codec: the HTTP layer moves it by [`Structure::stream`].
impl Value for Body {
    fn write(&self, _: &Member, _: &mut dyn Visitor) {}
    fn read(member: &Member, _: &mut dyn Decoder) -> Result<Body, DecodeError> {
        Err(DecodeError::schema(member))
    }
}
