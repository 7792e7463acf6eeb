//! `ListObjectVersions`: every version and delete marker, each key's latest first.
//!
//! Current objects and older versions stand in two tables, each in the order of keys; the walk merges them.

use std::iter::Peekable;

use api_s3::{DeleteMarkerEntry, ListObjectVersions, ListObjectVersionsInput, ListObjectVersionsOutput, ObjectVersion, RestoreStatus};
use kernel::store::{ReadTx, Starting, StoreError};
use kernel::{Cx, Error, Handler, Timestamp};

use super::page::{self, Encoding, Entry, From};
use super::restores::Restores;
use crate::access::Need;
use crate::model::listing::Asked;
use crate::model::version::VersionId;
use crate::store::object::Listed;
use crate::store::versions::{self, Found, ListedVersion};
use crate::store::{LISTED_OBJECTS, LISTED_VERSIONS};
use crate::{S3, access, errors};

impl Handler<ListObjectVersions> for S3 {
    async fn run(&self, cx: &Cx, input: ListObjectVersionsInput) -> Result<ListObjectVersionsOutput, Error> {
        let encoding = Encoding::parse(input.encoding_type.as_deref())?;
        let asked = page::asked(&input.prefix, &input.delimiter, input.max_keys, "maxKeys")?;
        let need = Need::listing("s3:ListBucketVersions", input.prefix.as_deref(), input.delimiter.as_deref(), input.max_keys)
            .paying(input.request_payer.as_deref());
        let (bucket, page, mut restores) = access::look(cx, |tx| {
            let bucket = access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
            let from = from(tx, &input, &asked)?;
            let page = page::walk(&asked, from, |from| merged(tx, &input.bucket, &asked, from))?;
            let objects = page.items().filter_map(|(key, item)| Some((key, item.version.object()?)));
            let restores = Restores::of(tx, &input.bucket, input.optional_object_attributes.as_deref(), objects, cx.now())?;
            Ok((bucket, page, restores))
        })?;
        let owner = bucket.owner_id();
        let (next_key, next_version) = match page.last() {
            None => (None, None),
            Some(Entry::Prefix(prefix)) => (Some(encoding.key(prefix.clone())), None),
            Some(Entry::Key(key, item)) => (Some(encoding.key(key.clone())), Some(item.version.mark().id().text())),
        };
        let mut output = ListObjectVersionsOutput {
            is_truncated: Some(page.is_truncated),
            key_marker: Some(encoding.key(input.key_marker.unwrap_or_default())),
            version_id_marker: Some(input.version_id_marker.unwrap_or_default()),
            next_key_marker: next_key,
            next_version_id_marker: next_version,
            name: Some(input.bucket),
            prefix: Some(encoding.key(asked.prefix)),
            delimiter: asked.delimiter.map(|delimiter| encoding.key(delimiter)),
            max_keys: Some(asked.max as i32),
            encoding_type: encoding.name(),
            ..Default::default()
        };
        let mut prefixes = Vec::new();
        for entry in page.entries {
            match entry {
                Entry::Prefix(prefix) => prefixes.push(prefix),
                Entry::Key(key, item) => {
                    let restore = item.version.object().and_then(|listed| restores.take(&key, listed));
                    show(&mut output, encoding.key(key), item, &owner, restore);
                }
            }
        }
        output.common_prefixes = encoding.prefixes(prefixes);
        Ok(output)
    }
}

fn from(tx: &ReadTx, input: &ListObjectVersionsInput, asked: &Asked) -> Result<From, Error> {
    let key = input.key_marker.as_deref().filter(|key| !key.is_empty());
    let version = input.version_id_marker.as_deref().filter(|id| !id.is_empty());
    let (Some(key), Some(version)) = (key, version) else {
        return match version {
            Some(version) => Err(errors::marker_without_key("version-id-marker", version)),
            None => Ok(page::after_marker(asked, key)),
        };
    };
    let id =
        VersionId::parse(version).ok_or_else(|| errors::invalid_argument("Invalid version id specified", "version-id-marker", version))?;
    let sequence = match id {
        VersionId::Stamped(stamp) => Some(stamp.sequence),
        VersionId::Null => match versions::by_id(tx, &input.bucket, key, id)? {
            Found::Object(object) => Some(object.mark().sequence),
            Found::Marker(marker) => Some(marker.mark.sequence),
            Found::Nothing => None,
        },
    };
    let key = key.to_owned();
    Ok(sequence.map_or(From::AfterKey(key.clone()), |sequence| From::AfterItem { key, sequence }))
}

struct Item {
    version: ListedVersion,
    is_latest: bool,
}

/// Two tables as one sequence.
struct Merged<O: Iterator, V: Iterator> {
    objects: Peekable<O>,
    versions: Peekable<V>,
    /// The key of the last item: what follows under the same key is not its latest.
    last_key: Option<String>,
}

fn merged<'t>(
    tx: &'t ReadTx,
    bucket: &str,
    asked: &Asked,
    from: &From,
) -> impl Iterator<Item = Result<(String, Item), StoreError>> + use<'t> {
    let objects = tx.prefix(&LISTED_OBJECTS, (bucket, Starting(&asked.prefix)));
    let versions = tx.prefix(&LISTED_VERSIONS, (bucket, Starting(&asked.prefix)));
    let (objects, versions) = match from {
        From::Start => (objects, versions),
        // All versions of a key share it as their first two parts.
        From::AfterKey(key) => (objects.start_after((bucket, key.as_str())), versions.start_after((bucket, key.as_str(), u64::MAX))),
        From::AfterItem { key, sequence } => {
            (objects.from((bucket, key.as_str())), versions.start_after((bucket, key.as_str(), !sequence)))
        }
        From::AfterPrefix(prefix) => {
            (objects.start_after_prefix((bucket, Starting(prefix))), versions.start_after_prefix((bucket, Starting(prefix))))
        }
    };
    let (inside, seen) = match from {
        From::AfterItem { key, sequence } => (Some(key.clone()), *sequence),
        _ => (None, 0),
    };
    let last_key = inside.clone();
    let objects = objects.rows().filter(move |row| match row {
        Ok(((_, key), listed)) => inside.as_ref() != Some(key) || listed.mark.sequence < seen,
        Err(_) => true,
    });
    Merged { objects: objects.peekable(), versions: versions.rows().peekable(), last_key }
}

impl<O, V> Iterator for Merged<O, V>
where
    O: Iterator<Item = Result<((String, String), Listed), StoreError>>,
    V: Iterator<Item = Result<((String, String, u64), ListedVersion), StoreError>>,
{
    type Item = Result<(String, Item), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        let is_object = match (self.objects.peek(), self.versions.peek()) {
            (None, None) => return None,
            (Some(Err(_)), _) | (Some(_), None) => true,
            (_, Some(Err(_))) | (None, Some(_)) => false,
            // Of one key, the current object comes first: it is the latest.
            (Some(Ok(((_, object), _))), Some(Ok(((_, version, _), _)))) => object <= version,
        };
        let row = if is_object {
            self.objects.next()?.map(|((_, key), listed)| (key, ListedVersion::Object(listed)))
        } else {
            self.versions.next()?.map(|((_, key, _), version)| (key, version))
        };
        Some(row.map(|(key, version)| {
            let is_latest = self.last_key.as_ref() != Some(&key);
            self.last_key = Some(key.clone());
            (key, Item { version, is_latest })
        }))
    }
}

fn show(output: &mut ListObjectVersionsOutput, key: String, item: Item, owner: &str, restore_status: Option<RestoreStatus>) {
    let Item { version, is_latest } = item;
    let version_id = Some(version.mark().id().text());
    let moment = |millis| Some(Timestamp::from_millis(millis).truncated_to_secs());
    match version {
        ListedVersion::Object(listed) => output.versions.get_or_insert_default().push(ObjectVersion {
            etag: Some(listed.etag.quoted()),
            checksum_algorithm: Some(vec![listed.checksum.algorithm().name().to_owned()]),
            checksum_type: Some(listed.checksum.coverage().name().to_owned()),
            size: Some(listed.size as i64),
            storage_class: Some(listed.class.name().to_owned()),
            key: Some(key),
            version_id,
            is_latest: Some(is_latest),
            last_modified: moment(listed.modified),
            owner: Some(page::owner_of(owner)),
            restore_status,
        }),
        ListedVersion::Marker(marker) => output.delete_markers.get_or_insert_default().push(DeleteMarkerEntry {
            owner: Some(page::owner_of(owner)),
            key: Some(key),
            version_id,
            is_latest: Some(is_latest),
            last_modified: moment(marker.modified),
        }),
    }
}
