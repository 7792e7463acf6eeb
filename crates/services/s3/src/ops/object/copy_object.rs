//! `CopyObject`: another name for the same bytes. Where it can, the copy shares the source's blob; nothing is then copied but a row.
//!
//! AWS: a copy is an object uploaded at once, whatever its source was: its ETag is the MD5 of the bytes and its checksum covers all of
//! them. Where the source's do not (it was uploaded in parts, or another algorithm is asked for), the bytes are read once to learn them.

use api_s3::{CopyObject, CopyObjectInput, CopyObjectOutput, CopyObjectResult};
use kernel::store::ReadTx;
use kernel::{Cx, Error, Handler};

use super::copied_bytes::{Copied, Request};
use super::copying::{self, Original, source_conditions};
use super::writing::{self, Target, Written};
use crate::access::{Facts, Need, facts_of};
use crate::keyring::Place;
use crate::model::checksum::Algorithm;
use crate::model::conditions::{ReadConditions, WriteConditions};
use crate::model::copy_source::CopySource;
use crate::model::customer_key::CustomerKey;
use crate::model::encryption::Asked;
use crate::model::event::EventKind;
use crate::model::metadata::Metadata;
use crate::model::storage_class::StorageClass;
use crate::model::tagging::Tags;
use crate::model::terms::Terms;
use crate::model::{multipart, object_key};
use crate::ops::access::asked::acl_of;
use crate::ops::object_lock::asked;
use crate::ops::shapes::{
    self, encryption_of, metadata_of, show_checksum, show_customer_key, show_encryption, source_customer_headers, terms_of,
};
use crate::store::bucket::Bucket;
use crate::store::versions::New;
use crate::{S3, access, errors, notify};

/// How often a copy begins anew because its source changed under it.
const ATTEMPTS_MAX: usize = 5;

impl Handler<CopyObject> for S3 {
    async fn run(&self, cx: &Cx, mut input: CopyObjectInput) -> Result<CopyObjectOutput, Error> {
        access::signed(cx).map_err(|_| errors::copy_of_nobody())?;
        object_key::check(&input.key)?;
        let tags = replaced(input.tagging_directive.as_deref(), "tagging", "x-amz-tagging-directive")?
            .then(|| writing::tags(input.tagging.as_deref()))
            .transpose()?;
        let mut facts = facts(&input, tags.as_deref().unwrap_or_default());
        let acl = Some(acl_of!(input)?);
        let pays = access::pays(input.request_payer.as_deref());
        let terms = terms_of!(input);
        facts.extend(asked::facts(terms.lock.retention, cx.now()));
        let copy = Copy {
            source: copying::parse(&input.copy_source)?,
            source_conditions: source_conditions!(input),
            source_owner: input.expected_source_bucket_owner.take(),
            algorithm: shapes::checksum_algorithm(input.checksum_algorithm.as_deref())?,
            class: shapes::storage_class(input.storage_class.as_deref())?,
            metadata: replaced(input.metadata_directive.as_deref(), "metadata", "x-amz-metadata-directive")?
                .then(|| Ok::<_, Error>(metadata_of!(input)))
                .transpose()?,
            website_redirect: input.website_redirect_location.take(),
            tags,
            terms,
            asked: encryption_of!(input)?,
            source_customer: source_customer_headers!(input).parse()?,
            changes_class: input.storage_class.is_some(),
            conditions: WriteConditions::of_upload(input.if_match.take(), input.if_none_match.take())?,
            target: Target {
                bucket: input.bucket,
                key: input.key,
                expected_owner: input.expected_bucket_owner,
                facts,
                pays,
                acl,
                event: EventKind::CreatedCopy,
            },
        };
        let (original, written) = copy.run(self, cx).await?;
        let mut output = output(&original, written);
        output.sse_kms_encryption_context = input.sse_kms_encryption_context;
        show_customer_key!(output, copy.asked.customer());
        Ok(output)
    }
}

fn facts(input: &CopyObjectInput, tags: &[(String, String)]) -> Facts<'static> {
    let mut facts = facts_of!(input, tags);
    facts.extend(writing::condition_facts(&input.if_match, &input.if_none_match));
    facts.push(("s3:x-amz-copy-source".into(), copying::named_in_policies(&input.copy_source).into_owned().into()));
    facts.extend(input.metadata_directive.clone().map(|directive| ("s3:x-amz-metadata-directive".into(), directive.into())));
    facts
}

struct Copy {
    source: CopySource,
    source_conditions: ReadConditions,
    source_owner: Option<String>,
    algorithm: Option<Algorithm>,
    class: StorageClass,
    /// `None` copies the source's.
    metadata: Option<Metadata>,
    website_redirect: Option<String>,
    tags: Option<Tags>,
    terms: Terms,
    asked: Asked,
    source_customer: Option<CustomerKey>,
    changes_class: bool,
    conditions: WriteConditions,
    target: Target,
}

impl Copy {
    /// AWS: an object may be copied onto itself only to change something. An older version of it is another object.
    /// That the bucket's default encryption was set counts as a change, whatever it was set to.
    fn check_not_in_place(&self, bucket: &Bucket) -> Result<(), Error> {
        let is_itself = self.source.bucket == self.target.bucket && self.source.key == self.target.key && self.source.version_id.is_none();
        let changes_encryption = self.asked.is_explicit() || bucket.encryption.is_configured;
        let changes_something = self.changes_class
            || changes_encryption
            || self.metadata.is_some()
            || self.website_redirect.is_some()
            || self.algorithm.is_some();
        if is_itself && !changes_something { Err(errors::copied_onto_itself()) } else { Ok(()) }
    }

    /// The source, if the caller may read it, and its tags too where they are copied.
    ///
    /// AWS: "If you're copying objects that have object tags, … you must have s3:GetObjectTagging permission for the source object and
    /// s3:PutObjectTagging permission for objects in the destination bucket" ("Troubleshoot copying between buckets", re:Post).
    fn find(&self, tx: &ReadTx, cx: &Cx) -> Result<Original, Error> {
        let (owner, pays) = (self.source_owner.as_deref(), self.target.pays);
        let original = copying::find(tx, cx, &self.source, owner, pays, &self.source_conditions)?;
        if self.tags.is_none() && !original.object.tags.is_empty() {
            copying::check_tags(tx, cx, &self.source, pays)?;
            access::bucket(tx, cx, &self.target.bucket, None, &Need { action: "s3:PutObjectTagging", ..self.target.need() })?;
        }
        Ok(original)
    }

    async fn run(&self, s3: &S3, cx: &Cx) -> Result<(Original, Written), Error> {
        for _ in 0..ATTEMPTS_MAX {
            let (bucket, original) = access::look(cx, |tx| {
                let bucket = self.target.check(tx, cx, &self.conditions)?;
                asked::check(&bucket, &self.terms.lock, cx.now())?;
                self.check_not_in_place(&bucket)?;
                Ok((bucket, self.find(tx, cx)?))
            })?;
            if original.object.listed.size > multipart::SINGLE_BYTES_MAX {
                return Err(errors::copy_source_too_large());
            }
            let copied = self.request(&bucket).fulfil(&s3.keyring, cx, &original).await?;
            let new_bytes = copied.is_new.then(|| copied.body.blob.clone());
            let written = self.write(cx, &original, copied).await;
            if let (Some(blob), Ok(None) | Err(Error::Api(_))) = (new_bytes, &written) {
                cx.blobs().discard(&blob);
            }
            if let Some(written) = written? {
                notify::nudge(cx, written.notifies);
                return Ok((original, written));
            }
        }
        Err(errors::operation_aborted())
    }

    fn request<'a>(&'a self, bucket: &'a Bucket) -> Request<'a> {
        Request {
            source: &self.source,
            source_customer: self.source_customer.as_ref(),
            place: Place::new(&self.target.bucket, bucket, &self.target.key),
            bucket,
            asked: &self.asked,
            algorithm: self.algorithm,
            class: self.class,
        }
    }

    /// `None` when the source is no longer what was copied.
    async fn write(&self, cx: &Cx, original: &Original, copied: Copied) -> Result<Option<Written>, Error> {
        cx.write(|tx| {
            let now = self.find(tx, cx)?;
            if now.object.mark() != original.object.mark() || now.body.blob != original.body.blob {
                return Ok(None);
            }
            let new = New {
                size: now.object.listed.size,
                etag: copied.etag,
                checksum: copied.checksum,
                class: self.class,
                metadata: self.metadata(now.object.metadata),
                tags: self.tags.clone().unwrap_or(now.object.tags),
                terms: Terms { encryption: copied.encryption, ..self.terms.clone() },
                body: copied.body,
            };
            self.target.write_in(tx, cx, &self.conditions, new).map(Some)
        })
        .await
    }

    /// AWS: the website redirect is never copied.
    fn metadata(&self, of_source: Metadata) -> Metadata {
        match &self.metadata {
            Some(replaced) => replaced.clone(),
            None => Metadata { website_redirect: self.website_redirect.clone(), ..of_source },
        }
    }
}

/// Whether a directive says REPLACE.
fn replaced(directive: Option<&str>, what: &str, header: &str) -> Result<bool, Error> {
    match directive {
        None | Some("COPY") => Ok(false),
        Some("REPLACE") => Ok(true),
        Some(other) => Err(errors::unknown_directive(what, header, other)),
    }
}

fn output(original: &Original, written: Written) -> CopyObjectOutput {
    let listed = written.object.listed;
    let mut result = CopyObjectResult {
        etag: Some(listed.etag.quoted()),
        last_modified: Some(written.object.modified().truncated_to_secs()),
        checksum_type: Some(listed.checksum.coverage().name().to_owned()),
        ..Default::default()
    };
    show_checksum!(result, listed.checksum.algorithm(), listed.checksum.text());
    let mut output = CopyObjectOutput {
        copy_object_result: Some(result),
        copy_source_version_id: original.version_id(),
        version_id: written.version_id,
        expiration: written.expiration,
        ..Default::default()
    };
    show_encryption!(output, written.object.terms.encryption);
    output
}
