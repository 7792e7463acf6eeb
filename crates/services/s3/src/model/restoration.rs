//! Restored copies of archived objects.

use serde::{Deserialize, Serialize};

/// AWS: "Restoring an archived object" (User Guide).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restoration {
    /// When the bytes can be read. Milliseconds of the epoch.
    pub ready: i64,
    /// When they can no longer.
    pub expires: i64,
}
