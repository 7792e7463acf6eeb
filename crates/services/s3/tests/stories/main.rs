//! What S3 does, told as a caller would tell it. One file per behaviour, one binary for all of them.

mod house;
mod integrity;

mod access;
mod buckets;
mod checksums;
mod conditions;
mod copies;
mod deletion;
mod durability;
mod listings;
mod listings_of_versions;
mod multipart;
mod neighbours;
mod notifications;
mod object_lock;
mod policies;
mod put_and_get;
mod ranges;
mod tags;
mod versions;
