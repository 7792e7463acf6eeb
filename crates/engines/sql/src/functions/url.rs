//! `url_extract_…` and percent-encoding.

use crate::SqlError;

use super::row_function::Accept::Text;
use super::row_function::*;

pub fn entries() -> Vec<Entry> {
    vec![
        entry("url_extract_protocol", &[Text], TEXT, |rows| part(rows, |url| Some(url.protocol))),
        entry("url_extract_host", &[Text], TEXT, |rows| part(rows, |url| Some(url.host))),
        entry("url_extract_path", &[Text], TEXT, |rows| part(rows, |url| Some(url.path))),
        entry("url_extract_query", &[Text], TEXT, |rows| part(rows, |url| Some(url.query.unwrap_or_default()))),
        entry("url_extract_fragment", &[Text], TEXT, |rows| part(rows, |url| Some(url.fragment.unwrap_or_default()))),
        entry("url_extract_port", &[Text], BIGINT, |rows| {
            Ok(bigints(rows.map(|row| Ok(Url::parse(rows.text(0).value(row)).and_then(|url| url.port?.parse().ok())))?))
        }),
        entry("url_extract_parameter", &[Text, Text], TEXT, |rows| {
            Ok(strings(
                rows.map(|row| Ok(Url::parse(rows.text(0).value(row)).and_then(|url| parameter(url.query?, rows.text(1).value(row)))))?,
            ))
        }),
        entry("url_encode", &[Text], TEXT, |rows| Ok(strings(rows.map(|row| Ok(Some(encode(rows.text(0).value(row)))))?))),
        entry("url_decode", &[Text], TEXT, |rows| Ok(strings(rows.map(|row| Ok(Some(decode(rows.text(0).value(row)))))?))),
    ]
}

fn part(rows: &Rows, take: impl Fn(Url<'_>) -> Option<&str>) -> Result<datafusion::arrow::array::ArrayRef, SqlError> {
    Ok(strings(rows.map(|row| Ok(Url::parse(rows.text(0).value(row)).and_then(&take).map(str::to_owned)))?))
}

#[derive(Debug, PartialEq, Eq)]
struct Url<'u> {
    protocol: &'u str,
    host: &'u str,
    port: Option<&'u str>,
    path: &'u str,
    query: Option<&'u str>,
    fragment: Option<&'u str>,
}

impl<'u> Url<'u> {
    fn parse(text: &'u str) -> Option<Self> {
        let (rest, fragment) = text.split_once('#').map_or((text, None), |(rest, fragment)| (rest, Some(fragment)));
        let (rest, query) = rest.split_once('?').map_or((rest, None), |(rest, query)| (rest, Some(query)));
        let (protocol, rest) = rest.split_once("://").unwrap_or(("", rest));
        if text.contains(char::is_whitespace) {
            return None;
        }
        let (authority, path) = if protocol.is_empty() { ("", rest) } else { rest.split_at(rest.find('/').unwrap_or(rest.len())) };
        let host = authority.rsplit('@').next().unwrap_or(authority);
        let (host, port) = host.rsplit_once(':').map_or((host, None), |(host, port)| (host, Some(port)));
        Some(Url { protocol, host, port, path, query, fragment })
    }
}

fn parameter(query: &str, name: &str) -> Option<String> {
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key) == name).then(|| decode(value))
    })
}

/// As Java's URLEncoder: a space is a plus.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((byte, tail)) = rest.split_first() {
        let escaped = (*byte == b'%').then(|| std::str::from_utf8(tail.get(..2)?).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok()));
        match (byte, escaped.flatten()) {
            (_, Some(escaped)) => {
                bytes.push(escaped);
                rest = &tail[2..];
                continue;
            }
            (b'+', None) => bytes.push(b' '),
            (byte, None) => bytes.push(*byte),
        }
        rest = tail;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_taken_apart() {
        let url = Url::parse("https://user@example.com:8080/a/b?x=1&y=a%20b#top").unwrap();
        assert_eq!((url.protocol, url.host, url.port, url.path, url.fragment), ("https", "example.com", Some("8080"), "/a/b", Some("top")));
        assert_eq!(parameter(url.query.unwrap(), "y").as_deref(), Some("a b"));
        assert_eq!(decode(&encode("a b&c=ü")), "a b&c=ü");
    }
}
