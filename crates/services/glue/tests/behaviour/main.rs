//! What a user of Glue sees. One program, so that it is linked once.

mod catalog;
mod crawlers;
mod crawling;
mod fake_s3;
mod filters;
mod partitions;
mod recrawl;
mod restart;
mod shorthand;
mod tags;
mod versions;
