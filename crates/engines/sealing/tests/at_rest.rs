//! What is sealed opens again, every stretch of it, and nothing else does.

use std::ops::Range;

use bytes::Bytes;
use proptest::prelude::*;
use sealing::{DataKey, Encoder, Error, FRAME_BYTES, Frames, Opener, Piece, SEGMENT_PLAIN_BYTES, Salt, Unpacker, sealed_len};

fn key() -> DataKey {
    DataKey::from([42; 32])
}

/// Encodes bytes handed over in chunks of this size.
fn encode(plain: &[u8], chunk: usize, packing: Option<i32>) -> (Vec<u8>, Piece) {
    let mut encoder = Encoder::new(&key(), Salt::from([9; 16]), None, packing);
    let mut stored = Vec::new();
    for mut piece in plain.chunks(chunk.max(1)) {
        while let Some(run) = encoder.push(&mut piece) {
            stored.extend_from_slice(&run);
        }
    }
    let (runs, piece) = encoder.finish();
    runs.iter().for_each(|run| stored.extend_from_slice(run));
    assert_eq!((piece.plain, piece.stored), (plain.len() as u64, stored.len() as u64));
    (stored, piece)
}

/// Opens a range of the sealed stream, fed in chunks of this size.
fn open(key: &DataKey, stored: &[u8], piece: &Piece, range: Range<u64>, chunk: usize) -> Result<Vec<u8>, Error> {
    let (mut opener, span) = Opener::new(key, &piece.salt, piece.inner(), range);
    let stored = stored.get(span.start as usize..span.end as usize).ok_or(Error::Truncated)?;
    let mut plain = Vec::new();
    for sealed in stored.chunks(chunk.max(1)) {
        plain.extend_from_slice(&opener.open(Bytes::copy_from_slice(sealed))?);
    }
    opener.finish().map(|()| plain)
}

fn read(stored: &[u8], piece: &Piece, range: Range<u64>, chunk: usize) -> Result<Vec<u8>, Error> {
    if !piece.is_packed {
        return open(&key(), stored, piece, range, chunk);
    }
    let frames = Frames::of(piece.plain, piece.inner(), range)?;
    let index = open(&key(), stored, piece, frames.index_span(), chunk)?;
    let index = frames.index(&index)?;
    let packed = open(&key(), stored, piece, index.span(), chunk)?;
    let mut unpacker = Unpacker::new(index);
    let mut plain = Vec::new();
    for packed in packed.chunks(chunk.max(1)) {
        unpacker.push(Bytes::copy_from_slice(packed));
        while let Some(frame) = unpacker.pop()? {
            plain.extend_from_slice(&frame);
        }
    }
    unpacker.finish().map(|()| plain)
}

/// Text-like bytes: they shrink.
fn text(length: usize) -> Vec<u8> {
    (0..length).map(|at| b"the mill pond is still "[at % 23] ^ (at / 70_001) as u8 & 1).collect()
}

/// Bytes that do not.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    };
    std::iter::repeat_with(next).take(length).collect()
}

#[test]
fn every_length_around_a_boundary_opens_again() {
    let plain = noise(2 * SEGMENT_PLAIN_BYTES + 1);
    for length in [0, 1, SEGMENT_PLAIN_BYTES - 1, SEGMENT_PLAIN_BYTES, SEGMENT_PLAIN_BYTES + 1, plain.len() - 1, plain.len()] {
        let (stored, piece) = encode(&plain[..length], 10_000, None);
        assert_eq!(stored.len() as u64, sealed_len(length as u64));
        assert_eq!(read(&stored, &piece, 0..length as u64, 70_000).unwrap(), plain[..length]);
    }
}

#[test]
fn runs_of_many_segments_are_cut_where_they_should_be() {
    let plain = noise(9 * SEGMENT_PLAIN_BYTES);
    for chunk in [SEGMENT_PLAIN_BYTES, 4 * SEGMENT_PLAIN_BYTES, plain.len(), 65_536, 262_144] {
        let (stored, piece) = encode(&plain, chunk, None);
        assert_eq!(read(&stored, &piece, 0..plain.len() as u64, chunk).unwrap(), plain);
    }
}

#[test]
fn nothing_is_sealed_too() {
    let (stored, piece) = encode(b"", 1, None);
    assert_eq!(open(&key(), &stored, &piece, 0..0, 1).unwrap(), b"");
    assert_eq!(open(&DataKey::from([1; 32]), &stored, &piece, 0..0, 16), Err(Error::Tampered { segment: 0 }));
    let (_, piece) = encode(b"", 1, Some(3));
    assert!(!piece.is_packed);
}

#[test]
fn text_is_packed_and_noise_is_left_alone() {
    let plain = text(3 * FRAME_BYTES + 12_345);
    let (stored, piece) = encode(&plain, 100_000, Some(3));
    assert!(piece.is_packed && stored.len() * 20 < plain.len(), "{}", stored.len());
    assert_eq!(read(&stored, &piece, 0..plain.len() as u64, 9_999).unwrap(), plain);
    let range = 2 * FRAME_BYTES as u64 - 5..2 * FRAME_BYTES as u64 + 5;
    assert_eq!(read(&stored, &piece, range.clone(), 1 << 20).unwrap(), plain[range.start as usize..range.end as usize]);

    for length in [100, FRAME_BYTES, FRAME_BYTES + 1, 2 * FRAME_BYTES + 7] {
        let plain = noise(length);
        let (stored, piece) = encode(&plain, 100_000, Some(3));
        assert!(!piece.is_packed);
        assert_eq!(stored.len() as u64, sealed_len(length as u64));
        assert_eq!(read(&stored, &piece, 0..length as u64, 1 << 20).unwrap(), plain);
    }
}

#[test]
fn a_frame_of_noise_among_text_lies_as_it_is() {
    let plain = [text(FRAME_BYTES), noise(FRAME_BYTES), text(FRAME_BYTES)].concat();
    let (stored, piece) = encode(&plain, 1 << 20, Some(3));
    assert!(piece.is_packed);
    assert_eq!(read(&stored, &piece, 0..plain.len() as u64, 1 << 20).unwrap(), plain);
}

#[test]
fn segments_cannot_be_moved_dropped_or_taken_from_elsewhere() {
    let plain = noise(3 * SEGMENT_PLAIN_BYTES);
    let (stored, piece) = encode(&plain, 1 << 20, None);
    let segment = |at: usize| &stored[at << 16..(at + 1) << 16];
    let all = 0..plain.len() as u64;
    let exchanged = [segment(1), segment(0), segment(2)].concat();
    assert_eq!(read(&exchanged, &piece, all.clone(), 1 << 20), Err(Error::Tampered { segment: 0 }));
    let repeated = [segment(0), segment(0), segment(2)].concat();
    assert_eq!(read(&repeated, &piece, all.clone(), 1 << 20), Err(Error::Tampered { segment: 1 }));
    // Cut at a segment, and a row that believes it.
    let believing = Piece { plain: 2 * SEGMENT_PLAIN_BYTES as u64, stored: 2 << 16, ..piece };
    assert_eq!(read(&stored[..2 << 16], &believing, 0..believing.plain, 1 << 20), Err(Error::Tampered { segment: 1 }));
    let elsewhere = Piece { salt: Salt::from([8; 16]), ..piece };
    assert_eq!(read(&stored, &elsewhere, all, 1 << 20), Err(Error::Tampered { segment: 0 }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_range_of_any_length_opens(length in 0usize..300_000, a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>(),
                                     put in 1usize..200_000, get in 1usize..200_000) {
        let plain = noise(length);
        let (stored, piece) = encode(&plain, put, None);
        let (a, b) = (a.index(length + 1), b.index(length + 1));
        let (from, to) = (a.min(b), a.max(b));
        prop_assert_eq!(read(&stored, &piece, from as u64..to as u64, get).unwrap(), &plain[from..to]);
    }

    #[test]
    fn any_range_unpacks(length in 200usize..3_500_000, a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>(),
                         put in 1_000usize..2_000_000, get in 1_000usize..2_000_000) {
        let plain = text(length);
        let (stored, piece) = encode(&plain, put, Some(1));
        prop_assert!(piece.is_packed);
        let (a, b) = (a.index(length), b.index(length));
        let (from, to) = (a.min(b), a.max(b) + 1);
        prop_assert_eq!(read(&stored, &piece, from as u64..to as u64, get).unwrap(), &plain[from..to]);
    }

    #[test]
    fn a_flipped_bit_is_an_error_and_never_bytes(length in 1usize..200_000, at in any::<prop::sample::Index>(), bit in 0u8..8, packs in any::<bool>()) {
        let plain = text(length);
        let (mut stored, piece) = encode(&plain, 1 << 20, packs.then_some(1));
        let at = at.index(stored.len());
        stored[at] ^= 1 << bit;
        prop_assert!(read(&stored, &piece, 0..length as u64, 1 << 20).is_err());
    }

    #[test]
    fn a_cut_stream_is_an_error(length in 1usize..200_000, left in any::<prop::sample::Index>()) {
        let plain = noise(length);
        let (stored, piece) = encode(&plain, 1 << 20, None);
        let left = left.index(stored.len());
        prop_assert!(read(&stored[..left], &piece, 0..length as u64, 1 << 20).is_err());
    }

    #[test]
    fn no_index_panics(plain in any::<u64>(), packed in any::<u64>(), a in any::<u64>(), b in any::<u64>(), bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        if let Ok(frames) = Frames::of(plain, packed, a..b) {
            let _ = frames.index_span();
            let _ = frames.index(&bytes);
        }
    }
}

/// The best of some rounds: `cargo test -p sealing --release -- --ignored --nocapture`
#[test]
#[ignore = "a measurement, for optimised builds"]
fn how_fast() {
    let plain = noise(16 << 20);
    let rate = |seconds: f64| plain.len() as f64 / seconds / f64::from(1 << 20);
    for chunk in [1 << 10, 64 << 10, 1 << 20] {
        let sealing = best(|| {
            let mut encoder = Encoder::new(&key(), Salt::from([9; 16]), Some(plain.len() as u64), None);
            for mut piece in plain.chunks(chunk) {
                while let Some(run) = encoder.push(&mut piece) {
                    std::hint::black_box(run);
                }
            }
            std::hint::black_box(encoder.finish());
        });
        println!("sealed in chunks of {chunk}: {:.0} MiB/s", rate(sealing));
    }
    let (stored, piece) = encode(&plain, 1 << 20, None);
    let opening = best(|| {
        let (mut opener, _) = Opener::new(&key(), &piece.salt, piece.inner(), 0..piece.plain);
        for chunk in stored.chunks(256 << 10) {
            std::hint::black_box(opener.open(Bytes::copy_from_slice(chunk)).unwrap());
        }
    });
    println!("copied and opened: {:.0} MiB/s", rate(opening));
    let wrapped = key().wrap(&key(), Salt::from([3; 16]));
    let writing = best(|| {
        for _ in 0..1_000 {
            std::hint::black_box(key().wrap(&key(), Salt::from([3; 16])));
            let mut encoder = Encoder::new(&key(), Salt::from([4; 16]), Some(1024), None);
            assert!(encoder.push(&mut &plain[..1024]).is_none());
            std::hint::black_box(encoder.finish());
        }
    });
    let (stored, piece) = encode(&plain[..1024], 1024, None);
    let reading = best(|| {
        for _ in 0..1_000 {
            let key = key().unwrap(&wrapped).unwrap();
            let (mut opener, _) = Opener::new(&key, &piece.salt, 1024, 0..1024);
            std::hint::black_box(opener.open(Bytes::copy_from_slice(&stored)).unwrap());
        }
    });
    println!("1 KiB: written {:.2} µs, read {:.2} µs", writing * 1e3, reading * 1e3);
}

#[expect(clippy::disallowed_methods, reason = "it measures real time")]
fn best(mut work: impl FnMut()) -> f64 {
    let rounds = (0..9).map(|_| {
        let watch = std::time::Instant::now();
        work();
        watch.elapsed().as_secs_f64()
    });
    rounds.fold(f64::MAX, f64::min)
}
