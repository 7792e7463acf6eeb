//! The lake: a bucket with a landing zone, and a crawler that finds out what is in it.

use anyhow::{Context, bail};
use api_glue::{CrawlerTargets, CreateCrawler, CreateCrawlerInput, CreateDatabase, CreateDatabaseInput, DatabaseInput, GetCrawler};
use api_glue::{GetCrawlerInput, GetTables, GetTablesInput, S3Target, StartCrawler, StartCrawlerInput};
use api_s3::{CreateBucket, CreateBucketInput, PutObject, PutObjectInput};
use bytes::Bytes;
use kernel::Cx;

use super::dataset::Dataset;
use super::stage::Stage;

pub const BUCKET: &str = "nyc-flights";
pub const DATABASE: &str = "flights";
const CRAWLER: &str = "landing-zone";

/// Uploads one file per day, partitioned by year, month and day, and the smaller tables beside them.
pub async fn fill(stage: &Stage, cx: &Cx, dataset: Dataset) -> anyhow::Result<()> {
    stage.heading("1  Land the raw files in S3");
    cx.call::<CreateBucket>(CreateBucketInput { bucket: BUCKET.into(), ..Default::default() }).await?;
    let total = dataset.days.len() + dataset.others.len();
    let step = stage.bar("uploading to s3://nyc-flights/raw/", total as u64);
    let mut bytes = 0;
    let days = dataset
        .days
        .into_iter()
        .map(|((month, day), csv)| (format!("raw/flights/year=2013/month={month:02}/day={day:02}/flights.csv"), csv));
    // Airlines are two columns of text: nothing in them tells a crawler (ours or AWS's) which row is the header. They
    // lie outside the landing zone, and are declared by DDL.
    let folder = |table: &str| if table == "airlines" { "reference" } else { "raw" };
    let others = dataset.others.into_iter().map(|(table, csv)| (format!("{}/{table}/{table}.csv", folder(&table)), csv));
    for (key, csv) in days.chain(others) {
        bytes += csv.len();
        put(cx, key, csv).await?;
        step.forward(1);
    }
    step.done(&format!("{total} objects, {:.1} MB, {} flights", bytes as f64 / 1e6, crate::cli::grouped(dataset.flights)));
    Ok(())
}

async fn put(cx: &Cx, key: String, csv: Bytes) -> anyhow::Result<()> {
    let input = PutObjectInput { bucket: BUCKET.into(), key: key.clone(), body: csv.into(), ..Default::default() };
    cx.call::<PutObject>(input).await.with_context(|| format!("uploading {key}"))?;
    Ok(())
}

/// Lets a crawler infer tables, columns and partitions.
pub async fn crawl(stage: &Stage, cx: &Cx) -> anyhow::Result<()> {
    stage.heading("2  Crawl it into the Glue Data Catalog");
    let database = DatabaseInput { name: DATABASE.into(), ..Default::default() };
    cx.call::<CreateDatabase>(CreateDatabaseInput { database_input: database, ..Default::default() }).await?;
    let target = S3Target { path: Some(format!("s3://{BUCKET}/raw/")), ..Default::default() };
    cx.call::<CreateCrawler>(CreateCrawlerInput {
        name: CRAWLER.into(),
        role: "arn:aws:iam::000000000000:role/crawler".into(),
        database_name: Some(DATABASE.into()),
        targets: CrawlerTargets { s3_targets: Some(vec![target]), ..Default::default() },
        ..Default::default()
    })
    .await?;
    let step = stage.spinner("crawling …");
    cx.call::<StartCrawler>(StartCrawlerInput { name: CRAWLER.into() }).await?;
    cx.world().settle().await;
    let crawler = cx.call::<GetCrawler>(GetCrawlerInput { name: CRAWLER.into() }).await?.crawler.context("the crawler is there")?;
    let last = crawler.last_crawl.context("it has crawled")?;
    if last.status.as_deref() != Some("SUCCEEDED") {
        bail!("the crawl failed: {}", last.error_message.unwrap_or_default());
    }
    step.done("crawled s3://nyc-flights/raw/");
    show_tables(stage, cx).await
}

async fn show_tables(_stage: &Stage, cx: &Cx) -> anyhow::Result<()> {
    let tables = cx.call::<GetTables>(GetTablesInput { database_name: DATABASE.into(), ..Default::default() }).await?;
    let mut page = crate::cli::table(["Table", "Columns it inferred", "Partitioned by", "Rows (estimate)"], &[3]);
    for table in tables.table_list.unwrap_or_default() {
        let names = |columns: Option<Vec<api_glue::Column>>| {
            let named = columns.unwrap_or_default().into_iter();
            named.map(|column| format!("{} {}", column.name, column.r#type.unwrap_or_default())).collect::<Vec<_>>().join(", ")
        };
        let columns = names(table.storage_descriptor.and_then(|descriptor| descriptor.columns));
        let rows = table.parameters.and_then(|mut parameters| parameters.remove("recordCount")).unwrap_or_default();
        let rows = rows.parse().map(crate::cli::grouped).unwrap_or(rows);
        page.add_row([table.name, columns, names(table.partition_keys), rows]);
    }
    println!("{page}");
    Ok(())
}
