//! `millpond findings`: where AWS would have said no.

use super::admin::Server;
use super::table::table;

pub fn run(server: &Server, json: bool) -> anyhow::Result<()> {
    let findings = server.get("findings")?;
    if json {
        println!("{}", serde_json::to_string_pretty(&findings)?);
        return Ok(());
    }
    let rows = findings.as_array().map(Vec::as_slice).unwrap_or_default();
    if rows.is_empty() {
        println!("No findings: nothing was accepted here that AWS would have refused.");
        return Ok(());
    }
    let mut page = table(["Rule", "Subject", "AWS", "Here", "Seen"], &[4]);
    for row in rows {
        let text = |name: &str| row[name].as_str().unwrap_or("?").to_owned();
        page.add_row([text("rule"), text("subject"), text("aws_says"), text("we_do"), row["count"].to_string()]);
    }
    println!("{page}");
    println!("`millpond up --strict` refuses these as AWS does.");
    Ok(())
}
