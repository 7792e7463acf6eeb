//! GenerateRandom: bytes that no key has seen.

use api_kms::{GenerateRandom, GenerateRandomInput, GenerateRandomOutput};
use kernel::{Cx, Handler};

use super::unlocked::check_recipient;
use crate::Kms;
use crate::errors::{self, Error};

impl Handler<GenerateRandom> for Kms {
    async fn run(&self, cx: &Cx, input: GenerateRandomInput) -> Result<GenerateRandomOutput, Error> {
        check_recipient(input.recipient.as_ref())?;
        if let Some(id) = &input.custom_key_store_id {
            return Err(errors::no_such_key_store(id));
        }
        // The model has checked that there are 1 to 1,024 of them.
        let length = input.number_of_bytes.and_then(|length| usize::try_from(length).ok()).ok_or_else(errors::number_of_bytes_required)?;
        let mut bytes = vec![0; length.min(1024)];
        cx.rng().fill(&mut bytes);
        Ok(GenerateRandomOutput { plaintext: Some(bytes.into()), ..GenerateRandomOutput::default() })
    }
}
