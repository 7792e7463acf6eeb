//! The tables of S3, and the rows in them. Tags 0x0200 to 0x02ff are this room's.
//!
//! A key's *current* object stands in `OBJECTS`, everything older (and every delete marker) in `VERSIONS`. So a listing of a bucket
//! meets exactly the objects it answers, however many versions or markers lie behind them. The invariant: a row in `OBJECTS` is later
//! than every row of its key in `VERSIONS`; where there is none, the key's first row in `VERSIONS`, if any, is a delete marker.
//!
//! Rows of `OBJECTS` are small. Bytes kept inside the store and the long lists of multipart objects stand apart, in `BODIES`; only the
//! one file of a large upload is named in the row itself, so that reading it costs one look-up.

pub mod bucket;
pub mod event_letter;
pub mod keepers;
pub mod lifecycle;
pub mod object;
pub mod restores;
pub mod upload;
pub mod versions;

use kernel::Outbox;
use kernel::store::{Scope, Table, TableId};

use crate::model::cors::Cors;
use crate::model::intelligent_tiering;
use crate::model::lifecycle::Configuration;
use crate::model::notification::Notifications;
use bucket::Bucket;
use event_letter::EventLetter;
use lifecycle::Agenda;
use object::{Body, Listed, Object};
use upload::{Part, Upload};
use versions::{ListedVersion, Version};

/// Key: bucket name. Value: the bucket. Names are one namespace for all accounts, as on AWS.
pub const BUCKETS: Table<String, Bucket> = Table::new(TableId { tag: 0x0200, name: "s3.buckets" }, Scope::Global);

/// Key: (account) bucket name. Value: nothing. What `ListBuckets` walks.
pub const OWNED_BUCKETS: Table<String, ()> = Table::new(TableId { tag: 0x0201, name: "s3.owned_buckets" }, Scope::Account);

/// Key: bucket, key. Value: the current object.
pub const OBJECTS: Table<(String, String), Object> = Table::new(OBJECTS_ID, Scope::Global);
const OBJECTS_ID: TableId = TableId { tag: 0x0202, name: "s3.objects" };

/// The same rows, read only as far as a listing needs them. Never written through.
pub const LISTED_OBJECTS: Table<(String, String), Listed> = Table::new(OBJECTS_ID, Scope::Global);

/// Key: bucket, key, inverted sequence (the latest first). Value: a version that is not current, or a delete marker.
pub const VERSIONS: Table<(String, String, u64), Version> = Table::new(VERSIONS_ID, Scope::Global);
const VERSIONS_ID: TableId = TableId { tag: 0x0203, name: "s3.versions" };

/// The same rows, read only as far as a listing needs them. Never written through.
pub const LISTED_VERSIONS: Table<(String, String, u64), ListedVersion> = Table::new(VERSIONS_ID, Scope::Global);

/// Key: bucket, key, sequence. Value: the bytes or parts of that version. It stays where it is when its version stops being current.
pub const BODIES: Table<(String, String, u64), Body> = Table::new(TableId { tag: 0x0204, name: "s3.bodies" }, Scope::Global);

/// Key: bucket, key, sequence of its beginning. Value: a multipart upload in progress.
pub const UPLOADS: Table<(String, String, u64), Upload> = Table::new(TableId { tag: 0x0205, name: "s3.uploads" }, Scope::Global);

/// Key: bucket, key, sequence of the upload, part number. Value: an uploaded part.
pub const PARTS: Table<(String, String, u64, u16), Part> = Table::new(TableId { tag: 0x0206, name: "s3.parts" }, Scope::Global);

/// Key: bucket. Value: its policy, as it was put. The bucket's row says whether there is one.
pub const POLICIES: Table<String, String> = Table::new(TableId { tag: 0x0218, name: "s3.bucket_policies" }, Scope::Global);

/// Key: bucket name. Value: whom it tells about what. Only buckets whose row says that they notify have one.
pub const NOTIFICATIONS: Table<String, Notifications> = Table::new(TableId { tag: 0x0228, name: "s3.notifications" }, Scope::Global);

/// Events on their way to those who are told.
pub const EVENT_LETTERS: Outbox<EventLetter> = Outbox::new(TableId { tag: 0x0229, name: "s3.event_letters" });

/// Key: bucket name. Value: what browsers may do for pages of other origins.
pub const CORS: Table<String, Cors> = Table::new(TableId { tag: 0x022a, name: "s3.cors" }, Scope::Global);

/// Key: bucket. Value: its lifecycle rules.
pub const LIFECYCLES: Table<String, Configuration> = Table::new(TableId { tag: 0x0220, name: "s3.lifecycles" }, Scope::Global);

/// Key: bucket. Value: when its rules are looked at next.
pub const AGENDAS: Table<String, Agenda> = Table::new(TableId { tag: 0x0221, name: "s3.lifecycle_agendas" }, Scope::Global);

/// Key: moment, bucket, key, sequence. Value: nothing. A restored copy of that version comes or goes then.
pub const RESTORES: Table<(i64, String, String, u64), ()> = Table::new(TableId { tag: 0x0222, name: "s3.restores" }, Scope::Global);

/// Key: bucket, id. Value: an Intelligent-Tiering configuration.
pub const TIERINGS: Table<(String, String), intelligent_tiering::Configuration> =
    Table::new(TableId { tag: 0x0223, name: "s3.intelligent_tierings" }, Scope::Global);

/// Every table, for the check that no two share a tag.
#[rustfmt::skip]
pub const TABLES: &[TableId] = &[
    BUCKETS.id,
    OWNED_BUCKETS.id,
    OBJECTS.id,
    VERSIONS.id,
    BODIES.id,
    UPLOADS.id,
    PARTS.id,
    POLICIES.id,
    NOTIFICATIONS.id,
    LIFECYCLES.id,
    AGENDAS.id,
    RESTORES.id,
    TIERINGS.id,
    EVENT_LETTERS.id(),
    CORS.id,
];

#[cfg(test)]
mod tests {
    #[test]
    fn no_two_tables_share_a_tag_or_a_name() {
        assert_eq!(kernel::store::distinct(super::TABLES.iter().copied()), Ok(()));
        assert!(super::TABLES.iter().all(|table| (0x0200..0x0300).contains(&table.tag)));
    }
}
