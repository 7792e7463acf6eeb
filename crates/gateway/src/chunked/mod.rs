//! `aws-chunked`: the body inside the body of a streaming upload, with signatures or trailers between its pieces.
//!
//! ```text
//! 10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n
//! <65536 bytes>\r\n
//! 0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n
//! x-amz-checksum-crc32c:sOO8/Q==\r\n
//! x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n
//! \r\n
//! ```
//!
//! [`Decoder`] takes bytes as the network delivers them and gives back slices of the same buffers, without copying. What it gives is
//! *provisional* until [`Decoder::finish`] returns `Ok`: a chunk's signature can only be judged after its last byte, and a store that
//! streams to disk must not publish before that. [`encode`] is the other direction, for tests and our own uploads.
//!
//! Not here: comparing a trailer's checksum with the data (see [`crate::checksum`]), HTTP's own chunked transfer coding (hyper's).
//!
//! AWS: "Signature Calculations for the Authorization Header: Transferring Payload in Multiple Chunks" and "… Including Trailing
//! Headers" (S3 API Reference).

mod body;
mod decoder;
mod encode;
mod error;
mod framing;

pub use body::{body, is_chunked, unframed, unsigned};
pub use decoder::{Decoder, Trailers};
pub use encode::{encode, encoded_length};
pub use error::ChunkError;
pub use framing::Framing;
