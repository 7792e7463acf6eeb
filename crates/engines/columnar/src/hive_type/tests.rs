use proptest::prelude::*;

use super::{HiveType, StructField, TypeError};

fn parsed(text: &str) -> HiveType {
    HiveType::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

#[test]
fn case_and_space_do_not_matter_but_field_names_keep_their_case() {
    let tidy = "struct<Id:int,tags:array<string>,m:map<string,decimal(10,2)>>";
    assert_eq!(parsed(" STRUCT < Id : Int , tags : Array<string>, m:MAP< string , decimal( 10 ,2 )> > ").to_string(), tidy);
    assert_eq!(parsed(tidy).to_string(), tidy);
}

#[test]
fn synonyms_and_defaults_are_hives() {
    assert_eq!(parsed("integer"), HiveType::Int);
    assert_eq!(parsed("double precision"), HiveType::Double);
    assert_eq!(parsed("decimal"), HiveType::Decimal { precision: 10, scale: 0 });
    assert_eq!(parsed("numeric(5)"), HiveType::Decimal { precision: 5, scale: 0 });
    assert_eq!(parsed("struct<>"), HiveType::Struct(vec![]));
    assert_eq!(parsed("struct<a:int comment 'it''s', b:string>").to_string(), "struct<a:int,b:string>");
}

#[test]
fn odd_field_names_survive_in_backticks() {
    let odd = HiveType::Struct(vec![StructField::new("a:b`c d", HiveType::Int), StructField::new("dotted.name-x", HiveType::Date)]);
    assert_eq!(odd.to_string(), "struct<`a:b``c d`:int,dotted.name-x:date>");
    assert_eq!(parsed(&odd.to_string()), odd);
}

#[test]
fn what_is_not_a_type_says_why() {
    assert_eq!(HiveType::parse("text"), Err(TypeError::Unknown("text".into())));
    assert_eq!(HiveType::parse("array<int").unwrap_err().to_string(), "expected '>' at position 9 of 'array<int'");
    assert_eq!(HiveType::parse("decimal(39,0)").unwrap_err().to_string(), "the precision of a decimal must be between 1 and 38, not 39");
    assert_eq!(HiveType::parse("decimal(5,6)").unwrap_err().to_string(), "the scale of a decimal must be between 0 and 5, not 6");
    assert!(HiveType::parse("char(256)").is_err());
    assert!(HiveType::parse("int int").is_err());
    assert!(HiveType::parse("").is_err());
    assert_eq!(HiveType::parse(&"array<".repeat(100_000)), Err(TypeError::TooDeep));
}

#[test]
fn trino_speaks_of_rows_and_varchars() {
    assert_eq!(parsed("map<string,array<bigint>>").trino_name(), "map(varchar, array(bigint))");
    assert_eq!(parsed("struct<a:int,b:float>").trino_name(), "row(a integer, b real)");
    assert_eq!(parsed("uniontype<int,string>").trino_name(), "row(tag tinyint, field0 integer, field1 varchar)");
}

pub(crate) fn any_type() -> impl Strategy<Value = HiveType> {
    let leaf = prop_oneof![
        Just(HiveType::Boolean),
        Just(HiveType::TinyInt),
        Just(HiveType::SmallInt),
        Just(HiveType::Int),
        Just(HiveType::BigInt),
        Just(HiveType::Float),
        Just(HiveType::Double),
        Just(HiveType::String),
        Just(HiveType::Binary),
        Just(HiveType::Date),
        Just(HiveType::Timestamp),
        (1u16..=255).prop_map(HiveType::Char),
        (1u32..=65_535).prop_map(HiveType::Varchar),
        (1u8..=38).prop_flat_map(|p| (Just(p), 0..=p)).prop_map(|(precision, scale)| HiveType::Decimal { precision, scale }),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let field = ("\\PC{1,8}", inner.clone()).prop_map(|(name, t)| StructField::new(name, t));
        prop_oneof![
            inner.clone().prop_map(|t| HiveType::Array(Box::new(t))),
            (inner.clone(), inner.clone()).prop_map(|(k, v)| HiveType::Map(Box::new(k), Box::new(v))),
            prop::collection::vec(field, 0..4).prop_map(HiveType::Struct),
            prop::collection::vec(inner, 1..4).prop_map(HiveType::Union),
        ]
    })
}

/// Arrow has no lengths for strings and holds unions as structs: what remains after that loss.
fn as_arrow_keeps_it(t: &HiveType) -> HiveType {
    match t {
        HiveType::Char(_) | HiveType::Varchar(_) => HiveType::String,
        HiveType::Array(item) => HiveType::Array(Box::new(as_arrow_keeps_it(item))),
        HiveType::Map(k, v) => HiveType::Map(Box::new(as_arrow_keeps_it(k)), Box::new(as_arrow_keeps_it(v))),
        HiveType::Struct(fields) => {
            HiveType::Struct(fields.iter().map(|f| StructField::new(&f.name, as_arrow_keeps_it(&f.hive_type))).collect())
        }
        HiveType::Union(choices) => {
            let mut fields = vec![StructField::new("tag", HiveType::TinyInt)];
            fields.extend(choices.iter().enumerate().map(|(i, t)| StructField::new(format!("field{i}"), as_arrow_keeps_it(t))));
            HiveType::Struct(fields)
        }
        plain => plain.clone(),
    }
}

proptest! {
    #[test]
    fn every_type_reads_back_as_itself(t in any_type()) {
        prop_assert_eq!(HiveType::parse(&t.to_string()), Ok(t));
    }

    #[test]
    fn arrow_and_back_keeps_all_but_string_lengths(t in any_type()) {
        prop_assert_eq!(HiveType::from_arrow(&t.to_arrow()), as_arrow_keeps_it(&t));
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "(array|map|struct|<|>|,|:|int|`|[ -~é]){0,40}") {
        let _ = HiveType::parse(&text);
    }
}
