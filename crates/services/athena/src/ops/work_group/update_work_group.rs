//! UpdateWorkGroup: what is named changes, what is not stays, and `Remove…` takes away.

use api_athena::values::work_group_state;
use api_athena::{ResultConfigurationUpdates, UpdateWorkGroup, UpdateWorkGroupInput, UpdateWorkGroupOutput, WorkGroupConfigurationUpdates};
use kernel::{Cx, Error, Handler};

use super::create_work_group::{checked_cutoff, checked_engine};
use crate::Athena;
use crate::errors;
use crate::model::work_group::{ResultSettings, WorkGroup};
use crate::ops::results::{checked, encryption, not_built};
use crate::store::{self, WORK_GROUPS};

impl Handler<UpdateWorkGroup> for Athena {
    async fn run(&self, cx: &Cx, input: UpdateWorkGroupInput) -> Result<UpdateWorkGroupOutput, Error> {
        cx.write(|tx| {
            let mut work_group = store::work_group(tx, &input.work_group)?.ok_or_else(errors::work_group_not_found)?;
            if let Some(description) = input.description {
                work_group.description = Some(description);
            }
            if let Some(state) = input.state {
                work_group.is_enabled = state == work_group_state::ENABLED;
            }
            if let Some(updates) = input.configuration_updates {
                reconfigure(&mut work_group, updates)?;
            }
            tx.put(&WORK_GROUPS, &input.work_group, &work_group)?;
            Ok(UpdateWorkGroupOutput {})
        })
        .await
    }
}

fn reconfigure(work_group: &mut WorkGroup, updates: WorkGroupConfigurationUpdates) -> Result<(), Error> {
    if updates.managed_query_results_configuration_updates.is_some_and(|managed| managed.enabled == Some(true)) {
        return Err(not_built("managed query results"));
    }
    set(&mut work_group.is_enforced, updates.enforce_work_group_configuration);
    set(&mut work_group.publishes_metrics, updates.publish_cloud_watch_metrics_enabled);
    set(&mut work_group.requester_pays, updates.requester_pays_enabled);
    set(&mut work_group.minimum_encryption, updates.enable_minimum_encryption_configuration);
    set(&mut work_group.selected_engine, updates.engine_version.map(checked_engine).transpose()?);
    if updates.execution_role.is_some() {
        work_group.execution_role = updates.execution_role;
    }
    if let Some(bytes) = updates.bytes_scanned_cutoff_per_query {
        work_group.bytes_scanned_cutoff = Some(checked_cutoff(bytes)?);
    }
    if updates.remove_bytes_scanned_cutoff_per_query == Some(true) {
        work_group.bytes_scanned_cutoff = None;
    }
    if let Some(results) = updates.result_configuration_updates {
        work_group.results = checked(updated(std::mem::take(&mut work_group.results), results))?;
    }
    Ok(())
}

fn updated(results: ResultSettings, updates: ResultConfigurationUpdates) -> ResultSettings {
    ResultSettings {
        output_location: choose(results.output_location, updates.output_location, updates.remove_output_location),
        encryption: choose(results.encryption, updates.encryption_configuration.map(encryption), updates.remove_encryption_configuration),
        expected_bucket_owner: choose(results.expected_bucket_owner, updates.expected_bucket_owner, updates.remove_expected_bucket_owner),
        acl: choose(results.acl, updates.acl_configuration.map(|acl| acl.s3_acl_option), updates.remove_acl_configuration),
    }
}

fn choose<T>(old: Option<T>, new: Option<T>, is_removed: Option<bool>) -> Option<T> {
    if is_removed == Some(true) { None } else { new.or(old) }
}

fn set<T>(value: &mut T, new: Option<T>) {
    if let Some(new) = new {
        *value = new;
    }
}
