//! A key as requests are answered with it.

use api_kms::KeyMetadata;
use api_kms::values::{encryption_algorithm_spec, key_manager_type, key_spec, key_state, key_usage_type, origin_type};
use kernel::{Cx, Timestamp};

use crate::model::key::{Key, Manager, State};
use crate::ops::key_arn;

pub fn described(cx: &Cx, key: &Key) -> KeyMetadata {
    let deletion_date = match key.state {
        State::PendingDeletion { at } => Some(Timestamp::from_millis(at)),
        _ => None,
    };
    KeyMetadata {
        aws_account_id: Some(cx.account().to_string()),
        key_id: key.id.clone(),
        arn: Some(key_arn(cx, &key.id).into()),
        creation_date: Some(Timestamp::from_millis(key.created_at)),
        enabled: Some(key.is_enabled()),
        description: Some(key.description.clone()),
        key_usage: Some(key_usage_type::ENCRYPT_DECRYPT.into()),
        key_state: Some(state_name(key.state).into()),
        deletion_date,
        origin: Some(origin_type::AWS_KMS.into()),
        key_manager: Some(manager_name(&key.manager).into()),
        customer_master_key_spec: Some(key_spec::SYMMETRIC_DEFAULT.into()),
        key_spec: Some(key_spec::SYMMETRIC_DEFAULT.into()),
        encryption_algorithms: Some(vec![encryption_algorithm_spec::SYMMETRIC_DEFAULT.into()]),
        multi_region: Some(false),
        current_key_material_id: Some(key.material_id.clone()),
        ..KeyMetadata::default()
    }
}

pub fn state_name(state: State) -> &'static str {
    match state {
        State::Enabled => key_state::ENABLED,
        State::Disabled => key_state::DISABLED,
        State::PendingDeletion { .. } => key_state::PENDING_DELETION,
    }
}

fn manager_name(manager: &Manager) -> &'static str {
    match manager {
        Manager::Customer => key_manager_type::CUSTOMER,
        Manager::Aws(_) => key_manager_type::AWS,
    }
}
