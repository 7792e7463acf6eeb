//! Many files, one table: the type that holds two types, the columns of two schemas, and how alike two schemas are.

use std::collections::HashSet;

use crate::{Column, HiveType, StructField};

/// The narrowest type which holds every value of both. What has nothing in common is read as a string.
pub fn widen(a: &HiveType, b: &HiveType) -> HiveType {
    use HiveType::{Array, Decimal, Double, Map, String, Struct, Timestamp};
    match (a, b) {
        _ if a == b => a.clone(),
        (Array(a), Array(b)) => Array(Box::new(widen(a, b))),
        (Map(ka, va), Map(kb, vb)) => Map(Box::new(widen(ka, kb)), Box::new(widen(va, vb))),
        (Struct(a), Struct(b)) => Struct(widen_fields(a, b)),
        (Decimal { precision: pa, scale: sa }, Decimal { precision: pb, scale: sb }) => wider_decimal((*pa, *sa), (*pb, *sb)),
        (Decimal { precision, scale }, other) | (other, Decimal { precision, scale }) if integer_digits(other).is_some() => {
            wider_decimal((*precision, *scale), (integer_digits(other).unwrap_or(0), 0))
        }
        (HiveType::Date, Timestamp) | (Timestamp, HiveType::Date) => Timestamp,
        _ => match (integer_digits(a), integer_digits(b)) {
            (Some(left), Some(right)) => if left >= right { a } else { b }.clone(),
            _ if is_numeric(a) && is_numeric(b) => Double,
            _ => String,
        },
    }
}

fn integer_digits(hive_type: &HiveType) -> Option<u8> {
    match hive_type {
        HiveType::TinyInt => Some(3),
        HiveType::SmallInt => Some(5),
        HiveType::Int => Some(10),
        HiveType::BigInt => Some(19),
        _ => None,
    }
}

fn is_numeric(hive_type: &HiveType) -> bool {
    integer_digits(hive_type).is_some() || matches!(hive_type, HiveType::Float | HiveType::Double | HiveType::Decimal { .. })
}

fn wider_decimal((precision_a, scale_a): (u8, u8), (precision_b, scale_b): (u8, u8)) -> HiveType {
    let scale = scale_a.max(scale_b);
    let precision = (precision_a - scale_a).max(precision_b - scale_b) + scale;
    if precision > HiveType::MAX_DECIMAL_PRECISION { HiveType::Double } else { HiveType::Decimal { precision, scale } }
}

fn widen_fields(a: &[StructField], b: &[StructField]) -> Vec<StructField> {
    let mut merged = a.to_vec();
    for field in b {
        match merged.iter_mut().find(|known| known.name.eq_ignore_ascii_case(&field.name)) {
            Some(known) => known.hive_type = widen(&known.hive_type, &field.hive_type),
            None => merged.push(field.clone()),
        }
    }
    merged
}

/// All columns of both, those of `a` first; a column that is in both gets the wider type.
pub fn merge_schemas(a: &[Column], b: &[Column]) -> Vec<Column> {
    let mut merged = a.to_vec();
    for column in b {
        match merged.iter_mut().find(|known| known.name.eq_ignore_ascii_case(&column.name)) {
            Some(known) => known.hive_type = widen(&known.hive_type, &column.hive_type),
            None => merged.push(column.clone()),
        }
    }
    merged
}

/// How alike two schemas are, from 0 to 1: the share of (name, type) pairs they have in common. Two empty schemas are alike.
///
/// AWS says that a crawler groups folders whose schemas are "similar" and not how it measures; this is our measure.
pub fn similarity(a: &[Column], b: &[Column]) -> f64 {
    let pairs = |columns: &[Column]| columns.iter().map(|c| (c.name.to_lowercase(), c.hive_type.clone())).collect::<HashSet<_>>();
    let (a, b) = (pairs(a), pairs(b));
    let all = a.union(&b).count();
    if all == 0 { 1.0 } else { a.intersection(&b).count() as f64 / all as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hive_type::tests::any_type;
    use proptest::prelude::*;

    fn columns(text: &str) -> Vec<Column> {
        let HiveType::Struct(fields) = HiveType::parse(&format!("struct<{text}>")).unwrap() else { unreachable!() };
        fields.into_iter().map(|f| Column::new(f.name, f.hive_type)).collect()
    }

    fn widened(a: &str, b: &str) -> String {
        let (a, b) = (HiveType::parse(a).unwrap(), HiveType::parse(b).unwrap());
        assert_eq!(widen(&a, &b).trino_name().to_lowercase().len(), widen(&b, &a).trino_name().to_lowercase().len());
        widen(&a, &b).to_string()
    }

    #[test]
    fn numbers_widen_and_the_rest_meets_in_string() {
        assert_eq!(widened("int", "bigint"), "bigint");
        assert_eq!(widened("bigint", "double"), "double");
        assert_eq!(widened("double", "string"), "string");
        assert_eq!(widened("boolean", "int"), "string");
        assert_eq!(widened("decimal(5,2)", "int"), "decimal(12,2)");
        assert_eq!(widened("decimal(38,0)", "decimal(38,10)"), "double");
        assert_eq!(widened("struct<a:int>", "struct<A:bigint,b:string>"), "struct<a:bigint,b:string>");
        assert_eq!(widened("array<int>", "array<double>"), "array<double>");
        assert_eq!(widened("struct<a:int>", "int"), "string");
    }

    #[test]
    fn schemas_merge_in_the_order_columns_were_met() {
        let merged = merge_schemas(&columns("id:int,name:string"), &columns("NAME:string,id:bigint,age:int"));
        assert_eq!(merged, columns("id:bigint,name:string,age:int"));
    }

    #[test]
    fn similarity_is_the_share_of_common_columns() {
        assert_eq!(similarity(&columns("a:int,b:int"), &columns("b:int,a:int")), 1.0);
        assert_eq!(similarity(&columns("a:int,b:int"), &columns("c:int,d:int")), 0.0);
        assert_eq!(similarity(&columns("a:int,b:int,c:int"), &columns("a:int,b:int,c:string")), 0.5);
        assert_eq!(similarity(&[], &[]), 1.0);
    }

    proptest! {
        #[test]
        fn widening_is_idempotent(a in any_type(), b in any_type()) {
            let both = widen(&a, &b);
            prop_assert_eq!(widen(&both, &both), both.clone());
            prop_assert_eq!(widen(&a, &a), a);
        }
    }
}
