//! Refusals of access control lists.

use super::*;

/// As recorded by LocalStack's `test_put_bucket_acl_exceptions` and its sisters.
impl From<BadAcl> for Error {
    fn from(bad: BadAcl) -> Self {
        match bad {
            BadAcl::UnknownCanned(name) => invalid_argument("", "x-amz-acl", name),
            BadAcl::CannedAndGrants => api::invalid_request("Specifying both Canned ACLs and Header Grants is not allowed").into(),
            BadAcl::Format { header, value } => invalid_argument("Argument format not recognized", header, value),
            BadAcl::UnknownGroup { argument, uri } => invalid_argument("Invalid group uri", argument, uri),
            BadAcl::UnknownId { argument, id } => invalid_argument("Invalid id", argument, id),
            BadAcl::Email => {
                let message = "The e-mail address you provided does not match any account on record.";
                wire::Error::new(&UNRESOLVABLE_EMAIL, message).into()
            }
            BadAcl::TooManyGrants => malformed_acl(),
            BadAcl::Disabled => api::access_control_list_not_supported("The bucket does not allow ACLs").into(),
            BadAcl::PublicBlocked => access_denied(),
        }
    }
}
pub fn public_acl_blocked(principal: &str, action: &str, resource: &str) -> Error {
    let message = format!(
        "User: {principal} is not authorized to perform: {action} on resource: \"{resource}\" because public ACLs are prevented by the \
         BlockPublicAcls setting in S3 Block Public Access."
    );
    api::access_denied(message).into()
}
/// As S3 is seen to answer in recordings of other projects' tests: the value stands in the sentence.
pub fn unknown_ownership(name: &str) -> Error {
    let message = format!("Invalid x-amz-object-ownership header: {name}");
    api::invalid_argument(message).with("ArgumentName", "x-amz-object-ownership").into()
}
pub fn acl_with_blocked_public_access() -> Error {
    let message = "Bucket cannot have public ACLs set with BlockPublicAccess enabled";
    wire::Error::new(&ACL_WITH_PUBLIC_BLOCKED, message).into()
}
pub fn malformed_acl() -> Error {
    api::malformed_acl_error("The XML you provided was not well-formed or did not validate against our published schema").into()
}
pub fn acl_missing() -> Error {
    api::missing_security_header("Your request was missing a required header").with("MissingHeaderName", "x-amz-acl").into()
}
pub fn acl_unexpected() -> Error {
    api::unexpected_content("This request does not support content").into()
}
