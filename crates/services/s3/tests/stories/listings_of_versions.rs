//! Listings of versions, against a naive model of versioning.

use api_s3::*;
use proptest::prelude::*;
use testkit::World;

use crate::house::*;
use crate::versions::{delete, set};

/// A version as a listing tells it: key, id, whether it is the latest, whether it is a delete marker.
type Told = (String, String, bool, bool);

fn pages(w: &World, max: i32) -> Vec<Told> {
    let mut all = Vec::new();
    let (mut key, mut id) = (None, None);
    loop {
        let input = ListObjectVersionsInput {
            bucket: "data".into(),
            max_keys: Some(max),
            key_marker: key,
            version_id_marker: id,
            ..Default::default()
        };
        let page = w.call::<ListObjectVersions>(input).ok();
        let objects = page.versions.into_iter().flatten().map(|each| (each.key, each.version_id, each.is_latest, false));
        let markers = page.delete_markers.into_iter().flatten().map(|each| (each.key, each.version_id, each.is_latest, true));
        let told: Vec<Told> = objects.chain(markers).map(|(k, v, l, m)| (k.unwrap(), v.unwrap(), l.unwrap(), m)).collect();
        assert!(told.len() <= max as usize);
        all.extend(told);
        (key, id) = (page.next_key_marker, page.next_version_id_marker);
        if page.is_truncated == Some(false) {
            all.sort();
            return all;
        }
    }
}

#[derive(Clone, Debug)]
enum Act {
    Put(u8),
    Delete(u8),
    /// Removes the n-th of a key's versions.
    Remove(u8, usize),
    Status(bool),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0u8..3).prop_map(Act::Put),
        2 => (0u8..3).prop_map(Act::Delete),
        3 => (0u8..3, 0usize..4).prop_map(|(key, at)| Act::Remove(key, at)),
        1 => any::<bool>().prop_map(Act::Status),
    ]
}

/// Per key, the latest first: id, bytes (none for a delete marker).
type Model = [Vec<(String, Option<String>)>; 3];

fn told(model: &Model) -> Vec<Told> {
    let mut all: Vec<Told> = Vec::new();
    for (key, versions) in model.iter().enumerate() {
        all.extend(versions.iter().enumerate().map(|(at, (id, body))| (key.to_string(), id.clone(), at == 0, body.is_none())));
    }
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..Default::default() })]
    #[test]
    fn versions_come_and_go_as_the_user_guide_says(acts in prop::collection::vec(act(), 1..30)) {
        let w = with_bucket("data");
        let mut model = Model::default();
        let mut status = None;
        for (at, act) in acts.into_iter().enumerate() {
            match act {
                Act::Status(is_enabled) => {
                    status = Some(is_enabled);
                    set(&w, if is_enabled { "Enabled" } else { "Suspended" });
                }
                Act::Put(key) => {
                    let body = at.to_string();
                    let id = put(&w, "data", &key.to_string(), body.clone()).version_id;
                    prop_assert_eq!(id.is_some(), status == Some(true));
                    add(&mut model[key as usize], id.unwrap_or("null".into()), Some(body));
                }
                Act::Delete(key) => {
                    let gone = delete(&w, &key.to_string(), None);
                    match status {
                        None => model[key as usize].clear(),
                        Some(_) => add(&mut model[key as usize], gone.version_id.unwrap(), None),
                    }
                }
                Act::Remove(key, at) => {
                    let versions = &mut model[key as usize];
                    if at < versions.len() {
                        let (id, _) = versions.remove(at);
                        delete(&w, &key.to_string(), Some(&id));
                    }
                }
            }
        }
        prop_assert_eq!(pages(&w, 1000), told(&model));
        prop_assert_eq!(pages(&w, 2), told(&model));
        for (key, versions) in model.iter().enumerate() {
            match versions.first() {
                Some((_, Some(body))) => prop_assert_eq!(&get(&w, "data", &key.to_string()), body),
                _ => drop(w.call::<GetObject>(at_key(key)).refused("NoSuchKey")),
            }
            for (id, body) in versions {
                if let Some(body) = body {
                    let input = GetObjectInput { version_id: Some(id.clone()), ..at_key(key) };
                    prop_assert_eq!(&bytes(&w, w.call::<GetObject>(input).ok()), body);
                }
            }
        }
    }
}

fn at_key(key: usize) -> GetObjectInput {
    at("data", &key.to_string())
}

/// The null version is one: another replaces it.
fn add(versions: &mut Vec<(String, Option<String>)>, id: String, body: Option<String>) {
    if id == "null" {
        versions.retain(|(other, _)| other != "null");
    }
    versions.insert(0, (id, body));
}

#[test]
fn prefixes_delimiters_and_markers_apply_to_versions_too() {
    let w = with_bucket("data");
    set(&w, "Enabled");
    for key in ["a", "dir/x", "dir/x", "dir/y", "z"] {
        put(&w, "data", key, "");
    }
    delete(&w, "dir/y", None);
    let listing =
        |input: ListObjectVersionsInput| w.call::<ListObjectVersions>(ListObjectVersionsInput { bucket: "data".into(), ..input }).ok();
    let grouped = listing(ListObjectVersionsInput { delimiter: Some("/".into()), ..Default::default() });
    assert_eq!((grouped.versions.unwrap().len(), grouped.common_prefixes.unwrap().len()), (2, 1));
    let inside = listing(ListObjectVersionsInput { prefix: Some("dir/".into()), ..Default::default() });
    assert_eq!((inside.versions.unwrap().len(), inside.delete_markers.unwrap().len()), (3, 1));
    let after = listing(ListObjectVersionsInput { key_marker: Some("dir/x".into()), ..Default::default() });
    let keys: Vec<_> = after.versions.unwrap().into_iter().map(|each| each.key.unwrap()).collect();
    assert_eq!(keys, ["dir/y", "z"]);
    let page = listing(ListObjectVersionsInput { delimiter: Some("/".into()), max_keys: Some(2), ..Default::default() });
    assert_eq!(page.next_key_marker.as_deref(), Some("dir/"));
    let rest = listing(ListObjectVersionsInput { delimiter: Some("/".into()), key_marker: page.next_key_marker, ..Default::default() });
    assert_eq!(rest.versions.unwrap()[0].key.as_deref(), Some("z"));
    let orphan = ListObjectVersionsInput { bucket: "data".into(), version_id_marker: Some("null".into()), ..Default::default() };
    w.call::<ListObjectVersions>(orphan).refused("InvalidArgument");
}
