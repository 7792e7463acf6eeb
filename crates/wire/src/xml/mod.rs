//! XML: the bodies and payloads of restXml, and the responses of the query protocol.

mod decoder;
mod tree;
mod writer;

pub(crate) use decoder::XmlDecoder;
pub(crate) use tree::{ROOT, Tree};
pub(crate) use writer::{DECLARATION, XmlWriter, escape, xmlns};

use crate::decode::{DecodeError, Decoder};
use crate::schema::{Kind, Member, Traits};
use crate::trail::Missing;
use crate::visit::Structure;

/// Fills a structure from an XML document, whatever its root is called.
pub fn from_slice(bytes: &[u8], into: &mut dyn Structure) -> Result<Missing, DecodeError> {
    let tree = Tree::parse(bytes)?;
    let mut decoder = XmlDecoder::new(&tree);
    decoder.structure(into)?;
    Ok(decoder.finish())
}

/// The pairs of texts in a document of repeated elements, such as the tags of `<Tagging><TagSet><Tag><Key/><Value/></Tag></TagSet></Tagging>`:
/// `list` stands in the root and holds elements called `item`. `None` if anything stands there that does not belong.
pub fn pairs(bytes: &[u8], list: &str, item: &str, [key, value]: [&str; 2]) -> Option<Vec<(String, String)>> {
    let tree = Tree::parse(bytes).ok()?;
    let text = |parent: usize, name: &str| tree.child(parent, name).map(|id| tree.node(id).text.clone());
    let items = tree.children(tree.child(ROOT, list)?);
    items.map(|id| (tree.node(id).name == item).then(|| Some((text(id, key)?, text(id, value)?)))?).collect()
}

/// Writes a structure as a document of its own, declaration included.
pub fn to_string(value: &dyn Structure, root: &str, namespace: Option<&str>) -> String {
    let mut writer = XmlWriter::new(true);
    writer.out.push_str(DECLARATION);
    writer.root(root, namespace, value);
    writer.out
}

/// A document of one text in one element.
pub(crate) fn text_document(root: &str, element: &str, text: &str) -> String {
    let mut writer = XmlWriter::new(true);
    writer.element(root, "", |writer| writer.text_element(element, text));
    writer.out
}

/// The element (or form field) in which the items of a flattened collection stand; `None` for any other member.
///
/// An item with a name of its own lends that name; `member` is the name items have when the model gives none.
pub(crate) fn flat_name(member: &Member) -> Option<&'static str> {
    let on_member = member.traits.has(Traits::FLATTENED);
    match member.kind {
        Kind::List(list) if on_member || list.flattened => Some(if list.item.wire == "member" { member.wire } else { list.item.wire }),
        Kind::Map(map) if on_member || map.flattened => Some(member.wire),
        _ => None,
    }
}
