//! Data catalogs: the one there is, Glue's, seen through Athena.

mod data_catalogs;
mod databases;
mod table_metadata;

use kernel::Error;

use crate::errors;
use crate::run::is_glue;

/// The one name that means something.
const GLUE: &str = "AwsDataCatalog";

fn known(catalog: &str) -> Result<(), Error> {
    if is_glue(catalog) { Ok(()) } else { Err(errors::catalog_unknown(catalog)) }
}
