//! UNLOAD: the rows of a query as files, and no table.

use sql::statement::Property;

use super::Run;
use super::data_files::Destination;
use crate::model::failure::Failure;
use crate::model::output::S3Path;
use crate::model::table_types::{file_columns, key_count};
use crate::model::write_options::WriteOptions;

impl Run {
    pub(super) async fn unload(&self, query: String, to: String, properties: Vec<Property>) -> Result<(), Failure> {
        let options = WriteOptions::of_unload(&properties)?;
        let root = S3Path::parse(&to).ok_or_else(|| super::ctas::not_a_location(&to))?;
        let stream = self.rows_of(&query).await?;
        let columns = file_columns(&stream.columns)?;
        let keys = key_count(&columns, &options.partitioned_by)?;
        // AWS runs UNLOAD as a CTAS into a table of its own, whose name shows when the place is taken.
        let table = format!("{}.temp_table_{}", self.default_database(), self.id.replace('-', "_"));
        self.expect_nothing_at(&root, &table).await?;
        let sources = (0..columns.len()).map(Some).collect();
        let destination = Destination { root, format: options.files, columns, keys, sources, table: None };
        self.write_files(stream, &destination).await?;
        self.conclude().await
    }
}
