//! How deep a text goes, told without going there: a stack that overflows ends the process.

/// How many brackets are open at once, outside of strings; for JSON exactly, for queries at least (text in `\(…)` counts as string).
pub(crate) fn depth(text: &[u8]) -> usize {
    let (mut depth, mut deepest, mut at) = (0_usize, 0, 0);
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => at = string_end(text, at),
            b'[' | b'{' | b'(' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    deepest
}

/// The closing quote of the string that opens at `at`, or the end of the text.
fn string_end(text: &[u8], at: usize) -> usize {
    let mut at = at + 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}

/// The longest row of operators, path steps and nested words in a query; commas part rows, and make one of their own.
pub(crate) fn steps(query: &[u8]) -> usize {
    let rows = query.split(|b| *b == b',');
    rows.clone().map(steps_of_row).max().unwrap_or(0).max(rows.count())
}

fn steps_of_row(row: &[u8]) -> usize {
    let signs = row.iter().filter(|b| b".|+-/%=<>?[(".contains(b)).count();
    let words = row.split(|b| !b.is_ascii_alphanumeric());
    const NESTING: [&[u8]; 9] = [b"and", b"or", b"try", b"if", b"elif", b"as", b"reduce", b"foreach", b"label"];
    signs + words.filter(|word| NESTING.contains(word)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_do_not_nest() {
        assert_eq!(depth(br#"{"a[[[":["\"[[", {}]}"#), 3);
        assert_eq!((depth(b""), depth(b"]]]["), depth(b"\"[")), (0, 1, 0));
    }
}
