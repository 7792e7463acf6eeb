//! `CreateMultipartUpload`: says what the object will be, before its bytes come.

use api_s3::{CreateMultipartUpload, CreateMultipartUploadInput, CreateMultipartUploadOutput};
use kernel::{Cx, Error, Handler};

use crate::access::{Need, facts_of};
use crate::keyring::Place;
use crate::model::checksum::Coverage;
use crate::model::object_key;
use crate::model::stamp::Stamp;
use crate::model::terms::Terms;
use crate::ops::access::asked::{self as acl, acl_of};
use crate::ops::lifecycle::future;
use crate::ops::object::writing;
use crate::ops::object_lock::asked;
use crate::ops::shapes::{self, encryption_of, metadata_of, show_customer_key, show_encryption, terms_of};
use crate::store::UPLOADS;
use crate::store::upload::{self, Checksumming, Upload};
use crate::workers::lifecycle;
use crate::{S3, access, errors};

impl Handler<CreateMultipartUpload> for S3 {
    async fn run(&self, cx: &Cx, mut input: CreateMultipartUploadInput) -> Result<CreateMultipartUploadOutput, Error> {
        access::signed(cx).map_err(|_| errors::upload_of_nobody())?;
        object_key::check(&input.key)?;
        let tags = writing::tags(input.tagging.as_deref())?;
        let mut facts = facts_of!(input, &tags);
        let asked_acl = acl_of!(input)?;
        let terms = terms_of!(input);
        facts.extend(asked::facts(terms.lock.retention, cx.now()));
        let sse = encryption_of!(input)?;
        let checksum = checksumming(input.checksum_algorithm.as_deref(), input.checksum_type.as_deref())?;
        let class = shapes::storage_class(input.storage_class.as_deref())?;
        let metadata = metadata_of!(input);
        let (bucket, key) = (input.bucket, input.key);
        let need = Need::object("s3:PutObject", &key).with_all(&facts).paying(input.request_payer.as_deref());
        let row = access::look(cx, |tx| access::bucket(tx, cx, &bucket, input.expected_bucket_owner.as_deref(), &need))?;
        let drawn = self.keyring.settle(cx, "s3:PutObject", Place::new(&bucket, &row, &key), &row, &sse).await?;
        let encryption = drawn.encryption.clone();
        let terms = Terms { encryption: drawn.encryption, ..terms };
        let now = cx.now().millis();
        let (stamp, abort) = cx
            .write(|tx| {
                let row = access::bucket(tx, cx, &bucket, input.expected_bucket_owner.as_deref(), &need)?;
                asked::check(&row, &terms.lock, cx.now())?;
                let acl = acl::of_upload(cx, (&bucket, &row), &key, &asked_acl)?;
                let terms = Terms { acl, ..terms };
                let stamp = Stamp { sequence: upload::draw_sequence(tx, &bucket, &key, now)?, nonce: cx.rng().u64() };
                let upload = Upload { stamp, initiated: now, class, checksum, metadata, tags, terms };
                tx.put(&UPLOADS, (&bucket, &key, stamp.sequence), &upload)?;
                lifecycle::touched(tx, cx, (&bucket, &row))?;
                Ok::<_, Error>((stamp, future::abort(tx, &bucket, &row, &key, now)?))
            })
            .await?;
        let (abort_date, abort_rule_id) = abort.unzip();
        let mut output = CreateMultipartUploadOutput {
            abort_date,
            abort_rule_id,
            bucket: Some(bucket),
            key: Some(key),
            upload_id: Some(stamp.text()),
            sse_kms_encryption_context: input.sse_kms_encryption_context,
            checksum_algorithm: checksum.map(|checksum| checksum.algorithm.name().to_owned()),
            checksum_type: checksum.map(|checksum| checksum.coverage.name().to_owned()),
            ..Default::default()
        };
        show_encryption!(output, encryption);
        show_customer_key!(output, sse.customer());
        Ok(output)
    }
}

/// AWS: "Checking object integrity", table of algorithms and types: CRC64NVME is always full object, SHAs are always composite.
fn checksumming(algorithm: Option<&str>, coverage: Option<&str>) -> Result<Option<Checksumming>, Error> {
    let Some(algorithm) = shapes::checksum_algorithm(algorithm)? else {
        return if coverage.is_some() { Err(errors::coverage_without_algorithm()) } else { Ok(None) };
    };
    let coverage = match coverage {
        None => algorithm.default_coverage(),
        Some(name) => Coverage::parse(name)
            .filter(|coverage| algorithm.allows(*coverage))
            .ok_or_else(|| errors::coverage_not_offered(name, algorithm.name()))?,
    };
    Ok(Some(Checksumming { algorithm, coverage }))
}
