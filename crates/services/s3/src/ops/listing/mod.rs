//! Listings: pages of objects and of versions.

mod list_object_versions;
mod list_objects;
mod list_objects_v2;
mod owners;
pub mod page;
mod restores;
