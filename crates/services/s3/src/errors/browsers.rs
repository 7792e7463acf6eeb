//! Refusals of CORS rules and of what browsers ask (recorded by LocalStack's tests of CORS, where nothing else is said; the misspelling is AWS's).

use super::*;

impl From<BadCors> for Error {
    fn from(bad: BadCors) -> Self {
        let message = match bad {
            BadCors::Incomplete => return malformed_xml(),
            BadCors::TooManyRules => format!("The number of CORS rules should not exceed allowed limit of {} rules.", cors::RULES_MAX),
            BadCors::Method(method) => format!("Found unsupported HTTP method in CORS config. Unsupported method is {method}"),
            // As quoted in versity/versitygw#1870; its sisters as in scality/cloudserver#497.
            BadCors::OriginWildcards(origin) => format!("AllowedOrigin \"{origin}\" can not have more than one wildcard."),
            BadCors::HeaderWildcards(header) => format!("AllowedHeader \"{header}\" can not have more than one wildcard."),
            BadCors::ExposedWildcard(header) => {
                format!("ExposeHeader \"{header}\" contains wildcard. We currently do not support wildcard for ExposeHeader.")
            }
        };
        api::invalid_request(message).into()
    }
}
pub fn no_cors_configuration(bucket: &str) -> Error {
    api::no_such_cors_configuration("The CORS configuration does not exist").with("BucketName", bucket).into()
}
pub fn origin_missing() -> Error {
    wire::Error::new(&BAD_REQUEST, "Insufficient information. Origin request header needed.").into()
}
/// Code and status: ceph/s3-tests, `test_cors_origin_response`; the sentence is ours.
pub fn bad_request_method(method: Option<&str>) -> Error {
    wire::Error::new(&BAD_REQUEST, format!("Invalid Access-Control-Request-Method: {}", method.unwrap_or("null"))).into()
}
pub fn cors_without_bucket(method: Option<&str>) -> Error {
    access_forbidden("CORSResponse: Bucket not found", method.unwrap_or("OPTIONS"), "BUCKET")
}
pub fn cors_not_enabled(method: Option<&str>) -> Error {
    access_forbidden("CORSResponse: CORS is not enabled for this bucket.", method.unwrap_or("OPTIONS"), "BUCKET")
}
pub fn cors_not_allowed(method: &str, is_object: bool) -> Error {
    let message = "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / \
                   Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.";
    access_forbidden(message, method, if is_object { "OBJECT" } else { "BUCKET" })
}
fn access_forbidden(message: &'static str, method: &str, resource: &'static str) -> Error {
    wire::Error::new(&ACCESS_FORBIDDEN, message).with("Method", method).with("ResourceType", resource).into()
}
