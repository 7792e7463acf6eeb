//! How the demo speaks to a person: headings, bars that move, ticks when a step is done.

use std::net::SocketAddr;
use std::time::Duration;

use console::style;
use indicatif::{ProgressBar, ProgressStyle};
use kernel::meter::Stopwatch;

pub struct Stage;

/// A step under way.
pub struct Step {
    bar: ProgressBar,
    watch: Stopwatch,
}

const BAR: &str = "  {spinner:.cyan} {msg:<34} {bar:28.cyan/dim} {pos:>7}/{len:<7} {eta:>4}";
const SPINNER: &str = "  {spinner:.cyan} {msg} {elapsed:.dim}";

impl Stage {
    pub fn new() -> Stage {
        Stage
    }
    pub fn title(&self, text: &str) {
        println!("\n{}\n", style(text).bold());
    }
    pub fn heading(&self, text: &str) {
        println!("\n{}", style(text).bold());
    }
    pub fn done(&self, text: &str) {
        println!("  {} {text}", style("✓").green());
    }
    pub fn note(&self, text: &str) {
        println!("  {}", style(text).dim());
    }
    /// A step whose length is known.
    pub fn bar(&self, text: &str, length: u64) -> Step {
        Step::new(ProgressBar::new(length), BAR, text)
    }
    /// A step that takes as long as it takes.
    pub fn spinner(&self, text: &str) -> Step {
        Step::new(ProgressBar::new_spinner(), SPINNER, text)
    }

    pub fn farewell(&self, address: SocketAddr) {
        self.heading("Go on yourself");
        let port = address.port();
        println!("  eval \"$(millpond env --port {port})\"        # or: cargo run --release -- env --port {port}");
        println!("  aws s3 ls s3://nyc-flights/raw/ --recursive | head");
        println!("  aws glue get-tables --database-name flights --query 'TableList[].Name'");
        println!("  python -c \"import boto3; print(boto3.client('athena').list_query_executions())\"");
        println!("  Your own data:  millpond up      What works:  millpond coverage\n");
    }
}

impl Step {
    fn new(bar: ProgressBar, template: &str, text: &str) -> Step {
        bar.set_style(ProgressStyle::with_template(template).expect("a constant template"));
        bar.set_message(text.to_owned());
        bar.enable_steady_tick(Duration::from_millis(90));
        Step { bar, watch: Stopwatch::start() }
    }
    pub fn forward(&self, by: u64) {
        self.bar.inc(by);
    }
    /// Clears the bar and leaves one line with how long it took, and what else there is to say.
    pub fn done(self, text: &str) {
        self.bar.finish_and_clear();
        let seconds = self.watch.elapsed_millis() as f64 / 1000.0;
        println!("  {} {text} {}", style("✓").green(), style(format!("({seconds:.1} s)")).dim());
    }
}
