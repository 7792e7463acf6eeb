//! Queries kept under a name.

use api_athena::*;

use crate::house::House;

fn create(house: &House, name: &str) -> String {
    let input =
        CreateNamedQueryInput { name: name.into(), database: "sales".into(), query_string: "SELECT 1".into(), ..Default::default() };
    house.world.call::<CreateNamedQuery>(input).ok().named_query_id.unwrap()
}

#[test]
fn named_queries_are_kept_listed_and_deleted() {
    let house = House::new();
    let ids: Vec<String> = ["one", "two", "three"].iter().map(|name| create(&house, name)).collect();
    let page = house.world.call::<ListNamedQueries>(ListNamedQueriesInput { max_results: Some(2), ..Default::default() }).ok();
    assert_eq!(page.named_query_ids.unwrap().len(), 2);
    let rest = house.world.call::<ListNamedQueries>(ListNamedQueriesInput { next_token: page.next_token, ..Default::default() }).ok();
    assert_eq!((rest.named_query_ids.unwrap().len(), rest.next_token), (1, None));

    let named = house.world.call::<GetNamedQuery>(GetNamedQueryInput { named_query_id: ids[0].clone() }).ok().named_query.unwrap();
    assert_eq!((named.name.as_str(), named.work_group.as_deref()), ("one", Some("primary")));
    house.world.call::<DeleteNamedQuery>(DeleteNamedQueryInput { named_query_id: ids[0].clone() }).ok();
    let batch = house.world.call::<BatchGetNamedQuery>(BatchGetNamedQueryInput { named_query_ids: ids.clone() }).ok();
    assert_eq!(batch.named_queries.unwrap().len(), 2);
    assert_eq!(batch.unprocessed_named_query_ids.unwrap()[0].named_query_id.as_ref(), Some(&ids[0]));
    house.world.call::<GetNamedQuery>(GetNamedQueryInput { named_query_id: ids[0].clone() }).refused("InvalidRequestException");
}
