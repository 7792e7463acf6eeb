//! From form fields to structures.

use super::form::Field;
use crate::decode::{DecodeError, Decoder};
use crate::roster::Roster;
use crate::schema::{ListSchema, MapSchema, Member, TimestampFormat};
use crate::text::scalars_from_text;
use crate::trail::{Missing, Trail};
use crate::visit::Structure;
use crate::xml::flat_name;

pub(crate) struct QueryDecoder<'f> {
    at: &'f Field,
    trail: Trail,
}

impl<'f> QueryDecoder<'f> {
    pub fn new(root: &'f Field) -> QueryDecoder<'f> {
        QueryDecoder { at: root, trail: Trail::default() }
    }
    pub fn finish(self) -> Missing {
        self.trail.missing
    }

    fn text(&self) -> &'f str {
        self.at.value.as_deref().unwrap_or_default()
    }
    fn standing<R>(&mut self, field: &'f Field, read: impl FnOnce(&mut Self) -> R) -> R {
        let before = std::mem::replace(&mut self.at, field);
        let result = read(self);
        self.at = before;
        result
    }
}

impl Decoder for QueryDecoder<'_> {
    scalars_from_text!(|_| TimestampFormat::Iso8601);

    fn structure(&mut self, target: &mut dyn Structure) -> Result<(), DecodeError> {
        let mut roster = Roster::new(target.schema());
        for (name, field) in &self.at.fields {
            let Some((index, member)) = roster.find_by(|member| flat_name(member).unwrap_or(member.wire) == name) else { continue };
            self.trail.enter(member);
            self.standing(field, |decoder| target.set(index, decoder))?;
            self.trail.leave();
            roster.mark(index);
        }
        self.trail.note_missing(&roster);
        Ok(())
    }

    fn list(
        &mut self,
        member: &Member,
        schema: &'static ListSchema,
        push: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        // `Names=` alone is how SDKs send an empty list: there are no numbered fields then.
        let holder = if flat_name(member).is_some() { Some(self.at) } else { self.at.fields.get(schema.item.wire) };
        for (index, (_, field)) in holder.map(Field::numbered).unwrap_or_default().into_iter().enumerate() {
            self.trail.enter_item(index);
            self.standing(field, |decoder| push(decoder))?;
            self.trail.leave();
        }
        Ok(())
    }

    fn map(
        &mut self,
        member: &Member,
        schema: &'static MapSchema,
        put: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let holder = if flat_name(member).is_some() { Some(self.at) } else { self.at.fields.get("entry") };
        for (_, entry) in holder.map(Field::numbered).unwrap_or_default() {
            let (Some(key), Some(value)) = (entry.fields.get(schema.key.wire), entry.fields.get(schema.value.wire)) else { continue };
            let key = key.value.clone().unwrap_or_default();
            self.trail.enter_entry(&key);
            self.standing(value, |decoder| put(key, decoder))?;
            self.trail.leave();
        }
        Ok(())
    }
}
