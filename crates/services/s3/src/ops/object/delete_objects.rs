//! `DeleteObjects`: up to a thousand at once, each with its own success or error.

use api_s3::{DeleteObjects, DeleteObjectsInput, DeleteObjectsOutput, DeletedObject, ObjectIdentifier};
use kernel::store::Tx;
use kernel::{Cx, Error, Handler};

use super::delete_object::{Asked, Deleted, bypasses_governance, delete};
use crate::access::Need;
use crate::model::conditions::WriteConditions;
use crate::model::version::VersionId;
use crate::ops::shapes;
use crate::store::bucket::Bucket;
use crate::{S3, access, errors};

/// AWS: "The request can contain a list of up to 1,000 keys."
const OBJECTS_MAX: usize = 1000;

impl Handler<DeleteObjects> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteObjectsInput) -> Result<DeleteObjectsOutput, Error> {
        shapes::refuse_headers([("x-amz-mfa", input.mfa.is_some())])?;
        let objects = input.delete.objects;
        if objects.is_empty() || objects.len() > OBJECTS_MAX {
            return Err(errors::malformed_xml());
        }
        let results = cx
            .write(|tx| {
                let bucket =
                    access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:DeleteObject"))?;
                let bypasses = bypasses_governance(&bucket, input.bypass_governance_retention)?;
                let mut results = Vec::with_capacity(objects.len());
                for object in objects {
                    results.push(delete_one(tx, cx, (&input.bucket, &bucket), object, bypasses)?);
                }
                Ok::<_, Error>(results)
            })
            .await?;
        let is_quiet = input.delete.quiet == Some(true);
        let (mut deleted, mut refused) = (Vec::new(), Vec::new());
        for result in results {
            match result {
                Ok(_) if is_quiet => {}
                Ok(object) => deleted.push(object),
                Err(error) => refused.push(error),
            }
        }
        Ok(DeleteObjectsOutput {
            deleted: (!deleted.is_empty()).then_some(deleted),
            errors: (!refused.is_empty()).then_some(refused),
            request_charged: None,
        })
    }
}

/// A refusal concerns this key only; a failure of ours undoes all.
fn delete_one(
    tx: &mut Tx,
    cx: &Cx,
    bucket: (&str, &Bucket),
    object: ObjectIdentifier,
    bypasses: bool,
) -> Result<Result<DeletedObject, api_s3::Error>, Error> {
    match try_delete(tx, cx, bucket, &object, bypasses) {
        Ok(deleted) => Ok(Ok(show(object, deleted))),
        Err(Error::Api(error)) => Ok(Err(api_s3::Error {
            key: Some(object.key),
            version_id: object.version_id,
            code: Some(error.code().to_owned()),
            message: Some(error.message.into_owned()),
        })),
        Err(ours) => Err(ours),
    }
}

fn try_delete(tx: &mut Tx, cx: &Cx, bucket: (&str, &Bucket), object: &ObjectIdentifier, bypasses: bool) -> Result<Deleted, Error> {
    shapes::refuse_headers([("LastModifiedTime", object.last_modified_time.is_some()), ("Size", object.size.is_some())])?;
    // AWS answers an unreadable version id here as it answers one that does not exist.
    let version = match object.version_id.as_deref() {
        None => None,
        Some(text) => Some(VersionId::parse(text).ok_or_else(|| errors::no_such_version(&object.key, text))?),
    };
    let conditions = WriteConditions { if_match: object.etag.clone(), if_none_match: None };
    delete(tx, cx, bucket, &object.key, Asked { version, conditions: &conditions, bypasses })
}

fn show(object: ObjectIdentifier, deleted: Deleted) -> DeletedObject {
    let mut shown = DeletedObject { key: Some(object.key), ..Default::default() };
    match deleted {
        Deleted::Key => {}
        Deleted::Hidden { marker } => (shown.delete_marker, shown.delete_marker_version_id) = (Some(true), Some(marker)),
        Deleted::Version { was_marker } => {
            if was_marker {
                (shown.delete_marker, shown.delete_marker_version_id) = (Some(true), object.version_id.clone());
            }
            shown.version_id = object.version_id;
        }
    }
    shown
}
