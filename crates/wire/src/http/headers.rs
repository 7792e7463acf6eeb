//! Header values as text: lists, encoded words, and bytes that are not ASCII.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::{HeaderMap, HeaderValue};
use percent_encoding::percent_decode_str;

use crate::schema::TimestampFormat;

/// A header's lines, joined as HTTP allows.
pub(super) fn joined(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut lines = headers.get_all(name).iter().map(text);
    let first = lines.next()?;
    Some(lines.fold(first, |joined, line| joined + "," + &line))
}

/// A value as UTF-8, or else as the Latin-1 that HTTP used to be.
pub(super) fn text(value: &HeaderValue) -> String {
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => text.to_owned(),
        Err(_) => value.as_bytes().iter().map(|byte| *byte as char).collect(),
    }
}

/// The items of a list header. Quoted items may hold commas; HTTP dates always hold one.
pub(super) fn items(text: &str, dates: TimestampFormat) -> Vec<String> {
    if dates == TimestampFormat::HttpDate {
        let parts: Vec<_> = text.split(',').map(str::trim).collect();
        return parts.chunks(2).map(|date| date.join(", ")).collect();
    }
    let mut items = vec![String::new()];
    let mut is_quoted = false;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let item = items.last_mut().expect("starts with one item");
        match letter {
            '"' => is_quoted = !is_quoted,
            '\\' if is_quoted => item.extend(letters.next()),
            ',' if !is_quoted => items.push(String::new()),
            ' ' | '\t' if item.is_empty() && !is_quoted => {}
            _ => item.push(letter),
        }
    }
    items.iter().map(|item| item.trim_end().to_owned()).filter(|item| !item.is_empty()).collect()
}

/// An item as [`items`] reads it back.
pub(super) fn quoted_item(item: &str) -> String {
    if item.contains([',', '"']) { format!("\"{}\"", item.replace('\\', "\\\\").replace('"', "\\\"")) } else { item.to_owned() }
}

/// AWS: "user-defined metadata … values are character decoded as per RFC 2047 before storing" (S3, Working with object metadata).
pub(super) fn decode_word(value: &str) -> String {
    let decoded = value.strip_prefix("=?").and_then(|word| word.strip_suffix("?=")).and_then(|word| {
        let mut parts = word.splitn(3, '?');
        let (charset, encoding, text) = (parts.next()?, parts.next()?, parts.next()?);
        if !charset.eq_ignore_ascii_case("utf-8") {
            return None;
        }
        let bytes = match encoding {
            "B" | "b" => BASE64.decode(text).ok()?,
            "Q" | "q" => percent_decode_str(&text.replace('%', "%25").replace('=', "%").replace('_', " ")).collect(),
            _ => return None,
        };
        String::from_utf8(bytes).ok()
    });
    decoded.unwrap_or_else(|| value.to_owned())
}

/// … "and encoded as per RFC 2047 to make them mail-safe before returning".
pub(super) fn encode_word(value: &str) -> String {
    if value.bytes().all(|byte| (0x20..0x7f).contains(&byte) || byte == b'\t') {
        value.to_owned()
    } else {
        format!("=?UTF-8?B?{}?=", BASE64.encode(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_header_is_split_at_commas_that_are_not_quoted() {
        assert_eq!(items("ETag, Checksum ,ObjectSize", TimestampFormat::Default), ["ETag", "Checksum", "ObjectSize"]);
        assert_eq!(items(r#""a,b", "c\"d""#, TimestampFormat::Default), ["a,b", "c\"d"]);
        assert_eq!(items("", TimestampFormat::Default), [""; 0]);
        let dates = "Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT";
        assert_eq!(items(dates, TimestampFormat::HttpDate), ["Mon, 16 Dec 2019 23:48:18 GMT", "Tue, 17 Dec 2019 23:48:18 GMT"]);
        assert_eq!(items(&format!("{}, b", quoted_item("a,\"")), TimestampFormat::Default), ["a,\"", "b"]);
    }

    #[test]
    fn metadata_beyond_ascii_travels_as_encoded_words() {
        assert_eq!(encode_word("Füße"), "=?UTF-8?B?RsO8w59l?=");
        assert_eq!(decode_word("=?UTF-8?B?RsO8w59l?="), "Füße");
        assert_eq!(decode_word("=?utf-8?q?F=C3=BC_100%?="), "Fü 100%");
        assert_eq!(decode_word("=?latin-1?B?eA==?="), "=?latin-1?B?eA==?=");
        assert_eq!(encode_word("plain"), "plain");
    }
}
