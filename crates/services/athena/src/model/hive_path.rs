//! Hive's partition folders: `year=2024/month=01`.
//!
//! Characters that a path cannot carry are written `%3A`, and NULL is a word of its own.

/// What Hive writes for a partition whose value is NULL.
pub const NULL_VALUE: &str = "__HIVE_DEFAULT_PARTITION__";

/// `year=2024/month=01` out of keys and values.
pub fn partition_name<'a>(keys: impl IntoIterator<Item = &'a str>, values: impl IntoIterator<Item = &'a str>) -> String {
    let parts: Vec<String> = keys.into_iter().zip(values).map(|(key, value)| format!("{}={}", escape(key), escape(value))).collect();
    parts.join("/")
}

/// The value, if the folder's name is `key=value` for this key. Hive's keys are lower case, and Athena does not find folders that
/// are not (MSCK REPAIR TABLE: "camel case").
pub fn value_of(folder: &str, key: &str) -> Option<String> {
    let (name, value) = folder.split_once('=')?;
    (unescape(name) == key && !value.is_empty()).then(|| unescape(value))
}

fn is_escaped(byte: u8) -> bool {
    byte < 0x20 || byte == 0x7f || b"\"#'%*/:=?\\{[]^".contains(&byte)
}

fn escape(text: &str) -> String {
    if text.is_empty() {
        return NULL_VALUE.to_owned();
    }
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match u8::try_from(c) {
            Ok(byte) if byte.is_ascii() && is_escaped(byte) => escaped.push_str(&format!("%{byte:02X}")),
            _ => escaped.push(c),
        }
    }
    escaped
}

fn unescape(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| bytes.get(at + 1..at + 3)).flatten().and_then(hex);
        match code {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

fn hex(digits: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(digits).ok()?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u8::from_str_radix(digits, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_partition_is_named_by_its_folders() {
        assert_eq!(partition_name(["dt", "hour"], ["2024-01-01 10:00", "3"]), "dt=2024-01-01 10%3A00/hour=3");
        assert_eq!(value_of("dt=10%3A00", "dt").as_deref(), Some("10:00"));
        for stranger in ["Dt=1", "hour=1", "dt", "dt=", ""] {
            assert_eq!(value_of(stranger, "dt"), None, "{stranger}");
        }
    }

    proptest! {
        #[test]
        fn any_value_survives_its_folder(value in ".+") {
            let name = partition_name(["k"], [value.as_str()]);
            prop_assert_eq!(value_of(&name, "k"), Some(value));
        }
    }
}
