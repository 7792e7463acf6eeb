//! How a crawler turns files in folders into tables and partitions.
//!
//! ```text
//! keys and sizes ──tree──► folders with a few files each ──(the worker looks into those)──► schemas
//!                ──grouping──► tables with partition keys and partitions ──naming──► names for the catalog
//! ```
//! AWS (Glue Developer Guide, "How does a crawler determine when to create partitions?"): the include path is the root of a
//! folder tree; "when the majority of schemas at a folder level are similar, the crawler creates partitions of a table instead
//! of separate tables". What "similar" means it does not say; [`schema::SIMILAR_ENOUGH`] is our measure.

pub mod grouping;
pub mod incremental;
pub mod keys;
pub mod naming;
pub mod sampling;
pub mod schema;
pub mod tree;
