use proptest::prelude::*;

use super::{ExpressionError, KeyColumn, Predicate};

fn key(name: &str, type_name: &str) -> KeyColumn {
    KeyColumn { name: name.into(), type_name: type_name.into() }
}

/// Which of the values (of one key) the filter wants.
fn kept<'a>(type_name: &str, values: &[&'a str], filter: &str) -> Result<Vec<&'a str>, ExpressionError> {
    let predicate = Predicate::compile(filter, &[key("k", type_name)])?;
    let mut kept = Vec::new();
    for value in values {
        if predicate.matches(&[(*value).to_owned()])? {
            kept.push(*value);
        }
    }
    Ok(kept)
}

#[test]
fn every_way_to_say_that_an_int_is_two() {
    for filter in [
        "k = 2",
        "K = '2'",
        "k IN (2)",
        "k in (6, '4', 2)",
        "k between 2 AND 2",
        "k > 1 AND k < 3",
        "k >= 2 and k <> 3",
        "k >= 2 and k != 3",
        "((k)) = (2) OR (((k))) = ((2))",
        "k IS NOT NULL and k = 2",
        "k not IN (1, 3)",
        "k NOT BETWEEN 1 AND 1 and k NOT BETWEEN 3 AND 3",
        "not (k = 1 or k >= 3)",
        "NOT NOT k = 2",
        "2 = k",
        "3 > k and 1 < k",
        "\"k\" = 2",
        "`k`=02",
        "(k = 2)",
    ] {
        assert_eq!(kept("int", &["1", "2", "3"], filter), Ok(vec!["2"]), "{filter}");
    }
}

#[test]
fn types_compare_as_they_should() {
    assert_eq!(kept("string", &["10", "9"], "k > '9'"), Ok(vec![]));
    assert_eq!(kept("bigint", &["10", "9"], "k > 9"), Ok(vec!["10"]));
    assert_eq!(kept("string", &["2", "two"], "k = 2"), Ok(vec!["2"]));
    assert_eq!(kept("decimal(10,2)", &["1.2", "2.60", "3e14"], "k = 2.6"), Ok(vec!["2.60"]));
    assert_eq!(kept("decimal", &["1.2", "2.6", "3e14"], "k between 2 and 3e10"), Ok(vec!["2.6"]));
    assert_eq!(kept("date", &["2024-01-15", "2023-12-31"], "k >= '2024-01-01'"), Ok(vec!["2024-01-15"]));
    assert_eq!(kept("date", &["2024-01-15"], "k = date '2024-01-15'"), Ok(vec!["2024-01-15"]));
    let moments = ["2024-01-15 10:00:00", "2024-01-15 10:00:00.5"];
    assert_eq!(kept("timestamp", &moments, "k > '2024-01-15 10:00:00.0'"), Ok(vec![moments[1]]));
}

#[test]
fn like_knows_its_two_wildcards() {
    let words = ["one", "two", "2", "three", "50%"];
    for (filter, expected) in [
        ("k LIKE 'two'", vec!["two"]),
        ("k like 't_o'", vec!["two"]),
        ("k LIKE '%wo'", vec!["two"]),
        ("k LIKE 't%'", vec!["two", "three"]),
        ("k LIKE '%e%e%'", vec!["three"]),
        ("k NOT LIKE '%e' AND k not like '_'", vec!["two", "50%"]),
        ("k LIKE '50\\%'", vec!["50%"]),
        ("k LIKE '%'", words.to_vec()),
    ] {
        assert_eq!(kept("string", &words, filter), Ok(expected), "{filter}");
    }
}

#[test]
fn null_is_neither_this_nor_that() {
    let values = ["a", "__HIVE_DEFAULT_PARTITION__"];
    assert_eq!(kept("string", &values, "k IS NULL"), Ok(vec![values[1]]));
    assert_eq!(kept("string", &values, "k = 'b' or k is null"), Ok(vec![values[1]]));
    assert_eq!(kept("string", &values, "not k = 'b'"), Ok(vec!["a"]));
    assert_eq!(kept("int", &["__HIVE_DEFAULT_PARTITION__"], "k <> 3"), Ok(vec![]));
}

#[test]
fn several_keys_and_precedence() {
    let keys = [key("year", "int"), key("country", "string")];
    let wants = |filter: &str, year: &str, country: &str| {
        Predicate::compile(filter, &keys).unwrap().matches(&[year.to_owned(), country.to_owned()]).unwrap()
    };
    let filter = "country = 'de' OR country = 'fr' AND year = 2024";
    assert!(wants(filter, "2020", "de") && wants(filter, "2024", "fr") && !wants(filter, "2020", "fr"));
    let quoted = "country = 'côte d''ivoire'";
    assert!(wants(quoted, "2020", "côte d'ivoire"));
}

#[test]
fn what_aws_refuses_is_refused() {
    let invalid = Err(ExpressionError::Invalid);
    for filter in [
        "unknown = 1",
        "k = test'",
        "k",
        "k =",
        "= 1",
        "(k = 1",
        "k = 1)",
        "k IN ()",
        "k IS test",
        "k = k",
        "1 = 1",
        "k BETWEEN 1",
        "k LIKE k",
        "k NOT 1",
        "",
        "k = 2026-02-02",
        "k ~ 1",
    ] {
        assert_eq!(kept("int", &["1"], filter), invalid.clone(), "{filter}");
    }
    let text = kept("int", &["1"], "k = 'test'").unwrap_err().to_string();
    assert_eq!(text, "For input string: \"test\" is not an integer.");
    assert!(kept("int", &["1"], "k in (2.5)").unwrap_err().to_string().ends_with("is not an integer."));
    assert_eq!(kept("int", &["1"], "k LIKE '2'").unwrap_err().to_string(), "Integral data type doesn't support operation 'LIKE'");
    assert_eq!(kept("decimal", &["1"], "k LIKE '2'").unwrap_err().to_string(), "Decimal data type doesn't support operation 'LIKE'");
    assert_eq!(kept("float", &["1"], "k = 2").unwrap_err().to_string(), "Unknown type : 'float'");
    // aws/aws-sdk#670: the partition's own value is at fault.
    assert_eq!(kept("int", &["null"], "k >= 0").unwrap_err().to_string(), "For input string: \"null\" is not an integer.");
}

#[test]
fn nesting_has_an_end() {
    let deep = |depth: usize| format!("{}k = 1{}", "(".repeat(depth), ")".repeat(depth));
    assert_eq!(kept("int", &["1"], &deep(90)), Ok(vec!["1"]));
    assert_eq!(kept("int", &["1"], &deep(900)), Err(ExpressionError::Invalid));
}

proptest! {
    #[test]
    fn no_filter_panics(filter in "(k|'a'|12|\\(|\\)| and | or | not | in | between | like | is | null|,|=|<|>|!|\"|-|\\.|e|.){0,24}") {
        for type_name in ["string", "int", "decimal", "date", "timestamp"] {
            if let Ok(predicate) = Predicate::compile(&filter, &[key("k", type_name)]) {
                let _ = predicate.matches(&["12".to_owned()]);
            }
        }
    }

    #[test]
    fn integers_compare_as_integers(value in any::<i64>(), constant in any::<i64>()) {
        let predicate = Predicate::compile(&format!("k < {constant}"), &[key("k", "bigint")]).unwrap();
        prop_assert_eq!(predicate.matches(&[value.to_string()]).unwrap(), value < constant);
    }

    #[test]
    fn a_quoted_text_equals_itself(text in "[^\\p{C}]{1,20}") {
        let filter = format!("k = '{}'", text.replace('\'', "''"));
        prop_assert_eq!(kept("string", &[text.as_str()], &filter), Ok(vec![text.as_str()]));
    }
}
