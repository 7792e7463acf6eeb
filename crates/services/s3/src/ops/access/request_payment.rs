//! `PutBucketRequestPayment`, `GetBucketRequestPayment`: who pays for what others read.

use api_s3::{
    GetBucketRequestPayment, GetBucketRequestPaymentInput, GetBucketRequestPaymentOutput, PutBucketRequestPayment,
    PutBucketRequestPaymentInput, PutBucketRequestPaymentOutput,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::{S3, access, errors};

impl Handler<PutBucketRequestPayment> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketRequestPaymentInput) -> Result<PutBucketRequestPaymentOutput, Error> {
        let requester_pays = match input.request_payment_configuration.payer.as_str() {
            "Requester" => true,
            "BucketOwner" => false,
            _ => return Err(errors::malformed_xml()),
        };
        let need = Need::bucket("s3:PutBucketRequestPayment");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            bucket.access.requester_pays = requester_pays;
            Ok(())
        })
        .await?;
        Ok(PutBucketRequestPaymentOutput::default())
    }
}

impl Handler<GetBucketRequestPayment> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketRequestPaymentInput) -> Result<GetBucketRequestPaymentOutput, Error> {
        let need = Need::bucket("s3:GetBucketRequestPayment");
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
        let payer = if bucket.access.requester_pays { "Requester" } else { "BucketOwner" };
        Ok(GetBucketRequestPaymentOutput { payer: Some(payer.to_owned()) })
    }
}
