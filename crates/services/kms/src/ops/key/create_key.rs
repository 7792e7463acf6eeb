//! CreateKey: symmetric keys with material of our own making.

use api_kms::values::{key_spec, key_usage_type, origin_type};
use api_kms::{CreateKey, CreateKeyInput, CreateKeyOutput};
use kernel::{Cx, Handler};

use super::described::described;
use crate::errors::{self, Error};
use crate::model::key::{Key, Manager, State};
use crate::model::material::Origin;
use crate::model::policy;
use crate::{Kms, keyring, ops, store};

impl Handler<CreateKey> for Kms {
    async fn run(&self, cx: &Cx, input: CreateKeyInput) -> Result<CreateKeyOutput, Error> {
        check_kind(&input)?;
        let document = match input.policy {
            Some(text) => policy::check(&text).map_err(errors::malformed_policy).map(|()| text)?,
            None => policy::default(cx.region().partition(), cx.account()),
        };
        let tags = ops::tag::checked(input.tags.unwrap_or_default())?;
        let id = cx.rng().uuid();
        let material = keyring::new_material(cx, &id, 1, Origin::WithTheKey);
        let key = Key {
            id,
            manager: Manager::Customer,
            description: input.description.unwrap_or_default(),
            created_at: cx.now().millis(),
            state: State::Enabled,
            version: 1,
            material_id: material.id.clone(),
            rotation: None,
            rotations_on_demand: 0,
        };
        cx.write(|tx| {
            store::create_key(tx, &key, &material, &document)?;
            store::put_tags(tx, &key.id, &tags)?;
            Ok(CreateKeyOutput { key_metadata: Some(described(cx, &key)) })
        })
        .await
    }
}

/// The one kind of key that we make. Others are refused by name.
fn check_kind(input: &CreateKeyInput) -> Result<(), Error> {
    if let Some(id) = &input.custom_key_store_id {
        return Err(errors::no_such_key_store(id));
    }
    let spec = match (&input.key_spec, &input.customer_master_key_spec) {
        (Some(_), Some(_)) => return Err(errors::two_specs()),
        (spec, older_name) => spec.as_ref().or(older_name.as_ref()).map_or(key_spec::SYMMETRIC_DEFAULT, String::as_str),
    };
    if spec != key_spec::SYMMETRIC_DEFAULT {
        return Err(errors::not_implemented(&format!("KeySpec {spec}")));
    }
    match input.key_usage.as_deref() {
        None | Some(key_usage_type::ENCRYPT_DECRYPT) => {}
        Some(usage) => return Err(errors::usage_and_spec(usage, spec)),
    }
    match input.origin.as_deref() {
        None | Some(origin_type::AWS_KMS) => {}
        Some(origin) => return Err(errors::not_implemented(&format!("Origin {origin}"))),
    }
    if input.multi_region == Some(true) {
        return Err(errors::not_implemented("MultiRegion (keys with replicas in other Regions)"));
    }
    if input.xks_key_id.is_some() { Err(errors::not_implemented("XksKeyId (external key stores)")) } else { Ok(()) }
}
