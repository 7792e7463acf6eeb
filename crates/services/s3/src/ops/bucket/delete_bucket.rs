//! `DeleteBucket`: gives the name back. Only an empty bucket goes; uploads in progress do not count as contents.

use api_s3::{DeleteBucket, DeleteBucketInput, DeleteBucketOutput};
use kernel::store::Place;
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::store::bucket::{Contents, abort_uploads, contents};
use crate::store::{BUCKETS, CORS, NOTIFICATIONS, OWNED_BUCKETS, POLICIES, lifecycle};
use crate::{S3, access, errors};

impl Handler<DeleteBucket> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteBucketInput) -> Result<DeleteBucketOutput, Error> {
        let name = input.bucket;
        cx.write(|tx| {
            let bucket = access::bucket(tx, cx, &name, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:DeleteBucket"))?;
            match contents(tx, &name)? {
                Contents::Nothing => {}
                Contents::Objects => return Err(errors::bucket_not_empty(&name, false)),
                Contents::Versions => return Err(errors::bucket_not_empty(&name, true)),
            }
            abort_uploads(tx, &name)?;
            tx.delete(&POLICIES, &name)?;
            tx.delete(&NOTIFICATIONS, &name)?;
            tx.delete(&CORS, &name)?;
            lifecycle::forget_bucket(tx, &name)?;
            tx.delete(&BUCKETS, &name)?;
            // A policy may have let somebody else delete it: the list to take it from is its owner's.
            let owners = Place::new(bucket.owner.to_string(), cx.region().as_str());
            Ok(tx.scoped(&owners).delete(&OWNED_BUCKETS, &name)?)
        })
        .await?;
        Ok(DeleteBucketOutput::default())
    }
}
