//! One file per operation, sisters together; folders by noun.

mod access_key;
mod boundary;
mod holder;
mod policy;
mod role;
mod sts;
mod tagging;
mod user;

use kernel::rng::UPPER_ALPHANUMERIC;
use kernel::store::StoreError;
use kernel::{AccountId, Cx};

use crate::model::access_key_id;

/// Letters behind the prefix of a unique id (`AIDA…`, `AROA…`, `ANPA…`).
const UNIQUE_ID_LETTERS: usize = 17;

fn unique_id(cx: &Cx, prefix: &str) -> String {
    prefix.to_owned() + &cx.rng().text(UNIQUE_ID_LETTERS, UPPER_ALPHANUMERIC)
}

const BASE64: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// A secret access key: forty characters of base64, as AWS makes them.
fn secret_access_key(cx: &Cx) -> String {
    cx.rng().text(40, BASE64)
}

/// An access key id nobody has: thirty-nine bits of chance are many, not infinitely many.
fn fresh_key_id(
    cx: &Cx,
    prefix: &str,
    account: AccountId,
    is_taken: impl Fn(&str) -> Result<bool, StoreError>,
) -> Result<String, StoreError> {
    loop {
        let id = access_key_id::encode(prefix, account, cx.rng().u64());
        if !is_taken(&id)? {
            return Ok(id);
        }
    }
}
