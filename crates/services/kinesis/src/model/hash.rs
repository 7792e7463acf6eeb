//! Hash keys: where in the 128 bits of a stream's shards a record belongs.

use fast_md5::Md5;

/// AWS: "An MD5 hash function is used to map partition keys to 128-bit integer values" (API reference, PutRecord).
pub fn of_partition_key(key: &str) -> u128 {
    let mut md5 = Md5::new();
    md5.update(key.as_bytes());
    u128::from_be_bytes(md5.finalize())
}

/// The model's pattern is `0|([1-9]\d{0,38})`; what it admits may still be 2^128 or more.
pub fn parse(text: &str) -> Option<u128> {
    text.parse().ok()
}

/// The first hash key of each of `count` equal shards. As on AWS, the last shard takes what does not divide.
pub fn equal_starts(count: u32) -> impl Iterator<Item = u128> {
    let width = if count < 2 { 0 } else { u128::MAX / u128::from(count) + u128::from(count.is_power_of_two()) };
    (0..count).map(move |number| width * u128::from(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partition_key_hashes_as_md5_read_as_a_number() {
        assert_eq!(of_partition_key(""), 0xd41d_8cd9_8f00_b204_e980_0998_ecf8_427e);
        assert_eq!(of_partition_key("a"), 0x0cc1_75b9_c0f1_b6a8_31c3_99e2_6977_2661);
    }

    #[test]
    fn equal_shards_begin_where_aws_begins_them() {
        assert_eq!(equal_starts(1).collect::<Vec<_>>(), [0]);
        // AWS: "Resharding a stream" shows 170141183460469231731687303715884105728 as the middle.
        assert_eq!(equal_starts(2).collect::<Vec<_>>(), [0, 170_141_183_460_469_231_731_687_303_715_884_105_728]);
        // A stream of three shards, as DescribeStream shows it: 0, 113427455640312821154458202477256070485, …970
        assert_eq!(equal_starts(3).nth(1), Some(113_427_455_640_312_821_154_458_202_477_256_070_485));
        assert_eq!(equal_starts(3).nth(2), Some(226_854_911_280_625_642_308_916_404_954_512_140_970));
    }
}
