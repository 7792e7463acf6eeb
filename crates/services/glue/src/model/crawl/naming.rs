//! Names for crawled tables.
//!
//! AWS ("What happens when a crawler runs"): a table is named after its folder (or bucket, or file) behind the crawler's prefix;
//! "if duplicate table names are encountered, the crawler adds a hash string suffix to the name".

use std::collections::HashSet;

use md5::{Digest, Md5};

/// As long as crawled names get.
const NAME_BYTES_MAX: usize = 128;

/// A folder's name as a table's: lower case, and an underscore for whatever is neither a letter, a digit nor one.
pub fn table_name(prefix: &str, folder: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c.to_ascii_lowercase() } else { '_' };
    let mut name: String = format!("{prefix}{folder}").chars().map(plain).collect();
    name.truncate(NAME_BYTES_MAX);
    name
}

/// The names that are taken in a database.
#[derive(Debug, Default)]
pub struct Names(HashSet<String>);

impl Names {
    pub fn take(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    /// The wanted name if it is free, else one with a hash of the location, which is the same in every crawl.
    pub fn claim(&mut self, wanted: &str, location: &str) -> String {
        let mut name = wanted.to_owned();
        if self.0.contains(&name) {
            let hash: String = Md5::digest(location).iter().map(|byte| format!("{byte:02x}")).collect();
            name.truncate(NAME_BYTES_MAX - hash.len() - 1);
            name = format!("{name}_{hash}");
        }
        self.0.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_name_tables() {
        assert_eq!(table_name("", "year=2017"), "year_2017");
        assert_eq!(table_name("raw_", "My-Folder.v2"), "raw_my_folder_v2");
        assert_eq!(table_name("", "données"), "donn_es");
        assert_eq!(table_name("", &"x".repeat(300)).len(), 128);
    }

    #[test]
    fn a_taken_name_gets_a_suffix_that_the_location_decides() {
        let mut names = Names::default();
        assert_eq!(names.claim("orders", "s3://a/orders/"), "orders");
        let second = names.claim("orders", "s3://b/orders/");
        assert_eq!((second.len(), &second[..7]), (39, "orders_"));
        let mut again = Names::default();
        again.take("orders");
        assert_eq!(again.claim("orders", "s3://b/orders/"), second);
    }
}
