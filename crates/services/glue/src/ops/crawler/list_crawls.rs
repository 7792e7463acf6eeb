//! ListCrawls: the history of a crawler.

use api_glue::{CrawlerHistory, CrawlsFilter, ListCrawls, ListCrawlsInput, ListCrawlsOutput};
use kernel::{Cx, Handler, Timestamp};

use super::described::LOG_GROUP;
use crate::Glue;
use crate::errors::{self, Error};
use crate::ops::read;
use crate::paging::{Page, start_after_name};
use crate::store::{CRAWLERS, CRAWLS, CrawlRow, CrawlState};

/// The crawls of a crawler, the newest first.
impl Handler<ListCrawls> for Glue {
    async fn run(&self, cx: &Cx, input: ListCrawlsInput) -> Result<ListCrawlsOutput, Error> {
        let name = &input.crawler_name;
        let filters = input.filters.iter().flatten().map(Condition::parse).collect::<Result<Vec<_>, _>>()?;
        let start = start_after_name(input.next_token.as_deref())?;
        let before = start.map(|start| start.parse::<u64>().map_err(|_| errors::invalid_token())).transpose()?;
        let (crawls, next_token) = read(cx, |tx| {
            if !tx.exists(&CRAWLERS, name)? {
                return Err(errors::crawler_entry_not_found(name));
            }
            let mut page = Page::new(input.max_results, 20);
            let range = tx.prefix(&CRAWLS, (name.as_str(),)).before((name.as_str(), before.unwrap_or(u64::MAX)));
            for entry in range.descending().rows() {
                let ((_, number), crawl) = entry?;
                if !filters.iter().all(|filter| filter.holds(&crawl)) {
                    continue;
                }
                if page.is_full() {
                    return Ok(page.finish(true));
                }
                page.push(history(name, crawl), number.to_string());
            }
            Ok(page.finish(false))
        })?;
        Ok(ListCrawlsOutput { crawls: Some(crawls), next_token })
    }
}

fn history(name: &str, crawl: CrawlRow) -> CrawlerHistory {
    let state = state_name(crawl.state);
    CrawlerHistory {
        state: Some(state.into()),
        start_time: Some(Timestamp::from_millis(crawl.started_at)),
        end_time: crawl.ended_at.map(Timestamp::from_millis),
        summary: (crawl.state == CrawlState::Succeeded).then(|| summary(&crawl)),
        error_message: crawl.error,
        log_group: Some(LOG_GROUP.into()),
        log_stream: Some(name.to_owned()),
        message_prefix: Some(crawl.id.clone()),
        crawl_id: Some(crawl.id),
        // Nothing is billed, so there are no data processing units.
        dpu_hour: None,
    }
}

fn state_name(state: CrawlState) -> &'static str {
    match state {
        CrawlState::Running => "RUNNING",
        CrawlState::Succeeded => "COMPLETED",
        CrawlState::Failed => "FAILED",
        CrawlState::Cancelled => "STOPPED",
    }
}

/// AWS: "a run summary for the specific crawl in JSON", of the tables and partitions added, updated and deleted.
fn summary(crawl: &CrawlRow) -> String {
    let counts = crawl.counts;
    serde_json::json!({
        "TABLE": { "CREATE": counts.tables_created, "UPDATE": counts.tables_updated, "DELETE": counts.tables_deleted },
        "PARTITION": { "CREATE": counts.partitions_created, "UPDATE": counts.partitions_updated, "DELETE": counts.partitions_deleted },
    })
    .to_string()
}

/// One filter: a field, a comparison, a value.
struct Condition {
    field: Field,
    operator: String,
}

enum Field {
    Id(String),
    State(String),
    Start(i64),
    End(i64),
}

impl Condition {
    fn parse(filter: &CrawlsFilter) -> Result<Condition, Error> {
        let value = filter.field_value.clone().unwrap_or_default();
        // AWS: times are epoch milliseconds or ISO 8601.
        let time = || {
            let parsed = value.parse().ok().or_else(|| Timestamp::parse_iso8601(&value).map(Timestamp::millis));
            parsed.ok_or_else(|| errors::invalid(format!("Invalid filter value: {value}")))
        };
        let field = match filter.field_name.as_deref() {
            Some("CRAWL_ID") => Field::Id(value),
            Some("STATE") => Field::State(value),
            Some("START_TIME") => Field::Start(time()?),
            Some("END_TIME") => Field::End(time()?),
            other => return Err(errors::not_implemented(&format!("ListCrawls filtered by {}", other.unwrap_or("nothing")))),
        };
        Ok(Condition { field, operator: filter.filter_operator.clone().unwrap_or_else(|| "EQ".into()) })
    }

    fn holds(&self, crawl: &CrawlRow) -> bool {
        let ordering = match &self.field {
            Field::Id(id) => crawl.id.as_str().cmp(id),
            Field::State(state) => state_name(crawl.state).cmp(state),
            Field::Start(time) => crawl.started_at.cmp(time),
            Field::End(time) => match crawl.ended_at {
                Some(end) => end.cmp(time),
                None => return false,
            },
        };
        match self.operator.as_str() {
            "GT" => ordering.is_gt(),
            "GE" => ordering.is_ge(),
            "LT" => ordering.is_lt(),
            "LE" => ordering.is_le(),
            "NE" => ordering.is_ne(),
            _ => ordering.is_eq(),
        }
    }
}
