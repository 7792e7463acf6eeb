//! `millpond up`: the server, in the foreground.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use clap::Args;
use gateway::Server;
use kernel::{AccountId, Config, Region};
use tracing_subscriber::EnvFilter;

use crate::house::{self, Place, Plan};

/// What may still be running on threads of its own when everything else has ended gets this long.
const LAST_MOMENTS: Duration = Duration::from_secs(2);

#[derive(Args)]
pub struct Up {
    /// The port for every service; 0 takes any free one.
    #[arg(long, default_value_t = 4566, env = "MILLPOND_PORT")]
    port: u16,
    /// The address to listen on. Anything but loopback needs root keys of your own.
    #[arg(long, default_value = "127.0.0.1", env = "MILLPOND_HOST")]
    host: IpAddr,
    /// Where to keep state [default: ~/.local/share/millpond].
    #[arg(long, value_name = "DIR", env = "MILLPOND_DATA", conflicts_with = "memory")]
    data: Option<PathBuf>,
    /// Keep nothing: all state ends with the process.
    #[arg(long)]
    memory: bool,
    /// Keep the bytes of large objects elsewhere: s3://bucket/prefix, gs://…, az://container/prefix or file:///folder. Everything
    /// else stays in --data, which remembers the place. Credentials come from AWS_…, GOOGLE_… and AZURE_… variables; another
    /// server's S3 is s3://bucket/prefix?endpoint=http://127.0.0.1:9000&region=us-east-1 or AWS_ENDPOINT_URL_S3.
    #[cfg(feature = "objects")]
    #[arg(long, value_name = "URL", env = "MILLPOND_OBJECTS", conflicts_with = "memory")]
    objects: Option<String>,
    /// The file of the root key, from which all keys at rest are derived: 64 hexadecimal digits. Left out, it lies in --data and the
    /// first start makes it. Without it nothing that was encrypted can be read again: keep a copy.
    #[arg(long, value_name = "FILE", env = "MILLPOND_ROOT_KEY_FILE", conflicts_with = "memory")]
    root_key_file: Option<PathBuf>,
    /// Refuse everything AWS refuses, without the documented leniencies.
    #[arg(long)]
    strict: bool,
    /// The account of callers whose access key names none.
    #[arg(long, default_value = "000000000000", value_parser = account, env = "MILLPOND_ACCOUNT")]
    account: AccountId,
    #[arg(long, env = "MILLPOND_ROOT_ACCESS_KEY_ID", hide = true)]
    root_access_key_id: Option<String>,
    #[arg(long, env = "MILLPOND_ROOT_SECRET_ACCESS_KEY", hide = true, hide_env_values = true)]
    root_secret_access_key: Option<String>,
}

fn account(text: &str) -> Result<AccountId, String> {
    AccountId::parse(text).ok_or_else(|| "an account id is exactly twelve digits".into())
}

impl Up {
    pub fn run(self) -> anyhow::Result<()> {
        log_to_stderr();
        let root_keys = self.root_keys()?;
        house::check_exposure(self.host, root_keys.as_ref())?;
        let objects = self.objects()?;
        let place = match self.data {
            _ if self.memory => Place::Memory,
            Some(data) => Place::Directory(data),
            None => Place::Directory(house::default_data()?),
        };
        let config = Config { strict: self.strict, account: self.account, region: Region::default() };
        let plan = Plan { place: place.clone(), objects, root_key_file: self.root_key_file, config, root_keys };
        let runtime = house::runtime()?;
        let result = runtime.block_on(serve(SocketAddr::new(self.host, self.port), plan));
        // A query deep in its numbers cannot be interrupted, and need not be: what was acknowledged is on disk.
        runtime.shutdown_timeout(LAST_MOMENTS);
        result
    }

    #[cfg(feature = "objects")]
    fn objects(&self) -> anyhow::Result<Option<house::Objects>> {
        let own = SocketAddr::new(self.host, self.port);
        self.objects.as_deref().map(|address| crate::objects::shelf(address, own)).transpose()
    }
    #[cfg(not(feature = "objects"))]
    fn objects(&self) -> anyhow::Result<Option<house::Objects>> {
        Ok(None)
    }

    fn root_keys(&self) -> anyhow::Result<Option<iam::RootKeys>> {
        match (&self.root_access_key_id, &self.root_secret_access_key) {
            (None, None) => Ok(None),
            (Some(id), Some(secret)) if id.len() >= 16 && secret.len() >= 32 => {
                Ok(Some(iam::RootKeys { access_key_id: id.clone(), secret_access_key: secret.clone() }))
            }
            _ => anyhow::bail!(
                "root keys need both MILLPOND_ROOT_ACCESS_KEY_ID (16 characters or more) and MILLPOND_ROOT_SECRET_ACCESS_KEY (32 or more)"
            ),
        }
    }
}

async fn serve(address: SocketAddr, plan: Plan) -> anyhow::Result<()> {
    let place = plan.place.clone();
    let world = house::open(plan).await?;
    let server = Server::bind(address, house::gateway(&world)).await.with_context(|| {
        format!(
            "port {} is taken on {}: is a server running already? Try `millpond status`, or another --port",
            address.port(),
            address.ip()
        )
    })?;
    announce(server.address()?, &place);
    let stop = async {
        asked_to_stop().await;
        eprintln!("millpond: finishing …");
        tokio::spawn(leave_if_asked_again());
    };
    server.run(stop).await;
    world.stop().await;
    Ok(())
}

/// Losing patience is allowed: what was acknowledged is on disk already.
async fn leave_if_asked_again() {
    asked_to_stop().await;
    eprintln!("millpond: left at once");
    std::process::exit(130);
}

/// Ctrl-C, or what supervisors send.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = tokio::signal::ctrl_c() => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// The first thing a person sees: where it is, where the data is, and what to do next.
fn announce(address: SocketAddr, place: &Place) {
    let data = match place {
        Place::Memory => "in memory: it ends with this process".to_owned(),
        Place::Directory(path) => path.display().to_string(),
    };
    let port = if address.port() == 4566 { String::new() } else { format!(" --port {}", address.port()) };
    eprintln!("millpond {} on http://{address}", env!("CARGO_PKG_VERSION"));
    eprintln!("  data   {data}");
    eprintln!("  use    eval \"$(millpond env{port})\"   then boto3, the AWS CLI or Spark as on AWS");
    eprintln!("  stop   Ctrl-C");
}

fn log_to_stderr() {
    let filter = EnvFilter::try_from_env("MILLPOND_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).init();
}
