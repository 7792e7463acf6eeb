//! Path templates: `/{Bucket}/{Key+}` against what a client sent.

use percent_encoding::percent_decode_str;

use crate::decode::DecodeError;

/// Label names, as the template writes them, with their decoded values.
pub type Labels<'t> = Vec<(&'t str, String)>;

/// Matches a raw (still percent-encoded) path. `None` if the template does not fit; an error if a label is not UTF-8.
///
/// A greedy label (`{Key+}`) takes the rest of the path byte for byte, slashes included: `a//b` and `/a` are S3 keys
/// in their own right. `+` is a plus in a path. One slash at the end of a path without a greedy label is of no account.
pub fn match_path<'t>(template: &'t str, path: &str) -> Option<Result<Labels<'t>, DecodeError>> {
    let mut labels = Vec::new();
    walk(template, path, |name, value| labels.push((name, value))).then(|| decode(labels))
}

/// Whether a path fits a template at all: what routing asks of every route, and so without any copy.
pub fn path_fits(template: &str, path: &str) -> bool {
    walk(template, path, |_, _| {})
}

/// Walks template and path side by side and reports each label with its raw value.
fn walk<'t, 'p>(template: &'t str, path: &'p str, mut found: impl FnMut(&'t str, &'p str)) -> bool {
    let Some(mut path) = path.strip_prefix('/') else { return false };
    let mut template = template.trim_start_matches('/');
    while !template.is_empty() {
        let (segment, after) = template.split_once('/').unwrap_or((template, ""));
        let label = segment.strip_prefix('{').and_then(|label| label.strip_suffix('}'));
        if let Some(name) = label.and_then(|label| label.strip_suffix('+')) {
            let Some(value) = greedy_value(path, after) else { return false };
            found(name, value);
            return true;
        }
        let (value, rest) = path.split_once('/').map_or((path, None), |(value, rest)| (value, Some(rest)));
        match label {
            Some(name) if !value.is_empty() => found(name, value),
            None if segment == value => {}
            _ => return false,
        }
        template = after;
        path = match rest {
            Some(rest) => rest,
            None if template.is_empty() => "",
            None => return false,
        };
    }
    path.is_empty()
}

/// What a greedy label takes, so that the literal segments `after` it still fit at the end.
fn greedy_value<'p>(path: &'p str, after: &str) -> Option<&'p str> {
    let value = if after.is_empty() { path } else { path.strip_suffix(after)?.strip_suffix('/')? };
    (!value.is_empty()).then_some(value)
}

fn decode<'t>(labels: Vec<(&'t str, &str)>) -> Result<Labels<'t>, DecodeError> {
    let decoded = labels.into_iter().map(|(name, value)| match percent_decode_str(value).decode_utf8() {
        Ok(value) => Ok((name, value.into_owned())),
        Err(_) => Err(DecodeError::BadValue { member: "URI", value: value.to_owned(), expected: "UTF-8" }),
    });
    decoded.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(template: &str, path: &str) -> Option<Vec<String>> {
        assert_eq!(path_fits(template, path), match_path(template, path).is_some());
        match_path(template, path).map(|labels| labels.unwrap().into_iter().map(|(_, value)| value).collect())
    }

    #[test]
    fn a_key_is_everything_after_the_bucket_and_its_slash() {
        let key = |path| labels("/{Bucket}/{Key+}", path).map(|mut labels| labels.remove(1));
        assert_eq!(key("/b/a/b.txt").as_deref(), Some("a/b.txt"));
        assert_eq!(key("/b/a//b").as_deref(), Some("a//b"));
        assert_eq!(key("/b//a").as_deref(), Some("/a"));
        assert_eq!(key("/b/a+b%2Bc%20d").as_deref(), Some("a+b+c d"));
        assert_eq!(key("/b/../x").as_deref(), Some("../x"));
        assert_eq!(key("/b/folder/").as_deref(), Some("folder/"));
        assert_eq!(key("/b/"), None);
        assert_eq!(key("/b"), None);
        assert!(match_path("/{Bucket}/{Key+}", "/b/%ff").unwrap().is_err());
    }

    #[test]
    fn a_trailing_slash_is_of_no_account_without_a_greedy_label() {
        assert_eq!(labels("/{Bucket}", "/b/"), Some(vec!["b".into()]));
        assert_eq!(labels("/{Bucket}", "/b"), Some(vec!["b".into()]));
        assert_eq!(labels("/{Bucket}", "/b//"), None);
        assert_eq!(labels("/{Bucket}", "/"), None);
        assert_eq!(labels("/", "/"), Some(vec![]));
        assert_eq!(labels("/", "/x"), None);
    }

    #[test]
    fn literals_and_labels_may_alternate() {
        let template = "/2015-03-31/functions/{FunctionName}/invocations";
        assert_eq!(labels(template, "/2015-03-31/functions/arn%3Aaws%3Alambda/invocations"), Some(vec!["arn:aws:lambda".into()]));
        assert_eq!(labels(template, "/2015-03-31/functions/f"), None);
        assert_eq!(labels("/tags/{Arn+}/all", "/tags/a/b/all"), Some(vec!["a/b".into()]));
    }
}
