//! The operations, one file each (or a few sisters), by noun.

pub mod alias;
pub mod crypto;
pub mod grant;
pub mod key;
pub mod policy;
pub mod rotation;
pub mod tag;
mod which_key;

pub use which_key::{existing, key_arn, named, own};
