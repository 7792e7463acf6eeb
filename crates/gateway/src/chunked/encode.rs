//! Writing aws-chunked bodies, for our own uploads and for tests.

use sha2::{Digest, Sha256};

use crate::sigv4::ChunkChain;

/// Frames `data` in chunks of `chunk_size` bytes (the last one smaller), then the trailers.
///
/// With a chain every chunk and the trailers are signed; `trailers` of `None` is the form that has no trailer section at all.
pub fn encode(data: &[u8], chunk_size: usize, chain: Option<ChunkChain>, trailers: Option<&[(&str, &str)]>) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() + 256);
    let mut chain = chain;
    for chunk in data.chunks(chunk_size.max(1)) {
        push_header(&mut out, chunk, chain.as_mut());
        out.extend_from_slice(chunk);
        out.extend_from_slice(b"\r\n");
    }
    push_header(&mut out, b"", chain.as_mut());
    if let Some(trailers) = trailers {
        push_trailers(&mut out, trailers, chain.as_mut());
    }
    out.extend_from_slice(b"\r\n");
    out
}

/// The `Content-Length` of what [`encode`] writes without trailers; clients must send it beside `x-amz-decoded-content-length`.
pub fn encoded_length(data_length: u64, chunk_size: u64, signed: bool) -> u64 {
    let chunk_size = chunk_size.max(1);
    let framed = |size: u64| {
        let digits = u64::from(64 - size.max(1).leading_zeros()).div_ceil(4);
        digits + if signed { ";chunk-signature=".len() as u64 + 64 } else { 0 } + 2 + size + 2
    };
    let rest = data_length % chunk_size;
    data_length / chunk_size * framed(chunk_size) + if rest > 0 { framed(rest) } else { 0 } + framed(0)
}

fn push_header(out: &mut Vec<u8>, chunk: &[u8], chain: Option<&mut ChunkChain>) {
    out.extend_from_slice(format!("{:x}", chunk.len()).as_bytes());
    if let Some(chain) = chain {
        let signature = chain.chunk(&Sha256::digest(chunk).into());
        out.extend_from_slice(b";chunk-signature=");
        out.extend_from_slice(hex::encode(signature).as_bytes());
    }
    out.extend_from_slice(b"\r\n");
}

fn push_trailers(out: &mut Vec<u8>, trailers: &[(&str, &str)], chain: Option<&mut ChunkChain>) {
    let mut hash = Sha256::new();
    for (name, value) in trailers {
        hash.update(format!("{name}:{value}\n"));
        out.extend_from_slice(format!("{name}:{value}\r\n").as_bytes());
    }
    if let Some(chain) = chain {
        let signature = chain.trailer(&hash.finalize().into());
        out.extend_from_slice(format!("x-amz-trailer-signature:{}\r\n", hex::encode(signature)).as_bytes());
    }
}
