//! The project's text files, read once.

use std::path::Path;

use anyhow::{Context, Result};

/// A file by its path from the root, with `/` on every platform.
#[derive(Clone, Debug)]
pub struct TextFile {
    pub path: String,
    pub text: String,
}

impl TextFile {
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }
    /// Generated files have other readers: the tools that made them.
    pub fn is_generated(&self) -> bool {
        self.path.starts_with("crates/api/")
    }
    /// Tests that are crates of their own.
    pub fn is_test(&self) -> bool {
        self.path.contains("/tests/")
    }
}

/// All files that a person or a tool of ours writes.
pub struct House {
    files: Vec<TextFile>,
}

/// Directories that hold products, not sources (they are in `.gitignore`, too).
static PRODUCTS: &[&str] = &["target", "__pycache__", "data", "corpus", "artifacts", "node_modules"];

/// Dotted directories that are ours; the others belong to tools.
static DOTTED: &[&str] = &[".cargo", ".ci", ".github"];

impl House {
    pub fn read(root: &Path) -> Result<House> {
        let mut files = Vec::new();
        visit(root, "", &mut files)?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(House { files })
    }

    #[cfg(test)]
    pub fn of<const N: usize>(files: [(&str, &str); N]) -> House {
        House { files: files.map(|(path, text)| TextFile { path: path.into(), text: text.into() }).into() }
    }

    pub fn files(&self) -> &[TextFile] {
        &self.files
    }
    pub fn rust(&self) -> impl Iterator<Item = &TextFile> {
        self.files.iter().filter(|file| file.is_rust())
    }
    pub fn file(&self, path: &str) -> Option<&TextFile> {
        self.files.iter().find(|file| file.path == path)
    }
    /// Is there anything in this directory?
    pub fn has_directory(&self, path: &str) -> bool {
        self.files.iter().any(|file| file.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')))
    }
    /// Names of the directories directly under `parent`.
    pub fn children(&self, parent: &str) -> Vec<&str> {
        let below = self.files.iter().filter_map(|file| file.path.strip_prefix(parent)?.strip_prefix('/')?.split_once('/'));
        let mut names: Vec<&str> = below.map(|(name, _)| name).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

fn visit(directory: &Path, prefix: &str, files: &mut Vec<TextFile>) -> Result<()> {
    for entry in std::fs::read_dir(directory).with_context(|| format!("reading {}", directory.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let kind = entry.file_type()?;
        if kind.is_dir() {
            let is_ours = if name.starts_with('.') { DOTTED.contains(&name.as_str()) } else { !PRODUCTS.contains(&name.as_str()) };
            if is_ours {
                visit(&entry.path(), &format!("{path}/"), files)?;
            }
        } else if kind.is_file()
            // What is not text (a Parquet fixture) is none of tidy's business.
            && let Ok(text) = String::from_utf8(std::fs::read(entry.path()).with_context(|| format!("reading {path}"))?)
        {
            files.push(TextFile { path, text });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_are_the_directories_and_not_the_files() {
        let house = House::of([("a/x/one.rs", ""), ("a/y/z/two.rs", ""), ("a/three.rs", ""), ("ab/w/four.rs", "")]);
        assert_eq!(house.children("a"), ["x", "y"]);
        assert!(house.has_directory("a/y") && !house.has_directory("a/three.rs") && !house.has_directory("b"));
    }

    #[test]
    fn this_house_has_this_file() {
        let house = House::read(crate::root()).unwrap();
        assert!(house.file("xtask/src/tidy/house.rs").unwrap().text.contains("this_house_has_this_file"));
    }
}
