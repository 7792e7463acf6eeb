//! Trino's SQL on DataFusion's planner.
//!
//! text → tokens ([`grammar`]) → syntax tree → the same tree in DataFusion's words ([`rewrite`], [`spelling`]) → logical plan
//! ([`plan`], with [`types`] and [`unnest`]) → Trino's casts ([`casts`]). What goes wrong on the way is said in Trino's words
//! ([`complaints`]).

pub mod casts;
pub mod complaints;
mod grammar;
mod names;
pub mod plan;
mod rewrite;
mod spelling;
mod types;
mod unnest;

use datafusion::sql::sqlparser::ast::Statement;

use crate::SqlError;

pub use names::{TableRef, referenced_tables};
pub use rewrite::DUPLICATE_MARK;

/// Reads one query and spells it for the planner. `?` takes the parameters in order.
pub fn read(sql: &str, parameters: &[String]) -> Result<Statement, SqlError> {
    let mut statement = grammar::parse(sql)?;
    rewrite::rewrite(&mut statement, parameters)?;
    Ok(statement)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    /// Words that reach deep into the grammar and the rewriting more often than chance would.
    fn fragments() -> impl Strategy<Value = String> {
        let words = [
            "SELECT",
            "*",
            "a",
            "t.a",
            "\"B\"",
            "'s'",
            "(",
            ")",
            ",",
            "[",
            "]",
            "FROM",
            "t",
            "VALUES",
            "1",
            "1.5",
            "2E3",
            "?",
            "CAST(",
            "TRY(",
            "AS",
            "ROW(",
            "MAP(",
            "ARRAY(",
            "ARRAY[",
            "bigint",
            "UNNEST(",
            "CROSS JOIN",
            "WHERE",
            "GROUP BY",
            "ORDER BY",
            "LIMIT",
            "OVER",
            "WITH",
            "x ->",
            "IF(",
            "max_by(",
            "INTERVAL '1' DAY",
            "EXTRACT(",
            "UNION",
            "FETCH FIRST",
            "ROWS ONLY",
            "TABLE",
            ";",
            "--",
            ".",
            "=",
            "/",
        ];
        proptest::collection::vec(proptest::sample::select(words.to_vec()), 0..16).prop_map(|words| format!("SELECT {}", words.join(" ")))
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in ".*") {
            let _ = super::read(&text, &[]);
        }

        #[test]
        fn reading_near_queries_never_panics(text in fragments()) {
            let _ = super::read(&text, &["1".into()]);
        }
    }
}
