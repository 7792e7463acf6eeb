//! An XML document as a tree in one vector.
//!
//! A flattened list's items may stand anywhere among their siblings while a structure wants each member once,
//! so the document is read whole before it is decoded. Namespaces are ignored: only local names are kept.
//! There are no DTDs and no entities but the predefined five, so nothing here expands.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::decode::{DEPTH_MAX, DecodeError};

pub(crate) struct Tree {
    nodes: Vec<Node>,
}

#[derive(Default)]
pub(crate) struct Node {
    pub name: String,
    /// The character data directly in this element.
    pub text: String,
    pub attributes: Vec<(String, String)>,
    first_child: Option<usize>,
    last_child: Option<usize>,
    next: Option<usize>,
}

pub(crate) const ROOT: usize = 0;

impl Tree {
    pub fn parse(bytes: &[u8]) -> Result<Tree, DecodeError> {
        let text = std::str::from_utf8(bytes).map_err(|_| malformed("not UTF-8"))?;
        let mut reader = Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
        reader.config_mut().expand_empty_elements = true;
        let mut growing = Growing { tree: Tree { nodes: Vec::new() }, open: Vec::new() };
        loop {
            match reader.read_event().map_err(|error| malformed(&error.to_string()))? {
                Event::Start(tag) => growing.open(&tag)?,
                Event::End(_) => drop(growing.open.pop()),
                Event::Text(text) => growing.text(&text.decode().map_err(|_| malformed("not UTF-8"))?)?,
                Event::CData(data) => growing.text(&data.decode().map_err(|_| malformed("not UTF-8"))?)?,
                Event::GeneralRef(reference) => {
                    let name = reference.decode().map_err(|_| malformed("not UTF-8"))?;
                    growing.text(resolve(&name)?.encode_utf8(&mut [0; 4]))?;
                }
                Event::DocType(_) => return Err(malformed("a document type is not allowed")),
                Event::Eof => break,
                Event::Empty(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            }
        }
        growing.finish()
    }

    pub fn node(&self, id: usize) -> &Node {
        &self.nodes[id]
    }
    pub fn children(&self, id: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.nodes[id].first_child, |id| self.nodes[*id].next)
    }
    /// This element and the later ones beside it that have its name: the items of a flattened list.
    pub fn namesakes(&self, id: usize) -> impl Iterator<Item = usize> {
        let name = &self.nodes[id].name;
        std::iter::successors(Some(id), |id| self.nodes[*id].next).filter(move |id| self.nodes[*id].name == *name)
    }
    pub fn child(&self, id: usize, name: &str) -> Option<usize> {
        self.children(id).find(|child| self.nodes[*child].name == name)
    }
}

struct Growing {
    tree: Tree,
    open: Vec<usize>,
}

impl Growing {
    fn open(&mut self, tag: &BytesStart) -> Result<(), DecodeError> {
        if self.open.len() == DEPTH_MAX {
            return Err(DecodeError::TooDeep);
        }
        let id = self.tree.nodes.len();
        match self.open.last() {
            Some(parent) => self.adopt(*parent, id),
            None if id == ROOT => {}
            None => return Err(malformed("more than one root element")),
        }
        let name = utf8(tag.local_name().into_inner())?;
        let attributes = attributes(tag)?;
        self.tree.nodes.push(Node { name, attributes, ..Node::default() });
        self.open.push(id);
        Ok(())
    }

    fn adopt(&mut self, parent: usize, child: usize) {
        let elder = self.tree.nodes[parent].last_child.replace(child);
        match elder {
            Some(elder) => self.tree.nodes[elder].next = Some(child),
            None => self.tree.nodes[parent].first_child = Some(child),
        }
    }

    fn text(&mut self, text: &str) -> Result<(), DecodeError> {
        match self.open.last() {
            Some(id) => self.tree.nodes[*id].text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(malformed("text outside of the root element")),
        }
        Ok(())
    }

    fn finish(self) -> Result<Tree, DecodeError> {
        if self.tree.nodes.is_empty() {
            Err(malformed("no root element"))
        } else if !self.open.is_empty() {
            Err(malformed("unexpected end of the document"))
        } else {
            Ok(self.tree)
        }
    }
}

/// Attributes by local name, without namespace declarations.
fn attributes(tag: &BytesStart) -> Result<Vec<(String, String)>, DecodeError> {
    let mut found = Vec::new();
    // The duplicate check compares every pair; a tag of a megabyte of attributes must not cost its square.
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| malformed(&error.to_string()))?;
        if attribute.key.as_namespace_binding().is_none() {
            let value = attribute.unescape_value().map_err(|error| malformed(&error.to_string()))?;
            found.push((utf8(attribute.key.local_name().into_inner())?, value.into_owned()));
        }
    }
    Ok(found)
}

fn resolve(reference: &str) -> Result<char, DecodeError> {
    let code = match reference {
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "amp" => return Ok('&'),
        "quot" => return Ok('"'),
        "apos" => return Ok('\''),
        _ => reference.strip_prefix('#').ok_or_else(|| malformed("unknown entity"))?,
    };
    let number = match code.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => code.parse(),
    };
    number.ok().and_then(char::from_u32).ok_or_else(|| malformed("not a character reference"))
}

fn utf8(bytes: &[u8]) -> Result<String, DecodeError> {
    String::from_utf8(bytes.to_vec()).map_err(|_| malformed("not UTF-8"))
}

fn malformed(what: &str) -> DecodeError {
    DecodeError::Malformed(what.to_owned())
}
