//! StopCrawler: asks a running crawl to end.

use api_glue::{StopCrawler, StopCrawlerInput, StopCrawlerOutput};
use kernel::{Cx, Handler};

use crate::Glue;
use crate::errors::{self, Error};
use crate::store::{CRAWLERS, CrawlerState};
use crate::workers::run_crawlers;

/// The crawl sees it before its next look into S3, and ends as CANCELLED.
impl Handler<StopCrawler> for Glue {
    async fn run(&self, cx: &Cx, input: StopCrawlerInput) -> Result<StopCrawlerOutput, Error> {
        cx.write(|tx| {
            let mut row = tx.get(&CRAWLERS, &input.name)?.ok_or_else(|| errors::crawler_not_found(&input.name))?;
            match row.state {
                CrawlerState::Ready => return Err(errors::crawler_not_running(&input.name)),
                CrawlerState::Stopping => return Err(errors::crawler_stopping(&input.name)),
                CrawlerState::Running => row.state = CrawlerState::Stopping,
            }
            Ok(tx.put(&CRAWLERS, &input.name, &row)?)
        })
        .await?;
        cx.nudge(run_crawlers::NAME);
        Ok(StopCrawlerOutput::default())
    }
}
