//! Every target, on stable, for a few seconds: seeds first, then seeds with deterministic damage.
//!
//! `MILLPOND_FUZZ_SECONDS` buys more time per target, `MILLPOND_FUZZ_SEED` other damage. A failure prints its input, ready to become
//! a seed of the target and a test of the parser.

use std::panic::catch_unwind;
use std::time::{Duration, Instant};

use millpond_fuzz::{TARGETS, Target};

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// Marsaglia's xorshift: chance enough to damage text, and the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

/// Pieces that parsers stumble over.
static STUMBLING_BLOCKS: &[&[u8]] = &[
    b"\0",
    b"\xff",
    b"\"",
    b"'",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"%",
    b"%00",
    b"&",
    b"<",
    b"]]>",
    b"{",
    b"[",
    b"(",
    b"((((((((((",
    b"-",
    b"-0",
    b"1e999",
    b"18446744073709551616",
    b"-9223372036854775808",
    b"\r\n",
    b"\n\n",
    b",",
    b";",
    b":",
    b"=",
    b"..",
    b"//",
    b"*",
    b"**",
    b"\xc3",
    b"\xe2\x82\xac",
    b"\xf0\x9f\x98\x80",
    b"null",
    b"NaN",
    b" ",
    b"\t",
    b"\x80",
    b"\x7f\xff\xff\xff",
    b"\xbf",
    b"\x9b\x00\x00\x00\x02\x00\x00\x00\x00",
];

const BYTES_MAX: usize = 4096;

fn damage(input: &mut Vec<u8>, seeds: &[&[u8]], chance: &mut Chance) {
    let at = chance.below(input.len() + 1);
    let until = (at + chance.below(16)).min(input.len());
    match chance.below(7) {
        0 if at < input.len() => input[at] ^= 1 << chance.below(8),
        1 if at < input.len() => input[at] = chance.below(256) as u8,
        2 => drop(input.drain(at..until)),
        3 => drop(input.splice(at..at, STUMBLING_BLOCKS[chance.below(STUMBLING_BLOCKS.len())].iter().copied())),
        4 => {
            let piece = input[at..until].to_vec();
            let copies = chance.below(20);
            drop(input.splice(at..at, piece.repeat(copies)));
        }
        5 => {
            let other = seeds[chance.below(seeds.len())];
            drop(input.splice(at.., other[chance.below(other.len() + 1)..].iter().copied()));
        }
        _ => input.truncate(at),
    }
    input.truncate(BYTES_MAX);
}

fn try_one(target: &Target, input: &[u8]) {
    if catch_unwind(|| (target.run)(input)).is_err() {
        panic!("{} stumbled over b\"{}\"", target.name, input.escape_ascii());
    }
}

fn smoke(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("tests are named as targets");
    let patience = Duration::from_secs(setting("MILLPOND_FUZZ_SECONDS", 3));
    let mut chance = Chance(setting("MILLPOND_FUZZ_SEED", 7) | 1);
    target.seeds.iter().for_each(|seed| try_one(target, seed));
    let start = Instant::now();
    let mut rounds = 0_u64;
    while start.elapsed() < patience {
        let mut input = target.seeds[chance.below(target.seeds.len())].to_vec();
        for _ in 0..=chance.below(6) {
            damage(&mut input, target.seeds, &mut chance);
        }
        try_one(target, &input);
        rounds += 1;
    }
    println!("{name}: {rounds} inputs");
}

macro_rules! smoke_tests {
    ($($(#[$when:meta])? $name:ident),* $(,)?) => {
        $($(#[$when])? #[test] fn $name() { smoke(stringify!($name)); })*

        #[test]
        fn every_target_is_here() {
            let here = [$($(#[$when])? stringify!($name)),*];
            let all: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
            assert_eq!(here.as_slice(), all.as_slice());
        }
    };
}

smoke_tests! {
    json, xml, form, cbor, event_stream, sigv4, chunked, host_and_path, ranges_and_conditions, copy_source, tags_and_tokens,
    partition_expression, glob, cron, crawler_configuration, hive_type, infer, decode, convert, timestamp_format,
    unframe, split_records, jq,
    #[cfg(feature = "sql")] sql,
}
