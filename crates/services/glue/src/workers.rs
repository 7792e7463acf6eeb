//! What happens later.

mod crawl;
pub mod run_crawlers;
pub mod start_scheduled;
pub mod sweep_dropped;
