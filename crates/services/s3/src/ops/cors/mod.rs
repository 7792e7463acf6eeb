//! What browsers may do for pages of other origins: the bucket's rules, and the questions that are asked of them.

mod bucket_cors;
mod options_object;
mod preflight;

pub use preflight::OptionsObject;
