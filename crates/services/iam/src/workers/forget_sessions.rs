//! Forgets temporary credentials some time after they have expired. Expiry itself needs nobody: every use compares with the clock.

use async_trait::async_trait;
use kernel::store::{Place, StoreError};
use kernel::{Cx, Error, Next, Timestamp, Worker};

use crate::store::{SESSION_ENDS, SESSIONS};

pub const FORGET_SESSIONS: &str = "sts.forget_sessions";

/// Sessions per transaction, so that a long sleep does not end in one huge one.
const BATCH: usize = 200;

pub struct ForgetSessions;

#[async_trait]
impl Worker for ForgetSessions {
    fn name(&self) -> &'static str {
        FORGET_SESSIONS
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let store = cx.world().store();
        let ends =
            store.read(&Place::nowhere(), |tx| tx.range(&SESSION_ENDS).keys().take(BATCH).collect::<Result<Vec<_>, StoreError>>())?;
        let now = cx.now().millis();
        let Some((first, _)) = ends.first() else { return Ok(Next::Idle) };
        if *first > now {
            return Ok(Next::At(Timestamp::from_millis(*first)));
        }
        cx.write(|tx| {
            for (end, id) in ends.iter().filter(|(end, _)| *end <= now) {
                tx.delete(&SESSIONS, id)?;
                tx.delete(&SESSION_ENDS, (*end, id))?;
            }
            Ok::<_, Error>(())
        })
        .await?;
        Ok(Next::Again)
    }
}
