//! `PutBucketNotificationConfiguration`, `GetBucketNotificationConfiguration`: whom a bucket tells about what.
//!
//! AWS checks that it may tell each destination, and sends queues and topics a test message while it does. Where the house serves the
//! destination's service the same is done here; a destination of a service that is not built yet is taken as it is, and told once it is.

mod given;
mod shown;

use api_s3::{
    GetBucketNotificationConfiguration, GetBucketNotificationConfigurationInput, GetBucketNotificationConfigurationOutput,
    PutBucketNotificationConfiguration, PutBucketNotificationConfigurationInput, PutBucketNotificationConfigurationOutput,
};
use kernel::{Arn, Cx, Error, Handler};

use crate::access::Need;
use crate::model::event_record::test_message;
use crate::model::notification::{Destination, Notifications};
use crate::store::bucket::Bucket;
use crate::store::{BUCKETS, NOTIFICATIONS};
use crate::{S3, access, destination, errors};

impl Handler<PutBucketNotificationConfiguration> for S3 {
    async fn run(
        &self,
        cx: &Cx,
        input: PutBucketNotificationConfigurationInput,
    ) -> Result<PutBucketNotificationConfigurationOutput, Error> {
        let need = Need::bucket("s3:PutBucketNotification");
        let (name, expected_owner) = (input.bucket, input.expected_bucket_owner.as_deref());
        let bucket = access::open(cx, &name, expected_owner, &need)?;
        let notifications = given::parse(cx, input.notification_configuration, &bucket)?;
        if input.skip_destination_validation != Some(true) {
            validate(cx, (&name, &bucket), &notifications).await?;
        }
        cx.write(|tx| {
            let mut row = access::bucket(tx, cx, &name, expected_owner, &need)?;
            row.notifies = !notifications.is_empty();
            if row.notifies {
                tx.put(&NOTIFICATIONS, &name, &notifications)?
            } else {
                tx.delete(&NOTIFICATIONS, &name)?
            }
            Ok::<_, Error>(tx.put(&BUCKETS, &name, &row)?)
        })
        .await?;
        Ok(PutBucketNotificationConfigurationOutput::default())
    }
}

/// Sends each queue and topic the test message. A function is not called: whether it may be is known when there is something to say.
async fn validate(cx: &Cx, (name, bucket): (&str, &Bucket), notifications: &Notifications) -> Result<(), Error> {
    let message = test_message(name, cx.now().millis(), &cx.request_id().s3_form());
    for rule in notifications.rules.iter().filter(|rule| rule.destination != Destination::Function) {
        let arn = Arn::parse(&rule.arn).ok_or_else(errors::malformed_xml)?;
        match destination::tell(cx, (name, bucket.owner), rule.destination, &arn, &message).await {
            Ok(()) => {}
            Err(error) if destination::is_not_built(&error) => {
                tracing::info!(bucket = name, destination = %arn, "a destination is taken unseen: its service is not built");
            }
            Err(Error::Api(error)) => return Err(errors::destination_refuses(&rule.arn, &error.message)),
            Err(ours) => return Err(ours),
        }
    }
    Ok(())
}

impl Handler<GetBucketNotificationConfiguration> for S3 {
    async fn run(
        &self,
        cx: &Cx,
        input: GetBucketNotificationConfigurationInput,
    ) -> Result<GetBucketNotificationConfigurationOutput, Error> {
        let need = Need::bucket("s3:GetBucketNotification");
        let notifications = access::look(cx, |tx| {
            access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
            Ok::<_, Error>(tx.get(&NOTIFICATIONS, &input.bucket)?.unwrap_or_default())
        })?;
        Ok(shown::output(notifications))
    }
}
