//! One file per operation, as the API reference lists them.

mod catalog;
mod named_query;
mod paging;
mod query;
mod results;
mod tags;
mod work_group;
