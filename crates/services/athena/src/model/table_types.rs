//! The columns of a query as the columns of a table: those of a new one, and whether they go into an old one.

use columnar::{Column, HiveType};
use sql::{ColumnInfo, ErrorCode, SqlError};

use super::trino_type::to_hive;

/// The columns of a table made from a query (wording and order of the checks: Trino's statement analyzer).
pub fn table_columns(query: &[ColumnInfo]) -> Result<Vec<Column>, SqlError> {
    for (i, column) in query.iter().enumerate() {
        if column.name == format!("_col{i}") {
            let message = format!("line 1:1: Column name not specified at position {}", i + 1);
            return Err(SqlError::new(ErrorCode::MissingColumnName, message));
        }
    }
    file_columns(query)
}

/// The columns of files made from a query, whose names nobody has to give.
pub fn file_columns(query: &[ColumnInfo]) -> Result<Vec<Column>, SqlError> {
    let mut columns: Vec<Column> = Vec::with_capacity(query.len());
    for (i, column) in query.iter().enumerate() {
        let name = column.name.to_lowercase();
        if columns.iter().any(|earlier| earlier.name == name) {
            let message = format!("line 1:1: Column name '{name}' specified more than once");
            return Err(SqlError::new(ErrorCode::DuplicateColumnName, message));
        }
        if column.trino_type == "unknown" {
            let message = format!("line 1:1: Column type is unknown at position {}", i + 1);
            return Err(SqlError::new(ErrorCode::ColumnTypeUnknown, message));
        }
        columns.push(Column::new(name, hive_type(&column.trino_type)?));
    }
    Ok(columns)
}

fn hive_type(trino: &str) -> Result<HiveType, SqlError> {
    let unsupported = || SqlError::new(ErrorCode::NotSupported, format!("Unsupported Hive type: {trino}"));
    if trino.contains("with time zone") || trino.starts_with("interval") || trino == "time" || trino.starts_with("time(") {
        return Err(unsupported());
    }
    HiveType::parse(&to_hive(trino)).map_err(|_| unsupported())
}

/// How many of the columns, counted from the end, are partition keys.
pub fn key_count(columns: &[Column], partitioned_by: &[String]) -> Result<usize, SqlError> {
    let missing: Vec<&str> =
        partitioned_by.iter().filter(|key| !columns.iter().any(|column| column.name == **key)).map(String::as_str).collect();
    if !missing.is_empty() {
        let message = format!("line 1:1: Partition columns [{}] not present in schema", missing.join(", "));
        return Err(SqlError::new(ErrorCode::InvalidTableProperty, message));
    }
    if !partitioned_by.is_empty() && partitioned_by.len() == columns.len() {
        return Err(SqlError::new(ErrorCode::InvalidTableProperty, "Table contains only partition columns"));
    }
    let last = &columns[columns.len().saturating_sub(partitioned_by.len())..];
    if last.iter().map(|column| &column.name).ne(partitioned_by) {
        let message = format!(
            "Partition keys must be the last columns in the table and in the same order as the table properties: [{}]",
            partitioned_by.join(", ")
        );
        return Err(SqlError::new(ErrorCode::HiveColumnOrderMismatch, message));
    }
    Ok(partitioned_by.len())
}

/// Where each column of the table comes from: a column of the query, or nowhere. `named` are the columns that INSERT names;
/// without names it means all.
pub fn sources(table: &[Column], named: &[String], query: &[ColumnInfo]) -> Result<Vec<Option<usize>>, SqlError> {
    for (i, name) in named.iter().enumerate() {
        if !table.iter().any(|column| column.name.eq_ignore_ascii_case(name)) {
            let message = format!("line 1:1: Insert column name does not exist in target table: {name}");
            return Err(SqlError::new(ErrorCode::ColumnNotFound, message));
        }
        if named[..i].contains(name) {
            let message = format!("line 1:1: Insert column name is specified more than once: {name}");
            return Err(SqlError::new(ErrorCode::DuplicateColumnName, message));
        }
    }
    let place = |column: &Column| named.iter().position(|name| column.name.eq_ignore_ascii_case(name));
    let sources: Vec<Option<usize>> =
        table.iter().enumerate().map(|(i, column)| if named.is_empty() { Some(i) } else { place(column) }).collect();
    let mut wanted: Vec<(usize, &Column)> = sources.iter().zip(table).filter_map(|(source, column)| Some(((*source)?, column))).collect();
    wanted.sort_by_key(|(source, _)| *source);
    let matches = wanted.len() == query.len() && wanted.iter().all(|(i, column)| goes_into(&query[*i].trino_type, &column.hive_type));
    if matches {
        return Ok(sources);
    }
    let table: Vec<String> = wanted.iter().map(|(_, column)| column.hive_type.trino_name()).collect();
    let query: Vec<&str> = query.iter().map(|column| column.trino_type.as_str()).collect();
    let message =
        format!("line 1:1: Insert query has mismatched column types: Table: [{}], Query: [{}]", table.join(", "), query.join(", "));
    Err(SqlError::new(ErrorCode::TypeMismatch, message))
}

fn goes_into(trino: &str, column: &HiveType) -> bool {
    trino == "unknown" || hive_type(trino).is_ok_and(|given| coerces(&given, column))
}

/// Trino's implicit conversions.
// Differs from AWS: any decimal goes into any decimal column whose digits suffice for the values, since the precision of computed
// decimals is not always Trino's; text of any declared length goes into any text column.
fn coerces(given: &HiveType, wanted: &HiveType) -> bool {
    use HiveType::*;
    match (given, wanted) {
        (given, wanted) if given == wanted => true,
        (given, wanted) if given.is_string() && wanted.is_string() => true,
        (TinyInt, SmallInt | Int | BigInt | Float | Double) => true,
        (SmallInt, Int | BigInt | Float | Double) => true,
        (Int, BigInt | Float | Double) => true,
        (BigInt, Float | Double) => true,
        (TinyInt | SmallInt | Int | BigInt, Decimal { precision, scale }) => precision - scale >= digits(given),
        (Decimal { .. }, Float | Double | Decimal { .. }) => true,
        (Float, Double) => true,
        (Date, Timestamp) => true,
        (Array(given), Array(wanted)) => coerces(given, wanted),
        (Map(key, value), Map(wanted_key, wanted_value)) => coerces(key, wanted_key) && coerces(value, wanted_value),
        (Struct(given), Struct(wanted)) => {
            given.len() == wanted.len() && given.iter().zip(wanted).all(|(given, wanted)| coerces(&given.hive_type, &wanted.hive_type))
        }
        _ => false,
    }
}

fn digits(whole: &HiveType) -> u8 {
    match whole {
        HiveType::TinyInt => 3,
        HiveType::SmallInt => 5,
        HiveType::Int => 10,
        _ => 19,
    }
}

#[cfg(test)]
mod tests {
    use sql::output::AthenaType;

    use super::*;

    fn query(columns: &[(&str, &str)]) -> Vec<ColumnInfo> {
        let athena_type = AthenaType { name: String::new(), precision: 0, scale: 0 };
        let column = |(name, trino_type): &(&str, &str)| ColumnInfo {
            name: (*name).into(),
            athena_type: athena_type.clone(),
            trino_type: (*trino_type).into(),
        };
        columns.iter().map(column).collect()
    }

    fn refusal<T: std::fmt::Debug>(result: Result<T, SqlError>) -> String {
        result.unwrap_err().to_string()
    }

    #[test]
    fn a_table_needs_names_and_types() {
        let of = |columns: &[(&str, &str)]| table_columns(&query(columns));
        assert_eq!(of(&[("A", "array(bigint)")]).unwrap(), [Column::new("a", HiveType::Array(Box::new(HiveType::BigInt)))]);
        assert_eq!(refusal(of(&[("_col0", "bigint")])), "MISSING_COLUMN_NAME: line 1:1: Column name not specified at position 1");
        assert_eq!(
            refusal(of(&[("a", "bigint"), ("A", "bigint")])),
            "DUPLICATE_COLUMN_NAME: line 1:1: Column name 'a' specified more than once"
        );
        assert_eq!(refusal(of(&[("a", "unknown")])), "COLUMN_TYPE_UNKNOWN: line 1:1: Column type is unknown at position 1");
        assert_eq!(
            refusal(of(&[("a", "timestamp(3) with time zone")])),
            "NOT_SUPPORTED: Unsupported Hive type: timestamp(3) with time zone"
        );
    }

    #[test]
    fn partition_keys_come_last_and_in_order() {
        let columns = table_columns(&query(&[("a", "bigint"), ("b", "varchar"), ("c", "date")])).unwrap();
        let keys = |names: &[&str]| key_count(&columns, &names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!((keys(&[]).unwrap(), keys(&["b", "c"]).unwrap()), (0, 2));
        assert!(refusal(keys(&["c", "b"])).starts_with("HIVE_COLUMN_ORDER_MISMATCH: Partition keys must be the last columns"));
        assert!(refusal(keys(&["x"])).ends_with("Partition columns [x] not present in schema"));
        assert!(refusal(keys(&["a", "b", "c"])).ends_with("Table contains only partition columns"));
    }

    #[test]
    fn an_insert_finds_its_columns_or_says_which_types_differ() {
        let table = [Column::new("a", HiveType::BigInt), Column::new("b", HiveType::String), Column::new("c", HiveType::Double)];
        let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let all = query(&[("x", "integer"), ("y", "varchar"), ("z", "decimal(2,1)")]);
        assert_eq!(sources(&table, &[], &all).unwrap(), [Some(0), Some(1), Some(2)]);
        assert_eq!(sources(&table, &named(&["c", "a"]), &query(&[("x", "real"), ("y", "unknown")])).unwrap(), [Some(1), None, Some(0)]);
        assert_eq!(
            refusal(sources(&table, &named(&["b", "a"]), &query(&[("x", "bigint"), ("y", "varchar")]))),
            "TYPE_MISMATCH: line 1:1: Insert query has mismatched column types: Table: [varchar, bigint], Query: [bigint, varchar]"
        );
        assert!(refusal(sources(&table, &[], &all[..2])).starts_with("TYPE_MISMATCH"));
        assert!(refusal(sources(&table, &named(&["q"]), &all[..1])).ends_with("does not exist in target table: q"));
        assert!(refusal(sources(&table, &named(&["a", "a"]), &all[..2])).ends_with("specified more than once: a"));
    }

    #[test]
    fn numbers_widen_and_never_narrow() {
        for (given, wanted, goes) in [
            ("integer", HiveType::BigInt, true),
            ("bigint", HiveType::Int, false),
            ("bigint", HiveType::Decimal { precision: 19, scale: 0 }, true),
            ("bigint", HiveType::Decimal { precision: 19, scale: 2 }, false),
            ("double", HiveType::Float, false),
            ("varchar", HiveType::Date, false),
            ("date", HiveType::Timestamp, true),
        ] {
            assert_eq!(goes_into(given, &wanted), goes, "{given} into {wanted}");
        }
    }
}
