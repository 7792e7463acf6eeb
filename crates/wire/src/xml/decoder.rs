//! From an XML tree to structures. Elements no member knows are passed over, whatever namespace they are in.

use super::flat_name;
use super::tree::{ROOT, Tree};
use crate::decode::{DecodeError, Decoder};
use crate::roster::Roster;
use crate::schema::{Kind, ListSchema, MapSchema, Member, TimestampFormat, Traits};
use crate::text::scalars_from_text;
use crate::trail::{Missing, Trail};
use crate::visit::Structure;

pub(crate) struct XmlDecoder<'t> {
    tree: &'t Tree,
    at: Place,
    trail: Trail,
}

#[derive(Clone, Copy)]
enum Place {
    Element(usize),
    Attribute(usize, usize),
}

impl<'t> XmlDecoder<'t> {
    pub fn new(tree: &'t Tree) -> XmlDecoder<'t> {
        XmlDecoder { tree, at: Place::Element(ROOT), trail: Trail::default() }
    }
    /// A decoder of a payload, whose paths begin with the payload's member.
    pub fn within(member: &'static Member, tree: &'t Tree) -> XmlDecoder<'t> {
        let mut decoder = XmlDecoder::new(tree);
        decoder.trail.enter(member);
        decoder
    }
    pub fn finish(self) -> Missing {
        self.trail.missing
    }

    fn text(&self) -> &'t str {
        match self.at {
            Place::Element(id) => &self.tree.node(id).text,
            Place::Attribute(id, index) => &self.tree.node(id).attributes[index].1,
        }
    }
    fn element(&self, expected: &'static str) -> Result<usize, DecodeError> {
        match self.at {
            Place::Element(id) => Ok(id),
            Place::Attribute(..) => Err(self.trail.wrong_type("an attribute", expected)),
        }
    }
    /// Lets `read` stand at another place for a while.
    fn standing<R>(&mut self, place: Place, read: impl FnOnce(&mut Self) -> R) -> R {
        let before = std::mem::replace(&mut self.at, place);
        let result = read(self);
        self.at = before;
        result
    }

    fn set(&mut self, target: &mut dyn Structure, index: usize, place: Place) -> Result<(), DecodeError> {
        self.trail.enter(&target.schema().members[index]);
        self.standing(place, |decoder| target.set(index, decoder))?;
        self.trail.leave();
        Ok(())
    }

    fn attributes(&mut self, element: usize, target: &mut dyn Structure, roster: &mut Roster) -> Result<(), DecodeError> {
        for (number, (name, _)) in self.tree.node(element).attributes.iter().enumerate() {
            let is_it = |member: &Member| member.traits.has(Traits::XML_ATTRIBUTE) && local(member.wire) == name;
            if let Some((index, _)) = roster.find_by(is_it) {
                self.set(target, index, Place::Attribute(element, number))?;
                roster.mark(index);
            }
        }
        Ok(())
    }
}

impl Decoder for XmlDecoder<'_> {
    scalars_from_text!(|_| TimestampFormat::Iso8601);

    fn structure(&mut self, target: &mut dyn Structure) -> Result<(), DecodeError> {
        let element = self.element("Structure")?;
        let mut roster = Roster::new(target.schema());
        self.attributes(element, target, &mut roster)?;
        let tree = self.tree;
        for child in tree.children(element) {
            let Some((index, member)) = roster.find_by(|member| is_named(member, &tree.node(child).name)) else { continue };
            // The first item of a flattened list stands for all of them.
            if is_flat(member) && roster.has(index) {
                continue;
            }
            self.set(target, index, Place::Element(child))?;
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
        let element = self.element("List")?;
        let tree = self.tree;
        let mut item = |decoder: &mut Self, index: usize, id: usize| {
            decoder.trail.enter_item(index);
            decoder.standing(Place::Element(id), |decoder| push(decoder))?;
            decoder.trail.leave();
            Ok(())
        };
        if is_flat(member) {
            tree.namesakes(element).enumerate().try_for_each(|(index, id)| item(self, index, id))
        } else {
            let items = tree.children(element).filter(|id| tree.node(*id).name == schema.item.wire);
            items.enumerate().try_for_each(|(index, id)| item(self, index, id))
        }
    }

    fn map(
        &mut self,
        member: &Member,
        schema: &'static MapSchema,
        put: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let element = self.element("Map")?;
        let tree = self.tree;
        let mut entry = |decoder: &mut Self, id: usize| {
            let (Some(key), Some(value)) = (tree.child(id, schema.key.wire), tree.child(id, schema.value.wire)) else { return Ok(()) };
            let key = tree.node(key).text.clone();
            decoder.trail.enter_entry(&key);
            decoder.standing(Place::Element(value), |decoder| put(key, decoder))?;
            decoder.trail.leave();
            Ok(())
        };
        if is_flat(member) {
            tree.namesakes(element).try_for_each(|id| entry(self, id))
        } else {
            tree.children(element).filter(|id| tree.node(*id).name == "entry").try_for_each(|id| entry(self, id))
        }
    }
}

fn is_named(member: &Member, element: &str) -> bool {
    !member.traits.has(Traits::XML_ATTRIBUTE) && local(flat_name(member).unwrap_or(member.wire)) == element
}

fn is_flat(member: &Member) -> bool {
    flat_name(member).is_some() && matches!(member.kind, Kind::List(_) | Kind::Map(_))
}

/// A name without its namespace prefix: `type` of `xsi:type`.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}
