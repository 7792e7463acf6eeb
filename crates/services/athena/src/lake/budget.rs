//! How many bytes a query may still read: `BytesScannedCutoffPerQuery`.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tokio::sync::Notify;

/// Shared by all readers of one query. Without a limit it never ends.
#[derive(Clone, Debug, Default)]
pub struct ScanBudget(Option<Arc<Limit>>);

#[derive(Debug)]
struct Limit {
    left: AtomicI64,
    spent: Notify,
}

impl ScanBudget {
    pub fn of(bytes: Option<i64>) -> ScanBudget {
        ScanBudget(bytes.map(|bytes| Arc::new(Limit { left: AtomicI64::new(bytes), spent: Notify::new() })))
    }
    pub fn spend(&self, bytes: usize) {
        if let Some(limit) = &self.0
            && limit.left.fetch_sub(bytes as i64, Ordering::Relaxed) < bytes as i64
        {
            limit.spent.notify_one();
        }
    }
    /// Whether more has been read than allowed.
    pub fn is_overdrawn(&self) -> bool {
        self.0.as_ref().is_some_and(|limit| limit.left.load(Ordering::Relaxed) < 0)
    }
    /// Waits until more has been read than allowed.
    pub async fn overdrawn(&self) {
        match &self.0 {
            Some(limit) => limit.spent.notified().await,
            None => std::future::pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_budget_is_overdrawn_by_the_first_byte_beyond_it() {
        let budget = ScanBudget::of(Some(10));
        budget.spend(10);
        assert!(!budget.is_overdrawn());
        budget.spend(1);
        assert!(budget.is_overdrawn());
        budget.overdrawn().await;
        ScanBudget::of(None).spend(usize::MAX);
    }
}
