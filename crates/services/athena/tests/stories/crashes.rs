//! What was accepted is done, whatever happens to the process; what was stopped stays stopped.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use api_athena::{GetQueryResults, GetQueryResultsInput, StopQueryExecution, StopQueryExecutionInput};
use api_glue::{GetTable, GetTableInput, GetTableOutput};
use kernel::{Cx, Error, Handler, Service};

use crate::house::House;

/// A catalog that never answers: whoever asks it is stuck. It counts who asked.
#[derive(Clone, Default)]
struct Stuck(Arc<AtomicUsize>);

impl Handler<GetTable> for Stuck {
    async fn run(&self, _: &Cx, _: GetTableInput) -> Result<GetTableOutput, Error> {
        self.0.fetch_add(1, Ordering::SeqCst);
        std::future::pending().await
    }
}

impl Stuck {
    fn service(&self) -> Service {
        Service::of(&api_glue::SERVICE, self.clone()).on::<GetTable>().into()
    }
    fn wait_until_asked(&self) {
        while self.0.swap(0, Ordering::SeqCst) == 0 {
            std::thread::yield_now();
        }
    }
}

#[test]
fn a_query_interrupted_by_a_crash_runs_again() {
    let data = tempfile::tempdir().unwrap();
    let house = House::at(data.path());
    house.furnish();
    house.orders();
    drop(house);

    let house = House::at_with(data.path(), Stuck::default().service());
    let id = house.start("SELECT count(*) FROM orders");
    house.wait_for_state(&id, "RUNNING");
    drop(house);

    let house = House::at(data.path());
    let execution = house.finish(&id);
    assert_eq!(execution.status.unwrap().state.as_deref(), Some("SUCCEEDED"));
    let page = house.page(&id, None, None);
    assert_eq!(crate::house::values(page.result_set.unwrap())[1], [Some("9".to_owned())]);
}

#[test]
fn a_query_that_takes_the_process_down_again_and_again_fails_at_last() {
    let data = tempfile::tempdir().unwrap();
    let house = House::at(data.path());
    house.furnish();
    drop(house);
    let stuck = Stuck::default();
    let house = House::at_with(data.path(), stuck.service());
    let id = house.start("SELECT * FROM orders");
    stuck.wait_until_asked();
    drop(house);
    for _ in 0..2 {
        let house = House::at_with(data.path(), stuck.service());
        stuck.wait_until_asked();
        drop(house);
    }
    let house = House::at(data.path());
    let status = house.finish(&id).status.unwrap();
    assert_eq!(status.state.as_deref(), Some("FAILED"));
    let reason = status.state_change_reason.unwrap();
    assert_eq!(reason, "GENERIC_INTERNAL_ERROR: the server stopped 3 times while running this query");
}

#[test]
fn stopping_a_running_query_interrupts_it() {
    let data = tempfile::tempdir().unwrap();
    let house = House::at(data.path());
    house.furnish();
    drop(house);
    let house = House::at_with(data.path(), Stuck::default().service());
    let id = house.start("SELECT * FROM orders");
    house.wait_for_state(&id, "RUNNING");
    let results = |id: &str| GetQueryResultsInput { query_execution_id: id.into(), ..Default::default() };
    let error = house.world.call::<GetQueryResults>(results(&id)).refused("InvalidRequestException");
    assert_eq!(error.message, "Query has not yet finished. Current state: RUNNING");

    house.world.call::<StopQueryExecution>(StopQueryExecutionInput { query_execution_id: id.clone() }).ok();
    // Were the lane still waiting for the catalog, this would never come back.
    let execution = house.finish(&id);
    let status = execution.status.unwrap();
    assert_eq!((status.state.as_deref(), status.state_change_reason.as_deref()), (Some("CANCELLED"), Some("Query cancelled by user")));
    let error = house.world.call::<GetQueryResults>(results(&id)).refused("InvalidRequestException");
    assert_eq!(error.message, "Could not find results");
}
