//! ReEncrypt: from one key or context to another, the plaintext never leaving.

use api_kms::{ReEncrypt, ReEncryptInput, ReEncryptOutput};
use kernel::{Cx, Handler};

use super::decrypt::check_modifiers;
use super::unlocked::{ALGORITHM, Unlocked, check_algorithm, check_dry_run};
use crate::Kms;
use crate::errors::{self, Error};
use crate::model::ciphertext::Ciphertext;

/// AWS names its two halves in policies and refusals: ReEncryptFrom, ReEncryptTo.
impl Handler<ReEncrypt> for Kms {
    async fn run(&self, cx: &Cx, input: ReEncryptInput) -> Result<ReEncryptOutput, Error> {
        check_modifiers(input.dry_run_modifiers.as_deref())?;
        let blob = input.ciphertext_blob.ok_or_else(|| errors::missing("ciphertextBlob"))?;
        let blob = Ciphertext::parse(&blob).ok_or_else(errors::invalid_ciphertext)?;
        let from = Unlocked::of_ciphertext(cx, &blob, input.source_key_id.as_deref(), "ReEncryptFrom").await?;
        check_algorithm(input.source_encryption_algorithm.as_deref())?;
        let to = Unlocked::named(cx, &input.destination_key_id, "ReEncryptTo").await?;
        check_algorithm(input.destination_encryption_algorithm.as_deref())?;
        let opened = from.decrypt(cx, &blob, input.source_encryption_context.as_ref())?;
        check_dry_run(input.dry_run)?;
        let blob = to.encrypt(cx, input.destination_encryption_context.as_ref(), &opened.plaintext)?;
        Ok(ReEncryptOutput {
            ciphertext_blob: Some(blob.into()),
            source_key_id: Some(from.arn.into()),
            key_id: Some(to.arn.into()),
            source_encryption_algorithm: Some(ALGORITHM.into()),
            destination_encryption_algorithm: Some(ALGORITHM.into()),
            source_key_material_id: Some(opened.material_id),
            destination_key_material_id: Some(to.key.material_id),
        })
    }
}
