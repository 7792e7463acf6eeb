//! GetCrawler, GetCrawlers, BatchGetCrawlers, ListCrawlers.

use api_glue::{
    BatchGetCrawlers, BatchGetCrawlersInput, BatchGetCrawlersOutput, GetCrawler, GetCrawlerInput, GetCrawlerOutput, GetCrawlers,
    GetCrawlersInput, GetCrawlersOutput, ListCrawlers, ListCrawlersInput, ListCrawlersOutput,
};
use kernel::store::ReadTx;
use kernel::{Cx, Handler};

use super::described;
use crate::errors::{self, Error};
use crate::ops::read;
use crate::paging::{Page, start_after_name};
use crate::store::{CRAWLERS, CrawlerRow};
use crate::{Glue, store};

impl Handler<GetCrawler> for Glue {
    async fn run(&self, cx: &Cx, input: GetCrawlerInput) -> Result<GetCrawlerOutput, Error> {
        let crawler = read(cx, |tx| {
            let row = tx.get(&CRAWLERS, &input.name)?.ok_or_else(|| errors::crawler_entry_not_found(&input.name))?;
            described::crawler(cx, tx, &row)
        })?;
        Ok(GetCrawlerOutput { crawler: Some(crawler) })
    }
}

impl Handler<GetCrawlers> for Glue {
    async fn run(&self, cx: &Cx, input: GetCrawlersInput) -> Result<GetCrawlersOutput, Error> {
        let page =
            |tx: &ReadTx| page(tx, input.max_results, input.next_token.as_deref(), |_, row| Ok(Some(described::crawler(cx, tx, &row)?)));
        let (crawlers, next_token) = read(cx, page)?;
        Ok(GetCrawlersOutput { crawlers: Some(crawlers), next_token })
    }
}

impl Handler<BatchGetCrawlers> for Glue {
    async fn run(&self, cx: &Cx, input: BatchGetCrawlersInput) -> Result<BatchGetCrawlersOutput, Error> {
        let (mut crawlers, mut missing) = (Vec::new(), Vec::new());
        read(cx, |tx| {
            for name in &input.crawler_names {
                match tx.get(&CRAWLERS, name)? {
                    Some(row) => crawlers.push(described::crawler(cx, tx, &row)?),
                    None => missing.push(name.clone()),
                }
            }
            Ok(())
        })?;
        Ok(BatchGetCrawlersOutput { crawlers: Some(crawlers), crawlers_not_found: Some(missing) })
    }
}

impl Handler<ListCrawlers> for Glue {
    /// With `Tags`, only crawlers that bear all of them.
    async fn run(&self, cx: &Cx, input: ListCrawlersInput) -> Result<ListCrawlersOutput, Error> {
        let wanted = input.tags.unwrap_or_default();
        let listed = |tx: &ReadTx| {
            page(tx, input.max_results, input.next_token.as_deref(), |name, _| {
                let tags = store::tags(tx, &format!("crawler/{name}"))?;
                let bears_all = wanted.iter().all(|(key, value)| tags.get(key) == Some(value));
                Ok(bears_all.then(|| name.to_owned()))
            })
        };
        let (names, next_token) = read(cx, listed)?;
        Ok(ListCrawlersOutput { crawler_names: Some(names), next_token })
    }
}

/// One page of crawlers in order of their names; `show` passes over those it answers `None` for.
pub(super) fn page<T>(
    tx: &ReadTx,
    max_results: Option<i32>,
    token: Option<&str>,
    mut show: impl FnMut(&str, CrawlerRow) -> Result<Option<T>, Error>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let mut page = Page::new(max_results, 100);
    let range = tx.range(&CRAWLERS);
    let range = if let Some(start) = start_after_name(token)? { range.start_after(start) } else { range };
    for entry in range.rows() {
        if page.is_full() {
            return Ok(page.finish(true));
        }
        let (name, row) = entry?;
        if let Some(shown) = show(&name, row)? {
            page.push(shown, name);
        }
    }
    Ok(page.finish(false))
}
