//! `RestoreObject`: asks for a copy of an archived object that can be read for a while.

use api_s3::{RestoreObject, RestoreObjectInput, RestoreObjectOutput, RestoreRequest};
use kernel::{Cx, Error, Handler};

use super::reading::Source;
use crate::access::OnVersion;
use crate::model::event::EventKind;
use crate::model::event_record::ObjectFacts;
use crate::model::restoration::{self, Outcome, Tier};
use crate::model::storage_class::StorageClass;
use crate::notify::{self, Event};
use crate::store::{restores, versions};
use crate::workers::restores::Restores;
use crate::{S3, errors};

/// AWS: one action for both.
const RESTORE: OnVersion = ("s3:RestoreObject", "s3:RestoreObject");

impl Handler<RestoreObject> for S3 {
    async fn run(&self, cx: &Cx, input: RestoreObjectInput) -> Result<RestoreObjectOutput, Error> {
        let asked = Asked::parse(input.restore_request.ok_or_else(errors::malformed_xml)?)?;
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let status = cx.write(|tx| {
            let (bucket, mut object) = source.find(tx, cx, "POST", &source.need(RESTORE).paying(input.request_payer.as_deref()))?;
            let now = cx.now().millis();
            let outcome = restoration::restore(object.listed.class, object.restoration, asked.days(object.listed.class)?, asked.tier, now)?;
            let (status, restoration, wakes_at) = match outcome {
                Outcome::Begun(restoration) => (202, restoration, restoration.ready),
                Outcome::Extended(restoration) => (200, restoration, restoration.expires),
            };
            object.restoration = Some(restoration);
            if status == 202 {
                let facts = ObjectFacts { class: Some(object.listed.class.name().to_owned()), ..ObjectFacts::of(&object) };
                notify::post(tx, cx, (source.bucket, &bucket), || Event { kind: EventKind::RestorePost, key: source.key, facts })?;
            }
            restores::expect(tx, source.bucket, source.key, object.mark(), wakes_at)?;
            versions::update(tx, source.bucket, source.key, object)?;
            Ok::<_, Error>((status, bucket.notifies))
        });
        let (status, notifies) = status.await?;
        notify::nudge(cx, notifies);
        cx.nudge(Restores::NAME);
        Ok(RestoreObjectOutput { status: Some(status), ..Default::default() })
    }
}

struct Asked {
    days: Option<i32>,
    tier: Tier,
}

impl Asked {
    fn parse(request: RestoreRequest) -> Result<Asked, Error> {
        if request.r#type.is_some() || request.select_parameters.is_some() || request.output_location.is_some() {
            return Err(errors::select_not_built());
        }
        if let Some(days) = request.days.filter(|days| *days < 1) {
            return Err(errors::too_few_days(days));
        }
        // AWS: Standard "is the default option for retrieval requests that do not specify the retrieval option".
        let tier = request.glacier_job_parameters.map(|parameters| parameters.tier).or(request.tier);
        let tier = tier.map_or(Some(Tier::Standard), |name| Tier::parse(&name)).ok_or_else(errors::malformed_xml)?;
        Ok(Asked { days: request.days, tier })
    }

    /// AWS: Days is "required for … the S3 Glacier Flexible Retrieval or S3 Glacier Deep Archive storage classes"; where nothing is
    /// archived there are no days to count.
    fn days(&self, class: StorageClass) -> Result<i32, Error> {
        if class.is_archived() { self.days.ok_or_else(errors::malformed_xml) } else { Ok(self.days.unwrap_or_default()) }
    }
}
