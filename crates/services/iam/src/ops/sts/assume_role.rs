//! AssumeRole: somebody becomes a role for a while.
//!
//! The trust policy is kept and not evaluated yet; whoever is known may assume any role that exists.

use api_sts::{AssumeRole, AssumeRoleInput, AssumeRoleOutput, AssumedRoleUser};
use kernel::store::{Place, ReadTx, Tx};
use kernel::{AccountId, Arn, Cx, Error, Handler, Principal};

use super::issue::{Grant, issue};
use crate::leniencies::{ODD_ACCOUNT, ROOT_ASSUMES};
use crate::model::role::LastUsed;
use crate::model::session::Limits;
use crate::model::tags::{Case, has_duplicates};
use crate::model::{Bearer, Role, Tag, document, last_segment, name_key};
use crate::store::{self, ROLES};
use crate::workers::FORGET_SESSIONS;
use crate::{Sts, errors};

const SECONDS_DEFAULT: i32 = 3_600;
/// "If you assume a role using role chaining … your role session is limited to a maximum of one hour" (API reference).
const CHAINED_SECONDS_MAX: i32 = 3_600;

impl Handler<AssumeRole> for Sts {
    async fn run(&self, cx: &Cx, input: AssumeRoleInput) -> Result<AssumeRoleOutput, Error> {
        let limits = limits(&input)?;
        let wanted = Wanted::parse(cx, &input.role_arn)?;
        store::read(cx, |tx| tx.scoped(&wanted.place(), |tx| find_role(tx, cx, &wanted)))?;
        wanted.check(cx).await?;
        let session = &input.role_session_name;
        let source_identity = limits.source_identity.clone();
        let (credentials, user) = cx
            .write(|tx| {
                let role = use_role(tx, cx, &wanted)?;
                let seconds = duration(cx, &role, input.duration_seconds)?;
                let arn = role.session_arn(wanted.account, session);
                let unique_id = format!("{}:{session}", role.id);
                let user = AssumedRoleUser { assumed_role_id: unique_id.clone(), arn: arn.to_string() };
                let bearer = Bearer::AssumedRole { role_arn: role.arn(wanted.account).into(), session_arn: arn.into(), unique_id };
                Ok::<_, Error>((issue(tx, cx, Grant { account: wanted.account, bearer, seconds, limits })?, user))
            })
            .await?;
        cx.nudge(FORGET_SESSIONS);
        Ok(AssumeRoleOutput { credentials: Some(credentials), assumed_role_user: Some(user), source_identity, ..Default::default() })
    }
}

/// The role asked for, and the account in which to look for it.
struct Wanted<'a> {
    account: AccountId,
    /// The account in the ARN is none: not twelve digits.
    is_odd: bool,
    arn: &'a str,
    /// `role/path/name`.
    resource: String,
}

impl<'a> Wanted<'a> {
    fn parse(cx: &Cx, text: &'a str) -> Result<Wanted<'a>, Error> {
        let arn = Arn::parse(text).filter(is_complete).ok_or_else(|| errors::not_a_role_arn(text))?;
        let is_account = arn.account().bytes().all(|byte| byte.is_ascii_digit());
        if arn.service() != "iam" || !arn.resource().starts_with("role/") || !is_account {
            return Err(errors::may_not_assume(cx, text));
        }
        let named = AccountId::parse(arn.account());
        let (account, is_odd) = (named.unwrap_or(cx.account()), named.is_none());
        Ok(Wanted { account, is_odd, arn: text, resource: arn.resource().to_owned() })
    }

    /// What AWS would refuse although the role is there.
    async fn check(&self, cx: &Cx) -> Result<(), Error> {
        if self.is_odd {
            cx.lenient(&ODD_ACCOUNT, self.arn, || errors::may_not_assume(cx, self.arn)).await?;
        }
        if matches!(cx.principal(), Principal::Root { .. }) {
            cx.lenient(&ROOT_ASSUMES, self.arn, errors::root_may_not_assume).await?;
        }
        Ok(())
    }

    fn place(&self) -> Place {
        store::account_place(self.account)
    }
}

fn is_complete(arn: &Arn) -> bool {
    [arn.partition(), arn.service(), arn.account(), arn.resource()].iter().all(|part| !part.is_empty())
}

/// AWS does not tell a caller apart who may not from a role that is not.
fn find_role(tx: &ReadTx, cx: &Cx, wanted: &Wanted) -> Result<Role, Error> {
    let role = tx.get(&ROLES, name_key(last_segment(&wanted.resource)))?;
    let is_wanted = |role: &Role| role.arn(wanted.account).resource() == wanted.resource;
    role.filter(is_wanted).ok_or_else(|| errors::may_not_assume(cx, wanted.arn))
}

/// Finds the role, in whichever account, and notes that it was used.
fn use_role(tx: &mut Tx, cx: &Cx, wanted: &Wanted) -> Result<Role, Error> {
    let mut tx = tx.scoped(&wanted.place());
    let mut role = find_role(&tx, cx, wanted)?;
    role.last_used = Some(LastUsed { at: cx.now().millis(), region: cx.region().to_string() });
    store::save_role(&mut tx, &role)?;
    Ok(role)
}

fn duration(cx: &Cx, role: &Role, given: Option<i32>) -> Result<i32, Error> {
    let seconds = given.unwrap_or(SECONDS_DEFAULT);
    let is_chained = matches!(cx.principal(), Principal::AssumedRole { .. });
    if is_chained && seconds > CHAINED_SECONDS_MAX {
        return Err(errors::too_long_for_chain());
    }
    if i64::from(seconds) > i64::from(role.session_seconds_max) {
        return Err(errors::too_long_for_role());
    }
    Ok(seconds)
}

fn limits(input: &AssumeRoleInput) -> Result<Limits, Error> {
    let given = input.tags.iter().flatten();
    let tags: Vec<Tag> = given.map(|tag| Tag { key: tag.key.clone(), value: tag.value.clone() }).collect();
    if has_duplicates(&tags, Case::Insensitive) {
        return Err(errors::invalid_session_tags("Duplicate tag keys found. Please note that Tag keys are case insensitive."));
    }
    let transitive_tag_keys = input.transitive_tag_keys.clone().unwrap_or_default();
    if transitive_tag_keys.iter().any(|key| tags.iter().all(|tag| !tag.key.eq_ignore_ascii_case(key))) {
        return Err(errors::invalid_session_tags("The specified transitive tag key must be included in the requested tags."));
    }
    if let Some(policy) = &input.policy {
        document::check_permissions(policy).map_err(api_sts::errors::malformed_policy_document)?;
    }
    Ok(Limits {
        policy: input.policy.clone(),
        policy_arns: input.policy_arns.iter().flatten().filter_map(|policy| policy.arn.clone()).collect(),
        tags,
        transitive_tag_keys,
        source_identity: input.source_identity.clone(),
    })
}
