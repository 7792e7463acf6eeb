//! Keys that AWS manages for its services: made when they are first needed, and nobody's to change.
//!
//! AWS: DescribeKey of "a predefined AWS alias … associates the alias with an AWS managed key" (DescribeKey API reference); a service
//! that encrypts under it does so as well. Customers see the key, its service uses it: the key policy that AWS writes demands
//! `kms:ViaService`, and as long as policies are not evaluated this file stands for it.

use kernel::{Cx, Error, Principal};

use crate::model::alias::{self, Alias};
use crate::model::key::{DAY_MILLIS, Key, Manager, ROTATION_DAYS_DEFAULT, Rotation, State};
use crate::model::material::Origin;
use crate::model::policy;
use crate::{errors, keyring, ops, store};

/// The key of a service, new or, when somebody was quicker, theirs.
pub async fn create(cx: &Cx, service: &str) -> Result<Key, Error> {
    let now = cx.now().millis();
    let id = cx.rng().uuid();
    let material = keyring::new_material(cx, &id, 1, Origin::WithTheKey);
    let key = Key {
        manager: Manager::Aws(service.to_owned()),
        description: description(service),
        created_at: now,
        state: State::Enabled,
        version: 1,
        material_id: material.id.clone(),
        rotation: Some(Rotation { period_days: ROTATION_DAYS_DEFAULT, next_at: now + i64::from(ROTATION_DAYS_DEFAULT) * DAY_MILLIS }),
        rotations_on_demand: 0,
        id,
    };
    let (name, document) = (alias::reserved_for(service), policy::of_service(cx.account(), cx.region(), service));
    let key = cx
        .write(|tx| {
            if let Some(theirs) = store::key_by_alias(tx, &name)? {
                return Ok::<_, Error>(theirs);
            }
            store::create_key(tx, &key, &material, &document)?;
            store::put_alias(tx, &name, &Alias { key_id: key.id.clone(), created_at: now, updated_at: now })?;
            Ok(key)
        })
        .await?;
    cx.nudge(crate::workers::keep_agenda::NAME);
    Ok(key)
}

/// As the console shows it beside `aws/s3`; the words for other services follow it.
fn description(service: &str) -> String {
    match service {
        "s3" => "Default key that protects my S3 objects when no other key is defined".into(),
        other => format!("Default key that protects my {other} data when no other key is defined"),
    }
}

/// Whether the caller may encrypt and decrypt with this key.
pub fn check_use(cx: &Cx, key: &Key, operation: &str) -> Result<(), Error> {
    match &key.manager {
        Manager::Aws(service) if !is_service(cx, service) => Err(errors::managed_by_aws(cx, operation, &ops::key_arn(cx, &key.id))),
        _ => Ok(()),
    }
}

/// Whether the caller may change it.
pub fn check_change(cx: &Cx, key: &Key, operation: &str) -> Result<(), Error> {
    match key.manager {
        Manager::Aws(_) => Err(errors::managed_by_aws(cx, operation, &ops::key_arn(cx, &key.id))),
        Manager::Customer => Ok(()),
    }
}

pub fn is_service(cx: &Cx, service: &str) -> bool {
    matches!(cx.principal(), Principal::Service { name, .. } if name.strip_suffix(".amazonaws.com") == Some(service))
}
