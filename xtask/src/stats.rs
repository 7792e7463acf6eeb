//! `cargo xtask stats`: how big our files and functions are. A mirror, not a gate.

use anyhow::Result;

use crate::tidy::{Code, House, Keep};

/// Whether a file of this path is counted in a part.
type Belongs = fn(&str) -> bool;

pub fn run(_: &[String]) -> Result<()> {
    let house = House::read(crate::root())?;
    let parts: [(&str, Belongs); 3] = [
        ("hand-written", |path| !path.starts_with("crates/api/") && !path.contains("/tests/")),
        ("tests", |path| path.contains("/tests/")),
        ("generated", |path| path.starts_with("crates/api/")),
    ];
    println!("{:<14} {:>6} {:>8}   {:<24} {:<24}", "Rust", "files", "lines", "file: median/p95/max", "function: median/p95/max");
    for (name, belongs) in parts {
        let files: Vec<_> = house.rust().filter(|file| belongs(&file.path)).collect();
        let lines: Vec<usize> = files.iter().map(|file| file.text.lines().count()).collect();
        let functions: Vec<usize> = files.iter().flat_map(|file| function_lines(&file.text)).collect();
        println!(
            "{name:<14} {:>6} {:>8}   {:<24} {:<24}",
            files.len(),
            lines.iter().sum::<usize>(),
            Sizes::of(lines).to_string(),
            Sizes::of(functions).to_string()
        );
    }
    println!("\nlongest functions written by hand:");
    let mut longest: Vec<(usize, String)> = house
        .rust()
        .filter(|file| !file.is_generated())
        .flat_map(|file| functions(&file.text).into_iter().map(|(line, lines)| (lines, format!("{}:{line}", file.path))))
        .collect();
    longest.sort_by(|a, b| b.cmp(a));
    longest.iter().take(10).for_each(|(lines, place)| println!("{lines:>6}  {place}"));
    Ok(())
}

/// A distribution in three numbers.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sizes {
    median: usize,
    p95: usize,
    max: usize,
}

impl Sizes {
    fn of(mut sizes: Vec<usize>) -> Sizes {
        sizes.sort_unstable();
        let at = |hundredths: usize| sizes.get(sizes.len().saturating_sub(1) * hundredths / 100).copied().unwrap_or_default();
        Sizes { median: at(50), p95: at(95), max: at(100) }
    }
}

impl std::fmt::Display for Sizes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} / {} / {}", self.median, self.p95, self.max)
    }
}

fn function_lines(source: &str) -> Vec<usize> {
    functions(source).into_iter().map(|(_, lines)| lines).collect()
}

/// Functions with bodies: the line of `fn`, and the lines from there to the closing brace.
fn functions(source: &str) -> Vec<(usize, usize)> {
    let code = Code::of(source, Keep::CodeOnly);
    let text = code.text();
    let mut found = Vec::new();
    for (at, _) in text.match_indices("fn ").filter(|(at, _)| is_declaration(text, *at)) {
        if let Some(length) = body_end(&text[at..]) {
            let line = text[..at].matches('\n').count() + 1;
            found.push((line, text[at..at + length].matches('\n').count() + 1));
        }
    }
    found
}

/// `fn name`, and not the type `fn (A) -> B` or the end of another word.
fn is_declaration(text: &str, at: usize) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    !text[..at].ends_with(is_word) && text[at + 3..].starts_with(is_word)
}

/// Where the body ends; nothing for a declaration that ends at a semicolon.
fn body_end(text: &str) -> Option<usize> {
    let (mut braces, mut others) = (0_usize, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => others += 1,
            ')' | ']' => others = others.saturating_sub(1),
            ';' if braces == 0 && others == 0 => return None,
            '{' => braces += 1,
            '}' => {
                braces = braces.checked_sub(1)?;
                if braces == 0 && others == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_measured_and_declarations_are_not() {
        let source =
            "fn one() { 1 }\ntrait T { fn two(&self) -> [u8; 2]; }\nfn three(f: fn (u8) -> u8) {\n    // }\n    if x { \"}\" }\n}\n";
        assert_eq!(functions(source), [(1, 1), (3, 4)]);
    }

    #[test]
    fn three_numbers_tell_a_distribution() {
        assert_eq!(Sizes::of((1..=101).collect()), Sizes { median: 51, p95: 96, max: 101 });
        assert_eq!(Sizes::of(Vec::new()), Sizes::default());
    }
}
