//! Encrypt: up to 4,096 bytes, which the model checks.

use api_kms::{Encrypt, EncryptInput, EncryptOutput};
use kernel::{Cx, Handler};

use super::unlocked::{ALGORITHM, Unlocked, check_algorithm, check_dry_run};
use crate::Kms;
use crate::errors::Error;

impl Handler<Encrypt> for Kms {
    async fn run(&self, cx: &Cx, input: EncryptInput) -> Result<EncryptOutput, Error> {
        let key = Unlocked::named(cx, &input.key_id, "Encrypt").await?;
        check_algorithm(input.encryption_algorithm.as_deref())?;
        check_dry_run(input.dry_run)?;
        let blob = key.encrypt(cx, input.encryption_context.as_ref(), &input.plaintext)?;
        Ok(EncryptOutput { ciphertext_blob: Some(blob.into()), key_id: Some(key.arn.into()), encryption_algorithm: Some(ALGORITHM.into()) })
    }
}
