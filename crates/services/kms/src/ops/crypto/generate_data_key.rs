//! GenerateDataKey, GenerateDataKeyWithoutPlaintext: a key for the caller, and the same key encrypted.

use api_kms::values::data_key_spec;
use api_kms::{
    GenerateDataKey, GenerateDataKeyInput, GenerateDataKeyOutput, GenerateDataKeyWithoutPlaintext, GenerateDataKeyWithoutPlaintextInput,
    GenerateDataKeyWithoutPlaintextOutput,
};
use kernel::{Cx, Handler};

use super::unlocked::{Unlocked, check_dry_run, check_recipient};
use crate::Kms;
use crate::errors::{self, Error};

impl Handler<GenerateDataKey> for Kms {
    async fn run(&self, cx: &Cx, input: GenerateDataKeyInput) -> Result<GenerateDataKeyOutput, Error> {
        check_recipient(input.recipient.as_ref())?;
        let length = length(input.number_of_bytes, input.key_spec.as_deref())?;
        let key = Unlocked::named(cx, &input.key_id, "GenerateDataKey").await?;
        check_dry_run(input.dry_run)?;
        let mut plaintext = vec![0; length];
        cx.rng().fill(&mut plaintext);
        let blob = key.encrypt(cx, input.encryption_context.as_ref(), &plaintext)?;
        Ok(GenerateDataKeyOutput {
            ciphertext_blob: Some(blob.into()),
            plaintext: Some(plaintext.into()),
            key_id: Some(key.arn.into()),
            key_material_id: Some(key.key.material_id),
            ..GenerateDataKeyOutput::default()
        })
    }
}

impl Handler<GenerateDataKeyWithoutPlaintext> for Kms {
    async fn run(&self, cx: &Cx, input: GenerateDataKeyWithoutPlaintextInput) -> Result<GenerateDataKeyWithoutPlaintextOutput, Error> {
        let length = length(input.number_of_bytes, input.key_spec.as_deref())?;
        let key = Unlocked::named(cx, &input.key_id, "GenerateDataKeyWithoutPlaintext").await?;
        check_dry_run(input.dry_run)?;
        let mut plaintext = vec![0; length];
        cx.rng().fill(&mut plaintext);
        let blob = key.encrypt(cx, input.encryption_context.as_ref(), &plaintext)?;
        Ok(GenerateDataKeyWithoutPlaintextOutput {
            ciphertext_blob: Some(blob.into()),
            key_id: Some(key.arn.into()),
            key_material_id: Some(key.key.material_id),
        })
    }
}

/// "You must specify either the KeySpec or the NumberOfBytes parameter (but not both)" (GenerateDataKey API reference).
fn length(number_of_bytes: Option<i32>, spec: Option<&str>) -> Result<usize, Error> {
    match (number_of_bytes, spec) {
        (Some(length @ 1..=1024), None) => Ok(length as usize),
        (None, Some(data_key_spec::AES_128)) => Ok(16),
        (None, Some(data_key_spec::AES_256)) => Ok(32),
        _ => Err(errors::size_or_spec()),
    }
}
