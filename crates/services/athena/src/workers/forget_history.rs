//! `athena.forget_history`: forgets queries 45 days after they were submitted. Their results stay in the caller's bucket.

use async_trait::async_trait;
use kernel::store::Place;
use kernel::{Cx, Error, Next, Timestamp, Worker};

use crate::store::{self, EXPIRIES};

pub const NAME: &str = "athena.forget_history";

pub struct ForgetHistory;

#[async_trait]
impl Worker for ForgetHistory {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let Some(((expires, id), home)) = cx.read(|tx| tx.range(&EXPIRIES).first())? else { return Ok(Next::Idle) };
        if expires > cx.now().millis() {
            return Ok(Next::At(Timestamp::from_millis(expires)));
        }
        let place = Place::new(home.account.to_string(), &home.region);
        cx.write(|tx| {
            store::forget(&mut tx.scoped(&place), &id)?;
            tx.delete(&EXPIRIES, (expires, id.as_str()))
        })
        .await
        .map_err(Error::from)?;
        Ok(Next::Again)
    }
}
