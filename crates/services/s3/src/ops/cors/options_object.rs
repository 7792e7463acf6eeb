//! `OptionsObject`: whether a page of another origin may do what it is about to do.
//!
//! Nobody signs it, and it says nothing about the object: only what the bucket's rules say. (Order and words: recorded by LocalStack's
//! tests of CORS.)

use kernel::{Cx, Error, Handler};

use super::preflight::{OptionsObject, OptionsObjectInput, OptionsObjectOutput};
use crate::model::cors::{Allowed, Asked, METHODS};
use crate::store::{BUCKETS, CORS};
use crate::{S3, access, errors};

const VARY: &str = "Origin, Access-Control-Request-Headers, Access-Control-Request-Method";

impl Handler<OptionsObject> for S3 {
    async fn run(&self, cx: &Cx, input: OptionsObjectInput) -> Result<OptionsObjectOutput, Error> {
        let origin = input.origin.as_deref().ok_or_else(errors::origin_missing)?;
        let method = input.request_method.as_deref();
        let bucket = input.bucket.as_deref().unwrap_or_default();
        let cors = access::look(cx, |tx| match tx.get(&CORS, bucket)? {
            Some(cors) => Ok(cors),
            None if tx.exists(&BUCKETS, bucket)? => Err(errors::cors_not_enabled(method)),
            None => Err(errors::cors_without_bucket(method)),
        })?;
        let method = method.filter(|method| METHODS.contains(method)).ok_or_else(|| errors::bad_request_method(method))?;
        let asked = Asked { origin, method, headers: input.request_headers.as_deref() };
        let allowed = cors.allow(&asked).ok_or_else(|| errors::cors_not_allowed(method, input.key.is_some()))?;
        Ok(answer(&allowed, origin))
    }
}

fn answer(allowed: &Allowed<'_>, origin: &str) -> OptionsObjectOutput {
    let joined = |list: &[String]| (!list.is_empty()).then(|| list.join(", "));
    OptionsObjectOutput {
        allow_origin: Some(if allowed.is_anybody { "*" } else { origin }.to_owned()),
        allow_methods: joined(&allowed.rule.allowed_methods),
        allow_headers: joined(&allowed.headers),
        expose_headers: joined(&allowed.rule.expose_headers),
        max_age: allowed.rule.max_age_seconds.map(|seconds| seconds.to_string()),
        // The Fetch standard: what anybody may read nobody reads with credentials.
        allow_credentials: (!allowed.is_anybody).then(|| "true".to_owned()),
        vary: Some(VARY.to_owned()),
    }
}
