//! A house with S3, Glue and Athena, and the words that the stories use.

use std::path::Path;

use api_athena::*;
use api_glue::{GetTable, GetTableInput, Table};
use api_s3::{CreateBucket, CreateBucketInput, GetObject, GetObjectInput, ListObjectsV2, ListObjectsV2Input, PutObject, PutObjectInput};
use kernel::Service;
use testkit::{Outcome, World};

pub type Rows = Vec<Vec<Option<String>>>;

pub struct House {
    pub world: World,
}

impl House {
    /// In memory, with the buckets `lake` and `results` and the database `sales`.
    pub fn new() -> House {
        let house = House { world: World::new().with(s3::service()).with(glue::service()).with(athena::service()).start() };
        house.furnish();
        house
    }
    /// On disk.
    pub fn at(data: &Path) -> House {
        House::at_with(data, glue::service())
    }
    /// On disk, with another catalog.
    pub fn at_with(data: &Path, glue: Service) -> House {
        // A planning thread of the house before may need a moment to notice that nobody waits for it any more.
        while let Err(error) = kernel::World::at(data) {
            assert!(error.to_string().contains("use"), "{error}");
            std::thread::yield_now();
        }
        House { world: World::at(data).with(s3::service()).with(glue).with(athena::service()).start() }
    }
    pub fn furnish(&self) {
        for bucket in ["lake", "results"] {
            self.world.call::<CreateBucket>(CreateBucketInput { bucket: bucket.into(), ..Default::default() }).ok();
        }
        self.run("CREATE DATABASE sales");
    }

    pub fn put(&self, key: &str, bytes: impl Into<Vec<u8>>) {
        let bytes: Vec<u8> = bytes.into();
        let input = PutObjectInput {
            bucket: "lake".into(),
            key: key.into(),
            content_length: Some(bytes.len() as i64),
            body: bytes.into(),
            ..Default::default()
        };
        self.world.call::<PutObject>(input).ok();
    }
    /// The object at an `s3://` location.
    pub fn object(&self, location: &str) -> Option<Vec<u8>> {
        let (bucket, key) = location.strip_prefix("s3://")?.split_once('/')?;
        let input = GetObjectInput { bucket: bucket.into(), key: key.into(), ..Default::default() };
        let output = self.world.call::<GetObject>(input).0.ok()?;
        Some(self.world.block_on(output.body.collect(1 << 30)).ok()?.to_vec())
    }

    /// The keys of a bucket below a prefix.
    pub fn keys(&self, bucket: &str, prefix: &str) -> Vec<String> {
        let input = ListObjectsV2Input { bucket: bucket.into(), prefix: Some(prefix.into()), ..Default::default() };
        let found = self.world.call::<ListObjectsV2>(input).ok().contents.unwrap_or_default();
        found.into_iter().map(|object| object.key.unwrap()).collect()
    }
    /// A table of the database `sales`.
    pub fn table(&self, name: &str) -> Option<Table> {
        let input = GetTableInput { database_name: "sales".into(), name: name.into(), ..Default::default() };
        self.world.call::<GetTable>(input).0.ok()?.table
    }
    /// What a statement that writes wrote: the files its manifest lists.
    #[track_caller]
    pub fn written(&self, execution: &QueryExecution) -> Vec<String> {
        let manifest = execution.statistics.as_ref().unwrap().data_manifest_location.clone().expect("a manifest");
        let text = String::from_utf8(self.object(&manifest).expect("the manifest exists")).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    pub fn start_with(&self, input: StartQueryExecutionInput) -> Outcome<String> {
        Outcome(self.world.call::<StartQueryExecution>(input).0.map(|output| output.query_execution_id.unwrap()))
    }
    /// Starts a query in the database `sales`, its result going to `results`.
    pub fn start(&self, sql: &str) -> String {
        self.start_with(asking(sql)).ok()
    }
    pub fn execution(&self, id: &str) -> QueryExecution {
        let input = GetQueryExecutionInput { query_execution_id: id.into() };
        self.world.call::<GetQueryExecution>(input).ok().query_execution.unwrap()
    }
    pub fn state(&self, id: &str) -> String {
        self.execution(id).status.unwrap().state.unwrap()
    }
    /// Waits, in real time but without a clock, for something that another thread does.
    pub fn wait_for_state(&self, id: &str, state: &str) {
        for _ in 0..100_000 {
            if self.state(id) == state {
                return;
            }
            std::thread::yield_now();
        }
        panic!("{id} is {}, not {state}", self.state(id));
    }
    pub fn finish(&self, id: &str) -> QueryExecution {
        self.world.settle();
        self.execution(id)
    }
    /// Runs a statement to its successful end.
    #[track_caller]
    pub fn run(&self, sql: &str) -> QueryExecution {
        let execution = self.finish(&self.start(sql));
        let status = execution.status.clone().unwrap();
        assert_eq!(status.state.as_deref(), Some("SUCCEEDED"), "{sql}: {:?}", status.state_change_reason);
        execution
    }
    /// Runs a statement that fails; answers the reason.
    #[track_caller]
    pub fn fails(&self, sql: &str) -> String {
        let status = self.finish(&self.start(sql)).status.unwrap();
        assert_eq!(status.state.as_deref(), Some("FAILED"), "{sql}");
        let error = status.athena_error.expect("a failed query has an AthenaError");
        assert_eq!(error.error_message, status.state_change_reason);
        status.state_change_reason.unwrap()
    }

    pub fn page(&self, id: &str, next_token: Option<String>, max_results: Option<i32>) -> GetQueryResultsOutput {
        let input = GetQueryResultsInput { query_execution_id: id.into(), next_token, max_results, ..Default::default() };
        self.world.call::<GetQueryResults>(input).ok()
    }
    /// All rows of a query's result, without the header.
    #[track_caller]
    pub fn rows(&self, sql: &str) -> Rows {
        let id = self.run(sql).query_execution_id.unwrap();
        let (mut rows, mut token) = (Vec::new(), None);
        loop {
            let page = self.page(&id, token, None);
            rows.extend(values(page.result_set.unwrap()));
            token = page.next_token;
            if token.is_none() {
                rows.remove(0);
                return rows;
            }
        }
    }
    /// The one value of a query's result.
    #[track_caller]
    pub fn value(&self, sql: &str) -> Option<String> {
        self.rows(sql).remove(0).remove(0)
    }
    /// The lines of a statement that is no query.
    #[track_caller]
    pub fn lines(&self, sql: &str) -> Vec<String> {
        let id = self.run(sql).query_execution_id.unwrap();
        values(self.page(&id, None, None).result_set.unwrap()).into_iter().map(|mut row| row.remove(0).unwrap()).collect()
    }

    /// A partitioned CSV table `orders`: three days, three rows each.
    pub fn orders(&self) {
        self.run(
            "CREATE EXTERNAL TABLE orders (id int, customer string, amount double) PARTITIONED BY (dt string)
             ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' LOCATION 's3://lake/orders/'",
        );
        for (day, first) in [("2024-01-01", 1), ("2024-01-02", 4), ("2024-01-03", 7)] {
            let rows: Vec<String> = (first..first + 3).map(|id| format!("{id},{},{}.5", ["ana", "bo", "cy"][id % 3], id * 10)).collect();
            self.put(&format!("orders/dt={day}/part-0.csv"), rows.join("\n"));
        }
        self.run("MSCK REPAIR TABLE orders");
    }
}

pub fn asking(sql: &str) -> StartQueryExecutionInput {
    StartQueryExecutionInput {
        query_string: sql.into(),
        query_execution_context: Some(QueryExecutionContext { database: Some("sales".into()), catalog: None }),
        result_configuration: Some(ResultConfiguration { output_location: Some("s3://results/athena/".into()), ..Default::default() }),
        ..Default::default()
    }
}

pub fn values(result: ResultSet) -> Rows {
    let row = |row: Row| row.data.unwrap_or_default().into_iter().map(|datum| datum.var_char_value).collect();
    result.rows.unwrap_or_default().into_iter().map(row).collect()
}

/// Rows as a test writes them.
pub fn rows(rows: &[&[&str]]) -> Rows {
    rows.iter().map(|row| row.iter().map(|value| Some((*value).to_owned())).collect()).collect()
}
