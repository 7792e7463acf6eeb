//! The patterns of `SHOW TABLES 'sales*|orders'`: `*` for anything, `|` for or, letter case ignored.

/// Whether the name fits one of the alternatives. Hive also takes `.*` for `*`.
pub fn fits(pattern: &str, name: &str) -> bool {
    let name = name.to_lowercase();
    pattern.split('|').any(|one| fits_one(&one.trim().to_lowercase().replace(".*", "*"), &name))
}

/// Each piece between stars is found as early as possible, the last one at the end.
fn fits_one(pattern: &str, name: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let pieces: Vec<&str> = pieces.collect();
    let Some((last, middle)) = pieces.split_last() else { return rest.is_empty() };
    for piece in middle {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_and_bars_mean_what_hive_means() {
        for (pattern, name, is_fitting) in [
            ("orders", "orders", true),
            ("order", "orders", false),
            ("ORD*", "orders", true),
            ("*ders", "orders", true),
            ("o*d*s", "orders", true),
            ("o*x*s", "orders", false),
            ("sales|ord*", "orders", true),
            (".*ord.*", "my_orders", true),
            ("ab*b", "ab", false),
            ("*", "", true),
        ] {
            assert_eq!(fits(pattern, name), is_fitting, "{pattern} {name}");
        }
    }
}
