//! Doubles as Java's `Double.toString` writes them, which is how Trino and so Athena print them.

/// Plain between 10⁻³ and 10⁷, otherwise `1.0E10`; always with a digit after the point.
pub fn format_double(value: f64) -> String {
    written(value, format!("{value:e}"))
}

pub fn format_float(value: f32) -> String {
    written(f64::from(value), format!("{value:e}"))
}

/// `scientific` is Rust's shortest form, `1.5e-7`.
fn written(value: f64, scientific: String) -> String {
    if value.is_nan() {
        return "NaN".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "Infinity" } else { "-Infinity" }.into();
    }
    if value == 0.0 {
        return if value.is_sign_negative() { "-0.0" } else { "0.0" }.into();
    }
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if !(-3..7).contains(&exponent) {
        let point = if mantissa.contains('.') { "" } else { ".0" };
        return format!("{mantissa}{point}E{exponent}");
    }
    let (sign, digits) = mantissa.strip_prefix('-').map_or(("", mantissa), |digits| ("-", digits));
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    let plain = if exponent < 0 {
        format!("0.{}{digits}", "0".repeat((-exponent - 1) as usize))
    } else {
        let whole = exponent as usize + 1;
        let digits = format!("{digits:0<whole$}");
        let (whole, fraction) = digits.split_at(whole);
        format!("{whole}.{}", if fraction.is_empty() { "0" } else { fraction })
    };
    format!("{sign}{plain}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_java_prints() {
        let cases = [
            (1.0, "1.0"),
            (1e10, "1.0E10"),
            (1e7, "1.0E7"),
            (9_999_999.0, "9999999.0"),
            (0.001, "0.001"),
            (0.0001, "1.0E-4"),
            (-2.5, "-2.5"),
            (123.456, "123.456"),
            (1.25e-9, "1.25E-9"),
            (0.1, "0.1"),
            (100.0, "100.0"),
            (-0.0, "-0.0"),
        ];
        for (value, expected) in cases {
            assert_eq!(format_double(value), expected);
        }
        assert_eq!(format_float(0.1), "0.1");
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_reads_back(value in proptest::num::f64::NORMAL) {
            proptest::prop_assert_eq!(format_double(value).parse::<f64>().unwrap(), value);
        }
    }
}
