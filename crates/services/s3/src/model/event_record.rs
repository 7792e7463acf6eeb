//! An event as it is kept until it is told, and as it is then told.
//!
//! AWS: "Event message structure" and "EventBridge event message structure" (User Guide). What each kind of event carries beyond the
//! documented example: recorded by LocalStack's tests of notifications to SQS and EventBridge.

use kernel::{AccountId, Arn, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::event::EventKind;
use super::listing::url_encoded;
use super::owner;

/// What happened, once, to which object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventRecord {
    pub kind: EventKind,
    pub bucket: String,
    pub region: String,
    pub owner: AccountId,
    pub key: String,
    pub facts: ObjectFacts,
    /// Milliseconds of the epoch.
    pub at: i64,
    /// Among the events of the same millisecond.
    pub order: u64,
    /// As answered to the caller.
    pub request_id: String,
    pub requester: Requester,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Requester {
    /// The account, and the unique id within it.
    Caller { account: Option<AccountId>, unique_id: String },
    /// S3 itself: lifecycle, the end of a restore.
    S3,
}

/// What is known about the object. Each kind of event tells its own part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectFacts {
    pub size: u64,
    /// Without quotes.
    pub etag: String,
    /// `None` for the null version.
    pub version_id: Option<String>,
    /// The class it is restored from, or has moved to; the tier it has moved to.
    pub class: Option<String>,
    /// When a restored copy expires. Milliseconds of the epoch.
    pub expires: Option<i64>,
}

/// Where Millpond's callers are: it listens on the loopback.
const SOURCE_IP: &str = "127.0.0.1";
/// A delete marker has no bytes, and tells their MD5.
const ETAG_OF_NOTHING: &str = "d41d8cd98f00b204e9800998ecf8427e";

impl EventRecord {
    /// The message for functions, queues and topics.
    pub fn message(&self, configuration_id: &str) -> Value {
        let mut record = json!({
            "eventVersion": self.version(),
            "eventSource": "aws:s3",
            "awsRegion": self.region,
            "eventTime": Timestamp::from_millis(self.at).iso8601_millis(),
            "eventName": self.kind.name(),
            "userIdentity": { "principalId": self.principal_id() },
            "requestParameters": { "sourceIPAddress": SOURCE_IP },
            "responseElements": { "x-amz-request-id": self.request_id, "x-amz-id-2": wire::http::host_id(&self.request_id) },
            "s3": {
                "s3SchemaVersion": "1.0",
                "configurationId": configuration_id,
                "bucket": {
                    "name": self.bucket,
                    "ownerIdentity": { "principalId": owner::customer_id(self.owner) },
                    "arn": Arn::s3(&self.bucket).as_str(),
                },
                "object": self.object(),
            },
        });
        let class = self.facts.class.as_deref().unwrap_or_default();
        match self.kind {
            EventKind::RestoreCompleted => {
                let expires = self.facts.expires.map(|expires| Timestamp::from_millis(expires).iso8601_millis());
                let data = json!({ "lifecycleRestorationExpiryTime": expires, "lifecycleRestoreStorageClass": class });
                record["glacierEventData"] = json!({ "restoreEventData": data });
            }
            EventKind::LifecycleTransition => {
                record["lifecycleEventData"] = json!({ "transitionEventData": { "destinationStorageClass": class } });
            }
            EventKind::IntelligentTiering => record["intelligentTieringEventData"] = json!({ "destinationAccessTier": class }),
            _ => {}
        }
        json!({ "Records": [record] })
    }

    /// AWS: "2.3 … for S3 Lifecycle, S3 Intelligent-Tiering, object ACL, object tagging, and object restoration delete events".
    fn version(&self) -> &'static str {
        let is_young = self.kind.is_about() || self.kind.is_lifecycle();
        if is_young || matches!(self.kind, EventKind::IntelligentTiering | EventKind::RestoreDelete) { "2.3" } else { "2.1" }
    }

    fn object(&self) -> Value {
        let mut object = json!({ "key": url_encoded(&self.key) });
        if self.tells_size() {
            object["size"] = self.facts.size.into();
        }
        if let Some(etag) = self.etag() {
            object["eTag"] = etag.into();
        }
        if let Some(id) = &self.facts.version_id {
            object["versionId"] = id.as_str().into();
        }
        if let Some(sequencer) = self.sequencer() {
            object["sequencer"] = sequencer.into();
        }
        object
    }

    fn tells_size(&self) -> bool {
        let is_restore = matches!(self.kind, EventKind::RestorePost | EventKind::RestoreCompleted);
        self.kind.is_creation() || is_restore || matches!(self.kind, EventKind::LifecycleTransition | EventKind::IntelligentTiering)
    }
    fn etag(&self) -> Option<&str> {
        if self.kind.leaves_marker() {
            return Some(ETAG_OF_NOTHING);
        }
        let is_gone = matches!(self.kind, EventKind::RemovedDelete | EventKind::LifecycleExpirationDelete);
        (!is_gone).then_some(&*self.facts.etag)
    }

    /// AWS: "a hexadecimal value … to determine event sequence … for events on a given object key"; the longer is the greater, and ours
    /// all have eighteen digits.
    fn sequencer(&self) -> Option<String> {
        (!self.kind.is_about()).then(|| format!("{:012X}{:06X}", self.at.max(0), self.order & 0x00ff_ffff))
    }

    fn principal_id(&self) -> String {
        match &self.requester {
            Requester::Caller { unique_id, .. } => format!("AWS:{unique_id}"),
            Requester::S3 => format!("AmazonCustomer:{}", owner::customer_id(self.owner)),
        }
    }

    /// What EventBridge calls it.
    pub const fn detail_type(&self) -> &'static str {
        match self.kind {
            EventKind::CreatedPut | EventKind::CreatedPost | EventKind::CreatedCopy | EventKind::CreatedCompleteMultipartUpload => {
                "Object Created"
            }
            EventKind::RemovedDelete
            | EventKind::RemovedDeleteMarkerCreated
            | EventKind::LifecycleExpirationDelete
            | EventKind::LifecycleExpirationDeleteMarkerCreated => "Object Deleted",
            EventKind::RestorePost => "Object Restore Initiated",
            EventKind::RestoreCompleted => "Object Restore Completed",
            EventKind::RestoreDelete => "Object Restore Expired",
            EventKind::LifecycleTransition => "Object Storage Class Changed",
            EventKind::IntelligentTiering => "Object Access Tier Changed",
            EventKind::TaggingPut => "Object Tags Added",
            EventKind::TaggingDelete => "Object Tags Deleted",
            EventKind::AclPut => "Object ACL Updated",
        }
    }

    /// The `detail` for EventBridge, which names keys as they are.
    pub fn detail(&self) -> Value {
        let mut object = self.object();
        object["key"] = self.key.as_str().into();
        // As recorded: of a delete marker EventBridge is told the id, and no tag.
        rename(&mut object, "eTag", if self.kind.leaves_marker() { "" } else { "etag" });
        rename(&mut object, "versionId", "version-id");
        rename(&mut object, "sequencer", "sequencer");
        let requester = match &self.requester {
            Requester::Caller { account, unique_id } => account.map_or_else(|| unique_id.clone(), |account| account.to_string()),
            Requester::S3 => "s3.amazonaws.com".to_owned(),
        };
        let mut detail = json!({
            "version": "0",
            "bucket": { "name": self.bucket },
            "object": object,
            "request-id": self.request_id,
            "requester": requester,
        });
        if matches!(self.requester, Requester::Caller { .. }) {
            detail["source-ip-address"] = SOURCE_IP.into();
        }
        for (name, value) in self.particulars() {
            detail[name] = value.into();
        }
        detail
    }

    fn particulars(&self) -> Vec<(&'static str, String)> {
        let class = || self.facts.class.clone().unwrap_or_default();
        let deletion = |reason: &str, how: &str| vec![("reason", reason.to_owned()), ("deletion-type", how.to_owned())];
        match self.kind {
            EventKind::CreatedPut => vec![("reason", "PutObject".into())],
            EventKind::CreatedPost => vec![("reason", "POST Object".into())],
            EventKind::CreatedCopy => vec![("reason", "CopyObject".into())],
            EventKind::CreatedCompleteMultipartUpload => vec![("reason", "CompleteMultipartUpload".into())],
            EventKind::RemovedDelete => deletion("DeleteObject", "Permanently Deleted"),
            EventKind::RemovedDeleteMarkerCreated => deletion("DeleteObject", "Delete Marker Created"),
            EventKind::LifecycleExpirationDelete => deletion("Lifecycle Expiration", "Permanently Deleted"),
            EventKind::LifecycleExpirationDeleteMarkerCreated => deletion("Lifecycle Expiration", "Delete Marker Created"),
            EventKind::RestorePost => vec![("source-storage-class", class())],
            EventKind::RestoreCompleted => {
                let expires = self.facts.expires.map(|expires| Timestamp::from_millis(expires).iso8601());
                vec![("restore-expiry-time", expires.unwrap_or_default()), ("source-storage-class", class())]
            }
            EventKind::LifecycleTransition => vec![("destination-storage-class", class())],
            EventKind::IntelligentTiering => vec![("destination-access-tier", class())],
            EventKind::RestoreDelete | EventKind::TaggingPut | EventKind::TaggingDelete | EventKind::AclPut => vec![],
        }
    }
}

/// The message that AWS sends to a queue or a topic when a configuration begins to name it.
pub fn test_message(bucket: &str, at: i64, request_id: &str) -> Value {
    json!({
        "Service": "Amazon S3",
        "Event": "s3:TestEvent",
        "Time": Timestamp::from_millis(at).iso8601_millis(),
        "Bucket": bucket,
        "RequestId": request_id,
        "HostId": wire::http::host_id(request_id),
    })
}

/// To the end, under another name; away, where that is empty.
fn rename(object: &mut Value, from: &str, to: &str) {
    let Some(map) = object.as_object_mut() else { return };
    if let Some(value) = map.shift_remove(from).filter(|_| !to.is_empty()) {
        map.insert(to.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: EventKind) -> EventRecord {
        EventRecord {
            kind,
            bucket: "amzn-s3-demo-bucket".into(),
            region: "us-west-2".into(),
            owner: AccountId::DEFAULT,
            key: "HappyFace.jpg".into(),
            facts: ObjectFacts {
                size: 1024,
                etag: "d41d8cd98f00b204e9800998ecf8427e".into(),
                version_id: Some("096fKKXTRTtl3on89fVO.nfljtsv6qko".into()),
                ..ObjectFacts::default()
            },
            at: 0x0055_AED6_DCD9,
            order: 0x0002_81E5,
            request_id: "C3D13FE58DE4C810".into(),
            requester: Requester::Caller { account: Some(AccountId::DEFAULT), unique_id: "AIDAJDPLRKLG7UEXAMPLE".into() },
        }
    }

    /// "Event message structure", the example of version 2.1. Of its values only those that a real request would not have either
    /// (the moment, the host's id, the owner's id, the address) are replaced by ours.
    #[test]
    fn the_documented_example_of_a_put() {
        let message = record(EventKind::CreatedPut).message("testConfigRule");
        let ours = &message["Records"][0];
        let expected = json!({ "Records": [{
            "eventVersion": "2.1",
            "eventSource": "aws:s3",
            "awsRegion": "us-west-2",
            "eventTime": ours["eventTime"],
            "eventName": "ObjectCreated:Put",
            "userIdentity": { "principalId": "AWS:AIDAJDPLRKLG7UEXAMPLE" },
            "requestParameters": { "sourceIPAddress": "127.0.0.1" },
            "responseElements": {
                "x-amz-request-id": "C3D13FE58DE4C810",
                "x-amz-id-2": ours["responseElements"]["x-amz-id-2"],
            },
            "s3": {
                "s3SchemaVersion": "1.0",
                "configurationId": "testConfigRule",
                "bucket": {
                    "name": "amzn-s3-demo-bucket",
                    "ownerIdentity": { "principalId": owner::customer_id(AccountId::DEFAULT) },
                    "arn": "arn:aws:s3:::amzn-s3-demo-bucket",
                },
                "object": {
                    "key": "HappyFace.jpg",
                    "size": 1024,
                    "eTag": "d41d8cd98f00b204e9800998ecf8427e",
                    "versionId": "096fKKXTRTtl3on89fVO.nfljtsv6qko",
                    "sequencer": "0055AED6DCD90281E5",
                },
            },
        }]});
        assert_eq!(message.to_string(), expected.to_string(), "to the order of its members");
    }

    #[test]
    fn each_kind_tells_its_own_part_of_the_object() {
        let members = |kind| -> Vec<String> { record(kind).object().as_object().unwrap().keys().cloned().collect() };
        assert_eq!(members(EventKind::RemovedDelete), ["key", "versionId", "sequencer"]);
        assert_eq!(members(EventKind::RemovedDeleteMarkerCreated), ["key", "eTag", "versionId", "sequencer"]);
        assert_eq!(members(EventKind::TaggingPut), ["key", "eTag", "versionId"]);
        assert_eq!(members(EventKind::RestoreCompleted), ["key", "size", "eTag", "versionId", "sequencer"]);
        assert_eq!(record(EventKind::AclPut).version(), "2.3");
        let restored = EventRecord {
            requester: Requester::S3,
            facts: ObjectFacts { class: Some("GLACIER".into()), expires: Some(0), ..ObjectFacts::default() },
            ..record(EventKind::RestoreCompleted)
        };
        let told = &restored.message("x")["Records"][0];
        assert_eq!(told["glacierEventData"]["restoreEventData"]["lifecycleRestorationExpiryTime"], "1970-01-01T00:00:00.000Z");
        assert!(told["userIdentity"]["principalId"].as_str().unwrap().starts_with("AmazonCustomer:A"));
    }

    #[test]
    fn keys_are_encoded_for_all_but_event_bridge() {
        let spaced = EventRecord { key: "a b@c/ü".into(), ..record(EventKind::CreatedPut) };
        assert_eq!(spaced.object()["key"], "a+b%40c/%C3%BC");
        let detail = spaced.detail();
        assert_eq!(detail["object"]["key"], "a b@c/ü");
        assert_eq!((&detail["reason"], &detail["object"]["etag"]), (&json!("PutObject"), &json!("d41d8cd98f00b204e9800998ecf8427e")));
        let gone = record(EventKind::RemovedDelete);
        assert_eq!((gone.detail_type(), &gone.detail()["deletion-type"]), ("Object Deleted", &json!("Permanently Deleted")));
        assert_eq!(record(EventKind::RemovedDeleteMarkerCreated).detail()["object"].get("etag"), None);
    }

    #[test]
    fn later_events_have_greater_sequencers() {
        let first = record(EventKind::CreatedPut);
        let second = EventRecord { order: first.order + 1, ..first.clone() };
        let third = EventRecord { at: first.at + 1, order: 0, ..first.clone() };
        assert!(first.sequencer() < second.sequencer() && second.sequencer() < third.sequencer());
    }
}
