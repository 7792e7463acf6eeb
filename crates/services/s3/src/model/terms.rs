//! What holds for a version besides its bytes and its metadata: how it is encrypted, who may touch it, until when it must stay.
//!
//! An upload in progress carries the terms of the object it will become.

use serde::{Deserialize, Serialize};

use super::acl::Acl;
use super::encryption::Encryption;
use super::object_lock::Lock;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub encryption: Encryption,
    /// `None` where the bucket's owner owns the object and nobody else was granted anything.
    pub acl: Option<Acl>,
    pub lock: Lock,
}
