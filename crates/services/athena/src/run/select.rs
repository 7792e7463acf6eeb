//! SELECT and EXPLAIN: the engine's batches, written as they come.

use futures::StreamExt;
use sql::QueryStream;
use sql::output::format_value;

use super::{Answer, Run};
use crate::lake::ResultObject;
use crate::model::failure::Failure;
use crate::model::result_csv::write_record;
use crate::model::result_metadata::ResultColumn;

impl Run {
    pub(super) async fn select(&self) -> Result<(), Failure> {
        let path = self.output()?;
        let stream = self.start_engine().await?;
        let columns = columns(&stream);
        let mut object = self.result_object(&path, "application/octet-stream");
        self.write_rows(stream, &columns, &mut object).await?;
        // The metadata first: who sees the result may rely on it.
        self.write_metadata(&path, columns).await?;
        let bytes = object.finish().await.map_err(|error| Failure::output(&path, &error))?;
        self.totals.lock().bytes_out = bytes;
        Ok(())
    }

    pub(super) async fn explain(&self) -> Result<(), Failure> {
        let mut stream = self.start_engine().await?;
        let columns = columns(&stream);
        let mut lines = Vec::new();
        while let Some(batch) = stream.next().await {
            let batch = batch?;
            lines.extend((0..batch.num_rows()).map(|row| format_value(batch.column(0), row).unwrap_or_default()));
        }
        self.totals.lock().bytes_scanned = stream.stats.bytes_scanned();
        self.write_text(Answer { columns, lines }).await
    }

    async fn start_engine(&self) -> Result<QueryStream, Failure> {
        let before = self.cx.now();
        let stream = self.engine.query(&self.query.text, &self.session()).await?;
        self.totals.lock().planning_millis = self.cx.now().since(before);
        Ok(stream)
    }

    async fn write_rows(&self, mut stream: QueryStream, columns: &[ResultColumn], object: &mut ResultObject) -> Result<(), Failure> {
        write_record(columns.iter().map(|column| Some(column.name.as_str())), object.buffer());
        while let Some(batch) = stream.next().await {
            self.totals.lock().bytes_scanned = stream.stats.bytes_scanned();
            let batch = batch?;
            for row in 0..batch.num_rows() {
                let cells: Vec<_> = batch.columns().iter().map(|column| format_value(column, row)).collect();
                write_record(cells.iter().map(Option::as_deref), object.buffer());
            }
            object.flush().await.map_err(|error| Failure::output("the output location", &error))?;
            self.totals.lock().rows_out += batch.num_rows() as u64;
        }
        self.totals.lock().bytes_scanned = stream.stats.bytes_scanned();
        Ok(())
    }
}

fn columns(stream: &QueryStream) -> Vec<ResultColumn> {
    let column = |column: &sql::ColumnInfo| ResultColumn {
        name: column.name.clone(),
        data_type: column.athena_type.name.clone(),
        precision: column.athena_type.precision,
        scale: column.athena_type.scale,
    };
    stream.columns.iter().map(column).collect()
}
