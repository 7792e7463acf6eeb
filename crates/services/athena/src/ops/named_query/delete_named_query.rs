//! DeleteNamedQuery.

use api_athena::{DeleteNamedQuery, DeleteNamedQueryInput, DeleteNamedQueryOutput};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::store::{NAMED_IN, NAMED_QUERIES};

impl Handler<DeleteNamedQuery> for Athena {
    async fn run(&self, cx: &Cx, input: DeleteNamedQueryInput) -> Result<DeleteNamedQueryOutput, Error> {
        let id = input.named_query_id;
        cx.write(|tx| {
            let named = tx.get(&NAMED_QUERIES, &id)?.ok_or_else(|| errors::named_query_not_found(&id))?;
            tx.delete(&NAMED_QUERIES, &id)?;
            tx.delete(&NAMED_IN, (named.work_group.as_str(), id.as_str()))?;
            Ok(DeleteNamedQueryOutput {})
        })
        .await
    }
}
