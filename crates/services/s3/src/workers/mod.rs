//! What happens later.

pub mod notify;
