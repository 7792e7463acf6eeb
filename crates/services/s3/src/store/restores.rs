//! The moments at which restored copies come and go.

use kernel::store::{StoreError, Tx};

use super::RESTORES;
use crate::model::version::Mark;

/// Something becomes of a version's restoration at this moment. A moment that is overtaken by a later request is no harm: who finds it
/// looks at the version.
pub fn expect(tx: &mut Tx, bucket: &str, key: &str, mark: Mark, moment: i64) -> Result<(), StoreError> {
    tx.put(&RESTORES, (moment, bucket, key, mark.sequence), &())
}
