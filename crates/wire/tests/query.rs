//! The query protocol, as IAM and STS speak it.

use api_iam::{CreateUser, CreateUserInput, GetUserInput, ListUsers, ListUsersOutput, User};
use api_sts::{AssumeRole, AssumeRoleInput, GetCallerIdentity, GetCallerIdentityOutput};
use http::{HeaderMap, Method};
use wire::error::common;
use wire::http::{Payload, Reply, Request, decode_request, encode_error, encode_reply};
use wire::schema::ServiceSchema;
use wire::{Bytes, DecodeError, Error, ErrorSchema, Operation, Protocol, Shape, Structure, Timestamp, Violation};

fn decode<O: Operation>(query: &str, body: &'static str, into: &mut dyn Structure) -> Result<Vec<Violation>, DecodeError> {
    let headers = HeaderMap::new();
    let request = Request { method: &Method::POST, labels: Vec::new(), query, headers: &headers };
    decode_request(O::SCHEMA, Protocol::Query, &request, Payload::Whole(Bytes::from(body)), into)
}

fn text(reply: Reply) -> String {
    String::from_utf8(reply.body.as_whole().unwrap().to_vec()).unwrap()
}

#[test]
fn lists_are_read_by_their_numbers() {
    let mut input = CreateUserInput::default();
    let body = "Action=CreateUser&Version=2010-05-08&UserName=an%20na&Tags.member.10.Key=b&Tags.member.10.Value=2\
        &Tags.member.2.Value=1+%2B&Tags.member.2.Key=a&Nonsense.a.b=1";
    assert_eq!(decode::<CreateUser>("", body, &mut input).map(|violations| violations.len()), Ok(1));
    assert_eq!(input.user_name, "an na");
    let tags: Vec<_> = input.tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
    assert_eq!(tags, [("a", "1 +"), ("b", "2")]);
    assert_eq!(wire::query::parameter(body.as_bytes(), "Action").as_deref(), Some("CreateUser"));
}

#[test]
fn parameters_may_stand_in_the_url_too() {
    let mut input = AssumeRoleInput::default();
    let url = "Action=AssumeRole&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fr&PolicyArns=";
    let violations = decode::<AssumeRole>(url, "RoleSessionName=s1&DurationSeconds=900", &mut input).unwrap();
    assert_eq!(violations, []);
    assert_eq!((&*input.role_arn, &*input.role_session_name), ("arn:aws:iam::123456789012:role/r", "s1"));
    assert_eq!(input.duration_seconds, Some(900));
    assert_eq!(input.policy_arns.map(|arns| arns.len()), Some(0));
    let error = decode::<AssumeRole>("", "DurationSeconds=long", &mut AssumeRoleInput::default()).unwrap_err();
    assert!(matches!(error, DecodeError::BadValue { member: "DurationSeconds", .. }), "{error}");
    decode::<CreateUser>("", "%ff=1", &mut GetUserInput::default()).unwrap_err();
}

#[test]
fn replies_are_wrapped_twice() {
    let output: Shape = Box::new(GetCallerIdentityOutput {
        user_id: Some("AIDA".into()),
        account: Some("123456789012".into()),
        arn: Some("arn:aws:iam::123456789012:user/a".into()),
    });
    let reply = encode_reply(GetCallerIdentity::SCHEMA, Protocol::Query, output, "id-1").unwrap();
    assert_eq!(reply.headers["content-type"], "text/xml");
    assert_eq!(
        text(reply),
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
         <UserId>AIDA</UserId><Account>123456789012</Account><Arn>arn:aws:iam::123456789012:user/a</Arn>\
         </GetCallerIdentityResult><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></GetCallerIdentityResponse>"
    );
    let user = User { user_name: "a".into(), create_date: Timestamp::from_secs(1_705_312_800), ..User::default() };
    let output: Shape = Box::new(ListUsersOutput { users: vec![user], is_truncated: Some(false), ..ListUsersOutput::default() });
    let body = text(encode_reply(ListUsers::SCHEMA, Protocol::Query, output, "id-2").unwrap());
    assert!(body.contains("<Users><member>"), "{body}");
    assert!(body.contains("<CreateDate>2024-01-15T10:00:00Z</CreateDate>"), "{body}");
}

#[test]
fn errors_say_whose_fault_they_are() {
    let error = Error::new(&common::VALIDATION, "1 validation error detected: …");
    let reply = encode_error(&api_iam::SERVICE, Protocol::Query, &error, "id-3");
    assert_eq!(reply.status, 400);
    assert_eq!(
        text(reply),
        "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type><Code>ValidationError</Code>\
         <Message>1 validation error detected: …</Message></Error><RequestId>id-3</RequestId></ErrorResponse>"
    );
}

/// SQS, as far as errors go: AWS gives the old code in a header since it moved the service to JSON (Smithy, `awsQueryCompatible`).
#[test]
fn who_left_the_query_protocol_keeps_its_codes_in_a_header() {
    static GONE: ErrorSchema =
        ErrorSchema { name: "QueueDoesNotExist", code: "AWS.SimpleQueueService.NonExistentQueue", status: 400, is_sender_fault: true };
    static QUEUES: ServiceSchema = ServiceSchema {
        name: "sqs",
        title: "Amazon Simple Queue Service",
        signing_name: "sqs",
        endpoint_prefix: "sqs",
        target_prefix: Some("AmazonSQS"),
        api_version: "2012-11-05",
        protocols: &[Protocol::AwsJson1_0, Protocol::Query],
        xml_namespace: None,
        operations: &[],
        unbuilt: &[],
        errors: &[&GONE],
    };
    let said = |protocol, error: &Error| {
        let reply = encode_error(&QUEUES, protocol, error, "id");
        let header = reply.headers.get("x-amzn-query-error").map(|value| value.to_str().unwrap().to_owned());
        (header, String::from_utf8(reply.body.as_whole().unwrap().to_vec()).unwrap())
    };
    let gone = Error::new(&GONE, "The specified queue does not exist.");
    let (header, body) = said(Protocol::AwsJson1_0, &gone);
    assert_eq!(header.as_deref(), Some("AWS.SimpleQueueService.NonExistentQueue;Sender"));
    assert_eq!(body, r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"The specified queue does not exist."}"#);
    let (header, body) = said(Protocol::Query, &gone);
    assert!(header.is_none() && body.contains("<Code>AWS.SimpleQueueService.NonExistentQueue</Code>"), "{body}");
    let (header, body) = said(Protocol::AwsJson1_0, &Error::new(&common::INTERNAL_FAILURE, "oh"));
    assert_eq!(header.as_deref(), Some("InternalFailure;Receiver"));
    assert!(body.contains("#InternalFailure"), "{body}");
}
