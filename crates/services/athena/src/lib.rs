//! Amazon Athena: SQL over the tables of the Glue Data Catalog and the objects of S3.
//!
//! StartQueryExecution writes a query into the queue; a lane of the worker `athena.run_queries` runs it with the engine in
//! `engines/sql`, reads tables and objects through Glue's and S3's operations with the caller's permissions, and writes the result
//! into the caller's bucket. A query interrupted by a crash is run again.
//!
//! Absent on purpose: Spark (notebooks, sessions, calculations), prepared statements, federated catalogs, capacity reservations.

mod catalog;
mod errors;
mod lake;
mod lanes;
pub mod model;
mod ops;
mod run;
pub mod store;
mod workers;

use api_athena::*;
use kernel::Service;
use sql::Engine;

use lanes::Lanes;
use workers::forget_history::ForgetHistory;
use workers::run_queries::RunQueries;

/// The room's own state: the engine, and which queries are in hand. Everything lasting is in [`store`].
#[derive(Default)]
pub struct Athena {
    engine: Engine,
    lanes: Lanes,
}

/// Athena, as the house installs it.
pub fn service() -> Service {
    Service::of(&api_athena::SERVICE, Athena::default())
        .on::<StartQueryExecution>()
        .on::<GetQueryExecution>()
        .on::<BatchGetQueryExecution>()
        .on::<ListQueryExecutions>()
        .on::<StopQueryExecution>()
        .on::<GetQueryResults>()
        .on::<GetQueryRuntimeStatistics>()
        .on::<CreateWorkGroup>()
        .on::<GetWorkGroup>()
        .on::<ListWorkGroups>()
        .on::<UpdateWorkGroup>()
        .on::<DeleteWorkGroup>()
        .on::<ListEngineVersions>()
        .on::<ListDataCatalogs>()
        .on::<GetDataCatalog>()
        .on::<ListDatabases>()
        .on::<GetDatabase>()
        .on::<ListTableMetadata>()
        .on::<GetTableMetadata>()
        .on::<CreateNamedQuery>()
        .on::<GetNamedQuery>()
        .on::<BatchGetNamedQuery>()
        .on::<ListNamedQueries>()
        .on::<DeleteNamedQuery>()
        .on::<TagResource>()
        .on::<UntagResource>()
        .on::<ListTagsForResource>()
        .worker_with(|athena| RunQueries { athena })
        .worker(ForgetHistory)
        .into()
}
