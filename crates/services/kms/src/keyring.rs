//! Where a key's material comes from and how it is kept: sealed under a key that is derived from the house's root key, and bound to
//! the key and version it belongs to, so that no row can stand in for another.

use kernel::store::StoreError;
use kernel::{Cx, Error};

use crate::cipher::{NONCE_LEN, Secret};
use crate::model::material::{Material, Origin};

const PURPOSE: &str = "millpond kms 2026 key material";

/// Fresh material for a version of a key.
pub fn new_material(cx: &Cx, key_id: &str, version: u32, origin: Origin) -> Material {
    let (mut id, mut nonce) = ([0; 32], [0; NONCE_LEN]);
    cx.rng().fill(&mut id);
    cx.rng().fill(&mut nonce);
    let mut sealed = nonce.to_vec();
    sealed.extend(wrapping_key(cx).seal(nonce, &bound(key_id, version), Secret::random(cx.rng()).bytes()));
    Material { id: hex::encode(id), sealed, created_at: cx.now().millis(), origin }
}

/// The secret itself, for as long as a request takes.
pub fn open(cx: &Cx, key_id: &str, version: u32, material: &Material) -> Result<Secret, Error> {
    let (nonce, sealed) = material.sealed.split_first_chunk().ok_or_else(|| damaged(key_id, version))?;
    let bytes = wrapping_key(cx).open(*nonce, &bound(key_id, version), sealed).map_err(|_| damaged(key_id, version))?;
    Secret::from_slice(&bytes).ok_or_else(|| damaged(key_id, version))
}

fn wrapping_key(cx: &Cx) -> Secret {
    Secret::new(cx.world().store().root_key().derive(PURPOSE))
}

fn bound(key_id: &str, version: u32) -> Vec<u8> {
    [key_id.as_bytes(), &version.to_be_bytes()].concat()
}

/// A row that was changed behind our back, or a root key that is not the one it was sealed under.
fn damaged(key_id: &str, version: u32) -> Error {
    let reason = format!("version {version} of key {key_id} does not open under this house's root key");
    StoreError::BadRow { table: "kms.materials", reason }.into()
}
