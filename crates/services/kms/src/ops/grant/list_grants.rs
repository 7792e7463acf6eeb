//! ListGrants of a key, ListRetirableGrants of somebody.

use api_kms::{
    GrantListEntry, ListGrants, ListGrantsInput, ListGrantsOutput, ListRetirableGrants, ListRetirableGrantsInput, ListRetirableGrantsOutput,
};
use kernel::{Cx, Handler};

use super::shapes::described;
use crate::errors::{self, Error};
use crate::model::grant::{Grant, Party};
use crate::paging::{Page, start_after_name};
use crate::store::{GRANTS, read};
use crate::{Kms, ops};

/// "This value … defaults to 50" (both API references).
const PAGE: usize = 50;

impl Handler<ListGrants> for Kms {
    async fn run(&self, cx: &Cx, input: ListGrantsInput) -> Result<ListGrantsOutput, Error> {
        let grantee = party(input.grantee_principal, input.grantee_service_principal);
        let is_asked_for = |id: &str, grant: &Grant| {
            input.grant_id.as_ref().is_none_or(|asked| asked == id) && grantee.as_ref().is_none_or(|asked| *asked == grant.terms.grantee)
        };
        let start = start_after_name(input.marker.as_deref())?.unwrap_or_default();
        let (grants, next_marker) = read(cx, |tx| {
            let key = ops::existing(cx, tx, &input.key_id, "ListGrants")?;
            let mut page = Page::new(input.limit, PAGE);
            for entry in tx.prefix(&GRANTS, (&key.id,)).start_after((&key.id, &start)).rows() {
                let ((key_id, id), grant) = entry?;
                if is_asked_for(&id, &grant) {
                    if page.is_full() {
                        return Ok(page.finish(true));
                    }
                    page.push(described(cx, &key_id, id.clone(), grant), id);
                }
            }
            Ok(page.finish(false))
        })?;
        Ok(ListGrantsOutput { grants: Some(grants), truncated: Some(next_marker.is_some()), next_marker })
    }
}

/// Looks through all grants of the account and Region: it is asked rarely, and an index would be written with every grant.
impl Handler<ListRetirableGrants> for Kms {
    async fn run(&self, cx: &Cx, input: ListRetirableGrantsInput) -> Result<ListRetirableGrantsOutput, Error> {
        let retiring = party(input.retiring_principal, input.retiring_service_principal);
        let retiring = retiring.ok_or_else(|| errors::missing("retiringPrincipal"))?;
        let start = start_after_name(input.marker.as_deref())?.unwrap_or_default();
        let start = start.split_once('/').unwrap_or_default();
        let (grants, next_marker) = read(cx, |tx| {
            let mut page: Page<GrantListEntry> = Page::new(input.limit, PAGE);
            for entry in tx.range(&GRANTS).start_after(start).rows() {
                let ((key_id, id), grant) = entry?;
                if grant.terms.retiring.as_ref() == Some(&retiring) {
                    if page.is_full() {
                        return Ok(page.finish(true));
                    }
                    page.push(described(cx, &key_id, id.clone(), grant), format!("{key_id}/{id}"));
                }
            }
            Ok(page.finish(false))
        })?;
        Ok(ListRetirableGrantsOutput { grants: Some(grants), truncated: Some(next_marker.is_some()), next_marker })
    }
}

fn party(principal: Option<String>, service: Option<String>) -> Option<Party> {
    principal.map(Party::Principal).or(service.map(Party::Service))
}
