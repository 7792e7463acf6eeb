//! The `Expression` of GetPartitions.

use api_glue::*;
use testkit::{Outcome, World};

use crate::shorthand::*;

fn filtered(w: &World, expression: &str) -> Outcome<GetPartitionsOutput> {
    let input = GetPartitionsInput {
        database_name: "db".into(),
        table_name: "t".into(),
        expression: Some(expression.into()),
        ..Default::default()
    };
    w.call::<GetPartitions>(input)
}

fn kept(w: &World, expression: &str) -> Vec<String> {
    let partitions = filtered(w, expression).ok().partitions.unwrap();
    partitions.into_iter().map(|partition| partition.values.unwrap().join("/")).collect()
}

fn world_with_days() -> World {
    let w = world();
    create_database(&w, "db");
    create_table(&w, "db", "t", "country:string, year:int, day:date");
    create_partitions(
        &w,
        "db",
        "t",
        &[&["de", "9", "2024-01-01"], &["de", "10", "2024-06-01"], &["fr", "9", "2023-12-31"], &["us", "11", "2024-01-02"]],
    );
    w
}

#[test]
fn a_filter_keeps_what_it_says() {
    let w = world_with_days();
    assert_eq!(kept(&w, "year > 9"), ["de/10/2024-06-01", "us/11/2024-01-02"]);
    assert_eq!(kept(&w, "country IN ('fr', 'us') AND NOT (year = 9)"), ["us/11/2024-01-02"]);
    assert_eq!(kept(&w, "day BETWEEN '2024-01-01' AND '2024-01-31'").len(), 2);
    assert_eq!(kept(&w, "country LIKE 'd%' or year = '11'").len(), 3);
    assert_eq!(kept(&w, "  ").len(), 4);
}

#[test]
fn a_filter_and_pages_go_together() {
    let w = world_with_days();
    let page = |next_token| {
        let input = GetPartitionsInput {
            database_name: "db".into(),
            table_name: "t".into(),
            expression: Some("year <= 10".into()),
            max_results: Some(2),
            next_token,
            ..Default::default()
        };
        w.call::<GetPartitions>(input).ok()
    };
    let first = page(None);
    let second = page(first.next_token.clone());
    assert_eq!((first.partitions.unwrap().len(), second.partitions.unwrap().len(), second.next_token), (2, 1, None));
}

#[test]
fn a_wrong_filter_is_refused() {
    let w = world_with_days();
    assert_eq!(filtered(&w, "id = 1").refused("InvalidInputException").message, "Invalid partition expression!");
    assert_eq!(filtered(&w, "year = ").refused("InvalidInputException").message, "Invalid partition expression!");
    let error = filtered(&w, "year LIKE '9'").refused("InvalidInputException");
    assert_eq!(error.message, "Integral data type doesn't support operation 'LIKE'");
}

#[test]
fn a_partition_of_the_wrong_type_is_a_state_not_an_input() {
    let w = world_with_days();
    create_partitions(&w, "db", "t", &[&["xx", "null", "2024-01-01"]]);
    let error = filtered(&w, "year >= 0").refused("InvalidStateException");
    assert_eq!(error.message, "For input string: \"null\" is not an integer.");
}
