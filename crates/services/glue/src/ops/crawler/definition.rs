//! What a crawler may be. Whatever we could not do is refused here, by name, before it is stored: a crawl never finds out
//! that it cannot crawl.

use api_glue::{CrawlerTargets, CreateCrawlerInput, RecrawlPolicy, S3Target, SchemaChangePolicy};
use kernel::{Arn, Cx};

use crate::errors::{self, Error};
use crate::leniencies;
use crate::model::configuration::Configuration;
use crate::model::cron::Cron;
use crate::model::glob::Glob;
use crate::model::s3_path::S3Path;

/// AWS: "a valid value is an integer between 1 and 249".
const SAMPLE_SIZES: std::ops::RangeInclusive<i32> = 1..=249;

/// The definition as it will be kept, with AWS's defaults filled in.
pub async fn checked(cx: &Cx, mut definition: CreateCrawlerInput) -> Result<CreateCrawlerInput, Error> {
    only_s3_targets(&definition.targets)?;
    definition.targets.s3_targets.iter().flatten().try_for_each(checked_target)?;
    only_what_is_built(&definition)?;
    if let Some(schedule) = definition.schedule.as_deref().filter(|text| !text.is_empty()) {
        // Our words.
        Cron::parse(schedule).ok_or_else(|| errors::invalid(format!("Invalid cron expression: {schedule}")))?;
    }
    Configuration::parse(definition.configuration.as_deref().unwrap_or_default()).map_err(|error| errors::configuration(&error))?;
    definition.database_name = definition.database_name.map(|name| name.to_lowercase());
    check_policies(cx, &mut definition).await?;
    check_role(cx, &definition.role).await?;
    Ok(definition)
}

fn only_s3_targets(targets: &CrawlerTargets) -> Result<(), Error> {
    let CrawlerTargets { s3_targets, jdbc_targets, mongodb_targets, dynamodb_targets, .. } = targets;
    let others = [
        ("JdbcTargets", jdbc_targets.as_ref().map_or(0, Vec::len)),
        ("MongoDBTargets", mongodb_targets.as_ref().map_or(0, Vec::len)),
        ("DynamoDBTargets", dynamodb_targets.as_ref().map_or(0, Vec::len)),
        ("CatalogTargets", targets.catalog_targets.as_ref().map_or(0, Vec::len)),
        ("DeltaTargets", targets.delta_targets.as_ref().map_or(0, Vec::len)),
        ("IcebergTargets", targets.iceberg_targets.as_ref().map_or(0, Vec::len)),
        ("HudiTargets", targets.hudi_targets.as_ref().map_or(0, Vec::len)),
    ];
    if let Some((kind, _)) = others.iter().find(|(_, count)| *count > 0) {
        return Err(errors::not_implemented(&format!("a crawler with {kind}")));
    }
    if s3_targets.as_ref().is_none_or(Vec::is_empty) {
        // Our words.
        return Err(errors::invalid("At least one crawler target must be specified."));
    }
    Ok(())
}

fn checked_target(target: &S3Target) -> Result<(), Error> {
    let path = target.path.as_deref().unwrap_or_default();
    // The next three: our words.
    S3Path::parse(path).ok_or_else(|| errors::invalid(format!("Invalid S3 target path: {path}")))?;
    if target.sample_size.is_some_and(|size| !SAMPLE_SIZES.contains(&size)) {
        return Err(errors::invalid("SampleSize must be between 1 and 249."));
    }
    for pattern in target.exclusions.iter().flatten() {
        Glob::parse(pattern).map_err(|error| errors::invalid(format!("Invalid exclusion pattern {pattern}: {error}.")))?;
    }
    if target.event_queue_arn.is_some() || target.dlq_event_queue_arn.is_some() {
        return Err(errors::not_implemented("an S3 target with EventQueueArn"));
    }
    Ok(())
}

fn only_what_is_built(definition: &CreateCrawlerInput) -> Result<(), Error> {
    let custom = definition.classifiers.iter().flatten().next();
    if let Some(classifier) = custom {
        return Err(errors::not_implemented(&format!("the custom classifier {classifier}")));
    }
    let recrawl = definition.recrawl_policy.as_ref().and_then(|policy| policy.recrawl_behavior.as_deref());
    if recrawl == Some("CRAWL_EVENT_MODE") {
        return Err(errors::not_implemented("a crawler with CRAWL_EVENT_MODE"));
    }
    let lineage = definition.lineage_configuration.as_ref().and_then(|lineage| lineage.crawler_lineage_settings.as_deref());
    if lineage == Some("ENABLE") {
        return Err(errors::not_implemented("a crawler with lineage"));
    }
    if definition.lake_formation_configuration.as_ref().is_some_and(|config| config.use_lake_formation_credentials == Some(true)) {
        return Err(errors::not_implemented("a crawler with Lake Formation credentials"));
    }
    if definition.crawler_security_configuration.as_deref().is_some_and(|name| !name.is_empty()) {
        return Err(errors::not_implemented("a crawler with CrawlerSecurityConfiguration"));
    }
    Ok(())
}

/// Fills in the policies. AWS: update and deprecate by default, but LOG twice for incremental crawls, which allow nothing else.
async fn check_policies(cx: &Cx, definition: &mut CreateCrawlerInput) -> Result<(), Error> {
    let recrawl = definition.recrawl_policy.take().and_then(|policy| policy.recrawl_behavior);
    let recrawl = recrawl.unwrap_or_else(|| "CRAWL_EVERYTHING".into());
    let incremental = recrawl == "CRAWL_NEW_FOLDERS_ONLY";
    let policy = definition.schema_change_policy.take().unwrap_or_default();
    let (update, delete) = if incremental { ("LOG", "LOG") } else { ("UPDATE_IN_DATABASE", "DEPRECATE_IN_DATABASE") };
    let update = policy.update_behavior.unwrap_or_else(|| update.into());
    let delete = policy.delete_behavior.unwrap_or_else(|| delete.into());
    if incremental && (update != "LOG" || delete != "LOG") {
        cx.lenient(&leniencies::NEW_FOLDERS_WITH_UPDATE, &definition.name, errors::new_folders_need_log).await?;
    }
    definition.recrawl_policy = Some(RecrawlPolicy { recrawl_behavior: Some(recrawl) });
    definition.schema_change_policy = Some(SchemaChangePolicy { update_behavior: Some(update), delete_behavior: Some(delete) });
    Ok(())
}

/// AWS: the role's name (with its path) or its ARN. Whether there is such a role is not asked: authority over S3 is decided
/// when the crawl reads.
async fn check_role(cx: &Cx, role: &str) -> Result<(), Error> {
    if role.is_empty() {
        return Err(errors::invalid("Role cannot be empty."));
    }
    if !role.starts_with("arn:") {
        return Ok(());
    }
    let arn = Arn::parse(role).filter(|arn| arn.service() == "iam" && arn.resource().starts_with("role/"));
    let arn = arn.ok_or_else(|| errors::invalid(format!("Invalid role ARN: {role}")))?;
    if arn.account() != cx.account().to_string() {
        cx.lenient(&leniencies::ROLE_OF_ANOTHER_ACCOUNT, role, errors::foreign_role).await?;
    }
    Ok(())
}
