//! Telling others what happened: the event is written down in the transaction in which it happens, for each who is to be told.
//!
//! Where a bucket notifies nobody this is one look at a flag. Delivery is the worker's, [`crate::workers::notify`].

use kernel::store::Tx;
use kernel::{Arn, Cx, Error, Principal};

use crate::model::event::EventKind;
use crate::model::event_record::{EventRecord, ObjectFacts, Requester};
use crate::model::version::Mark;
use crate::store::bucket::Bucket;
use crate::store::event_letter::{Addressee, EventLetter};
use crate::store::object::Object;
use crate::store::{EVENT_LETTERS, NOTIFICATIONS};
use crate::workers::notify;

/// What S3 is called where it acts by itself.
const S3: &str = "s3.amazonaws.com";

/// What happened to which key.
pub struct Event<'a> {
    pub kind: EventKind,
    pub key: &'a str,
    pub facts: ObjectFacts,
}

impl ObjectFacts {
    /// What an event tells of an object that is there, or was.
    pub fn of(object: &Object) -> ObjectFacts {
        let listed = &object.listed;
        ObjectFacts { size: listed.size, etag: listed.etag.bare(), ..ObjectFacts::of_mark(listed.mark) }
    }
    /// What an event tells of a delete marker. AWS tells no id of the null version.
    pub fn of_mark(mark: Mark) -> ObjectFacts {
        ObjectFacts { version_id: (!mark.is_null()).then(|| mark.id().text()), ..ObjectFacts::default() }
    }
}

/// Writes down who is to be told. The facts are asked for only where somebody is.
pub fn post<'a>(tx: &mut Tx, cx: &Cx, (name, bucket): (&str, &Bucket), event: impl FnOnce() -> Event<'a>) -> Result<(), Error> {
    if !bucket.notifies {
        return Ok(());
    }
    let Some(notifications) = tx.get(&NOTIFICATIONS, name)? else { return Ok(()) };
    let Event { kind, key, facts } = event();
    let rules = notifications.told(kind, key).map(|rule| {
        let (id, arn) = (rule.id.clone(), rule.arn.clone());
        Addressee::Rule { id, destination: rule.destination, arn }
    });
    let addressees = rules.chain(notifications.event_bridge.then_some(Addressee::EventBridge));
    let event = EventRecord {
        kind,
        bucket: name.to_owned(),
        region: bucket.region.clone(),
        owner: bucket.owner,
        key: key.to_owned(),
        facts,
        at: cx.now().millis(),
        order: cx.world().next_sequence(),
        request_id: cx.request_id().s3_form(),
        requester: requester(cx.principal()),
    };
    for to in addressees {
        EVENT_LETTERS.post(tx, cx, EventLetter { event: event.clone(), to })?;
    }
    Ok(())
}

/// S3 itself, at work in a bucket: what happens then is told as its own doing.
pub fn as_s3(cx: &Cx, name: &str, bucket: &Bucket) -> Cx {
    cx.in_scope(bucket.owner, cx.region().clone()).as_service(S3, Arn::s3(name))
}

/// Wakes the deliverer, once what was posted is durable.
pub fn nudge(cx: &Cx, bucket_notifies: bool) {
    if bucket_notifies {
        cx.nudge(notify::NAME);
    }
}

fn requester(principal: &Principal) -> Requester {
    match principal {
        Principal::Service { name: S3, .. } => Requester::S3,
        caller => Requester::Caller { account: caller.account(), unique_id: caller.unique_id() },
    }
}
