//! `DeleteObjects`: up to a thousand at once, each with its own success or error.

use api_s3::{DeleteObjects, DeleteObjectsInput, DeleteObjectsOutput, DeletedObject, ObjectIdentifier};
use kernel::store::Tx;
use kernel::{Cx, Error, Handler};

use super::delete_object::{Asked, Deleted, bypasses_governance, delete};
use crate::access::{DELETE, Entry, Need};
use crate::model::conditions::WriteConditions;
use crate::model::version::VersionId;
use crate::ops::shapes;
use crate::{S3, access, errors, notify};

/// AWS: "The request can contain a list of up to 1,000 keys."
const OBJECTS_MAX: usize = 1000;

impl Handler<DeleteObjects> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteObjectsInput) -> Result<DeleteObjectsOutput, Error> {
        shapes::refuse_headers([("x-amz-mfa", input.mfa.is_some())])?;
        let objects = input.delete.objects;
        if objects.is_empty() || objects.len() > OBJECTS_MAX {
            return Err(errors::malformed_xml());
        }
        let (results, notifies) = cx
            .write(|tx| {
                let entry = access::enter(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
                let bypasses = bypasses_governance(&entry.bucket, input.bypass_governance_retention)?;
                let batch = Batch { name: &input.bucket, entry: &entry, bypasses, payer: input.request_payer.as_deref() };
                let mut results = Vec::with_capacity(objects.len());
                for object in objects {
                    results.push(delete_one(tx, cx, &batch, object)?);
                }
                Ok::<_, Error>((results, entry.bucket.notifies))
            })
            .await?;
        notify::nudge(cx, notifies);
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

/// What all deletes of a request share.
struct Batch<'a> {
    name: &'a str,
    entry: &'a Entry<'a>,
    bypasses: bool,
    payer: Option<&'a str>,
}

impl Batch<'_> {
    fn check(&self, cx: &Cx, object: &ObjectIdentifier) -> Result<(), Error> {
        let need = Need::version(DELETE, &object.key, object.version_id.as_deref()).with("s3:if-match", object.etag.as_deref());
        self.entry.check(cx, &need.paying(self.payer))?;
        if !self.bypasses {
            return Ok(());
        }
        self.entry.check(cx, &Need::object("s3:BypassGovernanceRetention", &object.key).paying(self.payer))
    }
}

/// A refusal concerns this key only; a failure of ours undoes all.
fn delete_one(tx: &mut Tx, cx: &Cx, batch: &Batch<'_>, object: ObjectIdentifier) -> Result<Result<DeletedObject, api_s3::Error>, Error> {
    match try_delete(tx, cx, batch, &object) {
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

fn try_delete(tx: &mut Tx, cx: &Cx, batch: &Batch<'_>, object: &ObjectIdentifier) -> Result<Deleted, Error> {
    shapes::refuse_headers([("LastModifiedTime", object.last_modified_time.is_some()), ("Size", object.size.is_some())])?;
    batch.check(cx, object)?;
    // AWS answers an unreadable version id here as it answers one that does not exist.
    let version = match object.version_id.as_deref() {
        None => None,
        Some(text) => Some(VersionId::parse(text).ok_or_else(|| errors::no_such_version(&object.key, text))?),
    };
    let conditions = WriteConditions { if_match: object.etag.clone(), if_none_match: None };
    let asked = Asked { version, conditions: &conditions, bypasses: batch.bypasses };
    delete(tx, cx, (batch.name, &batch.entry.bucket), &object.key, asked)
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
