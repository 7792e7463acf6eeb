//! Time passes over objects: at each midnight of the virtual clock at which a bucket's rules have something to do, they do it.
//!
//! A *pass* walks over a bucket once and judges everything as of one midnight ([`survey`]). What is due is done in transactions of a few
//! hundred actions, each of which judges its keys again before it acts and moves the pass's cursor with the deeds ([`deeds`]). So a
//! process may die between any two lines, and a bucket of a million objects holds up neither writers nor memory. Midnights at which
//! nothing can be due are skipped: a pass ends by noting the earliest at which anything it saw may be, and whoever makes something due
//! sooner than that says so ([`touched`], [`look_again`]). So ten years over a bucket in which nothing happens are short.
//!
//! AWS runs its rules some time after midnight and takes its time; here they run at midnight and are done when `advance` returns.

mod deeds;
mod recoding;
mod survey;
mod uploads;

use async_trait::async_trait;
use kernel::store::{ReadTx, StoreError, Tx};
use kernel::{Cx, Error, Next, Timestamp, Worker};

use crate::model::lifecycle::{Configuration, midnight};
use crate::store::bucket::Bucket;
use crate::store::lifecycle::{Agenda, Pass, earlier};
use crate::store::{AGENDAS, BUCKETS, LIFECYCLES};

pub struct Lifecycle;

impl Lifecycle {
    pub const NAME: &str = "s3.lifecycle";
}

#[async_trait]
impl Worker for Lifecycle {
    fn name(&self) -> &'static str {
        Lifecycle::NAME
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let Some((name, agenda, due)) = cx.read(next_bucket)? else { return Ok(Next::Idle) };
        if due > cx.now().millis() {
            return Ok(Next::At(Timestamp::from_millis(due)));
        }
        match agenda.pass {
            None => begin(cx, &name).await?,
            Some(pass) => go_on(cx, &name, pass).await?,
        }
        Ok(Next::Again)
    }
}

/// The bucket whose pass is due first. The agendas of all buckets are few and small next to any one of them.
fn next_bucket(tx: &ReadTx) -> Result<Option<(String, Agenda, i64)>, StoreError> {
    let mut first: Option<(String, Agenda, i64)> = None;
    for row in tx.range(&AGENDAS).rows() {
        let (name, agenda) = row?;
        if let Some(due) = agenda.due
            && first.as_ref().is_none_or(|(.., earliest)| due < *earliest)
        {
            first = Some((name, agenda, due));
        }
    }
    Ok(first)
}

/// Writes down that a pass is under way before it looks at anything: from then on [`look_again`] speaks of the pass after it.
async fn begin(cx: &Cx, name: &str) -> Result<(), Error> {
    let now = cx.now().millis();
    cx.write(|tx| {
        let Some(mut agenda) = tx.get(&AGENDAS, name)? else { return Ok(()) };
        if agenda.pass.is_none() && agenda.due.is_some_and(|due| due <= now) {
            agenda.pass = Some(Pass { as_of: midnight::before(now), after: None, next: None });
            tx.put(&AGENDAS, name, &agenda)?;
        }
        Ok::<_, Error>(())
    })
    .await
}

/// The next stretch of a pass.
async fn go_on(cx: &Cx, name: &str, mut pass: Pass) -> Result<(), Error> {
    if pass.after.is_none() {
        let found = cx.read(|tx| uploads::survey(tx, name, pass.as_of))?;
        pass.next = earlier(pass.next, found.next);
        if !found.due.is_empty() {
            return uploads::abort(cx, name, pass.as_of).await;
        }
    }
    loop {
        let found = cx.read(|tx| survey::survey(tx, name, &pass))?;
        pass.next = earlier(pass.next, found.next);
        if found.keys.is_empty() && !found.is_end {
            pass.after = found.after;
            tokio::task::yield_now().await;
            continue;
        }
        return deeds::carry_out(cx, name, pass, found).await;
    }
}

/// What a pass goes by.
struct Rules {
    bucket: Bucket,
    configuration: Configuration,
}

/// `None` when the bucket or its rules are gone; the agenda goes with them.
fn rules(tx: &ReadTx, name: &str) -> Result<Option<Rules>, StoreError> {
    let (Some(bucket), Some(configuration)) = (tx.get(&BUCKETS, name)?, tx.get(&LIFECYCLES, name)?) else { return Ok(None) };
    Ok(Some(Rules { bucket, configuration }))
}

/// Something was written, or stopped being current: there is a midnight from which on it has to be looked at. Costs buckets without rules
/// nothing, and the others a look at their agenda.
pub fn touched(tx: &mut Tx, cx: &Cx, (name, bucket): (&str, &Bucket)) -> Result<(), StoreError> {
    match bucket.lifecycle.and_then(|digest| digest.first_due(cx.now().millis())) {
        None => Ok(()),
        Some(midnight) => look_by(tx, cx, name, midnight),
    }
}

/// Something changed that may make something old due at the next midnight already.
pub fn look_again(tx: &mut Tx, cx: &Cx, name: &str) -> Result<(), StoreError> {
    look_by(tx, cx, name, midnight::after(cx.now().millis(), 0))
}

fn look_by(tx: &mut Tx, cx: &Cx, name: &str, midnight: i64) -> Result<(), StoreError> {
    let Some(mut agenda) = tx.get(&AGENDAS, name)? else { return Ok(()) };
    if agenda.hurry(midnight) {
        tx.put(&AGENDAS, name, &agenda)?;
        let world = cx.world().clone();
        tx.after_commit(move || world.scheduler().nudge(Lifecycle::NAME));
    }
    Ok(())
}
