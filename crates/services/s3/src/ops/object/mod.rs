//! Objects: written, read, copied, deleted.

mod copied_bytes;
mod copy_object;
pub mod copying;
mod delete_object;
mod delete_objects;
mod get_object;
mod get_object_attributes;
mod head_object;
mod post_object;
mod put_object;
pub mod reading;
mod restore_object;
pub mod writing;
pub use post_object::PostObject;
