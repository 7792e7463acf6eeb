//! Runs crawlers that have been started.
//!
//! What is to be crawled stands in the table `glue.running_crawlers`; the row goes in the same transaction that writes down how
//! the crawl ended. A crawl cut off by the end of the process is simply made again: everything it does to the catalog leads to
//! the same catalog when it is done twice. Several lanes crawl at once, each its own crawler: which ones are taken is known to
//! this process only, so that nothing has to be released after a crash.

use std::collections::HashSet;

use async_trait::async_trait;
use kernel::store::Place;
use kernel::{AccountId, Cx, Error, Next, Region, Worker};
use parking_lot::Mutex;

use super::crawl::{self, Ended};
use crate::store::{self, CrawlState, RUNNING};

pub const NAME: &str = "glue.run_crawlers";

const LANES: usize = 4;

#[derive(Default)]
pub struct RunCrawlers {
    taken: Mutex<HashSet<(Place, String)>>,
}

/// A crawler that this lane, and no other, is at work on.
struct Claim<'a> {
    taken: &'a Mutex<HashSet<(Place, String)>>,
    crawler: (Place, String),
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        self.taken.lock().remove(&self.crawler);
    }
}

#[async_trait]
impl Worker for RunCrawlers {
    fn name(&self) -> &'static str {
        NAME
    }
    fn lanes(&self) -> usize {
        LANES
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let Some(claim) = self.claim(cx)? else { return Ok(Next::Idle) };
        let (place, name) = &claim.crawler;
        run(&in_place(cx, place)?, name).await?;
        Ok(Next::Again)
    }
}

impl RunCrawlers {
    fn claim(&self, cx: &Cx) -> Result<Option<Claim<'_>>, Error> {
        // Looking and taking are one act: the lock is held over both.
        let mut taken = self.taken.lock();
        let free = cx.read(|tx| {
            let mut running = tx.everywhere(&RUNNING).map(|row| row.map(|(place, name, ())| (place, name)));
            running.find(|row| row.as_ref().map_or(true, |crawler| !taken.contains(crawler))).transpose()
        })?;
        Ok(free.map(|crawler| {
            taken.insert(crawler.clone());
            Claim { taken: &self.taken, crawler }
        }))
    }
}

async fn run(cx: &Cx, name: &str) -> Result<(), Error> {
    let ended = crawl::crawl(cx, name).await;
    let (state, error, counts) = match ended {
        Ended::Succeeded(counts) => (CrawlState::Succeeded, None, counts),
        Ended::Cancelled(counts) => (CrawlState::Cancelled, None, counts),
        Ended::Failed(message, counts) => (CrawlState::Failed, Some(message), counts),
    };
    tracing::info!(crawler = name, ?state, error, ?counts, "crawl ended");
    let now = cx.now().millis();
    cx.write(|tx| store::end_crawl(tx, name, state, error, counts, now)).await?;
    Ok(())
}

fn in_place(cx: &Cx, place: &Place) -> Result<Cx, Error> {
    let account = AccountId::parse(&place.account());
    let region = Region::parse(&place.region());
    match (account, region) {
        (Some(account), Some(region)) => Ok(cx.in_scope(account, region)),
        _ => Err(Error::internal(format!("a crawler stands in no place: {place:?}"))),
    }
}
