//! Character classes: `[…]`, `\d` and its kin, `\p{…}`.

use std::fmt;

use super::{Escaped, Reader};

/// A class, as the items it is written with.
#[derive(Default)]
pub struct Class {
    is_negated: bool,
    items: Vec<Item>,
}

enum Item {
    Range(char, char),
    /// `\d`, `\W` …
    Perl(char),
}

/// Reads a class whose `[` is taken already.
pub fn read(reader: &mut Reader) -> Result<Class, &'static str> {
    let mut class = Class { is_negated: reader.take("^"), items: Vec::new() };
    loop {
        let low = match reader.next().ok_or("unclosed class")? {
            ']' if !class.items.is_empty() => return Ok(class),
            '&' if reader.peek() == Some('&') => return Err("class intersection"),
            '\\' => match member(reader)? {
                Member::Char(c) => c,
                Member::Set(set) => {
                    class.items.extend(set.items);
                    continue;
                }
            },
            c => u32::from(c),
        };
        let high = if is_range_ahead(reader) { range_end(reader)? } else { low };
        class.add(low, high);
        if reader.peek() == Some(']') && class.items.is_empty() {
            return Err("a class of surrogates alone");
        }
    }
}

fn is_range_ahead(reader: &Reader) -> bool {
    reader.rest.starts_with('-') && !reader.rest.starts_with("-]")
}

fn range_end(reader: &mut Reader) -> Result<u32, &'static str> {
    reader.take("-");
    match reader.next().ok_or("unclosed class")? {
        '\\' => match member(reader)? {
            Member::Char(c) => Ok(c),
            Member::Set(_) => Err("a range up to a class"),
        },
        c => Ok(u32::from(c)),
    }
}

/// An escape inside a class; code points, because lone surrogates may bound a range.
enum Member {
    Char(u32),
    Set(Class),
}

fn member(reader: &mut Reader) -> Result<Member, &'static str> {
    if reader.take("u") {
        return unicode(reader).map(Member::Char);
    }
    match escaped(reader)? {
        Escaped::Char(c) => Ok(Member::Char(u32::from(c))),
        Escaped::Set(set) if set.is_negated => Err("a negated category in a class"),
        Escaped::Set(set) => Ok(Member::Set(set)),
        Escaped::Assertion(_) => Err("an assertion in a class"),
    }
}

/// `\uXXXX` behind its `u`; a surrogate pair is one character, and so is the five or six digit form some models use.
fn unicode(reader: &mut Reader) -> Result<u32, &'static str> {
    if reader.rest.starts_with("10FFFF") {
        return reader.take_hex(6).ok_or("unreachable");
    }
    if reader.rest.starts_with("10000") {
        return reader.take_hex(5).ok_or("unreachable");
    }
    let first = reader.take_hex(4).ok_or("malformed \\u")?;
    let rest = reader.rest;
    if (0xD800..0xDC00).contains(&first)
        && reader.take("\\u")
        && let Some(second @ 0xDC00..0xE000) = reader.take_hex(4)
    {
        return Ok(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
    }
    reader.rest = rest;
    Ok(first)
}

/// What stands behind a backslash that is taken already.
pub fn escaped(reader: &mut Reader) -> Result<Escaped, &'static str> {
    let c = reader.next().ok_or("a backslash at the end")?;
    let literal = |code: Option<u32>| code.and_then(char::from_u32).map(Escaped::Char).ok_or("malformed escape");
    match c {
        'n' => Ok(Escaped::Char('\n')),
        'r' => Ok(Escaped::Char('\r')),
        't' => Ok(Escaped::Char('\t')),
        'f' => Ok(Escaped::Char('\u{C}')),
        'u' => literal(Some(unicode(reader)?)),
        'x' if reader.take("{") => literal(reader.take_braced().and_then(|hex| u32::from_str_radix(hex, 16).ok())),
        'x' => literal(reader.take_hex(2)),
        'd' | 'D' | 'w' | 'W' | 's' | 'S' => Ok(Escaped::Set(Class { is_negated: false, items: vec![Item::Perl(c)] })),
        'p' | 'P' if reader.take("{") => category(reader.take_braced().ok_or("malformed \\p")?, c == 'P').map(Escaped::Set),
        'A' => Ok(Escaped::Assertion("^")),
        'z' | 'Z' => Ok(Escaped::Assertion("$")),
        'b' => Ok(Escaped::Assertion("\\b")),
        'B' => Ok(Escaped::Assertion("\\B")),
        '1'..='9' => Err("back-reference"),
        c if c.is_ascii_alphanumeric() => Err("an escape we do not know"),
        c => Ok(Escaped::Char(c)),
    }
}

/// Coarse ranges of a Unicode category: right for every script in use, generous in between.
fn category(name: &str, is_negated: bool) -> Result<Class, &'static str> {
    let ranges: &[(u32, u32)] = match name {
        "L" | "IsL" | "IsLetter" | "Letter" => LETTERS,
        "M" => &[
            (0x300, 0x36F),
            (0x483, 0x489),
            (0x591, 0x5BD),
            (0x610, 0x61A),
            (0x64B, 0x65F),
            (0x900, 0x903),
            (0x93A, 0x94F),
            (0x20D0, 0x20F0),
        ],
        "Z" | "Zs" => &[
            (0x20, 0x20),
            (0xA0, 0xA0),
            (0x1680, 0x1680),
            (0x2000, 0x200A),
            (0x2028, 0x2029),
            (0x202F, 0x202F),
            (0x205F, 0x205F),
            (0x3000, 0x3000),
        ],
        "N" => &[
            (0x30, 0x39),
            (0xB2, 0xB3),
            (0xB9, 0xB9),
            (0xBC, 0xBE),
            (0x660, 0x669),
            (0x6F0, 0x6F9),
            (0x966, 0x96F),
            (0x2070, 0x2079),
            (0x2080, 0x2089),
            (0x2150, 0x218B),
            (0x2460, 0x249B),
            (0x3007, 0x3007),
            (0x3021, 0x3029),
            (0xFF10, 0xFF19),
        ],
        "Nd" => &[(0x30, 0x39), (0x660, 0x669), (0x6F0, 0x6F9), (0x966, 0x96F), (0xFF10, 0xFF19)],
        "P" | "Punct" => &[
            (0x21, 0x23),
            (0x25, 0x2A),
            (0x2C, 0x2F),
            (0x3A, 0x3B),
            (0x3F, 0x40),
            (0x5B, 0x5D),
            (0x5F, 0x5F),
            (0x7B, 0x7B),
            (0x7D, 0x7D),
            (0xA1, 0xA1),
            (0xA7, 0xA7),
            (0xAB, 0xAB),
            (0xB6, 0xB7),
            (0xBB, 0xBB),
            (0xBF, 0xBF),
            (0x2010, 0x2027),
            (0x2030, 0x205E),
            (0x3001, 0x3003),
            (0x3008, 0x3011),
            (0x3014, 0x301F),
            (0xFF01, 0xFF0F),
            (0xFF1A, 0xFF1B),
            (0xFF1F, 0xFF20),
        ],
        "S" => &[
            (0x24, 0x24),
            (0x2B, 0x2B),
            (0x3C, 0x3E),
            (0x5E, 0x5E),
            (0x60, 0x60),
            (0x7C, 0x7C),
            (0x7E, 0x7E),
            (0xA2, 0xA9),
            (0x20A0, 0x20C0),
            (0x2190, 0x23FF),
        ],
        "ASCII" => &[(0, 0x7F)],
        "Alpha" => &[(0x41, 0x5A), (0x61, 0x7A)],
        "Alnum" => &[(0x30, 0x39), (0x41, 0x5A), (0x61, 0x7A)],
        "Digit" => &[(0x30, 0x39)],
        "XDigit" => &[(0x30, 0x39), (0x41, 0x46), (0x61, 0x66)],
        "Upper" | "Lu" => &[(0x41, 0x5A)],
        "Lower" | "Ll" => &[(0x61, 0x7A)],
        "Space" => &[(0x20, 0x20), (0x9, 0xD)],
        "Graph" => &[(0x21, 0x7E)],
        "Print" => &[(0x20, 0x7E)],
        _ => return Err("a category we do not know"),
    };
    let mut class = Class { is_negated, items: Vec::new() };
    for (low, high) in ranges {
        class.add(*low, *high);
    }
    Ok(class)
}

/// XML's name characters (which approximate letters for the same reason), without the pictographs of plane 1.
const LETTERS: &[(u32, u32)] = &[
    (0x41, 0x5A),
    (0x61, 0x7A),
    (0xAA, 0xAA),
    (0xB5, 0xB5),
    (0xBA, 0xBA),
    (0xC0, 0xD6),
    (0xD8, 0xF6),
    (0xF8, 0x2FF),
    (0x370, 0x37D),
    (0x37F, 0x1FFF),
    (0x2071, 0x2071),
    (0x207F, 0x207F),
    (0x2090, 0x209C),
    (0x2102, 0x214E),
    (0x2C00, 0x2DFF),
    (0x3005, 0x3006),
    (0x3031, 0xD7FF),
    (0xF900, 0xFDCF),
    (0xFDF0, 0xFEFF),
    (0xFF21, 0xFF3A),
    (0xFF41, 0xFF5A),
    (0xFF66, 0xFFDC),
    (0x10000, 0x1CFFF),
    (0x1D400, 0x1D7FF),
    (0x1E000, 0x1EFFF),
    (0x20000, 0x323AF),
];

impl Class {
    /// Adds a range of code points; surrogates are no characters here, so a range keeps what lies outside them.
    fn add(&mut self, low: u32, high: u32) {
        let low = if (0xD800..0xE000).contains(&low) { 0xE000 } else { low };
        let high = if (0xD800..0xE000).contains(&high) { 0xD7FF } else { high };
        if let (Some(low), Some(high)) = (char::from_u32(low), char::from_u32(high))
            && low <= high
        {
            self.items.push(Item::Range(low, high));
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let ([Item::Perl(c)], false) = (self.items.as_slice(), self.is_negated) {
            return write!(f, "\\{c}");
        }
        f.write_str(if self.is_negated { "[^" } else { "[" })?;
        for item in &self.items {
            match item {
                Item::Perl(c) => write!(f, "\\{c}")?,
                Item::Range(low, high) if low == high => write_char(f, *low)?,
                Item::Range(low, high) => {
                    write_char(f, *low)?;
                    f.write_str("-")?;
                    write_char(f, *high)?;
                }
            }
        }
        f.write_str("]")
    }
}

fn write_char(f: &mut fmt::Formatter<'_>, c: char) -> fmt::Result {
    match c {
        '\\' | '[' | ']' | '^' | '-' | '&' | '~' => write!(f, "\\{c}"),
        c if c.is_ascii_graphic() || c == ' ' => write!(f, "{c}"),
        c => write!(f, "\\x{{{:X}}}", u32::from(c)),
    }
}
