//! Who may touch a bucket, said by its owner.

mod bucket_policy;
mod ownership_controls;
mod public_access_block;
mod request_payment;
