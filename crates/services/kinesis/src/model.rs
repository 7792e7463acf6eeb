//! The pure part of the room: what a stream is, and what its numbers, records and tokens look like.

pub mod hash_key;
pub mod iterator;
pub mod record;
pub mod reshard;
pub mod sequence;
pub mod stream;
