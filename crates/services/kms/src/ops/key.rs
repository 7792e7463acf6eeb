//! Keys.

mod create_key;
mod describe_key;
mod described;
mod enable_key;
mod list_keys;
mod schedule_key_deletion;
mod update_key_description;
