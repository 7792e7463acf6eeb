//! ListKeyRotations: when the material changed and why, the oldest first.

use api_kms::values::{include_key_material, key_material_state, rotation_type};
use api_kms::{ListKeyRotations, ListKeyRotationsInput, ListKeyRotationsOutput, RotationsListEntry};
use kernel::{Cx, Handler, Timestamp};

use crate::errors::{self, Error};
use crate::model::key::Key;
use crate::model::material::{Material, Origin};
use crate::paging::{Page, start_after_name};
use crate::store::{MATERIALS, read};
use crate::{Kms, ops};

/// The material that the key was made with is listed only for those who ask for all of it.
impl Handler<ListKeyRotations> for Kms {
    async fn run(&self, cx: &Cx, input: ListKeyRotationsInput) -> Result<ListKeyRotationsOutput, Error> {
        let with_first = input.include_key_material.as_deref() == Some(include_key_material::ALL_KEY_MATERIAL);
        let start = match start_after_name(input.marker.as_deref())? {
            Some(version) => version.parse().map_err(|_| errors::invalid_marker())?,
            None => u32::from(!with_first),
        };
        read(cx, |tx| {
            let key = ops::existing(cx, tx, &input.key_id, "ListKeyRotations")?;
            let mut page = Page::new(input.limit, 100);
            for entry in tx.prefix(&MATERIALS, (&key.id,)).start_after((&key.id, start)).rows() {
                if page.is_full() {
                    return Ok(output(page, true));
                }
                let ((_, version), material) = entry?;
                page.push(described(&key, version, material), version.to_string());
            }
            Ok(output(page, false))
        })
    }
}

fn described(key: &Key, version: u32, material: Material) -> RotationsListEntry {
    let state = if version == key.version { key_material_state::CURRENT } else { key_material_state::NON_CURRENT };
    let kind = match material.origin {
        Origin::WithTheKey => None,
        Origin::Automatic => Some(rotation_type::AUTOMATIC),
        Origin::OnDemand => Some(rotation_type::ON_DEMAND),
    };
    RotationsListEntry {
        key_id: Some(key.id.clone()),
        key_material_id: Some(material.id),
        key_material_state: Some(state.into()),
        rotation_date: kind.map(|_| Timestamp::from_millis(material.created_at)),
        rotation_type: kind.map(str::to_owned),
        ..RotationsListEntry::default()
    }
}

fn output(page: Page<RotationsListEntry>, has_more: bool) -> ListKeyRotationsOutput {
    let (rotations, next_marker) = page.finish(has_more);
    ListKeyRotationsOutput { rotations: Some(rotations), next_marker, truncated: Some(has_more) }
}
