//! What a crawl knows while it runs: who it is, what it was told, and whether it has been stopped.

use api_glue::{CreateCrawlerInput, S3Target};
use kernel::Cx;

use super::{Interruption, definition_of};
use crate::model::configuration::Configuration;
use crate::store::{self, CRAWLED_FOLDERS, CRAWLERS, CrawlerState};

/// What to do with what differs in the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnChange {
    Update,
    Log,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDelete {
    Delete,
    Deprecate,
    Log,
}

pub struct Run {
    pub cx: Cx,
    /// The crawler as it speaks to S3.
    pub reader: Cx,
    pub name: String,
    pub crawl_id: String,
    pub role: String,
    /// In which database its tables stand. AWS: "default" when the crawler names none.
    pub database: String,
    pub table_prefix: String,
    pub targets: Vec<S3Target>,
    pub configuration: Configuration,
    /// CRAWL_NEW_FOLDERS_ONLY, and there are folders that earlier crawls have visited.
    pub only_new_folders: bool,
    /// CRAWL_NEW_FOLDERS_ONLY.
    pub remembers_folders: bool,
    pub on_change: OnChange,
    pub on_delete: OnDelete,
}

impl Run {
    pub fn load(cx: &Cx, name: &str) -> Result<Run, Interruption> {
        let (row, crawl, visited_before) = cx.read(|tx| {
            let visited = tx.prefix(&CRAWLED_FOLDERS, (name,)).first()?.is_some();
            Ok((tx.get(&CRAWLERS, name)?, store::latest_crawl(tx, name)?, visited))
        })?;
        let (Some(row), Some(crawl)) = (row, crawl) else { return Err(Interruption::Stopped) };
        let definition: CreateCrawlerInput = definition_of(&row)?;
        let configuration = Configuration::parse(definition.configuration.as_deref().unwrap_or_default());
        let recrawl = definition.recrawl_policy.and_then(|policy| policy.recrawl_behavior);
        let remembers_folders = recrawl.as_deref() == Some("CRAWL_NEW_FOLDERS_ONLY");
        let only_new_folders = remembers_folders && visited_before;
        let policy = definition.schema_change_policy.unwrap_or_default();
        let on_change = match policy.update_behavior.as_deref() {
            // Whatever the policy says (it can only say LOG, or be lenient): later crawls leave schemas alone.
            _ if only_new_folders => OnChange::Log,
            Some("LOG") => OnChange::Log,
            _ => OnChange::Update,
        };
        let on_delete = match policy.delete_behavior.as_deref() {
            _ if remembers_folders => OnDelete::Log,
            Some("LOG") => OnDelete::Log,
            Some("DELETE_FROM_DATABASE") => OnDelete::Delete,
            _ => OnDelete::Deprecate,
        };
        Ok(Run {
            reader: cx.as_service("glue.amazonaws.com", cx.arn("glue", format_args!("crawler/{name}"))),
            cx: cx.clone(),
            name: name.to_owned(),
            crawl_id: crawl.id,
            role: definition.role,
            database: definition.database_name.unwrap_or_else(|| "default".into()),
            table_prefix: definition.table_prefix.unwrap_or_default(),
            targets: definition.targets.s3_targets.unwrap_or_default(),
            configuration: configuration.map_err(|error| Interruption::Failed(error.to_string()))?,
            only_new_folders,
            remembers_folders,
            on_change,
            on_delete,
        })
    }

    /// To be asked before every look into S3 and every write.
    pub fn check_stop(&self) -> Result<(), Interruption> {
        match self.cx.read(|tx| tx.get(&CRAWLERS, &self.name))? {
            Some(row) if row.state == CrawlerState::Running => Ok(()),
            _ => Err(Interruption::Stopped),
        }
    }

    /// AWS: tables of a crawler are created by its role in a session called `AWS-Crawler`.
    pub fn creator(&self) -> String {
        let role = self.role.rsplit('/').next().unwrap_or(&self.role);
        format!("arn:aws:sts::{}:assumed-role/{role}/AWS-Crawler", self.cx.account())
    }
}
