//! ListAccessKeys: without secrets.

use api_iam::{AccessKeyMetadata, ListAccessKeys, ListAccessKeysInput, ListAccessKeysOutput};
use kernel::{Cx, Error, Handler};

use super::{of_user, status};
use crate::model::page::Window;
use crate::ops::user::meant;
use crate::{Iam, shapes, store};

impl Handler<ListAccessKeys> for Iam {
    async fn run(&self, cx: &Cx, input: ListAccessKeysInput) -> Result<ListAccessKeysOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let name = meant(cx, input.user_name)?;
        let page = store::read(cx, |tx| {
            let user = store::user(tx, &name)?;
            let ids = store::key_ids(tx, &user.id)?;
            window.cut(ids.into_iter().map(|id| {
                let key = of_user(tx, &user, &id)?;
                let metadata = AccessKeyMetadata {
                    status: Some(status(&key)),
                    create_date: Some(shapes::moment(key.created)),
                    user_name: Some(key.user_name),
                    access_key_id: Some(id.clone()),
                };
                Ok::<_, Error>((id, metadata))
            }))
        })?;
        Ok(ListAccessKeysOutput { access_key_metadata: page.items, is_truncated: page.is_truncated, marker: page.marker })
    }
}
