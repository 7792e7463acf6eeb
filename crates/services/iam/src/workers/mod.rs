//! What happens later.

mod forget_sessions;

pub use forget_sessions::{FORGET_SESSIONS, ForgetSessions};
