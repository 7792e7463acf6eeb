//! The built-in JSON classifier: objects one after another (on lines of their own or not), or one array of them.
//!
//! Keys become columns, lowercased; nested keys keep their letter case. Whole numbers are `int` while they fit 32 bits and
//! `bigint` beyond, other numbers `double`; a key which only ever was null is a `string`. A document that is an array at the
//! top becomes one column named `array`, as crawlers do.

use std::collections::HashMap;

use super::sample::TextSample;
use super::{Classification, Classified, widen};
use crate::compression::Compression;
use crate::json::{JsonError, Kind, Tape, Value, skip_space};
use crate::{Column, HiveType, StructField};

pub(super) fn classify(sample: &TextSample) -> Option<Classified> {
    let text = sample.text.as_ref();
    let begin = skip_space(text, 0);
    if !matches!(text.get(begin), Some(b'{' | b'[')) {
        return None;
    }
    let mut seen = Seen::Nothing;
    let (mut records, mut at, mut tape) = (0, begin, Tape::default());
    while at < text.len() {
        match tape.parse(text, at) {
            Ok(end) => {
                seen.add(tape.root(text));
                records += 1;
                at = skip_space(text, end);
            }
            // One array longer than the sample: its items are what there is to see.
            Err(JsonError::EndOfInput) if records == 0 && text[at] == b'[' && !sample.whole => {
                seen = Seen::Array(Box::new(items_of_cut_array(text, at + 1)?));
                records = 1;
                at = text.len();
            }
            // The sample ends inside a record, or a later one is malformed: the ones before it speak for the file.
            Err(_) if records > 0 => break,
            Err(_) => return None,
        }
    }
    let columns = match seen {
        Seen::Object(fields) => top_columns(fields),
        array @ Seen::Array(_) => vec![Column::new("array", array.hive_type())],
        _ => return None,
    };
    let (average_record_size, record_count) = sample.size_facts(records, at - begin);
    Some(Classified {
        classification: Classification::Json,
        compression: Compression::None,
        columns,
        csv: None,
        average_record_size,
        record_count,
    })
}

fn items_of_cut_array(text: &[u8], mut at: usize) -> Option<Seen> {
    let (mut items, mut tape) = (Seen::Nothing, Tape::default());
    while let Ok(end) = tape.parse(text, at) {
        // A number at the very end of the sample may go on after it.
        if end == text.len() {
            break;
        }
        items.add(tape.root(text));
        at = skip_space(text, end);
        if text.get(at) != Some(&b',') {
            break;
        }
        at += 1;
    }
    (!matches!(items, Seen::Nothing)).then_some(items)
}

/// What the values in one place have been so far.
enum Seen {
    /// Nothing but null.
    Nothing,
    Scalar(HiveType),
    Array(Box<Seen>),
    Object(Fields),
}

/// The keys of the objects in one place, in the order they were first met.
#[derive(Default)]
struct Fields {
    list: Vec<(String, Seen)>,
    places: HashMap<Vec<u8>, usize>,
}

impl Fields {
    fn add(&mut self, key: Value<'_>, value: Value<'_>) {
        let place = match self.places.get(key.raw()) {
            Some(place) => *place,
            None => {
                self.places.insert(key.raw().to_vec(), self.list.len());
                self.list.push((String::from_utf8_lossy(&key.characters()).into_owned(), Seen::Nothing));
                self.list.len() - 1
            }
        };
        self.list[place].1.add(value);
    }
}

impl Seen {
    fn add(&mut self, value: Value<'_>) {
        match (value.kind(), &mut *self) {
            (Kind::Null, _) => {}
            (Kind::Object, Self::Object(fields)) => value.entries().for_each(|(key, value)| fields.add(key, value)),
            (Kind::Array, Self::Array(items)) => value.items().for_each(|item| items.add(item)),
            (kind, _) => {
                let fresh = Self::of(value, kind);
                *self = match std::mem::replace(self, Self::Nothing) {
                    Self::Nothing => fresh,
                    Self::Scalar(known) => match fresh {
                        Self::Scalar(new) => Self::Scalar(widen(&known, &new)),
                        _ => Self::Scalar(HiveType::String),
                    },
                    // An object here, a number there: only text holds both.
                    _ => Self::Scalar(HiveType::String),
                };
            }
        }
    }

    fn of(value: Value<'_>, kind: Kind) -> Self {
        match kind {
            Kind::Null => Self::Nothing,
            Kind::Boolean => Self::Scalar(HiveType::Boolean),
            Kind::Text => Self::Scalar(HiveType::String),
            Kind::Number => Self::Scalar(number_type(value.raw())),
            Kind::Array => {
                let mut items = Self::Nothing;
                value.items().for_each(|item| items.add(item));
                Self::Array(Box::new(items))
            }
            Kind::Object => {
                let mut fields = Fields::default();
                value.entries().for_each(|(key, value)| fields.add(key, value));
                Self::Object(fields)
            }
        }
    }

    fn hive_type(self) -> HiveType {
        match self {
            Self::Nothing => HiveType::String,
            Self::Scalar(hive_type) => hive_type,
            Self::Array(items) => HiveType::Array(Box::new(items.hive_type())),
            Self::Object(fields) => {
                HiveType::Struct(fields.list.into_iter().map(|(name, seen)| StructField::new(name, seen.hive_type())).collect())
            }
        }
    }
}

fn number_type(text: &[u8]) -> HiveType {
    let text = std::str::from_utf8(text).unwrap_or_default();
    match text.parse::<i64>() {
        Ok(number) if i32::try_from(number).is_ok() => HiveType::Int,
        Ok(_) => HiveType::BigInt,
        Err(_) => HiveType::Double,
    }
}

/// Columns are lowercase in the catalog: keys that differ in nothing else are one column.
fn top_columns(fields: Fields) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::with_capacity(fields.list.len());
    for (name, seen) in fields.list {
        let (name, hive_type) = (name.to_lowercase(), seen.hive_type());
        match columns.iter_mut().find(|known| known.name == name) {
            Some(known) => known.hive_type = widen(&known.hive_type, &hive_type),
            None => columns.push(Column::new(name, hive_type)),
        }
    }
    columns
}
