//! Refusals of event notifications (recorded by LocalStack's tests of notification configurations, where nothing else is said).

use super::*;

pub fn unreadable_arn(element: &'static str, arn: &str) -> Error {
    invalid_argument("The ARN could not be parsed", element, arn)
}
/// `reason` is the destination's; AWS has sentences of its own, such as "The destination queue does not exist".
pub fn destination_refuses(arn: &str, reason: &str) -> Error {
    let error = api::invalid_argument("Unable to validate the following destination configurations");
    error.with("ArgumentName1", arn).with("ArgumentValue1", reason).into()
}
/// As quoted in cloud-custodian/cloud-custodian#1720.
pub fn destination_elsewhere(element: &'static str, arn: &str) -> Error {
    invalid_argument("The notification destination service region is not valid for the bucket location constraint", element, arn)
}
/// API reference of PutBucketNotification, "Errors".
pub fn unsupported_event() -> Error {
    api::invalid_argument("A specified event is not supported for notifications.").into()
}
pub fn unknown_filter_rule(name: &str) -> Error {
    invalid_argument("filter rule name must be either prefix or suffix", "FilterRule.Name", name)
}
/// As quoted in minio/minio, which collected S3's sentences.
pub fn repeated_filter_rule(name: &str) -> Error {
    api::invalid_argument(format!("Cannot specify more than one {name} rule in a filter.")).into()
}
pub fn filter_rule_too_long() -> Error {
    api::invalid_argument("Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation").into()
}
/// Ours: AWS asks for unique ids and its sentence is not known.
pub fn repeated_configuration_id(id: &str) -> Error {
    invalid_argument("Same ID used for multiple configurations. IDs must be unique", "Id", id)
}
/// Two sentences: quoted in minio/minio#2472 for rules without filters, in aws/aws-cli#2387 for rules with.
pub fn overlapping_notifications(overlap: &Overlap) -> Error {
    if overlap.is_filtered {
        return api::invalid_argument(
            "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping \
             for the same event type.",
        )
        .into();
    }
    let (one, other) = &overlap.events;
    let message = "Configurations overlap. Configurations on the same bucket cannot share a common event type.";
    invalid_argument(message, "Event", format!("{one}, {other}"))
}
