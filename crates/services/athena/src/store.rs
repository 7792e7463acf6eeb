//! What Athena remembers. Results are not here: they are objects in the caller's bucket, as on AWS.

use kernel::store::{ReadTx, Scope, StoreError, Table, TableId, Tx};

use crate::model::named_query::NamedQuery;
use crate::model::query::Query;
use crate::model::queue::Waiting;
use crate::model::submission::Submission;
use crate::model::work_group::{PRIMARY, WorkGroup};

/// Key: name. Value: the work group. `primary` has a row only once somebody has changed it.
pub const WORK_GROUPS: Table<String, WorkGroup> = Table::new(TableId { tag: 0x0400, name: "athena.work_groups" }, Scope::Region);

/// Key: query execution id. Value: the query and how far it has come.
pub const QUERIES: Table<String, Query> = Table::new(TableId { tag: 0x0401, name: "athena.queries" }, Scope::Region);

/// Key: work group, milliseconds of submission, query execution id. An index for listings, newest last.
pub const HISTORY: Table<(String, i64, String), ()> = Table::new(TableId { tag: 0x0402, name: "athena.history" }, Scope::Region);

/// Key: milliseconds of submission, query execution id. Value: where the query lives. A query stays here until it is in a final
/// state, so whatever a crash interrupted is found again.
pub const QUEUE: Table<(i64, String), Waiting> = Table::new(TableId { tag: 0x0403, name: "athena.queue" }, Scope::Global);

/// Key: ClientRequestToken of StartQueryExecution. Value: the query it started.
pub const SUBMISSIONS: Table<String, Submission> = Table::new(TableId { tag: 0x0404, name: "athena.submissions" }, Scope::Region);

/// Key: named query id. Value: the named query.
pub const NAMED_QUERIES: Table<String, NamedQuery> = Table::new(TableId { tag: 0x0405, name: "athena.named_queries" }, Scope::Region);

/// Key: work group, named query id. An index for listings.
pub const NAMED_IN: Table<(String, String), ()> = Table::new(TableId { tag: 0x0406, name: "athena.named_in" }, Scope::Region);

/// Key: ClientRequestToken of CreateNamedQuery. Value: the named query's id.
pub const NAMINGS: Table<String, String> = Table::new(TableId { tag: 0x0407, name: "athena.namings" }, Scope::Region);

/// Key: milliseconds at which a query is forgotten, its id. Value: where it lives.
pub const EXPIRIES: Table<(i64, String), Waiting> = Table::new(TableId { tag: 0x0408, name: "athena.expiries" }, Scope::Global);

/// The work group; `primary` is everywhere.
pub fn work_group(tx: &ReadTx, name: &str) -> Result<Option<WorkGroup>, StoreError> {
    let found = tx.get(&WORK_GROUPS, name)?;
    Ok(found.or_else(|| (name == PRIMARY).then(WorkGroup::primary)))
}

/// Writes a new query into all its tables at once.
pub fn submit(tx: &mut Tx, id: &str, query: &Query, waiting: &Waiting) -> Result<(), StoreError> {
    tx.put(&QUERIES, id, query)?;
    tx.put(&HISTORY, (query.work_group.as_str(), query.submitted, id), &())?;
    tx.put(&QUEUE, (query.submitted, id), waiting)?;
    tx.put(&EXPIRIES, (query.expires(), id), waiting)
}

/// Saves a query; one that is over leaves the queue.
pub fn save(tx: &mut Tx, id: &str, query: &Query) -> Result<(), StoreError> {
    tx.put(&QUERIES, id, query)?;
    if query.state.is_final() {
        tx.delete(&QUEUE, (query.submitted, id))?;
    }
    Ok(())
}

/// Removes every trace of a query but its result, which is the caller's.
pub fn forget(tx: &mut Tx, id: &str) -> Result<(), StoreError> {
    let Some(query) = tx.get(&QUERIES, id)? else { return Ok(()) };
    tx.delete(&QUERIES, id)?;
    tx.delete(&HISTORY, (query.work_group.as_str(), query.submitted, id))?;
    tx.delete(&QUEUE, (query.submitted, id))?;
    tx.delete(&EXPIRIES, (query.expires(), id))?;
    if let Some(token) = &query.token {
        tx.delete(&SUBMISSIONS, token)?;
    }
    Ok(())
}
