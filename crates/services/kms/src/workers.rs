//! What happens later.

pub mod keep_agenda;
