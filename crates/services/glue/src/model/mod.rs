//! What Glue *means*, without AWS shapes, state, clock or I/O: partition filters, exclude patterns, schedules, and how a
//! crawler turns folders of files into tables.

pub mod configuration;
pub mod crawl;
pub mod cron;
pub mod expression;
pub mod glob;
pub mod name_pattern;
pub mod s3_path;
