//! Hash keys: 128 bits that decide to which shard a record goes.

/// The hash keys of a shard, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HashRange {
    pub start: u128,
    pub end: u128,
}

impl HashRange {
    pub const ALL: HashRange = HashRange { start: 0, end: u128::MAX };

    pub fn holds(self, key: u128) -> bool {
        self.start <= key && key <= self.end
    }
}

/// AWS: "An MD5 hash function is used to map partition keys to 128-bit integer values" (PutRecord API reference).
pub fn of_partition_key(key: &str) -> u128 {
    let mut hasher = fast_md5::Md5::new();
    hasher.update(key.as_bytes());
    u128::from_be_bytes(hasher.finalize())
}

/// An explicit hash key, a new starting hash key; `None` when it is not below 2^128.
pub fn parse(text: &str) -> Option<u128> {
    text.parse().ok()
}

/// Where `count` shards of equal size begin. AWS rounds the size down and gives the rest to the last one (seen in the ranges of a stream
/// of three: 0, 113427455640312821154458202477256070485, 226854911280625642308916404954512140970).
pub fn uniform_starts(count: u32) -> Vec<u128> {
    let count = u128::from(count.max(1));
    // 2^128 itself does not fit.
    let size = if count == 1 { 0 } else { u128::MAX / count + u128::from(u128::MAX % count == count - 1) };
    (0..count).map(|index| index * size).collect()
}

/// Ranges that begin at `starts`, the first of which is 0, in order.
pub fn ranges(starts: &[u128]) -> Vec<HashRange> {
    let ends = starts.iter().skip(1).map(|next| next - 1).chain([u128::MAX]);
    starts.iter().zip(ends).map(|(start, end)| HashRange { start: *start, end }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_shards_have_the_ranges_they_have_on_aws() {
        let ends: Vec<_> = ranges(&uniform_starts(3)).iter().map(|range| range.end.to_string()).collect();
        assert_eq!(
            ends,
            [
                "113427455640312821154458202477256070484",
                "226854911280625642308916404954512140969",
                "340282366920938463463374607431768211455"
            ]
        );
        assert_eq!(ranges(&uniform_starts(1)), [HashRange::ALL]);
        assert_eq!(uniform_starts(4)[1], 1 << 126);
    }

    #[test]
    fn partition_keys_are_hashed_with_md5() {
        // RFC 1321: MD5("a") = 0cc175b9c0f1b6a831c399e269772661.
        assert_eq!(of_partition_key("a"), 0x0cc1_75b9_c0f1_b6a8_31c3_99e2_6977_2661);
        assert_eq!(parse("340282366920938463463374607431768211456"), None);
    }
}
