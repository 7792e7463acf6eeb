//! aws-chunked bodies: cut anywhere, tampered with, cut short, or plain nonsense.

mod sigv4_support;

use bytes::Bytes;
use gateway::{
    checksum::{Algorithm, Checksum},
    chunked::{ChunkError, Decoder, Framing, Trailers, encode, encoded_length},
    sigv4::{Family, PayloadMode, SignerPayload},
};
use proptest::prelude::*;
use sigv4_support::{NOW, authenticate, request, s3, signer};

const TRAILER: &str = "x-amz-checksum-crc64nvme";

/// An upload as a client sends it: what the headers promise, and the body.
fn an_upload(data: &[u8], mode: SignerPayload<'_>) -> (Framing, Vec<u8>) {
    let length = data.len().to_string();
    let mut parts = request("PUT", "/lake/key", &[("host", "localhost"), ("x-amz-decoded-content-length", &length)]);
    let has_trailer = !matches!(mode, SignerPayload::SignedChunks);
    if has_trailer {
        parts.headers.insert("x-amz-trailer", TRAILER.parse().unwrap());
    }
    let sent = signer(Family::S3, "s3").sign_headers(&mut parts, mode, NOW);
    let chain = (!matches!(mode, SignerPayload::UnsignedChunksTrailer)).then_some(sent.chunk_chain);
    let checksum = Checksum::of(Algorithm::Crc64Nvme, data).base64();
    let trailers = [(TRAILER, checksum.as_str())];
    let body = encode(data, 8192, chain, has_trailer.then_some(&trailers));
    let verified = authenticate(&parts, None, &s3()).unwrap();
    let framing = Framing::of(verified, &parts.headers).unwrap().unwrap();
    (framing, body)
}

const MODES: [SignerPayload<'static>; 3] =
    [SignerPayload::SignedChunks, SignerPayload::SignedChunksTrailer, SignerPayload::UnsignedChunksTrailer];

fn decode(framing: Framing, buffers: impl IntoIterator<Item = Bytes>) -> (Vec<u8>, Result<Trailers, ChunkError>) {
    let mut decoder = Decoder::new(framing);
    let mut data = Vec::new();
    for buffer in buffers {
        decoder.feed(buffer);
        loop {
            match decoder.next() {
                Ok(Some(piece)) => data.extend_from_slice(&piece),
                Ok(None) => break,
                Err(error) => return (data, Err(error)),
            }
        }
    }
    (data, decoder.finish())
}

fn cut(body: &[u8], cuts: &[usize]) -> Vec<Bytes> {
    let mut places: Vec<usize> = cuts.iter().map(|cut| cut % (body.len() + 1)).collect();
    places.sort_unstable();
    let mut from = 0;
    let mut buffers = Vec::new();
    for place in places.into_iter().chain([body.len()]) {
        buffers.push(Bytes::copy_from_slice(&body[from..place]));
        from = place;
    }
    buffers
}

fn some_data(length: usize) -> Vec<u8> {
    (0..length).map(|index| (index * 31 % 251) as u8).collect()
}

#[test]
fn an_upload_arrives_byte_by_byte() {
    for mode in MODES {
        let data = some_data(20_000);
        let (framing, body) = an_upload(&data, mode);
        let bytes = body.iter().map(|byte| Bytes::copy_from_slice(&[*byte]));
        let (decoded, trailers) = decode(framing, bytes);
        assert_eq!(decoded, data, "{mode:?}");
        let expected = Checksum::of(Algorithm::Crc64Nvme, &data).base64();
        let expected = (!matches!(mode, SignerPayload::SignedChunks)).then_some(expected.as_str());
        assert_eq!(trailers.unwrap().get(TRAILER), expected, "{mode:?}");
    }
}

#[test]
fn data_is_not_copied() {
    let data = some_data(8192);
    let (framing, body) = an_upload(&data, SignerPayload::SignedChunks);
    let body = Bytes::from(body);
    let mut decoder = Decoder::new(framing);
    decoder.feed(body.clone());
    let piece = decoder.next().unwrap().unwrap();
    assert_eq!(piece.len(), 8192);
    let place = piece.as_ptr() as usize - body.as_ptr() as usize;
    assert!(place < body.len(), "the piece is a slice of the buffer");
}

#[test]
fn a_changed_byte_is_noticed_in_its_chunk() {
    let data = some_data(20_000);
    for mode in [SignerPayload::SignedChunks, SignerPayload::SignedChunksTrailer] {
        let (framing, mut body) = an_upload(&data, mode);
        body[9000] ^= 1;
        let (decoded, outcome) = decode(framing, [Bytes::from(body)]);
        let Err(ChunkError::SignatureMismatch(mismatch)) = outcome else { panic!("{outcome:?}") };
        assert!(decoded.len() <= 16_384, "nothing after the bad chunk came out");
        assert!(mismatch.string_to_sign.starts_with("AWS4-HMAC-SHA256-PAYLOAD\n20130524T000000Z\n20130524/us-east-1/s3/aws4_request\n"));
        assert_eq!(ChunkError::SignatureMismatch(mismatch).refusal().code, "SignatureDoesNotMatch");
    }
}

#[test]
fn a_changed_trailer_is_noticed() {
    let data = some_data(100);
    let (framing, body) = an_upload(&data, SignerPayload::SignedChunksTrailer);
    let text = replaced(&body, b"crc64nvme:", b"crc64nvme:A");
    let (_, outcome) = decode(framing, [Bytes::from(text)]);
    assert!(matches!(outcome, Err(ChunkError::SignatureMismatch(_))), "{outcome:?}");

    let (framing, body) = an_upload(&data, SignerPayload::UnsignedChunksTrailer);
    let (_, outcome) = decode(framing, [Bytes::from(replaced(&body, b"crc64nvme:", b"crc32:"))]);
    assert_eq!(outcome.as_ref().unwrap_err().refusal().code, "MalformedTrailerError", "not the trailer announced");
}

fn replaced(body: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = body.windows(from.len()).position(|window| window == from).expect("it is there");
    [&body[..at], to, &body[at + from.len()..]].concat()
}

#[test]
fn every_early_end_is_incomplete() {
    let data = some_data(9000);
    for mode in MODES {
        let (framing, body) = an_upload(&data, mode);
        for end in (0..body.len()).step_by(97).chain([body.len() - 1]) {
            let (_, outcome) = decode(framing.clone(), [Bytes::copy_from_slice(&body[..end])]);
            assert_eq!(outcome, Err(ChunkError::Truncated), "{mode:?} cut at {end}");
        }
        assert_eq!(ChunkError::Truncated.refusal().code, "IncompleteBody");
    }
}

fn unsigned(decoded_length: u64) -> Framing {
    let length = decoded_length.to_string();
    let parts = request("PUT", "/", &[("x-amz-decoded-content-length", &length)]);
    Framing::from_headers(PayloadMode::UnsignedChunksTrailer, None, &parts.headers).unwrap()
}

#[test]
fn only_the_last_chunk_may_be_small() {
    // The body of versitygw issue 2085, with AWS's answer.
    let thousand = "a".repeat(1000);
    let body = format!("3E8\r\n{thousand}\r\n3E8\r\n{thousand}\r\n0\r\n\r\n");
    let refused = decode(unsigned(2000), [Bytes::from(body)]).1.unwrap_err().refusal();
    assert_eq!((refused.code, refused.status.as_u16()), ("InvalidChunkSizeError", 400));
    assert_eq!(refused.message, "Only the last chunk is allowed to have a size less than 8192 bytes");
    assert_eq!(refused.fields, [("Chunk", "2".to_owned()), ("BadChunkSize", "1000".to_owned())]);
}

#[test]
fn the_announced_length_is_kept() {
    let few = decode(unsigned(6), [Bytes::from_static(b"5\r\nhello\r\n0\r\n\r\n")]).1;
    assert_eq!(few, Err(ChunkError::LengthMismatch { expected: 6, provided: 5 }));
    let (data, many) = decode(unsigned(4), [Bytes::from_static(b"5\r\nhello\r\n0\r\n\r\n")]);
    assert_eq!((data.as_slice(), many), (&b""[..], Err(ChunkError::LengthMismatch { expected: 4, provided: 5 })));
    let parts = request("PUT", "/", &[]);
    let missing = Framing::from_headers(PayloadMode::UnsignedChunksTrailer, None, &parts.headers).unwrap_err();
    assert_eq!((missing.refusal().code, missing.refusal().status.as_u16()), ("MissingContentLength", 411));
}

#[test]
fn endless_lines_are_cut_off() {
    for body in
        ["0".repeat(5000), format!("0\r\n{}", "x".repeat(5000)), format!("5;{}\r\n", "x".repeat(2000)), "ffffffffffffffff1\r\n".into()]
    {
        let (_, outcome) = decode(unsigned(5), [Bytes::from(body)]);
        assert!(matches!(outcome, Err(ChunkError::Malformed | ChunkError::MalformedTrailer)), "{outcome:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_cutting_decodes_alike(
        length in 0usize..40_000,
        mode in 0usize..3,
        cuts in proptest::collection::vec(any::<usize>(), 0..12),
        flip in proptest::option::of(any::<usize>()),
    ) {
        let data = some_data(length);
        let (framing, mut body) = an_upload(&data, MODES[mode]);
        if mode == 0 {
            prop_assert_eq!(body.len() as u64, encoded_length(length as u64, 8192, true));
        }
        if let Some(flip) = flip {
            let at = flip % body.len();
            body[at] ^= 0x10;
        }
        let whole = decode(framing.clone(), [Bytes::from(body.clone())]);
        let pieces = decode(framing, cut(&body, &cuts));
        prop_assert_eq!(&whole, &pieces);
        match flip {
            None => prop_assert!(whole.1.is_ok() && whole.0 == data),
            Some(_) => prop_assert!(mode == 2 || whole.1.is_err() || whole.0 == data),
        }
    }

    #[test]
    fn nonsense_never_panics(
        body in prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..200),
            "([0-9a-f]{1,3}(;[a-z=-]{0,20})?(\r\n|\n)[a-z:]{0,12}\r\n){0,6}".prop_map(String::into_bytes),
        ],
        signed in any::<bool>(),
        cuts in proptest::collection::vec(any::<usize>(), 0..4),
    ) {
        let framing = if signed { an_upload(b"hello", SignerPayload::SignedChunksTrailer).0 } else { unsigned(5) };
        let whole = decode(framing.clone(), [Bytes::from(body.clone())]);
        prop_assert_eq!(whole, decode(framing, cut(&body, &cuts)));
    }
}
