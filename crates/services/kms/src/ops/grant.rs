//! Grants.

mod create_grant;
mod list_grants;
mod retire_grant;
mod shapes;
