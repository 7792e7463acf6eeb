//! A bucket's Intelligent-Tiering configurations, each under its id. They are kept and answered; nothing moves between tiers here.

mod shapes;

use api_s3::{
    DeleteBucketIntelligentTieringConfiguration, DeleteBucketIntelligentTieringConfigurationInput,
    DeleteBucketIntelligentTieringConfigurationOutput, GetBucketIntelligentTieringConfiguration,
    GetBucketIntelligentTieringConfigurationInput, GetBucketIntelligentTieringConfigurationOutput,
    ListBucketIntelligentTieringConfigurations, ListBucketIntelligentTieringConfigurationsInput,
    ListBucketIntelligentTieringConfigurationsOutput, PutBucketIntelligentTieringConfiguration,
    PutBucketIntelligentTieringConfigurationInput, PutBucketIntelligentTieringConfigurationOutput,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::intelligent_tiering::CONFIGURATIONS_MAX;
use crate::model::token::Place;
use crate::store::TIERINGS;
use crate::{S3, access, errors};

const GET: &str = "s3:GetIntelligentTieringConfiguration";
/// AWS: taking one away is the right to put some.
const PUT: &str = "s3:PutIntelligentTieringConfiguration";
/// AWS: "The maximum number … returned" is not documented for this listing; its sisters answer a hundred.
const PAGE: usize = 100;
/// AWS says so of this one's sisters only: "The ID has a 64 character limit" (MetricsConfiguration).
const ID_CHARS_MAX: usize = 64;

impl Handler<PutBucketIntelligentTieringConfiguration> for S3 {
    async fn run(
        &self,
        cx: &Cx,
        input: PutBucketIntelligentTieringConfigurationInput,
    ) -> Result<PutBucketIntelligentTieringConfigurationOutput, Error> {
        if input.intelligent_tiering_configuration.id != input.id {
            return Err(errors::bad_tiering("The id of the request is not that of the configuration", &input.id));
        }
        if !(1..=ID_CHARS_MAX).contains(&input.id.chars().count()) {
            return Err(errors::bad_tiering("The id of the configuration must have 1 to 64 characters", &input.id));
        }
        let configuration = shapes::parse(input.intelligent_tiering_configuration)?;
        let (name, id) = (&input.bucket, &input.id);
        cx.write(|tx| {
            access::bucket(tx, cx, name, input.expected_bucket_owner.as_deref(), &Need::bucket(PUT))?;
            let is_new = !tx.exists(&TIERINGS, (name, id))?;
            if is_new && tx.prefix(&TIERINGS, (name,)).keys().take(CONFIGURATIONS_MAX).count() == CONFIGURATIONS_MAX {
                return Err(errors::too_many_configurations());
            }
            Ok(tx.put(&TIERINGS, (name, id), &configuration)?)
        })
        .await?;
        Ok(PutBucketIntelligentTieringConfigurationOutput::default())
    }
}

impl Handler<GetBucketIntelligentTieringConfiguration> for S3 {
    async fn run(
        &self,
        cx: &Cx,
        input: GetBucketIntelligentTieringConfigurationInput,
    ) -> Result<GetBucketIntelligentTieringConfigurationOutput, Error> {
        let (name, id) = (&input.bucket, &input.id);
        let configuration = access::look(cx, |tx| {
            access::bucket(tx, cx, name, input.expected_bucket_owner.as_deref(), &Need::bucket(GET))?;
            tx.get(&TIERINGS, (name, id))?.ok_or_else(errors::no_such_configuration)
        })?;
        let intelligent_tiering_configuration = Some(shapes::show(input.id, configuration));
        Ok(GetBucketIntelligentTieringConfigurationOutput { intelligent_tiering_configuration })
    }
}

impl Handler<DeleteBucketIntelligentTieringConfiguration> for S3 {
    async fn run(
        &self,
        cx: &Cx,
        input: DeleteBucketIntelligentTieringConfigurationInput,
    ) -> Result<DeleteBucketIntelligentTieringConfigurationOutput, Error> {
        let (name, id) = (&input.bucket, &input.id);
        cx.write(|tx| {
            access::bucket(tx, cx, name, input.expected_bucket_owner.as_deref(), &Need::bucket(PUT))?;
            if !tx.exists(&TIERINGS, (name, id))? {
                return Err(errors::no_such_configuration());
            }
            Ok(tx.delete(&TIERINGS, (name, id))?)
        })
        .await?;
        Ok(DeleteBucketIntelligentTieringConfigurationOutput::default())
    }
}

impl Handler<ListBucketIntelligentTieringConfigurations> for S3 {
    async fn run(
        &self,
        cx: &Cx,
        input: ListBucketIntelligentTieringConfigurationsInput,
    ) -> Result<ListBucketIntelligentTieringConfigurationsOutput, Error> {
        let after = match input.continuation_token.as_deref() {
            None => None,
            Some(token) => match Place::parse(token) {
                Some(Place::AfterKey(id)) => Some(id),
                _ => return Err(errors::bad_continuation_token(token)),
            },
        };
        let name = &input.bucket;
        let mut found: Vec<_> = access::look(cx, |tx| {
            access::bucket(tx, cx, name, input.expected_bucket_owner.as_deref(), &Need::bucket(GET))?;
            let range = tx.prefix(&TIERINGS, (name,));
            let range = match &after {
                Some(id) => range.start_after((name, id)),
                None => range,
            };
            Ok(range.take(PAGE + 1).collect::<Result<_, _>>()?)
        })?;
        let is_truncated = found.len() > PAGE;
        found.truncate(PAGE);
        let next = found.last().filter(|_| is_truncated).map(|((_, id), _)| Place::AfterKey(id.clone()).token());
        let shown: Vec<_> = found.into_iter().map(|((_, id), configuration)| shapes::show(id, configuration)).collect();
        Ok(ListBucketIntelligentTieringConfigurationsOutput {
            is_truncated: Some(is_truncated),
            continuation_token: input.continuation_token,
            next_continuation_token: next,
            intelligent_tiering_configuration_list: (!shown.is_empty()).then_some(shown),
        })
    }
}
