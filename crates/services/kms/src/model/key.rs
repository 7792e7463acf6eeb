//! A key and the states it passes through.
//!
//! AWS: "Key states of AWS KMS keys" (KMS Developer Guide). Of its states a symmetric key with material of our own making knows three.

use serde::{Deserialize, Serialize};

pub const DAY_MILLIS: i64 = 86_400_000;

/// "The default value is 365 days" (EnableKeyRotation API reference); AWS managed keys rotate "every year".
pub const ROTATION_DAYS_DEFAULT: u32 = 365;

/// "You can perform on-demand key rotation a maximum of 25 times per KMS key" (Perform on-demand key rotation, KMS Developer Guide).
pub const ON_DEMAND_MAX: u32 = 25;

/// What is known of a key, except its material, policy, tags and grants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// A UUID.
    pub id: String,
    pub manager: Manager,
    pub description: String,
    /// Milliseconds of the epoch, as all times in these rows.
    pub created_at: i64,
    pub state: State,
    /// The version of the material that encrypts: one, and one more with each rotation.
    pub version: u32,
    /// How AWS calls that material.
    pub material_id: String,
    pub rotation: Option<Rotation>,
    /// Rotations that somebody asked for: AWS counts them.
    pub rotations_on_demand: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Manager {
    Customer,
    /// AWS, for this service: the key behind `alias/aws/s3` is managed for `s3`.
    Aws(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    Enabled,
    Disabled,
    PendingDeletion { at: i64 },
}

/// Automatic rotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rotation {
    pub period_days: u32,
    pub next_at: i64,
}

/// Why a key does not do what it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    Disabled,
    PendingDeletion,
    NotPendingDeletion,
}

/// What is to be done with a key when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    Rotate,
    Delete,
}

impl Key {
    pub fn is_enabled(&self) -> bool {
        self.state == State::Enabled
    }

    /// Whether it encrypts and decrypts.
    pub fn check_enabled(&self) -> Result<(), Unfit> {
        match self.state {
            State::Enabled => Ok(()),
            State::Disabled => Err(Unfit::Disabled),
            State::PendingDeletion { .. } => Err(Unfit::PendingDeletion),
        }
    }

    /// Whether it may still be changed: a key on its way out may not.
    pub fn check_staying(&self) -> Result<(), Unfit> {
        if matches!(self.state, State::PendingDeletion { .. }) { Err(Unfit::PendingDeletion) } else { Ok(()) }
    }

    pub fn enable(&mut self) -> Result<(), Unfit> {
        self.check_staying()?;
        self.state = State::Enabled;
        Ok(())
    }

    pub fn disable(&mut self) -> Result<(), Unfit> {
        self.check_staying()?;
        self.state = State::Disabled;
        Ok(())
    }

    pub fn schedule_deletion(&mut self, at: i64) -> Result<(), Unfit> {
        self.check_staying()?;
        self.state = State::PendingDeletion { at };
        Ok(())
    }

    /// AWS: "If this operation succeeds, the key state of the KMS key is Disabled" (CancelKeyDeletion API reference).
    pub fn cancel_deletion(&mut self) -> Result<(), Unfit> {
        if !matches!(self.state, State::PendingDeletion { .. }) {
            return Err(Unfit::NotPendingDeletion);
        }
        self.state = State::Disabled;
        Ok(())
    }

    pub fn enable_rotation(&mut self, period_days: u32, now: i64) -> Result<(), Unfit> {
        self.check_enabled()?;
        self.rotation = Some(Rotation { period_days, next_at: now + i64::from(period_days) * DAY_MILLIS });
        Ok(())
    }

    pub fn disable_rotation(&mut self) -> Result<(), Unfit> {
        self.check_enabled()?;
        self.rotation = None;
        Ok(())
    }

    /// Takes new material into use. The old stays, to decrypt.
    pub fn turn(&mut self, material_id: String) {
        self.version += 1;
        self.material_id = material_id;
    }

    /// The rotation that was due has been made. A key that missed several turns, because it was disabled or the house was closed,
    /// makes up for one of them and counts from now on, as AWS does with keys that are enabled again.
    pub fn reschedule(&mut self, now: i64) {
        if let Some(rotation) = &mut self.rotation {
            let period = i64::from(rotation.period_days) * DAY_MILLIS;
            let next = rotation.next_at + period;
            rotation.next_at = if next > now { next } else { now + period };
        }
    }

    /// What will happen to it by itself, and when. AWS: a key that is disabled or pending deletion is not rotated; enabled again, one
    /// that has missed its turn is rotated at once (Rotate KMS keys, KMS Developer Guide).
    pub fn errand(&self) -> Option<(i64, Errand)> {
        match (self.state, self.rotation) {
            (State::PendingDeletion { at }, _) => Some((at, Errand::Delete)),
            (State::Enabled, Some(rotation)) => Some((rotation.next_at, Errand::Rotate)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Key {
        Key {
            id: "k".into(),
            manager: Manager::Customer,
            description: String::new(),
            created_at: 0,
            state: State::Enabled,
            version: 1,
            material_id: "m1".into(),
            rotation: None,
            rotations_on_demand: 0,
        }
    }

    #[test]
    fn a_key_on_its_way_out_can_only_be_called_back() {
        let mut key = key();
        key.schedule_deletion(7).unwrap();
        assert_eq!(key.enable(), Err(Unfit::PendingDeletion));
        assert_eq!(key.disable(), Err(Unfit::PendingDeletion));
        assert_eq!(key.schedule_deletion(8), Err(Unfit::PendingDeletion));
        assert_eq!(key.errand(), Some((7, Errand::Delete)));
        key.cancel_deletion().unwrap();
        assert_eq!((key.state, key.errand()), (State::Disabled, None));
        assert_eq!(key.cancel_deletion(), Err(Unfit::NotPendingDeletion));
    }

    #[test]
    fn a_missed_turn_is_made_up_for_once() {
        let mut key = key();
        key.enable_rotation(100, 0).unwrap();
        assert_eq!(key.errand(), Some((100 * DAY_MILLIS, Errand::Rotate)));
        key.reschedule(100 * DAY_MILLIS);
        assert_eq!(key.errand(), Some((200 * DAY_MILLIS, Errand::Rotate)));
        key.disable().unwrap();
        assert_eq!(key.errand(), None);
        key.enable().unwrap();
        key.reschedule(950 * DAY_MILLIS);
        assert_eq!(key.errand(), Some((1050 * DAY_MILLIS, Errand::Rotate)));
    }
}
