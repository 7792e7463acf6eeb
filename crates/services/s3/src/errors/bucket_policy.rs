//! Refusals of bucket policies.

use super::*;

impl From<BadPolicy> for Error {
    fn from(bad: BadPolicy) -> Self {
        api::malformed_policy(match bad {
            BadPolicy::Malformed(malformed) => return malformed_policy(malformed),
            BadPolicy::TooLarge => "Normalized policy document exceeds the maximum allowed size of 20480 bytes",
            BadPolicy::Action => "Policy has invalid action",
            BadPolicy::Resource => "Policy has invalid resource",
            BadPolicy::ActionAppliesToNothing => "Action does not apply to any resource(s) in statement",
            BadPolicy::ConditionKey => "Policy has an invalid condition key",
        })
        .into()
    }
}
/// As quoted by users of S3. Ours are the sentences for what is not a string where it should be, and for elements that exclude each other.
fn malformed_policy(malformed: Malformed) -> Error {
    api::malformed_policy(match malformed {
        Malformed::NotAnObject => "Policies must be valid JSON and the first byte must be '{'".to_owned(),
        Malformed::Json => "This policy contains invalid Json".to_owned(),
        Malformed::Version => "The policy must contain a valid version string".to_owned(),
        Malformed::Missing(element) => format!("Missing required field {element}"),
        Malformed::Unknown(element) => format!("Unknown field {element}"),
        Malformed::Both(element) => format!("Statement has both {element} and Not{element}"),
        Malformed::Shape(element) => format!("Invalid policy syntax: {element}"),
        Malformed::NoStatements => "Could not parse the policy: Statement is empty!".to_owned(),
        Malformed::Effect(effect) => format!("Invalid effect: {effect}"),
        Malformed::Principal => "Invalid principal in policy".to_owned(),
        Malformed::AllowButNotPrincipal => "Allow with NotPrincipal is not allowed.".to_owned(),
        Malformed::NoActions => "Policy has invalid action".to_owned(),
        Malformed::NoResources => "Policy has invalid resource".to_owned(),
        Malformed::Operator(operator) => format!("Invalid Condition type : {operator}"),
        Malformed::ConditionKey(_) => "Policy has an invalid condition key".to_owned(),
        Malformed::ConditionValue { operator, .. } if operator.contains("IpAddress") => "Invalid IP address in Conditions".to_owned(),
        Malformed::ConditionValue { operator, .. } => format!("Invalid value in Conditions for operator {operator}"),
    })
    .into()
}
