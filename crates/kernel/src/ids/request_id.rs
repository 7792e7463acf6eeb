//! The id under which one request is found again in logs.

use crate::rng::Rng;

/// A random UUID, as the JSON and query services answer it. S3 writes the same id in its own form.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RequestId(u128);

impl RequestId {
    pub fn new(rng: &Rng) -> RequestId {
        RequestId(rng.u128())
    }
    /// Sixteen upper-case hex digits: S3's `x-amz-request-id`.
    pub fn s3_form(self) -> String {
        format!("{:016X}", (self.0 >> 64) as u64)
    }
    pub const fn number(self) -> u128 {
        self.0
    }
}

impl std::fmt::Display for RequestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&crate::rng::uuid_text(self.0))
    }
}

impl std::fmt::Debug for RequestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}
