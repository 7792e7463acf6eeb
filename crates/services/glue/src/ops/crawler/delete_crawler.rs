//! DeleteCrawler: with its history; the tables it made stay.

use api_glue::{DeleteCrawler, DeleteCrawlerInput, DeleteCrawlerOutput};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::store::{CRAWLERS, CrawlerState};
use crate::{Glue, store};

impl Handler<DeleteCrawler> for Glue {
    async fn run(&self, cx: &Cx, input: DeleteCrawlerInput) -> Result<DeleteCrawlerOutput, Error> {
        cx.write(|tx| {
            let row = tx.get(&CRAWLERS, &input.name)?.ok_or_else(|| errors::crawler_entry_not_found(&input.name))?;
            // AWS: also while it is stopping (aws-sdk-java#1549).
            if row.state != CrawlerState::Ready {
                return Err(errors::crawler_deleted_while_running(&input.name));
            }
            store::drop_crawler(tx, &input.name)?;
            Ok(DeleteCrawlerOutput::default())
        })
        .await
    }
}
