//! Amazon Resource Names: `arn:partition:service:region:account:resource`.

use super::{AccountId, Region};

/// A parsed ARN. Region and account may be empty, as in `arn:aws:s3:::bucket`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn {
    text: String,
    /// Byte offsets just behind each of the five colons.
    starts: [u16; 5],
}

impl Arn {
    /// An ARN in a region: `Arn::regional("glue", &region, account, "database/sales")`.
    pub fn regional(service: &str, region: &Region, account: AccountId, resource: impl std::fmt::Display) -> Arn {
        Arn::built(format!("arn:{}:{service}:{region}:{account}:{resource}", region.partition()))
    }
    /// An ARN of a global service: `Arn::global("iam", account, "role/etl")`.
    pub fn global(service: &str, account: AccountId, resource: impl std::fmt::Display) -> Arn {
        Arn::built(format!("arn:aws:{service}::{account}:{resource}"))
    }
    /// A bucket, or an object in it.
    pub fn s3(resource: impl std::fmt::Display) -> Arn {
        Arn::built(format!("arn:aws:s3:::{resource}"))
    }

    fn built(text: String) -> Arn {
        // Not `parse`: names of 255 characters may make an ARN longer than anybody may send.
        Arn::cut(text).expect("our own parts make a well-formed ARN")
    }

    /// `None` unless it begins with `arn:` and has all six parts.
    pub fn parse(text: &str) -> Option<Arn> {
        (text.starts_with("arn:") && text.len() <= 2048).then(|| Arn::cut(text.into()))?
    }

    fn cut(text: String) -> Option<Arn> {
        let mut starts = [0u16; 5];
        let mut colons = text.bytes().enumerate().filter(|(_, byte)| *byte == b':');
        for start in &mut starts {
            *start = u16::try_from(colons.next()?.0 + 1).ok()?;
        }
        Some(Arn { text, starts })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }
    fn part(&self, index: usize) -> &str {
        &self.text[self.starts[index] as usize..self.starts[index + 1] as usize - 1]
    }
    pub fn partition(&self) -> &str {
        self.part(0)
    }
    pub fn service(&self) -> &str {
        self.part(1)
    }
    pub fn region(&self) -> &str {
        self.part(2)
    }
    pub fn account(&self) -> &str {
        self.part(3)
    }
    /// All behind the fifth colon: `table/sales/orders`, `role/etl`, `bucket/key`.
    pub fn resource(&self) -> &str {
        &self.text[self.starts[4] as usize..]
    }
}

impl std::fmt::Display for Arn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Arn> for String {
    fn from(arn: Arn) -> String {
        arn.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_an_arn_are_what_was_put_in() {
        let arn = Arn::regional("glue", &Region::default(), AccountId::DEFAULT, "table/sales/orders");
        assert_eq!(arn.as_str(), "arn:aws:glue:us-east-1:000000000000:table/sales/orders");
        assert_eq!((arn.partition(), arn.service(), arn.region()), ("aws", "glue", "us-east-1"));
        assert_eq!((arn.account(), arn.resource()), ("000000000000", "table/sales/orders"));
        assert_eq!(Arn::parse("arn:aws:s3:::b/k:with:colons").unwrap().resource(), "b/k:with:colons");
        assert_eq!(Arn::parse("arn:aws:s3::bucket"), None);
        assert_eq!(Arn::parse("nonsense"), None);
        let long = "é".repeat(1020);
        assert_eq!(Arn::regional("glue", &Region::default(), AccountId::DEFAULT, &long).resource(), long);
    }
}
