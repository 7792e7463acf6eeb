//! The last step of every write: under the conditions, into the bucket as it is *now*, wholly or not at all.

use kernel::store::{ReadTx, Tx};
use kernel::{Cx, Error};

use crate::access::{Facts, Need};
use crate::model::acl::Acl;
use crate::model::asked_acl::AskedAcl;
use crate::model::conditions::WriteConditions;
use crate::model::event::EventKind;
use crate::model::event_record::ObjectFacts;
use crate::model::tagging::{self, BadTags, Holder, Tags};
use crate::notify::{self, Event};
use crate::ops::access::asked as acl;
use crate::ops::lifecycle::future;
use crate::ops::object_lock::asked;
use crate::store::bucket::Bucket;
use crate::store::object::Object;
use crate::store::versions::{self, At, Found, New};
use crate::workers::lifecycle;
use crate::{access, errors};

/// Where an object goes.
pub struct Target {
    pub bucket: String,
    pub key: String,
    pub expected_owner: Option<String>,
    /// What the request says that a policy may ask about.
    pub facts: Facts<'static>,
    /// What those who are told of writes hear.
    pub event: EventKind,
    /// Whether the caller said that they would pay.
    pub pays: bool,
    /// Who else may touch it. `None` leaves what was decided when the upload began.
    pub acl: Option<AskedAcl>,
}

/// An object that is there, durably.
pub struct Written {
    pub object: Object,
    /// As answered: only buckets with versioning show ids.
    pub version_id: Option<String>,
    /// Somebody is told, and may have to be woken.
    pub notifies: bool,
    /// When lifecycle rules will expire it.
    pub expiration: Option<String>,
}

impl Target {
    /// The bucket, if the caller may write and the conditions hold.
    pub fn check(&self, tx: &ReadTx, cx: &Cx, conditions: &WriteConditions) -> Result<Bucket, Error> {
        let bucket = access::bucket(tx, cx, &self.bucket, self.expected_owner.as_deref(), &self.need())?;
        self.acl_on(cx, &bucket)?;
        if conditions.if_match.is_some() || conditions.if_none_match.is_some() {
            check_conditions(tx, &self.bucket, &self.key, &bucket, conditions)?;
        }
        Ok(bucket)
    }

    pub fn need(&self) -> Need<'_> {
        Need { pays: self.pays, creates: true, ..Need::object("s3:PutObject", &self.key).with_all(&self.facts) }
    }

    fn acl_on(&self, cx: &Cx, bucket: &Bucket) -> Result<Option<Acl>, Error> {
        match &self.acl {
            None => Ok(None),
            Some(asked) => acl::of_upload(cx, (&self.bucket, bucket), &self.key, asked),
        }
    }

    /// Writes the object. A blob that is refused goes again.
    pub async fn write(&self, cx: &Cx, conditions: &WriteConditions, new: New) -> Result<Written, Error> {
        let blob = new.body.blob.clone();
        let written = cx.write(|tx| self.write_in(tx, cx, conditions, new)).await;
        // Only a refusal is certain to have left no row behind; after a failure of ours the sweep at the next start decides.
        if matches!(written, Err(Error::Api(_))) {
            cx.world().store().blobs().discard(&blob);
        }
        written.inspect(|written| notify::nudge(cx, written.notifies))
    }

    /// The same inside a transaction of the caller's.
    pub fn write_in(&self, tx: &mut Tx, cx: &Cx, conditions: &WriteConditions, mut new: New) -> Result<Written, Error> {
        let bucket = self.check(tx, cx, conditions)?;
        new.terms.lock = asked::granted(&bucket, new.terms.lock, cx.now());
        if self.acl.is_some() {
            new.terms.acl = self.acl_on(cx, &bucket)?;
        }
        let at = At { bucket: &self.bucket, key: &self.key, versioning: bucket.versioning };
        let object = versions::put(tx, at, new, cx.now().millis(), cx.rng().u64())?;
        // AWS: "If you enable versioning for a bucket, Amazon S3 … returns this ID in the response"; a write to a suspended bucket makes
        // the null version and answers no id.
        let version_id = (!object.mark().is_null()).then(|| object.mark().id().text());
        notify::post(tx, cx, (&self.bucket, &bucket), || Event { kind: self.event, key: &self.key, facts: ObjectFacts::of(&object) })?;
        lifecycle::touched(tx, cx, (&self.bucket, &bucket))?;
        let expiration = future::expiration(tx, &self.bucket, &bucket, &self.key, &object)?;
        Ok(Written { object, version_id, notifies: bucket.notifies, expiration })
    }
}

pub fn check_conditions(tx: &ReadTx, bucket_name: &str, key: &str, bucket: &Bucket, conditions: &WriteConditions) -> Result<(), Error> {
    let current = match versions::current(tx, bucket_name, key, bucket.versioning)? {
        Found::Object(object) => Some(object.listed.etag),
        Found::Marker(_) | Found::Nothing => None,
    };
    conditions.check(current.as_ref()).map_err(|unmet| errors::write_unmet(unmet, key))
}

/// AWS: "s3:if-match" and "s3:if-none-match" ("Enforce conditional writes on Amazon S3 buckets").
pub fn condition_facts(if_match: &Option<String>, if_none_match: &Option<String>) -> Facts<'static> {
    let said = [("s3:if-match", if_match), ("s3:if-none-match", if_none_match)];
    said.into_iter().filter_map(|(key, value)| Some((key.into(), value.clone()?.into()))).collect()
}

/// The tags of an `x-amz-tagging` header.
pub fn tags(header: Option<&str>) -> Result<Tags, Error> {
    let Some(header) = header else { return Ok(Tags::new()) };
    let mut tags = tagging::parse_header(header)?;
    // As recorded by LocalStack's `test_put_object_with_tags`: tags that came in a header come back in the order of their keys.
    tags.sort();
    match tagging::check(&tags, Holder::Object) {
        Ok(()) => Ok(tags),
        Err(too_many @ BadTags::TooMany { .. }) => Err(too_many.into()),
        // AWS words all else that is wrong with a header alike, differently from a document.
        Err(_) => Err(errors::bad_tagging_header(header)),
    }
}
