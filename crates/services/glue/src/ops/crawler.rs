//! Crawlers: definitions, runs, history. The crawling itself is `workers/run_crawlers.rs`.

mod create_crawler;
mod definition;
mod delete_crawler;
mod described;
mod get_crawler_metrics;
mod get_crawlers;
mod list_crawls;
mod start_crawler;
mod stop_crawler;
mod update_crawler;
