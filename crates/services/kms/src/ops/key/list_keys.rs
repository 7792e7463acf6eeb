//! ListKeys: all of the account's in this Region, those that AWS manages included.

use api_kms::values::resource_owner_type;
use api_kms::{KeyListEntry, ListKeys, ListKeysInput, ListKeysOutput};
use kernel::{Cx, Handler};

use crate::Kms;
use crate::errors::Error;
use crate::ops::key_arn;
use crate::paging::{Page, start_after_name};
use crate::store::{KEYS, read};

impl Handler<ListKeys> for Kms {
    async fn run(&self, cx: &Cx, input: ListKeysInput) -> Result<ListKeysOutput, Error> {
        // Nobody shares keys with us.
        let only_foreign = input.resource_owners.is_some_and(|owners| owners.iter().all(|owner| owner != resource_owner_type::SELF));
        let start = start_after_name(input.marker.as_deref())?;
        read(cx, |tx| {
            let mut page = Page::new(input.limit, 100);
            let range = tx.range(&KEYS);
            let range = if let Some(start) = &start { range.start_after(start) } else { range };
            for id in range.keys().take_while(|_| !only_foreign) {
                if page.is_full() {
                    return Ok(output(page, true));
                }
                let id = id?;
                page.push(KeyListEntry { key_id: Some(id.clone()), key_arn: Some(key_arn(cx, &id).into()) }, id);
            }
            Ok(output(page, false))
        })
    }
}

fn output(page: Page<KeyListEntry>, has_more: bool) -> ListKeysOutput {
    let (keys, next_marker) = page.finish(has_more);
    ListKeysOutput { keys: Some(keys), next_marker, truncated: Some(has_more) }
}
