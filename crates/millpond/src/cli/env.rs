//! `millpond env`: what a shell must know.

use clap::Args;
use serde_json::json;

#[derive(Args)]
pub struct Env {
    /// The port the server listens on.
    #[arg(long, default_value_t = 4566, env = "MILLPOND_PORT")]
    port: u16,
    /// A 12-digit account to act in; the server's default otherwise.
    #[arg(long)]
    account: Option<String>,
}

impl Env {
    pub fn run(self, json: bool) -> anyhow::Result<()> {
        if self.account.as_deref().is_some_and(|account| kernel::AccountId::parse(account).is_none()) {
            anyhow::bail!("an account id is exactly twelve digits");
        }
        let variables = [
            ("AWS_ENDPOINT_URL", format!("http://localhost:{}", self.port)),
            ("AWS_ACCESS_KEY_ID", self.account.unwrap_or_else(|| "test".into())),
            ("AWS_SECRET_ACCESS_KEY", "test".into()),
            ("AWS_DEFAULT_REGION", "us-east-1".into()),
        ];
        if json {
            let object: serde_json::Map<_, _> = variables.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect();
            println!("{}", serde_json::to_string_pretty(&object)?);
        } else {
            variables.iter().for_each(|(name, value)| println!("export {name}={value}"));
        }
        Ok(())
    }
}
