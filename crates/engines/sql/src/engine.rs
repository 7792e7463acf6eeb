//! One query from text to a stream of batches.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use datafusion::arrow::array::{ArrayRef, RecordBatch, StringArray};
use datafusion::arrow::datatypes::{DataType, Schema, SchemaRef};
use datafusion::execution::disk_manager::{DiskManagerBuilder, DiskManagerMode};
use datafusion::execution::memory_pool::{FairSpillPool, TrackConsumersPool};
use datafusion::execution::object_store::{DefaultObjectStoreRegistry, ObjectStoreRegistry};
use datafusion::execution::runtime_env::{RuntimeEnv, RuntimeEnvBuilder};
use datafusion::execution::{SendableRecordBatchStream, SessionState, SessionStateBuilder};
use datafusion::logical_expr::LogicalPlan;
use datafusion::physical_plan::{ExecutionPlan, displayable, execute_stream};
use datafusion::prelude::SessionConfig;
use futures::{Stream, StreamExt};
use object_store::ObjectStore;

use crate::dialect::casts::TrinoCasts;
use crate::dialect::{self, DUPLICATE_MARK};
use crate::functions::{Functions, own_function};
use crate::output::{AthenaType, athena_type, trino_type};
use crate::planning::with_large_stack;
use crate::resolve::Resolver;
use crate::scan::{CountingStore, ScanCounter, store_url};
use crate::statement::{self, Statement};
use crate::{Catalog, ErrorCode, SqlError};

/// The limits of an engine; `None` is decided from the machine.
#[derive(Clone, Debug, Default)]
pub struct EngineConfig {
    /// Memory for sorts, joins and aggregates of all queries together; beyond it they spill to disk.
    /// By default half of the machine's, at most 4 GiB.
    pub memory_limit_bytes: Option<usize>,
    /// By default the number of cores.
    pub parallelism: Option<usize>,
    /// Where to spill; by default the system's temporary directory.
    pub spill_directory: Option<std::path::PathBuf>,
}

/// Cheap to make: what is heavy waits for the first query.
#[derive(Clone, Default)]
pub struct Engine {
    config: EngineConfig,
    runtime: Arc<OnceLock<Arc<RuntimeEnv>>>,
}

/// The circumstances of one query.
#[derive(Clone)]
pub struct Session {
    pub catalog: Arc<dyn Catalog>,
    /// Holds every bucket: `s3://bucket/key` is the path `bucket/key`.
    pub object_store: Arc<dyn ObjectStore>,
    /// Where unqualified tables are looked up (`QueryExecutionContext.Database`; Athena's default is `default`).
    pub default_database: String,
    /// What `now()` says, in milliseconds since 1970.
    pub now_millis: i64,
    /// One expression for each `?`, as text.
    pub execution_parameters: Vec<String>,
}

/// A result column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnInfo {
    pub name: String,
    /// In ResultSetMetadata's words: `varchar`, `bigint`, `array` …
    pub athena_type: AthenaType,
    /// In Trino's words, complete: `array(varchar)`.
    pub trino_type: String,
}

/// What a query has cost so far. Cloning shares the counters.
#[derive(Clone, Debug)]
pub struct QueryStats {
    scanned: ScanCounter,
}

impl QueryStats {
    /// Bytes that were read from the object store for this query.
    pub fn bytes_scanned(&self) -> u64 {
        self.scanned.bytes()
    }
}

/// The rows of a result, as they are computed. Dropping it cancels the query.
pub struct QueryStream {
    pub columns: Vec<ColumnInfo>,
    pub stats: QueryStats,
    schema: SchemaRef,
    batches: SendableRecordBatchStream,
}

impl QueryStream {
    pub fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}

impl std::fmt::Debug for QueryStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("QueryStream").field("columns", &self.columns).finish_non_exhaustive()
    }
}

impl Stream for QueryStream {
    type Item = Result<RecordBatch, SqlError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let schema = Arc::clone(&self.schema);
        self.batches.poll_next_unpin(cx).map(|next| {
            next.map(|batch| {
                let batch = batch?;
                RecordBatch::try_new_with_options(
                    schema,
                    batch.columns().to_vec(),
                    &datafusion::arrow::array::RecordBatchOptions::new().with_row_count(Some(batch.num_rows())),
                )
                .map_err(SqlError::internal)
            })
        })
    }
}

impl Engine {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn with_config(config: EngineConfig) -> Self {
        Engine { config, ..Self::default() }
    }

    /// Plans and starts a SELECT (WITH, VALUES, TABLE), EXPLAIN or EXPLAIN ANALYZE. Needs a tokio runtime.
    pub async fn query(&self, sql: &str, session: &Session) -> Result<QueryStream, SqlError> {
        match statement::parse(sql)? {
            Statement::Query(query) => self.select(query, session).await,
            Statement::Explain { analyze, query } => self.explain(analyze, query, session).await,
            other => Err(SqlError::new(ErrorCode::NotSupported, format!("Not a query: {}", other.kind()))),
        }
    }

    /// The columns a query would have, without running it (CREATE VIEW needs them). Reads no data.
    pub async fn describe(&self, sql: &str, session: &Session) -> Result<Vec<ColumnInfo>, SqlError> {
        let prepared = self.prepare(session)?;
        let (sql, session) = (sql.to_owned(), session.clone());
        let plan = with_large_stack(async move { prepared.logical_plan(&sql, &session).await }).await?;
        Ok(columns(&shown(plan.schema().as_arrow())))
    }

    /// Whether the text is a query at all. Asks no catalog and resolves no name, so it costs next to nothing.
    pub async fn check_syntax(&self, sql: &str, execution_parameters: &[String]) -> Result<(), SqlError> {
        let (sql, parameters) = (sql.to_owned(), execution_parameters.to_vec());
        with_large_stack(async move { dialect::read(&sql, &parameters).map(|_| ()) }).await
    }

    async fn select(&self, query: String, session: &Session) -> Result<QueryStream, SqlError> {
        let prepared = self.prepare(session)?;
        let scanned = prepared.scanned.clone();
        let state = prepared.state.clone();
        let session = session.clone();
        let plan = with_large_stack(async move { prepared.physical_plan(&query, &session).await }).await?;
        let batches = execute_stream(Arc::clone(&plan), state.task_ctx())?;
        let schema = Arc::new(shown(&plan.schema()));
        Ok(QueryStream { columns: columns(&schema), stats: QueryStats { scanned }, schema, batches })
    }

    async fn explain(&self, analyze: bool, query: String, session: &Session) -> Result<QueryStream, SqlError> {
        let prepared = self.prepare(session)?;
        let scanned = prepared.scanned.clone();
        let state = prepared.state.clone();
        let session = session.clone();
        let plan = with_large_stack(async move { prepared.physical_plan(&query, &session).await }).await?;
        let text = if analyze {
            let mut batches = execute_stream(Arc::clone(&plan), state.task_ctx())?;
            while let Some(batch) = batches.next().await {
                batch?;
            }
            datafusion::physical_plan::display::DisplayableExecutionPlan::with_metrics(plan.as_ref()).indent(false).to_string()
        } else {
            displayable(plan.as_ref()).indent(false).to_string()
        };
        lines_as_result(&text, scanned)
    }

    fn prepare(&self, session: &Session) -> Result<Prepared, SqlError> {
        let runtime = match self.runtime.get() {
            Some(runtime) => Arc::clone(runtime),
            None => {
                let built = self.build_runtime()?;
                Arc::clone(self.runtime.get_or_init(|| built))
            }
        };
        let scanned = ScanCounter::default();
        let store: Arc<dyn ObjectStore> = Arc::new(CountingStore::new(Arc::clone(&session.object_store), scanned.clone()));
        // Memory and disk are shared by all queries, the object store is this query's.
        let registry = DefaultObjectStoreRegistry::new();
        registry.register_store(store_url()?.as_ref(), Arc::clone(&store));
        let runtime = RuntimeEnv { object_store_registry: Arc::new(registry), ..runtime.as_ref().clone() };
        let state = self.build_state(Arc::new(runtime))?;
        let functions = Functions::new(state.scalar_functions(), session.now_millis);
        Ok(Prepared { state, functions, store, scanned })
    }

    fn memory_limit(&self) -> usize {
        self.config.memory_limit_bytes.unwrap_or_else(default_memory_limit)
    }

    fn build_runtime(&self) -> Result<Arc<RuntimeEnv>, SqlError> {
        let consumers = std::num::NonZeroUsize::new(5).unwrap_or(std::num::NonZeroUsize::MIN);
        let pool = TrackConsumersPool::new(FairSpillPool::new(self.memory_limit()), consumers);
        let mut builder = RuntimeEnvBuilder::new().with_memory_pool(Arc::new(pool));
        if let Some(directory) = &self.config.spill_directory {
            builder = builder
                .with_disk_manager_builder(DiskManagerBuilder::default().with_mode(DiskManagerMode::Directories(vec![directory.clone()])));
        }
        Ok(builder.build_arc()?)
    }

    fn build_state(&self, runtime: Arc<RuntimeEnv>) -> Result<SessionState, SqlError> {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let mut config =
            SessionConfig::new().with_target_partitions(self.config.parallelism.unwrap_or(cores)).with_information_schema(false);
        let options = config.options_mut();
        options.sql_parser.map_string_types_to_utf8view = false;
        options.sql_parser.collect_spans = true;
        options.sql_parser.default_null_ordering = "nulls_last".into();
        options.execution.parquet.schema_force_view_types = false;
        options.execution.parquet.coerce_int96 = Some("ms".into());
        // What a sort sets aside for merging its spills must leave room for sorting.
        options.execution.sort_spill_reservation_bytes = (self.memory_limit() / 16).min(10 << 20);
        options.execution.time_zone = Some("UTC".into());
        let missing = || SqlError::internal("a cast function is missing from the catalogue");
        let casts =
            TrinoCasts { to_varchar: own_function("to_varchar$").ok_or_else(missing)?, round: datafusion::functions::math::round() };
        let state = SessionStateBuilder::new()
            .with_config(config)
            .with_runtime_env(runtime)
            .with_default_features()
            .with_analyzer_rule(Arc::new(casts));
        Ok(state.build())
    }
}

/// What planning needs, made fresh for each query.
struct Prepared {
    state: SessionState,
    functions: Functions,
    store: Arc<dyn ObjectStore>,
    scanned: ScanCounter,
}

impl Prepared {
    async fn logical_plan(&self, sql: &str, session: &Session) -> Result<LogicalPlan, SqlError> {
        let statement = dialect::read(sql, &session.execution_parameters)?;
        let resolver = Resolver {
            catalog: &session.catalog,
            store: &self.store,
            state: &self.state,
            functions: &self.functions,
            now_millis: session.now_millis,
        };
        let database = session.default_database.to_lowercase();
        resolver.plan(statement, &database, 0).await
    }

    async fn physical_plan(&self, sql: &str, session: &Session) -> Result<Arc<dyn ExecutionPlan>, SqlError> {
        let plan = self.logical_plan(sql, session).await?;
        Ok(self.state.create_physical_plan(&plan).await?)
    }
}

/// The schema with the names a user gave: without marks of repetition, and with the field's name for `row.field`.
fn shown(schema: &Schema) -> Schema {
    let renamed = schema.fields().iter().map(|field| {
        let name = field.name().split(DUPLICATE_MARK).next().unwrap_or_default();
        let member = name.strip_suffix(']').and_then(|name| name.rsplit_once('['));
        field.as_ref().clone().with_name(member.map_or(name, |(_, member)| member)).with_nullable(true)
    });
    Schema::new(renamed.collect::<Vec<_>>())
}

fn columns(schema: &Schema) -> Vec<ColumnInfo> {
    let column = |field: &Arc<datafusion::arrow::datatypes::Field>| ColumnInfo {
        name: field.name().clone(),
        athena_type: athena_type(field.data_type()),
        trino_type: trino_type(field.data_type()),
    };
    schema.fields().iter().map(column).collect()
}

/// A text as Athena answers EXPLAIN: one column `Query Plan`, a row per line.
fn lines_as_result(text: &str, scanned: ScanCounter) -> Result<QueryStream, SqlError> {
    let schema = Arc::new(Schema::new(vec![datafusion::arrow::datatypes::Field::new("Query Plan", DataType::Utf8, true)]));
    let lines: ArrayRef = Arc::new(StringArray::from(text.lines().collect::<Vec<_>>()));
    let batch = RecordBatch::try_new(Arc::clone(&schema), vec![lines]).map_err(SqlError::internal)?;
    let batches = datafusion::physical_plan::memory::MemoryStream::try_new(vec![batch], Arc::clone(&schema), None)?;
    Ok(QueryStream { columns: columns(&schema), stats: QueryStats { scanned }, schema, batches: Box::pin(batches) })
}

/// Half of the machine's memory, at most 4 GiB; 2 GiB where the machine does not tell.
fn default_memory_limit() -> usize {
    const GIB: usize = 1 << 30;
    let total_kib = std::fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
        let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
        line.trim().strip_suffix("kB")?.trim().parse::<usize>().ok()
    });
    total_kib.map_or(2 * GIB, |kib| (kib * 1024 / 2).min(4 * GIB))
}
