//! CreateWorkGroup, and the checks that it shares with UpdateWorkGroup.

use api_athena::{CreateWorkGroup, CreateWorkGroupInput, CreateWorkGroupOutput, EngineVersion, WorkGroupConfiguration};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::model::work_group::{AUTO, CUTOFF_BYTES_MIN, ENGINE, WorkGroup};
use crate::ops::results::{checked, not_built, result_settings};
use crate::store::{self, WORK_GROUPS};

impl Handler<CreateWorkGroup> for Athena {
    async fn run(&self, cx: &Cx, input: CreateWorkGroupInput) -> Result<CreateWorkGroupOutput, Error> {
        let mut work_group = configured(input.configuration.unwrap_or_default(), cx.now().millis())?;
        work_group.description = input.description;
        let tags = input.tags.unwrap_or_default();
        work_group.tags = tags.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default())).collect();
        cx.write(|tx| {
            if store::work_group(tx, &input.name)?.is_some() {
                return Err(errors::work_group_exists());
            }
            tx.put(&WORK_GROUPS, &input.name, &work_group)?;
            Ok(CreateWorkGroupOutput {})
        })
        .await
    }
}

fn configured(configuration: WorkGroupConfiguration, now: i64) -> Result<WorkGroup, Error> {
    let defaults = WorkGroup::new(now);
    if configuration.managed_query_results_configuration.is_some_and(|managed| managed.enabled) {
        return Err(not_built("managed query results"));
    }
    let results = configuration.result_configuration.map(result_settings).unwrap_or_default();
    Ok(WorkGroup {
        results: checked(results)?,
        is_enforced: configuration.enforce_work_group_configuration.unwrap_or(defaults.is_enforced),
        publishes_metrics: configuration.publish_cloud_watch_metrics_enabled.unwrap_or(defaults.publishes_metrics),
        bytes_scanned_cutoff: configuration.bytes_scanned_cutoff_per_query.map(checked_cutoff).transpose()?,
        requester_pays: configuration.requester_pays_enabled.unwrap_or(defaults.requester_pays),
        selected_engine: configuration.engine_version.map_or(Ok(defaults.selected_engine.clone()), checked_engine)?,
        execution_role: configuration.execution_role,
        minimum_encryption: configuration.enable_minimum_encryption_configuration.unwrap_or_default(),
        ..defaults
    })
}

pub fn checked_cutoff(bytes: i64) -> Result<i64, Error> {
    if bytes < CUTOFF_BYTES_MIN {
        return Err(errors::invalid_input(format!("BytesScannedCutoffPerQuery must be at least {CUTOFF_BYTES_MIN}")));
    }
    Ok(bytes)
}

/// What is selected; only one engine is here.
pub fn checked_engine(version: EngineVersion) -> Result<String, Error> {
    match version.selected_engine_version.as_deref() {
        None | Some(AUTO) => Ok(AUTO.to_owned()),
        Some(ENGINE) => Ok(ENGINE.to_owned()),
        Some(spark) if spark.starts_with("PySpark") || spark.starts_with("Apache Spark") => Err(not_built("for Apache Spark")),
        Some(other) => Err(errors::invalid_input(format!("Engine version {other} is not valid"))),
    }
}
