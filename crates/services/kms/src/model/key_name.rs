//! How requests name a key: by id, key ARN, alias, or alias ARN.

use kernel::Arn;

use super::alias;

/// A name that is well formed; whether there is such a key is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyName {
    /// The region and account of an ARN.
    pub place: Option<(String, String)>,
    pub name: Name,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    Id(String),
    /// With its prefix: `alias/lake`.
    Alias(String),
}

/// A name that no key can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadName {
    Arn,
    KeyId,
}

impl KeyName {
    pub fn parse(text: &str) -> Result<KeyName, BadName> {
        if !text.starts_with("arn:") {
            return Ok(KeyName { place: None, name: bare(text).ok_or(BadName::KeyId)? });
        }
        let arn = Arn::parse(text).filter(|arn| arn.service() == "kms").ok_or(BadName::Arn)?;
        let resource = arn.resource();
        let name = match resource.strip_prefix("key/") {
            Some(id) => bare(id).filter(|name| matches!(name, Name::Id(_))).ok_or(BadName::KeyId)?,
            None => bare(resource).filter(|name| matches!(name, Name::Alias(_))).ok_or(BadName::Arn)?,
        };
        Ok(KeyName { place: Some((arn.region().to_owned(), arn.account().to_owned())), name })
    }
}

fn bare(text: &str) -> Option<Name> {
    match text.strip_prefix(alias::PREFIX) {
        Some("") => None,
        Some(_) => Some(Name::Alias(text.to_owned())),
        None => is_id(text).then(|| Name::Id(text.to_owned())),
    }
}

/// A UUID, or the id of a multi-Region key: `mrk-` and 32 digits.
fn is_id(text: &str) -> bool {
    match text.strip_prefix("mrk-") {
        Some(digits) => digits.len() == 32 && is_hex(digits),
        None => id_bytes(text).is_some(),
    }
}

/// The 16 bytes of a UUID.
pub fn id_bytes(id: &str) -> Option<[u8; 16]> {
    let groups: Vec<&str> = id.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    if lengths != [8, 4, 4, 4, 12] {
        return None;
    }
    let mut bytes = [0; 16];
    hex::decode_to_slice(groups.concat(), &mut bytes).ok()?;
    Some(bytes)
}

/// The inverse of [`id_bytes`], in lower case as we give ids out.
pub fn id_text(bytes: [u8; 16]) -> String {
    let hex = hex::encode(bytes);
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ID: &str = "0d8e9c3a-55a5-4d0e-9c80-1f4a4e0d4f11";

    #[test]
    fn a_key_has_four_kinds_of_names() {
        let here = Some(("us-east-1".to_owned(), "000000000000".to_owned()));
        let (id, alias) = (Name::Id(ID.into()), Name::Alias("alias/lake".into()));
        assert_eq!(KeyName::parse(ID), Ok(KeyName { place: None, name: id.clone() }));
        assert_eq!(KeyName::parse("alias/lake"), Ok(KeyName { place: None, name: alias.clone() }));
        let arn = format!("arn:aws:kms:us-east-1:000000000000:key/{ID}");
        assert_eq!(KeyName::parse(&arn), Ok(KeyName { place: here.clone(), name: id }));
        assert_eq!(KeyName::parse("arn:aws:kms:us-east-1:000000000000:alias/lake"), Ok(KeyName { place: here, name: alias }));
        for (wrong, why) in [
            ("fake-key-id", BadName::KeyId),
            ("134f2428cec14b25a1ae9048164dba47", BadName::KeyId),
            ("mrk-fake-key-id", BadName::KeyId),
            ("alias/", BadName::KeyId),
            ("arn:aws:kms:us-east-1:000000000000:key/fake", BadName::KeyId),
            ("arn:aws:s3:::bucket", BadName::Arn),
            ("arn:aws:kms:us-east-1:000000000000:grant/x", BadName::Arn),
        ] {
            assert_eq!(KeyName::parse(wrong), Err(why), "{wrong}");
        }
        assert!(KeyName::parse("mrk-d3b95762d3b95762d3b95762d3b95762").is_ok());
    }

    proptest! {
        #[test]
        fn the_bytes_of_an_id_lead_back_to_it(bytes: [u8; 16]) {
            prop_assert_eq!(id_bytes(&id_text(bytes)), Some(bytes));
        }

        #[test]
        fn no_name_is_too_odd_to_be_judged(text: String, rest: String) {
            let _ = KeyName::parse(&text);
            let _ = KeyName::parse(&format!("arn:aws:kms:us-east-1:000000000000:{rest}"));
        }
    }
}
