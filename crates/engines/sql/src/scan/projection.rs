//! Partition projection: partitions computed from table properties instead of looked up
//! (Athena user guide, "Use partition projection": `projection.enabled`, `projection.<key>.type` and its companions).

use columnar::Column;
use datafusion::common::ScalarValue;
use datafusion::logical_expr::{Expr, Operator};
use jiff::civil::DateTime;

use crate::functions::{DatePattern, Unit, add_units, from_millis};
use crate::{ErrorCode, PartitionDef, SqlError, TableDef};

/// More partitions than this for one query are a mistake in the properties, not a table.
const MOST_PARTITIONS: usize = 1_000_000;

pub struct Projection<'t> {
    table: &'t TableDef,
    now_millis: i64,
}

enum Values {
    Known(Vec<String>),
    /// `injected`: whatever the query says it equals.
    Injected,
}

impl<'t> Projection<'t> {
    /// `None` for the usual table, whose partitions the catalog knows.
    pub fn of_table(table: &'t TableDef, now_millis: i64) -> Option<Self> {
        let enabled = table.parameters.get("projection.enabled").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        enabled.then_some(Projection { table, now_millis })
    }

    /// Every combination of the keys' values.
    pub fn partitions(&self, filters: &[&Expr]) -> Result<Vec<PartitionDef>, SqlError> {
        let mut combinations: Vec<Vec<String>> = vec![Vec::new()];
        for key in &self.table.partition_keys {
            let values = match self.values(key)? {
                Values::Known(values) => values,
                Values::Injected => injected(key, filters)?,
            };
            if combinations.len().saturating_mul(values.len()) > MOST_PARTITIONS {
                return Err(invalid(self.table, format!("more than {MOST_PARTITIONS} projected partitions")));
            }
            let longer = |prefix: &Vec<String>| {
                values.iter().map(|value| [prefix.as_slice(), std::slice::from_ref(value)].concat()).collect::<Vec<_>>()
            };
            combinations = combinations.iter().flat_map(longer).collect();
        }
        Ok(combinations
            .into_iter()
            .map(|values| PartitionDef { location: self.location(&values), values, ..PartitionDef::default() })
            .collect())
    }

    fn property(&self, key: &Column, name: &str) -> Option<&str> {
        self.table.parameters.get(&format!("projection.{}.{name}", key.name)).map(String::as_str)
    }

    fn required(&self, key: &Column, name: &str) -> Result<&str, SqlError> {
        let missing = || invalid(self.table, format!("missing property projection.{}.{name}", key.name));
        self.property(key, name).ok_or_else(missing)
    }

    fn values(&self, key: &Column) -> Result<Values, SqlError> {
        match self.required(key, "type")?.to_lowercase().as_str() {
            "enum" => Ok(Values::Known(self.required(key, "values")?.split(',').map(|value| value.trim().to_owned()).collect())),
            "integer" => self.integers(key).map(Values::Known),
            "date" => self.dates(key).map(Values::Known),
            "injected" => Ok(Values::Injected),
            other => Err(invalid(self.table, format!("unknown projection type '{other}' for column '{}'", key.name))),
        }
    }

    fn range(&self, key: &Column) -> Result<(&str, &str), SqlError> {
        let range = self.required(key, "range")?;
        range
            .split_once(',')
            .map(|(from, to)| (from.trim(), to.trim()))
            .ok_or_else(|| invalid(self.table, format!("invalid range '{range}' for column '{}'", key.name)))
    }

    fn interval(&self, key: &Column) -> Result<i64, SqlError> {
        let interval = self.property(key, "interval").map_or(Ok(1), str::parse);
        interval
            .ok()
            .filter(|interval| *interval > 0)
            .ok_or_else(|| invalid(self.table, format!("invalid interval for column '{}'", key.name)))
    }

    fn integers(&self, key: &Column) -> Result<Vec<String>, SqlError> {
        let (from, to) = self.range(key)?;
        let number = |text: &str| {
            text.parse::<i64>().map_err(|_| invalid(self.table, format!("invalid range bound '{text}' for column '{}'", key.name)))
        };
        let (from, to, step) = (number(from)?, number(to)?, self.interval(key)?);
        let digits: usize = self.property(key, "digits").and_then(|digits| digits.parse().ok()).unwrap_or(0);
        if to.saturating_sub(from) / step > MOST_PARTITIONS as i64 {
            return Err(invalid(self.table, format!("range of column '{}' is too large", key.name)));
        }
        Ok((from..=to).step_by(step as usize).map(|number| format!("{number:0digits$}")).collect())
    }

    fn dates(&self, key: &Column) -> Result<Vec<String>, SqlError> {
        let pattern = DatePattern::joda(self.required(key, "format")?)?;
        let (from, to) = self.range(key)?;
        let (mut at, to) = (self.bound(from, &pattern)?, self.bound(to, &pattern)?);
        let unit = match self.property(key, "interval.unit") {
            Some(unit) => unit_named(unit).ok_or_else(|| invalid(self.table, format!("invalid interval unit '{unit}'")))?,
            None => pattern.finest(),
        };
        let step = self.interval(key)?;
        let mut values = Vec::new();
        while at <= to {
            let value = pattern.format(at);
            if values.last() != Some(&value) {
                values.push(value);
            }
            if values.len() > MOST_PARTITIONS {
                return Err(invalid(self.table, format!("range of column '{}' is too large", key.name)));
            }
            at = add_units(unit, step, at)?;
        }
        Ok(values)
    }

    /// A date in the key's format, or `NOW`, `NOW-3YEARS`, `NOW+1DAY`.
    fn bound(&self, text: &str, pattern: &DatePattern) -> Result<DateTime, SqlError> {
        let Some(offset) = text.strip_prefix("NOW") else { return pattern.parse(text) };
        let now = from_millis(self.now_millis)?;
        let offset: String = offset.chars().filter(|c| !c.is_whitespace()).collect();
        if offset.is_empty() {
            return Ok(now);
        }
        let refused = || invalid(self.table, format!("invalid range bound '{text}'"));
        let digits = offset[1..].bytes().take_while(u8::is_ascii_digit).count();
        let count: i64 = offset[1..=digits].parse().map_err(|_| refused())?;
        let sign = match offset.as_bytes()[0] {
            b'-' => -1,
            b'+' => 1,
            _ => return Err(refused()),
        };
        add_units(unit_named(&offset[digits + 1..]).ok_or_else(refused)?, sign * count, now)
    }

    /// `storage.location.template` with `${key}` filled in, or `key=value/` below the table.
    fn location(&self, values: &[String]) -> String {
        let keys = &self.table.partition_keys;
        match self.table.parameters.get("storage.location.template") {
            Some(template) => keys
                .iter()
                .zip(values)
                .fold(template.clone(), |location, (key, value)| location.replace(&format!("${{{}}}", key.name), value)),
            None => {
                let folders: String = keys.iter().zip(values).map(|(key, value)| format!("{}={value}/", key.name)).collect();
                format!("{}/{folders}", self.table.location.trim_end_matches('/'))
            }
        }
    }
}

fn unit_named(text: &str) -> Option<Unit> {
    Unit::parse(text.trim_end_matches(['s', 'S'])).ok()
}

/// The values the filters give the key: `key = 'x'` or `key IN ('x', 'y')`.
fn injected(key: &Column, filters: &[&Expr]) -> Result<Vec<String>, SqlError> {
    let is_key = |expr: &Expr| matches!(expr, Expr::Column(column) if column.name == key.name);
    let text = |expr: &Expr| match expr {
        Expr::Literal(ScalarValue::Utf8(Some(text)), _) => Some(text.clone()),
        Expr::Literal(value, _) if !value.is_null() => Some(value.to_string()),
        _ => None,
    };
    for filter in filters {
        let values = match filter {
            Expr::BinaryExpr(binary) if binary.op == Operator::Eq && is_key(&binary.left) => text(&binary.right).map(|value| vec![value]),
            Expr::InList(list) if !list.negated && is_key(&list.expr) => list.list.iter().map(text).collect(),
            _ => None,
        };
        if let Some(values) = values {
            return Ok(values);
        }
    }
    let message = format!(
        "The WHERE clause must contain only static equality conditions, and must contain at least one for the injected projected partition column: {}",
        key.name
    );
    Err(SqlError::new(ErrorCode::ConstraintViolation, message))
}

fn invalid(table: &TableDef, message: impl std::fmt::Display) -> SqlError {
    SqlError::new(
        ErrorCode::HiveInvalidMetadata,
        format!("Table {}.{} has invalid partition projection: {message}", table.database, table.name),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use columnar::HiveType;

    use super::*;

    #[test]
    fn keys_multiply_and_templates_are_filled() {
        let key = |name: &str| Column::new(name, HiveType::String);
        let parameters = [
            ("projection.enabled", "true"),
            ("projection.dt.type", "date"),
            ("projection.dt.format", "yyyy-MM-dd"),
            ("projection.dt.range", "2024-02-28,NOW-1DAY"),
            ("projection.hour.type", "integer"),
            ("projection.hour.range", "9,10"),
            ("projection.hour.digits", "2"),
            ("storage.location.template", "s3://b/${dt}/${hour}/"),
        ];
        let parameters: BTreeMap<String, String> = parameters.map(|(k, v)| (k.into(), v.into())).into();
        let table = TableDef { partition_keys: vec![key("dt"), key("hour")], parameters, ..TableDef::default() };
        // 2024-03-02
        let partitions = Projection::of_table(&table, 1_709_337_600_000).unwrap().partitions(&[]).unwrap();
        let locations: Vec<_> = partitions.iter().map(|p| p.location.as_str()).collect();
        assert_eq!(locations.len(), 6);
        assert_eq!((locations[0], locations[5]), ("s3://b/2024-02-28/09/", "s3://b/2024-03-01/10/"));
    }
}
