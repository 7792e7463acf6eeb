//! From AWS's names to Rust's.

/// Names whose capitals mislead: what we read them as.
const READINGS: &[(&str, &str)] = &[
    ("ETag", "Etag"),
    ("SSEKMS", "SseKms"),
    ("DynamoDB", "Dynamodb"),
    ("MongoDB", "Mongodb"),
    ("DocumentDB", "Documentdb"),
    ("OAuth", "Oauth"),
    ("OpenID", "Openid"),
    ("IPv", "Ipv"),
];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield",
];

/// Types that generated code refers to by their bare name.
const TAKEN_TYPES: &[&str] = &["BTreeMap", "Box", "Clone", "Default", "Err", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

/// A field, function or module: `SSECustomerKeyMD5` → `sse_customer_key_md5`, `Type` → `r#type`.
pub fn snake(name: &str) -> String {
    escape(words(name).join("_"))
}

/// A static or constant: `ListBucketsOutput` → `LIST_BUCKETS_OUTPUT`.
pub fn screaming(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// A type: the modelled name with a capital, `accessKeyType` → `AccessKeyType`.
pub fn pascal(name: &str) -> String {
    let clean: String = name.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let mut chars = clean.chars();
    let capital: String = chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect();
    if TAKEN_TYPES.contains(&capital.as_str()) { format!("{capital}Shape") } else { capital }
}

/// A constant for an enum's value: `aws:kms` → `AWS_KMS`, `3.9` → `V3_9`.
pub fn constant(value: &str) -> String {
    let spaced: String = value.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let is_shouting = !spaced.chars().any(|c| c.is_ascii_lowercase());
    let name = if is_shouting { spaced.trim_matches('_').to_owned() } else { screaming(&spaced) };
    match name.chars().next() {
        None => "EMPTY".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("V{name}"),
        Some(_) => name,
    }
}

fn escape(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// Splits at capitals, keeping acronyms and the digits behind a word together.
fn words(name: &str) -> Vec<String> {
    let read = READINGS.iter().fold(name.to_owned(), |name, (from, to)| name.replace(from, to));
    let mut words = Vec::new();
    for part in read.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        let chars: Vec<char> = part.chars().collect();
        let mut start = 0;
        for at in (1..chars.len()).filter(|at| starts_word(&chars, *at)).chain([chars.len()]) {
            words.push(chars[start..at].iter().collect::<String>().to_lowercase());
            start = at;
        }
    }
    words
}

fn starts_word(chars: &[char], at: usize) -> bool {
    if !chars[at].is_ascii_uppercase() {
        return false;
    }
    let next_is_lower = chars.get(at + 1).is_some_and(char::is_ascii_lowercase);
    // `URLs`, `ARNsToList`: the plural of an acronym, not the word `Ls`.
    let is_plural = chars.get(at + 1) == Some(&'s') && chars.get(at + 2).is_none_or(|c| !c.is_ascii_lowercase());
    match chars[at - 1] {
        before if before.is_ascii_lowercase() => true,
        before if before.is_ascii_digit() => next_is_lower,
        _ => next_is_lower && !is_plural,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_and_digits_stay_whole() {
        let cases = [
            ("SSECustomerKeyMD5", "sse_customer_key_md5"),
            ("CopySourceSSECustomerKeyMD5", "copy_source_sse_customer_key_md5"),
            ("SSEKMSKeyId", "sse_kms_key_id"),
            ("ETag", "etag"),
            ("IfMatch", "if_match"),
            ("ContentMD5", "content_md5"),
            ("ChecksumCRC32C", "checksum_crc32c"),
            ("ChecksumCRC64NVME", "checksum_crc64nvme"),
            ("GrantReadACP", "grant_read_acp"),
            ("MFADelete", "mfa_delete"),
            ("S3Targets", "s3_targets"),
            ("DynamoDBTargets", "dynamodb_targets"),
            ("KMSMasterKeyID", "kms_master_key_id"),
            ("PolicyARNs", "policy_arns"),
            ("TableArn", "table_arn"),
            ("attachedPolicyListType", "attached_policy_list_type"),
            ("Type", "r#type"),
            ("VersionIdMarker", "version_id_marker"),
        ];
        for (name, expected) in cases {
            assert_eq!(snake(name), expected);
        }
    }

    #[test]
    fn types_keep_the_modelled_name_unless_it_is_taken() {
        assert_eq!(pascal("accessKeyMetadataListType"), "AccessKeyMetadataListType");
        assert_eq!(pascal("Option"), "OptionShape");
        assert_eq!(screaming("ListBucketsOutput"), "LIST_BUCKETS_OUTPUT");
    }

    #[test]
    fn every_enum_value_has_a_constant() {
        let cases = [
            ("aws:kms", "AWS_KMS"),
            ("STANDARD_IA", "STANDARD_IA"),
            ("G.1X", "G_1X"),
            ("eu-west-1", "EU_WEST_1"),
            ("3.9", "V3_9"),
            ("AES256", "AES256"),
            ("", "EMPTY"),
            ("PowerUser", "POWER_USER"),
            ("s3:ObjectCreated:*", "S3_OBJECT_CREATED"),
        ];
        for (value, expected) in cases {
            assert_eq!(constant(value), expected);
        }
    }
}
