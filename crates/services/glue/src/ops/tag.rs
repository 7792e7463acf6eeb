//! Tags of databases and crawlers, the taggable things that are here.

mod tags;

use kernel::store::ReadTx;
use kernel::{Arn, Cx};

use crate::errors::{self, Error};
use crate::store::{CRAWLERS, DATABASES};

/// The resource behind an ARN, as the tag table names it. It must exist and be this account's, in this region.
fn resource(cx: &Cx, tx: &ReadTx, text: &str) -> Result<String, Error> {
    let not_found = || errors::resource_not_found(text);
    let arn = Arn::parse(text).ok_or_else(|| errors::invalid(format!("Invalid ARN: {text}")))?;
    if arn.region() != cx.region().as_str() || arn.account() != cx.account().to_string() {
        return Err(not_found());
    }
    let exists = match arn.resource().split_once('/') {
        Some(("database", name)) => tx.exists(&DATABASES, name)?,
        Some(("crawler", name)) => tx.exists(&CRAWLERS, name)?,
        _ => false,
    };
    if exists { Ok(arn.resource().to_owned()) } else { Err(not_found()) }
}
