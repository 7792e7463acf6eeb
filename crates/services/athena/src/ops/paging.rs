//! What listings share: how many, and from where.

use kernel::Error;

use crate::errors;
use crate::model::page;

/// The number of rows of a page.
pub fn size(asked: Option<i32>, default: i32, most: i32) -> Result<usize, Error> {
    match asked {
        None => Ok(default as usize),
        Some(asked) if asked > most => Err(errors::page_too_large(most)),
        Some(asked) if asked < 1 => Err(errors::invalid_input("MaxResults must be at least 1.")),
        Some(asked) => Ok(asked as usize),
    }
}

/// Where the page begins.
pub fn position(token: Option<&str>) -> Result<Option<String>, Error> {
    token.map(|token| page::position(token).ok_or_else(errors::bad_page_token)).transpose()
}
