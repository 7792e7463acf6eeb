//! What happens to objects, as event notifications call it.
//!
//! AWS: "Supported event types for SQS, SNS, and Lambda" (User Guide). What never happens here (replication, annotations, the loss of a
//! reduced-redundancy object) may be asked for and has no variant.

use serde::{Deserialize, Serialize};

/// Rows carry these by position: new ones go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EventKind {
    CreatedPut,
    CreatedPost,
    CreatedCopy,
    CreatedCompleteMultipartUpload,
    RemovedDelete,
    RemovedDeleteMarkerCreated,
    /// A restore was asked for.
    RestorePost,
    RestoreCompleted,
    /// The restored copy has expired.
    RestoreDelete,
    LifecycleExpirationDelete,
    LifecycleExpirationDeleteMarkerCreated,
    LifecycleTransition,
    IntelligentTiering,
    TaggingPut,
    TaggingDelete,
    AclPut,
}

impl EventKind {
    pub const ALL: [EventKind; 16] = [
        EventKind::CreatedPut,
        EventKind::CreatedPost,
        EventKind::CreatedCopy,
        EventKind::CreatedCompleteMultipartUpload,
        EventKind::RemovedDelete,
        EventKind::RemovedDeleteMarkerCreated,
        EventKind::RestorePost,
        EventKind::RestoreCompleted,
        EventKind::RestoreDelete,
        EventKind::LifecycleExpirationDelete,
        EventKind::LifecycleExpirationDeleteMarkerCreated,
        EventKind::LifecycleTransition,
        EventKind::IntelligentTiering,
        EventKind::TaggingPut,
        EventKind::TaggingDelete,
        EventKind::AclPut,
    ];

    /// As in a notification; configurations write `s3:` in front.
    pub const fn name(self) -> &'static str {
        match self {
            EventKind::CreatedPut => "ObjectCreated:Put",
            EventKind::CreatedPost => "ObjectCreated:Post",
            EventKind::CreatedCopy => "ObjectCreated:Copy",
            EventKind::CreatedCompleteMultipartUpload => "ObjectCreated:CompleteMultipartUpload",
            EventKind::RemovedDelete => "ObjectRemoved:Delete",
            EventKind::RemovedDeleteMarkerCreated => "ObjectRemoved:DeleteMarkerCreated",
            EventKind::RestorePost => "ObjectRestore:Post",
            EventKind::RestoreCompleted => "ObjectRestore:Completed",
            EventKind::RestoreDelete => "ObjectRestore:Delete",
            EventKind::LifecycleExpirationDelete => "LifecycleExpiration:Delete",
            EventKind::LifecycleExpirationDeleteMarkerCreated => "LifecycleExpiration:DeleteMarkerCreated",
            EventKind::LifecycleTransition => "LifecycleTransition",
            EventKind::IntelligentTiering => "IntelligentTiering",
            EventKind::TaggingPut => "ObjectTagging:Put",
            EventKind::TaggingDelete => "ObjectTagging:Delete",
            EventKind::AclPut => "ObjectAcl:Put",
        }
    }

    /// Whether a configuration that names `asked` is told of it.
    pub fn is_told_by(self, asked: &str) -> bool {
        asked.strip_prefix("s3:").is_some_and(|asked| covers(asked, self.name()))
    }

    pub const fn is_creation(self) -> bool {
        matches!(self, EventKind::CreatedPut | EventKind::CreatedPost | EventKind::CreatedCopy | EventKind::CreatedCompleteMultipartUpload)
    }
    pub const fn leaves_marker(self) -> bool {
        matches!(self, EventKind::RemovedDeleteMarkerCreated | EventKind::LifecycleExpirationDeleteMarkerCreated)
    }
    pub const fn is_lifecycle(self) -> bool {
        matches!(
            self,
            EventKind::LifecycleExpirationDelete | EventKind::LifecycleExpirationDeleteMarkerCreated | EventKind::LifecycleTransition
        )
    }
    /// Changes of what is said about an object, not of the object. AWS gives them no place in the order of its writes.
    pub const fn is_about(self) -> bool {
        matches!(self, EventKind::TaggingPut | EventKind::TaggingDelete | EventKind::AclPut)
    }
}

/// Whether two names of a configuration may mean the same event: `s3:ObjectCreated:*` and `s3:ObjectCreated:Put`.
pub fn overlap(first: &str, second: &str) -> bool {
    covers(first, second) || covers(second, first)
}

fn covers(asked: &str, name: &str) -> bool {
    asked == name || asked.strip_suffix('*').is_some_and(|family| name.starts_with(family))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_told_of_each_of_its_events() {
        assert!(EventKind::CreatedPut.is_told_by("s3:ObjectCreated:*") && EventKind::CreatedPut.is_told_by("s3:ObjectCreated:Put"));
        assert!(!EventKind::CreatedCopy.is_told_by("s3:ObjectCreated:Put") && !EventKind::CreatedPut.is_told_by("ObjectCreated:Put"));
        assert!(overlap("s3:ObjectRemoved:Delete", "s3:ObjectRemoved:*") && overlap("s3:ObjectAcl:Put", "s3:ObjectAcl:Put"));
        assert!(!overlap("s3:ObjectRemoved:Delete", "s3:ObjectRemoved:DeleteMarkerCreated"));
        let mut names: Vec<_> = EventKind::ALL.iter().map(|kind| kind.name()).collect();
        names.dedup();
        assert_eq!(names.len(), EventKind::ALL.len());
    }
}
