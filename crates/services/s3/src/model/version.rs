//! Version ids and a bucket's versioning state.
//!
//! AWS: "How S3 Versioning works" (User Guide). What is written without versioning, or while it is suspended, is the key's *null
//! version*, of which there is at most one; writing it again replaces it.

use serde::{Deserialize, Serialize};

use super::stamp::Stamp;

/// The id of one version of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VersionId {
    Null,
    Stamped(Stamp),
}

impl VersionId {
    /// `None` for what no version can be called.
    pub fn parse(text: &str) -> Option<VersionId> {
        if text == "null" { Some(VersionId::Null) } else { Stamp::parse(text).map(VersionId::Stamped) }
    }
    pub fn text(self) -> String {
        match self {
            VersionId::Null => "null".to_owned(),
            VersionId::Stamped(stamp) => stamp.text(),
        }
    }
}

/// Where a version stands among those of its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The greater, the later.
    pub sequence: u64,
    /// Zero for the null version.
    pub nonce: u64,
}

impl Mark {
    pub const fn null(sequence: u64) -> Mark {
        Mark { sequence, nonce: 0 }
    }
    /// A nonce of zero would be the null version's, so it is never drawn.
    pub const fn stamped(sequence: u64, nonce: u64) -> Mark {
        Mark { sequence, nonce: if nonce == 0 { 1 } else { nonce } }
    }
    pub const fn is_null(self) -> bool {
        self.nonce == 0
    }
    pub const fn id(self) -> VersionId {
        match self.nonce {
            0 => VersionId::Null,
            nonce => VersionId::Stamped(Stamp { sequence: self.sequence, nonce }),
        }
    }
}

/// A bucket's state. There is no way back to `Unversioned`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Versioning {
    #[default]
    Unversioned,
    Enabled,
    Suspended,
}

impl Versioning {
    pub fn parse(status: &str) -> Option<Versioning> {
        match status {
            "Enabled" => Some(Versioning::Enabled),
            "Suspended" => Some(Versioning::Suspended),
            _ => None,
        }
    }
    /// `None` where versioning was never asked for: then AWS answers no status at all.
    pub const fn status(self) -> Option<&'static str> {
        match self {
            Versioning::Unversioned => None,
            Versioning::Enabled => Some("Enabled"),
            Versioning::Suspended => Some("Suspended"),
        }
    }
    /// Whether version ids are shown to callers.
    pub const fn shows_ids(self) -> bool {
        !matches!(self, Versioning::Unversioned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_null_version_is_called_null() {
        assert_eq!(VersionId::parse("null"), Some(VersionId::Null));
        assert_eq!(Mark::null(7).id().text(), "null");
        let mark = Mark::stamped(7, 9);
        assert_eq!(VersionId::parse(&mark.id().text()), Some(mark.id()));
        assert!(!Mark::stamped(7, 0).is_null());
        assert_eq!(VersionId::parse("nonsense"), None);
    }
}
