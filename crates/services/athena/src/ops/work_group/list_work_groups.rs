//! ListWorkGroups: by name, `primary` among them.

use std::collections::BTreeMap;

use api_athena::{ListWorkGroups, ListWorkGroupsInput, ListWorkGroupsOutput, WorkGroupSummary};
use kernel::{Cx, Error, Handler, Timestamp};

use super::get_work_group::{engine, state};
use crate::Athena;
use crate::model::page;
use crate::model::work_group::{PRIMARY, WorkGroup};
use crate::ops::paging;
use crate::store::WORK_GROUPS;

const PAGE: i32 = 50;

impl Handler<ListWorkGroups> for Athena {
    async fn run(&self, cx: &Cx, input: ListWorkGroupsInput) -> Result<ListWorkGroupsOutput, Error> {
        let most = paging::size(input.max_results, PAGE, PAGE)?;
        let after = paging::position(input.next_token.as_deref())?;
        // AWS: at most 1,000 work groups per account and region; all of them are looked at.
        let mut groups: BTreeMap<String, WorkGroup> = cx.read(|tx| tx.range(&WORK_GROUPS).rows().collect())?;
        groups.entry(PRIMARY.to_owned()).or_insert_with(WorkGroup::primary);
        let following = groups.into_iter().filter(|(name, _)| after.as_ref().is_none_or(|after| name > after));
        let (page, next_token) = page::split(following.take(most + 1).collect(), most, |(name, _)| name.clone());
        let work_groups = page.into_iter().map(|(name, work_group)| summary(name, work_group)).collect();
        Ok(ListWorkGroupsOutput { work_groups: Some(work_groups), next_token })
    }
}

fn summary(name: String, work_group: WorkGroup) -> WorkGroupSummary {
    WorkGroupSummary {
        name: Some(name),
        state: Some(state(&work_group)),
        engine_version: Some(engine(&work_group)),
        creation_time: work_group.created.map(Timestamp::from_millis),
        // AWS: an empty text here, where GetWorkGroup leaves it out.
        description: Some(work_group.description.unwrap_or_default()),
        ..WorkGroupSummary::default()
    }
}
