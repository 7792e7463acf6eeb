//! The call path: every operation, from outside or from a neighbour, runs through [`Router::dispatch`].
//!
//! fault? → authorised? → run → trail → meter. There is no other way to reach a handler, so policies, faults,
//! audit and metrics hold for internal calls exactly as for outside ones.

mod handler;
mod router;
mod service;

pub use handler::Handler;
pub use router::Router;
pub use service::Service;
