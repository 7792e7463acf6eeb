//! DescribeKey, by any kind of name.

use api_kms::{DescribeKey, DescribeKeyInput, DescribeKeyOutput};
use kernel::{Cx, Handler};

use super::described::described;
use crate::errors::Error;
use crate::{Kms, ops};

impl Handler<DescribeKey> for Kms {
    async fn run(&self, cx: &Cx, input: DescribeKeyInput) -> Result<DescribeKeyOutput, Error> {
        let key = ops::named(cx, &input.key_id, "DescribeKey").await?;
        Ok(DescribeKeyOutput { key_metadata: Some(described(cx, &key)) })
    }
}
