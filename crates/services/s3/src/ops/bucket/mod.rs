//! Buckets: made, found, listed, removed.

mod create_bucket;
mod delete_bucket;
mod get_bucket_location;
mod head_bucket;
mod list_buckets;
mod read_back;
