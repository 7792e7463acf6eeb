//! Between an object's bytes and the store's blobs: they are sealed and packed on their way in, and made plain again on their way out.

mod pieces;
mod reading;
mod writing;

pub use reading::payload;
pub use writing::{Outlet, Recipe};
