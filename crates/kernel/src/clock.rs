//! One clock for the whole house. It can run with the world, be moved ahead of it, or stand still.
//!
//! Every deadline reads it: token expiry, lifecycle, schedules, retries. Moving it is [`crate::work::Scheduler::advance`]'s
//! business, because between here and the new time there may be work to do.

#![expect(clippy::disallowed_methods, reason = "this is the one place where the world's time comes in")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use parking_lot::RwLock;
use tokio::sync::watch;
use wire::Timestamp;

/// The virtual clock.
pub struct Clock {
    state: RwLock<State>,
    moved: watch::Sender<u64>,
}

/// What must survive a restart for time never to run backwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// How far the clock stands ahead of the world, in milliseconds.
    pub ahead_millis: i64,
    /// The moment at which it stands still, if it does.
    pub frozen_at: Option<Timestamp>,
}

impl Clock {
    /// Runs with the world, `state.ahead_millis` ahead of it.
    pub fn system(state: State) -> Clock {
        Clock { state: RwLock::new(state), moved: watch::channel(0).0 }
    }
    /// Stands still at `start` until it is moved: what tests use.
    pub fn frozen(start: Timestamp) -> Clock {
        Clock::system(State { ahead_millis: 0, frozen_at: Some(start) })
    }

    pub fn now(&self) -> Timestamp {
        let state = *self.state.read();
        state.frozen_at.unwrap_or_else(|| world_now().plus_millis(state.ahead_millis))
    }
    pub fn state(&self) -> State {
        *self.state.read()
    }
    pub fn is_frozen(&self) -> bool {
        self.state.read().frozen_at.is_some()
    }

    /// Moves the clock forward to `moment`; a moment in the past leaves it where it is.
    pub(crate) fn move_to(&self, moment: Timestamp) {
        self.change(|state| match &mut state.frozen_at {
            Some(at) => *at = (*at).max(moment),
            None => state.ahead_millis = state.ahead_millis.max(moment.since(world_now())),
        });
    }
    pub(crate) fn freeze(&self) {
        let now = self.now();
        self.change(|state| state.frozen_at = Some(now));
    }
    /// Runs again, from where it stood.
    pub(crate) fn unfreeze(&self) {
        self.change(|state| {
            if let Some(at) = state.frozen_at.take() {
                state.ahead_millis = at.since(world_now());
            }
        });
    }

    /// Forgets every advance and freeze.
    pub(crate) fn follow_the_world(&self) {
        self.change(|state| *state = State { ahead_millis: 0, frozen_at: None });
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.write());
        self.moved.send_modify(|version| *version += 1);
    }

    /// Waits until the clock shows `moment` or later.
    pub async fn sleep_until(&self, moment: Timestamp) {
        let mut moved = self.moved.subscribe();
        loop {
            moved.borrow_and_update();
            let left = moment.since(self.now());
            if left <= 0 {
                return;
            }
            if self.is_frozen() {
                let _ = moved.changed().await;
            } else {
                let nap = Duration::from_millis(left as u64);
                tokio::select! { _ = tokio::time::sleep(nap) => {}, _ = moved.changed() => {} }
            }
        }
    }
}

fn world_now() -> Timestamp {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(elapsed.as_millis() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_frozen_clock_moves_only_when_told_and_never_back() {
        let clock = Clock::frozen(Timestamp::from_secs(100));
        clock.move_to(Timestamp::from_secs(160));
        clock.move_to(Timestamp::from_secs(130));
        assert_eq!(clock.now(), Timestamp::from_secs(160));
        clock.sleep_until(Timestamp::from_secs(160)).await;
    }

    #[test]
    fn a_running_clock_keeps_its_lead_through_a_freeze() {
        let clock = Clock::system(State { ahead_millis: 86_400_000, frozen_at: None });
        let before = clock.now();
        clock.freeze();
        clock.unfreeze();
        assert!(clock.now() >= before);
        assert!(clock.state().ahead_millis > 86_000_000);
    }
}
