//! From chunks to lines, as Hadoop's `TextInputFormat` cuts them: LF, CR and CRLF all end a line; the last line needs no end.
//!
//! A line which lies inside one chunk is borrowed from it; only a line that crosses chunks is copied.

use bytes::{Buf, Bytes};

use super::error::DecodeError;

/// Trino's default `hive.text.max-line-length`: beyond it a file is no text, and we shall not buffer it.
const MAX_LINE: usize = 100 * 1024 * 1024;

#[derive(Default)]
pub(super) struct Lines {
    chunk: Bytes,
    /// The beginning of a line whose end has not come yet.
    carry: Vec<u8>,
    /// A carriage return ended the last line, so a line feed right after it belongs to the same ending.
    after_return: bool,
    skip: usize,
    begun: bool,
    finished: bool,
}

impl Lines {
    pub(super) fn skipping(header_lines: usize) -> Self {
        Self { skip: header_lines, ..Self::default() }
    }

    /// Adds a chunk. Earlier ones must have been read up, else they are joined.
    pub(super) fn push(&mut self, chunk: Bytes) {
        if self.chunk.is_empty() {
            self.chunk = chunk;
        } else {
            self.chunk = [self.chunk.as_ref(), chunk.as_ref()].concat().into();
        }
    }

    pub(super) fn finish(&mut self) {
        self.finished = true;
    }

    /// Gives lines to `row` until it answers `false`, fails, or the input is used up.
    pub(super) fn read(&mut self, mut row: impl FnMut(&[u8]) -> Result<bool, DecodeError>) -> Result<(), DecodeError> {
        let chunk = std::mem::take(&mut self.chunk);
        let mut at = 0;
        let outcome = self.read_chunk(&chunk, &mut at, &mut row);
        self.chunk = chunk;
        self.chunk.advance(at);
        if !outcome? {
            return Ok(());
        }
        self.keep_rest()?;
        if self.finished && !self.carry.is_empty() {
            let last = std::mem::take(&mut self.carry);
            self.give(&last, &mut row)?;
        }
        Ok(())
    }

    /// Whether the chunk was read to its last line end.
    fn read_chunk(
        &mut self,
        chunk: &[u8],
        at: &mut usize,
        row: &mut impl FnMut(&[u8]) -> Result<bool, DecodeError>,
    ) -> Result<bool, DecodeError> {
        if self.after_return && !chunk.is_empty() {
            self.after_return = false;
            *at = usize::from(chunk[0] == b'\n');
        }
        while let Some(length) = memchr::memchr2(b'\n', b'\r', &chunk[*at..]) {
            let line = &chunk[*at..*at + length];
            let end = *at + length;
            *at = end + 1;
            if chunk[end] == b'\r' {
                match chunk.get(end + 1) {
                    Some(b'\n') => *at += 1,
                    Some(_) => {}
                    None => self.after_return = true,
                }
            }
            let more = if self.carry.is_empty() {
                self.give(line, row)?
            } else {
                let mut whole = std::mem::take(&mut self.carry);
                whole.extend_from_slice(line);
                self.give(&whole, row)?
            };
            if !more {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn give(&mut self, line: &[u8], row: &mut impl FnMut(&[u8]) -> Result<bool, DecodeError>) -> Result<bool, DecodeError> {
        let begun = std::mem::replace(&mut self.begun, true);
        if self.skip > 0 {
            self.skip -= 1;
            return Ok(true);
        }
        // Hadoop's line reader drops a byte order mark at the very beginning of a file.
        let line = if begun { line } else { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line) };
        row(line)
    }

    fn keep_rest(&mut self) -> Result<(), DecodeError> {
        let rest = std::mem::take(&mut self.chunk);
        if self.carry.len() + rest.len() > MAX_LINE {
            return Err(DecodeError::LineTooLong(MAX_LINE));
        }
        self.carry.extend_from_slice(&rest);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(chunks: &[&str], header_lines: usize) -> Vec<String> {
        let mut lines = Lines::skipping(header_lines);
        let mut found = Vec::new();
        let mut take = |line: &[u8]| {
            found.push(String::from_utf8(line.to_vec()).unwrap());
            Ok(true)
        };
        for chunk in chunks {
            lines.push(Bytes::copy_from_slice(chunk.as_bytes()));
            lines.read(&mut take).unwrap();
        }
        lines.finish();
        lines.read(&mut take).unwrap();
        found
    }

    #[test]
    fn every_line_ending_counts_once_wherever_the_chunks_break() {
        assert_eq!(lines(&["a\nb\r\nc\rd"], 0), ["a", "b", "c", "d"]);
        assert_eq!(lines(&["a\r", "\nb\r", "c", "", "d\n\ne"], 0), ["a", "b", "cd", "", "e"]);
        assert_eq!(lines(&["a\n", "\n"], 0), ["a", ""]);
        assert_eq!(lines(&[""], 0), Vec::<String>::new());
    }

    #[test]
    fn header_lines_are_not_rows() {
        assert_eq!(lines(&["h1\nh", "2\r\nrow"], 2), ["row"]);
        assert_eq!(lines(&["h1"], 3), Vec::<String>::new());
    }
}
