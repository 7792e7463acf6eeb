//! A small data lake in memory: a catalog, a store that remembers which paths were asked for, and queries answered as text.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use arrow::array::RecordBatch;
use async_trait::async_trait;
use columnar::{Column, HiveType};
use futures::StreamExt;
use futures::stream::BoxStream;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::*;
use sql::{Catalog, CatalogError, Engine, PartitionDef, Session, SqlError, TableDef};

/// 2024-03-15 10:30:00 UTC
pub const NOW: i64 = 1_710_498_600_000;

#[derive(Default)]
pub struct Tables {
    tables: Mutex<BTreeMap<(String, String), TableDef>>,
    partitions: Mutex<BTreeMap<(String, String), Vec<PartitionDef>>>,
    pub filters: Mutex<Vec<Option<String>>>,
}

#[async_trait]
impl Catalog for Tables {
    async fn databases(&self) -> Result<Vec<String>, CatalogError> {
        Ok(vec!["default".into(), "shop".into()])
    }

    async fn tables(&self, database: &str) -> Result<Vec<String>, CatalogError> {
        Ok(self.tables.lock().unwrap().keys().filter(|(db, _)| db == database).map(|(_, name)| name.clone()).collect())
    }

    async fn table(&self, database: &str, name: &str) -> Result<Option<TableDef>, CatalogError> {
        Ok(self.tables.lock().unwrap().get(&(database.into(), name.into())).cloned())
    }

    async fn partitions(&self, database: &str, table: &str, filter: Option<&str>) -> Result<Vec<PartitionDef>, CatalogError> {
        self.filters.lock().unwrap().push(filter.map(str::to_owned));
        Ok(self.partitions.lock().unwrap().get(&(database.into(), table.into())).cloned().unwrap_or_default())
    }
}

/// Remembers every path that was listed or read.
#[derive(Debug)]
pub struct Watched {
    inner: InMemory,
    pub asked: Mutex<Vec<String>>,
}

impl std::fmt::Display for Watched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("watched")
    }
}

#[async_trait]
impl ObjectStore for Watched {
    async fn put_opts(&self, location: &Path, payload: PutPayload, opts: PutOptions) -> Result<PutResult> {
        self.inner.put_opts(location, payload, opts).await
    }

    async fn put_multipart_opts(&self, location: &Path, opts: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>> {
        self.inner.put_multipart_opts(location, opts).await
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        self.asked.lock().unwrap().push(format!("get {location}"));
        self.inner.get_opts(location, options).await
    }

    fn delete_stream(&self, locations: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        self.inner.delete_stream(locations)
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        self.asked.lock().unwrap().push(format!("list {}", prefix.map(ToString::to_string).unwrap_or_default()));
        self.inner.list(prefix)
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        self.inner.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        self.inner.copy_opts(from, to, options).await
    }
}

pub struct Lake {
    pub tables: Arc<Tables>,
    pub store: Arc<Watched>,
    pub engine: Engine,
}

pub fn columns(text: &str) -> Vec<Column> {
    let column = |pair: &str| {
        let (name, hive_type) = pair.trim().split_once(' ').unwrap();
        Column::new(name, HiveType::parse(hive_type).unwrap())
    };
    text.split(';').map(column).collect()
}

impl Lake {
    pub fn new() -> Self {
        let store = Watched { inner: InMemory::new(), asked: Mutex::default() };
        Lake { tables: Arc::default(), store: Arc::new(store), engine: Engine::new() }
    }

    pub async fn put(&self, path: &str, content: impl Into<PutPayload>) {
        self.store.inner.put(&Path::from(path), content.into()).await.unwrap();
    }

    pub async fn put_parquet(&self, path: &str, batch: &RecordBatch) {
        let mut bytes = Vec::new();
        let mut writer = parquet::arrow::ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
        writer.write(batch).unwrap();
        writer.close().unwrap();
        self.put(path, bytes).await;
    }

    pub fn define(&self, table: TableDef) {
        let key = (table.database.clone(), table.name.clone());
        self.tables.tables.lock().unwrap().insert(key, table);
    }

    fn table(name: &str, column_text: &str, serde: &str) -> TableDef {
        TableDef {
            database: "shop".into(),
            name: name.into(),
            columns: columns(column_text),
            location: format!("s3://lake/{name}/"),
            serde_library: serde.into(),
            table_type: "EXTERNAL_TABLE".into(),
            ..TableDef::default()
        }
    }

    pub fn csv(name: &str, column_text: &str) -> TableDef {
        let mut table = Self::table(name, column_text, "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe");
        table.serde_parameters.insert("field.delim".into(), ",".into());
        table
    }

    pub fn json(name: &str, column_text: &str) -> TableDef {
        Self::table(name, column_text, "org.openx.data.jsonserde.JsonSerDe")
    }

    pub fn parquet(name: &str, column_text: &str) -> TableDef {
        Self::table(name, column_text, "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe")
    }

    pub fn partition(&self, table: &str, values: &[&str], location: &str) {
        let partition =
            PartitionDef { values: values.iter().map(|v| v.to_string()).collect(), location: location.into(), ..PartitionDef::default() };
        self.tables.partitions.lock().unwrap().entry(("shop".into(), table.into())).or_default().push(partition);
    }

    pub fn session(&self) -> Session {
        Session {
            catalog: self.tables.clone(),
            object_store: self.store.clone(),
            default_database: "shop".into(),
            now_millis: NOW,
            execution_parameters: Vec::new(),
        }
    }

    pub async fn try_query_with(&self, sql: &str, session: &Session) -> Result<Vec<String>, SqlError> {
        let mut stream = self.engine.query(sql, session).await?;
        let mut rows = Vec::new();
        while let Some(batch) = stream.next().await {
            let batch = batch?;
            for row in 0..batch.num_rows() {
                let values = batch.columns().iter().map(|column| sql::output::format_value(column, row).unwrap_or_else(|| "NULL".into()));
                rows.push(values.collect::<Vec<_>>().join("|"));
            }
        }
        Ok(rows)
    }

    pub async fn try_query(&self, sql: &str) -> Result<Vec<String>, SqlError> {
        self.try_query_with(sql, &self.session()).await
    }

    /// Rows as `a|b|c`.
    pub async fn query(&self, sql: &str) -> Vec<String> {
        self.try_query(sql).await.unwrap_or_else(|error| panic!("{sql}\n{error}"))
    }

    /// The one value of `SELECT <expression>`.
    pub async fn eval(&self, expression: &str) -> String {
        self.query(&format!("SELECT {expression}")).await.join("\n")
    }

    pub async fn error(&self, sql: &str) -> String {
        match self.try_query(sql).await {
            Err(error) => error.to_string(),
            Ok(rows) => panic!("{sql} succeeded: {rows:?}"),
        }
    }
}

type Result<T, E = object_store::Error> = std::result::Result<T, E>;
