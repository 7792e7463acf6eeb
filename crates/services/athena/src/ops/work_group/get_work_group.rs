//! GetWorkGroup.

use api_athena::values::work_group_state;
use api_athena::{EngineVersion, GetWorkGroup, GetWorkGroupInput, GetWorkGroupOutput, WorkGroup as Described, WorkGroupConfiguration};
use kernel::{Cx, Error, Handler, Timestamp};

use crate::Athena;
use crate::errors;
use crate::model::work_group::{ENGINE, WorkGroup};
use crate::ops::results::result_configuration;
use crate::store;

impl Handler<GetWorkGroup> for Athena {
    async fn run(&self, cx: &Cx, input: GetWorkGroupInput) -> Result<GetWorkGroupOutput, Error> {
        let work_group = cx.read(|tx| store::work_group(tx, &input.work_group))?.ok_or_else(errors::work_group_not_found)?;
        Ok(GetWorkGroupOutput { work_group: Some(described(input.work_group, work_group)) })
    }
}

pub fn state(work_group: &WorkGroup) -> String {
    if work_group.is_enabled { work_group_state::ENABLED } else { work_group_state::DISABLED }.to_owned()
}

pub fn engine(work_group: &WorkGroup) -> EngineVersion {
    EngineVersion { selected_engine_version: Some(work_group.selected_engine.clone()), effective_engine_version: Some(ENGINE.to_owned()) }
}

fn described(name: String, work_group: WorkGroup) -> Described {
    Described {
        name,
        state: Some(state(&work_group)),
        creation_time: work_group.created.map(Timestamp::from_millis),
        description: work_group.description.clone(),
        configuration: Some(WorkGroupConfiguration {
            engine_version: Some(engine(&work_group)),
            result_configuration: Some(result_configuration(work_group.results)),
            enforce_work_group_configuration: Some(work_group.is_enforced),
            publish_cloud_watch_metrics_enabled: Some(work_group.publishes_metrics),
            bytes_scanned_cutoff_per_query: work_group.bytes_scanned_cutoff,
            requester_pays_enabled: Some(work_group.requester_pays),
            execution_role: work_group.execution_role,
            enable_minimum_encryption_configuration: Some(work_group.minimum_encryption),
            ..WorkGroupConfiguration::default()
        }),
        ..Described::default()
    }
}
