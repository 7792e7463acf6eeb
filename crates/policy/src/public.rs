//! Whether a policy is public.
//!
//! AWS: "Blocking public access to your Amazon S3 storage", section "The meaning of 'public'": a policy is presumed public, and is not
//! when it grants access only to fixed values ("values that don't contain a wildcard or an AWS Identity and Access Management Policy
//! Variable") of a principal, of a set of CIDR blocks, or of a key that says where a request comes from.

use crate::condition::{Condition, Operand, Operator, Quantifier};
use crate::document::{Effect, Policy, Statement};

/// Keys that say who calls or through what. A fixed value of any of them makes a grant to everyone one to somebody.
const CONFINING: [&str; 12] = [
    "aws:PrincipalArn",
    "aws:PrincipalAccount",
    "aws:PrincipalOrgID",
    "aws:PrincipalServiceName",
    "aws:SourceArn",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:SourceOwner",
    "aws:SourceAccount",
    "aws:userid",
    "s3:DataAccessPointAccount",
    "s3:DataAccessPointArn",
];

impl Policy {
    /// Whether any statement of the policy lets in anybody at all.
    pub fn is_public(&self) -> bool {
        self.statements.iter().any(Statement::is_public)
    }
}

impl Statement {
    fn is_public(&self) -> bool {
        let is_for_all = self.principals.as_ref().is_some_and(|principals| principals.is_anyone || principals.is_not);
        self.effect == Effect::Allow && is_for_all && !self.conditions.iter().any(Condition::confines)
    }
}

impl Condition {
    /// Whether only requests of somebody in particular meet it. One that a request without the key meets confines nobody.
    fn confines(&self) -> bool {
        if self.if_exists || self.quantifier == Some(Quantifier::ForAllValues) || self.operands.is_empty() {
            return false;
        }
        if self.key.eq_ignore_ascii_case("aws:SourceIp") {
            return self.operator == Operator::IpAddress && self.operands.iter().all(is_narrow);
        }
        let is_positive = matches!(
            self.operator,
            Operator::StringEquals | Operator::StringEqualsIgnoreCase | Operator::StringLike | Operator::ArnEquals | Operator::ArnLike
        );
        is_positive
            && CONFINING.iter().any(|key| self.key.eq_ignore_ascii_case(key))
            && self.operands.iter().all(|operand| self.is_fixed(operand))
    }

    fn is_fixed(&self, operand: &Operand) -> bool {
        let Operand::Text(template) = operand else { return false };
        // AWS: "this value can contain a wildcard for the access point name without rendering the policy public, as long as the
        // account ID is fixed".
        let is_of_fixed_account = || {
            let parts = template.fixed_beginning();
            parts.splitn(6, ':').count() == 6 && parts.split(':').nth(4).is_some_and(|account| account.len() == 12)
        };
        template.is_fixed() || (self.key.eq_ignore_ascii_case("s3:DataAccessPointArn") && is_of_fixed_account())
    }
}

/// AWS: "values broader than /8 for IPv4 and /32 for IPv6" are public.
fn is_narrow(operand: &Operand) -> bool {
    let Operand::Network(network) = operand else { return false };
    network.prefix >= if network.address.is_ipv4() { 8 } else { 32 }
}

#[cfg(test)]
mod tests {
    use crate::{Attachment, Policy};

    fn is_public(principal: &str, condition: &str) -> bool {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{principal},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{condition}}}}}"#
        );
        Policy::parse(&text, Attachment::Resource).unwrap().is_public()
    }

    #[test]
    fn everyone_is_public_unless_something_fixed_confines_them() {
        assert!(is_public(r#""*""#, "{}"));
        assert!(is_public(r#"{"AWS":["*","111122223333"]}"#, "{}"));
        assert!(!is_public(r#"{"AWS":"111122223333"}"#, "{}"));
        // Both from the User Guide, "Example bucket policies".
        assert!(is_public(r#""*""#, r#"{"StringLike":{"aws:SourceVpc":"vpc-*"}}"#));
        assert!(!is_public(r#""*""#, r#"{"StringEquals":{"aws:SourceVpc":"vpc-91237329"}}"#));
        assert!(is_public(r#""*""#, r#"{"StringEqualsIfExists":{"aws:SourceVpc":"vpc-91237329"}}"#));
        assert!(is_public(r#""*""#, r#"{"StringNotEquals":{"aws:SourceVpc":"vpc-91237329"}}"#));
        assert!(is_public(r#""*""#, r#"{"StringEquals":{"aws:SourceAccount":"${aws:PrincipalAccount}"}}"#));
        assert!(is_public(r#""*""#, r#"{"StringEquals":{"s3:x-amz-acl":"private"}}"#), "it says nothing about who calls");
    }

    #[test]
    fn networks_confine_unless_they_are_broad() {
        assert!(!is_public(r#""*""#, r#"{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","10.0.0.0/8"]}}"#));
        assert!(is_public(r#""*""#, r#"{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","0.0.0.0/1"]}}"#));
        assert!(is_public(r#""*""#, r#"{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#));
        assert!(is_public(r#""*""#, r#"{"IpAddress":{"aws:SourceIp":"2001::/16"}}"#));
    }

    #[test]
    fn an_access_point_may_have_any_name_in_a_fixed_account() {
        let of = |arn: &str| is_public(r#""*""#, &format!(r#"{{"ArnLike":{{"s3:DataAccessPointArn":"{arn}"}}}}"#));
        assert!(!of("arn:aws:s3:us-west-2:123456789012:accesspoint/*"));
        assert!(of("arn:aws:s3:us-west-2:*:accesspoint/one"));
    }
}
