//! Partitions: one, many, and pages of them.

use api_glue::*;
use testkit::World;

use crate::shorthand::*;

fn world_with_table(keys: &str) -> World {
    let w = world();
    create_database(&w, "db");
    create_table(&w, "db", "t", keys);
    w
}

fn create(values: &[&str]) -> CreatePartitionInput {
    CreatePartitionInput {
        database_name: "db".into(),
        table_name: "t".into(),
        partition_input: partition_input(values),
        ..Default::default()
    }
}

fn get(values: &[&str]) -> GetPartitionInput {
    GetPartitionInput { database_name: "db".into(), table_name: "t".into(), partition_values: strings(values), ..Default::default() }
}

#[test]
fn a_partition_lives_and_dies() {
    let w = world_with_table("year:int, month:int");
    w.call::<CreatePartition>(create(&["2024", "01"])).ok();
    let partition = w.call::<GetPartition>(get(&["2024", "01"])).ok().partition.unwrap();
    assert_eq!((partition.database_name.as_deref(), partition.table_name.as_deref()), (Some("db"), Some("t")));
    assert_eq!((partition.creation_time, partition.values), (Some(w.now()), Some(strings(&["2024", "01"]))));
    assert_eq!(partition.storage_descriptor.unwrap().location.as_deref(), Some("s3://lake/2024/01/"));

    let error = w.call::<CreatePartition>(create(&["2024", "01"])).refused("AlreadyExistsException");
    assert_eq!(error.message, "Partition already exists.");
    let error = w.call::<CreatePartition>(create(&["2024"])).refused("InvalidInputException");
    assert_eq!(error.message, "The number of partition keys do not match the number of partition values");

    let delete = || DeletePartitionInput {
        database_name: "db".into(),
        table_name: "t".into(),
        partition_values: strings(&["2024", "01"]),
        ..Default::default()
    };
    w.call::<DeletePartition>(delete()).ok();
    assert_eq!(w.call::<GetPartition>(get(&["2024", "01"])).refused("EntityNotFoundException").message, "Cannot find partition.");
    w.call::<DeletePartition>(delete()).refused("EntityNotFoundException");
}

#[test]
fn batches_tell_what_failed_and_do_the_rest() {
    let w = world_with_table("d:string");
    create_partitions(&w, "db", "t", &[&["1"], &["2"]]);
    let errors = create_partitions(&w, "db", "t", &[&["2"], &["3"]]);
    let detail = errors[0].error_detail.as_ref().unwrap();
    assert_eq!((errors.len(), errors[0].partition_values.clone()), (1, Some(strings(&["2"]))));
    assert_eq!(detail.error_code.as_deref(), Some("AlreadyExistsException"));
    assert_eq!(detail.error_message.as_deref(), Some("Partition already exists."));
    assert_eq!(partition_values(&w, "db", "t"), ["1", "2", "3"]);

    let list = |values: &[&str]| values.iter().map(|value| PartitionValueList { values: strings(&[value]) }).collect::<Vec<_>>();
    let wanted = BatchGetPartitionInput {
        database_name: "db".into(),
        table_name: "t".into(),
        partitions_to_get: list(&["3", "9"]),
        ..Default::default()
    };
    let output = w.call::<BatchGetPartition>(wanted).ok();
    assert_eq!((output.partitions.unwrap().len(), output.unprocessed_keys.unwrap().len()), (1, 0));

    let unwanted = BatchDeletePartitionInput {
        database_name: "db".into(),
        table_name: "t".into(),
        partitions_to_delete: list(&["1", "9"]),
        ..Default::default()
    };
    let errors = w.call::<BatchDeletePartition>(unwanted).ok().errors.unwrap();
    assert_eq!((errors.len(), errors[0].partition_values.clone()), (1, Some(strings(&["9"]))));
    assert_eq!(partition_values(&w, "db", "t"), ["2", "3"]);
}

#[test]
fn an_update_can_move_a_partition() {
    let w = world_with_table("d:string");
    create_partitions(&w, "db", "t", &[&["1"], &["2"]]);
    let update = |from: &str, to: &str| UpdatePartitionInput {
        database_name: "db".into(),
        table_name: "t".into(),
        partition_value_list: strings(&[from]),
        partition_input: partition_input(&[to]),
        ..Default::default()
    };
    w.call::<UpdatePartition>(update("1", "5")).ok();
    assert_eq!(partition_values(&w, "db", "t"), ["2", "5"]);
    assert_eq!(w.call::<UpdatePartition>(update("2", "5")).refused("AlreadyExistsException").message, "Partition already exists.");
    w.call::<UpdatePartition>(update("1", "6")).refused("EntityNotFoundException");

    let entry = |from: &str, to: &str| BatchUpdatePartitionRequestEntry {
        partition_value_list: strings(&[from]),
        partition_input: partition_input(&[to]),
    };
    let entries = vec![entry("5", "7"), entry("nothing", "8")];
    let batch = BatchUpdatePartitionInput { database_name: "db".into(), table_name: "t".into(), entries, ..Default::default() };
    let errors = w.call::<BatchUpdatePartition>(batch).ok().errors.unwrap();
    assert_eq!((errors.len(), errors[0].partition_value_list.clone()), (1, Some(strings(&["nothing"]))));
    assert_eq!(partition_values(&w, "db", "t"), ["2", "7"]);
}

#[test]
fn partitions_list_in_order_in_pages_and_without_columns() {
    let w = world_with_table("d:string, e:string");
    create_partitions(&w, "db", "t", &[&["b", "1"], &["a", "2"], &["a", "10"], &["a!", "1"]]);
    let page = |next_token| {
        let input = GetPartitionsInput {
            database_name: "db".into(),
            table_name: "t".into(),
            max_results: Some(3),
            exclude_column_schema: Some(true),
            next_token,
            ..Default::default()
        };
        w.call::<GetPartitions>(input).ok()
    };
    let first = page(None);
    let second = page(first.next_token.clone());
    let all: Vec<Partition> = first.partitions.unwrap().into_iter().chain(second.partitions.unwrap()).collect();
    let values: Vec<String> = all.iter().map(|partition| partition.values.clone().unwrap().join("/")).collect();
    assert_eq!((values, second.next_token), (strings(&["a/10", "a/2", "a!/1", "b/1"]), None));
    assert!(all.iter().all(|partition| partition.storage_descriptor.as_ref().unwrap().columns.is_none()));
}

#[test]
fn segments_divide_a_table_among_readers() {
    let w = world_with_table("d:int");
    let values: Vec<String> = (0..60).map(|n| n.to_string()).collect();
    let lists: Vec<Vec<&str>> = values.iter().map(|value| vec![value.as_str()]).collect();
    create_partitions(&w, "db", "t", &lists.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let segment = |segment_number| {
        let segment = Some(Segment { segment_number, total_segments: 3 });
        GetPartitionsInput { database_name: "db".into(), table_name: "t".into(), segment, ..Default::default() }
    };
    let counts: Vec<usize> = (0..3).map(|n| w.call::<GetPartitions>(segment(n)).ok().partitions.unwrap().len()).collect();
    assert_eq!(counts.iter().sum::<usize>(), 60);
    assert!(counts.iter().all(|count| *count > 5), "{counts:?}");
    w.call::<GetPartitions>(segment(3)).refused("InvalidInputException");
}

#[test]
fn modelled_limits_hold_on_the_way_in() {
    let w = world_with_table("d:int");
    let many: Vec<serde_json::Value> = (0..101).map(|n| serde_json::json!({ "Values": [n.to_string()] })).collect();
    let input = serde_json::json!({ "DatabaseName": "db", "TableName": "t", "PartitionInputList": many });
    w.call_json("glue", "BatchCreatePartition", input).refused("ValidationException");
}

#[test]
fn values_too_long_for_a_key_are_the_callers_error() {
    let w = world_with_table("a:string, b:string");
    let long = "x".repeat(1_000);
    w.call::<CreatePartition>(create(&[&long, &long])).refused("InvalidInputException");
}
