//! What IAM is about, without clocks, tables or AWS shapes.

pub mod access_key_id;
pub mod aws_managed;
pub mod document;
pub mod page;
pub mod policy;
pub mod role;
pub mod session;
pub mod tags;
pub mod trust;
pub mod user;

use serde::{Deserialize, Serialize};

pub use policy::{Policy, PolicyVersion};
pub use role::Role;
pub use session::{Bearer, Session};
pub use user::{AccessKey, User};

/// A label on a user, role, policy or session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

/// Names that differ only in case are one name: "Names are not distinguished by case" (IAM API, CreateRole and sisters).
pub fn name_key(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// The name at the end of an ARN's resource: `role/etl/nightly` → `nightly`.
pub fn last_segment(resource: &str) -> &str {
    resource.rsplit('/').next().unwrap_or(resource)
}
