//! What S3 does, told as a caller would tell it. One file per behaviour, one binary for all of them.

mod house;
mod kinds;

mod access;
mod acls;
mod browsers;
mod bucket_encryption;
mod buckets;
mod checksums;
mod cold_classes;
mod conditions;
mod copies;
mod customer_keys;
mod deletion;
mod durability;
mod encryption;
mod encryption_at_rest;
mod integrity;
mod kms_keys;
mod lifecycle;
mod lifecycle_rules;
mod listings;
mod listings_of_versions;
mod multipart;
mod neighbours;
mod notifications;
mod object_lock;
mod older_rows;
mod policies;
mod put_and_get;
mod ranges;
mod read_back;
mod recoding;
mod restores;
mod tags;
mod versions;
