//! The package's files, and the flights cut into days.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Cursor, Read};
use std::path::Path;

use anyhow::{Context, bail};
use bytes::Bytes;
use flate2::read::GzDecoder;

use super::stage::Stage;

/// `(month, day)` of 2013.
pub type Day = (u8, u8);

pub struct Dataset {
    pub flights: u64,
    /// CSV with a header; year, month and day stand in the path instead.
    pub days: BTreeMap<Day, Bytes>,
    /// `planes` → CSV, as in the package.
    pub others: BTreeMap<String, Bytes>,
}

pub fn unpack(stage: &Stage, archive: &Path) -> anyhow::Result<Dataset> {
    let step = stage.spinner("unpacking and cutting into days …");
    let file = File::open(archive).with_context(|| format!("opening {}", archive.display()))?;
    let mut others = BTreeMap::new();
    let mut zipped = None;
    for entry in tar::Archive::new(GzDecoder::new(file)).entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let Some(name) = path.file_name().and_then(|name| name.to_str()).map(str::to_owned) else { continue };
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        if name == "flights.csv.zip" {
            zipped = Some(content);
        } else if let Some(table) = name.strip_suffix(".csv") {
            others.insert(table.to_owned(), Bytes::from(content));
        }
    }
    let Some(zipped) = zipped else { bail!("{} holds no flights.csv.zip", archive.display()) };
    let (days, flights) = split_by_day(zipped)?;
    step.done(&format!("{} flights on {} days", crate::cli::grouped(flights), days.len()));
    Ok(Dataset { flights, days, others })
}

/// One file per day, as a landing zone would receive them.
fn split_by_day(zipped: Vec<u8>) -> anyhow::Result<(BTreeMap<Day, Bytes>, u64)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zipped))?;
    let mut lines = BufReader::new(zip.by_name("flights.csv")?).lines();
    let header = lines.next().context("flights.csv is empty")??;
    let header = header.strip_prefix("year,month,day,").context("flights.csv has other columns than expected")?.to_owned();
    let mut days: BTreeMap<Day, Vec<u8>> = BTreeMap::new();
    let mut flights = 0;
    for line in lines {
        let line = line?;
        let mut fields = line.splitn(4, ',');
        let (_year, month, day) = (fields.next(), fields.next(), fields.next());
        let (Some(month), Some(day), Some(rest)) = (month, day, fields.next()) else { bail!("a flight has too few fields: {line}") };
        let file = days.entry((month.parse()?, day.parse()?)).or_insert_with(|| format!("{header}\n").into_bytes());
        file.extend_from_slice(rest.as_bytes());
        file.push(b'\n');
        flights += 1;
    }
    Ok((days.into_iter().map(|(day, csv)| (day, Bytes::from(csv))).collect(), flights))
}
