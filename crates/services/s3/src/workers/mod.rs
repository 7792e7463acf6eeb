//! What happens later.

pub mod lifecycle;
pub mod notify;
pub mod restores;
