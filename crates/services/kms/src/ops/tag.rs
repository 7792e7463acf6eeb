//! Tags of keys.

mod tag_resource;

use std::collections::BTreeMap;

use api_kms::Tag;

use crate::errors::{self, Error};

/// AWS: fifty tags on a resource (Tagging AWS resources, General Reference).
const TAGS_MAX: usize = 50;

/// Tags as a caller gives them: each key once, none that AWS keeps for itself.
pub fn checked(given: Vec<Tag>) -> Result<BTreeMap<String, String>, Error> {
    let mut tags = BTreeMap::new();
    for Tag { tag_key, tag_value } in given {
        if tag_key.starts_with("aws:") {
            return Err(errors::reserved_tag());
        }
        if tags.insert(tag_key, tag_value).is_some() {
            return Err(errors::duplicate_tag());
        }
    }
    check_count(tags.len())?;
    Ok(tags)
}

pub fn check_count(count: usize) -> Result<(), Error> {
    if count > TAGS_MAX { Err(errors::too_many_tags()) } else { Ok(()) }
}
