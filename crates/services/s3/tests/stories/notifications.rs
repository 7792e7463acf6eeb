//! Event notifications: what happens in a bucket is told to those who asked, and to nobody else.

use api_s3::*;
use serde_json::Value;
use testkit::World;

use crate::house::*;
use crate::lifecycle;
use crate::neighbours::{Message, Queues};
use crate::versions::{delete, set};

const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:orders";
const HOUR: i64 = 3_600_000;

fn queue(arn: &str, events: &[&str], rules: &[(&str, &str)]) -> QueueConfiguration {
    let rules: Vec<FilterRule> =
        rules.iter().map(|(name, value)| FilterRule { name: Some((*name).into()), value: Some((*value).into()) }).collect();
    let filter = (!rules.is_empty()).then_some(NotificationConfigurationFilter { key: Some(S3KeyFilter { filter_rules: Some(rules) }) });
    QueueConfiguration { id: None, queue_arn: arn.into(), events: events.iter().map(|event| (*event).into()).collect(), filter }
}

fn configuration(queues: Vec<QueueConfiguration>) -> PutBucketNotificationConfigurationInput {
    let notification_configuration = NotificationConfiguration { queue_configurations: Some(queues), ..Default::default() };
    PutBucketNotificationConfigurationInput { bucket: "data".into(), notification_configuration, ..Default::default() }
}

fn told(messages: Vec<Message>) -> Vec<Value> {
    let record = |message: Message| serde_json::from_str::<Value>(&message.body).expect("JSON")["Records"][0].clone();
    messages.into_iter().map(record).collect()
}

fn names(queues: &Queues, w: &World) -> Vec<String> {
    w.settle();
    told(queues.take()).iter().map(|record| record["eventName"].as_str().expect("a name").to_owned()).collect()
}

/// A world with queues, and a bucket that tells one of them of everything named.
fn telling(events: &[&str], rules: &[(&str, &str)]) -> (World, Queues) {
    let queues = Queues::default();
    let w = World::new().with(s3::service()).with(queues.service()).start();
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    w.call::<PutBucketNotificationConfiguration>(configuration(vec![queue(QUEUE, events, rules)])).ok();
    let hello = queues.take();
    assert!(hello[0].body.contains(r#""Event":"s3:TestEvent""#), "{hello:?}");
    (w, queues)
}

#[test]
fn a_write_is_told_as_aws_tells_it() {
    let (w, queues) = telling(&["s3:ObjectCreated:*"], &[("prefix", "in/"), ("SUFFIX", ".csv")]);
    let etag = put(&w, "data", "in/a b.csv", "hello").etag.unwrap();
    put(&w, "data", "out/a.csv", "x");
    put(&w, "data", "in/a.json", "x");
    w.settle();
    let messages = queues.take();
    assert_eq!(messages[0].queue, "https://sqs.us-east-1.amazonaws.com/000000000000/orders");
    assert_eq!(messages[0].sender, "s3.amazonaws.com");
    let records = told(messages);
    let [record] = records.as_slice() else { panic!("one of three is told: {records:?}") };
    assert_eq!(record["eventName"], "ObjectCreated:Put");
    assert_eq!(record["s3"]["object"]["key"], "in/a+b.csv");
    assert_eq!(record["s3"]["object"]["size"], 5);
    assert_eq!(record["s3"]["object"]["eTag"], etag.trim_matches('"'));
    assert_eq!(record["s3"]["bucket"]["arn"], "arn:aws:s3:::data");
    assert_eq!(record["eventTime"], "2024-01-15T10:00:00.000Z");
    assert_eq!(record["s3"]["object"].get("versionId"), None);
}

#[test]
fn every_way_to_write_and_to_delete_has_its_name() {
    let (w, queues) = telling(&["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:ObjectTagging:*"], &[]);
    put(&w, "data", "k", "x");
    let copy = CopyObjectInput { bucket: "data".into(), key: "copy".into(), copy_source: "data/k".into(), ..Default::default() };
    w.call::<CopyObject>(copy).ok();
    let upload_id = crate::multipart::begin(&w);
    let etag = crate::multipart::upload(&w, &upload_id, 1, "part");
    crate::multipart::complete(&w, &upload_id, &[(1, &etag)]).ok();
    let tagging = Tagging { tag_set: vec![] };
    let tag = PutObjectTaggingInput { bucket: "data".into(), key: "k".into(), tagging, ..Default::default() };
    w.call::<PutObjectTagging>(tag).ok();
    w.call::<DeleteObjectTagging>(DeleteObjectTaggingInput { bucket: "data".into(), key: "k".into(), ..Default::default() }).ok();
    delete(&w, "k", None);
    delete(&w, "never there", None);
    set(&w, "Enabled");
    let version = put(&w, "data", "k", "x").version_id.unwrap();
    let marker = delete(&w, "k", None).version_id.unwrap();
    delete(&w, "k", Some(&marker));
    delete(&w, "k", Some(&version));
    w.settle();
    let records = told(queues.take());
    let names: Vec<&str> = records.iter().map(|record| record["eventName"].as_str().unwrap()).collect();
    let expected = [
        "ObjectCreated:Put",
        "ObjectCreated:Copy",
        "ObjectCreated:CompleteMultipartUpload",
        "ObjectTagging:Put",
        "ObjectTagging:Delete",
        "ObjectRemoved:Delete",
        "ObjectRemoved:Delete",
        "ObjectCreated:Put",
        "ObjectRemoved:DeleteMarkerCreated",
        "ObjectRemoved:Delete",
        "ObjectRemoved:Delete",
    ];
    assert_eq!(names, expected);
    assert_eq!(records[7]["s3"]["object"]["versionId"], version.as_str());
    assert_eq!(records[8]["s3"]["object"]["versionId"], marker.as_str());
    let sequencer = |at: usize| records[at]["s3"]["object"]["sequencer"].as_str().unwrap();
    assert!(sequencer(0) < sequencer(5) && sequencer(5) < sequencer(7) && sequencer(7) < sequencer(8) && sequencer(8) < sequencer(9));
}

#[test]
fn a_form_is_told_apart_from_a_put() {
    let (w, queues) = telling(&["s3:ObjectCreated:Post"], &[]);
    put(&w, "data", "k", "x");
    // No SDK calls it: the gateway finds it by its name.
    let post = w.kernel().router().built().find(|operation| operation.name == "PostObject").expect("it is built");
    assert!(w.block_on(w.cx().dispatch(post, Box::new(new("data", "form", "x")))).is_ok());
    assert_eq!(names(&queues, &w), ["ObjectCreated:Post"]);
    assert_eq!(get(&w, "data", "form"), "x");
}

#[test]
fn what_did_not_happen_is_not_told() {
    let (w, queues) = telling(&["s3:ObjectCreated:*"], &[]);
    w.call::<PutObject>(PutObjectInput { if_match: Some("\"x\"".into()), ..new("data", "k", "x") }).refused("NoSuchKey");
    put(&w, "data", "k", "x");
    delete(&w, "k", None);
    assert_eq!(names(&queues, &w), ["ObjectCreated:Put"]);
    w.call::<PutBucketNotificationConfiguration>(configuration(vec![])).ok();
    put(&w, "data", "k", "x");
    assert!(names(&queues, &w).is_empty());
}

#[test]
fn a_destination_that_refuses_is_asked_again_and_keeps_nobody_waiting() {
    let (w, queues) = telling(&["s3:ObjectCreated:*"], &[("prefix", "good/")]);
    let both = configuration(vec![
        queue(QUEUE, &["s3:ObjectCreated:*"], &[("prefix", "good/")]),
        queue("arn:aws:sqs:us-east-1:000000000000:moody", &["s3:ObjectCreated:*"], &[("prefix", "moody/")]),
    ]);
    w.call::<PutBucketNotificationConfiguration>(PutBucketNotificationConfigurationInput {
        skip_destination_validation: Some(true),
        ..both
    })
    .ok();
    assert!(queues.take().is_empty(), "nobody is tried where validation is skipped");
    put(&w, "data", "moody/1", "x");
    put(&w, "data", "good/1", "x");
    assert_eq!(names(&queues, &w), ["ObjectCreated:Put"]);
    w.advance(60_000);
    assert!(names(&queues, &w).is_empty(), "refused a second time");
    w.advance(2 * 60_000);
    assert_eq!(names(&queues, &w), ["ObjectCreated:Put"]);
}

#[test]
fn after_a_day_nobody_tries_any_more() {
    let (w, queues) = telling(&["s3:ObjectCreated:*"], &[]);
    let absent = configuration(vec![queue("arn:aws:sqs:us-east-1:000000000000:absent", &["s3:ObjectCreated:*"], &[])]);
    w.call::<PutBucketNotificationConfiguration>(PutBucketNotificationConfigurationInput {
        skip_destination_validation: Some(true),
        ..absent
    })
    .ok();
    put(&w, "data", "k", "x");
    let due = |w: &World| w.kernel().scheduler().statuses().iter().find(|status| status.name == "s3.notify").unwrap().due;
    w.advance(12 * HOUR);
    assert!(due(&w).is_some());
    w.advance(24 * HOUR);
    assert_eq!((due(&w), queues.take().len()), (None, 0));
}

#[test]
fn what_is_told_survives_with_the_object_it_is_about() {
    let dir = tempfile::tempdir().expect("a directory");
    {
        // Without queues: the letter waits.
        let w = World::at(dir.path()).with(s3::service()).start();
        w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
        w.call::<PutBucketNotificationConfiguration>(configuration(vec![queue(QUEUE, &["s3:ObjectCreated:*"], &[])])).ok();
        put(&w, "data", "k", "x");
        w.settle();
    }
    let queues = Queues::default();
    let w = World::at(dir.path()).with(s3::service()).with(queues.service()).start();
    assert_eq!(get(&w, "data", "k"), "x");
    w.advance(6 * HOUR);
    assert_eq!(names(&queues, &w), ["ObjectCreated:Put"]);
}

#[test]
fn a_configuration_comes_back_as_it_was_meant() {
    let w = with_bucket("data");
    let get = || GetBucketNotificationConfigurationInput { bucket: "data".into(), ..Default::default() };
    let empty = w.call::<GetBucketNotificationConfiguration>(get()).ok();
    assert!(empty.queue_configurations.is_none() && empty.event_bridge_configuration.is_none());
    let function = LambdaFunctionConfiguration {
        id: Some("mine".into()),
        lambda_function_arn: "arn:aws:lambda:us-east-1:000000000000:function:f".into(),
        events: vec!["s3:ObjectRemoved:*".into()],
        filter: None,
    };
    let mut input = configuration(vec![queue(QUEUE, &["s3:ObjectCreated:*"], &[("suffix", ".csv"), ("prefix", "in/")])]);
    input.notification_configuration.lambda_function_configurations = Some(vec![function]);
    input.notification_configuration.event_bridge_configuration = Some(EventBridgeConfiguration {});
    w.call::<PutBucketNotificationConfiguration>(input).ok();
    let shown = w.call::<GetBucketNotificationConfiguration>(get()).ok();
    assert!(shown.event_bridge_configuration.is_some());
    assert_eq!(shown.lambda_function_configurations.unwrap()[0].id.as_deref(), Some("mine"));
    let rule = shown.queue_configurations.unwrap().remove(0);
    assert_eq!(rule.id.unwrap().len(), 48, "an id is made up");
    let rules = rule.filter.unwrap().key.unwrap().filter_rules.unwrap();
    let pairs: Vec<_> = rules.iter().map(|rule| (rule.name.as_deref().unwrap(), rule.value.as_deref().unwrap())).collect();
    assert_eq!(pairs, [("Prefix", "in/"), ("Suffix", ".csv")]);
    w.call::<DeleteBucket>(DeleteBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    assert!(w.call::<GetBucketNotificationConfiguration>(get()).ok().queue_configurations.is_none());
}

#[test]
fn configurations_that_mean_two_things_are_refused() {
    let (w, _) = telling(&["s3:ObjectCreated:*"], &[]);
    let put = |queues| w.call::<PutBucketNotificationConfiguration>(configuration(queues));
    let created = ["s3:ObjectCreated:*"];
    let error = put(vec![queue("invalid-queue", &created, &[])]).refused("InvalidArgument");
    assert_eq!(error.message, "The ARN could not be parsed");
    assert_eq!(error.details, [("ArgumentName", "Queue".into()), ("ArgumentValue", "invalid-queue".into())]);
    let error = put(vec![queue("arn:aws:sqs:us-east-1:000000000000:absent", &created, &[])]).refused("InvalidArgument");
    assert_eq!(error.message, "Unable to validate the following destination configurations");
    let overlap = put(vec![queue(QUEUE, &created, &[]), queue(QUEUE, &["s3:ObjectCreated:Put"], &[])]).refused("InvalidArgument");
    assert!(overlap.message.starts_with("Configurations overlap."));
    let prefixes = vec![queue(QUEUE, &created, &[("prefix", "a")]), queue(QUEUE, &created, &[("prefix", "ab")])];
    assert!(put(prefixes).refused("InvalidArgument").message.starts_with("Configuration is ambiguously defined."));
    let error = put(vec![queue(QUEUE, &created, &[("INVALID", "x")])]).refused("InvalidArgument");
    assert_eq!(error.message, "filter rule name must be either prefix or suffix");
    let error = put(vec![queue(QUEUE, &created, &[("prefix", "x"), ("Prefix", "y")])]).refused("InvalidArgument");
    assert_eq!(error.message, "Cannot specify more than one prefix rule in a filter.");
    put(vec![queue(QUEUE, &["s3:ObjectPondered:*"], &[])]).refused("InvalidArgument");
    put(vec![queue("arn:aws:sqs:eu-west-1:000000000000:q", &created, &[])]).refused("InvalidArgument");
}

#[test]
fn what_time_does_to_objects_is_told_as_s3s_own_doing() {
    let (w, queues) = telling(&["s3:LifecycleExpiration:*", "s3:LifecycleTransition", "s3:ObjectRestore:*"], &[]);
    let moves = LifecycleRule { transitions: Some(vec![lifecycle::step(1, "GLACIER")]), ..lifecycle::expires("all", "", 30) };
    lifecycle::govern(&w, "data", vec![moves]);
    put(&w, "data", "k", vec![0; 200 << 10]);
    w.advance(2 * 24 * HOUR);
    let moved = told(queues.take());
    assert_eq!(moved[0]["eventName"], "LifecycleTransition");
    assert_eq!(moved[0]["lifecycleEventData"]["transitionEventData"]["destinationStorageClass"], "GLACIER");
    assert!(moved[0]["userIdentity"]["principalId"].as_str().is_some_and(|id| id.starts_with("AmazonCustomer:")));

    let restore_request = Some(RestoreRequest { days: Some(1), ..Default::default() });
    w.call::<RestoreObject>(RestoreObjectInput { bucket: "data".into(), key: "k".into(), restore_request, ..Default::default() }).ok();
    assert_eq!(names(&queues, &w), ["ObjectRestore:Post"]);
    w.advance(5 * HOUR);
    assert_eq!(names(&queues, &w), ["ObjectRestore:Completed"]);
    w.advance(2 * 24 * HOUR);
    assert_eq!(names(&queues, &w), ["ObjectRestore:Delete"]);

    set(&w, "Enabled");
    w.advance(30 * 24 * HOUR);
    assert_eq!(names(&queues, &w), ["LifecycleExpiration:DeleteMarkerCreated"]);
}
