//! Partitions: keyed by their values, so that they list in the order of these.

use kernel::store::key::encode_bytes;
use kernel::store::{ReadTx, StoreError, Tx};

use super::{PARTITIONS, PartitionRow, TableRow};
use crate::errors::{self, Error};

/// Longer keys do not fit the store; AWS has a limit of its own (1,024 characters a value).
const KEY_BYTES_MAX: usize = 1_800;

/// The values as one key: value after value in order, each terminated, so that keys sort as lists of values do.
pub fn partition_key(values: &[String]) -> Vec<u8> {
    let mut key = Vec::new();
    values.iter().for_each(|value| encode_bytes(value.as_bytes(), &mut key));
    key
}

pub fn partition(tx: &ReadTx, table: &TableRow, values: &[String]) -> Result<Option<PartitionRow>, StoreError> {
    tx.get(&PARTITIONS, (table.partitions, partition_key(values)))
}

pub fn put_partition(tx: &mut Tx, table: &TableRow, row: &PartitionRow) -> Result<(), Error> {
    let key = partition_key(&row.values);
    // What the key takes in the store: terminators and escapes inside it are escaped once more.
    let escapes = key.iter().filter(|byte| **byte <= 1).count();
    if key.len() + escapes > KEY_BYTES_MAX {
        return Err(errors::partition_values_too_long());
    }
    tx.put(&PARTITIONS, (table.partitions, key), row)?;
    Ok(())
}

pub fn delete_partition(tx: &mut Tx, table: &TableRow, values: &[String]) -> Result<(), StoreError> {
    tx.delete(&PARTITIONS, (table.partitions, partition_key(values)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::store::key::decode_bytes;
    use proptest::prelude::*;

    /// The inverse of [`partition_key`].
    fn partition_values(mut key: &[u8]) -> Option<Vec<String>> {
        let mut values = Vec::new();
        while !key.is_empty() {
            values.push(String::from_utf8(decode_bytes(&mut key)?).ok()?);
        }
        Some(values)
    }

    proptest! {
        #[test]
        fn keys_sort_as_values_and_give_them_back(a in prop::collection::vec(".{0,4}", 2), b in prop::collection::vec(".{0,4}", 2)) {
            prop_assert_eq!(partition_values(&partition_key(&a)).unwrap(), a.clone());
            prop_assert_eq!(partition_key(&a).cmp(&partition_key(&b)), a.cmp(&b));
        }

        #[test]
        fn no_key_panics(bytes in prop::collection::vec(any::<u8>(), 0..20)) {
            let _ = partition_values(&bytes);
        }
    }
}
