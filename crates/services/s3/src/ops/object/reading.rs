//! What GetObject and HeadObject share: which version, whether the conditions hold, which stretch of it.

use kernel::store::ReadTx;
use kernel::{Cx, Error};

use crate::access::{Need, OnVersion};
use crate::model::checksum::Algorithm;
use crate::model::conditions::{ReadConditions, Unmet};
use crate::model::object_key;
use crate::model::range::{self, Span};
use crate::model::restoration::{Restoration, State};
use crate::model::version::VersionId;
use crate::ops::lifecycle::future;
use crate::store::bucket::Bucket;
use crate::store::object::{self, Body, Object, PartFacts};
use crate::store::versions::{self, Found};
use crate::{access, errors};

/// Which object, and which of its versions.
pub struct Source<'a> {
    pub bucket: &'a str,
    pub key: &'a str,
    pub version_id: Option<&'a str>,
    pub expected_owner: Option<&'a str>,
}

/// How much of it.
#[derive(Default)]
pub struct Wanted<'a> {
    pub range: Option<&'a str>,
    pub part_number: Option<i32>,
}

/// An object about to be answered.
pub struct Reading {
    pub bucket: Bucket,
    pub object: Object,
    pub body: Body,
    /// `None` for all of it, or for a part that is empty.
    pub span: Option<Span>,
    /// The part that was asked for, of an object that was uploaded in parts.
    pub part: Option<PartFacts>,
    /// Who is charged, if not the bucket's owner.
    pub charged: Option<String>,
    /// When lifecycle rules will expire it.
    pub expiration: Option<String>,
    /// How far the restoration of an archived object is.
    pub restore: Option<String>,
}

impl<'a> Source<'a> {
    /// The right to do this to the version that is asked for.
    pub fn need(&self, action: OnVersion) -> Need<'a> {
        Need::version(action, self.key, self.version_id)
    }

    /// The version that is asked for, for a caller who may read it.
    pub fn find(&self, tx: &ReadTx, cx: &Cx, method: &'static str, need: &Need<'_>) -> Result<(Bucket, Object), Error> {
        let entry = access::enter(tx, self.bucket, self.expected_owner)?;
        object_key::check(self.key)?;
        let found = match self.version_id {
            None => self.current(tx, &entry.bucket),
            Some(id) => self.version(tx, id, method),
        };
        let object = found.map_err(|not_found| entry.missing(cx, need, not_found))?;
        entry.check_object(cx, need, &object)?;
        Ok((entry.bucket, object))
    }

    fn current(&self, tx: &ReadTx, bucket: &Bucket) -> Result<Object, Error> {
        match versions::current(tx, self.bucket, self.key, bucket.versioning)? {
            Found::Object(object) => Ok(*object),
            Found::Marker(marker) => Err(errors::deleted(self.key, marker.mark.id().text())),
            Found::Nothing => Err(errors::no_such_key(self.key)),
        }
    }

    fn version(&self, tx: &ReadTx, text: &str, method: &'static str) -> Result<Object, Error> {
        let id = VersionId::parse(text).ok_or_else(|| errors::invalid_version_id(text))?;
        match versions::by_id(tx, self.bucket, self.key, id)? {
            Found::Object(object) => Ok(*object),
            Found::Marker(marker) => {
                let modified = kernel::Timestamp::from_millis(marker.modified).http_date();
                Err(errors::marker_is_no_object(method, text.to_owned(), modified))
            }
            Found::Nothing => Err(errors::no_such_version(self.key, text)),
        }
    }

    /// Everything an answer needs, from one consistent look.
    pub fn read(
        &self,
        cx: &Cx,
        method: &'static str,
        need: &Need<'_>,
        conditions: &ReadConditions,
        wanted: &Wanted<'_>,
    ) -> Result<Reading, Error> {
        access::look(cx, |tx| {
            let (bucket, object) = self.find(tx, cx, method, need)?;
            check(conditions, &bucket, &object, cx)?;
            let body = object::body(tx, self.bucket, self.key, &object)?;
            let (span, part) = wanted.span(&object, &body)?;
            let charged = access::charged(cx, &bucket);
            let restore = object.restoration.and_then(|restoration| restore_header(restoration, cx.now().millis()));
            let expiration = future::expiration_if_current(tx, self.bucket, &bucket, self.key, &object)?;
            Ok(Reading { bucket, object, body, span, part, charged, expiration, restore })
        })
    }
}

fn check(conditions: &ReadConditions, bucket: &Bucket, object: &Object, cx: &Cx) -> Result<(), Error> {
    let modified = object.modified();
    conditions.check(&object.listed.etag, modified.secs(), cx.now().secs()).map_err(|unmet: Unmet| {
        let kept = [
            ("ETag", Some(object.listed.etag.quoted())),
            ("Last-Modified", Some(modified.http_date())),
            ("Cache-Control", object.metadata.cache_control.clone()),
            ("Expires", object.metadata.expires.clone()),
            ("x-amz-version-id", shown_id(bucket, object)),
        ];
        errors::unmet(unmet, kept)
    })
}

/// `x-amz-restore`. AWS: `ongoing-request="false", expiry-date="Fri, 21 Dec 2012 00:00:00 GMT"`; nothing when the copy is gone.
fn restore_header(restoration: Restoration, now_millis: i64) -> Option<String> {
    match restoration.state(now_millis) {
        State::Ongoing => Some("ongoing-request=\"true\"".to_owned()),
        State::Restored => {
            let date = kernel::Timestamp::from_millis(restoration.expires).http_date();
            Some(format!("ongoing-request=\"false\", expiry-date=\"{date}\""))
        }
        State::Over => None,
    }
}

/// AWS: reads show version ids once versioning has been asked for, `null` included.
fn shown_id(bucket: &Bucket, object: &Object) -> Option<String> {
    bucket.versioning.shows_ids().then(|| object.mark().id().text())
}

impl Wanted<'_> {
    fn span(&self, object: &Object, body: &Body) -> Result<(Option<Span>, Option<PartFacts>), Error> {
        let size = object.listed.size;
        match (self.part_number, self.range) {
            // AWS: "Cannot specify both Range header and partNumber query parameter".
            (Some(_), Some(_)) => {
                Err(api_s3::errors::invalid_request("Cannot specify both Range header and partNumber query parameter").into())
            }
            (Some(number), None) => part_span(number, size, body),
            (None, Some(header)) => match range::Asked::parse(header) {
                None => Ok((None, None)),
                Some(asked) => Ok((Some(asked.resolve(size).map_err(|beyond| errors::unsatisfiable(header, beyond))?), None)),
            },
            (None, None) => Ok((None, None)),
        }
    }
}

/// AWS: an object uploaded at once is its own part number one. The number counts the parts as they were completed.
fn part_span(asked: i32, size: u64, body: &Body) -> Result<(Option<Span>, Option<PartFacts>), Error> {
    if crate::model::multipart::part_number(asked).is_none() {
        return Err(errors::bad_part_number(asked));
    }
    if body.parts.is_empty() {
        // An empty object has no stretch; all of it is nothing.
        return match (asked, size) {
            (1, 0) => Ok((None, None)),
            (1, _) => Ok((Some(Span { first: 0, last: size - 1 }), None)),
            _ => Err(errors::no_such_part(asked, 1)),
        };
    }
    let count = body.parts.len();
    let at = body.parts.iter().position(|part| i32::from(part.number) == asked).ok_or_else(|| errors::no_such_part(asked, count as u16))?;
    let first: u64 = body.parts[..at].iter().map(|part| part.bytes).sum();
    let part = body.parts[at];
    let span = (part.bytes > 0).then(|| Span { first, last: first + part.bytes - 1 });
    Ok((span, Some(part)))
}

impl Reading {
    /// How many bytes are answered. An empty part has no stretch, and is not all of the object.
    pub fn length(&self) -> u64 {
        match (self.span, self.part) {
            (Some(span), _) => span.length(),
            (None, Some(part)) => part.bytes,
            (None, None) => self.object.listed.size,
        }
    }
    /// AWS: answered only when a part was asked for ("x-amz-mp-parts-count").
    pub fn parts_count(&self) -> Option<i32> {
        self.part.map(|_| self.body.parts.len() as i32)
    }
    /// AWS: a checksum is answered for the whole object, or for the one part that was asked for; never for a range.
    pub fn checksum(&self) -> Option<(Algorithm, String)> {
        let whole = &self.object.listed.checksum;
        match &self.part {
            Some(part) => part.digest.map(|digest| (digest.algorithm(), digest.base64())),
            None if self.length() == self.object.listed.size => Some((whole.algorithm(), whole.text())),
            None => None,
        }
    }
    pub fn content_range(&self) -> Option<String> {
        self.span.map(|span| span.content_range(self.object.listed.size))
    }
    pub fn version_id(&self) -> Option<String> {
        shown_id(&self.bucket, &self.object)
    }
}

/// Writes what an object says about itself into an output, under the overrides that the input asks for.
///
/// AWS: `response-*` parameters are only for signed requests: GetObject has refused others.
macro_rules! show_object {
    ($output:expr, $input:expr, $reading:expr) => {{
        let Reading { object, .. } = &$reading;
        let listed = &object.listed;
        let metadata = &object.metadata;
        let or = |asked: Option<String>, kept: &Option<String>| asked.or_else(|| kept.clone());
        $output.accept_ranges = Some("bytes".to_owned());
        $output.last_modified = Some(object.modified().truncated_to_secs());
        $output.content_length = Some($reading.length() as i64);
        $output.content_range = $reading.content_range();
        $output.etag = Some(listed.etag.quoted());
        $output.version_id = $reading.version_id();
        $output.parts_count = $reading.parts_count();
        $output.cache_control = or($input.response_cache_control.take(), &metadata.cache_control);
        $output.content_disposition = or($input.response_content_disposition.take(), &metadata.content_disposition);
        $output.content_encoding = or($input.response_content_encoding.take(), &metadata.content_encoding);
        $output.content_language = or($input.response_content_language.take(), &metadata.content_language);
        $output.content_type = or($input.response_content_type.take(), &metadata.content_type)
            .or_else(|| Some($crate::model::metadata::DEFAULT_CONTENT_TYPE.to_owned()));
        $output.expires = $input.response_expires.take().map(|moment| moment.http_date()).or_else(|| metadata.expires.clone());
        $output.website_redirect_location = metadata.website_redirect.clone();
        $output.metadata = (!metadata.user.is_empty()).then(|| metadata.user.iter().cloned().collect());
        $crate::ops::shapes::show_encryption!($output, object.terms.encryption);
        $output.expiration = $reading.expiration.clone();
        $output.restore = $reading.restore.clone();
        $output.storage_class = listed.class.header().map(str::to_owned);
        let lock = &object.terms.lock;
        $output.object_lock_mode = lock.retention.map(|retention| retention.mode.name().to_owned());
        $output.object_lock_retain_until_date = lock.retention.map(|retention| kernel::Timestamp::from_millis(retention.until));
        $output.object_lock_legal_hold_status = lock.hold_status().map(str::to_owned);
        $output.request_charged = $reading.charged.clone();
        $output.tag_count = (!object.tags.is_empty()).then_some(object.tags.len() as i32);
        if $input.checksum_mode.as_deref() == Some("ENABLED")
            && let Some((algorithm, text)) = $reading.checksum()
        {
            $crate::ops::shapes::show_checksum!($output, algorithm, text);
            $output.checksum_type = Some(listed.checksum.coverage().name().to_owned());
        }
    }};
}
pub(super) use show_object;

/// The conditions of an input.
macro_rules! read_conditions {
    ($input:expr) => {
        $crate::model::conditions::ReadConditions {
            if_match: $input.if_match.take(),
            if_none_match: $input.if_none_match.take(),
            if_modified_since: $input.if_modified_since.map(|moment| moment.secs()),
            if_unmodified_since: $input.if_unmodified_since.map(|moment| moment.secs()),
        }
    };
}
pub(super) use read_conditions;
