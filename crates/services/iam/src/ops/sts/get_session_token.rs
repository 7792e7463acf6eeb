//! GetSessionToken: a user's or root's own rights, for a while.

use api_sts::{GetSessionToken, GetSessionTokenInput, GetSessionTokenOutput};
use kernel::{Cx, Error, Handler, Principal};

use super::issue::{Grant, issue};
use crate::model::Bearer;
use crate::model::session::Limits;
use crate::workers::FORGET_SESSIONS;
use crate::{Sts, errors};

/// "43,200 seconds (12 hours) as the default" (API reference).
const SECONDS_DEFAULT: i32 = 43_200;
/// "If the duration is longer than one hour, the session for AWS account owners defaults to one hour" (API reference).
const ROOT_SECONDS_MAX: i32 = 3_600;

impl Handler<GetSessionToken> for Sts {
    async fn run(&self, cx: &Cx, input: GetSessionTokenInput) -> Result<GetSessionTokenOutput, Error> {
        if input.serial_number.is_some() || input.token_code.is_some() {
            return Err(errors::wrong_mfa_code());
        }
        let seconds = input.duration_seconds.unwrap_or(SECONDS_DEFAULT);
        let (bearer, account, seconds) = match cx.principal() {
            Principal::Root { account } => (Bearer::Root, *account, seconds.min(ROOT_SECONDS_MAX)),
            Principal::User { account, user_id, arn } => {
                (Bearer::User { user_id: user_id.clone(), arn: arn.to_string() }, *account, seconds)
            }
            _ => return Err(errors::session_credentials()),
        };
        let grant = Grant { account, bearer, seconds, limits: Limits::default() };
        let credentials = cx.write(|tx| issue(tx, cx, grant)).await?;
        cx.nudge(FORGET_SESSIONS);
        Ok(GetSessionTokenOutput { credentials: Some(credentials), ..Default::default() })
    }
}
