//! Names that are valid because they exist: accounts, regions, ARNs, request ids.

mod account;
mod arn;
mod region;
mod request_id;

pub use account::AccountId;
pub use arn::Arn;
pub use region::Region;
pub use request_id::RequestId;
