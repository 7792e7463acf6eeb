//! The folder tree below an include path, built from a listing of any length in memory that grows with its *folders* only.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::schema::{Schema, Stats};

/// How many file names a folder remembers. Where a folder's files disagree, this many become tables of their own.
pub const FILES_REMEMBERED: usize = 100;

/// A folder: its own files and the folders in it.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    pub files: Files,
    pub folders: BTreeMap<String, Folder>,
}

/// The files directly in a folder.
#[derive(Clone, Debug, Default)]
pub struct Files {
    pub count: u64,
    pub bytes: u64,
    /// The first few in key order.
    pub first: Vec<File>,
    /// What was found by looking into them: empty before that, and where nothing was recognised.
    pub found: Vec<Found>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub size: u64,
}

/// One kind of data in a folder.
#[derive(Clone, Debug)]
pub struct Found {
    /// The one file it stands in; `None` when it is the folder as a whole.
    pub file: Option<String>,
    pub schema: Arc<Schema>,
    pub stats: Stats,
}

impl Folder {
    /// Adds one object by its path below the root. Folder markers and empty files hold no data and are passed over.
    pub fn add(&mut self, path: &str, size: u64) {
        let (folders, name) = path.rsplit_once('/').map_or((None, path), |(folders, name)| (Some(folders), name));
        // `x_$folder$` is how Hadoop's S3 file systems mark a folder.
        if name.is_empty() || size == 0 || name.ends_with("_$folder$") {
            return;
        }
        let mut folder = self;
        for part in folders.into_iter().flat_map(|folders| folders.split('/')) {
            folder = folder.folders.entry(part.to_owned()).or_default();
        }
        let files = &mut folder.files;
        files.count += 1;
        files.bytes += size;
        if files.first.len() < FILES_REMEMBERED {
            files.first.push(File { name: name.to_owned(), size });
        }
    }

    pub fn is_empty(&self) -> bool {
        self.files.count == 0 && self.folders.is_empty()
    }

    /// Every folder with files of its own, in key order; the path is empty or ends in a slash.
    pub fn for_each(&mut self, visit: &mut impl FnMut(&str, &mut Files)) {
        self.walk(&mut String::new(), visit);
    }

    fn walk(&mut self, path: &mut String, visit: &mut impl FnMut(&str, &mut Files)) {
        if self.files.count > 0 {
            visit(path, &mut self.files);
        }
        for (name, folder) in &mut self.folders {
            let length = path.len();
            path.push_str(name);
            path.push('/');
            folder.walk(path, visit);
            path.truncate(length);
        }
    }

    /// The folder at a path such as `raw/orders/`; the empty path is this one.
    pub fn at(&mut self, path: &str) -> Option<&mut Folder> {
        let path = path.trim_end_matches('/');
        if path.is_empty() {
            return Some(self);
        }
        path.split('/').try_fold(self, |folder, part| folder.folders.get_mut(part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_becomes_folders() {
        let mut root = Folder::default();
        for (path, size) in [("a.csv", 3), ("x/", 0), ("x/y/b.csv", 5), ("x/y/c.csv", 7), ("x/_SUCCESS", 0), ("z_$folder$", 1), ("p//q", 1)]
        {
            root.add(path, size);
        }
        let mut seen = Vec::new();
        root.for_each(&mut |path, files| seen.push((path.to_owned(), files.count, files.bytes)));
        assert_eq!(seen, [(String::new(), 1, 3), ("p//".into(), 1, 1), ("x/y/".into(), 2, 12)]);
        assert_eq!(root.at("x/y/").unwrap().files.first.len(), 2);
        assert!(root.at("x/n/").is_none());
    }

    #[test]
    fn memory_follows_folders_not_files() {
        let mut root = Folder::default();
        (0..5_000).for_each(|n| root.add(&format!("d/{n:05}.json"), 10));
        let files = &root.at("d/").unwrap().files;
        assert_eq!((files.count, files.bytes, files.first.len()), (5_000, 50_000, FILES_REMEMBERED));
    }
}
