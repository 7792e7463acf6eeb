//! The policy of a browser upload: what the form may contain, until when.
//!
//! AWS: "Creating a POST Policy" (S3 API Reference). Every field must be covered by a condition, except `x-amz-signature` (in
//! Version 2: `AWSAccessKeyId`, `signature`), `file`,
//! `policy` and `x-ignore-*`; `bucket` is matched against the bucket addressed. Codes and sentences follow S3's answers (aws-sdk-php#3292,
//! s3_direct_upload#54 and #107).

use base64::{Engine, engine::general_purpose::STANDARD};
use http::StatusCode;
use serde_json::Value;

use super::refusal::Refusal;

/// A parsed policy document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostPolicy {
    pub expires_millis: i64,
    conditions: Vec<Condition>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Condition {
    Equals {
        field: String,
        value: String,
    },
    StartsWith {
        field: String,
        prefix: String,
    },
    /// Bytes of the file, inclusive.
    Length {
        min: u64,
        max: u64,
    },
}

/// Why a policy cannot be read, or does not allow the form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    #[error("the policy is not base64")]
    NotBase64,
    #[error("the policy is not a JSON object")]
    NotJson,
    #[error("the policy has no expiration")]
    NoExpiration,
    #[error("the expiration is not an instant: {given}")]
    BadExpiration { given: String },
    #[error("the policy has no conditions")]
    NoConditions,
    #[error("the conditions are not a list")]
    ConditionsNotAList,
    #[error("a condition is malformed: {sentence}")]
    BadCondition { sentence: String },
    #[error("the policy has expired")]
    Expired,
    #[error("a condition does not hold: {condition}")]
    ConditionFailed { condition: String },
    #[error("a field has no condition: {field}")]
    ExtraField { field: String },
    #[error("the file has {size} bytes, more than {max}")]
    TooLarge { size: u64, max: u64 },
    #[error("the file has {size} bytes, fewer than {min}")]
    TooSmall { size: u64, min: u64 },
}

impl PostPolicy {
    /// Reads the form's `policy` field.
    pub fn parse(base64: &str) -> Result<Self, PolicyError> {
        let compact: String = base64.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        let bytes = STANDARD.decode(compact).map_err(|_| PolicyError::NotBase64)?;
        let document: Value = serde_json::from_slice(&bytes).map_err(|_| PolicyError::NotJson)?;
        let document = document.as_object().ok_or(PolicyError::NotJson)?;
        let expiration = document.get("expiration").ok_or(PolicyError::NoExpiration)?;
        let expires_millis =
            expiration.as_str().and_then(instant).ok_or_else(|| PolicyError::BadExpiration { given: plain(expiration) })?.as_millisecond();
        let listed = document.get("conditions").ok_or(PolicyError::NoConditions)?;
        let listed = listed.as_array().ok_or(PolicyError::ConditionsNotAList)?;
        let mut conditions = Vec::with_capacity(listed.len());
        for condition in listed {
            conditions.push(Condition::parse(condition)?);
        }
        Ok(Self { expires_millis, conditions })
    }

    /// Judges the form's fields before the file has been read. `fields` are those before `file`, with `${filename}` already replaced.
    pub fn check_fields(&self, fields: &[(String, String)], bucket: &str, now_millis: i64) -> Result<(), PolicyError> {
        if now_millis > self.expires_millis {
            return Err(PolicyError::Expired);
        }
        for condition in &self.conditions {
            if !condition.holds(fields, bucket) {
                return Err(PolicyError::ConditionFailed { condition: condition.text() });
            }
        }
        // The bucket is one of the fields, wherever it was said: who signed for none signed for nothing (ceph/s3-tests,
        // `test_post_object_missing_policy_condition`).
        let names = std::iter::once("bucket").chain(fields.iter().map(|(name, _)| name.as_str()));
        match names.into_iter().find(|name| needs_condition(name) && !self.covers(name)) {
            Some(name) => Err(PolicyError::ExtraField { field: name.to_ascii_lowercase() }),
            None => Ok(()),
        }
    }

    /// Judges the size of the file once it is known.
    pub fn check_size(&self, size: u64) -> Result<(), PolicyError> {
        self.conditions.iter().try_for_each(|condition| match condition {
            Condition::Length { max, .. } if size > *max => Err(PolicyError::TooLarge { size, max: *max }),
            Condition::Length { min, .. } if size < *min => Err(PolicyError::TooSmall { size, min: *min }),
            _ => Ok(()),
        })
    }

    /// The largest file allowed, so that reading can stop early.
    pub fn size_max(&self) -> Option<u64> {
        let sizes = self.conditions.iter().filter_map(|condition| match condition {
            Condition::Length { max, .. } => Some(*max),
            _ => None,
        });
        sizes.min()
    }

    fn covers(&self, name: &str) -> bool {
        self.conditions.iter().any(|condition| match condition {
            Condition::Equals { field, .. } | Condition::StartsWith { field, .. } => field.eq_ignore_ascii_case(name),
            Condition::Length { .. } => false,
        })
    }
}

fn needs_condition(name: &str) -> bool {
    let exempt =
        ["x-amz-signature", "AWSAccessKeyId", "signature", "file", "policy"].iter().any(|exempt| name.eq_ignore_ascii_case(exempt));
    !exempt && !name.get(..9).is_some_and(|head| head.eq_ignore_ascii_case("x-ignore-"))
}

impl Condition {
    fn parse(value: &Value) -> Result<Self, PolicyError> {
        match value {
            Value::Object(pairs) => {
                let mut pairs = pairs.iter();
                let (Some((field, value)), None) = (pairs.next(), pairs.next()) else {
                    return Err(bad("Invalid Simple-Condition: Simple-Conditions must have exactly one property specified."));
                };
                let value = value.as_str().ok_or_else(|| bad("Invalid Simple-Condition: value must be a string."))?;
                Ok(Self::Equals { field: field.clone(), value: value.to_owned() })
            }
            Value::Array(items) => Self::parse_list(items),
            _ => Err(bad("Invalid condition test: must be a List or Object.")),
        }
    }

    fn parse_list(items: &[Value]) -> Result<Self, PolicyError> {
        let operator = items.first().and_then(Value::as_str);
        let operator = operator.ok_or_else(|| bad("Invalid Condition: missing operation identifier."))?;
        let wrong_count = || bad(format!("Invalid {operator}: wrong number of arguments."));
        let [_, first, second] = items else {
            return Err(match operator.to_ascii_lowercase().as_str() {
                "eq" | "starts-with" | "content-length-range" => wrong_count(),
                _ => bad(format!("Invalid Condition: unknown operation '{operator}'.")),
            });
        };
        let unreadable = || PolicyError::ConditionFailed { condition: Value::Array(items.to_vec()).to_string() };
        let field = || first.as_str().and_then(|name| name.strip_prefix('$')).map(str::to_owned).ok_or_else(unreadable);
        let text = || second.as_str().map(str::to_owned).ok_or_else(unreadable);
        match operator.to_ascii_lowercase().as_str() {
            "eq" => Ok(Self::Equals { field: field()?, value: text()? }),
            "starts-with" => Ok(Self::StartsWith { field: field()?, prefix: text()? }),
            "content-length-range" => {
                // Status as ceph/s3-tests has it (test_post_object_invalid_content_length_argument); the sentence is ours.
                let bad_size = || bad("Invalid content-length-range: sizes must be integers that are not negative.");
                Ok(Self::Length { min: size(first).ok_or_else(bad_size)?, max: size(second).ok_or_else(bad_size)? })
            }
            _ => Err(bad(format!("Invalid Condition: unknown operation '{operator}'."))),
        }
    }

    fn holds(&self, fields: &[(String, String)], bucket: &str) -> bool {
        match self {
            Self::Length { .. } => true,
            Self::Equals { field, value } => lookup(fields, bucket, field) == Some(value.as_str()),
            // AWS: an empty prefix allows any content.
            Self::StartsWith { prefix, .. } if prefix.is_empty() => true,
            // AWS: "Content-Types … that contain multiple values are interpreted as a comma-separated list", each must start so.
            Self::StartsWith { field, prefix } if field.eq_ignore_ascii_case("content-type") => {
                lookup(fields, bucket, field).is_some_and(|value| value.split(',').all(|one| one.trim().starts_with(prefix.as_str())))
            }
            Self::StartsWith { field, prefix } => lookup(fields, bucket, field).is_some_and(|value| value.starts_with(prefix.as_str())),
        }
    }

    /// As S3 quotes it back: `["eq", "$key", "value"]`.
    fn text(&self) -> String {
        match self {
            Self::Equals { field, value } => format!(r#"["eq", "${field}", "{value}"]"#),
            Self::StartsWith { field, prefix } => format!(r#"["starts-with", "${field}", "{prefix}"]"#),
            Self::Length { min, max } => format!(r#"["content-length-range", {min}, {max}]"#),
        }
    }
}

fn lookup<'f>(fields: &'f [(String, String)], bucket: &'f str, name: &str) -> Option<&'f str> {
    if name.eq_ignore_ascii_case("bucket") {
        return Some(bucket);
    }
    fields.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// AWS: `YYYY-MM-DD'T'hh:mm:ss.sss'Z'`, in UTC. jiff reads far more than that.
fn instant(text: &str) -> Option<jiff::Timestamp> {
    let is_gmt = text.as_bytes().get(10) == Some(&b'T') && text.ends_with('Z');
    is_gmt.then(|| text.parse().ok())?
}

/// A number, or as old clients write it, a number in quotes.
fn size(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn bad(sentence: impl Into<String>) -> PolicyError {
    PolicyError::BadCondition { sentence: sentence.into() }
}

impl PolicyError {
    /// S3's answer.
    pub fn refusal(&self) -> Refusal {
        let invalid = |text: &str| Refusal::new(StatusCode::BAD_REQUEST, "InvalidPolicyDocument", format!("Invalid Policy: {text}"));
        let denied = |text: String| Refusal::new(StatusCode::FORBIDDEN, "AccessDenied", format!("Invalid according to Policy: {text}"));
        match self {
            Self::NotBase64 => invalid("invalid Base64 encoding."),
            Self::NotJson => invalid("Invalid JSON."),
            Self::NoExpiration => invalid("Policy missing expiration."),
            Self::BadExpiration { given } => invalid(&format!("Invalid 'expiration' value: '{given}'")),
            Self::NoConditions => invalid("Policy missing conditions."),
            Self::ConditionsNotAList => invalid("Invalid 'conditions' value: must be a List."),
            Self::BadCondition { sentence } => invalid(sentence),
            Self::Expired => denied("Policy expired.".into()),
            Self::ConditionFailed { condition } => denied(format!("Policy Condition failed: {condition}")),
            Self::ExtraField { field } => denied(format!("Extra input fields: {field}")),
            Self::TooLarge { size, max } => {
                Refusal::new(StatusCode::BAD_REQUEST, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
                    .with("ProposedSize", size.to_string())
                    .with("MaxSizeAllowed", max.to_string())
            }
            Self::TooSmall { size, min } => {
                Refusal::new(StatusCode::BAD_REQUEST, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")
                    .with("ProposedSize", size.to_string())
                    .with("MinSizeAllowed", min.to_string())
            }
        }
    }
}
