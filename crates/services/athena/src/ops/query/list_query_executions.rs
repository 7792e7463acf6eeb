//! ListQueryExecutions: the history of a work group, newest first.

use api_athena::{ListQueryExecutions, ListQueryExecutionsInput, ListQueryExecutionsOutput};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::model::page;
use crate::model::work_group::PRIMARY;
use crate::ops::paging;
use crate::store::{self, HISTORY};

const PAGE: i32 = 50;

impl Handler<ListQueryExecutions> for Athena {
    async fn run(&self, cx: &Cx, input: ListQueryExecutionsInput) -> Result<ListQueryExecutionsOutput, Error> {
        let most = paging::size(input.max_results, PAGE, PAGE)?;
        let before = paging::position(input.next_token.as_deref())?.map(|text| read_position(&text)).transpose()?;
        let work_group = input.work_group.as_deref().unwrap_or(PRIMARY);
        let keys = cx.read(|tx| {
            if store::work_group(tx, work_group)?.is_none() {
                return Ok(None);
            }
            let mut range = tx.prefix(&HISTORY, (work_group,)).descending();
            if let Some((submitted, id)) = &before {
                range = range.before((work_group, *submitted, id.as_str()));
            }
            range.keys().take(most + 1).collect::<Result<Vec<_>, _>>().map(Some)
        })?;
        let keys = keys.ok_or_else(errors::work_group_not_found)?;
        let (page, next_token) = page::split(keys, most, |(_, submitted, id)| format!("{submitted}|{id}"));
        let ids = page.into_iter().map(|(_, _, id)| id).collect();
        Ok(ListQueryExecutionsOutput { query_execution_ids: Some(ids), next_token })
    }
}

fn read_position(text: &str) -> Result<(i64, String), Error> {
    let (submitted, id) = text.split_once('|').ok_or_else(errors::bad_page_token)?;
    Ok((submitted.parse().map_err(|_| errors::bad_page_token())?, id.to_owned()))
}
