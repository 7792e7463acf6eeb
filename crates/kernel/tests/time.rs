//! Workers, the outbox and the one clock: what is due happens, in order, exactly when it should.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use async_trait::async_trait;
use kernel::store::TableId;
use kernel::{Cx, Error, Next, Outbox, Service, Timestamp, Worker, World};
use parking_lot::Mutex;
use support::{Echoing, SERVICE, START, frozen};

type Diary = Arc<Mutex<Vec<(&'static str, i64)>>>;

/// Acts every so often and writes down when.
struct Ticker {
    name: &'static str,
    every_millis: i64,
    diary: Diary,
}

#[async_trait]
impl Worker for Ticker {
    fn name(&self) -> &'static str {
        self.name
    }
    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let elapsed = cx.now().since(START);
        self.diary.lock().push((self.name, elapsed));
        Ok(Next::At(cx.now().plus_millis(self.every_millis)))
    }
}

#[tokio::test]
async fn advancing_stops_at_every_moment_that_anybody_waits_for() {
    let diary = Diary::default();
    let ticker = |name, every_millis| Ticker { name, every_millis, diary: diary.clone() };
    let service = Service::of(&SERVICE, Echoing).worker(ticker("hourly", 3_600_000)).worker(ticker("slow", 5_000_000));
    let world = frozen().service(service).start().await.unwrap();
    world.settle().await;
    diary.lock().clear();
    world.advance(11_000_000).await.unwrap();
    let seen = diary.lock().clone();
    assert_eq!(seen, [("hourly", 3_600_000), ("slow", 5_000_000), ("hourly", 7_200_000), ("slow", 10_000_000), ("hourly", 10_800_000)]);
    assert_eq!(world.clock().now(), START.plus_millis(11_000_000));
}

const LETTERS: Outbox<String> = Outbox::new(TableId { tag: 0x7001, name: "test.letters" });

/// Delivers letters to a neighbour that refuses the first few.
struct Postman {
    refusals: AtomicU32,
    delivered: Arc<Mutex<Vec<String>>>,
}

#[async_trait]
impl Worker for Postman {
    fn name(&self) -> &'static str {
        "test.postman"
    }
    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let refuse = || self.refusals.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
        let deliver = |letter: kernel::work::Letter<String>| async move {
            if refuse() {
                return Err(Error::internal("nobody home"));
            }
            self.delivered.lock().push(letter.message);
            Ok(())
        };
        LETTERS.deliver_one(cx, 5, deliver).await
    }
}

async fn post_office(refusals: u32) -> (World, Cx, Arc<Mutex<Vec<String>>>) {
    let delivered = Arc::<Mutex<Vec<String>>>::default();
    let postman = Postman { refusals: AtomicU32::new(refusals), delivered: delivered.clone() };
    let world = frozen().service(Service::of(&SERVICE, Echoing).worker(postman)).start().await.unwrap();
    let cx = Cx::of_world(&world);
    (world, cx, delivered)
}

#[tokio::test]
async fn a_letter_is_delivered_once_and_only_if_its_transaction_commits() {
    let (world, cx, delivered) = post_office(0).await;
    let failed: Result<(), Error> = cx
        .write(|tx| {
            LETTERS.post(tx, &cx, "never".into())?;
            Err(Error::validation("changed my mind"))
        })
        .await;
    assert!(failed.is_err());
    cx.write(|tx| LETTERS.post(tx, &cx, "hello".into())).await.unwrap();
    cx.nudge("test.postman");
    world.settle().await;
    world.advance(3_600_000).await.unwrap();
    assert_eq!(*delivered.lock(), ["hello"]);
}

#[tokio::test]
async fn refused_letters_are_tried_again_by_the_clock_until_they_are_given_up() {
    let (world, cx, delivered) = post_office(2).await;
    cx.write(|tx| LETTERS.post(tx, &cx, "patience".into())).await.unwrap();
    cx.nudge("test.postman");
    world.settle().await;
    assert!(delivered.lock().is_empty(), "refused, and the clock has not moved");
    world.advance(500).await.unwrap();
    assert!(delivered.lock().is_empty(), "refused a second time");
    world.advance(1_000).await.unwrap();
    assert_eq!(*delivered.lock(), ["patience"]);

    let (world, cx, delivered) = post_office(u32::MAX).await;
    cx.write(|tx| LETTERS.post(tx, &cx, "hopeless".into())).await.unwrap();
    cx.nudge("test.postman");
    world.advance(86_400_000).await.unwrap();
    let status = &world.scheduler().statuses()[0];
    assert_eq!((delivered.lock().len(), status.due), (0, None), "five refusals are enough");
}

#[tokio::test]
async fn the_clock_keeps_its_place_through_a_restart() {
    let data = tempfile::tempdir().unwrap();
    let week = 7 * 86_400_000;
    let world = World::at(data.path()).unwrap().start().await.unwrap();
    let before = world.clock().now();
    world.advance(week).await.unwrap();
    world.stop().await;
    drop(world);
    let world = World::at(data.path()).unwrap().start().await.unwrap();
    assert!(world.clock().now() >= before.plus_millis(week));
    world.reset().await.unwrap();
    assert!(world.clock().now() < before.plus_millis(week), "a reset forgets the journey");
    let frozen: Timestamp = world.freeze().await.unwrap();
    assert_eq!(world.clock().now(), frozen);
}

/// Its first step panics, its second never ends, and the others find nothing to do.
#[derive(Default)]
struct Unlucky {
    steps: AtomicU32,
}

#[async_trait]
impl Worker for Unlucky {
    fn name(&self) -> &'static str {
        "test.unlucky"
    }
    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        match self.steps.fetch_add(1, Ordering::SeqCst) {
            0 => panic!("as the test asked"),
            1 => std::future::pending().await,
            2 => Ok(Next::At(cx.now().plus_millis(3_600_000))),
            _ => Ok(Next::Idle),
        }
    }
}

#[tokio::test]
async fn a_worker_that_panics_is_tried_again_and_one_ended_in_a_step_holds_nobody_up() {
    let world = frozen().service(Service::of(&SERVICE, Echoing).worker(Unlucky::default())).start().await.unwrap();
    world.settle().await;
    let status = world.scheduler().statuses()[0].clone();
    assert_eq!((status.failures, status.busy), (1, 0));
    let journey = tokio::time::timeout(std::time::Duration::from_millis(50), world.advance(1_000));
    assert!(journey.await.is_err(), "the second step never ends");
    assert_eq!(world.scheduler().statuses()[0].busy, 1);

    let (first, second) = tokio::join!(world.reset(), world.reset());
    first.and(second).unwrap();
    world.settle().await;
    world.advance(10_000_000).await.unwrap();
    assert_eq!(world.scheduler().statuses()[0].busy, 0);
}

#[tokio::test]
async fn time_does_not_run_backwards_when_a_journey_breaks_off() {
    let data = tempfile::tempdir().unwrap();
    let hour = 3_600_000;
    let diary = Diary::default();
    let ticker = Ticker { name: "hourly", every_millis: hour, diary: diary.clone() };
    let stuck = Ticker { name: "stuck", every_millis: 2 * hour, diary };
    let service = Service::of(&SERVICE, Echoing).worker(ticker).worker(Stuck(stuck));
    let world = World::at(data.path()).unwrap().service(service).start().await.unwrap();
    world.settle().await;
    let before = world.clock().now();
    let journey = tokio::time::timeout(std::time::Duration::from_millis(200), world.advance(10 * hour));
    assert!(journey.await.is_err(), "it is stuck in the second hour");
    world.stop().await;
    drop(world);
    let world = World::at(data.path()).unwrap().start().await.unwrap();
    assert!(world.clock().now() >= before.plus_millis(2 * hour - 1_000));
    assert!(world.clock().now() < before.plus_millis(10 * hour));
}

/// Never returns from its second step.
struct Stuck(Ticker);

#[async_trait]
impl Worker for Stuck {
    fn name(&self) -> &'static str {
        self.0.name
    }
    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        let has_stepped = self.0.diary.lock().iter().any(|(name, _)| *name == self.0.name);
        if has_stepped { std::future::pending().await } else { self.0.step(cx).await }
    }
}
