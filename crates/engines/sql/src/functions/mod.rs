//! Trino's functions: our own where DataFusion has none or means something else, DataFusion's where they agree.
//!
//! A name that is on neither list does not exist, even if DataFusion knows it: a query that runs here must run on Athena.

mod collections;
mod date_pattern;
mod datetime;
mod json;
mod moment;
mod nested_cast;
mod percentile;
mod regex;
mod row_function;
mod text;
mod url;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use datafusion::arrow::datatypes::TimeUnit;
use datafusion::common::ScalarValue;
use datafusion::logical_expr::{AggregateUDF, ColumnarValue, ScalarUDF, Volatility, create_udf};

pub use date_pattern::DatePattern;
pub use moment::{Unit, add as add_units, from_millis};
pub use nested_cast::{Fields, nested_cast};

use row_function::{Entry, RowFunction};

/// In front of a function's name: under TRY, rows that fail are NULL.
pub const TRY: &str = "try$";

/// DataFusion's functions which do what Trino's of the same name do.
const LENT: &[&str] = &[
    "abs",
    "acos",
    "array_append",
    "array_concat",
    "array_distinct",
    "array_except",
    "array_has",
    "array_intersect",
    "array_max",
    "array_min",
    "array_position",
    "array_remove_all",
    "array_repeat",
    "array_reverse",
    "array_slice",
    "array_sort",
    "array_union",
    "arrays_overlap",
    "arrays_zip",
    "array_element",
    "ascii",
    "asin",
    "atan",
    "atan2",
    "btrim",
    "cardinality",
    "cbrt",
    "ceil",
    "chr",
    "coalesce",
    "concat_ws",
    "cos",
    "cosh",
    "cot",
    "degrees",
    "exp",
    "factorial",
    "flatten",
    "floor",
    "gcd",
    "generate_series",
    "get_field",
    "greatest",
    "isnan",
    "lcm",
    "least",
    "length",
    "levenshtein",
    "ln",
    "log",
    "log10",
    "log2",
    "lower",
    "lpad",
    "ltrim",
    "make_array",
    "map",
    "map_entries",
    "map_extract",
    "map_keys",
    "map_values",
    "named_struct",
    "nullif",
    "pi",
    "power",
    "radians",
    "random",
    "range",
    "reverse",
    "round",
    "rpad",
    "rtrim",
    "signum",
    "sin",
    "sinh",
    "sqrt",
    "starts_with",
    "strpos",
    "tan",
    "tanh",
    "translate",
    "trim",
    "trunc",
    "upper",
    "uuid",
    "array_any_value",
    "struct",
];

/// Trino's name → DataFusion's name for the same function.
const SYNONYMS: &[(&str, &str)] = &[
    ("ceiling", "ceil"),
    ("pow", "power"),
    ("sign", "signum"),
    ("truncate", "trunc"),
    ("rand", "random"),
    ("contains", "array_has"),
    ("repeat", "array_repeat"),
    ("zip", "arrays_zip"),
    ("is_nan", "isnan"),
    ("array_contains", "array_has"),
];

/// The functions of one query: the catalogue, and the moment the query stands still at.
pub struct Functions {
    now: HashMap<&'static str, Arc<ScalarUDF>>,
    lent: HashMap<String, Arc<ScalarUDF>>,
    percentile: Arc<AggregateUDF>,
}

impl Functions {
    /// `lenders` are DataFusion's functions by name; `now_millis` is what `now()` says throughout the query.
    pub fn new(lenders: &HashMap<String, Arc<ScalarUDF>>, now_millis: i64) -> Self {
        let synonyms = SYNONYMS.iter().filter_map(|(ours, theirs)| Some(((*ours).to_owned(), Arc::clone(lenders.get(*theirs)?))));
        Functions { now: constants_of(now_millis), lent: synonyms.collect(), percentile: Arc::new(percentile::approx_percentile()) }
    }

    /// Aggregates of our own; the others are DataFusion's.
    pub fn aggregate(&self, name: &str) -> Option<Arc<AggregateUDF>> {
        (name == percentile::NAME).then(|| Arc::clone(&self.percentile))
    }

    /// Whether DataFusion's function of this name may be used as it is.
    pub fn lends(name: &str) -> bool {
        LENT.contains(&name)
    }

    pub fn scalar(&self, name: &str) -> Option<Arc<ScalarUDF>> {
        self.now.get(name).or_else(|| own().get(name)).or_else(|| self.lent.get(name)).cloned()
    }
}

/// Whether a function has a form for TRY.
pub fn can_be_forgiven(name: &str) -> bool {
    own().contains_key(&format!("{TRY}{name}"))
}

/// One of our own functions, which is known to exist.
pub fn own_function(name: &str) -> Option<Arc<ScalarUDF>> {
    own().get(name).cloned()
}

fn own() -> &'static HashMap<String, Arc<ScalarUDF>> {
    static OWN: OnceLock<HashMap<String, Arc<ScalarUDF>>> = OnceLock::new();
    OWN.get_or_init(|| {
        let mut functions = HashMap::new();
        for entry in catalogue() {
            let name = entry.name.to_owned();
            let forgiving = format!("{TRY}{name}");
            functions.insert(forgiving.clone(), Arc::new(RowFunction::udf(entry.clone(), forgiving, true)));
            functions.insert(name.clone(), Arc::new(RowFunction::udf(entry, name, false)));
        }
        functions
    })
}

fn catalogue() -> Vec<Entry> {
    [text::entries(), regex::entries(), json::entries(), datetime::entries(), collections::entries(), url::entries()].concat()
}

/// `now()` and its relatives, all saying the same.
fn constants_of(now_millis: i64) -> HashMap<&'static str, Arc<ScalarUDF>> {
    let zoned = ScalarValue::TimestampMillisecond(Some(now_millis), Some("UTC".into()));
    let local = ScalarValue::TimestampMillisecond(Some(now_millis), None);
    let date = ScalarValue::Date32(Some(now_millis.div_euclid(86_400_000) as i32));
    let zone = ScalarValue::from("UTC");
    debug_assert!(matches!(zoned.data_type(), datafusion::arrow::datatypes::DataType::Timestamp(TimeUnit::Millisecond, _)));
    let constants = [
        ("now", zoned.clone()),
        ("current_timestamp", zoned),
        ("localtimestamp", local),
        ("current_date", date),
        ("current_timezone", zone),
        ("e", ScalarValue::Float64(Some(std::f64::consts::E))),
        ("nan", ScalarValue::Float64(Some(f64::NAN))),
        ("infinity", ScalarValue::Float64(Some(f64::INFINITY))),
    ];
    constants.into_iter().map(|(name, value)| (name, Arc::new(constant(name, value)))).collect()
}

fn constant(name: &str, value: ScalarValue) -> ScalarUDF {
    let data_type = value.data_type();
    create_udf(
        name,
        vec![],
        data_type,
        Volatility::Immutable,
        Arc::new(move |_: &[ColumnarValue]| Ok(ColumnarValue::Scalar(value.clone()))),
    )
}
