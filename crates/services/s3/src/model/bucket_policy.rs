//! What S3 asks of a bucket's policy beyond the language: actions of S3's, on this bucket, that apply to what is named.
//!
//! AWS: "Actions, resources, and condition keys for Amazon S3" (Service Authorization Reference). Differs from AWS: which condition keys
//! go with which actions is not checked.

use policy::{Actions, Attachment, Case, Malformed, Policy, Resources, Statement, wildcard};

/// AWS: "Bucket policies are limited to 20 KB in size."
pub const BYTES_MAX: usize = 20_480;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadPolicy {
    Malformed(Malformed),
    TooLarge,
    Action,
    Resource,
    /// No resource of the statement is one that the action is about.
    ActionAppliesToNothing,
    ConditionKey,
}

impl From<Malformed> for BadPolicy {
    fn from(malformed: Malformed) -> BadPolicy {
        BadPolicy::Malformed(malformed)
    }
}

/// Reads the policy that somebody puts on a bucket.
pub fn read(text: &str, bucket: &str) -> Result<Policy, BadPolicy> {
    if text.len() > BYTES_MAX {
        return Err(BadPolicy::TooLarge);
    }
    let policy = Policy::parse(text, Attachment::Resource)?;
    policy.statements.iter().try_for_each(|statement| check(statement, bucket))?;
    Ok(policy)
}

fn check(statement: &Statement, bucket: &str) -> Result<(), BadPolicy> {
    let Actions { is_not, texts, .. } = &statement.actions;
    if !texts.iter().all(|text| names_an_action(text)) {
        return Err(BadPolicy::Action);
    }
    let Some(resources) = &statement.resources else { return Err(BadPolicy::Resource) };
    if !resources.texts.iter().all(|text| is_of_bucket(text, bucket)) {
        return Err(BadPolicy::Resource);
    }
    if !is_not && !resources.is_not && !texts.iter().all(|action| applies(action, resources)) {
        return Err(BadPolicy::ActionAppliesToNothing);
    }
    let has_strange_key = statement.conditions.iter().any(|condition| !is_known_key(condition.key()));
    if has_strange_key { Err(BadPolicy::ConditionKey) } else { Ok(()) }
}

fn names_an_action(pattern: &str) -> bool {
    pattern == "*" || OF_BUCKETS.iter().chain(&OF_OBJECTS).any(|action| names(pattern, action))
}

fn names(pattern: &str, action: &str) -> bool {
    let service_and_name = pattern.split_once(':');
    pattern == "*"
        || service_and_name.is_some_and(|(service, name)| service.eq_ignore_ascii_case("s3") && wildcard(name, action, Case::Ignored))
}

/// The bucket's own ARN or one inside it, in the partition that there is here; wildcards and variables may make it so.
fn is_of_bucket(resource: &str, bucket: &str) -> bool {
    let Some(rest) = resource.strip_prefix("arn:aws:s3:::") else { return false };
    let named = rest.split_once('/').map_or(rest, |(named, _)| named);
    !named.is_empty() && (named.contains("${") || wildcard(named, bucket, Case::Counts))
}

/// A resource with a slash is objects; one with a star may be both.
fn applies(action: &str, resources: &Resources) -> bool {
    let is_objects = |text: &String| text.contains(['/', '*']);
    let is_bucket = |text: &String| !text.contains('/');
    let on_objects = OF_OBJECTS.iter().any(|known| names(action, known)) && resources.texts.iter().any(is_objects);
    let on_bucket = OF_BUCKETS.iter().any(|known| names(action, known)) && resources.texts.iter().any(is_bucket);
    on_objects || on_bucket
}

fn is_known_key(key: &str) -> bool {
    match key.split_once(':') {
        Some((service, name)) if service.eq_ignore_ascii_case("s3") => {
            let name = name.split_once('/').map_or(name, |(name, _)| name);
            KEYS.iter().any(|known| known.eq_ignore_ascii_case(name))
        }
        Some((service, _)) => ["aws", "saml", "sts"].iter().any(|known| service.eq_ignore_ascii_case(known)),
        None => false,
    }
}

#[rustfmt::skip]
static OF_BUCKETS: [&str; 62] = [
    "CreateBucket", "DeleteBucket", "DeleteBucketPolicy", "DeleteBucketWebsite", "GetAccelerateConfiguration", "GetAnalyticsConfiguration",
    "GetBucketAcl", "GetBucketCORS", "GetBucketLocation", "GetBucketLogging", "GetBucketMetadataTableConfiguration",
    "GetBucketNotification", "GetBucketObjectLockConfiguration", "GetBucketOwnershipControls", "GetBucketPolicy", "GetBucketPolicyStatus",
    "GetBucketPublicAccessBlock", "GetBucketRequestPayment", "GetBucketTagging", "GetBucketVersioning", "GetBucketWebsite",
    "GetEncryptionConfiguration", "GetIntelligentTieringConfiguration", "GetInventoryConfiguration", "GetLifecycleConfiguration",
    "GetMetricsConfiguration", "GetReplicationConfiguration", "ListBucket", "ListBucketMultipartUploads", "ListBucketVersions",
    "PutAccelerateConfiguration", "PutAnalyticsConfiguration", "PutBucketAcl", "PutBucketCORS", "PutBucketLogging",
    "PutBucketNotification", "PutBucketObjectLockConfiguration", "PutBucketOwnershipControls", "PutBucketPolicy",
    "PutBucketPublicAccessBlock", "PutBucketRequestPayment", "PutBucketTagging", "PutBucketVersioning", "PutBucketWebsite",
    "PutEncryptionConfiguration", "PutIntelligentTieringConfiguration", "PutInventoryConfiguration", "PutLifecycleConfiguration",
    "PutMetricsConfiguration", "PutReplicationConfiguration", "CreateBucketMetadataTableConfiguration",
    "DeleteBucketMetadataTableConfiguration", "GetBucketAbac", "PutBucketAbac", "CreateAccessPoint", "ListTagsForResource", "TagResource",
    "UntagResource", "CreateSession", "UpdateBucketMetadataInventoryTableConfiguration",
    "UpdateBucketMetadataJournalTableConfiguration", "PauseReplication",
];

#[rustfmt::skip]
static OF_OBJECTS: [&str; 37] = [
    "AbortMultipartUpload", "BypassGovernanceRetention", "DeleteObject", "DeleteObjectTagging", "DeleteObjectVersion",
    "DeleteObjectVersionTagging", "GetObject", "GetObjectAcl", "GetObjectAttributes", "GetObjectLegalHold", "GetObjectRetention",
    "GetObjectTagging", "GetObjectTorrent", "GetObjectVersion", "GetObjectVersionAcl", "GetObjectVersionAttributes",
    "GetObjectVersionForReplication", "GetObjectVersionTagging", "GetObjectVersionTorrent", "InitiateReplication",
    "ListMultipartUploadParts", "ObjectOwnerOverrideToBucketOwner", "PutObject", "PutObjectAcl", "PutObjectLegalHold",
    "PutObjectRetention", "PutObjectTagging", "PutObjectVersionAcl", "PutObjectVersionTagging", "ReplicateDelete", "ReplicateObject",
    "ReplicateTags", "RestoreObject", "UpdateObjectEncryption", "GetDataAccess", "RenameObject", "GetObjectAnnotation",
];

#[rustfmt::skip]
static KEYS: [&str; 47] = [
    "AccessGrantsInstanceArn", "AccessPointNetworkOrigin", "AccessPointTag", "authType", "BucketTag", "DataAccessPointAccount",
    "DataAccessPointArn", "delimiter", "ExistingObjectTag", "if-match", "if-none-match", "InventoryAccessibleOptionalFields",
    "isReplicationPauseRequest", "JobSuspendedCause", "locationconstraint", "max-keys", "object-lock-legal-hold", "object-lock-mode",
    "object-lock-remaining-retention-days", "object-lock-retain-until-date", "ObjectCreationOperation", "prefix", "RequestJobOperation",
    "RequestJobPriority", "RequestObjectTag", "RequestObjectTagKeys", "ResourceAccount", "signatureAge", "signatureversion", "TlsVersion",
    "VersionId", "versionid", "x-amz-acl", "x-amz-content-sha256", "x-amz-copy-source", "x-amz-grant-full-control", "x-amz-grant-read",
    "x-amz-grant-read-acp", "x-amz-grant-write", "x-amz-grant-write-acp", "x-amz-metadata-directive", "x-amz-object-ownership",
    "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-customer-algorithm",
    "x-amz-storage-class", "x-amz-website-redirect-location",
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn refusal(action: &str, resource: &str) -> Option<BadPolicy> {
        let text = format!(r#"{{"Statement":{{"Effect":"Allow","Principal":"*","Action":{action},"Resource":{resource}}}}}"#);
        read(&text, "lake").err()
    }

    #[test]
    fn actions_must_apply_to_what_is_named() {
        let (bucket, objects) = (r#""arn:aws:s3:::lake""#, r#""arn:aws:s3:::lake/*""#);
        assert_eq!(refusal(r#""s3:ListBucket""#, bucket), None);
        assert_eq!(refusal(r#""s3:ListBucket""#, objects), Some(BadPolicy::ActionAppliesToNothing));
        assert_eq!(refusal(r#""s3:GetObject""#, bucket), Some(BadPolicy::ActionAppliesToNothing));
        assert_eq!(refusal(r#"["s3:GetObject","s3:ListBucket"]"#, r#"["arn:aws:s3:::lake","arn:aws:s3:::lake/*"]"#), None);
        assert_eq!(refusal(r#""S3:*""#, bucket), None);
        assert_eq!(refusal(r#""*""#, objects), None);
        assert_eq!(refusal(r#""s3:Get*""#, r#""arn:aws:s3:::*""#), None);
        assert_eq!(refusal(r#""s3:Fetch""#, objects), Some(BadPolicy::Action));
        assert_eq!(refusal(r#""glue:GetTable""#, objects), Some(BadPolicy::Action));
    }

    #[test]
    fn resources_are_this_bucket_and_what_is_in_it() {
        for other in
            ["*", "arn:aws:s3:::other", "arn:aws:s3:::other/*", "lake/*", "arn:aws:s3:::", "arn:aws:sqs:::lake", "arn:aws-cn:s3:::lake"]
        {
            assert_eq!(refusal(r#""s3:*""#, &format!("{other:?}")), Some(BadPolicy::Resource), "{other}");
        }
        for own in ["arn:aws:s3:::lake/a/*", "arn:aws:s3:::*", "arn:aws:s3:::*/*", "arn:aws:s3:::l?ke"] {
            assert_eq!(refusal(r#""s3:*""#, &format!("{own:?}")), None, "{own}");
        }
    }

    #[test]
    fn condition_keys_are_known_ones() {
        let with = |key: &str| {
            let text = format!(
                r#"{{"Statement":{{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::lake/*","Condition":{{"Null":{{"{key}":"true"}}}}}}}}"#
            );
            read(&text, "lake").err()
        };
        assert_eq!(with("s3:ExistingObjectTag/team"), None);
        assert_eq!(with("aws:PrincipalTag/team"), None);
        assert_eq!(with("s3:colour"), Some(BadPolicy::ConditionKey));
        assert_eq!(with("ec2:Region"), Some(BadPolicy::ConditionKey));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(action in r"(s3)?:?[A-Za-z*?${}]{0,12}", resource in r"(arn:aws:s3:::)?[a-z*?/${}é]{0,12}") {
            let _ = refusal(&format!("{action:?}"), &format!("{resource:?}"));
        }
    }
}
