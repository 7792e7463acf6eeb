//! CreateAccessKey: the only time the secret is shown.

use api_iam::{CreateAccessKey, CreateAccessKeyInput, CreateAccessKeyOutput};
use kernel::{Cx, Error, Handler};

use super::status;
use crate::model::access_key_id::LONG_TERM;
use crate::model::user::{ACCESS_KEYS_PER_USER, AccessKey};
use crate::ops::user::meant;
use crate::ops::{fresh_key_id, secret_access_key};
use crate::store::{self, ACCESS_KEYS, USER_KEYS};
use crate::{Iam, errors, shapes};

impl Handler<CreateAccessKey> for Iam {
    async fn run(&self, cx: &Cx, input: CreateAccessKeyInput) -> Result<CreateAccessKeyOutput, Error> {
        let name = meant(cx, input.user_name)?;
        let (id, key) = cx
            .write(|tx| {
                let user = store::user(tx, &name)?;
                if store::key_ids(tx, &user.id)?.len() >= ACCESS_KEYS_PER_USER {
                    return Err(errors::quota("AccessKeysPerUser", ACCESS_KEYS_PER_USER));
                }
                let id = fresh_key_id(cx, LONG_TERM, cx.account(), |id| tx.exists(&ACCESS_KEYS, id))?;
                let key = AccessKey {
                    account: cx.account(),
                    user_arn: user.arn(cx.account()).into(),
                    user_name: user.name,
                    user_id: user.id,
                    secret: secret_access_key(cx),
                    is_active: true,
                    created: cx.now().millis(),
                };
                tx.put(&USER_KEYS, (&key.user_id, &id), &())?;
                tx.put(&ACCESS_KEYS, &id, &key)?;
                Ok((id, key))
            })
            .await?;
        let access_key = api_iam::AccessKey {
            status: status(&key),
            create_date: Some(shapes::moment(key.created)),
            user_name: key.user_name,
            access_key_id: id,
            secret_access_key: key.secret,
        };
        Ok(CreateAccessKeyOutput { access_key })
    }
}
