//! Config → world → gateway: where all rooms are put under one roof.

use std::path::PathBuf;

use anyhow::{Context, bail};
use gateway::Gateway;
use gateway::coverage::Coverage;
use kernel::{Config, Service, World};

/// Where state lives.
#[derive(Clone, Debug)]
pub enum Place {
    Directory(PathBuf),
    Memory,
}

/// Where the bytes of blobs live, if not with the rest of the state.
#[cfg(feature = "objects")]
pub type Objects = std::sync::Arc<dyn kernel::store::Shelf>;
#[cfg(not(feature = "objects"))]
pub type Objects = std::convert::Infallible;

/// Everything that decides what kind of house is built.
#[derive(Clone)]
pub struct Plan {
    pub place: Place,
    pub objects: Option<Objects>,
    /// The file of the root key, where it does not lie with the state.
    pub root_key_file: Option<PathBuf>,
    pub config: Config,
    /// Keys of the account's root, instead of the well-known test keys.
    pub root_keys: Option<iam::RootKeys>,
}

/// Every service this build has, one line each.
fn services() -> Vec<Service> {
    vec![
        s3::service(),
        glue::service(),
        #[cfg(feature = "sql")]
        athena::service(),
        iam::service(),
        iam::sts_service(),
        kinesis::service(),
        kms::service(),
    ]
}

/// Builds the house and starts its workers.
pub async fn open(plan: Plan) -> anyhow::Result<World> {
    let opening = |data: &std::path::Path| format!("opening the data directory {}", data.display());
    let root_key_file = plan.root_key_file.as_deref();
    let builder = match (&plan.place, plan.objects, root_key_file) {
        (Place::Memory, ..) => World::in_memory(),
        (Place::Directory(data), None, None) => World::at(data).with_context(|| opening(data))?,
        (Place::Directory(data), None, Some(file)) => World::at_keyed(data, file).with_context(|| opening(data))?,
        #[cfg(feature = "objects")]
        (Place::Directory(data), Some(shelf), file) => World::at_with(data, shelf, file).await.with_context(|| opening(data))?,
    };
    let builder = builder.config(plan.config).authority(iam::authority(plan.root_keys));
    let builder = services().into_iter().fold(builder, |builder, service| builder.service(service));
    builder.start().await.context("starting the services")
}

/// The way in, with every service of AWS that we can at least name.
pub fn gateway(world: &World) -> Gateway {
    Gateway::new(world.clone(), unbuilt())
}

/// The coverage page, without a server.
pub fn coverage() -> Vec<Coverage> {
    let services = services();
    let router = kernel::Router::of(&services);
    let schemas: Vec<_> = router.services().iter().copied().chain(unbuilt()).collect();
    gateway::coverage::coverage(&schemas, &router)
}

fn unbuilt() -> impl Iterator<Item = &'static wire::ServiceSchema> {
    api_unbuilt::SERVICES.iter().copied().chain([
        &api_kinesis::SERVICE,
        #[cfg(not(feature = "sql"))]
        &api_athena::SERVICE,
    ])
}

/// A server that listens beyond loopback must not know the keys everybody knows.
pub fn check_exposure(host: std::net::IpAddr, root_keys: Option<&iam::RootKeys>) -> anyhow::Result<()> {
    if !host.is_loopback() && root_keys.is_none() {
        bail!(
            "--host {host} would let others in with the well-known test keys.\n\
             Set MILLPOND_ROOT_ACCESS_KEY_ID and MILLPOND_ROOT_SECRET_ACCESS_KEY first (any values of at least 16 and 32 characters), \
             or stay on 127.0.0.1."
        );
    }
    Ok(())
}

/// Eight megabytes and more: unoptimised builds of the query planner recurse deeply.
const WORKER_STACK_BYTES: usize = 16 << 20;

pub fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .thread_stack_size(WORKER_STACK_BYTES)
        .thread_name("millpond")
        .enable_all()
        .build()
        .context("starting the runtime")
}

/// Where state is kept when nobody says where: beside other programs' data, never in the folder one happens to be in.
pub fn default_data() -> anyhow::Result<PathBuf> {
    let base = std::env::var_os("XDG_DATA_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".local/share")))
        .context("neither XDG_DATA_HOME nor HOME is set: say where to keep data with --data DIR, or use --memory")?;
    Ok(base.join("millpond"))
}
