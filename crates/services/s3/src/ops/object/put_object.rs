//! `PutObject`: the bytes first, then one transaction that names them.

use api_s3::{PutObject, PutObjectInput, PutObjectOutput};
use kernel::{Cx, Error, Handler};

use super::writing;
use crate::access::facts_of;
use crate::intake::{self, Keeping, Promise};
use crate::keyring::Place;
use crate::model::checksum::{Algorithm, Checksum};
use crate::model::conditions::WriteConditions;
use crate::model::etag::ETag;
use crate::model::event::EventKind;
use crate::model::terms::Terms;
use crate::model::{multipart, object_key};
use crate::ops::access::asked::acl_of;
use crate::ops::object_lock::asked;
use crate::ops::shapes::{
    self, declared_checksum, encryption_of, metadata_of, show_checksum, show_customer_key, show_encryption, terms_of,
};
use crate::store::object::Body;
use crate::store::versions::New;
use crate::{S3, access};

impl Handler<PutObject> for S3 {
    async fn run(&self, cx: &Cx, input: PutObjectInput) -> Result<PutObjectOutput, Error> {
        put(self, cx, input, EventKind::CreatedPut).await
    }
}

pub(super) async fn put(s3: &S3, cx: &Cx, mut input: PutObjectInput, event: EventKind) -> Result<PutObjectOutput, Error> {
    object_key::check(&input.key)?;
    let tags = writing::tags(input.tagging.as_deref())?;
    let mut facts = facts_of!(input, &tags);
    facts.extend(writing::condition_facts(&input.if_match, &input.if_none_match));
    let terms = terms_of!(input);
    facts.extend(asked::facts(terms.lock.retention, cx.now()));
    let sse = encryption_of!(input);
    shapes::refuse_headers([("x-amz-write-offset-bytes", input.write_offset_bytes.is_some())])?;
    let promise = promise(&input)?;
    let has_checksum = promise.md5.is_some() || promise.digest.is_some() || input.checksum_algorithm.is_some();
    let class = shapes::storage_class(input.storage_class.as_deref())?;
    let metadata = metadata_of!(input);
    let conditions = WriteConditions::of_upload(input.if_match, input.if_none_match)?;
    let acl = Some(acl_of!(input)?);
    let pays = access::pays(input.request_payer.as_deref());
    let target =
        writing::Target { bucket: input.bucket, key: input.key, expected_owner: input.expected_bucket_owner, facts, pays, acl, event };
    // A refusal costs the caller no upload: what can be known before the bytes come is looked at before.
    let bucket = access::look(cx, |tx| {
        let bucket = target.check(tx, cx, &conditions)?;
        asked::check(&bucket, &terms.lock, cx.now())?;
        asked::check_integrity(&bucket, &terms.lock, has_checksum, "Put Object")?;
        Ok(bucket)
    })?;
    // AWS: who may not put at all hears so first, and a policy may speak of the very header that is wrong.
    let sse = sse?;

    let place = Place::new(&target.bucket, &bucket, &target.key);
    let drawn = s3.keyring.settle(cx, "s3:PutObject", place, &bucket, &sse).await?;
    let keeping = Keeping::new(Some(&drawn.key), &drawn.encryption.kind, class);
    let received = intake::receive(cx, input.body, promise, keeping).await?;
    let new = New {
        size: received.bytes,
        etag: ETag::of_whole(received.tag),
        checksum: Checksum::full(received.digest),
        class,
        metadata,
        tags,
        terms: Terms { encryption: drawn.encryption, ..terms },
        body: Body::whole(received.blob, received.piece),
    };
    let written = target.write(cx, &conditions, new).await?;
    let listed = written.object.listed;
    let mut output = PutObjectOutput {
        etag: Some(listed.etag.quoted()),
        version_id: written.version_id,
        sse_kms_encryption_context: input.sse_kms_encryption_context,
        expiration: written.expiration,
        checksum_type: Some(listed.checksum.coverage().name().to_owned()),
        ..Default::default()
    };
    show_checksum!(output, listed.checksum.algorithm(), listed.checksum.text());
    show_encryption!(output, written.object.terms.encryption);
    show_customer_key!(output, sse.customer());
    Ok(output)
}

fn promise(input: &PutObjectInput) -> Result<Promise, Error> {
    let digest = declared_checksum!(input)?;
    let named = shapes::checksum_algorithm(input.checksum_algorithm.as_deref())?;
    Ok(Promise {
        md5: shapes::content_md5(input.content_md5.as_deref())?,
        digest,
        algorithm: digest.map(|digest| digest.algorithm()).or(named).unwrap_or(Algorithm::DEFAULT),
        also: None,
        bytes_max: multipart::SINGLE_BYTES_MAX,
    })
}
