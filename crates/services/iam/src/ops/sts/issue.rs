//! Makes temporary credentials and remembers them until some time after they have expired.

use kernel::rng::ALPHANUMERIC;
use kernel::store::Tx;
use kernel::{AccountId, Cx, Error, Timestamp};

use crate::model::access_key_id::TEMPORARY;
use crate::model::session::Limits;
use crate::model::{Bearer, Session};
use crate::ops::{fresh_key_id, secret_access_key};
use crate::store::{SESSION_ENDS, SESSIONS};

/// A client that comes back the next morning is told that its token has expired, as on AWS, and not that it is unknown.
const REMEMBERED_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// AWS's tokens are several hundred characters; clients must not care.
const TOKEN_LETTERS: usize = 200;

/// What is given to whom.
pub struct Grant {
    pub account: AccountId,
    pub bearer: Bearer,
    pub seconds: i32,
    pub limits: Limits,
}

pub fn issue(tx: &mut Tx, cx: &Cx, grant: Grant) -> Result<api_sts::Credentials, Error> {
    let id = fresh_key_id(cx, TEMPORARY, grant.account, |id| tx.exists(&SESSIONS, id))?;
    let session = Session {
        account: grant.account,
        secret: secret_access_key(cx),
        token: cx.rng().text(TOKEN_LETTERS, ALPHANUMERIC),
        expires: cx.now().plus_millis(i64::from(grant.seconds) * 1000).millis(),
        bearer: grant.bearer,
        limits: grant.limits,
    };
    tx.put(&SESSIONS, &id, &session)?;
    tx.put(&SESSION_ENDS, (session.expires + REMEMBERED_MILLIS, &id), &())?;
    Ok(api_sts::Credentials {
        access_key_id: id,
        secret_access_key: session.secret,
        session_token: session.token,
        expiration: Timestamp::from_millis(session.expires),
    })
}
