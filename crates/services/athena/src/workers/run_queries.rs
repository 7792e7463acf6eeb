//! `athena.run_queries`: takes queries off the queue, oldest first, several at once.
//!
//! A query stays in the queue until its final state is durable. Crash at any line, and it is found there again and run again; its
//! result object appears whole or not at all, so a second run overwrites nothing but its like.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use async_trait::async_trait;
use futures::FutureExt;
use kernel::{Cx, Error, Next, Region, Worker};

use crate::Athena;
use crate::lanes::{Claim, LANES};
use crate::model::failure::Failure;
use crate::model::query::{Query, State};
use crate::model::queue::Waiting;
use crate::run::Run;
use crate::store::{self, QUERIES, QUEUE};

pub const NAME: &str = "athena.run_queries";

/// A query that took the process down so often is not tried again.
const ATTEMPTS_MAX: u32 = 3;

/// AWS's words in `StateChangeReason`.
pub const CANCELLED_BY_USER: &str = "Query cancelled by user";
const SCANNED_TOO_MUCH: &str = "Query cancelled! : Bytes scanned limit was exceeded";

pub struct RunQueries {
    pub athena: Arc<Athena>,
}

/// How a run ended.
enum Ending {
    Succeeded,
    Failed(Failure),
    ScannedTooMuch,
    /// Somebody has written the final state already.
    Cancelled,
}

#[async_trait]
impl Worker for RunQueries {
    fn name(&self) -> &'static str {
        NAME
    }
    fn lanes(&self) -> usize {
        LANES
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        // The other lanes hold fewer than LANES queries, so one of the first LANES is free if any is.
        let oldest = cx.read(|tx| tx.range(&QUEUE).take(LANES).collect::<Result<Vec<_>, _>>())?;
        for ((_, id), waiting) in oldest {
            if let Some(claim) = self.athena.lanes.claim(&id) {
                self.run(cx, &id, waiting, claim).await?;
                return Ok(Next::Again);
            }
        }
        Ok(Next::Idle)
    }
}

impl RunQueries {
    async fn run(&self, cx: &Cx, id: &str, waiting: Waiting, claim: Claim) -> Result<(), Error> {
        let region = Region::parse(&waiting.region).ok_or_else(|| Error::internal(format!("query {id} is in no region")))?;
        let cx = cx.in_scope(waiting.account, region).as_principal(waiting.caller.principal());
        let Some(query) = begin(&cx, id).await? else { return Ok(()) };
        let run = Run::new(cx.clone(), id.to_owned(), query, self.athena.engine.clone());
        let ending = tokio::select! {
            result = AssertUnwindSafe(run.to_completion()).catch_unwind() => match result {
                _ if run.budget().is_overdrawn() => Ending::ScannedTooMuch,
                Ok(Ok(())) => Ending::Succeeded,
                Ok(Err(failure)) => Ending::Failed(failure),
                // A file that makes a reader panic fails its query, not the house.
                Err(_) => Ending::Failed(Failure::internal("the engine stopped unexpectedly")),
            },
            () = run.budget().overdrawn() => Ending::ScannedTooMuch,
            () = claim.cancelled() => Ending::Cancelled,
        };
        run.clean_up().await;
        finish(&cx, id, ending, run.totals()).await
    }
}

/// The query, now running; `None` if it is over after all.
async fn begin(cx: &Cx, id: &str) -> Result<Option<Query>, Error> {
    let now = cx.now().millis();
    cx.write(|tx| {
        let Some(mut query) = tx.get(&QUERIES, id)? else { return Ok(None) };
        if query.state.is_final() {
            return Ok::<_, Error>(None);
        }
        if query.attempts >= ATTEMPTS_MAX {
            let failure = Failure::internal(format!("the server stopped {ATTEMPTS_MAX} times while running this query"));
            query.fail(failure, query.totals, now);
            store::save(tx, id, &query)?;
            return Ok(None);
        }
        query.start(now);
        store::save(tx, id, &query)?;
        Ok(Some(query))
    })
    .await
}

async fn finish(cx: &Cx, id: &str, ending: Ending, totals: crate::model::query::Totals) -> Result<(), Error> {
    let now = cx.now().millis();
    cx.write(|tx| {
        let Some(mut query) = tx.get(&QUERIES, id)? else { return Ok(()) };
        if query.state != State::Running {
            return Ok::<_, Error>(());
        }
        match ending {
            Ending::Succeeded => query.succeed(totals, now),
            Ending::Failed(failure) => {
                tracing::debug!(query = id, reason = failure.message, "query failed");
                query.fail(failure, totals, now);
            }
            Ending::ScannedTooMuch => {
                query.cancel(SCANNED_TOO_MUCH, now);
                query.totals = totals;
            }
            Ending::Cancelled => query.cancel(CANCELLED_BY_USER, now),
        }
        store::save(tx, id, &query).map_err(Error::from)
    })
    .await
}
