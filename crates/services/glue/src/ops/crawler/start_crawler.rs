//! StartCrawler: writes the crawl down; the worker makes it.

use api_glue::{StartCrawler, StartCrawlerInput, StartCrawlerOutput};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::store::{CRAWLERS, CrawlerState};
use crate::workers::run_crawlers;
use crate::{Glue, store};

impl Handler<StartCrawler> for Glue {
    async fn run(&self, cx: &Cx, input: StartCrawlerInput) -> Result<StartCrawlerOutput, Error> {
        let (now, crawl_id) = (cx.now().millis(), cx.rng().uuid());
        cx.write(|tx| {
            let mut row = tx.get(&CRAWLERS, &input.name)?.ok_or_else(|| errors::crawler_not_found(&input.name))?;
            if row.state != CrawlerState::Ready {
                return Err(errors::crawler_already_started(&input.name));
            }
            Ok(store::start_crawl(tx, &input.name, &mut row, crawl_id, now)?)
        })
        .await?;
        cx.nudge(run_crawlers::NAME);
        Ok(StartCrawlerOutput::default())
    }
}
