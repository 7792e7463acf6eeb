//! What happens later.

pub mod forget;
