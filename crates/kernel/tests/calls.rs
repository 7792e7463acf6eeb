//! The call path: typed, by name, with faults, counted and recorded.

mod support;

use futures::FutureExt;
use kernel::faults::{Kind, Rule};
use kernel::{Arn, Cx};
use serde_json::json;
use support::{ECHO, Echo, Text, frozen, service};

#[tokio::test]
async fn a_typed_call_and_a_call_by_name_reach_the_same_handler() {
    let world = frozen().service(service()).start().await.unwrap();
    let cx = Cx::of_world(&world);
    assert_eq!(cx.call::<Echo>(Text { text: "hello".into() }).await.unwrap().text, "hello");
    assert_eq!(cx.call_json("echo", "Echo", &json!({ "Text": "hello" })).await.unwrap(), json!({ "Text": "hello" }));
    assert_eq!(world.meter().totals()[&("echo", "Echo")].calls, 2);
    let newest = &world.trail().recent(1)[0];
    assert_eq!((newest.operation, newest.error), ("Echo", None));
}

#[tokio::test]
async fn modelled_constraints_hold_for_calls_by_name() {
    let world = frozen().service(service()).start().await.unwrap();
    let cx = Cx::of_world(&world);
    let missing = cx.call_json("echo", "Echo", &json!({})).await.unwrap_err().into_api();
    assert_eq!(missing.message, "1 validation error detected: Value null at 'text' failed to satisfy constraint: Member must not be null");
    let long = cx.call_json("echo", "Echo", &json!({ "Text": "much too long" })).await.unwrap_err().into_api();
    assert!(long.message.contains("Member must have length less than or equal to 10"), "{long}");
    assert_eq!(cx.call_json("echo", "Shout", &json!({})).await.unwrap_err().code(), "NotImplemented");
    assert_eq!(cx.call_json("radio", "Echo", &json!({})).await.unwrap_err().code(), "NotImplemented");
}

#[tokio::test]
async fn the_callers_identity_travels_with_the_call() {
    let world = frozen().service(service()).start().await.unwrap();
    let cx = Cx::of_world(&world);
    let who = async |cx: &Cx| cx.call::<Echo>(Text { text: "who".into() }).await.unwrap().text;
    assert_eq!(who(&cx).await, "arn:aws:iam::000000000000:root");
    let service = cx.as_service("glue.amazonaws.com", Arn::s3("lake"));
    assert_eq!(who(&service).await, "glue.amazonaws.com");
}

#[tokio::test]
async fn services_that_call_each_other_forever_end_in_an_error() {
    let world = frozen().service(service()).start().await.unwrap();
    let error = Cx::of_world(&world).call::<Echo>(Text { text: "forever".into() }).await.err().unwrap();
    assert_eq!(error.code(), "InternalFailure");
    assert!(world.meter().totals()[&("echo", "Echo")].calls < 100);
}

#[tokio::test]
async fn faults_strike_the_calls_they_name_and_no_others() {
    let world = frozen().service(service()).start().await.unwrap();
    let cx = Cx::of_world(&world);
    let rule = |operation: &str| Rule { service: "echo".into(), operation: Some(operation.into()), probability: 1.0, kind: Kind::Throttle };
    world.faults().set(vec![rule("Shout")]);
    assert!(cx.call::<Echo>(Text { text: "quiet".into() }).await.is_ok());
    world.faults().set(vec![rule("Echo")]);
    let error = cx.call::<Echo>(Text { text: "quiet".into() }).await.err().unwrap();
    assert_eq!((error.code(), error.into_api().message.as_ref()), ("ThrottlingException", "Rate exceeded"));
    assert_eq!(world.meter().totals()[&("echo", "Echo")].client_errors, 1);
}

#[tokio::test]
async fn what_was_begun_for_somebody_outside_ends_even_if_they_hang_up() {
    let world = frozen().service(service()).start().await.unwrap();
    let cx = Cx::of_world(&world);
    let call = cx.dispatch(&ECHO, Box::new(Text { text: "later".into() }));
    assert!(call.now_or_never().is_none(), "it is begun, and dropped");
    while world.meter().totals().is_empty() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_handler_that_panics_is_an_internal_failure_like_any_other() {
    let world = frozen().service(service()).start().await.unwrap();
    let error = Cx::of_world(&world).call::<Echo>(Text { text: "panic".into() }).await.err().unwrap();
    assert_eq!((error.code(), error.to_string()), ("InternalFailure", "internal: panicked: as the test asked".into()));
    assert_eq!(world.meter().totals()[&("echo", "Echo")].server_errors, 1);
}
