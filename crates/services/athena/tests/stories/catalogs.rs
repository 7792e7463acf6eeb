//! The Glue Data Catalog seen through Athena.

use api_athena::*;

use crate::house::House;

const GLUE: &str = "AwsDataCatalog";

#[test]
fn there_is_one_catalog_and_it_is_glues() {
    let house = House::new();
    house.orders();
    let catalogs = house.world.call::<ListDataCatalogs>(Default::default()).ok().data_catalogs_summary.unwrap();
    assert_eq!((catalogs[0].catalog_name.as_deref(), catalogs[0].r#type.as_deref()), (Some(GLUE), Some("GLUE")));
    let catalog = house.world.call::<GetDataCatalog>(GetDataCatalogInput { name: GLUE.into(), ..Default::default() }).ok();
    assert_eq!(catalog.data_catalog.unwrap().name, GLUE);
    house
        .world
        .call::<GetDataCatalog>(GetDataCatalogInput { name: "other".into(), ..Default::default() })
        .refused("InvalidRequestException");

    let databases = house.world.call::<ListDatabases>(ListDatabasesInput { catalog_name: GLUE.into(), ..Default::default() }).ok();
    assert_eq!(databases.database_list.unwrap()[0].name, "sales");
    let database = GetDatabaseInput { catalog_name: GLUE.into(), database_name: "sales".into(), ..Default::default() };
    assert_eq!(house.world.call::<GetDatabase>(database).ok().database.unwrap().name, "sales");
    let tables = ListTableMetadataInput { catalog_name: GLUE.into(), database_name: "sales".into(), ..Default::default() };
    assert_eq!(house.world.call::<ListTableMetadata>(tables).ok().table_metadata_list.unwrap().len(), 1);
}

#[test]
fn a_tables_metadata_says_where_and_how_it_is_stored() {
    let house = House::new();
    house.orders();
    let ask = |table: &str| GetTableMetadataInput {
        catalog_name: GLUE.into(),
        database_name: "sales".into(),
        table_name: table.into(),
        ..Default::default()
    };
    let metadata = house.world.call::<GetTableMetadata>(ask("orders")).ok().table_metadata.unwrap();
    assert_eq!(metadata.table_type.as_deref(), Some("EXTERNAL_TABLE"));
    assert_eq!((metadata.columns.unwrap().len(), metadata.partition_keys.unwrap()[0].name.as_str()), (3, "dt"));
    let parameters = metadata.parameters.unwrap();
    assert_eq!(parameters["location"], "s3://lake/orders/");
    assert_eq!(parameters["serde.param.field.delim"], ",");
    let error = house.world.call::<GetTableMetadata>(ask("nothing")).refused("MetadataException");
    assert!(error.message.contains("EntityNotFoundException"), "{error}");
}

#[test]
fn the_databases_name_may_come_in_backticks() {
    let house = House::new();
    house.orders();
    let context = api_athena::QueryExecutionContext { database: Some("`sales`".into()), catalog: None };
    for sql in ["DESCRIBE `orders`;", "MSCK REPAIR TABLE `orders`", "SELECT count(*) FROM orders"] {
        let input = api_athena::StartQueryExecutionInput { query_execution_context: Some(context.clone()), ..crate::house::asking(sql) };
        let id = house.start_with(input).ok();
        assert_eq!(house.finish(&id).status.unwrap().state.as_deref(), Some("SUCCEEDED"), "{sql}");
    }
}
