//! A key with its secret, for the length of a request.

use std::collections::BTreeMap;

use kernel::{Arn, Cx};

use crate::cipher::{self, Secret};
use crate::errors::{self, Error};
use crate::model::ciphertext::Ciphertext;
use crate::model::key::Key;
use crate::model::{context, key_name};
use crate::store::{KEYS, MATERIALS};
use crate::{keyring, managed, ops};

pub type Context = BTreeMap<String, String>;

/// A key that is enabled, and that this caller may use.
pub struct Unlocked {
    pub key: Key,
    pub arn: Arn,
}

/// What was in a ciphertext.
pub struct Opened {
    pub plaintext: Vec<u8>,
    pub material_id: String,
}

impl Unlocked {
    /// The key that a request names.
    pub async fn named(cx: &Cx, given: &str, operation: &str) -> Result<Unlocked, Error> {
        Unlocked::of(cx, ops::named(cx, given, operation).await?, operation)
    }

    /// The key that a ciphertext names; if the request names one too, it must be the same.
    pub async fn of_ciphertext(cx: &Cx, blob: &Ciphertext<'_>, given: Option<&str>, operation: &str) -> Result<Unlocked, Error> {
        let id = key_name::id_text(blob.header.key_id);
        let Some(given) = given else {
            let key = cx.read(|tx| tx.get(&KEYS, &id))?.ok_or_else(errors::unknown_key_of_ciphertext)?;
            return Unlocked::of(cx, key, operation);
        };
        let unlocked = Unlocked::named(cx, given, operation).await?;
        if unlocked.key.id == id { Ok(unlocked) } else { Err(errors::wrong_key()) }
    }

    fn of(cx: &Cx, key: Key, operation: &str) -> Result<Unlocked, Error> {
        managed::check_use(cx, &key, operation)?;
        let arn = ops::key_arn(cx, &key.id);
        key.check_enabled().map_err(|flaw| errors::unfit(&arn, flaw))?;
        Ok(Unlocked { key, arn })
    }

    pub fn encrypt(&self, cx: &Cx, context: Option<&Context>, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let (secret, _) = self.material(cx, self.key.version)?.ok_or_else(|| errors::no_such_key(&self.arn))?;
        let id = key_name::id_bytes(&self.key.id).ok_or_else(|| Error::internal(format!("the key id {} is no UUID", self.key.id)))?;
        Ok(cipher::encrypt(&secret, cx.rng(), id, self.key.version, &context::canonical(context), plain))
    }

    /// By whichever material it was encrypted, however many rotations ago.
    pub fn decrypt(&self, cx: &Cx, blob: &Ciphertext<'_>, context: Option<&Context>) -> Result<Opened, Error> {
        let (secret, material_id) = self.material(cx, blob.header.version)?.ok_or_else(errors::invalid_ciphertext)?;
        let plaintext = cipher::decrypt(&secret, blob, &context::canonical(context)).map_err(|_| errors::invalid_ciphertext())?;
        Ok(Opened { plaintext, material_id })
    }

    fn material(&self, cx: &Cx, version: u32) -> Result<Option<(Secret, String)>, Error> {
        let Some(material) = cx.read(|tx| tx.get(&MATERIALS, (&self.key.id, version)))? else { return Ok(None) };
        Ok(Some((keyring::open(cx, &self.key.id, version, &material)?, material.id)))
    }
}

/// Every algorithm in the model but one is for keys that we do not have.
pub fn check_algorithm(algorithm: Option<&str>) -> Result<(), Error> {
    match algorithm {
        None | Some(ALGORITHM) => Ok(()),
        Some(other) => Err(errors::incompatible_algorithm(other)),
    }
}

pub const ALGORITHM: &str = api_kms::values::encryption_algorithm_spec::SYMMETRIC_DEFAULT;

/// AWS: a dry run that finds nothing wrong fails nevertheless, and says so.
pub fn check_dry_run(dry_run: Option<bool>) -> Result<(), Error> {
    if dry_run == Some(true) { Err(errors::dry_run()) } else { Ok(()) }
}

/// Nitro Enclaves, to which a plaintext would be sent encrypted.
pub fn check_recipient(recipient: Option<&api_kms::RecipientInfo>) -> Result<(), Error> {
    if recipient.is_some() { Err(errors::not_implemented("Recipient (Nitro Enclaves)")) } else { Ok(()) }
}
