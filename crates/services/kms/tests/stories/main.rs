//! What a user of KMS sees. One program, so that it is linked once.

mod aliases;
mod data_keys;
mod deletion;
mod keys;
mod managed_keys;
mod policies;
mod restart;
mod rotation;
mod shorthand;
