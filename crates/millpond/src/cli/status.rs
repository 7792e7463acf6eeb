//! `millpond status`: is it there, what was called, what is at work.

use super::admin::Server;
use super::table::{grouped, table};

pub fn run(server: &Server, json: bool) -> anyhow::Result<()> {
    let status = server.get("status")?;
    if json {
        println!("{}", serde_json::to_string_pretty(&status)?);
        return Ok(());
    }
    let strict = if status["health"]["strict"] == true { ", strict" } else { "" };
    println!("millpond {} is running{strict}; its clock shows {}", text(&status["health"]["version"]), text(&status["clock"]["now"]));
    match status["scrub"]["damaged"].as_u64() {
        None | Some(0) => {}
        Some(damaged) => println!("{} places are DAMAGED: `millpond scrub` names them", grouped(damaged)),
    }
    let mut calls = table(["Service", "Operation", "Calls", "Refused", "Failed", "Mean µs"], &[2, 3, 4, 5]);
    for call in status["calls"].as_array().into_iter().flatten() {
        let number = |name: &str| grouped(call[name].as_u64().unwrap_or_default());
        calls.add_row([
            text(&call["service"]),
            text(&call["operation"]),
            number("calls"),
            number("client_errors"),
            number("server_errors"),
            number("mean_micros"),
        ]);
    }
    if calls.is_empty() {
        println!("Nothing has been called yet.");
    } else {
        println!("{calls}");
    }
    let mut workers = table(["Worker", "Busy", "Steps", "Failures", "Next"], &[1, 2, 3]);
    for worker in status["workers"].as_array().into_iter().flatten() {
        let number = |name: &str| grouped(worker[name].as_u64().unwrap_or_default());
        let next = worker["due"].as_i64().map_or("when nudged".into(), |due| kernel::Timestamp::from_millis(due).iso8601());
        workers.add_row([text(&worker["name"]), number("busy"), number("steps"), number("failures"), next]);
    }
    println!("{workers}");
    Ok(())
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().unwrap_or("?").to_owned()
}
