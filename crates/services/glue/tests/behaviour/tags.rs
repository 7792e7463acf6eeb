//! Tags.

use api_glue::*;
use testkit::World;

use crate::shorthand::*;

const ARN: &str = "arn:aws:glue:us-east-1:000000000000:crawler/c";

fn tags(w: &World, arn: &str) -> testkit::Outcome<GetTagsOutput> {
    w.call::<GetTags>(GetTagsInput { resource_arn: arn.into() })
}

#[test]
fn crawlers_and_databases_bear_tags() {
    let w = world();
    w.call::<CreateCrawler>(CreateCrawlerInput { tags: Some(map(&[("team", "a")])), ..crawler("c", "s3://lake/") }).ok();
    w.call::<CreateCrawler>(crawler("d", "s3://lake/")).ok();
    w.call::<TagResource>(TagResourceInput { resource_arn: ARN.into(), tags_to_add: map(&[("env", "dev"), ("team", "b")]) }).ok();
    assert_eq!(tags(&w, ARN).ok().tags, Some(map(&[("env", "dev"), ("team", "b")])));

    let list = |wanted| w.call::<ListCrawlers>(ListCrawlersInput { tags: wanted, ..Default::default() }).ok().crawler_names.unwrap();
    assert_eq!((list(None), list(Some(map(&[("team", "b")])))), (strings(&["c", "d"]), strings(&["c"])));

    w.call::<UntagResource>(UntagResourceInput { resource_arn: ARN.into(), tags_to_remove: strings(&["team", "nothing"]) }).ok();
    assert_eq!(tags(&w, ARN).ok().tags, Some(map(&[("env", "dev")])));

    w.call::<DeleteCrawler>(DeleteCrawlerInput { name: "c".into() }).ok();
    tags(&w, ARN).refused("EntityNotFoundException");
    create_database(&w, "db");
    assert_eq!(tags(&w, "arn:aws:glue:us-east-1:000000000000:database/db").ok().tags, Some(map(&[])));
    tags(&w, "arn:aws:glue:us-east-1:111122223333:database/db").refused("EntityNotFoundException");
}
