//! One file per operation: input, model, output. Sisters that share everything share a file.

pub mod access;
pub mod bucket;
pub mod cors;
pub mod encryption;
pub mod intelligent_tiering;
pub mod lifecycle;
pub mod listing;
pub mod multipart;
pub mod notification;
pub mod object;
pub mod object_lock;
pub mod shapes;
pub mod tagging;
pub mod versioning;
