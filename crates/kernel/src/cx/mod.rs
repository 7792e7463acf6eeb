//! Who, where, when, and the means: the one argument through which a handler touches the world.

use std::net::IpAddr;
use std::sync::Arc;

use parking_lot::Mutex;
use tracing::Instrument;
use wire::operation::downcast;
use wire::{Operation, Timestamp};

use crate::error::Error;
use crate::findings::Rule;
use crate::identity::Principal;
use crate::ids::{AccountId, Arn, Region, RequestId};
use crate::rng::Rng;
use crate::store::{Blobs, Commit, Log, Place, ReadTx, StoreError, Tx};
use crate::world::World;

/// The context of one call. Cheap to clone; clones share the caller.
#[derive(Clone)]
pub struct Cx {
    world: World,
    caller: Arc<Caller>,
    /// Services between the outside caller and here; a cycle of services ends in an error, not in a stack.
    depth: u8,
}

/// Who calls, and from where: shared by every call it causes under the same identity, and by the trail.
pub(crate) struct Caller {
    pub principal: Principal,
    pub account: AccountId,
    pub region: Region,
    pub place: Place,
    pub request_id: RequestId,
    pub origin: Origin,
    pub findings: Mutex<Vec<&'static Rule>>,
}

/// What an outside call's connection and headers say about where it came from: what policies may ask. Calls of the house's own have
/// come from nowhere.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    pub address: Option<IpAddr>,
    /// Whether it came over TLS.
    pub is_secure: bool,
    pub user_agent: Option<String>,
    pub referer: Option<String>,
}

/// Deeper than any chain of AWS services that means anything.
const DEPTH_MAX: u8 = 16;

impl Cx {
    /// The context of an outside caller: the gateway's to make.
    pub fn new(world: &World, principal: Principal, account: AccountId, region: Region) -> Cx {
        Cx::at_depth(world, principal, account, region, 0)
    }
    /// The same, of a call that came from somewhere.
    pub fn from_outside(world: &World, principal: Principal, account: AccountId, region: Region, origin: Origin) -> Cx {
        let mut cx = Cx::new(world, principal, account, region);
        // Nobody else has seen it yet.
        if let Some(caller) = Arc::get_mut(&mut cx.caller) {
            caller.origin = origin;
        }
        cx
    }
    /// The house's own context, in its default account and region: what workers start from.
    pub fn of_world(world: &World) -> Cx {
        let account = world.config().account;
        Cx::new(world, Principal::Root { account }, account, world.config().region.clone())
    }

    fn at_depth(world: &World, principal: Principal, account: AccountId, region: Region, depth: u8) -> Cx {
        let caller = Caller {
            place: Place::new(account.to_string(), region.as_str()),
            request_id: RequestId::new(world.rng()),
            principal,
            account,
            region,
            origin: Origin::default(),
            findings: Mutex::default(),
        };
        Cx { world: world.clone(), caller: Arc::new(caller), depth }
    }

    // --- who and where

    pub fn principal(&self) -> &Principal {
        &self.caller.principal
    }
    pub fn account(&self) -> AccountId {
        self.caller.account
    }
    pub fn region(&self) -> &Region {
        &self.caller.region
    }
    /// The account and region as tables are scoped by them.
    pub fn place(&self) -> &Place {
        &self.caller.place
    }
    pub fn origin(&self) -> &Origin {
        &self.caller.origin
    }
    /// Whether a service of the house asks, for whoever called it, rather than somebody outside.
    pub fn is_via_service(&self) -> bool {
        self.depth > 0
    }
    pub fn request_id(&self) -> RequestId {
        self.caller.request_id
    }
    pub fn arn(&self, service: &str, resource: impl std::fmt::Display) -> Arn {
        Arn::regional(service, self.region(), self.account(), resource)
    }
    /// The same caller's business in another account and region. A visible act: workers that serve all of them do it.
    pub fn in_scope(&self, account: AccountId, region: Region) -> Cx {
        Cx::at_depth(&self.world, self.caller.principal.clone(), account, region, self.depth)
    }
    /// Acts as an AWS service on behalf of a resource: `cx.as_service("glue.amazonaws.com", crawler_arn)`.
    pub fn as_service(&self, name: &'static str, source: Arn) -> Cx {
        let principal = Principal::Service { account: self.account(), name, source };
        Cx::at_depth(&self.world, principal, self.account(), self.region().clone(), self.depth)
    }
    /// Acts as somebody else in the same place: a role that a service assumes.
    pub fn as_principal(&self, principal: Principal) -> Cx {
        Cx::at_depth(&self.world, principal, self.account(), self.region().clone(), self.depth)
    }

    // --- when, and chance

    pub fn now(&self) -> Timestamp {
        self.world.clock().now()
    }
    pub async fn sleep_until(&self, moment: Timestamp) {
        self.world.clock().sleep_until(moment).await;
    }
    pub fn rng(&self) -> &Rng {
        self.world.rng()
    }

    // --- state

    /// Sees durable state only, as of now.
    pub fn read<T>(&self, look: impl FnOnce(&ReadTx) -> Result<T, StoreError>) -> Result<T, Error> {
        Ok(self.world.store().read(self.place(), look)?)
    }
    /// Decides in the closure, wholly or not at all; the future resolves when the decision is durable.
    pub fn write<T, E>(&self, decide: impl FnOnce(&mut Tx) -> Result<T, E>) -> Commit<T, E>
    where
        E: From<StoreError>,
    {
        self.world.store().write(self.place(), decide)
    }
    pub fn blobs(&self) -> &Blobs {
        self.world.store().blobs()
    }
    pub fn log(&self) -> &Log {
        self.world.store().log()
    }
    /// Wakes a worker. Does nothing lasting: the work itself stands in a table.
    pub fn nudge(&self, worker: &str) {
        self.world.scheduler().nudge(worker);
    }

    // --- other services

    /// Calls a neighbour, typed, with this caller's identity.
    pub async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, Error> {
        let output = self.deeper()?.run(O::SCHEMA, Box::new(input)).await?;
        downcast::<O::Output>(output).map_err(|_| Error::internal(format!("{} answered another shape", O::SCHEMA.name)))
    }
    /// Calls by name, where AWS itself is dynamic. Modelled constraints are checked here, as for an outside caller.
    pub async fn call_json(&self, service: &str, operation: &str, input: &serde_json::Value) -> Result<serde_json::Value, Error> {
        let router = self.world.router();
        let schema = router.operation(service, operation).ok_or_else(|| Error::not_implemented(service, operation))?;
        let mut shape = router.new_input(schema)?;
        let missing = wire::json::from_value(input, &mut *shape).map_err(|error| Error::validation(error.to_string()))?;
        let violations = wire::validate::violations(&*shape, &missing);
        if !violations.is_empty() {
            return Err(Error::validation(wire::validate::message(&violations)));
        }
        let output = self.deeper()?.run(schema, shape).await?;
        Ok(wire::json::to_value(&*output))
    }
    /// Runs an operation that only its schema names: the gateway's entrance.
    ///
    /// To its end, even if whoever asked hangs up and drops this future: between a write and the nudge that follows it lies an await.
    pub async fn dispatch(&self, operation: &'static wire::OperationSchema, input: wire::Shape) -> Result<wire::Shape, Error> {
        let cx = self.clone();
        let run = async move { cx.run(operation, input).await };
        tokio::spawn(run.in_current_span()).await.unwrap_or_else(|stopped| Err(Error::internal(stopped)))
    }
    /// A neighbour's call stays in its caller's task: a task of its own would cost four times the call.
    async fn run(&self, operation: &'static wire::OperationSchema, input: wire::Shape) -> Result<wire::Shape, Error> {
        self.world.router().dispatch(self, operation, input).await
    }
    fn deeper(&self) -> Result<Cx, Error> {
        if self.depth >= DEPTH_MAX {
            return Err(Error::internal(format!("{DEPTH_MAX} services have called each other in a row")));
        }
        Ok(Cx { depth: self.depth + 1, ..self.clone() })
    }

    // --- the house itself

    pub fn world(&self) -> &World {
        &self.world
    }
    pub(crate) fn caller(&self) -> &Arc<Caller> {
        &self.caller
    }
    /// Whether what AWS refuses is refused here too.
    pub fn is_strict(&self) -> bool {
        self.world.config().strict
    }
    pub(crate) fn note_finding(&self, rule: &'static Rule) {
        self.caller.findings.lock().push(rule);
    }
    /// The leniencies this call used: the gateway's response header.
    pub fn findings(&self) -> Vec<&'static Rule> {
        self.caller.findings.lock().clone()
    }
}
