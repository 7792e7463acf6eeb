//! The floor plan of every room: who knows one service finds their way in all.

use super::{Finding, House};

pub fn check(house: &House) -> Vec<Finding> {
    house.children("crates/services").into_iter().flat_map(|service| room(house, service)).collect()
}

fn room(house: &House, service: &str) -> Vec<Finding> {
    let home = format!("crates/services/{service}");
    let has = |name: &str| house.file(&format!("{home}/{name}")).is_some() || house.has_directory(&format!("{home}/{name}"));
    let wanted: [(&[&str], &'static str); 6] = [
        (&["README.md"], "half a page: nouns, tables, workers, known differences from AWS, three CLI lines to try"),
        (&["src/lib.rs"], "the table of contents: `service()` lists each operation and each worker, one line each"),
        (&["src/store.rs", "src/store"], "tables and keys: what the key is, what the value is"),
        (&["src/ops"], "one file per operation, or a few sisters"),
        (&["src/errors.rs"], "facts → AWS exceptions, with AWS's words in this one place"),
        (&["tests"], "behaviours a user would recognise, told through `testkit::World`"),
    ];
    let missing = wanted.into_iter().filter(|(places, _)| !places.iter().any(|place| has(place)));
    missing
        .map(|(places, instead)| Finding { path: home.clone(), line: 1, what: format!("the room {service} has no {}", places[0]), instead })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_room_lacks_everything_but_what_it_has() {
        let house = House::of([
            ("crates/services/s3/src/lib.rs", ""),
            ("crates/services/s3/src/store/buckets.rs", ""),
            ("crates/services/s3/README.md", ""),
            ("crates/services/s3/src/ops/put_object.rs", ""),
        ]);
        let found: Vec<_> = check(&house).into_iter().map(|finding| finding.what).collect();
        assert_eq!(found, ["the room s3 has no src/errors.rs", "the room s3 has no tests"]);
    }
}
