//! `PostObject`: PutObject by a browser's form. Only those who are told of writes hear the difference.
//!
//! AWS: "POST Object" (S3 API Reference). botocore's model lacks it, since no SDK calls it; the gateway reads the form.

use api_s3::{PutObject, PutObjectInput, PutObjectOutput};
use kernel::{Cx, Error, Handler};
use wire::schema::RouteSchema;
use wire::{Operation, OperationSchema};

use super::put_object::put;
use crate::S3;
use crate::model::event::EventKind;

pub struct PostObject;

impl Operation for PostObject {
    type Input = PutObjectInput;
    type Output = PutObjectOutput;
    const SCHEMA: &'static OperationSchema = &POST_OBJECT;
}

static POST_OBJECT: OperationSchema = OperationSchema {
    service: &api_s3::SERVICE,
    name: "PostObject",
    route: RouteSchema { name: "PostObject", method: "POST", path: "/{Bucket}", query: "" },
    status: PutObject::SCHEMA.status,
    input: PutObject::SCHEMA.input,
    output: PutObject::SCHEMA.output,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: PutObject::SCHEMA.checksum_algorithm_member,
    checksum_required: false,
};

impl Handler<PostObject> for S3 {
    async fn run(&self, cx: &Cx, input: PutObjectInput) -> Result<PutObjectOutput, Error> {
        put(self, cx, input, EventKind::CreatedPost).await
    }
}
