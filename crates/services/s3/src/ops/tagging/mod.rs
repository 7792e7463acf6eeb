//! Tags of objects and of buckets: each set is replaced as a whole.

mod bucket_tagging;
mod object_tagging;

use api_s3::Tag;

use crate::model::tagging::Tags;

pub fn from_shape(tags: Vec<Tag>) -> Tags {
    tags.into_iter().map(|Tag { key, value }| (key, value)).collect()
}

pub fn to_shape(tags: Tags) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key, value }).collect()
}
