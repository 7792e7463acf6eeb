//! What a statement has done so far that must not stay if it fails.

use api_glue::{DeleteTable, DeleteTableInput};

use super::Run;
use crate::catalog::found;
use crate::model::output::S3Path;

#[derive(Debug, Default)]
pub(super) struct Undo {
    /// Files in their places.
    pub files: Vec<S3Path>,
    /// Database and name of a table just created.
    pub table: Option<(String, String)>,
}

impl Run {
    /// As far as the caller's permissions go; what stays is in the manifest.
    pub(super) async fn take_back(&self) {
        let Undo { files, table } = std::mem::take(&mut *self.undo.lock());
        if let Some((database_name, name)) = table {
            let deletion = DeleteTableInput { database_name, name, ..DeleteTableInput::default() };
            if let Err(error) = found(self.cx.call::<DeleteTable>(deletion).await) {
                tracing::warn!(query = self.id, %error, "the table of a failed query stays behind");
            }
        }
        for path in files {
            if let Err(error) = self.delete_object(&path).await {
                tracing::warn!(query = self.id, %path, %error, "a file of a failed query stays behind");
            }
        }
    }
}
