//! Crawlers and the history of their crawls.

use kernel::store::{ReadTx, StoreError, Tx};

use super::{CRAWLED_FOLDERS, CRAWLERS, CRAWLS, Counts, CrawlRow, CrawlState, CrawlerRow, CrawlerState, RUNNING, drop_tags};

/// The most recent crawl, running or over.
pub fn latest_crawl(tx: &ReadTx, name: &str) -> Result<Option<CrawlRow>, StoreError> {
    Ok(tx.prefix(&CRAWLS, (name,)).descending().first()?.map(|(_, crawl)| crawl))
}

/// The most recent crawl that is over.
pub fn last_ended_crawl(tx: &ReadTx, name: &str) -> Result<Option<CrawlRow>, StoreError> {
    for entry in tx.prefix(&CRAWLS, (name,)).descending().rows() {
        let (_, crawl) = entry?;
        if crawl.state != CrawlState::Running {
            return Ok(Some(crawl));
        }
    }
    Ok(None)
}

/// Writes down that a crawler is to crawl: from here on it will, whatever happens.
pub fn start_crawl(tx: &mut Tx, name: &str, row: &mut CrawlerRow, crawl_id: String, now: i64) -> Result<(), StoreError> {
    row.state = CrawlerState::Running;
    row.crawls += 1;
    let crawl =
        CrawlRow { id: crawl_id, state: CrawlState::Running, started_at: now, ended_at: None, error: None, counts: Counts::default() };
    tx.put(&CRAWLERS, name, row)?;
    tx.put(&CRAWLS, (name, row.crawls), &crawl)?;
    tx.put(&RUNNING, name, &())
}

/// Writes down how a crawl ended. A crawler that is gone has nothing to write.
pub fn end_crawl(tx: &mut Tx, name: &str, state: CrawlState, error: Option<String>, counts: Counts, now: i64) -> Result<(), StoreError> {
    tx.delete(&RUNNING, name)?;
    let Some(mut row) = tx.get(&CRAWLERS, name)? else { return Ok(()) };
    row.state = CrawlerState::Ready;
    tx.put(&CRAWLERS, name, &row)?;
    if let Some(mut crawl) = tx.get(&CRAWLS, (name, row.crawls))? {
        crawl = CrawlRow { state, error, counts, ended_at: Some(now), ..crawl };
        tx.put(&CRAWLS, (name, row.crawls), &crawl)?;
    }
    Ok(())
}

/// A crawler with all that belongs to it. Its folders can be many, but they are small and a crawler is rarely deleted.
pub fn drop_crawler(tx: &mut Tx, name: &str) -> Result<(), StoreError> {
    tx.delete(&CRAWLERS, name)?;
    tx.delete(&RUNNING, name)?;
    let crawls: Vec<(String, u64)> = tx.prefix(&CRAWLS, (name,)).keys().collect::<Result<_, _>>()?;
    crawls.iter().try_for_each(|key| tx.delete(&CRAWLS, key))?;
    let folders: Vec<(String, String)> = tx.prefix(&CRAWLED_FOLDERS, (name,)).keys().collect::<Result<_, _>>()?;
    folders.iter().try_for_each(|key| tx.delete(&CRAWLED_FOLDERS, key))?;
    drop_tags(tx, &format!("crawler/{name}"))
}
