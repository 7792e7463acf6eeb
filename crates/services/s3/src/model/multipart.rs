//! The rules under which parts become an object.
//!
//! AWS: "Amazon S3 multipart upload limits" (User Guide): part numbers 1 to 10,000, parts of 5 MiB to 5 GiB, the last as small as it
//! likes. CompleteMultipartUpload: the list is in ascending order and names each part by number and ETag.

use super::checksum::Digest;
use super::etag::{self, ETag};

pub const PART_NUMBER_MAX: i32 = 10_000;
pub const PART_BYTES_MIN: u64 = 5 << 20;
pub const PART_BYTES_MAX: u64 = 5 << 30;
/// What can be uploaded or copied at once.
pub const SINGLE_BYTES_MAX: u64 = 5 << 30;
/// AWS: raised from 5 TB in December 2025.
pub const OBJECT_BYTES_MAX: u64 = 50 << 40;

/// A part number that can exist.
pub fn part_number(asked: i32) -> Option<u16> {
    (1..=PART_NUMBER_MAX).contains(&asked).then_some(asked as u16)
}

/// A part as it was uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uploaded {
    pub number: u16,
    pub md5: etag::Md5,
    pub bytes: u64,
    pub digest: Option<Digest>,
}

/// A part as the completing call names it.
#[derive(Clone, Debug, Default)]
pub struct Named {
    pub number: i32,
    pub etag: String,
    /// The checksum in base64, when the caller gives one.
    pub checksum: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadList {
    Empty,
    OutOfOrder,
    /// Not uploaded, or its ETag or checksum is another.
    Unknown {
        number: i32,
        etag: String,
    },
    TooSmall {
        number: i32,
        bytes: u64,
        etag: String,
    },
}

/// The uploaded parts that the list names, in its order. `uploaded` is in the order of part numbers.
pub fn choose(named: &[Named], uploaded: &[Uploaded]) -> Result<Vec<Uploaded>, BadList> {
    if named.is_empty() {
        return Err(BadList::Empty);
    }
    if named.windows(2).any(|pair| pair[0].number >= pair[1].number) {
        return Err(BadList::OutOfOrder);
    }
    let mut chosen = Vec::with_capacity(named.len());
    for name in named {
        let unknown = || BadList::Unknown { number: name.number, etag: etag::unquote(&name.etag).to_owned() };
        let number = part_number(name.number).ok_or_else(unknown)?;
        let at = uploaded.binary_search_by_key(&number, |part| part.number).map_err(|_| unknown())?;
        let part = uploaded[at];
        let is_checksum_right = match (&name.checksum, &part.digest) {
            (Some(said), Some(digest)) => *said == digest.base64(),
            _ => true,
        };
        if !ETag::of_whole(part.md5).is(&name.etag) || !is_checksum_right {
            return Err(unknown());
        }
        chosen.push(part);
    }
    let all_but_last = &chosen[..chosen.len() - 1];
    match all_but_last.iter().find(|part| part.bytes < PART_BYTES_MIN) {
        Some(small) => {
            let etag = ETag::of_whole(small.md5).bare();
            Err(BadList::TooSmall { number: i32::from(small.number), bytes: small.bytes, etag })
        }
        None => Ok(chosen),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(number: u16, bytes: u64) -> Uploaded {
        Uploaded { number, md5: [number as u8; 16], bytes, digest: None }
    }
    fn named(part: &Uploaded) -> Named {
        Named { number: i32::from(part.number), etag: ETag::of_whole(part.md5).quoted(), checksum: None }
    }

    #[test]
    fn parts_are_chosen_in_order_and_others_stay_behind() {
        let uploaded = [part(1, PART_BYTES_MIN), part(3, PART_BYTES_MIN), part(7, 1)];
        let chosen = choose(&[named(&uploaded[0]), named(&uploaded[2])], &uploaded).unwrap();
        assert_eq!(chosen, [uploaded[0], uploaded[2]]);
    }

    #[test]
    fn a_wrong_list_is_refused_with_its_reason() {
        let uploaded = [part(1, 5), part(2, 1)];
        let both = [named(&uploaded[0]), named(&uploaded[1])];
        assert_eq!(choose(&[], &uploaded), Err(BadList::Empty));
        assert_eq!(choose(&[both[1].clone(), both[0].clone()], &uploaded), Err(BadList::OutOfOrder));
        assert_eq!(choose(&[both[0].clone(), both[0].clone()], &uploaded), Err(BadList::OutOfOrder));
        assert!(matches!(choose(&both, &uploaded), Err(BadList::TooSmall { number: 1, bytes: 5, .. })));
        let wrong = Named { etag: "nonsense".into(), ..both[1].clone() };
        assert!(matches!(choose(&[wrong], &uploaded), Err(BadList::Unknown { number: 2, .. })));
        let missing = Named { number: 9, ..both[1].clone() };
        assert!(matches!(choose(&[missing], &uploaded), Err(BadList::Unknown { number: 9, .. })));
    }
}
