//! Keys that customers bring along (SSE-C), and what can be wrong with them.
//!
//! AWS: "Specifying server-side encryption with customer-provided keys (SSE-C)" (User Guide). The order of the checks is recorded by
//! LocalStack's `test_put_object_validation_sse_c`; that the MD5 is compared before the length, by the AWS SDKs' issues.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sealing::DataKey;

use super::encryption::AES256;
use super::etag;

/// The three headers.
#[derive(Clone, Copy, Debug, Default)]
pub struct CustomerHeaders<'a> {
    pub algorithm: Option<&'a str>,
    pub key: Option<&'a str>,
    pub md5: Option<&'a str>,
}

/// A key of 256 bits. It is used and forgotten.
#[derive(Clone, Debug)]
pub struct CustomerKey {
    pub wrapping: DataKey,
    /// Answered, so that the caller sees that the key arrived whole.
    pub md5: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadCustomerKey {
    NoAlgorithm,
    UnknownAlgorithm(String),
    NoKey,
    NoMd5,
    WrongMd5,
    WrongLength,
}

impl CustomerHeaders<'_> {
    pub fn is_given(&self) -> bool {
        self.algorithm.is_some() || self.key.is_some() || self.md5.is_some()
    }

    pub fn parse(&self) -> Result<Option<CustomerKey>, BadCustomerKey> {
        if !self.is_given() {
            return Ok(None);
        }
        match self.algorithm {
            None => return Err(BadCustomerKey::NoAlgorithm),
            Some(AES256) => {}
            Some(other) => return Err(BadCustomerKey::UnknownAlgorithm(other.to_owned())),
        }
        let key = self.key.filter(|key| !key.is_empty()).ok_or(BadCustomerKey::NoKey)?;
        let md5 = self.md5.filter(|md5| !md5.is_empty()).ok_or(BadCustomerKey::NoMd5)?;
        let key = STANDARD.decode(key.trim()).map_err(|_| BadCustomerKey::WrongLength)?;
        if etag::parse_base64(md5) != Some(etag::md5(&key)) {
            return Err(BadCustomerKey::WrongMd5);
        }
        let key: [u8; 32] = key.try_into().map_err(|_| BadCustomerKey::WrongLength)?;
        Ok(Some(CustomerKey { wrapping: DataKey::from(key), md5: md5.trim().to_owned() }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(algorithm: Option<&str>, key: Option<&str>, md5: Option<&str>) -> Result<Option<CustomerKey>, BadCustomerKey> {
        CustomerHeaders { algorithm, key, md5 }.parse()
    }

    #[test]
    fn a_key_needs_its_algorithm_its_length_and_its_digest() {
        let (key, short) = (STANDARD.encode([7; 32]), STANDARD.encode([7; 24]));
        let (md5, md5_of_short) = (etag::base64(&etag::md5(&[7; 32])), etag::base64(&etag::md5(&[7; 24])));
        assert!(parse(None, None, None).unwrap().is_none());
        assert_eq!(parse(Some(AES256), Some(&key), Some(&md5)).unwrap().unwrap().md5, md5);
        let wrong = |algorithm, key, md5| parse(algorithm, key, md5).map(drop).unwrap_err();
        assert_eq!(wrong(None, Some(&key), Some(&md5)), BadCustomerKey::NoAlgorithm);
        assert_eq!(wrong(Some("AES128"), Some(&key), Some(&md5)), BadCustomerKey::UnknownAlgorithm("AES128".into()));
        assert_eq!(wrong(Some(AES256), None, Some(&md5)), BadCustomerKey::NoKey);
        assert_eq!(wrong(Some(AES256), Some(&key), None), BadCustomerKey::NoMd5);
        assert_eq!(wrong(Some(AES256), Some(&short), Some(&md5)), BadCustomerKey::WrongMd5);
        assert_eq!(wrong(Some(AES256), Some(&short), Some(&md5_of_short)), BadCustomerKey::WrongLength);
        assert_eq!(wrong(Some(AES256), Some("~"), Some(&md5)), BadCustomerKey::WrongLength);
    }
}
