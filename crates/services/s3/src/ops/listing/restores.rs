//! `RestoreStatus` in listings. AWS: answered to those who ask by `x-amz-optional-object-attributes`, of objects that were restored.
//!
//! It stands behind what a listing reads of a row, so only archived objects are looked up, and only when asked for.

use std::collections::HashMap;

use api_s3::RestoreStatus;
use kernel::Timestamp;
use kernel::store::{ReadTx, StoreError};

use crate::model::restoration::State;
use crate::store::object::Listed;
use crate::store::versions;

pub struct Restores(HashMap<(String, u64), RestoreStatus>);

impl Restores {
    pub fn of<'a>(
        tx: &ReadTx,
        bucket: &str,
        asked: Option<&[String]>,
        objects: impl Iterator<Item = (&'a String, &'a Listed)>,
        now: Timestamp,
    ) -> Result<Restores, StoreError> {
        let mut statuses = HashMap::new();
        if asked.is_none_or(|names| names.iter().all(|name| name != "RestoreStatus")) {
            return Ok(Restores(statuses));
        }
        for (key, listed) in objects.filter(|(_, listed)| listed.class.is_archived()) {
            let sequence = listed.mark.sequence;
            let restoration = versions::by_sequence(tx, bucket, key, sequence)?.and_then(|object| object.restoration);
            let status = restoration.and_then(|restoration| match restoration.state(now.millis()) {
                State::Ongoing => Some(RestoreStatus { is_restore_in_progress: Some(true), restore_expiry_date: None }),
                State::Restored => Some(RestoreStatus {
                    is_restore_in_progress: Some(false),
                    restore_expiry_date: Some(Timestamp::from_millis(restoration.expires)),
                }),
                State::Over => None,
            });
            statuses.extend(status.map(|status| ((key.clone(), sequence), status)));
        }
        Ok(Restores(statuses))
    }

    pub fn take(&mut self, key: &str, listed: &Listed) -> Option<RestoreStatus> {
        if self.0.is_empty() { None } else { self.0.remove(&(key.to_owned(), listed.mark.sequence)) }
    }
}
