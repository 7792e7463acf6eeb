//! `HeadObject`: GetObject without the bytes.

use api_s3::{HeadObject, HeadObjectInput, HeadObjectOutput};
use kernel::{Cx, Error, Handler};

use super::reading::{Reading, Source, Wanted, read_conditions, show_object};
use crate::S3;
use crate::access::GET;
use crate::keyring::Keyring;
use crate::ops::shapes::{customer_headers, show_customer_key};

impl Handler<HeadObject> for S3 {
    async fn run(&self, cx: &Cx, mut input: HeadObjectInput) -> Result<HeadObjectOutput, Error> {
        let customer = customer_headers!(input).parse()?;
        let conditions = read_conditions!(input);
        let wanted = Wanted { range: input.range.as_deref(), part_number: input.part_number };
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let reading = source.read(cx, "HEAD", &source.need(GET).paying(input.request_payer.as_deref()), &conditions, &wanted)?;
        Keyring::prove(&reading.object.terms.encryption, customer.as_ref())?;
        let mut output = HeadObjectOutput::default();
        show_object!(output, input, reading);
        show_customer_key!(output, customer.as_ref());
        Ok(output)
    }
}
