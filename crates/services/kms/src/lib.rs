//! AWS Key Management Service: keys that never leave, and what is encrypted with them.

use kernel::Service;

/// The room has no state of its own: everything is in its tables.
pub struct Kms;

/// What the house serves of KMS.
pub fn service() -> Service {
    Service::of(&api_kms::SERVICE, Kms).into()
}
