//! A worker looks at state and does the next small thing.

use async_trait::async_trait;
use wire::Timestamp;

use crate::cx::Cx;
use crate::error::Error;

/// Takes no input, is idempotent, and is woken by time or by a nudge. If the process dies between any two
/// lines, the next `step` finishes the job: what is to be done stands in tables, never in the worker.
#[async_trait]
pub trait Worker: Send + Sync + 'static {
    /// Unique in the house, `service.what_it_does`: `glue.run_crawlers`. A nudge names it.
    fn name(&self) -> &'static str;

    /// How many steps may run at once. With more than one, steps claim what they work on.
    fn lanes(&self) -> usize {
        1
    }

    /// Does one small thing and says when to look again. An error is logged and retried with back-off.
    async fn step(&self, cx: &Cx) -> Result<Next, Error>;
}

/// When a worker wants to be woken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// There is more to do now.
    Again,
    /// At this moment on the virtual clock, or when nudged.
    At(Timestamp),
    /// Only when nudged.
    Idle,
}

impl Next {
    /// At the moment if there is one, else only when nudged.
    pub fn at_or_idle(moment: Option<Timestamp>) -> Next {
        moment.map_or(Next::Idle, Next::At)
    }
}
