//! Uploads that were never completed. Those that go are gone, so a pass needs no cursor among them.

use kernel::store::{ReadTx, StoreError};
use kernel::{Cx, Error};

use crate::store::lifecycle::earlier;
use crate::store::{UPLOADS, upload};

/// Uploads aborted in one transaction: each may have ten thousand parts.
const ABORTS_MAX: usize = 20;

#[derive(Default)]
pub struct Found {
    /// Key, and sequence of the upload.
    pub due: Vec<(String, u64)>,
    pub next: Option<i64>,
}

pub fn survey(tx: &ReadTx, name: &str, as_of: i64) -> Result<Found, StoreError> {
    let mut found = Found::default();
    let Some(rules) = super::rules(tx, name)?.filter(|rules| rules.bucket.lifecycle.is_some_and(|digest| digest.aborts)) else {
        return Ok(found);
    };
    for row in tx.prefix(&UPLOADS, (name,)).rows() {
        let ((_, key, sequence), upload) = row?;
        match rules.configuration.abort(&key, upload.initiated) {
            Some(fate) if fate.moment > as_of => found.next = earlier(found.next, Some(fate.moment)),
            Some(_) => found.due.push((key, sequence)),
            None => {}
        }
        if found.due.len() == ABORTS_MAX {
            break;
        }
    }
    Ok(found)
}

/// Aborts what is due by the rules as they are now.
pub async fn abort(cx: &Cx, name: &str, as_of: i64) -> Result<(), Error> {
    cx.write(|tx| {
        for (key, sequence) in survey(tx, name, as_of)?.due {
            upload::discard(tx, name, &key, sequence)?;
        }
        Ok::<_, Error>(())
    })
    .await
}
