//! ListNamedQueries: the ids in a work group.

use api_athena::{ListNamedQueries, ListNamedQueriesInput, ListNamedQueriesOutput};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::model::page;
use crate::model::work_group::PRIMARY;
use crate::ops::paging;
use crate::store::{self, NAMED_IN};

const PAGE: i32 = 50;

impl Handler<ListNamedQueries> for Athena {
    async fn run(&self, cx: &Cx, input: ListNamedQueriesInput) -> Result<ListNamedQueriesOutput, Error> {
        let most = paging::size(input.max_results, PAGE, PAGE)?;
        let after = paging::position(input.next_token.as_deref())?;
        let work_group = input.work_group.as_deref().unwrap_or(PRIMARY);
        let keys = cx.read(|tx| {
            if store::work_group(tx, work_group)?.is_none() {
                return Ok(None);
            }
            let mut range = tx.prefix(&NAMED_IN, (work_group,));
            if let Some(after) = &after {
                range = range.start_after((work_group, after.as_str()));
            }
            range.keys().take(most + 1).collect::<Result<Vec<_>, _>>().map(Some)
        })?;
        let keys = keys.ok_or_else(errors::work_group_not_found)?;
        let (page, next_token) = page::split(keys, most, |(_, id)| id.clone());
        let ids = page.into_iter().map(|(_, id)| id).collect();
        Ok(ListNamedQueriesOutput { named_query_ids: Some(ids), next_token })
    }
}
