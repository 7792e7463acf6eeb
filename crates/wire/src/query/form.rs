//! A form as a tree: `Filters.member.1.Name=x` is the value at filters → member → 1 → name.

use std::borrow::Cow;
use std::collections::BTreeMap;

use percent_encoding::percent_decode;

use crate::decode::{DEPTH_MAX, DecodeError};

#[derive(Default)]
pub(crate) struct Field {
    pub value: Option<String>,
    pub fields: BTreeMap<String, Field>,
}

impl Field {
    pub fn parse(body: &[u8]) -> Result<Field, DecodeError> {
        let mut root = Field::default();
        for (name, value) in pairs(body) {
            root.put(&name?, value?)?;
        }
        Ok(root)
    }

    fn put(&mut self, path: &str, value: String) -> Result<(), DecodeError> {
        let mut field = self;
        for (depth, segment) in path.split('.').enumerate() {
            if depth == DEPTH_MAX {
                return Err(DecodeError::TooDeep);
            }
            // Looked up first: most segments are there already, and `entry` would copy them again.
            if !field.fields.contains_key(segment) {
                field.fields.insert(segment.to_owned(), Field::default());
            }
            field = field.fields.get_mut(segment).expect("inserted on the line above");
        }
        field.value = Some(value);
        Ok(())
    }

    /// The numbered fields in the order of their numbers; AWS minds neither gaps nor their order in the body.
    pub fn numbered(&self) -> Vec<(u32, &Field)> {
        let mut items: Vec<_> = self.fields.iter().filter_map(|(number, field)| Some((number.parse().ok()?, field))).collect();
        items.sort_by_key(|(number, _)| *number);
        items
    }
}

type Decoded = Result<String, DecodeError>;

/// The pairs of a form or of a URL's query, decoded: `%XX`, and `+` for a space. A name alone has an empty value.
pub(crate) fn pairs(text: &[u8]) -> impl Iterator<Item = (Decoded, Decoded)> {
    text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).map(|pair| {
        let middle = memchr::memchr(b'=', pair).unwrap_or(pair.len());
        (unescape(&pair[..middle]), unescape(pair.get(middle + 1..).unwrap_or_default()))
    })
}

fn unescape(text: &[u8]) -> Decoded {
    let spaced: Cow<[u8]> = match memchr::memchr(b'+', text) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(text.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect()),
    };
    let decoded = percent_decode(&spaced).decode_utf8().map_err(|_| DecodeError::BadValue {
        member: "query string",
        value: String::from_utf8_lossy(text).into_owned(),
        expected: "UTF-8",
    })?;
    Ok(decoded.into_owned())
}
