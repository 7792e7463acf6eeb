//! Telling another service, durably: the intention is written in the transaction that causes it, a worker
//! delivers it, and it is deleted after success.
//!
//! Crash before the commit: nothing happened. After it: the letter *will* be delivered, at least once.

use std::future::Future;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use wire::Timestamp;

use super::backoff::Backoff;
use super::worker::Next;
use crate::cx::Cx;
use crate::error::Error;
use crate::store::{Row, RowError, Scope, StoreError, Table, TableId, Tx, row};

/// A queue of letters of one kind, oldest first. Declared once, as a constant, like the table it is.
pub struct Outbox<M> {
    /// Key: due (milliseconds), order of posting in this process, a tie-breaker across restarts.
    table: Table<(i64, u64, u64), Letter<M>>,
}

/// An undelivered message and how its delivery has gone so far.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter<M> {
    pub message: M,
    pub written_at: i64,
    pub failures: u32,
}

impl<M: Serialize + DeserializeOwned> Row for Letter<M> {
    const VERSION: u8 = 1;
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), RowError> {
        row::to_postcard(self, out)
    }
    fn decode(version: u8, bytes: &[u8]) -> Result<Self, RowError> {
        if version == Self::VERSION { row::from_postcard(bytes) } else { Err(RowError::UnknownVersion(version)) }
    }
}

impl<M: Serialize + DeserializeOwned + Send> Outbox<M> {
    pub const fn new(id: TableId) -> Outbox<M> {
        Outbox { table: Table::new(id, Scope::Global) }
    }
    pub const fn id(&self) -> TableId {
        self.table.id
    }

    /// Writes the letter in the caller's transaction. Nudge the delivering worker once it is durable.
    pub fn post(&self, tx: &mut Tx, cx: &Cx, message: M) -> Result<(), StoreError> {
        let now = cx.now().millis();
        let key = (now, cx.world().next_sequence(), cx.rng().u64());
        tx.put(&self.table, key, &Letter { message, written_at: now, failures: 0 })
    }

    /// Delivers the oldest letter that is due. A refusal puts it behind, by the back-off; `attempts_max`
    /// refusals drop it, and `deliver` has been told by the count in the letter.
    pub async fn deliver_one<F>(&self, cx: &Cx, attempts_max: u32, mut deliver: impl FnMut(Letter<M>) -> F) -> Result<Next, Error>
    where
        M: Clone,
        F: Future<Output = Result<(), Error>>,
    {
        let attempt = |letter: Letter<M>| {
            let failures = letter.failures + 1;
            let attempt = deliver(letter);
            async move {
                let Err(error) = attempt.await else { return Delivery::Done };
                tracing::debug!(outbox = self.table.id.name, failures, %error, "not delivered");
                if failures < attempts_max { Delivery::Later(Backoff::DEFAULT.millis(failures)) } else { Delivery::Done }
            }
        };
        self.deliver_batch(cx, 1, attempt).await
    }

    /// Delivers the letters that are due, oldest first and so many at most, and writes down in one transaction how each has gone. What
    /// waits goes behind; when to give up is the caller's to say. A crash in between delivers them again.
    pub async fn deliver_batch<F>(&self, cx: &Cx, most: usize, mut deliver: impl FnMut(Letter<M>) -> F) -> Result<Next, Error>
    where
        M: Clone,
        F: Future<Output = Delivery>,
    {
        let now = cx.now();
        let letters = cx.read(|tx| tx.range(&self.table).rows().take(most).collect::<Result<Vec<_>, _>>())?;
        let Some(((first_due, ..), _)) = letters.first() else { return Ok(Next::Idle) };
        if *first_due > now.millis() {
            return Ok(Next::At(Timestamp::from_millis(*first_due)));
        }
        let mut outcomes = Vec::with_capacity(letters.len());
        for (key, letter) in letters.into_iter().take_while(|((due, ..), _)| *due <= now.millis()) {
            outcomes.push((key, deliver(letter.clone()).await, letter));
        }
        cx.write(|tx| {
            for ((due, order, tie), outcome, mut letter) in outcomes {
                tx.delete(&self.table, (due, order, tie))?;
                if let Delivery::Later(millis) = outcome {
                    letter.failures += 1;
                    tx.put(&self.table, (now.plus_millis(millis).millis(), order, tie), &letter)?;
                }
            }
            Ok::<_, Error>(())
        })
        .await?;
        Ok(Next::Again)
    }
}

/// What becomes of a letter after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It is gone: delivered, or given up.
    Done,
    /// It is tried again after so many milliseconds.
    Later(i64),
}
