//! `GetObject`: one look at the tables, then the bytes stream from the blob without a lock.

use api_s3::{GetObject, GetObjectInput, GetObjectOutput};
use futures::{FutureExt, StreamExt, future, stream};
use kernel::store::BlobRef;
use kernel::{Body, Cx, Error, Handler};
use wire::BodyError;

use super::reading::{Reading, Source, Wanted, read_conditions, show_object};
use crate::access::GET;
use crate::model::range::Span;
use crate::ops::shapes;
use crate::{S3, errors};

impl Handler<GetObject> for S3 {
    async fn run(&self, cx: &Cx, mut input: GetObjectInput) -> Result<GetObjectOutput, Error> {
        shapes::refuse_headers([("x-amz-server-side-encryption-customer-algorithm", input.sse_customer_algorithm.is_some())])?;
        let conditions = read_conditions!(input);
        let wanted = Wanted { range: input.range.as_deref(), part_number: input.part_number };
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let reading = source.read(cx, "GET", &source.need(GET), &conditions, &wanted)?;
        // AWS: archived objects must be restored before they can be read.
        let class = reading.object.listed.class;
        if class.is_archived() {
            return Err(errors::archived(class.name()));
        }
        let mut output = GetObjectOutput { body: payload(cx, &reading.body.blob, reading.span), ..Default::default() };
        show_object!(output, input, reading);
        Ok(output)
    }
}

/// A blob's bytes as a payload. Small ones are at hand already and need no stream.
pub fn payload(cx: &Cx, blob: &BlobRef, span: Option<Span>) -> Body {
    let Span { first, last } = match (span, blob.len()) {
        (Some(span), _) => span,
        (None, 0) => return Body::empty(),
        (None, length) => Span { first: 0, last: length - 1 },
    };
    let chunks = cx.world().store().blobs().open_range(blob, first..=last);
    let mut chunks = chunks.map(|chunk| chunk.map_err(|error| BodyError::Storage(error.to_string())));
    // Bytes kept inside the store are at hand at the first poll; a payload that is whole needs no stream, and its reply no frames.
    match blob {
        BlobRef::Inline { .. } => match chunks.next().now_or_never().flatten() {
            Some(Ok(bytes)) => Body::from(bytes),
            Some(Err(error)) => Body::stream(None, stream::once(future::ready(Err(error)))),
            None => Body::empty(),
        },
        BlobRef::File(_) | BlobRef::Chain(_) => Body::stream(Some(last - first + 1), chunks),
    }
}
