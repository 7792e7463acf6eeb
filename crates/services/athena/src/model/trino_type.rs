//! From Trino's words for a type to Hive's: what a view's columns are called in the catalog.

/// `array(row(a integer, b varchar))` → `array<struct<a:int,b:string>>`. What Hive has no word for becomes `string`.
pub fn to_hive(trino: &str) -> String {
    let trino = trino.trim();
    let (name, inner) = match trino.split_once('(') {
        Some((name, rest)) => (name.trim(), rest.rfind(')').map(|end| &rest[..end])),
        None => (trino, None),
    };
    match (name.to_lowercase().as_str(), inner) {
        ("array", Some(item)) => format!("array<{}>", to_hive(item)),
        ("map", Some(pair)) => format!("map<{}>", split(pair).into_iter().map(to_hive).collect::<Vec<_>>().join(",")),
        ("row", Some(fields)) => format!("struct<{}>", split(fields).into_iter().map(field).collect::<Vec<_>>().join(",")),
        ("decimal", Some(digits)) => format!("decimal({})", digits.replace(' ', "")),
        ("varchar", Some(length)) => format!("varchar({length})"),
        ("char", Some(length)) => format!("char({length})"),
        ("integer", _) => "int".to_owned(),
        ("real", _) => "float".to_owned(),
        ("varbinary", _) => "binary".to_owned(),
        ("timestamp", _) => "timestamp".to_owned(),
        (plain @ ("boolean" | "tinyint" | "smallint" | "bigint" | "double" | "date" | "decimal"), None) => plain.to_owned(),
        _ => "string".to_owned(),
    }
}

fn field(field: &str) -> String {
    let field = field.trim();
    let (name, data_type) = field.split_once(' ').unwrap_or((field, "varchar"));
    format!("{}:{}", name.trim_matches('"'), to_hive(data_type))
}

/// At the commas outside all parentheses.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut from) = (Vec::new(), 0usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(text[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[from..].trim());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_change_their_words_and_keep_their_meaning() {
        for (trino, hive) in [
            ("integer", "int"),
            ("varchar", "string"),
            ("varchar(10)", "varchar(10)"),
            ("decimal(10,2)", "decimal(10,2)"),
            ("timestamp(3)", "timestamp"),
            ("array(row(a integer, b array(varchar)))", "array<struct<a:int,b:array<string>>>"),
            ("map(varchar, decimal(10, 2))", "map<string,decimal(10,2)>"),
            ("interval day to second", "string"),
        ] {
            assert_eq!(to_hive(trino), hive);
        }
    }
}
