//! `GetObject`: one look at the tables, then the bytes stream from the blob without a lock, opened on their way.

use api_s3::{GetObject, GetObjectInput, GetObjectOutput};
use kernel::{Body, Cx, Error, Handler, Principal};

use super::reading::{Reading, Source, Wanted, read_conditions, show_object};
use crate::access::GET;
use crate::keyring::Place;
use crate::ops::shapes::{customer_headers, show_customer_key};
use crate::stored::payload;
use crate::{S3, errors};

impl Handler<GetObject> for S3 {
    async fn run(&self, cx: &Cx, mut input: GetObjectInput) -> Result<GetObjectOutput, Error> {
        let customer = customer_headers!(input).parse()?;
        if *cx.principal() == Principal::Anonymous && overrides(&input) {
            return Err(errors::overrides_of_nobody());
        }
        let conditions = read_conditions!(input);
        let wanted = Wanted { range: input.range.as_deref(), part_number: input.part_number };
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let reading = source.read(cx, "GET", &source.need(GET).paying(input.request_payer.as_deref()), &conditions, &wanted)?;
        // AWS: archived objects must be restored before they can be read.
        if !reading.object.is_readable(cx.now().millis()) {
            return Err(errors::archived(reading.object.listed.class.name()));
        }
        let place = Place::new(&input.bucket, &reading.bucket, &input.key);
        let key = self.keyring.open(cx, place, &reading.object.terms.encryption, customer.as_ref()).await?;
        let body = match reading.length() {
            0 => Body::empty(),
            _ => payload(cx, &reading.body, key.as_ref(), reading.span),
        };
        let mut output = GetObjectOutput { body, ..Default::default() };
        show_object!(output, input, reading);
        show_customer_key!(output, customer.as_ref());
        Ok(output)
    }
}

/// AWS: "To use these parameters, you must sign the request" (GetObject, "Overriding response header values").
fn overrides(input: &GetObjectInput) -> bool {
    input.response_cache_control.is_some()
        || input.response_content_disposition.is_some()
        || input.response_content_encoding.is_some()
        || input.response_content_language.is_some()
        || input.response_content_type.is_some()
        || input.response_expires.is_some()
}
