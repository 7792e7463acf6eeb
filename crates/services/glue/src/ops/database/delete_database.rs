//! DeleteDatabase: at once for everybody to see, whatever its size.

use api_glue::{DeleteDatabase, DeleteDatabaseInput, DeleteDatabaseOutput};
use kernel::{Cx, Handler};

use crate::errors::Error;
use crate::ops::{folded, in_own_catalog};
use crate::workers::sweep_dropped;
use crate::{Glue, store};

/// AWS: the tables go too, "asynchronously in a timely manner"; nobody sees them from here on.
impl Handler<DeleteDatabase> for Glue {
    async fn run(&self, cx: &Cx, input: DeleteDatabaseInput) -> Result<DeleteDatabaseOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let name = folded(&input.name);
        cx.write(|tx| store::drop_database(tx, &name)).await?;
        cx.nudge(sweep_dropped::NAME);
        Ok(DeleteDatabaseOutput::default())
    }
}
