//! Many records in one, told apart again.

/// Why a record could not be split as JSON. `at` is where the piece begins that is no object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SplitError {
    #[error("expected a JSON object at {at}")]
    NotAnObject { at: usize },
    #[error("the JSON object at {at} does not end")]
    Unended { at: usize },
}

/// The JSON objects of a record, on lines of their own or not: `{"a":1}{"a":2}`. An array of objects is none of them, as AWS has it.
///
/// Only brackets and strings are looked at: what is between an object's braces is for its reader to judge. After an error
/// nothing more comes.
///
/// ```
/// let objects: Vec<_> = framing::split::json(b"{\"a\":\"}\"}\n{\"b\":{}}").collect::<Result<_, _>>().unwrap();
/// assert_eq!(objects, [&b"{\"a\":\"}\"}"[..], b"{\"b\":{}}"]);
/// ```
pub fn json(record: &[u8]) -> impl Iterator<Item = Result<&[u8], SplitError>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += record[at..].iter().take_while(|b| b.is_ascii_whitespace()).count();
        let first = record.get(at)?;
        let start = at;
        at = record.len();
        if *first != b'{' {
            return Some(Err(SplitError::NotAnObject { at: start }));
        }
        let Some(length) = object_length(&record[start..]) else { return Some(Err(SplitError::Unended { at: start })) };
        at = start + length;
        Some(Ok(&record[start..at]))
    })
}

/// How long the object is with which the text begins.
fn object_length(text: &[u8]) -> Option<usize> {
    let (mut at, mut depth) = (0, 0_usize);
    loop {
        at += text[at..].iter().position(|b| matches!(b, b'{' | b'}' | b'"'))?;
        match text[at] {
            b'"' => at += string_length(&text[at..])?,
            b'{' => {
                depth += 1;
                at += 1;
            }
            _ => {
                depth -= 1;
                at += 1;
                if depth == 0 {
                    return Some(at);
                }
            }
        }
    }
}

/// How long the string is with which the text begins, quotes included.
fn string_length(text: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        at += memchr::memchr2(b'"', b'\\', text.get(at..)?)?;
        if text[at] == b'"' {
            return Some(at + 1);
        }
        at += 2;
    }
}

/// The pieces of a record between its delimiters, which belong to no piece; empty pieces are no records. An empty delimiter parts nothing.
pub fn delimited<'a>(record: &'a [u8], delimiter: &'a [u8]) -> impl Iterator<Item = &'a [u8]> {
    let mut rest = Some(record);
    let finder = memchr::memmem::Finder::new(delimiter).into_owned();
    std::iter::from_fn(move || {
        let text = rest?;
        match finder.find(text).filter(|_| !finder.needle().is_empty()) {
            Some(at) => {
                rest = Some(&text[at + finder.needle().len()..]);
                Some(&text[..at])
            }
            None => rest.take(),
        }
    })
    .filter(|piece| !piece.is_empty())
}
