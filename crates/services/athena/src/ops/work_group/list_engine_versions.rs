//! ListEngineVersions.

use api_athena::{EngineVersion, ListEngineVersions, ListEngineVersionsInput, ListEngineVersionsOutput};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::model::work_group::{AUTO, ENGINE};

impl Handler<ListEngineVersions> for Athena {
    // Differs from AWS: the Spark engine is not listed, because it is not here.
    async fn run(&self, _: &Cx, _: ListEngineVersionsInput) -> Result<ListEngineVersionsOutput, Error> {
        let version = |selected: &str| EngineVersion {
            selected_engine_version: Some(selected.to_owned()),
            effective_engine_version: Some(ENGINE.to_owned()),
        };
        Ok(ListEngineVersionsOutput { engine_versions: Some(vec![version(AUTO), version(ENGINE)]), next_token: None })
    }
}
