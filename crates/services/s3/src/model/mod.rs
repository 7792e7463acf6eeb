//! The domain, pure: names, ranges, versions, checksums, listings. No async, no clock, no storage, no AWS shapes.

pub mod acl;
pub mod bucket_access;
pub mod bucket_name;
pub mod bucket_policy;
pub mod checksum;
pub mod conditions;
pub mod copy_source;
pub mod encryption;
pub mod etag;
pub mod event;
pub mod event_record;
pub mod listing;
pub mod metadata;
pub mod multipart;
pub mod notification;
pub mod object_key;
pub mod object_lock;
pub mod owner;
pub mod range;
pub mod restoration;
pub mod stamp;
pub mod storage_class;
pub mod tagging;
pub mod terms;
pub mod token;
pub mod version;
