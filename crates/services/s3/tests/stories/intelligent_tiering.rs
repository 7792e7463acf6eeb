//! Intelligent-Tiering configurations are kept under their ids and answered as they were put.

use api_s3::*;

use crate::house::*;

fn put(id: &str, tierings: &[(i32, &str)]) -> PutBucketIntelligentTieringConfigurationInput {
    let tierings = tierings.iter().map(|(days, tier)| Tiering { days: *days, access_tier: (*tier).into() });
    PutBucketIntelligentTieringConfigurationInput {
        bucket: "lake".into(),
        id: id.into(),
        intelligent_tiering_configuration: IntelligentTieringConfiguration {
            id: id.into(),
            filter: Some(IntelligentTieringFilter { prefix: Some("raw/".into()), ..Default::default() }),
            status: "Enabled".into(),
            tierings: tierings.collect(),
        },
        expected_bucket_owner: None,
    }
}

#[test]
fn configurations_are_put_answered_listed_and_deleted() {
    let w = with_bucket("lake");
    for id in ["b", "a"] {
        w.call::<PutBucketIntelligentTieringConfiguration>(put(id, &[(90, "ARCHIVE_ACCESS"), (180, "DEEP_ARCHIVE_ACCESS")])).ok();
    }
    let ask = |id: &str| GetBucketIntelligentTieringConfigurationInput { bucket: "lake".into(), id: id.into(), ..Default::default() };
    let got = w.call::<GetBucketIntelligentTieringConfiguration>(ask("a")).ok().intelligent_tiering_configuration.unwrap();
    assert_eq!((got.status.as_str(), got.tierings[1].days), ("Enabled", 180));
    assert_eq!(got.filter.unwrap().prefix.as_deref(), Some("raw/"));
    let all = ListBucketIntelligentTieringConfigurationsInput { bucket: "lake".into(), ..Default::default() };
    let listed = w.call::<ListBucketIntelligentTieringConfigurations>(all).ok();
    let ids: Vec<_> = listed.intelligent_tiering_configuration_list.unwrap().into_iter().map(|found| found.id).collect();
    assert_eq!((ids, listed.is_truncated), (vec!["a".to_owned(), "b".to_owned()], Some(false)));
    let gone = DeleteBucketIntelligentTieringConfigurationInput { bucket: "lake".into(), id: "a".into(), ..Default::default() };
    w.call::<DeleteBucketIntelligentTieringConfiguration>(gone).ok();
    w.call::<GetBucketIntelligentTieringConfiguration>(ask("a")).refused("NoSuchConfiguration");
}

#[test]
fn days_that_no_tier_takes_and_ids_that_are_none_are_refused() {
    let w = with_bucket("lake");
    let refused = |input, code| drop(w.call::<PutBucketIntelligentTieringConfiguration>(input).refused(code));
    refused(put("x", &[(89, "ARCHIVE_ACCESS")]), "InvalidArgument");
    refused(put("x", &[(731, "DEEP_ARCHIVE_ACCESS")]), "InvalidArgument");
    refused(put("x", &[(90, "COLD_ACCESS")]), "MalformedXML");
    refused(put(&"x".repeat(2_000), &[(90, "ARCHIVE_ACCESS")]), "InvalidArgument");
    refused(put("", &[(90, "ARCHIVE_ACCESS")]), "InvalidArgument");
    refused(PutBucketIntelligentTieringConfigurationInput { id: "y".into(), ..put("x", &[(90, "ARCHIVE_ACCESS")]) }, "InvalidArgument");
}
