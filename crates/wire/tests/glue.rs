//! Glue and Athena on the wire: deep documents, maps, and errors with a capital `Message`.

use api_glue::{CreateDatabase, CreateDatabaseInput, CreateTable, CreateTableInput, GetTableOutput, Table};
use http::{HeaderMap, Method};
use wire::http::{Payload, Request, decode_request, encode_error};
use wire::{Bytes, Operation, Protocol, Structure, Timestamp};

fn decode<O: Operation>(body: &'static str, into: &mut dyn Structure) -> Vec<String> {
    let headers = HeaderMap::new();
    let request = Request { method: &Method::POST, labels: Vec::new(), query: "", headers: &headers };
    let violations = decode_request(O::SCHEMA, Protocol::AwsJson1_1, &request, Payload::Whole(Bytes::from(body)), into).unwrap();
    violations.into_iter().map(|violation| violation.path).collect()
}

#[test]
fn a_table_is_read_with_all_its_depths() {
    let mut input = CreateTableInput::default();
    let body = r#"{"DatabaseName":"lake","TableInput":{"Name":"orders","LastAccessTime":1705312800.5,"Retention":0,
        "StorageDescriptor":{"Columns":[{"Name":"id","Type":"bigint","Parameters":{"k":"v"}}],"Location":"s3://lake/orders/","Compressed":false,
        "SerdeInfo":{"SerializationLibrary":"org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe","Parameters":{"serialization.format":"1"}}},
        "PartitionKeys":[{"Name":"day","Type":"date"}],"TableType":"EXTERNAL_TABLE","Parameters":{"classification":"parquet","EXTERNAL":"TRUE"}}}"#;
    assert_eq!(decode::<CreateTable>(body, &mut input), [""; 0]);
    let table = input.table_input.unwrap();
    assert_eq!(table.last_access_time, Some(Timestamp::from_millis(1_705_312_800_500)));
    let storage = table.storage_descriptor.unwrap();
    assert_eq!(storage.columns.unwrap()[0].parameters.as_ref().unwrap()["k"], "v");
    assert_eq!(storage.serde_info.unwrap().parameters.unwrap()["serialization.format"], "1");
    assert_eq!(table.parameters.unwrap().len(), 2);
}

#[test]
fn a_missing_structure_is_one_violation_not_many() {
    assert_eq!(decode::<CreateDatabase>("{}", &mut CreateDatabaseInput::default()), ["databaseInput"]);
    assert_eq!(decode::<CreateDatabase>(r#"{"DatabaseInput":{}}"#, &mut CreateDatabaseInput::default()), ["databaseInput.name"]);
}

#[test]
fn outputs_leave_out_what_is_not_set() {
    let table = Table { name: "orders".into(), create_time: Some(Timestamp::from_secs(1_705_312_800)), ..Table::default() };
    let value = wire::json::to_value(&GetTableOutput { table: Some(table) });
    assert_eq!(value, serde_json::json!({ "Table": { "Name": "orders", "CreateTime": 1_705_312_800 } }));
    let mut again = GetTableOutput::default();
    wire::json::from_value(&value, &mut again).unwrap();
    assert_eq!(wire::json::to_value(&again), value);
}

#[test]
fn errors_have_a_capital_message() {
    let error = api_glue::errors::entity_not_found("Database lake not found.");
    let reply = encode_error(&api_glue::SERVICE, Protocol::AwsJson1_1, &error, "id");
    assert_eq!(reply.body.as_whole().unwrap(), r#"{"__type":"EntityNotFoundException","Message":"Database lake not found."}"#);
    let error = api_athena::errors::invalid_request("No such thing.").with("AthenaErrorCode", "INVALID_INPUT");
    let reply = encode_error(&api_athena::SERVICE, Protocol::AwsJson1_1, &error, "id");
    let body = r#"{"__type":"InvalidRequestException","Message":"No such thing.","AthenaErrorCode":"INVALID_INPUT"}"#;
    assert_eq!(reply.body.as_whole().unwrap(), body);
}
