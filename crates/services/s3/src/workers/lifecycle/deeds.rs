//! Doing what is due, a transaction at a time. Each key is judged again in the transaction that acts on it: what was found while looking
//! through the bucket may have been overwritten, tagged or locked since.

use kernel::store::Tx;
use kernel::{Cx, Error};

use super::Rules;
use super::recoding::Recoding;
use super::survey::{self, ACTIONS_MAX, Found};
use crate::model::event::EventKind;
use crate::model::event_record::ObjectFacts;
use crate::model::lifecycle::judge::Action;
use crate::model::storage_class::StorageClass;
use crate::notify::{self, Event};
use crate::store::AGENDAS;
use crate::store::lifecycle::{Agenda, Pass, earlier};
use crate::store::object::Object;
use crate::store::versions::{self, At, Version};

/// Does what was found, and notes how far the pass has come with it.
pub async fn carry_out(cx: &Cx, name: &str, pass: Pass, found: Found) -> Result<(), Error> {
    let mut recoding = Recoding::prepare(cx, name, &found.keys, pass.as_of).await?;
    let notifies = cx.write(|tx| {
        // Where the rules were replaced, or the bucket went, there is no pass any more.
        let Some(Agenda { due, pass: Some(noted) }) = tx.get(&AGENDAS, name)? else { return Ok(false) };
        let Some(rules) = super::rules(tx, name)?.filter(|_| noted.as_of == pass.as_of) else { return Ok(false) };
        let notifies = rules.bucket.notifies;
        let s3 = notify::as_s3(cx, name, &rules.bucket);
        let mut deeds = Deeds { tx, cx: &s3, name, rules, pass, recoding: &mut recoding, budget: ACTIONS_MAX };
        deeds.pass.next = earlier(deeds.pass.next, noted.next);
        let is_all = deeds.keys(&found.keys)?;
        let agenda = deeds.agenda(due, is_all, found);
        tx.put(&AGENDAS, name, &agenda)?;
        Ok::<_, Error>(notifies)
    });
    notify::nudge(cx, notifies.await?);
    recoding.discard(cx);
    Ok(())
}

struct Deeds<'t> {
    tx: &'t mut Tx,
    cx: &'t Cx,
    name: &'t str,
    rules: Rules,
    pass: Pass,
    recoding: &'t mut Recoding,
    /// Actions left in this transaction.
    budget: usize,
}

impl Deeds<'_> {
    /// Whether all of them are done; otherwise the pass goes on behind the last that is.
    fn keys(&mut self, keys: &[String]) -> Result<bool, Error> {
        for key in keys {
            if !self.key(key)? {
                return Ok(false);
            }
            self.pass.after = Some(key.clone());
        }
        Ok(true)
    }

    /// Whether nothing is left to do for the key. One with more versions than a transaction should change is done piece by piece, the
    /// oldest versions first: the younger ones are judged by their number, which then stays what it was.
    fn key(&mut self, key: &str) -> Result<bool, Error> {
        let (versions, judged) = survey::look(self.tx, self.name, key, &self.rules, self.pass.as_of)?;
        self.not_before(judged.next);
        let mut rest = versions.into_iter().rev();
        for (mark, action) in judged.actions {
            if self.budget == 0 {
                return Ok(false);
            }
            self.budget -= 1;
            let Some(version) = rest.find(|version| version.mark() == mark) else { continue };
            if !self.act(key, version, action)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether it could be done; otherwise the key has to be looked at again.
    fn act(&mut self, key: &str, version: Version, action: Action) -> Result<bool, Error> {
        match (action, version) {
            (Action::Expire, _) => self.expire(key)?,
            (Action::Remove, version) => self.remove(key, version)?,
            (Action::Become(class), Version::Object(object)) => return self.change_class(key, object, class),
            (Action::Become(_), Version::Marker(_)) => {}
        }
        Ok(true)
    }

    fn expire(&mut self, key: &str) -> Result<(), Error> {
        let at = At { bucket: self.name, key, versioning: self.rules.bucket.versioning };
        let now = self.cx.now().millis();
        let marker = versions::delete(self.tx, at, now, self.cx.rng().u64())?;
        if marker.is_some() {
            self.not_before(self.rules.bucket.lifecycle.and_then(|digest| digest.first_due(now)));
        }
        self.tell(|| match marker {
            None => Event { kind: EventKind::LifecycleExpirationDelete, key, facts: ObjectFacts::default() },
            Some(marker) => {
                Event { kind: EventKind::LifecycleExpirationDeleteMarkerCreated, key, facts: ObjectFacts::of_mark(marker.mark) }
            }
        })
    }

    fn remove(&mut self, key: &str, version: Version) -> Result<(), Error> {
        let mark = version.mark();
        versions::delete_version(self.tx, self.name, key, mark.id())?;
        self.tell(|| Event { kind: EventKind::LifecycleExpirationDelete, key, facts: ObjectFacts::of_mark(mark) })
    }

    /// AWS: neither the ETag nor the time of the last modification changes.
    fn change_class(&mut self, key: &str, object: Object, class: StorageClass) -> Result<bool, Error> {
        let facts = ObjectFacts { class: Some(class.name().to_owned()), ..ObjectFacts::of(&object) };
        if !self.recoding.change_class(self.tx, self.name, key, object, class)? {
            return Ok(false);
        }
        self.tell(|| Event { kind: EventKind::LifecycleTransition, key, facts })?;
        Ok(true)
    }

    fn tell<'a>(&mut self, event: impl FnOnce() -> Event<'a>) -> Result<(), Error> {
        notify::post(self.tx, self.cx, (self.name, &self.rules.bucket), event)
    }

    fn not_before(&mut self, next: Option<i64>) {
        self.pass.next = earlier(self.pass.next, next);
    }

    /// What lies ahead now.
    fn agenda(self, due: Option<i64>, is_all: bool, found: Found) -> Agenda {
        let mut pass = self.pass;
        if is_all && found.is_end {
            return Agenda { due: pass.next, pass: None };
        }
        if is_all {
            pass.after = found.after;
        }
        Agenda { due, pass: Some(pass) }
    }
}
