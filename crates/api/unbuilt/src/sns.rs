// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! Amazon Simple Notification Service: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "sns",
    title: "Amazon Simple Notification Service",
    signing_name: "sns",
    endpoint_prefix: "sns",
    target_prefix: None,
    api_version: "2010-03-31",
    protocols: &[Protocol::Query],
    xml_namespace: Some("http://sns.amazonaws.com/doc/2010-03-31/"),
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    rpc("AddPermission"),
    rpc("CheckIfPhoneNumberIsOptedOut"),
    rpc("ConfirmSubscription"),
    rpc("CreatePlatformApplication"),
    rpc("CreatePlatformEndpoint"),
    rpc("CreateSMSSandboxPhoneNumber"),
    rpc("CreateTopic"),
    rpc("DeleteEndpoint"),
    rpc("DeletePlatformApplication"),
    rpc("DeleteSMSSandboxPhoneNumber"),
    rpc("DeleteTopic"),
    rpc("GetDataProtectionPolicy"),
    rpc("GetEndpointAttributes"),
    rpc("GetPlatformApplicationAttributes"),
    rpc("GetSMSAttributes"),
    rpc("GetSMSSandboxAccountStatus"),
    rpc("GetSubscriptionAttributes"),
    rpc("GetTopicAttributes"),
    rpc("ListEndpointsByPlatformApplication"),
    rpc("ListOriginationNumbers"),
    rpc("ListPhoneNumbersOptedOut"),
    rpc("ListPlatformApplications"),
    rpc("ListSMSSandboxPhoneNumbers"),
    rpc("ListSubscriptions"),
    rpc("ListSubscriptionsByTopic"),
    rpc("ListTagsForResource"),
    rpc("ListTopics"),
    rpc("OptInPhoneNumber"),
    rpc("Publish"),
    rpc("PublishBatch"),
    rpc("PutDataProtectionPolicy"),
    rpc("RemovePermission"),
    rpc("SetEndpointAttributes"),
    rpc("SetPlatformApplicationAttributes"),
    rpc("SetSMSAttributes"),
    rpc("SetSubscriptionAttributes"),
    rpc("SetTopicAttributes"),
    rpc("Subscribe"),
    rpc("TagResource"),
    rpc("Unsubscribe"),
    rpc("UntagResource"),
    rpc("VerifySMSSandboxPhoneNumber"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
