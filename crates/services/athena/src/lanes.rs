//! Which queries are in hand in this process, and how to interrupt them.
//!
//! Not a table on purpose: a claim must end with the process that made it, so that after a crash nobody holds the query.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;
use tokio::sync::Notify;

/// So many queries run at once; the rest waits in the queue. (AWS: 20 to 200 active DML queries by region and account.)
pub const LANES: usize = 8;

type Claims = Arc<Mutex<HashMap<String, Arc<Notify>>>>;

#[derive(Clone, Default)]
pub struct Lanes {
    claims: Claims,
}

/// The right to run one query; dropping it gives it back.
pub struct Claim {
    claims: Claims,
    id: String,
    cancelled: Arc<Notify>,
}

impl Lanes {
    /// `None` while another lane has it.
    pub fn claim(&self, id: &str) -> Option<Claim> {
        let mut claims = self.claims.lock();
        if claims.contains_key(id) {
            return None;
        }
        let cancelled = Arc::new(Notify::new());
        claims.insert(id.to_owned(), cancelled.clone());
        Some(Claim { claims: self.claims.clone(), id: id.to_owned(), cancelled })
    }
    /// Interrupts the lane that has it, if one has.
    pub fn cancel(&self, id: &str) {
        if let Some(cancelled) = self.claims.lock().get(id) {
            cancelled.notify_one();
        }
    }
}

impl Claim {
    /// Waits until somebody cancels the query.
    pub async fn cancelled(&self) {
        self.cancelled.notified().await;
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.claims.lock().remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_query_is_in_one_hand_at_a_time() {
        let lanes = Lanes::default();
        let claim = lanes.claim("q").unwrap();
        assert!(lanes.claim("q").is_none());
        assert!(lanes.claim("r").is_some());
        lanes.cancel("q");
        claim.cancelled().await;
        drop(claim);
        assert!(lanes.claim("q").is_some());
    }
}
