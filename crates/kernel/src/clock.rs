//! One clock for the whole house. It can run with the world, be moved ahead of it, or stand still.
//!
//! Every deadline reads it: token expiry, lifecycle, schedules, retries. Moving it is [`crate::work::Scheduler::advance`]'s
//! business, because between here and the new time there may be work to do.

#![expect(clippy::disallowed_methods, reason = "this is the one place where the world's time comes in")]

use std::collections::VecDeque;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use parking_lot::{Mutex, RwLock};
use tokio::sync::watch;
use wire::Timestamp;

/// The virtual clock.
pub struct Clock {
    state: RwLock<State>,
    moved: watch::Sender<u64>,
    /// What the state has been, each from when in the world's time: for callers whose clocks follow the world.
    past: Mutex<VecDeque<(Timestamp, State)>>,
}

/// Changes within a second are one (a journey makes thousands), and the oldest become one too.
const PAST_MAX: usize = 256;

/// What must survive a restart for time never to run backwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// How far the clock stands ahead of the world, in milliseconds.
    pub ahead_millis: i64,
    /// The moment at which it stands still, if it does.
    pub frozen_at: Option<Timestamp>,
}

impl State {
    fn now(&self) -> Timestamp {
        self.frozen_at.unwrap_or_else(|| world_now().plus_millis(self.ahead_millis))
    }
}

/// No sleep is longer before the clock is looked at again: while a laptop's lid is closed, timers stand still and the world does not.
const NAP_MAX: Duration = Duration::from_secs(30);

impl Clock {
    /// Runs with the world, `state.ahead_millis` ahead of it.
    pub fn system(state: State) -> Clock {
        let past = VecDeque::from([(Timestamp(i64::MIN), state)]);
        Clock { state: RwLock::new(state), moved: watch::channel(0).0, past: Mutex::new(past) }
    }
    /// Stands still at `start` until it is moved: what tests use.
    pub fn frozen(start: Timestamp) -> Clock {
        let clock = Clock::system(State { ahead_millis: 0, frozen_at: Some(start) });
        clock.past.lock().clear(); // it never had to do with the world
        clock
    }

    pub fn now(&self) -> Timestamp {
        self.state.read().now()
    }
    pub fn state(&self) -> State {
        *self.state.read()
    }
    /// How far the clock stood ahead of a caller whose own clock follows the world, and showed `moment`. Nothing moves other people's
    /// clocks: what they sign after an `advance` bears the world's date, and is to be judged by it. Signatures know whole seconds; of two
    /// states in one the later counts.
    pub fn lead_at(&self, moment: Timestamp) -> i64 {
        let past = self.past.lock();
        let end_of_second = moment.plus_millis(999);
        let then = past.iter().rev().find(|(since, _)| *since <= end_of_second);
        then.map_or(0, |(_, state)| state.frozen_at.map_or(state.ahead_millis, |at| at.since(moment)))
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
        self.change(|state| state.frozen_at = Some(state.now()));
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
        let mut state = self.state.write();
        change(&mut state);
        self.remember(*state);
        drop(state);
        self.moved.send_modify(|version| *version += 1);
    }

    fn remember(&self, state: State) {
        let (now, mut past) = (world_now(), self.past.lock());
        match past.back_mut() {
            Some((since, last)) if now.since(*since) < 1_000 => *last = state,
            _ => past.push_back((now, state)),
        }
        if past.len() > PAST_MAX
            && let Some((since, _)) = past.pop_front()
        {
            past[0].0 = since;
        }
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
                let nap = Duration::from_millis(left as u64).min(NAP_MAX);
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

    #[test]
    fn the_lead_over_a_callers_clock_is_the_one_of_that_moment() {
        let clock = Clock::system(State { ahead_millis: 0, frozen_at: None });
        let (hour, day) = (3_600_000, 86_400_000);
        let now = clock.now();
        clock.move_to(now.plus_millis(day));
        assert_eq!(clock.lead_at(now.plus_millis(-hour)), 0, "signed before the journey");
        assert!((day - 1_000..=day).contains(&clock.lead_at(now)), "signed after it");
        clock.freeze();
        assert!((day - 2 * hour..day).contains(&clock.lead_at(now.plus_millis(hour))), "it stands still, the caller's goes on");
        assert_eq!(Clock::frozen(now).lead_at(now.plus_millis(-day)), 0);
    }
}
