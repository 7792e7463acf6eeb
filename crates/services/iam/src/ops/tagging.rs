//! Tags as callers give them, checked.

use kernel::Error;

use crate::errors;
use crate::model::Tag;
use crate::model::tags::{Case, TAGS_MAX, has_duplicates, merge};
use crate::shapes;

/// The tags of something new.
pub fn checked(given: Option<Vec<api_iam::Tag>>, case: Case) -> Result<Vec<Tag>, Error> {
    let mut tags = Vec::new();
    add(&mut tags, given, case)?;
    Ok(tags)
}

pub fn add(tags: &mut Vec<Tag>, given: Option<Vec<api_iam::Tag>>, case: Case) -> Result<(), Error> {
    let given = shapes::given_tags(given);
    if has_duplicates(&given, case) {
        return Err(errors::duplicate_tags(case == Case::Sensitive));
    }
    merge(tags, given, case);
    if tags.len() > TAGS_MAX { Err(errors::too_many_tags()) } else { Ok(()) }
}
