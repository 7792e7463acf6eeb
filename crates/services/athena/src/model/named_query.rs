//! A query text kept under a name.

use kernel::row;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedQuery {
    pub name: String,
    pub description: Option<String>,
    pub database: String,
    pub query: String,
    pub work_group: String,
}
row!(NamedQuery, version 1);
