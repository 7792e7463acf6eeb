//! Bodies of the fuzz targets, one per parser that reads what strangers send: no input may make one panic, and what was read must
//! survive being written and read again.
//!
//! cargo-fuzz runs them through `fuzz_targets/`, and `tests/smoke.rs` on stable with mutated seeds (`cargo xtask fuzz-smoke`).

mod columns;
mod door;
mod filters;
mod keys;
mod messages;
mod objects;
mod policies;
mod records;
mod sealed;
#[cfg(feature = "sql")]
mod statements;

/// A parser under test.
pub struct Target {
    pub name: &'static str,
    pub run: fn(&[u8]),
    /// Inputs that reach deep: mutations start here.
    pub seeds: &'static [&'static [u8]],
}

pub static TARGETS: &[Target] = &[
    messages::JSON,
    messages::XML,
    messages::FORM,
    messages::CBOR,
    messages::EVENT_STREAM,
    door::SIGV4,
    door::CHUNKED,
    door::HOST_AND_PATH,
    objects::RANGES_AND_CONDITIONS,
    objects::COPY_SOURCE,
    objects::TAGS_AND_TOKENS,
    sealed::SEALED,
    sealed::ENCRYPTION_HEADERS,
    keys::CIPHERTEXT,
    keys::KEY_NAME,
    policies::POLICY,
    filters::PARTITION_EXPRESSION,
    filters::GLOB,
    filters::CRON,
    filters::CRAWLER_CONFIGURATION,
    columns::HIVE_TYPE,
    columns::INFER,
    columns::DECODE,
    records::CONVERT,
    records::TIMESTAMP_FORMAT,
    records::UNFRAME,
    records::SPLIT_RECORDS,
    records::JQ,
    #[cfg(feature = "sql")]
    statements::SQL,
];

/// Runs the target of this name: what `fuzz_targets/` are made of.
pub fn run(name: &str, data: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("fuzz_targets/ names only targets of this list");
    (target.run)(data);
}

/// The parsers of texts see only what a header or a JSON string can hold.
fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}
