//! The house: what every room stands on, and nothing that only one room needs.
//!
//! Six words carry all services: an *operation* ([`wire::Operation`]) is handled by a *service* ([`Service`]) with
//! a *context* ([`Cx`]) that reaches *tables* ([`store`]); what happens later is a *worker* ([`work`]); heavy
//! machinery that knows no AWS is an *engine*, and lives elsewhere. The kernel names no service.

pub mod clock;
pub mod cx;
pub mod error;
pub mod faults;
pub mod findings;
pub mod identity;
pub mod ids;
pub mod meter;
pub mod op;
pub mod rng;
pub mod scrub;
pub mod store;
pub mod trail;
pub mod work;
pub mod world;

pub use cx::{Cx, Origin};
pub use error::Error;
pub use findings::Rule;
pub use identity::{Authority, Credential, Principal};
pub use ids::{AccountId, Arn, Region, RequestId};
pub use op::{Handler, Router, Service};
pub use wire::{Body, Bytes, Operation, Timestamp};
pub use work::{Next, Outbox, Worker};
pub use world::{Config, World};
