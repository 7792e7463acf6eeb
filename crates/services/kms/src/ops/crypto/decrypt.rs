//! Decrypt: the ciphertext knows its key.

use api_kms::{Decrypt, DecryptInput, DecryptOutput};
use kernel::{Cx, Handler};

use super::unlocked::{ALGORITHM, Unlocked, check_algorithm, check_dry_run, check_recipient};
use crate::Kms;
use crate::errors::{self, Error};
use crate::model::ciphertext::Ciphertext;

impl Handler<Decrypt> for Kms {
    async fn run(&self, cx: &Cx, input: DecryptInput) -> Result<DecryptOutput, Error> {
        check_recipient(input.recipient.as_ref())?;
        check_modifiers(input.dry_run_modifiers.as_deref())?;
        let blob = input.ciphertext_blob.ok_or_else(|| errors::missing("ciphertextBlob"))?;
        let blob = Ciphertext::parse(&blob).ok_or_else(errors::invalid_ciphertext)?;
        let key = Unlocked::of_ciphertext(cx, &blob, input.key_id.as_deref(), "Decrypt").await?;
        check_algorithm(input.encryption_algorithm.as_deref())?;
        let opened = key.decrypt(cx, &blob, input.encryption_context.as_ref())?;
        check_dry_run(input.dry_run)?;
        Ok(DecryptOutput {
            key_id: Some(key.arn.into()),
            plaintext: Some(opened.plaintext.into()),
            encryption_algorithm: Some(ALGORITHM.into()),
            key_material_id: Some(opened.material_id),
            ..DecryptOutput::default()
        })
    }
}

/// Dry runs without a ciphertext.
pub(super) fn check_modifiers(modifiers: Option<&[String]>) -> Result<(), Error> {
    match modifiers {
        None | Some([]) => Ok(()),
        Some(_) => Err(errors::not_implemented("DryRunModifiers")),
    }
}
