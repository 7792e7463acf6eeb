//! Athena as its users see it: queries over real Glue tables and real S3 objects, in one process.

mod house;

mod catalogs;
mod crashes;
mod creating_from_queries;
mod definitions;
mod failures;
mod formats;
mod inserting;
mod named_queries;
mod permissions;
mod queries;
mod results;
mod unloading;
mod work_groups;
