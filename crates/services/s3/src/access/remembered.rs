//! Policies that were read lately.
//!
//! Reading a policy of two statements takes as long as all the rest of a small GetObject, and a bucket has few policies in its life. What
//! is remembered is what a text means, by the text itself: it is never out of date, and no world's state.

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::Mutex;
use policy::{Attachment, Malformed, Policy};

/// Few, since one of twenty kilobytes may take half a megabyte when read.
const REMEMBERED_MAX: usize = 64;

static REMEMBERED: Mutex<BTreeMap<String, Arc<Policy>>> = Mutex::new(BTreeMap::new());

/// What the text of a bucket's policy means.
pub fn policy(text: &str) -> Result<Arc<Policy>, Malformed> {
    if let Some(known) = REMEMBERED.lock().get(text) {
        return Ok(known.clone());
    }
    let policy = Arc::new(Policy::parse(text, Attachment::Resource)?);
    let mut remembered = REMEMBERED.lock();
    if remembered.len() >= REMEMBERED_MAX {
        remembered.clear();
    }
    remembered.insert(text.to_owned(), policy.clone());
    Ok(policy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_are_remembered_than_fit_and_each_is_itself() {
        let text = |id: usize| format!(r#"{{"Id":"{id}","Statement":{{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}}}"#);
        for _ in 0..2 {
            for id in 0..=REMEMBERED_MAX {
                assert_eq!(policy(&text(id)).unwrap().id, Some(id.to_string()));
                assert!(REMEMBERED.lock().len() <= REMEMBERED_MAX);
            }
        }
        assert!(policy("{").is_err());
    }
}
