//! A crawler as the Get operations answer it.

use api_glue::{
    Crawler, CrawlerTargets, CreateCrawlerInput, LakeFormationConfiguration, LastCrawlInfo, LineageConfiguration, S3Target, Schedule,
};
use kernel::store::ReadTx;
use kernel::{Cx, Timestamp};

use crate::errors::Error;
use crate::store::{self, CrawlRow, CrawlState, CrawlerRow, CrawlerState};

/// AWS: where crawlers log.
pub const LOG_GROUP: &str = "/aws-glue/crawlers";

pub fn crawler(cx: &Cx, tx: &ReadTx, row: &CrawlerRow) -> Result<Crawler, Error> {
    let definition: CreateCrawlerInput = store::from_json(&row.definition)?;
    let elapsed = match row.state {
        CrawlerState::Ready => 0,
        _ => store::latest_crawl(tx, &definition.name)?.map_or(0, |crawl| cx.now().millis() - crawl.started_at),
    };
    let last = store::last_ended_crawl(tx, &definition.name)?;
    Ok(Crawler {
        role: Some(definition.role),
        targets: Some(targets(definition.targets)),
        database_name: definition.database_name,
        description: definition.description,
        classifiers: Some(definition.classifiers.unwrap_or_default()),
        recrawl_policy: definition.recrawl_policy,
        schema_change_policy: definition.schema_change_policy,
        lineage_configuration: Some(LineageConfiguration { crawler_lineage_settings: Some("DISABLE".into()) }),
        state: Some(state_name(row.state).into()),
        table_prefix: definition.table_prefix,
        schedule: definition.schedule.filter(|text| !text.is_empty()).map(scheduled),
        crawl_elapsed_time: Some(elapsed),
        creation_time: Some(Timestamp::from_millis(row.created_at)),
        last_updated: Some(Timestamp::from_millis(row.updated_at)),
        last_crawl: last.map(|crawl| last_crawl(&definition.name, crawl)),
        version: Some(row.version),
        configuration: definition.configuration,
        lake_formation_configuration: Some(no_lake_formation()),
        name: Some(definition.name),
        ..Crawler::default()
    })
}

/// AWS answers a list for each kind of target.
fn targets(targets: CrawlerTargets) -> CrawlerTargets {
    let with_exclusions = |target: S3Target| S3Target { exclusions: Some(target.exclusions.unwrap_or_default()), ..target };
    CrawlerTargets {
        s3_targets: Some(targets.s3_targets.unwrap_or_default().into_iter().map(with_exclusions).collect()),
        jdbc_targets: Some(Vec::new()),
        mongodb_targets: Some(Vec::new()),
        dynamodb_targets: Some(Vec::new()),
        catalog_targets: Some(Vec::new()),
        delta_targets: Some(Vec::new()),
        iceberg_targets: Some(Vec::new()),
        hudi_targets: Some(Vec::new()),
    }
}

fn scheduled(expression: String) -> Schedule {
    Schedule { schedule_expression: Some(expression), state: Some("SCHEDULED".into()) }
}

fn no_lake_formation() -> LakeFormationConfiguration {
    LakeFormationConfiguration { use_lake_formation_credentials: Some(false), account_id: Some(String::new()) }
}

fn state_name(state: CrawlerState) -> &'static str {
    match state {
        CrawlerState::Ready => "READY",
        CrawlerState::Running => "RUNNING",
        CrawlerState::Stopping => "STOPPING",
    }
}

fn last_crawl(name: &str, crawl: CrawlRow) -> LastCrawlInfo {
    let status = match crawl.state {
        CrawlState::Running => return LastCrawlInfo::default(),
        CrawlState::Succeeded => "SUCCEEDED",
        CrawlState::Failed => "FAILED",
        CrawlState::Cancelled => "CANCELLED",
    };
    LastCrawlInfo {
        status: Some(status.into()),
        error_message: crawl.error,
        log_group: Some(LOG_GROUP.into()),
        log_stream: Some(name.to_owned()),
        message_prefix: Some(crawl.id),
        start_time: Some(Timestamp::from_millis(crawl.started_at)),
    }
}
