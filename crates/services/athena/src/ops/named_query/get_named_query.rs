//! GetNamedQuery and BatchGetNamedQuery.

use api_athena::{
    BatchGetNamedQuery, BatchGetNamedQueryInput, BatchGetNamedQueryOutput, GetNamedQuery, GetNamedQueryInput, GetNamedQueryOutput,
    NamedQuery as Described, UnprocessedNamedQueryId,
};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::model::named_query::NamedQuery;
use crate::store::NAMED_QUERIES;

impl Handler<GetNamedQuery> for Athena {
    async fn run(&self, cx: &Cx, input: GetNamedQueryInput) -> Result<GetNamedQueryOutput, Error> {
        let id = input.named_query_id;
        let named = cx.read(|tx| tx.get(&NAMED_QUERIES, &id))?.ok_or_else(|| errors::named_query_not_found(&id))?;
        Ok(GetNamedQueryOutput { named_query: Some(described(id, named)) })
    }
}

impl Handler<BatchGetNamedQuery> for Athena {
    async fn run(&self, cx: &Cx, input: BatchGetNamedQueryInput) -> Result<BatchGetNamedQueryOutput, Error> {
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        for id in input.named_query_ids {
            match cx.read(|tx| tx.get(&NAMED_QUERIES, &id))? {
                Some(named) => found.push(described(id, named)),
                None => missing.push(UnprocessedNamedQueryId {
                    error_code: Some("INVALID_INPUT".to_owned()),
                    error_message: Some(format!("NamedQuery {id} was not found")),
                    named_query_id: Some(id),
                }),
            }
        }
        Ok(BatchGetNamedQueryOutput { named_queries: Some(found), unprocessed_named_query_ids: Some(missing) })
    }
}

fn described(id: String, named: NamedQuery) -> Described {
    Described {
        name: named.name,
        description: named.description,
        database: named.database,
        query_string: named.query,
        named_query_id: Some(id),
        work_group: Some(named.work_group),
    }
}
