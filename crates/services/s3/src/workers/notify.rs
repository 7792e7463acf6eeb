//! `s3.notify`: delivers what buckets have to tell to functions, queues, topics and EventBridge.
//!
//! AWS: "Amazon S3 event notifications are designed to be delivered at least once", and failed deliveries are tried again for a while.
//! How long is not said; here it is a day on the virtual clock, then the letter is dropped with a warning. A letter that waits stands
//! behind those that are due, so no destination keeps another waiting, and a step holds a few dozen in memory, however many there are.

use async_trait::async_trait;
use kernel::work::{Backoff, Delivery, Letter};
use kernel::{Arn, Cx, Error, Next, Worker};

use crate::destination;
use crate::model::event_record::EventRecord;
use crate::store::EVENT_LETTERS;
use crate::store::event_letter::{Addressee, EventLetter};

pub const NAME: &str = "s3.notify";

pub struct Notify;

const HOUR: i64 = 3_600_000;
const LETTER_MILLIS_MAX: i64 = 24 * HOUR;
/// A neighbour that refuses may be better in a minute; one that is not built will not be built soon.
const BACKOFF: Backoff = Backoff { first_millis: 60_000, most_millis: 4 * HOUR };
const NOT_BUILT_MILLIS: i64 = 6 * HOUR;
const LETTERS_MAX: usize = 64;

#[async_trait]
impl Worker for Notify {
    fn name(&self) -> &'static str {
        NAME
    }
    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        EVENT_LETTERS.deliver_batch(cx, LETTERS_MAX, |letter| attempt(cx, letter)).await
    }
}

async fn attempt(cx: &Cx, letter: Letter<EventLetter>) -> Delivery {
    let EventLetter { event, to } = &letter.message;
    let Err(error) = deliver(cx, event, to).await else { return Delivery::Done };
    let (bucket, key, name) = (&event.bucket, &event.key, event.kind.name());
    if cx.now().millis() - letter.written_at >= LETTER_MILLIS_MAX {
        tracing::warn!(bucket, key, event = name, to = to.name(), %error, "an event was never delivered");
        return Delivery::Done;
    }
    tracing::debug!(bucket, key, event = name, to = to.name(), %error, "an event is not delivered yet");
    Delivery::Later(if destination::is_not_built(&error) { NOT_BUILT_MILLIS } else { BACKOFF.millis(letter.failures + 1) })
}

async fn deliver(cx: &Cx, event: &EventRecord, to: &Addressee) -> Result<(), Error> {
    match to {
        Addressee::Rule { id, destination, arn } => {
            let arn = Arn::parse(arn).ok_or_else(|| Error::internal("a configuration names a destination that is none"))?;
            destination::tell(cx, (&event.bucket, event.owner), *destination, &arn, &event.message(id)).await
        }
        Addressee::EventBridge => destination::put_event(cx, event).await,
    }
}
