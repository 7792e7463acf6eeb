//! What a user of KMS sees. One program, so that it is linked once.

mod aliases;
mod data_keys;
mod keys;
mod managed_keys;
mod shorthand;
