//! Rotation of key material.

mod enable_key_rotation;
mod get_key_rotation_status;
mod list_key_rotations;
mod rotate_key_on_demand;
