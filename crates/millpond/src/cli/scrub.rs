//! `millpond scrub`: is everything still what was written?

use std::time::Duration;

use anyhow::bail;
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};
use serde_json::{Value, json};

use super::admin::Server;
use super::table::{grouped, table};

const GLANCE: Duration = Duration::from_millis(100);

/// Asks for a scrub, watches it, and fails if anything is damaged.
pub fn run(server: &Server, json: bool) -> anyhow::Result<()> {
    let report = watch(server)?;
    if json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        show(&report);
    }
    match (report["error"].as_str(), number(&report, "damaged")) {
        (Some(error), _) => bail!("the scrub could not be finished: {error}"),
        (None, 0) => Ok(()),
        (None, 1) => bail!("one place is damaged: restore it from a backup, or delete what keeps it"),
        (None, damaged) => bail!("{} places are damaged: restore them from a backup, or delete what keeps them", grouped(damaged)),
    }
}

fn watch(server: &Server) -> anyhow::Result<Value> {
    let mut report = server.post("scrub", &json!({}))?;
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} files  {msg}")?;
    let bar = ProgressBar::new(number(&report, "files_total")).with_style(style);
    while report["running"] == true {
        bar.set_length(number(&report, "files_total").max(number(&report, "files")));
        bar.set_position(number(&report, "files"));
        bar.set_message(HumanBytes(number(&report, "bytes")).to_string());
        std::thread::sleep(GLANCE);
        report = server.get("scrub")?;
    }
    bar.finish_and_clear();
    Ok(report)
}

fn show(report: &Value) {
    let (files, inline) = (grouped(number(report, "files")), grouped(number(report, "inline")));
    println!("Read {} in {files} files and {inline} rows.", HumanBytes(number(report, "bytes")));
    let mut damage = table(["Damaged", "Reason", "Kept by"], &[]);
    for found in report["damage"].as_array().into_iter().flatten() {
        let names: Vec<&str> = found["kept_by"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        damage.add_row([text(&found["place"]), text(&found["reason"]), &names.join("\n")]);
    }
    if damage.is_empty() {
        println!("Everything is what was written.");
    } else {
        println!("{damage}");
    }
}

fn number(report: &Value, name: &str) -> u64 {
    report[name].as_u64().unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("?")
}
