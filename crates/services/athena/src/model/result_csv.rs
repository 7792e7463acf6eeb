//! The result file of a SELECT: every value in quotes, NULL as nothing at all.
//!
//! `"i","s","n"` / `"1","a""b",` — quotes are doubled, an empty string is `""`, lines end in `\n`, line breaks inside a value stay
//! as they are (AWS; measured by the authors of athena-local, September 2026). NULL and the empty string can be told apart.

/// A value, or NULL.
pub type Cell = Option<String>;

/// Appends one record.
pub fn write_record<'a>(cells: impl IntoIterator<Item = Option<&'a str>>, out: &mut Vec<u8>) {
    for (index, cell) in cells.into_iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        if let Some(cell) = cell {
            write_quoted(cell, out);
        }
    }
    out.push(b'\n');
}

fn write_quoted(cell: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut pieces = cell.split('"');
    out.extend(pieces.next().unwrap_or_default().as_bytes());
    for piece in pieces {
        out.extend(b"\"\"");
        out.extend(piece.as_bytes());
    }
    out.push(b'"');
}

/// Takes one whole record off the front of `bytes`: its cells and its length with the line feed. `None` while the record is
/// still incomplete; at the end of the file, `is_end` makes do without the last line feed.
pub fn read_record(bytes: &[u8], is_end: bool) -> Option<(Vec<Cell>, usize)> {
    let length = record_length(bytes, is_end)?;
    let line = bytes[..length].strip_suffix(b"\n").unwrap_or(&bytes[..length]);
    Some((cells(line), length))
}

fn record_length(bytes: &[u8], is_end: bool) -> Option<usize> {
    let mut is_quoted = false;
    for (index, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => return Some(index + 1),
            _ => {}
        }
    }
    (is_end && !bytes.is_empty()).then_some(bytes.len())
}

fn cells(line: &[u8]) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let (cell, after) = cell(rest);
        cells.push(cell);
        match after.strip_prefix(b",") {
            Some(after) => rest = after,
            None => return cells,
        }
    }
}

/// One cell and what follows it.
fn cell(line: &[u8]) -> (Cell, &[u8]) {
    let Some(quoted) = line.strip_prefix(b"\"") else {
        let end = line.iter().position(|byte| *byte == b',').unwrap_or(line.len());
        let bare = (end > 0).then(|| String::from_utf8_lossy(&line[..end]).into_owned());
        return (bare, &line[end..]);
    };
    let mut value = Vec::new();
    let mut at = 0;
    while at < quoted.len() {
        match (quoted[at], quoted.get(at + 1)) {
            (b'"', Some(b'"')) => {
                value.push(b'"');
                at += 2;
            }
            (b'"', _) => return (Some(text(value)), &quoted[at + 1..]),
            (byte, _) => {
                value.push(byte);
                at += 1;
            }
        }
    }
    (Some(text(value)), &[])
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_record_looks_as_athena_writes_it() {
        let mut out = Vec::new();
        write_record([Some("1"), Some("it's"), Some("a\"b"), None, Some(""), Some("[1, 2]")], &mut out);
        assert_eq!(out, b"\"1\",\"it's\",\"a\"\"b\",,\"\",\"[1, 2]\"\n");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(rows in prop::collection::vec(prop::collection::vec(prop::option::of(any::<String>()), 1..5), 0..5)) {
            let mut bytes = Vec::new();
            rows.iter().for_each(|row| write_record(row.iter().map(Option::as_deref), &mut bytes));
            let (mut at, mut read) = (0, Vec::new());
            while let Some((cells, length)) = read_record(&bytes[at..], true) {
                read.push(cells);
                at += length;
            }
            prop_assert_eq!(read, rows);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>(), is_end: bool) {
            if let Some((_, length)) = read_record(&bytes, is_end) {
                prop_assert!(length > 0 && length <= bytes.len());
            }
        }
    }
}
