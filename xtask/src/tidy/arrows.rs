//! Who may know whom: the arrows of ARCHITECTURE.md, checked against the manifests.

use super::manifests::{Dependency, Package};
use super::{Finding, House};

/// A part of the house, as the arrows see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Wire,
    Api,
    Kernel,
    Policy,
    Gateway,
    Service,
    Engine,
    Testkit,
    Binary,
    Xtask,
    Bench,
}

fn place(home: &str) -> Option<Place> {
    Some(match home {
        "crates/wire" => Place::Wire,
        "crates/kernel" => Place::Kernel,
        "crates/policy" => Place::Policy,
        "crates/gateway" => Place::Gateway,
        "crates/testkit" => Place::Testkit,
        "crates/millpond" => Place::Binary,
        "xtask" => Place::Xtask,
        _ if home.starts_with("crates/api/") => Place::Api,
        _ if home.starts_with("crates/services/") => Place::Service,
        _ if home.starts_with("crates/engines/") => Place::Engine,
        _ if home.starts_with("bench/") => Place::Bench,
        _ => return None,
    })
}

/// Whom a part may depend on, and what to do instead of depending on anyone else.
fn may_know(from: Place) -> (&'static [Place], &'static str) {
    use Place::*;
    match from {
        Wire => (&[], "wire is the vocabulary everyone shares: let the one who needs both bring them together"),
        Api => (&[Wire], "generated types know the schema vocabulary alone; fix `xtask/src/codegen`"),
        Kernel => (&[Wire], "declare a small trait in the kernel and let a service implement it, as `identity::Authority` does"),
        Gateway => (&[Wire, Kernel], "the gateway speaks protocols; what an operation means is behind `Cx::dispatch`"),
        Policy => (&[], "the policy language knows no service: say it in the request's context"),
        Service => (&[Wire, Kernel, Policy, Api, Engine], "services meet through operations: `cx.call::<api_other::Operation>(…)`"),
        Engine => (&[Engine], "an engine takes plain traits and types; the room that uses it adapts them"),
        Testkit => (&[Wire, Kernel], "a fixture for one service belongs in that service's `tests/`"),
        Binary => (&[Wire, Api, Kernel, Gateway, Service, Engine], "the binary is built for users: test support stays in dev-dependencies"),
        Bench => (
            &[Wire, Api, Kernel, Gateway, Service, Engine, Testkit],
            "a bench measures the house; it does not drive the tools that build it",
        ),
        Xtask => (&[], "xtask builds the house and must build without it"),
    }
}

/// Crates that only engines, and the rooms that use engines, may see.
fn is_heavy(name: &str) -> bool {
    ["datafusion", "arrow", "parquet"]
        .iter()
        .any(|heavy| name == *heavy || name.strip_prefix(heavy).is_some_and(|rest| rest.starts_with('-')))
}

pub fn check(packages: &[Package], house: &House) -> Vec<Finding> {
    packages.iter().flat_map(|package| arrows(package, house)).collect()
}

fn arrows(package: &Package, house: &House) -> Vec<Finding> {
    let Some(from) = place(&package.home) else {
        let what = format!("{} stands in no part of the house", package.home);
        let instead = "ARCHITECTURE.md shows the tree: move it, or draw its arrows there and in `tidy/arrows.rs`";
        return vec![Finding { path: manifest(package), line: 1, what, instead }];
    };
    let broken = package.dependencies.iter().filter_map(|dependency| {
        let (what, instead) = arrow(package, from, dependency)?;
        Some(Finding { path: manifest(package), line: line_of(house, package, dependency), what, instead })
    });
    broken.collect()
}

/// What is wrong with a dependency, and the friendlier path.
fn arrow(package: &Package, from: Place, dependency: &Dependency) -> Option<(String, &'static str)> {
    if let Some(home) = &dependency.home {
        let (known, instead) = may_know(from);
        let is_known = place(home).is_some_and(|to| known.contains(&to));
        return (!is_known).then(|| (format!("{} ─╳► {home}", package.home), instead));
    }
    let is_allowed = matches!(from, Place::Engine | Place::Service | Place::Bench) || !is_heavy(&dependency.name);
    let what = || format!("{} knows {}", package.name, dependency.name);
    (!is_allowed).then(|| (what(), "DataFusion and Arrow stay in `engines/` and the rooms that use them"))
}

fn manifest(package: &Package) -> String {
    format!("{}/Cargo.toml", package.home)
}

/// Where the manifest names the dependency; its first line if a rename hides it.
fn line_of(house: &House, package: &Package, dependency: &Dependency) -> usize {
    let names = |line: &str| line.strip_prefix(&dependency.name).is_some_and(|rest| rest.starts_with(['.', ' ', '=']));
    let text = house.file(&manifest(package)).map_or("", |file| &file.text);
    text.lines().position(names).map_or(1, |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(home: &str, knows: &[(&str, Option<&str>)]) -> Package {
        let dependencies = knows.iter().map(|(name, home)| Dependency { name: (*name).into(), home: home.map(str::to_owned) }).collect();
        Package { name: home.rsplit('/').next().unwrap().into(), home: home.into(), dependencies }
    }

    fn findings(home: &str, knows: &[(&str, Option<&str>)]) -> Vec<String> {
        check(&[package(home, knows)], &House::of([])).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_service_may_know_engines_and_anybodys_types() {
        let knows = [("api-s3", Some("crates/api/s3")), ("columnar", Some("crates/engines/columnar")), ("kernel", Some("crates/kernel"))];
        assert!(findings("crates/services/glue", &knows).is_empty());
        assert!(findings("crates/services/glue", &[("arrow", None)]).is_empty());
    }

    #[test]
    fn a_service_never_knows_another_service() {
        let house = House::of([("crates/services/glue/Cargo.toml", "[dependencies]\nkernel.workspace = true\ns3.workspace = true\n")]);
        let found = check(&[package("crates/services/glue", &[("s3", Some("crates/services/s3"))])], &house);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].line, found[0].what.as_str()), (3, "crates/services/glue ─╳► crates/services/s3"));
    }

    #[test]
    fn the_lower_floors_know_nobody_above_them() {
        for (home, other) in [
            ("crates/wire", "crates/kernel"),
            ("crates/api/s3", "crates/kernel"),
            ("crates/kernel", "crates/api/s3"),
            ("crates/kernel", "crates/gateway"),
            ("crates/gateway", "crates/services/s3"),
            ("crates/engines/sql", "crates/kernel"),
            ("crates/engines/sql", "crates/api/athena"),
            ("crates/policy", "crates/kernel"),
            ("crates/testkit", "crates/services/s3"),
            ("crates/millpond", "crates/testkit"),
            ("xtask", "crates/wire"),
        ] {
            assert_eq!(findings(home, &[("other", Some(other))]), [format!("{home} ─╳► {other}")]);
        }
    }

    #[test]
    fn arrow_and_datafusion_stay_where_they_are_used() {
        assert_eq!(findings("crates/kernel", &[("arrow", None)]), ["kernel knows arrow"]);
        assert_eq!(findings("crates/gateway", &[("datafusion-datasource", None)]), ["gateway knows datafusion-datasource"]);
        assert!(findings("crates/kernel", &[("arrowhead", None)]).is_empty());
    }

    #[test]
    fn a_crate_outside_the_tree_is_noticed() {
        assert_eq!(findings("crates/utils", &[("bytes", None)]), ["crates/utils stands in no part of the house"]);
    }
}
