//! The pure domain: keys and their states, names, ciphertexts, policies, grants. No clock, no store, no AWS shapes.

pub mod alias;
pub mod ciphertext;
pub mod context;
pub mod grant;
pub mod key;
pub mod key_name;
pub mod material;
pub mod policy;
