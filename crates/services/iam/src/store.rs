//! Tables of the room. IAM is global: rows belong to an account, keys that outsiders present to nobody yet.
//!
//! What hangs on a user or role (the *holder*) is keyed by its unique id, so a rename is one row and a namesake created later
//! inherits nothing.

use kernel::store::{Place, ReadTx, Scope, Table, TableId, Tx};
use kernel::{AccountId, Cx, Error, row};

use crate::errors;
use crate::model::{AccessKey, Policy, PolicyVersion, Role, Session, User, name_key};

row!(User, version 1);
row!(AccessKey, version 1);
row!(Role, version 1);
row!(Policy, version 1);
row!(PolicyVersion, version 1);
row!(Session, version 1);

const fn id(tag: u16, name: &'static str) -> TableId {
    TableId { tag, name }
}

/// Key: user name in lower case. Value: the user.
pub const USERS: Table<String, User> = Table::new(id(0x0100, "iam.users"), Scope::Account);
/// Key: access key id. Value: the key, its account and its user: all that a signature check needs.
pub const ACCESS_KEYS: Table<String, AccessKey> = Table::new(id(0x0101, "iam.access_keys"), Scope::Global);
/// Key: user id, access key id. Value: nothing.
pub const USER_KEYS: Table<(String, String), ()> = Table::new(id(0x0102, "iam.user_keys"), Scope::Account);
/// Key: role name in lower case. Value: the role.
pub const ROLES: Table<String, Role> = Table::new(id(0x0103, "iam.roles"), Scope::Account);
/// Key: policy name in lower case. Value: the customer managed policy.
pub const POLICIES: Table<String, Policy> = Table::new(id(0x0104, "iam.policies"), Scope::Account);
/// Key: policy id, version number. Value: the version.
pub const POLICY_VERSIONS: Table<(String, u32), PolicyVersion> = Table::new(id(0x0105, "iam.policy_versions"), Scope::Account);
/// Key: holder id, policy name. Value: the document.
pub const INLINE_POLICIES: Table<(String, String), String> = Table::new(id(0x0106, "iam.inline_policies"), Scope::Account);
/// Key: holder id, policy ARN. Value: nothing.
pub const ATTACHMENTS: Table<(String, String), ()> = Table::new(id(0x0107, "iam.attachments"), Scope::Account);
/// Key: policy ARN, holder id. Value: nothing. The attachments from the policy's side.
pub const ATTACHED_TO: Table<(String, String), ()> = Table::new(id(0x0108, "iam.attached_to"), Scope::Account);
/// Key: policy ARN, holder id. Value: nothing. Whose permissions the policy bounds.
pub const BOUNDS: Table<(String, String), ()> = Table::new(id(0x0109, "iam.bounds"), Scope::Account);
/// Key: access key id (`ASIA…`). Value: the session.
pub const SESSIONS: Table<String, Session> = Table::new(id(0x010a, "iam.sessions"), Scope::Global);
/// Key: when the session is to be forgotten (milliseconds of the epoch), access key id. Value: nothing.
pub const SESSION_ENDS: Table<(i64, String), ()> = Table::new(id(0x010b, "iam.session_ends"), Scope::Global);

/// Looks at state with errors that may be the caller's.
pub fn read<T>(cx: &Cx, look: impl FnOnce(&ReadTx) -> Result<T, Error>) -> Result<T, Error> {
    cx.world().store().read(cx.place(), look)
}

/// Where an account's IAM rows are: the region does not matter.
pub fn account_place(account: AccountId) -> Place {
    Place::new(account.to_string(), "")
}

pub fn user(tx: &ReadTx, name: &str) -> Result<User, Error> {
    tx.get(&USERS, name_key(name))?.ok_or_else(|| errors::no_such_user(name))
}

pub fn save_user(tx: &mut Tx, user: &User) -> Result<(), Error> {
    Ok(tx.put(&USERS, name_key(&user.name), user)?)
}

pub fn role(tx: &ReadTx, name: &str) -> Result<Role, Error> {
    tx.get(&ROLES, name_key(name))?.ok_or_else(|| errors::no_such_role(name))
}

pub fn save_role(tx: &mut Tx, role: &Role) -> Result<(), Error> {
    Ok(tx.put(&ROLES, name_key(&role.name), role)?)
}

/// The customer managed policy of exactly this ARN, path and all.
pub fn find_policy(tx: &ReadTx, account: AccountId, arn: &str) -> Result<Option<Policy>, Error> {
    let name = name_key(crate::model::last_segment(arn));
    Ok(tx.get(&POLICIES, name)?.filter(|policy| policy.arn(account).as_str() == arn))
}

pub fn save_policy(tx: &mut Tx, policy: &Policy) -> Result<(), Error> {
    Ok(tx.put(&POLICIES, name_key(&policy.name), policy)?)
}

/// The ids of a user's access keys.
pub fn key_ids(tx: &ReadTx, user_id: &str) -> Result<Vec<String>, Error> {
    let keys = tx.prefix(&USER_KEYS, (user_id,)).keys();
    keys.map(|key| Ok(key?.1)).collect()
}

/// How many users and roles have the policy attached.
pub fn attachment_count(tx: &ReadTx, arn: &str) -> Result<usize, Error> {
    Ok(tx.prefix(&ATTACHED_TO, (arn,)).keys().collect::<Result<Vec<_>, _>>()?.len())
}

/// How many users and roles it bounds.
pub fn bound_count(tx: &ReadTx, arn: &str) -> Result<usize, Error> {
    Ok(tx.prefix(&BOUNDS, (arn,)).keys().collect::<Result<Vec<_>, _>>()?.len())
}
