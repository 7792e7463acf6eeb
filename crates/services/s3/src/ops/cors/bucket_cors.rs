//! `PutBucketCors`, `GetBucketCors`, `DeleteBucketCors`.

use api_s3::{
    CORSRule, DeleteBucketCors, DeleteBucketCorsInput, DeleteBucketCorsOutput, GetBucketCors, GetBucketCorsInput, GetBucketCorsOutput,
    PutBucketCors, PutBucketCorsInput, PutBucketCorsOutput,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::cors::{Cors, CorsRule};
use crate::store::CORS;
use crate::{S3, access, errors};

impl Handler<PutBucketCors> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketCorsInput) -> Result<PutBucketCorsOutput, Error> {
        let cors = Cors { rules: input.cors_configuration.cors_rules.into_iter().map(read).collect() };
        cors.check()?;
        cx.write(|tx| {
            access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:PutBucketCORS"))?;
            Ok::<_, Error>(tx.put(&CORS, &input.bucket, &cors)?)
        })
        .await?;
        Ok(PutBucketCorsOutput::default())
    }
}

impl Handler<GetBucketCors> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketCorsInput) -> Result<GetBucketCorsOutput, Error> {
        let cors = access::look(cx, |tx| {
            access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:GetBucketCORS"))?;
            tx.get(&CORS, &input.bucket)?.ok_or_else(|| errors::no_cors_configuration(&input.bucket))
        })?;
        Ok(GetBucketCorsOutput { cors_rules: Some(cors.rules.into_iter().map(show).collect()) })
    }
}

impl Handler<DeleteBucketCors> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteBucketCorsInput) -> Result<DeleteBucketCorsOutput, Error> {
        cx.write(|tx| {
            // AWS: the permission to set a configuration is the one to take it away.
            access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:PutBucketCORS"))?;
            Ok::<_, Error>(tx.delete(&CORS, &input.bucket)?)
        })
        .await?;
        Ok(DeleteBucketCorsOutput::default())
    }
}

fn read(rule: CORSRule) -> CorsRule {
    CorsRule {
        id: rule.id,
        allowed_headers: rule.allowed_headers.unwrap_or_default(),
        allowed_methods: rule.allowed_methods,
        allowed_origins: rule.allowed_origins,
        expose_headers: rule.expose_headers.unwrap_or_default(),
        max_age_seconds: rule.max_age_seconds,
    }
}

fn show(rule: CorsRule) -> CORSRule {
    let some = |list: Vec<String>| (!list.is_empty()).then_some(list);
    CORSRule {
        id: rule.id,
        allowed_headers: some(rule.allowed_headers),
        allowed_methods: rule.allowed_methods,
        allowed_origins: rule.allowed_origins,
        expose_headers: some(rule.expose_headers),
        max_age_seconds: rule.max_age_seconds,
    }
}
