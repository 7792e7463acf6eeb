//! A bucket's lifecycle configuration: put whole, answered as it was put, taken away whole.

pub mod future;
mod shapes;

use api_s3::{
    DeleteBucketLifecycle, DeleteBucketLifecycleInput, DeleteBucketLifecycleOutput, GetBucketLifecycleConfiguration,
    GetBucketLifecycleConfigurationInput, GetBucketLifecycleConfigurationOutput, PutBucketLifecycleConfiguration,
    PutBucketLifecycleConfigurationInput, PutBucketLifecycleConfigurationOutput,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::lifecycle::{Configuration, Digest, MinimumSize, check};
use crate::store::{BUCKETS, LIFECYCLES, lifecycle};
use crate::workers::lifecycle::Lifecycle;
use crate::{S3, access, errors};

impl Handler<PutBucketLifecycleConfiguration> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketLifecycleConfigurationInput) -> Result<PutBucketLifecycleConfigurationOutput, Error> {
        let rules = input.lifecycle_configuration.ok_or_else(errors::malformed_xml)?.rules;
        let rules = rules.into_iter().map(shapes::parse).collect::<Result<_, _>>()?;
        let minimum = match input.transition_default_minimum_object_size.as_deref() {
            None => MinimumSize::default(),
            Some(name) => MinimumSize::parse(name).ok_or_else(errors::bad_minimum_size)?,
        };
        let mut configuration = Configuration { rules, minimum };
        check::check(&configuration)?;
        for rule in configuration.rules.iter_mut().filter(|rule| rule.id.is_empty()) {
            rule.id = draw_id(cx);
        }
        let name = &input.bucket;
        cx.write(|tx| {
            let need = Need::bucket("s3:PutLifecycleConfiguration");
            let mut bucket = access::bucket(tx, cx, name, input.expected_bucket_owner.as_deref(), &need)?;
            bucket.lifecycle = Some(Digest::of(&configuration));
            tx.put(&BUCKETS, name, &bucket)?;
            tx.put(&LIFECYCLES, name, &configuration)?;
            Ok::<_, Error>(lifecycle::begin_anew(tx, name, cx.now().millis())?)
        })
        .await?;
        cx.nudge(Lifecycle::NAME);
        Ok(PutBucketLifecycleConfigurationOutput { transition_default_minimum_object_size: Some(minimum.name().to_owned()) })
    }
}

/// AWS: 48 characters, the base64 of a UUID's text.
fn draw_id(cx: &Cx) -> String {
    let (high, low) = (cx.rng().u64(), cx.rng().u64());
    let text = format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        low >> 48 & 0x3fff | 0x8000,
        low & 0xffff_ffff_ffff
    );
    BASE64.encode(text)
}

impl Handler<GetBucketLifecycleConfiguration> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketLifecycleConfigurationInput) -> Result<GetBucketLifecycleConfigurationOutput, Error> {
        let configuration = access::look(cx, |tx| {
            let need = Need::bucket("s3:GetLifecycleConfiguration");
            access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
            tx.get(&LIFECYCLES, &input.bucket)?.ok_or_else(|| errors::no_such_lifecycle(&input.bucket))
        })?;
        Ok(GetBucketLifecycleConfigurationOutput {
            rules: Some(configuration.rules.into_iter().map(shapes::show).collect()),
            transition_default_minimum_object_size: Some(configuration.minimum.name().to_owned()),
        })
    }
}

impl Handler<DeleteBucketLifecycle> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteBucketLifecycleInput) -> Result<DeleteBucketLifecycleOutput, Error> {
        let name = &input.bucket;
        cx.write(|tx| {
            // AWS: taking rules away is the right to put some.
            let need = Need::bucket("s3:PutLifecycleConfiguration");
            let mut bucket = access::bucket(tx, cx, name, input.expected_bucket_owner.as_deref(), &need)?;
            bucket.lifecycle = None;
            tx.put(&BUCKETS, name, &bucket)?;
            Ok::<_, Error>(lifecycle::forget(tx, name)?)
        })
        .await?;
        Ok(DeleteBucketLifecycleOutput::default())
    }
}
