//! Who may touch a bucket, said by its owner.

pub mod asked;
mod bucket_acl;
mod bucket_policy;
mod object_acl;
mod ownership_controls;
mod public_access_block;
mod request_payment;
