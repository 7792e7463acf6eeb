//! Starts crawlers whose schedule says so, on the virtual clock.
//!
//! A crawler remembers from when its schedule counts. Its next crawl is the schedule's first moment after that; when the moment
//! has come the crawl is written down and the counting goes on from *now*: a house that was closed for a week crawls once, not
//! seven times. A crawler that is still running misses its turn, as on AWS.

use api_glue::CreateCrawlerInput;
use async_trait::async_trait;
use kernel::store::Place;
use kernel::{Cx, Error, Next, Timestamp, Worker};

use super::run_crawlers;
use crate::model::cron::Cron;
use crate::store::{self, CRAWLERS, CrawlerRow, CrawlerState};

pub const NAME: &str = "glue.start_scheduled_crawlers";

pub struct StartScheduled;

#[async_trait]
impl Worker for StartScheduled {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let now = cx.now();
        let crawlers = cx.read(|tx| tx.everywhere(&CRAWLERS).collect::<Result<Vec<_>, _>>())?;
        let mut next: Option<i64> = None;
        for (place, name, row) in crawlers {
            let Some(due) = due(&row)? else { continue };
            if due <= now.millis() {
                start(cx, &place, &name).await?;
                return Ok(Next::Again);
            }
            next = Some(next.map_or(due, |earliest| earliest.min(due)));
        }
        Ok(Next::at_or_idle(next.map(Timestamp::from_millis)))
    }
}

fn due(row: &CrawlerRow) -> Result<Option<i64>, Error> {
    let definition: CreateCrawlerInput = store::from_json(&row.definition)?;
    let cron = definition.schedule.as_deref().and_then(Cron::parse);
    Ok(cron.and_then(|cron| cron.next_after(row.scheduled_from)))
}

async fn start(cx: &Cx, place: &Place, name: &str) -> Result<(), Error> {
    let (now, crawl_id) = (cx.now().millis(), cx.rng().uuid());
    cx.write(|tx| {
        let mut tx = tx.scoped(place);
        let Some(mut row) = tx.get(&CRAWLERS, name)? else { return Ok(()) };
        row.scheduled_from = now;
        if row.state == CrawlerState::Ready {
            store::start_crawl(&mut tx, name, &mut row, crawl_id, now)
        } else {
            tracing::info!(crawler = name, "still crawling; the scheduled crawl is left out");
            tx.put(&CRAWLERS, name, &row)
        }
    })
    .await?;
    cx.nudge(run_crawlers::NAME);
    Ok(())
}
