//! What users and roles have in common: they hold policies, their own (inline) and managed ones (attached).

use kernel::store::{ReadTx, StoreError, Tx};
use kernel::{AccountId, Arn, Error};

use crate::errors;
use crate::model::page::{Page, Window};
use crate::model::policy::ATTACHED_MAX;
use crate::model::{Role, User, aws_managed, document, last_segment};
use crate::store::{self, ATTACHED_TO, ATTACHMENTS, INLINE_POLICIES};

/// A user or a role, as far as policies are concerned.
pub struct Holder {
    id: String,
    name: String,
    kind: Kind,
}

/// What differs: a word, a quota's name, and how much all inline policies together may weigh (IAM quotas).
struct Kind {
    word: &'static str,
    quota: &'static str,
    inline_size_max: usize,
}

const USER: Kind = Kind { word: "user", quota: "PoliciesPerUser", inline_size_max: 2_048 };
const ROLE: Kind = Kind { word: "role", quota: "PoliciesPerRole", inline_size_max: 10_240 };

impl Holder {
    pub fn user(tx: &ReadTx, name: &str) -> Result<Holder, Error> {
        Ok(Holder::from(&store::user(tx, name)?))
    }
    pub fn role(tx: &ReadTx, name: &str) -> Result<Holder, Error> {
        Ok(Holder::from(&store::role(tx, name)?))
    }

    // --- inline policies

    pub fn put_inline(&self, tx: &mut Tx, policy: &str, text: &String) -> Result<(), Error> {
        document::check_permissions(text).map_err(errors::malformed)?;
        let mut size = document::size(text);
        for row in tx.prefix(&INLINE_POLICIES, (&self.id,)) {
            let ((_, name), other) = row?;
            size += if name == policy { 0 } else { document::size(&other) };
        }
        let most = self.kind.inline_size_max;
        if size > most {
            return Err(errors::inline_policies_too_large(self.kind.word, &self.name, most));
        }
        Ok(tx.put(&INLINE_POLICIES, (&self.id, policy), text)?)
    }
    pub fn inline(&self, tx: &ReadTx, policy: &str) -> Result<String, Error> {
        let document = tx.get(&INLINE_POLICIES, (&self.id, policy))?;
        document.ok_or_else(|| errors::no_such_inline_policy(self.kind.word, policy))
    }
    pub fn delete_inline(&self, tx: &mut Tx, policy: &str) -> Result<(), Error> {
        self.inline(tx, policy)?;
        Ok(tx.delete(&INLINE_POLICIES, (&self.id, policy))?)
    }
    pub fn inline_names(&self, tx: &ReadTx, window: &Window) -> Result<Page<String>, Error> {
        Ok(window.cut(second_of(tx.prefix(&INLINE_POLICIES, (&self.id,)).keys()))?)
    }

    // --- attached policies

    pub fn attach(&self, tx: &mut Tx, account: AccountId, arn: &str) -> Result<(), Error> {
        check_arn(arn)?;
        let exists = aws_managed::is_aws(arn) || store::find_policy(tx, account, arn)?.is_some();
        if !exists {
            return Err(errors::not_attachable(arn));
        }
        let attached = self.attached(tx)?;
        if attached.iter().any(|present| present == arn) {
            return Ok(());
        }
        if attached.len() >= ATTACHED_MAX {
            return Err(errors::quota(self.kind.quota, ATTACHED_MAX));
        }
        tx.put(&ATTACHMENTS, (&self.id, arn), &())?;
        Ok(tx.put(&ATTACHED_TO, (arn, &self.id), &())?)
    }
    pub fn detach(&self, tx: &mut Tx, arn: &str) -> Result<(), Error> {
        check_arn(arn)?;
        if !tx.exists(&ATTACHMENTS, (&self.id, arn))? {
            return Err(errors::no_such_policy(arn));
        }
        tx.delete(&ATTACHMENTS, (&self.id, arn))?;
        Ok(tx.delete(&ATTACHED_TO, (arn, &self.id))?)
    }
    pub fn attached_page(&self, tx: &ReadTx, path_prefix: Option<&str>, window: &Window) -> Result<Page<api_iam::AttachedPolicy>, Error> {
        let wanted = |arn: &String| path_prefix.is_none_or(|prefix| path(arn).starts_with(prefix));
        let arns = self.attached(tx)?.into_iter().filter(wanted);
        let page = window.cut(arns.map(|arn| Ok::<_, Error>((arn.clone(), arn))))?;
        Ok(page.map(|arn| api_iam::AttachedPolicy { policy_name: Some(last_segment(&arn).to_owned()), policy_arn: Some(arn) }))
    }
    fn attached(&self, tx: &ReadTx) -> Result<Vec<String>, Error> {
        Ok(tx.prefix(&ATTACHMENTS, (&self.id,)).keys().map(|key| Ok(key?.1)).collect::<Result<_, StoreError>>()?)
    }

    /// AWS deletes nobody who still holds policies.
    pub fn check_empty(&self, tx: &ReadTx) -> Result<(), Error> {
        if !self.attached(tx)?.is_empty() {
            return Err(errors::still_attached());
        }
        match tx.prefix(&INLINE_POLICIES, (&self.id,)).first()? {
            Some(_) => Err(errors::still_has_inline_policies()),
            None => Ok(()),
        }
    }
}

impl From<&User> for Holder {
    fn from(user: &User) -> Holder {
        Holder { id: user.id.clone(), name: user.name.clone(), kind: USER }
    }
}

impl From<&Role> for Holder {
    fn from(role: &Role) -> Holder {
        Holder { id: role.id.clone(), name: role.name.clone(), kind: ROLE }
    }
}

/// The second part of each key, as the rows of a page.
fn second_of(
    keys: impl Iterator<Item = Result<(String, String), StoreError>>,
) -> impl Iterator<Item = Result<(String, String), StoreError>> {
    keys.map(|key| key.map(|(_, second)| (second.clone(), second)))
}

pub fn check_arn(arn: &str) -> Result<(), Error> {
    Arn::parse(arn).map(drop).ok_or_else(|| errors::not_an_arn(arn))
}

/// `arn:…:policy/service-role/X` → `/service-role/`.
fn path(arn: &str) -> &str {
    let resource = arn.split_once(":policy").map_or("", |(_, path)| path);
    resource.rfind('/').map_or("/", |end| &resource[..=end])
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn a_policys_path_stands_in_its_arn() {
        assert_eq!(path("arn:aws:iam::aws:policy/service-role/X"), "/service-role/");
        assert_eq!(path("arn:aws:iam::000000000000:policy/X"), "/");
        assert_eq!(path("nonsense"), "/");
    }
}
