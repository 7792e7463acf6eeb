//! Leniency is never silence: each time we accept what AWS would refuse, a finding says so.
//!
//! Findings are durable state, counted per rule and subject; `millpond findings` lists them, the log warns once
//! each, and the response that caused one carries the `x-millpond-finding` header. Under `--strict` there are
//! none, because the call is refused as AWS refuses it.

use serde::{Deserialize, Serialize};

use crate::cx::Cx;
use crate::error::Error;
use crate::row;
use crate::store::{Scope, Table, TableId};

/// One leniency of the closed catalogue. Declared as a static beside the code that is lenient.
pub struct Rule {
    /// Stable and short: `crawler-new-folders-with-update`.
    pub id: &'static str,
    pub service: &'static str,
    /// What AWS does: "AWS rejects this: …".
    pub aws_says: &'static str,
    /// What happens here instead.
    pub we_do: &'static str,
    /// Where this is documented.
    pub source: &'static str,
}

/// A leniency that was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub service: String,
    pub aws_says: String,
    pub we_do: String,
    pub source: String,
    /// Milliseconds of the epoch.
    pub first_seen: i64,
    pub last_seen: i64,
    pub count: u64,
}

row!(Finding, version 1);

/// Key: rule id, subject (the resource it was used on). Value: the finding.
pub const FINDINGS: Table<(String, String), Finding> = Table::new(TableId { tag: 0x0001, name: "kernel.findings" }, Scope::Region);

impl Cx {
    /// Accepts what AWS refuses, and says so. Under `--strict` the call is refused with `refusal` instead.
    pub async fn lenient(&self, rule: &'static Rule, subject: &str, refusal: impl FnOnce() -> Error) -> Result<(), Error> {
        if self.is_strict() {
            return Err(refusal());
        }
        self.note_finding(rule);
        let now = self.now().millis();
        let key = (rule.id.to_owned(), subject.to_owned());
        let first = self
            .write(|tx| {
                let mut finding = tx.get(&FINDINGS, &key)?.unwrap_or_else(|| rule.first_seen(now));
                finding.last_seen = now;
                finding.count += 1;
                tx.put(&FINDINGS, &key, &finding)?;
                Ok::<_, Error>(finding.count == 1)
            })
            .await?;
        if first {
            tracing::warn!(rule = rule.id, subject, aws = rule.aws_says, here = rule.we_do, "finding");
        }
        Ok(())
    }
}

impl Rule {
    fn first_seen(&self, now: i64) -> Finding {
        Finding {
            service: self.service.into(),
            aws_says: self.aws_says.into(),
            we_do: self.we_do.into(),
            source: self.source.into(),
            first_seen: now,
            last_seen: now,
            count: 0,
        }
    }
}
