//! UpdateCrawler: not while it runs.

use api_glue::{CreateCrawlerInput, UpdateCrawler, UpdateCrawlerInput, UpdateCrawlerOutput};
use kernel::{Cx, Handler};

use super::definition;
use crate::errors::{self, Error};
use crate::ops::{in_own_catalog, read};
use crate::store::{CRAWLERS, CrawlerState};
use crate::workers::start_scheduled;
use crate::{Glue, store};

/// What the input leaves out stays as it is.
impl Handler<UpdateCrawler> for Glue {
    async fn run(&self, cx: &Cx, input: UpdateCrawlerInput) -> Result<UpdateCrawlerOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let name = input.name.clone();
        let not_found = || errors::crawler_entry_not_found(&name);
        let before = read(cx, |tx| tx.get(&CRAWLERS, &name)?.ok_or_else(not_found))?;
        let definition = definition::checked(cx, changed(store::from_json(&before.definition)?, input)).await?;
        let now = cx.now().millis();
        cx.write(|tx| {
            let mut row = tx.get(&CRAWLERS, &name)?.ok_or_else(not_found)?;
            if row.state != CrawlerState::Ready {
                return Err(errors::crawler_updated_while_running());
            }
            row.updated_at = now;
            row.version += 1;
            row.scheduled_from = now;
            row.definition = store::to_json(&definition);
            Ok(tx.put(&CRAWLERS, &name, &row)?)
        })
        .await?;
        cx.nudge(start_scheduled::NAME);
        Ok(UpdateCrawlerOutput::default())
    }
}

fn changed(old: CreateCrawlerInput, new: UpdateCrawlerInput) -> CreateCrawlerInput {
    CreateCrawlerInput {
        role: new.role.unwrap_or(old.role),
        database_name: new.database_name.or(old.database_name),
        description: new.description.or(old.description),
        targets: new.targets.unwrap_or(old.targets),
        schedule: new.schedule.or(old.schedule),
        classifiers: new.classifiers.or(old.classifiers),
        table_prefix: new.table_prefix.or(old.table_prefix),
        schema_change_policy: new.schema_change_policy.or(old.schema_change_policy),
        recrawl_policy: new.recrawl_policy.or(old.recrawl_policy),
        lineage_configuration: new.lineage_configuration.or(old.lineage_configuration),
        lake_formation_configuration: new.lake_formation_configuration.or(old.lake_formation_configuration),
        configuration: new.configuration.or(old.configuration),
        crawler_security_configuration: new.crawler_security_configuration.or(old.crawler_security_configuration),
        ..old
    }
}
