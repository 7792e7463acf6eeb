//! HTTP messages to and from typed shapes: the doors through which the gateway uses this crate.
//!
//! [`decode_request`] fills an operation's input from everything a request says, [`encode_reply`] and
//! [`encode_error`] write what AWS would answer. Recognising the operation, signatures, limits on size and
//! what to do about violations are the gateway's business, not ours.

mod bindings;
mod fault;
mod headers;
mod path;
mod quirks;
mod reply;
mod reply_headers;
mod request;

pub use fault::{encode_error, invalid, refusal};
pub use path::{Labels, match_path, path_fits};
pub use reply::{EncodeError, Reply, encode_reply, host_id, streams_events};
pub use request::{Payload, Request, decode_request, streams_input};
