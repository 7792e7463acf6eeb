//! GetCrawlerMetrics: how long crawls take, and what the last one did.

use api_glue::{CrawlerMetrics, GetCrawlerMetrics, GetCrawlerMetricsInput, GetCrawlerMetricsOutput};
use kernel::store::ReadTx;
use kernel::{Cx, Handler};

use super::get_crawlers::page;
use crate::Glue;
use crate::errors::Error;
use crate::ops::read;
use crate::store::{CRAWLS, CrawlRow, CrawlState, CrawlerRow, CrawlerState};

/// For all crawlers, or those named.
impl Handler<GetCrawlerMetrics> for Glue {
    async fn run(&self, cx: &Cx, input: GetCrawlerMetricsInput) -> Result<GetCrawlerMetricsOutput, Error> {
        let wanted = input.crawler_name_list.filter(|names| !names.is_empty());
        let is_wanted = |name: &str| wanted.as_ref().is_none_or(|names| names.iter().any(|wanted| wanted == name));
        let listed = |tx: &ReadTx| {
            page(tx, input.max_results, input.next_token.as_deref(), |name, row| {
                if is_wanted(name) { metrics(tx, name, &row).map(Some) } else { Ok(None) }
            })
        };
        let (metrics, next_token) = read(cx, listed)?;
        Ok(GetCrawlerMetricsOutput { crawler_metrics_list: Some(metrics), next_token })
    }
}

/// AWS does not say how far back its median looks.
const CRAWLS_CONSIDERED: usize = 100;

fn metrics(tx: &ReadTx, name: &str, row: &CrawlerRow) -> Result<CrawlerMetrics, Error> {
    let crawls = tx.prefix(&CRAWLS, (name,)).descending().take(CRAWLS_CONSIDERED).collect::<Result<Vec<_>, _>>()?;
    let ended: Vec<&CrawlRow> = crawls.iter().map(|(_, crawl)| crawl).filter(|crawl| crawl.state != CrawlState::Running).collect();
    let seconds = |crawl: &CrawlRow| crawl.ended_at.map_or(0.0, |end| (end - crawl.started_at) as f64 / 1000.0);
    let mut runtimes: Vec<f64> = ended.iter().map(|crawl| seconds(crawl)).collect();
    runtimes.sort_by(f64::total_cmp);
    let counts = ended.first().map(|crawl| crawl.counts).unwrap_or_default();
    Ok(CrawlerMetrics {
        crawler_name: Some(name.to_owned()),
        time_left_seconds: Some(0.0),
        still_estimating: Some(row.state == CrawlerState::Running),
        last_runtime_seconds: Some(ended.first().map_or(0.0, |crawl| seconds(crawl))),
        median_runtime_seconds: Some(runtimes.get(runtimes.len() / 2).copied().unwrap_or(0.0)),
        tables_created: Some(clamped(counts.tables_created)),
        tables_updated: Some(clamped(counts.tables_updated)),
        tables_deleted: Some(clamped(counts.tables_deleted)),
    })
}

fn clamped(count: u64) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
