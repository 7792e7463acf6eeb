//! Bytes that are written again because their version changes its storage class: packed when it grows cold, unpacked when it comes back.

use futures::StreamExt;
use kernel::{Cx, Error};

use crate::access;
use crate::intake::Keeping;
use crate::keyring::{Keyring, Place};
use crate::model::encryption::{Encryption, Kind, Wanted};
use crate::model::storage_class::StorageClass;
use crate::store::BUCKETS;
use crate::store::bucket::Bucket;
use crate::store::object::{Body, Object};
use crate::stored::{Outlet, payload};

/// The same content in other bytes: a blob that nobody has adopted.
pub struct Recoded {
    pub body: Body,
    pub encryption: Encryption,
}

/// The bytes of a version as `class` keeps them. `None`: they may lie as they are, because they already lie so, because nothing would
/// be gained, because only somebody else has their key (a customer's, or one that KMS does not give out now), or because they are
/// damaged: one file that cannot be read must not keep the rules from all that come after it.
pub async fn for_class(
    cx: &Cx,
    bucket: &str,
    name: &str,
    object: &Object,
    body: &Body,
    class: StorageClass,
) -> Result<Option<Recoded>, Error> {
    if !is_due(object, body, class) {
        return Ok(None);
    }
    let Some(row) = access::look(cx, |tx| Ok(tx.get(&BUCKETS, bucket)?))? else { return Ok(None) };
    let Some((key, encryption)) = open(cx, Place::new(bucket, &row, name), &row, object).await? else { return Ok(None) };
    let keeping = Keeping::new(Some(&key), &encryption.kind, class);
    let mut outlet = Outlet::new(cx, keeping.recipe, Some(object.listed.size));
    let source = object.terms.encryption.key.is_some().then_some(&key);
    let mut bytes = payload(cx, body, source, None);
    while let Some(chunk) = bytes.next().await {
        match chunk {
            Ok(chunk) => outlet.write(chunk).await?,
            Err(damage) => {
                tracing::warn!(bucket, key = name, %damage, "its bytes cannot be read, and stay as they are");
                return Ok(None);
            }
        }
    }
    let (blob, piece) = outlet.finish().await?;
    let piece = piece.ok_or_else(|| Error::internal("bytes were recoded without a key"))?;
    if piece.plain != object.listed.size {
        cx.blobs().discard(&blob);
        return Err(Error::internal(format!("{bucket}: {} bytes where {} should be", piece.plain, object.listed.size)));
    }
    if class.packing().is_some() && !piece.is_packed && source.is_some() {
        cx.blobs().discard(&blob);
        return Ok(None);
    }
    let body = Body { blob, parts: body.parts.clone(), upload: body.upload, pieces: vec![piece] };
    Ok(Some(Recoded { body, encryption }))
}

/// Whether writing the bytes again could change anything. A class that packs has tried it with all that was written into it.
fn is_due(object: &Object, body: &Body, class: StorageClass) -> bool {
    let is_old = body.pieces.is_empty();
    let wants = class.packing().is_some();
    let was_tried = object.listed.class.packing().is_some();
    object.terms.encryption.kind != Kind::Customer && (is_old || if wants { !body.is_packed() && !was_tried } else { body.is_packed() })
}

/// The data key under which the bytes stay; one of SSE-S3 for bytes that have none yet.
async fn open(cx: &Cx, place: Place<'_>, row: &Bucket, object: &Object) -> Result<Option<(sealing::DataKey, Encryption)>, Error> {
    let keyring = Keyring::default();
    let encryption = &object.terms.encryption;
    let cx = cx.in_scope(row.owner, cx.region().clone());
    match keyring.open(&cx, place, encryption, None).await {
        Ok(Some(key)) => Ok(Some((key, encryption.clone()))),
        Ok(None) => {
            let drawn = keyring.draw(&cx, place, Wanted::SseS3).await?;
            Ok(Some((drawn.key, drawn.encryption)))
        }
        Err(Error::Api(_)) => Ok(None),
        Err(failure) => Err(failure),
    }
}
