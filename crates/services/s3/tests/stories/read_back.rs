//! What is off says so, in the answers that infrastructure tools read.

use api_s3::*;

use crate::house::*;

#[test]
fn features_that_are_off_say_so() {
    let w = with_bucket("data");
    let accelerate = GetBucketAccelerateConfigurationInput { bucket: "data".into(), ..Default::default() };
    assert_eq!(w.call::<GetBucketAccelerateConfiguration>(accelerate).ok().status, None);
    let logging = GetBucketLoggingInput { bucket: "data".into(), ..Default::default() };
    assert!(w.call::<GetBucketLogging>(logging).ok().logging_enabled.is_none());
    let replication = GetBucketReplicationInput { bucket: "data".into(), ..Default::default() };
    let error = w.call::<GetBucketReplication>(replication).refused("ReplicationConfigurationNotFoundError");
    assert_eq!((error.schema.status, &*error.message), (404, "The replication configuration was not found"));
    let website = |bucket: &str| GetBucketWebsiteInput { bucket: bucket.into(), ..Default::default() };
    let error = w.call::<GetBucketWebsite>(website("data")).refused("NoSuchWebsiteConfiguration");
    assert_eq!(error.message, "The specified bucket does not have a website configuration");
    w.call::<GetBucketWebsite>(website("nobody")).refused("NoSuchBucket");
}
