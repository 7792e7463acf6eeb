//! `millpond coverage`: what works, counted from the models and the handlers of this very build.

use clap::Args;

use super::table::table;
use crate::house;

#[derive(Args)]
pub struct Page {
    /// List the operations of one service.
    service: Option<String>,
    /// Write the table of the README.
    #[arg(long, conflicts_with = "service")]
    markdown: bool,
}

impl Page {
    pub fn run(self, json: bool) -> anyhow::Result<()> {
        let page = house::coverage();
        match self.service {
            _ if json => println!("{}", serde_json::to_string_pretty(&page)?),
            _ if self.markdown => print!("{}", markdown(&page)),
            Some(name) => one_service(&page, &name)?,
            None => all_services(&page),
        }
        Ok(())
    }
}

fn all_services(page: &[gateway::coverage::Coverage]) {
    let mut shown = table(["Service", "", "Built", "Modelled", ""], &[2, 3]);
    for entry in page {
        let percent = (entry.built.len() * 100).div_ceil(entry.modelled.max(1));
        let bar = "█".repeat(percent.div_ceil(5));
        shown.add_row([entry.service, entry.title, &entry.built.len().to_string(), &entry.modelled.to_string(), &bar]);
    }
    println!("{shown}");
    println!("What is not built answers NotImplemented (501) by name. One service: millpond coverage s3");
}

fn one_service(page: &[gateway::coverage::Coverage], name: &str) -> anyhow::Result<()> {
    let Some(entry) = page.iter().find(|entry| entry.service == name) else {
        let names: Vec<&str> = page.iter().map(|entry| entry.service).collect();
        anyhow::bail!("no service {name}; there are {}", names.join(", "));
    };
    println!("{} ({}): {} of {} operations", entry.title, entry.service, entry.built.len(), entry.modelled);
    entry.built.iter().for_each(|operation| println!("  ✓ {operation}"));
    entry.missing.iter().for_each(|operation| println!("    {operation}"));
    Ok(())
}

/// The README's table: services with something in them, and what that is.
fn markdown(page: &[gateway::coverage::Coverage]) -> String {
    let mut text = String::from("| service | operations | built |\n|---|---|---|\n");
    for entry in page.iter().filter(|entry| !entry.built.is_empty()) {
        let built = entry.built.join(" · ");
        text += &format!("| {} (`{}`) | {} of {} | {built} |\n", entry.title, entry.service, entry.built.len(), entry.modelled);
    }
    let rest: Vec<&str> = page.iter().filter(|entry| entry.built.is_empty()).map(|entry| entry.service).collect();
    text += &format!("\nRecognised, and answered `NotImplemented` by name: {}.\n", rest.join(", "));
    text
}
