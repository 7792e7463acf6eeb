//! What S3 says about lifecycle configurations it does not take.
//!
//! Sentences: what S3 is seen to answer in public issues and in the tests that others recorded against it. Where nobody has seen one it is
//! ours, and says so.

use api_s3::errors as api;
use kernel::{Error, Timestamp};

use super::{invalid_argument, malformed_xml};
use crate::model::lifecycle::When;
use crate::model::lifecycle::check::{Fault, ID_CHARS_MAX, NEWER_MAX, Place, RULES_MAX, SIZE_MAX};

pub fn no_such_lifecycle(bucket: &str) -> Error {
    api::no_such_lifecycle_configuration("The lifecycle configuration does not exist").with("BucketName", bucket).into()
}
pub fn bad_minimum_size() -> Error {
    request("Invalid TransitionDefaultMinimumObjectSize found")
}

/// Words of the API reference, which names no other.
pub fn no_such_configuration() -> Error {
    api::no_such_configuration("The specified configuration does not exist.").into()
}
/// AWS: "You are attempting to create a new configuration but have already reached the 1,000-configuration limit."
pub fn too_many_configurations() -> Error {
    api::too_many_configurations("You are attempting to create a new configuration but have already reached the 1,000-configuration limit.")
        .into()
}
pub fn bad_tiering(message: &'static str, id: &str) -> Error {
    invalid_argument(message, "IntelligentTieringConfiguration", id)
}

fn request(message: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    api::invalid_request(message).into()
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Error {
        match fault {
            Fault::Schema => malformed_xml(),
            Fault::TooManyRules => {
                request(format!("The number of lifecycle rules must not exceed the allowed limit of {RULES_MAX} rules."))
            }
            Fault::IdTooLong { id } => invalid_argument(format!("ID length should not exceed allowed limit of {ID_CHARS_MAX}"), "ID", id),
            Fault::SameId { id } => invalid_argument("Rule ID must be unique. Found same ID for more than one rule", "ID", id),
            Fault::FilterInV1 => request("Filter element can only be used in Lifecycle V2."),
            Fault::PrefixInV2 => request("Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter."),
            Fault::NewerInV1 => request("NewerNoncurrentVersions element can only be used in Lifecycle V2."),
            Fault::NoAction => request("At least one action needs to be specified in a rule"),
            Fault::PrefixTooLong => request("The maximum size of a prefix is 1024."),
            Fault::DuplicateTag => request("Duplicate Tag Keys are not allowed."),
            Fault::TagKey => request("A Tag's Key must be a length between 1 and 128."),
            Fault::TagValue => request("A Tag's Value must be a length between 0 and 256."),
            Fault::SizeRange { element, min } => request(format!("'{element}' should be between {min} and {SIZE_MAX}.")),
            Fault::SizeOrder => request("'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'."),
            Fault::NotWithTags { action } => request(format!("{action} cannot be specified with Tags.")),
            Fault::NotWithSizes { action } => request(format!("{action} cannot be specified with Object Size.")),
            Fault::SameClass { action, scope } => {
                request(format!("'StorageClass' must be different for '{action}' actions in same 'Rule' with filter '{scope}'"))
            }
            Fault::MixedTransitions { scope } => {
                request(format!("Found mixed 'Date' and 'Days' based Transition actions in lifecycle rule for filter '{scope}'"))
            }
            Fault::MixedExpiration { scope } => request(format!(
                "Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for filter '{scope}'"
            )),
            number => wrong_number(number),
        }
    }
}

fn wrong_number(fault: Fault) -> Error {
    match fault {
        Fault::NotPositive { place: Place { element, action }, value } => {
            argument(format!("'{element}' for {action} action must be a positive integer"), element, When::Days(value))
        }
        Fault::Negative { place: Place { element, action }, value } => {
            argument(format!("'{element}' in {action} action must be nonnegative"), element, When::Days(value))
        }
        // Our words; the bound is documented.
        Fault::NewerTooMany { action, value } => argument(
            format!("'NewerNoncurrentVersions' for {action} action must not be greater than {NEWER_MAX}"),
            "NewerNoncurrentVersions",
            When::Days(value),
        ),
        Fault::NotMidnight { date } => argument("'Date' must be at midnight GMT".into(), "Date", When::Date(date)),
        Fault::NoTargetClass { class } => {
            invalid_argument("Invalid target Storage class for Transition action", "StorageClass", class.name())
        }
        Fault::TooEarly { place: Place { element, action }, class, days } => argument(
            format!("'{element}' in {action} action must be greater than or equal to 30 for storageClass '{}'", class.name()),
            element,
            When::Days(days),
        ),
        Fault::Order { place: Place { element, action }, scope, colder, warmer, days, value } => {
            let (colder, warmer) = (colder.name(), warmer.name());
            let than = if days == 0 {
                format!("greater than '{element}' in the '{action}' action for StorageClass '{warmer}' for filter '{scope}'")
            } else {
                format!("{days} days more than 'filter '{scope}'' in the '{action}' action for StorageClass '{warmer}'")
            };
            let message = format!("'{element}' in the '{action}' action for StorageClass '{colder}' for filter '{scope}' must be {than}");
            argument(message, element, value)
        }
        Fault::ExpiresBeforeTransition { expiration, transition, scope, value } => argument(
            format!(
                "'{}' in the {} action for filter '{scope}' must be greater than '{}' in the {} action",
                expiration.element, expiration.action, transition.element, transition.action
            ),
            expiration.element,
            value,
        ),
        _ => malformed_xml(),
    }
}

fn argument(message: String, element: &str, value: When) -> Error {
    let value = match value {
        When::Days(number) => number.to_string(),
        When::Date(date) => Timestamp::from_millis(date).iso8601_millis(),
    };
    invalid_argument(message, element, value)
}
