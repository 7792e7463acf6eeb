//! Restored copies come when they are ready, and go at the midnight at which their days are over.
//!
//! Reads go by the clock and the object's row alone, so nothing here decides what can be read; it clears what is over and tells whoever
//! wants to know.

use async_trait::async_trait;
use kernel::store::Tx;
use kernel::{Cx, Error, Next, Timestamp, Worker};

use crate::model::event::EventKind;
use crate::model::event_record::ObjectFacts;
use crate::model::restoration::State;
use crate::notify::{self, Event};
use crate::store::{BUCKETS, RESTORES, restores, versions};

pub struct Restores;

impl Restores {
    pub const NAME: &str = "s3.restores";
}

/// Moments dealt with in one transaction.
const MOMENTS_MAX: usize = 100;

type Expected = (i64, String, String, u64);

#[async_trait]
impl Worker for Restores {
    fn name(&self) -> &'static str {
        Restores::NAME
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let now = cx.now().millis();
        let first: Vec<Expected> = cx.read(|tx| tx.range(&RESTORES).keys().take(MOMENTS_MAX).collect())?;
        let next = match first.first() {
            None => return Ok(Next::Idle),
            Some((moment, ..)) => *moment,
        };
        if next > now {
            return Ok(Next::At(Timestamp::from_millis(next)));
        }
        cx.write(|tx| first.iter().take_while(|(moment, ..)| *moment <= now).try_for_each(|expected| settle(tx, cx, expected))).await?;
        Ok(Next::Again)
    }
}

fn settle(tx: &mut Tx, cx: &Cx, expected: &Expected) -> Result<(), Error> {
    let (moment, name, key, sequence) = expected;
    tx.delete(&RESTORES, expected)?;
    let Some(mut object) = versions::by_sequence(tx, name, key, *sequence)? else { return Ok(()) };
    let Some(restoration) = object.restoration else { return Ok(()) };
    let class = Some(object.listed.class.name().to_owned());
    let facts = ObjectFacts { class, expires: Some(restoration.expires), ..ObjectFacts::of(&object) };
    let kind = if *moment == restoration.ready {
        restores::expect(tx, name, key, object.mark(), restoration.expires)?;
        EventKind::RestoreCompleted
    } else if restoration.state(cx.now().millis()) == State::Over {
        object.restoration = None;
        versions::update(tx, name, key, object)?;
        EventKind::RestoreDelete
    } else {
        return Ok(());
    };
    let Some(bucket) = tx.get(&BUCKETS, name)? else { return Ok(()) };
    notify::post(tx, &notify::as_s3(cx, name, &bucket), (name, &bucket), || Event { kind, key, facts })?;
    if bucket.notifies {
        let world = cx.world().clone();
        tx.after_commit(move || world.scheduler().nudge(super::notify::NAME));
    }
    Ok(())
}
