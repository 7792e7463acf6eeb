//! AWS Key Management Service: keys that never leave, and what is encrypted with them.
//!
//! The table of contents of this room. Nouns, tables, workers and known differences from AWS are in `README.md`.

mod cipher;
mod errors;
mod keyring;
mod managed;
pub mod model;
mod ops;
mod paging;
mod store;
mod workers;

use api_kms::*;
use kernel::Service;

pub use store::TABLE_IDS;

/// The room has no state of its own: everything is in its tables.
struct Kms;

/// What the house serves of KMS.
pub fn service() -> Service {
    Service::of(&api_kms::SERVICE, Kms)
        // keys
        .on::<CreateKey>()
        .on::<DescribeKey>()
        .on::<ListKeys>()
        .on::<EnableKey>()
        .on::<DisableKey>()
        .on::<ScheduleKeyDeletion>()
        .on::<CancelKeyDeletion>()
        .on::<UpdateKeyDescription>()
        // cryptography
        .on::<Encrypt>()
        .on::<Decrypt>()
        .on::<ReEncrypt>()
        .on::<GenerateDataKey>()
        .on::<GenerateDataKeyWithoutPlaintext>()
        .on::<GenerateRandom>()
        // aliases
        .on::<CreateAlias>()
        .on::<UpdateAlias>()
        .on::<DeleteAlias>()
        .on::<ListAliases>()
        // rotation
        .on::<EnableKeyRotation>()
        .on::<DisableKeyRotation>()
        .on::<GetKeyRotationStatus>()
        .on::<RotateKeyOnDemand>()
        .on::<ListKeyRotations>()
        // policies
        .on::<GetKeyPolicy>()
        .on::<PutKeyPolicy>()
        .on::<ListKeyPolicies>()
        // grants
        .on::<CreateGrant>()
        .on::<ListGrants>()
        .on::<ListRetirableGrants>()
        .on::<RetireGrant>()
        .on::<RevokeGrant>()
        // tags
        .on::<TagResource>()
        .on::<UntagResource>()
        .on::<ListResourceTags>()
        // later
        .worker(workers::keep_agenda::KeepAgenda)
        .into()
}
