//! ListAliases: of the account, or of one key.

use api_kms::{AliasListEntry, ListAliases, ListAliasesInput, ListAliasesOutput};
use kernel::store::ReadTx;
use kernel::{Cx, Handler, Timestamp};

use crate::errors::Error;
use crate::model::alias::Alias;
use crate::paging::{Page, start_after_name};
use crate::store::{ALIASES, ALIASES_OF, read};
use crate::{Kms, ops};

impl Handler<ListAliases> for Kms {
    async fn run(&self, cx: &Cx, input: ListAliasesInput) -> Result<ListAliasesOutput, Error> {
        let start = start_after_name(input.marker.as_deref())?.unwrap_or_default();
        read(cx, |tx| {
            let names = match &input.key_id {
                Some(given) => of_key(tx, &ops::existing(cx, tx, given, "ListAliases")?.id, &start)?,
                None => tx.range(&ALIASES).start_after(&start).keys().collect::<Result<Vec<_>, _>>()?,
            };
            let mut page = Page::new(input.limit, 50);
            for name in names {
                if page.is_full() {
                    return Ok(output(page, true));
                }
                let Some(alias) = tx.get(&ALIASES, &name)? else { continue };
                page.push(described(cx, &name, alias), name);
            }
            Ok(output(page, false))
        })
    }
}

fn of_key(tx: &ReadTx, key_id: &str, start: &str) -> Result<Vec<String>, Error> {
    let keys = tx.prefix(&ALIASES_OF, (key_id,)).start_after((key_id, start)).keys();
    keys.map(|key| Ok(key?.1)).collect()
}

fn described(cx: &Cx, name: &str, alias: Alias) -> AliasListEntry {
    AliasListEntry {
        alias_name: Some(name.to_owned()),
        alias_arn: Some(cx.arn("kms", name).into()),
        target_key_id: Some(alias.key_id),
        creation_date: Some(Timestamp::from_millis(alias.created_at)),
        last_updated_date: Some(Timestamp::from_millis(alias.updated_at)),
    }
}

fn output(page: Page<AliasListEntry>, has_more: bool) -> ListAliasesOutput {
    let (aliases, next_marker) = page.finish(has_more);
    ListAliasesOutput { aliases: Some(aliases), next_marker, truncated: Some(has_more) }
}
