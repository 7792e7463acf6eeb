//! Queries as people write them for dynamic partitioning, and queries nobody should.

use jq::{Query, QueryError, RunError};
use proptest::prelude::*;

/// The sample record of "Understand partitioning keys" in the Firehose developer guide.
const SAMPLE: &str = r#"{
  "type": {"device": "mobile", "event": "user_clicked_submit_button"},
  "customer_id": "1234567890",
  "event_timestamp": 1565382027,
  "region": "sample_region"
}"#;

fn keys(query: &str, record: &str) -> Result<String, RunError> {
    let found = Query::new(query).unwrap_or_else(|e| panic!("{query}: {e}")).run(record.as_bytes())?;
    Ok(found.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" "))
}

#[test]
fn the_developer_guides_keys_are_found() {
    let of_sample = |query: &str| keys(query, SAMPLE).unwrap();
    assert_eq!(of_sample("{customer_id: .customer_id}"), "customer_id=1234567890");
    assert_eq!(of_sample("{customer_id: .customer_id, device: .type.device}"), "customer_id=1234567890 device=mobile");
    assert_eq!(
        of_sample(
            r#"{ year: .event_timestamp| strftime("%Y"), month: .event_timestamp| strftime("%m"), day: .event_timestamp| strftime("%d"), hour: .event_timestamp| strftime("%H")}"#
        ),
        "year=2019 month=08 day=09 hour=20"
    );
    assert_eq!(
        of_sample(r#"{customer_id:.customer_id,device:.type.device,year:.event_timestamp|strftime("%Y")}"#),
        "customer_id=1234567890 device=mobile year=2019"
    );
    // Milliseconds, as the guide and its forums divide them.
    assert_eq!(keys(r#"{day: (.ts / 1000 | strftime("%Y-%m-%d"))}"#, r#"{"ts": 1565382027123}"#).unwrap(), "day=2019-08-09");
    assert_eq!(keys(r#"{day: (.t | fromdateiso8601 | strftime("%d"))}"#, r#"{"t": "2019-08-09T20:20:27Z"}"#).unwrap(), "day=09");
    assert_eq!(
        keys(r#"{day: (.t[0:10]), hour: (.t | split("T")[1] | split(":")[0])}"#, r#"{"t": "2019-08-09T20:20:27Z"}"#).unwrap(),
        "day=2019-08-09 hour=20"
    );
}

#[test]
fn values_are_text() {
    let record = r#"{"n": 7, "f": 1.5, "b": true, "s": "é", "none": null, "list": [1], "big": 12345678901234567890}"#;
    assert_eq!(keys("{n: .n, f: .f, b: .b, s: .s, big}", record).unwrap(), "n=7 f=1.5 b=true s=é big=12345678901234567890");
    assert_eq!(keys(r#"{n: (.none // "unknown"), c: (if .n > 5 then "large" else "small" end)}"#, record).unwrap(), "n=unknown c=large");
    assert_eq!(
        keys(r#"{s: (.s | ascii_downcase), k: "\(.n)-\(.b)", t: (.list | length | tostring)}"#, record).unwrap(),
        "s=é k=7-true t=1"
    );
}

#[test]
fn a_record_without_its_keys_is_told_why() {
    assert_eq!(keys("{a: .a}", "{}"), Err(RunError::Empty("a".into())));
    assert_eq!(keys("{a: .a}", r#"{"a": ""}"#), Err(RunError::Empty("a".into())));
    assert_eq!(keys("{a: .a}", r#"{"a": [1]}"#), Err(RunError::NotScalar("a".into())));
    assert_eq!(keys(".a", r#"{"a": 1}"#), Err(RunError::NotOneObject("something else")));
    assert_eq!(keys("empty", "{}"), Err(RunError::NotOneObject("nothing")));
    assert_eq!(keys("{a: .[]}", "[1,2]"), Err(RunError::NotOneObject("several values")));
    assert_eq!(keys("{a: .a}", "{\"a\":"), Err(RunError::NotJson));
    assert_eq!(keys("{a: .a}", "{}{}"), Err(RunError::NotJson));
    assert!(matches!(keys("{a: .a.b}", r#"{"a": 1}"#), Err(RunError::Failed(_))));
    assert!(matches!(keys("{a: error(\"no\")}", "{}"), Err(RunError::Failed(m)) if m.contains("no")));
    assert_eq!(keys("{a: .}", &("[".repeat(100_000) + &"]".repeat(100_000))), Err(RunError::TooDeep));
    assert_eq!(keys("{a: .a}", &format!(r#"{{"a": "{}"}}"#, "x".repeat(70_000))), Err(RunError::TooMuch));
}

#[test]
fn what_would_not_end_is_not_begun() {
    let refused = |query: &str| match Query::new(query) {
        Err(QueryError::Refused(word)) => word.to_string(),
        other => panic!("{query}: {:?}", other.err()),
    };
    assert_eq!(refused("def f: f; f"), "def");
    assert_eq!(refused("{a: last(repeat(.))}"), "repeat");
    assert_eq!(refused("{a: [.[] | recurse(.)]}"), "recurse");
    assert_eq!(refused("{a: \"\\(last(range(1e18)))\"}"), "range");
    assert_eq!(refused("reduce .[] as {(input): $x} (0; 1)"), "input");
    assert_eq!(refused("try (.[until(false; .)] ) catch ."), "until");
    assert_eq!(refused("if env then 1 else 2 end"), "env");
    assert_eq!(refused("{a: halt}"), "halt");
    assert_eq!(refused("{a: (\"x\" * 1e12)}"), "*");
    assert_eq!(refused(".a *= 1e12"), "*");
    assert_eq!(keys("{a: ([..] | length)}", "[[1],2]").unwrap(), "a=4");
}

#[test]
fn what_is_no_query_is_told_so() {
    let error = |query: &str| Query::new(query).err().unwrap();
    assert_eq!(error("{a: "), QueryError::Syntax);
    assert_eq!(error(""), QueryError::Syntax);
    assert_eq!(error("include \"x\"; ."), QueryError::Syntax);
    assert_eq!(error("{a: nonsense(.)}"), QueryError::Undefined("nonsense".into()));
    assert_eq!(error("{a: $ENV.PATH}"), QueryError::Undefined("$ENV".into()));
    assert_eq!(error(&".".repeat(6000)), QueryError::TooLong);
    assert_eq!(error(&"(".repeat(5000)), QueryError::TooDeep);
    assert_eq!(error(&". | ".repeat(1000)), QueryError::TooDeep);
}

#[test]
fn the_longest_queries_fit_a_workers_stack() {
    let chain = |piece: &str, times: usize, end: &str| piece.repeat(times) + end;
    for query in [
        chain(". | ", 49, "."),
        chain("., ", 99, "."),
        chain(".a?", 49, ""),
        chain(".a", 99, ""),
        chain("-", 99, "1"),
        chain("try ", 99, "1"),
        chain("[", 32, "1") + &chain("]", 32, ""),
        chain(". as $x | ", 30, "."),
        chain("if . then ", 30, "1") + &chain(" end", 30, ""),
    ] {
        assert!(Query::new(&query).is_ok(), "{query}");
        let run = move || {
            let _ = Query::new(&query).unwrap().run(b"{}");
        };
        std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap();
    }
}

#[test]
fn a_query_may_be_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Query>();
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(query in r#"[\[\]{}().|,:"a-c$?+/0-9 -]{0,40}"#, record in r#"[\[\]{},:"a-c0-9 ]{0,40}"#) {
        if let Ok(query) = Query::new(&query) {
            let _ = query.run(record.as_bytes());
            let _ = query.run(b"{\"a\":{\"b\":[1,\"c\"]},\"c\":2.5}");
        }
    }
}
