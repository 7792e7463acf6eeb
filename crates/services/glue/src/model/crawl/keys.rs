//! Partition keys and values from folder names.
//!
//! AWS: a folder `month=Jan` gives the key `month` and the value `Jan`; folders without a name for the key are
//! `partition_0`, `partition_1`, … by their depth. Keys are strings.

/// The two halves of `key=value`, or `None` for a plain folder.
fn hive(name: &str) -> Option<(&str, &str)> {
    name.split_once('=').filter(|(key, _)| !key.is_empty())
}

/// The keys of a table whose partitions lie at these folder paths, all equally deep.
pub fn keys<'a>(depth: usize, paths: impl Iterator<Item = &'a [String]> + Clone) -> Vec<String> {
    (0..depth).map(|level| key_at(level, paths.clone())).collect()
}

/// The common key of a level, if all its folders name one and the same.
fn key_at<'a>(level: usize, paths: impl Iterator<Item = &'a [String]>) -> String {
    let mut common: Option<&str> = None;
    for path in paths {
        match (hive(&path[level]), common) {
            (Some((key, _)), None) => common = Some(key),
            (Some((key, _)), Some(known)) if key == known => {}
            _ => return format!("partition_{level}"),
        }
    }
    common.map_or_else(|| format!("partition_{level}"), str::to_lowercase)
}

/// The values of one partition under these keys. `None` when the path does not fit them.
pub fn values(keys: &[String], path: &[String]) -> Option<Vec<String>> {
    if keys.len() != path.len() {
        return None;
    }
    let value = |(level, (key, name)): (usize, (&String, &String))| match hive(name) {
        Some((named, value)) if named.to_lowercase() == *key => Some(decoded(value)),
        _ if *key == format!("partition_{level}") => Some(name.clone()),
        _ => None,
    };
    keys.iter().zip(path).enumerate().map(value).collect()
}

/// Hive writes characters that a path cannot hold as `%3A`; what is no such escape stays as it is.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, tail @ ..] = rest {
        let escaped = (*first == b'%').then(|| value_of_hex(tail)).flatten();
        rest = if escaped.is_some() { &tail[2..] } else { tail };
        bytes.push(escaped.unwrap_or(*first));
    }
    String::from_utf8(bytes).unwrap_or_else(|_| value.to_owned())
}

fn value_of_hex(digits: &[u8]) -> Option<u8> {
    let [high, low, ..] = digits else { return None };
    let nibble = |digit: u8| char::from(digit).to_digit(16);
    Some((nibble(*high)? * 16 + nibble(*low)?) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn path(text: &str) -> Vec<String> {
        text.split('/').map(str::to_owned).collect()
    }

    #[test]
    fn hive_names_name_keys_and_depth_names_the_others() {
        let paths = [path("Year=2023/01"), path("Year=2024/02")];
        let keys = keys(2, paths.iter().map(Vec::as_slice));
        assert_eq!(keys, ["year", "partition_1"]);
        assert_eq!(values(&keys, &paths[1]), Some(path("2024/02")));
        assert_eq!(values(&keys, &path("month=1/02")), None);
        assert_eq!(values(&keys, &path("year=2024")), None);
    }

    #[test]
    fn a_level_of_different_keys_has_none() {
        let paths = [path("a=1"), path("b=1"), path("plain")];
        let keys = keys(1, paths.iter().map(Vec::as_slice));
        assert_eq!(keys, ["partition_0"]);
        assert_eq!(values(&keys, &paths[0]), Some(vec!["a=1".into()]));
    }

    #[test]
    fn values_lose_hives_escapes() {
        assert_eq!(decoded("10%3A00"), "10:00");
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz%4"), "%zz%4");
        assert_eq!(decoded("%FF"), "%FF");
    }

    proptest! {
        #[test]
        fn no_folder_name_panics(name in ".{0,20}") {
            let one = [vec![name.clone()]];
            let keys = keys(1, one.iter().map(Vec::as_slice));
            prop_assert!(values(&keys, &one[0]).is_some());
        }
    }
}
