//! CreateNamedQuery.

use api_athena::{CreateNamedQuery, CreateNamedQueryInput, CreateNamedQueryOutput};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::model::named_query::NamedQuery;
use crate::model::work_group::PRIMARY;
use crate::store::{self, NAMED_IN, NAMED_QUERIES, NAMINGS};

impl Handler<CreateNamedQuery> for Athena {
    async fn run(&self, cx: &Cx, input: CreateNamedQueryInput) -> Result<CreateNamedQueryOutput, Error> {
        let id = cx.rng().uuid();
        let token = input.client_request_token;
        let named = NamedQuery {
            name: input.name,
            description: input.description,
            database: input.database,
            query: input.query_string,
            work_group: input.work_group.unwrap_or_else(|| PRIMARY.to_owned()),
        };
        let id = cx
            .write(|tx| {
                store::work_group(tx, &named.work_group)?.ok_or_else(errors::work_group_not_found)?;
                if let Some(token) = &token {
                    if let Some(earlier) = tx.get(&NAMINGS, token)? {
                        let is_same = tx.get(&NAMED_QUERIES, &earlier)?.is_none_or(|existing| existing == named);
                        return if is_same { Ok(earlier) } else { Err(errors::token_reused()) };
                    }
                    tx.put(&NAMINGS, token, &id)?;
                }
                tx.put(&NAMED_QUERIES, &id, &named)?;
                tx.put(&NAMED_IN, (named.work_group.as_str(), id.as_str()), &())?;
                Ok::<_, Error>(id)
            })
            .await?;
        Ok(CreateNamedQueryOutput { named_query_id: Some(id) })
    }
}
