//! The secret bytes of a key, as they are kept.

use serde::{Deserialize, Serialize};

/// One version of a key's material. The bytes are sealed under a key that only this house has; see [`crate::keyring`].
#[derive(Clone, Serialize, Deserialize)]
pub struct Material {
    /// 64 hexadecimal digits, as AWS's are.
    pub id: String,
    pub sealed: Vec<u8>,
    pub created_at: i64,
    pub origin: Origin,
}

/// How the material came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    WithTheKey,
    Automatic,
    OnDemand,
}
