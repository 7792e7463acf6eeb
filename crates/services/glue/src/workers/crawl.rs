//! One crawl, from the listing of a bucket to tables in the catalog.
//!
//! survey (list keys into a folder tree) → peek (look into a few files of each folder) → the model groups folders into tables →
//! describe (tables and partitions in AWS's shapes) → apply (write what differs). What the crawler reads it reads through S3's
//! own operations as `glue.amazonaws.com`, so policies, faults and the audit trail see it.

mod apply;
mod describe;
mod partitions;
mod peek;
mod run;
mod survey;

use api_glue::CreateCrawlerInput;
use kernel::Cx;

use crate::errors::Error;
use crate::model::configuration::Configuration;
use crate::model::crawl::grouping::{self, PartitionFound, Rules, TableFound};
use crate::model::crawl::incremental;
use crate::store::{self, CRAWLED_FOLDERS, Counts};

use apply::{Catalog, Existing};
use run::Run;
use survey::Surveyed;

/// How a crawl ended, and what it had done until then.
pub enum Ended {
    Succeeded(Counts),
    Cancelled(Counts),
    Failed(String, Counts),
}

/// Why a crawl does not go on.
#[derive(Debug)]
pub enum Interruption {
    /// StopCrawler, or the crawler is gone.
    Stopped,
    /// The crawl's own failure, in words for `ErrorMessage`.
    Failed(String),
    /// A fault of ours.
    Fault(Error),
}

impl<E: Into<Error>> From<E> for Interruption {
    fn from(error: E) -> Interruption {
        Interruption::Fault(error.into())
    }
}

/// What one target holds, ready for the catalog.
struct Harvest {
    surveyed: Surveyed,
    tables: Vec<TableFound>,
    /// Incremental crawls: new partitions of tables that exist, by the table's name.
    adopted: Vec<(String, Vec<PartitionFound>)>,
    /// Folders that were visited, for the next incremental crawl.
    visited: Vec<String>,
}

pub async fn crawl(cx: &Cx, name: &str) -> Ended {
    let mut counts = Counts::default();
    let outcome = match Run::load(cx, name) {
        Ok(run) => go(&run, &mut counts).await,
        Err(interruption) => Err(interruption),
    };
    match outcome {
        Ok(()) => Ended::Succeeded(counts),
        Err(Interruption::Stopped) => Ended::Cancelled(counts),
        Err(Interruption::Failed(message)) => Ended::Failed(message, counts),
        Err(Interruption::Fault(error)) => {
            tracing::error!(crawler = name, %error, "a crawl failed through a fault of ours");
            Ended::Failed("Internal Service Exception".into(), counts)
        }
    }
}

async fn go(run: &Run, counts: &mut Counts) -> Result<(), Interruption> {
    let mut catalog = Catalog::open(run).await?;
    let mut harvests = Vec::new();
    for target in &run.targets {
        let surveyed = survey::survey(run, target).await?;
        // A path without anything is a mistake, unless it once had something whose end is to be noted.
        if surveyed.is_nothing && !catalog.has_tables_within(&surveyed.target) {
            // Our words.
            return Err(Interruption::Failed(format!("The S3 location {} does not exist", surveyed.target)));
        }
        harvests.push(harvest(run, &catalog, surveyed).await?);
    }
    check_threshold(&run.configuration, &harvests)?;
    for harvest in &harvests {
        catalog.write(run, harvest, counts).await?;
    }
    if !run.only_new_folders {
        catalog.note_missing(run, &harvests, counts).await?;
    }
    remember_folders(run, &harvests).await
}

async fn harvest(run: &Run, catalog: &Catalog, mut surveyed: Surveyed) -> Result<Harvest, Interruption> {
    peek::look_into(run, &mut surveyed).await?;
    let mut visited = Vec::new();
    surveyed.root.for_each(&mut |folder, _| visited.push(surveyed.base.below(folder)));
    let mut rules = Rules {
        ignore_similarity: run.configuration.combines_compatible_schemas,
        table_depth: run.configuration.table_level.map(|level| level.saturating_sub(surveyed.base.level())),
        ..Rules::default()
    };
    let mut adopted = Vec::new();
    if run.only_new_folders {
        let known = catalog.crawled_within(&surveyed.target).filter_map(|table| describe::location(&table.input));
        known.filter_map(|location| surveyed.base.relative(&location)).for_each(|folder| rules.split_around(&folder));
        adopted = adopt(catalog, &mut surveyed);
    }
    let tables = grouping::tables(&surveyed.root, rules);
    Ok(Harvest { surveyed, tables, adopted, visited })
}

/// Gives new folders to the tables whose partitions they are; see [`incremental`].
fn adopt(catalog: &Catalog, surveyed: &mut Surveyed) -> Vec<(String, Vec<PartitionFound>)> {
    let mut adopted = Vec::new();
    let target = surveyed.target.clone();
    for Existing { at, input } in catalog.crawled_within(&target) {
        let Some(folder) = describe::location(input).and_then(|location| surveyed.base.relative(&location)) else { continue };
        let keys: Vec<String> = at.row.keys.iter().map(|(name, _)| name.clone()).collect();
        let classification = describe::parameter(input, "classification");
        let found = incremental::adopt(&mut surveyed.root, &folder, &keys, |schema| {
            classification.is_none_or(|known| known == schema.classification.as_str())
        });
        if !found.is_empty() {
            adopted.push((at.name.clone(), found));
        }
    }
    adopted
}

/// AWS ("Specifying the maximum number of tables the crawler is allowed to create"): the crawl fails and writes nothing.
fn check_threshold(configuration: &Configuration, harvests: &[Harvest]) -> Result<(), Interruption> {
    let found: usize = harvests.iter().map(|harvest| harvest.tables.len()).sum();
    match configuration.table_threshold {
        Some(threshold) if found > threshold => Err(Interruption::Failed(format!(
            "The number of tables detected by crawler: {found} is greater than the table threshold value provided: {threshold}. \
             Failing crawler without writing to Data Catalog."
        ))),
        _ => Ok(()),
    }
}

/// Only incremental crawls ask for them, so only their crawlers keep them.
async fn remember_folders(run: &Run, harvests: &[Harvest]) -> Result<(), Interruption> {
    if !run.remembers_folders {
        return Ok(());
    }
    let visited: Vec<&String> = harvests.iter().flat_map(|harvest| &harvest.visited).collect();
    for folders in visited.chunks(1_000) {
        let write =
            run.cx.write(|tx| folders.iter().try_for_each(|folder| tx.put(&CRAWLED_FOLDERS, (run.name.as_str(), folder.as_str()), &())));
        write.await?;
    }
    Ok(())
}

fn definition_of(row: &store::CrawlerRow) -> Result<CreateCrawlerInput, Error> {
    Ok(store::from_json(&row.definition)?)
}
