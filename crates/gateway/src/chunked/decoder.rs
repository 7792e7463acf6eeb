//! The decoder: a small state machine over lines and data.

use std::mem;

use bytes::{Buf, Bytes};
use sha2::{Digest, Sha256};

use super::{error::ChunkError, framing::Framing};
use crate::sigv4::Mismatch;

/// A chunk header is at most 16 hex digits, `;chunk-signature=` and 64 more; a trailer's checksum is shorter still.
const LINE_MAX: usize = 1024;
/// All trailer lines together.
const TRAILER_MAX: usize = 16 * 1024;
/// AWS: "Only the last chunk is allowed to have a size less than 8192 bytes".
const CHUNK_MIN: u64 = 8192;

/// Name and value pairs after the last chunk, names in lower case; the signature is not among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trailers(Vec<(String, String)>);

impl Trailers {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Feed it buffers, take data out, finish it.
///
/// ```ignore
/// decoder.feed(buffer);
/// while let Some(data) = decoder.next()? { sink.write(data) }
/// // … at the end of the body:
/// let trailers = decoder.finish()?;
/// ```
#[derive(Debug)]
pub struct Decoder {
    framing: Framing,
    state: State,
    input: Bytes,
    /// An incomplete line, kept across buffers.
    line: Vec<u8>,
    /// Set while signed data flows.
    hash: Sha256,
    signature: Vec<u8>,
    chunks: u64,
    previous_size: u64,
    decoded: u64,
    trailer_bytes: usize,
    trailers: Trailers,
    failed: Option<ChunkError>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Header,
    Data {
        left: u64,
    },
    /// The line break after data.
    DataEnd,
    Trailer,
    /// A trailer's signature was right; only the empty line is missing.
    TrailerSigned,
    /// The empty line of a body without trailers.
    LastLine,
    Done,
}

impl Decoder {
    pub fn new(framing: Framing) -> Self {
        Self {
            framing,
            state: State::Header,
            input: Bytes::new(),
            line: Vec::new(),
            hash: Sha256::new(),
            signature: Vec::new(),
            chunks: 0,
            previous_size: 0,
            decoded: 0,
            trailer_bytes: 0,
            trailers: Trailers::default(),
            failed: None,
        }
    }

    /// Hands over the next buffer of the body. Take everything [`Decoder::next`] has before feeding again, or the rest is copied together.
    pub fn feed(&mut self, buffer: Bytes) {
        if self.input.is_empty() {
            self.input = buffer;
        } else {
            self.input = [mem::take(&mut self.input), buffer].concat().into();
        }
    }

    /// The next piece of data; `None` means: feed me. An error is final and comes back every time.
    #[expect(clippy::should_implement_trait, reason = "not an iterator: None is not the end")]
    pub fn next(&mut self) -> Result<Option<Bytes>, ChunkError> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        self.step().inspect_err(|error| self.failed = Some(error.clone()))
    }

    /// The end of the body. Only now is what came out to be believed.
    ///
    /// Data still waiting in [`Decoder::next`] counts as a body cut short: bytes nobody took are bytes nobody stored.
    pub fn finish(mut self) -> Result<Trailers, ChunkError> {
        if self.next()?.is_some() || self.state != State::Done {
            return Err(ChunkError::Truncated);
        }
        if self.decoded != self.framing.decoded_length {
            return Err(ChunkError::LengthMismatch { expected: self.framing.decoded_length, provided: self.decoded });
        }
        Ok(self.trailers)
    }

    fn step(&mut self) -> Result<Option<Bytes>, ChunkError> {
        while !self.input.is_empty() {
            if let State::Data { left } = self.state {
                return self.data(left).map(Some);
            }
            if self.state == State::Done {
                return self.after_the_end().map(|()| None);
            }
            let Some(line) = self.take_line()? else { break };
            match self.state {
                State::Header => self.chunk_header(&line)?,
                State::DataEnd if line.is_empty() => self.end_chunk()?,
                State::LastLine if line.is_empty() => self.state = State::Done,
                State::Trailer => self.trailer_line(&line)?,
                State::TrailerSigned if line.is_empty() => self.state = State::Done,
                State::TrailerSigned => return Err(ChunkError::MalformedTrailer),
                _ => return Err(ChunkError::Malformed),
            }
        }
        Ok(None)
    }

    fn data(&mut self, left: u64) -> Result<Bytes, ChunkError> {
        let take = usize::try_from(left).unwrap_or(usize::MAX).min(self.input.len());
        let data = self.input.split_to(take);
        self.decoded += take as u64;
        if self.framing.chain.is_some() {
            self.hash.update(&data);
        }
        let left = left - take as u64;
        self.state = if left == 0 { State::DataEnd } else { State::Data { left } };
        Ok(data)
    }

    /// One line without its line break, once it is complete. S3's documentation writes trailers with a bare `\n`, so that is one too.
    fn take_line(&mut self) -> Result<Option<Vec<u8>>, ChunkError> {
        let newline = self.input.iter().take(LINE_MAX + 1).position(|byte| *byte == b'\n');
        let take = newline.unwrap_or_else(|| self.input.len().min(LINE_MAX + 1));
        if self.line.len() + take > LINE_MAX {
            return Err(if self.in_trailer() { ChunkError::MalformedTrailer } else { ChunkError::Malformed });
        }
        self.line.extend_from_slice(&self.input[..take]);
        self.input.advance(take + usize::from(newline.is_some()));
        if newline.is_none() {
            return Ok(None);
        }
        let mut line = mem::take(&mut self.line);
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(Some(line))
    }

    fn in_trailer(&self) -> bool {
        matches!(self.state, State::Trailer | State::TrailerSigned)
    }

    /// `10000;chunk-signature=…`
    fn chunk_header(&mut self, line: &[u8]) -> Result<(), ChunkError> {
        let line = std::str::from_utf8(line).map_err(|_| ChunkError::Malformed)?;
        let (size, extension) = line.split_once(';').map_or((line, None), |(size, extension)| (size, Some(extension)));
        let size = chunk_size(size.trim()).ok_or(ChunkError::Malformed)?;
        let signature = extension.and_then(|extension| extension.trim().strip_prefix("chunk-signature="));
        self.signature = match (&self.framing.chain, signature) {
            (Some(_), None) => return Err(ChunkError::Malformed),
            (Some(_), Some(signature)) => signature.as_bytes().to_vec(),
            (None, _) => Vec::new(),
        };
        self.chunks += 1;
        if size > 0 && self.chunks > 1 && self.previous_size < CHUNK_MIN {
            return Err(ChunkError::TooSmall { chunk: self.chunks, size: self.previous_size });
        }
        if self.framing.decoded_length - self.decoded < size {
            let provided = self.decoded.saturating_add(size);
            return Err(ChunkError::LengthMismatch { expected: self.framing.decoded_length, provided });
        }
        self.previous_size = size;
        if size > 0 {
            self.state = State::Data { left: size };
            return Ok(());
        }
        self.check_chunk_signature()?;
        self.state = if self.framing.has_trailer { State::Trailer } else { State::LastLine };
        Ok(())
    }

    fn end_chunk(&mut self) -> Result<(), ChunkError> {
        self.check_chunk_signature()?;
        self.state = State::Header;
        Ok(())
    }

    fn check_chunk_signature(&mut self) -> Result<(), ChunkError> {
        let Some(chain) = &mut self.framing.chain else { return Ok(()) };
        let hash: [u8; 32] = self.hash.finalize_reset().into();
        if chain.accept_chunk(&hash, &self.signature) {
            return Ok(());
        }
        let string_to_sign = chain.chunk_string_to_sign(&hash);
        Err(self.mismatch(string_to_sign))
    }

    fn mismatch(&self, string_to_sign: String) -> ChunkError {
        ChunkError::SignatureMismatch(Box::new(Mismatch {
            access_key: self.framing.access_key.clone(),
            signature_provided: String::from_utf8_lossy(&self.signature).into_owned(),
            string_to_sign,
            canonical_request: None,
        }))
    }

    fn trailer_line(&mut self, line: &[u8]) -> Result<(), ChunkError> {
        self.trailer_bytes += line.len();
        if self.trailer_bytes > TRAILER_MAX {
            return Err(ChunkError::MalformedTrailer);
        }
        if line.is_empty() {
            // With signatures an empty line may stand between trailers and their signature: "name:value\n\r\n" in AWS's examples.
            return if self.framing.chain.is_some() && !self.trailers.0.is_empty() { Ok(()) } else { self.end_trailer() };
        }
        let line = std::str::from_utf8(line).map_err(|_| ChunkError::MalformedTrailer)?;
        let (name, value) = line.split_once(':').ok_or(ChunkError::MalformedTrailer)?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        if name == "x-amz-trailer-signature" && self.framing.chain.is_some() {
            self.signature = value.as_bytes().to_vec();
            return self.check_trailer_signature();
        }
        if !self.framing.announced.contains(&name) || self.trailers.get(&name).is_some() {
            return Err(ChunkError::MalformedTrailer);
        }
        self.trailers.0.push((name, value.to_owned()));
        Ok(())
    }

    /// The signature covers `name:value\n` for each trailer, in the order sent.
    fn check_trailer_signature(&mut self) -> Result<(), ChunkError> {
        let mut hash = Sha256::new();
        for (name, value) in self.trailers.iter() {
            for piece in [name, ":", value, "\n"] {
                hash.update(piece);
            }
        }
        let hash: [u8; 32] = hash.finalize().into();
        let Some(chain) = &mut self.framing.chain else { return Err(ChunkError::MalformedTrailer) };
        if !chain.accept_trailer(&hash, &self.signature) {
            let string_to_sign = chain.trailer_string_to_sign(&hash);
            return Err(self.mismatch(string_to_sign));
        }
        self.all_announced_came()?;
        self.state = State::TrailerSigned;
        Ok(())
    }

    fn end_trailer(&mut self) -> Result<(), ChunkError> {
        if self.framing.chain.is_some() {
            return Err(ChunkError::MalformedTrailer);
        }
        self.all_announced_came()?;
        self.state = State::Done;
        Ok(())
    }

    fn all_announced_came(&self) -> Result<(), ChunkError> {
        let came = |name: &String| self.trailers.get(name).is_some();
        if self.framing.announced.iter().all(came) { Ok(()) } else { Err(ChunkError::MalformedTrailer) }
    }

    /// A stray line break is forgiven (AWS's own example has one), anything more is not.
    fn after_the_end(&mut self) -> Result<(), ChunkError> {
        let honest = self.input.iter().all(|byte| matches!(byte, b'\r' | b'\n'));
        self.trailer_bytes += self.input.len();
        self.input.clear();
        if honest && self.trailer_bytes <= TRAILER_MAX { Ok(()) } else { Err(ChunkError::MalformedTrailer) }
    }
}

/// Hex digits only, at most 16, so it cannot overflow.
fn chunk_size(text: &str) -> Option<u64> {
    let honest = (1..=16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    honest.then(|| u64::from_str_radix(text, 16).ok()).flatten()
}
