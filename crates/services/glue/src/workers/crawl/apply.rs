//! Bringing the catalog in line with what was found, as the crawler's policies allow.
//!
//! A table is recognised by its location, not its name. AWS: new tables and partitions are created whatever the policy says;
//! `UpdateBehavior` is about schemas that changed, `DeleteBehavior` about what is no longer there.

use std::collections::{HashMap, HashSet};

use api_glue::TableInput;
use kernel::store::StoreError;

use super::describe::{self, DEPRECATED_BY, UPDATED_BY};
use super::run::{OnChange, OnDelete, Run};
use super::survey::Surveyed;
use super::{Harvest, Interruption, partitions};
use crate::errors::Error;
use crate::model::crawl::grouping::TableFound;
use crate::model::crawl::naming::{Names, table_name};
use crate::model::s3_path::S3Path;
use crate::store::{self, Counts, TABLES, TableAt};

/// The database of a crawl, as it was when the crawl began and as the crawl has changed it since.
pub struct Catalog {
    database: u64,
    crawler: String,
    tables: Vec<Existing>,
    /// Which of the tables lies where.
    places: HashMap<S3Path, usize>,
    names: Names,
}

pub struct Existing {
    pub at: TableAt,
    pub input: TableInput,
}

impl Catalog {
    /// AWS: a crawler creates its database if there is none.
    pub async fn open(run: &Run) -> Result<Catalog, Interruption> {
        run.check_stop()?;
        let empty = store::to_json(&api_glue::DatabaseInput { name: run.database.clone(), ..Default::default() });
        let now = run.cx.now().millis();
        let database = run.cx.write(|tx| {
            store::create_database(tx, &run.database, empty, now)?;
            store::database(tx, &run.database)
        });
        let database = database.await?.number;
        let rows = run.cx.read(|tx| tx.prefix(&TABLES, (database,)).rows().collect::<Result<Vec<_>, StoreError>>())?;
        let mut catalog =
            Catalog { database, crawler: run.name.clone(), tables: Vec::new(), places: HashMap::new(), names: Names::default() };
        for ((database, name), row) in rows {
            catalog.names.take(&name);
            let input = store::from_json(&row.input)?;
            catalog.add(Existing { at: TableAt { database, name, row }, input });
        }
        Ok(catalog)
    }

    /// Of tables that share a place, the first by name counts.
    fn add(&mut self, table: Existing) -> usize {
        let position = self.tables.len();
        if let Some(place) = describe::location(&table.input) {
            self.places.entry(place.normal()).or_insert(position);
        }
        self.tables.push(table);
        position
    }

    /// This crawler's tables in an include path.
    pub fn crawled_within<'a>(&'a self, target: &'a S3Path) -> impl Iterator<Item = &'a Existing> {
        self.tables.iter().filter(move |table| {
            let is_ours = describe::parameter(&table.input, UPDATED_BY) == Some(self.crawler.as_str());
            is_ours && describe::location(&table.input).is_some_and(|location| location.is_within(target))
        })
    }

    pub fn has_tables_within(&self, target: &S3Path) -> bool {
        self.crawled_within(target).next().is_some()
    }

    fn at(&self, location: &str) -> Option<usize> {
        self.places.get(&S3Path::parse(location)?.normal()).copied()
    }

    pub async fn write(&mut self, run: &Run, harvest: &Harvest, counts: &mut Counts) -> Result<(), Interruption> {
        for found in &harvest.tables {
            run.check_stop()?;
            let table = match self.at(&describe::table_location(&harvest.surveyed, found)) {
                Some(known) => self.update(run, &harvest.surveyed, known, found, counts).await?,
                None => self.create(run, &harvest.surveyed, found, counts).await?,
            };
            let Existing { at, input } = &self.tables[table];
            let found_keys = found.keys.iter().map(String::as_str);
            // A table that keeps other keys (LOG) cannot take these partitions.
            if at.row.keys.iter().map(|(name, _)| name.as_str()).eq(found_keys) {
                partitions::put(run, &harvest.surveyed, at, input, &found.partitions, counts).await?;
            } else {
                tracing::warn!(crawler = run.name, table = at.name, "the partition keys differ; partitions are left out");
            }
        }
        for (name, found) in &harvest.adopted {
            let known = self.tables.iter().find(|table| table.at.name == *name);
            if let Some(Existing { at, input }) = known {
                partitions::put(run, &harvest.surveyed, at, input, found, counts).await?;
            }
        }
        Ok(())
    }

    async fn create(&mut self, run: &Run, surveyed: &Surveyed, found: &TableFound, counts: &mut Counts) -> Result<usize, Interruption> {
        let location = describe::table_location(surveyed, found);
        let folder = S3Path::parse(&location).map_or_else(|| location.clone(), |path| path.name().to_owned());
        let (now, creator) = (run.cx.now().millis(), run.creator());
        loop {
            let name = self.names.claim(&table_name(&run.table_prefix, &folder), &location);
            let input = describe::table(run, surveyed, name, found);
            let created = run.cx.write(|tx| store::create_table(tx, self.database, &input, &creator, now));
            // Somebody may have taken the name since the crawl began; it is claimed now, so the next try uses another.
            if let Some(at) = created.await? {
                counts.tables_created += 1;
                return Ok(self.add(Existing { at, input }));
            }
        }
    }

    async fn update(
        &mut self,
        run: &Run,
        surveyed: &Surveyed,
        known: usize,
        found: &TableFound,
        counts: &mut Counts,
    ) -> Result<usize, Interruption> {
        let Existing { at, input } = &self.tables[known];
        let fresh = describe::table(run, surveyed, at.name.clone(), found);
        let Some(change) = change(run, input, fresh) else { return Ok(known) };
        let now = run.cx.now().millis();
        let has_other_keys = keys(&change.input) != keys(input);
        let (database, name) = (run.database.as_str(), at.name.clone());
        let written = run.cx.write(|tx| {
            let mut at = store::table(tx, database, &name)?;
            if has_other_keys {
                store::drop_partitions(tx, &mut at)?;
            }
            if change.is_new_version {
                store::update_table(tx, &mut at, &change.input, true, now)?;
            } else {
                store::replace_table(tx, &mut at, &change.input, now)?;
            }
            Ok::<_, Error>(at)
        });
        self.tables[known].at = written.await?;
        self.tables[known].input = change.input;
        counts.tables_updated += u64::from(change.is_new_version);
        if has_other_keys {
            run.cx.nudge(crate::workers::sweep_dropped::NAME);
        }
        Ok(known)
    }

    /// What this crawler once made and has not found again.
    pub async fn note_missing(&self, run: &Run, harvests: &[Harvest], counts: &mut Counts) -> Result<(), Interruption> {
        if run.on_delete == OnDelete::Log {
            return Ok(());
        }
        // Include paths may overlap: a table is there if any of them has it.
        let mut still_there = HashSet::new();
        for harvest in harvests {
            for found in &harvest.tables {
                let Some(position) = self.at(&describe::table_location(&harvest.surveyed, found)) else { continue };
                still_there.insert(self.tables[position].at.name.as_str());
                let Existing { at, input } = &self.tables[position];
                partitions::note_missing(run, &harvest.surveyed, at, input, &found.partitions, counts).await?;
            }
        }
        for harvest in harvests {
            for table in self.crawled_within(&harvest.surveyed.target) {
                if !still_there.contains(table.at.name.as_str()) {
                    run.check_stop()?;
                    end(run, table, counts).await?;
                }
            }
        }
        Ok(())
    }
}

fn keys(input: &TableInput) -> Vec<&str> {
    input.partition_keys.iter().flatten().map(|key| key.name.as_str()).collect()
}

struct Change {
    input: TableInput,
    /// The schema changed, not only what is counted.
    is_new_version: bool,
}

/// What is to be written over a table. `None` when the policy leaves it alone.
fn change(run: &Run, known: &TableInput, fresh: TableInput) -> Option<Change> {
    if run.configuration.merges_new_columns {
        if describe::is_fundamentally_different(known, &fresh) {
            tracing::warn!(crawler = run.name, table = known.name, "an incompatible attribute needs to be resolved");
            return Some(Change { input: deprecated(run, known), is_new_version: false });
        }
        let input = describe::with_new_columns(known.clone(), &fresh);
        return Some(Change { is_new_version: describe::lasting_table(&input) != describe::lasting_table(known), input });
    }
    let is_new_version = describe::lasting_table(&fresh) != describe::lasting_table(known);
    if run.on_change == OnChange::Log {
        if is_new_version {
            tracing::info!(crawler = run.name, table = known.name, "the schema differs; the table is left as it is");
        }
        return None;
    }
    Some(Change { input: fresh, is_new_version })
}

/// AWS marks with the time of the mark, in milliseconds.
fn deprecated(run: &Run, known: &TableInput) -> TableInput {
    let mut input = known.clone();
    let mark = || run.cx.now().millis().to_string();
    input.parameters.get_or_insert_default().entry(DEPRECATED_BY.into()).or_insert_with(mark);
    input
}

/// A table whose data is gone.
async fn end(run: &Run, table: &Existing, counts: &mut Counts) -> Result<(), Interruption> {
    let (database, name, now) = (run.database.as_str(), &table.at.name, run.cx.now().millis());
    let deletes = run.on_delete == OnDelete::Delete;
    if !deletes && describe::parameter(&table.input, DEPRECATED_BY).is_some() {
        return Ok(());
    }
    let mark = deprecated(run, &table.input);
    let ended = run.cx.write(|tx| match store::table(tx, database, name) {
        Ok(at) if deletes => Ok(store::drop_table(tx, &at)?),
        Ok(mut at) => Ok(store::replace_table(tx, &mut at, &mark, now)?),
        Err(error) if crate::errors::is_not_found(&error) => Ok(()),
        Err(error) => Err(error),
    });
    ended.await?;
    if deletes {
        counts.tables_deleted += 1;
        run.cx.nudge(crate::workers::sweep_dropped::NAME);
    } else {
        counts.tables_updated += 1;
    }
    Ok(())
}
