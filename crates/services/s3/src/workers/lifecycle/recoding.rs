//! The bytes of versions that are about to change their class, written anew before the transaction that names them: cold classes keep
//! them packed. That may take long, and holds up nobody. Bytes that cannot be written anew, damaged ones say, lie as they are: one bad
//! object must not keep the others, and other buckets, waiting for as long as it is there.

use kernel::store::{BlobRef, StoreError, Tx};
use kernel::{Cx, Error};

use super::survey::{self, ACTIONS_MAX};
use crate::model::lifecycle::judge::Action;
use crate::model::storage_class::StorageClass;
use crate::recode::{self, Recoded};
use crate::store::object::{self, Body, Object};
use crate::store::versions::{self, Version};

/// A version that was looked at, and its bytes as the class keeps them.
struct Prepared {
    key: String,
    sequence: u64,
    class: StorageClass,
    /// Where its bytes were.
    blob: BlobRef,
    /// `None`: they may lie as they are.
    recoded: Option<Recoded>,
}

/// What a stretch of a pass has made ready.
#[derive(Default)]
pub struct Recoding(Vec<Prepared>);

impl Recoding {
    pub async fn prepare(cx: &Cx, name: &str, keys: &[String], as_of: i64) -> Result<Recoding, Error> {
        let mut recoding = Recoding::default();
        for key in keys {
            for (object, body, class) in moving(cx, name, key, as_of)? {
                let recoded = recode::for_class(cx, name, key, &object, &body, class).await.unwrap_or_else(|error| {
                    tracing::warn!(bucket = name, key, %error, "changes its class and not its bytes");
                    None
                });
                let sequence = object.mark().sequence;
                recoding.0.push(Prepared { key: key.clone(), sequence, class, blob: body.blob, recoded });
            }
        }
        Ok(recoding)
    }

    /// Gives a version its class. `false` when its bytes are not those that were looked at: another look is needed.
    pub fn change_class(
        &mut self,
        tx: &mut Tx,
        name: &str,
        key: &str,
        mut object: Object,
        class: StorageClass,
    ) -> Result<bool, StoreError> {
        let sequence = object.mark().sequence;
        let is_it = |prepared: &Prepared| prepared.key == key && prepared.sequence == sequence && prepared.class == class;
        let Some(at) = self.0.iter().position(is_it) else { return Ok(false) };
        if object::body(tx, name, key, &object)?.blob != self.0[at].blob {
            return Ok(false);
        }
        object.listed.class = class;
        match self.0.swap_remove(at).recoded {
            None => versions::update(tx, name, key, object)?,
            Some(recoded) => versions::recoded(tx, name, key, object, recoded)?,
        }
        Ok(true)
    }

    /// Lets go of what was made in vain.
    pub fn discard(self, cx: &Cx) {
        for recoded in self.0.into_iter().filter_map(|prepared| prepared.recoded) {
            cx.blobs().discard(&recoded.body.blob);
        }
    }
}

/// The versions of a key that change their class tonight.
fn moving(cx: &Cx, name: &str, key: &str, as_of: i64) -> Result<Vec<(Object, Body, StorageClass)>, Error> {
    cx.read(|tx| {
        let Some(rules) = super::rules(tx, name)? else { return Ok(Vec::new()) };
        let (versions, judged) = survey::look(tx, name, key, &rules, as_of)?;
        let mut moving = Vec::new();
        let mut rest = versions.into_iter().rev();
        // No transaction does more.
        for (mark, action) in judged.actions.into_iter().take(ACTIONS_MAX) {
            let version = rest.find(|version| version.mark() == mark);
            if let (Action::Become(class), Some(Version::Object(object))) = (action, version) {
                let body = object::body(tx, name, key, &object)?;
                moving.push((object, body, class));
            }
        }
        Ok(moving)
    })
}
