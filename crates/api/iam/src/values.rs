// Generated from models/iam.json by `cargo xtask codegen`; do not edit.

//! The values of the enums, a module each. Members of enum types are plain strings.

pub mod permissions_boundary_attachment_type {
    pub const PERMISSIONS_BOUNDARY_POLICY: &str = "PermissionsBoundaryPolicy";
    pub const ALL: &[&str] = &[PERMISSIONS_BOUNDARY_POLICY];
}

pub mod policy_usage_type {
    pub const PERMISSIONS_POLICY: &str = "PermissionsPolicy";
    pub const PERMISSIONS_BOUNDARY: &str = "PermissionsBoundary";
    pub const ALL: &[&str] = &[PERMISSIONS_POLICY, PERMISSIONS_BOUNDARY];
}

pub mod policy_scope_type {
    pub const ALL_: &str = "All";
    pub const AWS: &str = "AWS";
    pub const LOCAL: &str = "Local";
    pub const ALL: &[&str] = &[ALL_, AWS, LOCAL];
}

pub mod status_type {
    pub const ACTIVE: &str = "Active";
    pub const INACTIVE: &str = "Inactive";
    pub const EXPIRED: &str = "Expired";
    pub const ALL: &[&str] = &[ACTIVE, INACTIVE, EXPIRED];
}
