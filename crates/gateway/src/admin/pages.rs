//! What the house tells about itself.

use kernel::World;
use kernel::findings::FINDINGS;
use serde_json::{Map, Value, json};

use super::{Complaint, Page};
use crate::recognise::Index;

const TRAIL_MOST: usize = 200;

pub(super) fn health(world: &World) -> Value {
    json!({
        "status": "running",
        "version": env!("CARGO_PKG_VERSION"),
        "strict": world.config().strict,
        "services": world.router().services().iter().map(|service| service.name).collect::<Vec<_>>(),
    })
}

/// What scripts written for LocalStack wait for.
pub(super) fn localstack_health(world: &World) -> Value {
    let services: Map<String, Value> =
        world.router().services().iter().map(|service| (service.name.to_owned(), json!("running"))).collect();
    json!({ "services": services, "edition": "millpond", "version": env!("CARGO_PKG_VERSION") })
}

pub(super) fn status(world: &World) -> Value {
    let totals = world.meter().totals();
    let calls: Vec<Value> = totals
        .iter()
        .map(|((service, operation), total)| {
            let mean = total.micros / total.calls.max(1);
            json!({
                "service": service, "operation": operation, "calls": total.calls,
                "client_errors": total.client_errors, "server_errors": total.server_errors, "mean_micros": mean,
            })
        })
        .collect();
    let scrub = world.scrubber().report();
    json!({
        "health": health(world), "clock": super::clock::show(world), "calls": calls, "workers": world.scheduler().statuses(),
        "scrub": { "running": scrub.running, "finished": moment(scrub.finished), "damaged": scrub.damaged },
    })
}

pub(super) fn coverage(world: &World, index: &Index) -> Value {
    json!(crate::coverage::coverage(index.services(), world.router()))
}

pub(super) fn findings(world: &World) -> Page {
    let nowhere = kernel::store::Place::nowhere();
    let findings = world
        .store()
        .read(&nowhere, |tx| {
            tx.everywhere(&FINDINGS)
                .map(|row| {
                    let (place, (rule, subject), finding): (_, (String, String), kernel::findings::Finding) = row?;
                    let mut value = json!(finding);
                    value["rule"] = json!(rule);
                    value["subject"] = json!(subject);
                    value["account"] = json!(place.account());
                    value["region"] = json!(place.region());
                    Ok(value)
                })
                .collect::<Result<Vec<Value>, kernel::store::StoreError>>()
        })
        .map_err(kernel::Error::from)?;
    Ok(json!(findings))
}

pub(super) fn trail(world: &World) -> Value {
    json!(world.trail().recent(TRAIL_MOST))
}

pub(super) fn faults(world: &World) -> Value {
    json!(world.faults().rules())
}

/// What the scrub under way has found so far, or what the last one found.
pub(super) fn scrub(world: &World) -> Value {
    let report = world.scrubber().report();
    let mut page = json!(report);
    page["started"] = moment(report.started);
    page["finished"] = moment(report.finished);
    page
}

/// Begins to read everything there is. The answer does not wait for it: ask again until it is no longer running.
pub(super) fn begin_scrub(world: &World) -> Value {
    world.scrubber().begin(world);
    scrub(world)
}

fn moment(millis: Option<i64>) -> Value {
    json!(millis.map(|millis| kernel::Timestamp::from_millis(millis).iso8601_millis()))
}

/// Replaces all rules: `[{"service": "s3", "operation": "PutObject", "probability": 0.1, "kind": "throttle"}]`.
pub(super) fn set_faults(world: &World, rules: Value) -> Page {
    let rules = serde_json::from_value(rules).map_err(|error| Complaint::bad_request(format!("not a list of fault rules: {error}")))?;
    world.faults().set(rules);
    Ok(faults(world))
}

pub(super) async fn reset(world: &World) -> Page {
    world.reset().await?;
    Ok(json!({ "status": "reset" }))
}
