//! Aliases: names that can be pointed elsewhere.

use api_kms::*;
use testkit::{World, days};

use crate::shorthand::*;

fn names(w: &World, key: Option<&str>) -> Vec<String> {
    let listed = w.call::<ListAliases>(ListAliasesInput { key_id: key.map(str::to_owned), ..Default::default() }).ok();
    listed.aliases.unwrap().into_iter().map(|alias| alias.alias_name.unwrap()).collect()
}

fn create(w: &World, name: &str, key: &str, code: &str) -> String {
    let input = CreateAliasInput { alias_name: name.into(), target_key_id: key.into() };
    w.call::<CreateAlias>(input).refused(code).message.into_owned()
}

#[test]
fn an_alias_points_where_it_is_told_to() {
    let w = world();
    let (one, two) = (new_key(&w), new_key(&w));
    alias(&w, "alias/lake", &one);
    alias(&w, "alias/sea", &arn(&one));
    let blob = encrypt(&w, "alias/lake", b"x");
    assert_eq!((names(&w, None).len(), names(&w, Some(&one)).len(), names(&w, Some(&two)).len()), (2, 2, 0));

    w.advance(days(1));
    w.call::<UpdateAlias>(UpdateAliasInput { alias_name: "alias/lake".into(), target_key_id: two.clone() }).ok();
    assert_eq!((names(&w, Some(&one)), names(&w, Some(&two))), (vec!["alias/sea".to_owned()], vec!["alias/lake".to_owned()]));
    assert_eq!(describe(&w, "alias/lake").key_id, two);
    assert_eq!(decrypt(&w, &blob), "x", "the ciphertext knows its key");
    let listed = w.call::<ListAliases>(ListAliasesInput { key_id: Some(two), ..Default::default() }).ok().aliases.unwrap();
    assert_eq!(listed[0].last_updated_date.unwrap().millis() - listed[0].creation_date.unwrap().millis(), days(1));

    w.call::<DeleteAlias>(DeleteAliasInput { alias_name: "alias/lake".into() }).ok();
    let gone = w.call::<DeleteAlias>(DeleteAliasInput { alias_name: "alias/lake".into() }).refused("NotFoundException");
    assert_eq!(gone.message, "Alias arn:aws:kms:us-east-1:000000000000:alias/lake is not found.");
    assert_eq!(names(&w, None), ["alias/sea"]);
}

#[test]
fn names_have_rules() {
    let w = world();
    let key = new_key(&w);
    alias(&w, "alias/lake", &key);
    let taken = create(&w, "alias/lake", &key, "AlreadyExistsException");
    assert_eq!(taken, "An alias with the name arn:aws:kms:us-east-1:000000000000:alias/lake already exists");
    assert!(create(&w, "lake", &key, "ValidationException").starts_with("Alias must start with the prefix \"alias/\"."));
    create(&w, "alias/", &key, "InvalidAliasNameException");
    create(&w, "alias/aws/s3", &key, "NotAuthorizedException");
    assert_eq!(create(&w, "alias/sea", "alias/lake", "ValidationException"), "Aliases must refer to keys. Not aliases");
    create(&w, "alias/sea", "0d8e9c3a-55a5-4d0e-9c80-1f4a4e0d4f11", "NotFoundException");
    let refused = w.call_json("kms", "CreateAlias", serde_json::json!({"AliasName": "alias/a b", "TargetKeyId": key}));
    refused.refused("ValidationException");
}

#[test]
fn aliases_are_listed_in_pages() {
    let w = world();
    let key = new_key(&w);
    ["a", "b", "c"].iter().for_each(|name| alias(&w, &format!("alias/{name}"), &key));
    for key_id in [None, Some(key)] {
        let first = w.call::<ListAliases>(ListAliasesInput { limit: Some(2), key_id: key_id.clone(), marker: None }).ok();
        assert_eq!((first.aliases.unwrap().len(), first.truncated), (2, Some(true)));
        let rest = w.call::<ListAliases>(ListAliasesInput { limit: Some(2), key_id, marker: first.next_marker }).ok();
        assert_eq!((rest.aliases.unwrap()[0].alias_name.as_deref(), rest.truncated), (Some("alias/c"), Some(false)));
    }
}
