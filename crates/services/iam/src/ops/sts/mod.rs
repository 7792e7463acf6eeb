//! STS: who am I, and temporary credentials.

mod assume_role;
mod get_access_key_info;
mod get_caller_identity;
mod get_session_token;
mod issue;
