//! ListDataCatalogs and GetDataCatalog.

use std::collections::BTreeMap;

use api_athena::values::data_catalog_type;
use api_athena::{
    DataCatalog, DataCatalogSummary, GetDataCatalog, GetDataCatalogInput, GetDataCatalogOutput, ListDataCatalogs, ListDataCatalogsInput,
    ListDataCatalogsOutput,
};
use kernel::{Cx, Error, Handler};

use super::{GLUE, known};
use crate::Athena;

impl Handler<ListDataCatalogs> for Athena {
    async fn run(&self, _: &Cx, _: ListDataCatalogsInput) -> Result<ListDataCatalogsOutput, Error> {
        let glue = DataCatalogSummary {
            catalog_name: Some(GLUE.into()),
            r#type: Some(data_catalog_type::GLUE.into()),
            ..DataCatalogSummary::default()
        };
        Ok(ListDataCatalogsOutput { data_catalogs_summary: Some(vec![glue]), next_token: None })
    }
}

impl Handler<GetDataCatalog> for Athena {
    async fn run(&self, cx: &Cx, input: GetDataCatalogInput) -> Result<GetDataCatalogOutput, Error> {
        known(&input.name)?;
        let parameters = BTreeMap::from([("catalog-id".to_owned(), cx.account().to_string())]);
        let glue = DataCatalog {
            name: GLUE.into(),
            r#type: data_catalog_type::GLUE.into(),
            parameters: Some(parameters),
            ..DataCatalog::default()
        };
        Ok(GetDataCatalogOutput { data_catalog: Some(glue) })
    }
}
