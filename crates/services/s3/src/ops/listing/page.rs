//! A page of a listing: keys and common prefixes, found by seeking and never by scanning what is stepped over.
//!
//! A common prefix that stands for a million keys costs one seek: the walk goes on with the first key behind all of them. Objects,
//! versions and uploads are walked alike.

use api_s3::{CommonPrefix, Owner, RestoreStatus};
use kernel::store::{ReadTx, Starting, StoreError};
use kernel::{Error, Timestamp};

use crate::errors;
use crate::model::listing::{self, Asked};
use crate::model::token::Place;
use crate::store::LISTED_OBJECTS;
use crate::store::object::Listed;

pub enum Entry<T> {
    Key(String, T),
    Prefix(String),
}

pub struct Page<T> {
    pub entries: Vec<Entry<T>>,
    pub is_truncated: bool,
}

/// Where a walk begins, or goes on.
#[derive(Clone, Debug)]
pub enum From {
    Start,
    AfterKey(String),
    /// Behind one version or upload of a key.
    AfterItem {
        key: String,
        sequence: u64,
    },
    AfterPrefix(String),
}

/// Walks as far as one page. `seek` gives what comes behind a place, in order; every key begins with the prefix that was asked for.
pub fn walk<T, I>(asked: &Asked, from: From, seek: impl Fn(&From) -> I) -> Result<Page<T>, StoreError>
where
    I: Iterator<Item = Result<(String, T), StoreError>>,
{
    let mut entries = Vec::new();
    let mut from = from;
    // AWS: a page of no keys is complete, whatever the bucket holds.
    if asked.max == 0 {
        return Ok(Page { entries, is_truncated: false });
    }
    'seek: loop {
        for row in seek(&from) {
            let (key, item) = row?;
            if entries.len() == asked.max {
                return Ok(Page { entries, is_truncated: true });
            }
            match asked.group(&key) {
                None => entries.push(Entry::Key(key, item)),
                Some(group) => {
                    from = From::AfterPrefix(group.to_owned());
                    entries.push(Entry::Prefix(group.to_owned()));
                    continue 'seek;
                }
            }
        }
        return Ok(Page { entries, is_truncated: false });
    }
}

/// The objects of a bucket, as far as one page.
pub fn objects(tx: &ReadTx, bucket: &str, asked: &Asked, from: From) -> Result<Page<Listed>, StoreError> {
    walk(asked, from, |from| {
        let range = tx.prefix(&LISTED_OBJECTS, (bucket, Starting(&asked.prefix)));
        let range = match from {
            From::Start => range,
            From::AfterKey(key) | From::AfterItem { key, .. } => range.start_after((bucket, key.as_str())),
            From::AfterPrefix(prefix) => range.start_after_prefix((bucket, Starting(prefix))),
        };
        range.rows().map(|row| row.map(|((_, key), listed)| (key, listed)))
    })
}

/// Where a listing goes on behind a key that the caller names (`Marker`, `StartAfter`, `KeyMarker`). A marker that is a common prefix,
/// or lies in one, steps over all of it: that prefix has been answered.
///
/// AWS: ListObjects, "NextMarker": with a delimiter it may be a common prefix. For keys inside one: as recorded against AWS by
/// LocalStack's `test_list_objects_marker_common_prefixes`.
pub fn after_marker(asked: &Asked, marker: Option<&str>) -> From {
    match marker {
        None | Some("") => From::Start,
        Some(marker) => match asked.group(marker).filter(|_| marker.starts_with(&asked.prefix)) {
            Some(group) => From::AfterPrefix(group.to_owned()),
            None => From::AfterKey(marker.to_owned()),
        },
    }
}

impl core::convert::From<Place> for From {
    fn from(place: Place) -> From {
        match place {
            Place::AfterKey(key) => From::AfterKey(key),
            Place::AfterPrefix(prefix) => From::AfterPrefix(prefix),
        }
    }
}

impl<T> Page<T> {
    /// Behind the last entry, when there is more.
    pub fn next(&self) -> Option<Place> {
        self.last().map(|last| match last {
            Entry::Key(key, _) => Place::AfterKey(key.clone()),
            Entry::Prefix(prefix) => Place::AfterPrefix(prefix.clone()),
        })
    }
    /// What stands under keys of their own.
    pub fn items(&self) -> impl Iterator<Item = (&String, &T)> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Key(key, item) => Some((key, item)),
            Entry::Prefix(_) => None,
        })
    }
    /// The last entry, when there is more behind it.
    pub fn last(&self) -> Option<&Entry<T>> {
        self.entries.last().filter(|_| self.is_truncated)
    }
}

/// How keys are written in the answer.
#[derive(Clone, Copy)]
pub struct Encoding {
    is_url: bool,
}

impl Encoding {
    pub fn parse(name: Option<&str>) -> Result<Encoding, Error> {
        match name {
            None => Ok(Encoding { is_url: false }),
            Some("url") => Ok(Encoding { is_url: true }),
            Some(other) => Err(errors::invalid_argument("Invalid Encoding Method specified in Request", "encoding-type", other)),
        }
    }
    pub fn name(self) -> Option<String> {
        self.is_url.then(|| "url".to_owned())
    }
    pub fn key(self, key: String) -> String {
        if self.is_url { listing::url_encoded(&key) } else { key }
    }
    pub fn prefixes(self, prefixes: Vec<String>) -> Option<Vec<CommonPrefix>> {
        let prefixes: Vec<_> = prefixes.into_iter().map(|prefix| CommonPrefix { prefix: Some(self.key(prefix)) }).collect();
        (!prefixes.is_empty()).then_some(prefixes)
    }
}

/// The question of any listing. An empty delimiter is none. `argument` is what an error calls the page size.
pub fn asked(prefix: &Option<String>, delimiter: &Option<String>, max: Option<i32>, argument: &'static str) -> Result<Asked, Error> {
    let max = listing::page_size(max).ok_or_else(|| errors::negative(argument, max.unwrap_or_default()))?;
    let delimiter = delimiter.clone().filter(|delimiter| !delimiter.is_empty());
    Ok(Asked { prefix: prefix.clone().unwrap_or_default(), delimiter, max })
}

/// An object as listings answer it.
pub fn show(key: String, listed: &Listed, owner: Option<&str>, restore_status: Option<RestoreStatus>) -> api_s3::Object {
    api_s3::Object {
        key: Some(key),
        last_modified: Some(Timestamp::from_millis(listed.modified).truncated_to_secs()),
        etag: Some(listed.etag.quoted()),
        checksum_algorithm: Some(vec![listed.checksum.algorithm().name().to_owned()]),
        checksum_type: Some(listed.checksum.coverage().name().to_owned()),
        size: Some(listed.size as i64),
        storage_class: Some(listed.class.name().to_owned()),
        owner: owner.map(owner_of),
        restore_status,
    }
}

pub fn owner_of(id: &str) -> Owner {
    Owner { id: Some(id.to_owned()), display_name: None }
}
