//! A query may do what its caller may do, also later, on a worker's lane.

use api_athena::{GetQueryExecution, GetQueryExecutionInput, StartQueryExecution};
use kernel::{AccountId, Arn, Authority, Credential, Cx, Error, Principal, World};
use wire::error::common;
use wire::{OperationSchema, Structure};

use crate::house::{House, asking};

/// Users may do everything but look at Glue tables.
struct NoTables;

impl Authority for NoTables {
    fn credential(&self, _: &World, _: &str) -> Result<Option<Credential>, Error> {
        Ok(None)
    }
    fn authorize(&self, cx: &Cx, operation: &'static OperationSchema, _: &dyn Structure) -> Result<(), Error> {
        match cx.principal() {
            Principal::User { arn, .. } if operation.name == "GetTable" => {
                let message = format!("User: {arn} is not authorized to perform: glue:GetTable");
                Err(Error::Api(wire::Error::new(&common::ACCESS_DENIED, message)))
            }
            _ => Ok(()),
        }
    }
}

#[test]
fn a_query_reads_with_the_permissions_of_whoever_asked() {
    let world = testkit::World::new().with(s3::service()).with(glue::service()).with(athena::service()).authority(NoTables).start();
    let house = House { world };
    house.furnish();
    house.orders();
    assert_eq!(house.value("SELECT count(*) FROM orders").as_deref(), Some("9"));

    let account = AccountId::DEFAULT;
    let arn = Arn::parse("arn:aws:iam::000000000000:user/eve").unwrap();
    let eve = house.world.cx().as_principal(Principal::User { account, user_id: "AIDAEVE".into(), arn });
    let start = |sql: &str| house.world.call_as::<StartQueryExecution>(&eve, asking(sql)).ok().query_execution_id.unwrap();
    let (query, definition) = (start("SELECT count(*) FROM orders"), start("DROP TABLE orders"));
    house.world.settle();
    for id in [query, definition] {
        let input = GetQueryExecutionInput { query_execution_id: id };
        let status = house.world.call_as::<GetQueryExecution>(&eve, input).ok().query_execution.unwrap().status.unwrap();
        assert_eq!(status.state.as_deref(), Some("FAILED"));
        let reason = status.state_change_reason.unwrap();
        assert_eq!(status.athena_error.unwrap().error_category, Some(2), "the caller's fault");
        assert!(reason.contains("user/eve is not authorized to perform: glue:GetTable"), "{reason}");
    }
    assert_eq!(house.value("SELECT count(*) FROM orders").as_deref(), Some("9"));
}

#[test]
fn accounts_and_regions_do_not_see_each_others_queries() {
    let house = House::new();
    let id = house.run("SELECT 1").query_execution_id.unwrap();
    let input = || GetQueryExecutionInput { query_execution_id: id.clone() };
    let elsewhere = house.world.cx().in_scope(AccountId::DEFAULT, kernel::Region::parse("eu-west-1").unwrap());
    house.world.call_as::<GetQueryExecution>(&elsewhere, input()).refused("InvalidRequestException");
    let other = house.world.cx().in_scope(AccountId::parse("111111111111").unwrap(), kernel::Region::default());
    house.world.call_as::<GetQueryExecution>(&other, input()).refused("InvalidRequestException");
}
