//! CreateCrawler: a checked definition, ready to be started.

use api_glue::{CreateCrawler, CreateCrawlerInput, CreateCrawlerOutput};
use kernel::{Cx, Handler};

use super::definition;
use crate::errors::{self, Error};
use crate::ops::in_own_catalog;
use crate::store::{CRAWLERS, CrawlerRow, CrawlerState};
use crate::workers::start_scheduled;
use crate::{Glue, store};

impl Handler<CreateCrawler> for Glue {
    async fn run(&self, cx: &Cx, mut input: CreateCrawlerInput) -> Result<CreateCrawlerOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let tags = input.tags.take().unwrap_or_default();
        let definition = definition::checked(cx, input).await?;
        let now = cx.now().millis();
        let row = CrawlerRow {
            created_at: now,
            updated_at: now,
            version: 1,
            state: CrawlerState::Ready,
            crawls: 0,
            scheduled_from: now,
            definition: store::to_json(&definition),
        };
        cx.write(|tx| {
            if tx.exists(&CRAWLERS, &definition.name)? {
                return Err(errors::crawler_exists(&definition.name));
            }
            tx.put(&CRAWLERS, &definition.name, &row)?;
            store::put_tags(tx, &format!("crawler/{}", definition.name), &tags)?;
            Ok(())
        })
        .await?;
        cx.nudge(start_scheduled::NAME);
        Ok(CreateCrawlerOutput::default())
    }
}
