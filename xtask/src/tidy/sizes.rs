//! One screen, one thought: files past this many lines want to be two.

use super::{Finding, House};

const LINES_MAX: usize = 800;

pub fn check(house: &House) -> Vec<Finding> {
    let ours = house.files().iter().filter(|file| !file.is_generated() && (file.is_rust() || file.path.ends_with(".py")));
    let long = ours.map(|file| (file, file.text.lines().count())).filter(|(_, lines)| *lines > LINES_MAX);
    long.map(|(file, lines)| Finding {
        path: file.path.clone(),
        line: LINES_MAX + 1,
        what: format!("{lines} lines, of at most {LINES_MAX}"),
        instead: "name the second thought and give it a file; healthy sizes are 100 to 250",
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_files_are_named_and_generated_ones_are_not() {
        let long = "x\n".repeat(LINES_MAX + 1);
        let house = House::of([("a/src/lib.rs", &long), ("crates/api/s3/src/shapes.rs", &long), ("b.py", &long[2..]), ("c.md", &long)]);
        let found: Vec<_> = check(&house).into_iter().map(|finding| (finding.path, finding.what)).collect();
        assert_eq!(found, [("a/src/lib.rs".to_owned(), "801 lines, of at most 800".to_owned())]);
    }
}
