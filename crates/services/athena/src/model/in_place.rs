//! A query inside a statement, still where it stands, so that line and column in a complaint are those of the statement.

/// The query with blanks for all that precedes it. If it is not there, the query alone.
pub fn in_place(statement: &str, query: &str) -> String {
    let Some(at) = statement.rfind(query) else { return query.to_owned() };
    let blanks = statement[..at].chars().map(|c| if c == '\n' { '\n' } else { ' ' });
    blanks.chain(query.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_keeps_its_place() {
        assert_eq!(in_place("INSERT INTO t\nSELECT 1", "SELECT 1"), "             \nSELECT 1");
        assert_eq!(in_place("SELECT 1", "SELECT 1"), "SELECT 1");
        assert_eq!(in_place("x", "SELECT 1"), "SELECT 1");
    }
}
