//! Policies that AWS itself manages: `arn:aws:iam::aws:policy/…`.
//!
//! Any name in that namespace can be attached, because a name we do not know may well exist on AWS. Only the ones listed here can
//! be read: their documents are the published ones (AWS Managed Policy Reference). Dates and most ids are AWS's own and left out.

/// One policy of the list, with the one version we keep of it.
#[derive(Debug)]
pub struct AwsManaged {
    pub path: &'static str,
    pub name: &'static str,
    pub version: &'static str,
    pub document: &'static str,
}

const NAMESPACE: &str = "arn:aws:iam::aws:policy/";

/// Whether the ARN stands in AWS's own namespace.
pub fn is_aws(arn: &str) -> bool {
    arn.strip_prefix(NAMESPACE).is_some_and(|name| !name.is_empty())
}

pub fn find(arn: &str) -> Option<&'static AwsManaged> {
    LIST.iter().find(|policy| policy.arn() == arn)
}

impl AwsManaged {
    pub fn arn(&self) -> String {
        format!("{NAMESPACE}{}{}", &self.path[1..], self.name)
    }
}

macro_rules! listed {
    ($path:literal, $name:literal, $version:literal) => {
        AwsManaged { path: $path, name: $name, version: $version, document: include_str!(concat!("aws_managed/", $name, ".json")) }
    };
}

pub static LIST: &[AwsManaged] = &[
    listed!("/", "AWSStepFunctionsFullAccess", "v1"),
    listed!("/", "AdministratorAccess", "v1"),
    listed!("/", "AmazonKinesisFirehoseFullAccess", "v1"),
    listed!("/", "AmazonKinesisFullAccess", "v1"),
    listed!("/", "AmazonS3FullAccess", "v2"),
    listed!("/", "AmazonS3ReadOnlyAccess", "v3"),
    listed!("/", "AmazonSQSFullAccess", "v1"),
    listed!("/service-role/", "AWSGlueServiceRole", "v4"),
    listed!("/service-role/", "AWSLambdaBasicExecutionRole", "v1"),
    listed!("/service-role/", "AWSLambdaDynamoDBExecutionRole", "v1"),
    listed!("/service-role/", "AWSLambdaKinesisExecutionRole", "v1"),
    listed!("/service-role/", "AWSLambdaSQSQueueExecutionRole", "v1"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document;

    #[test]
    fn every_listed_policy_is_found_and_would_be_accepted() {
        for policy in LIST {
            assert_eq!(document::check_permissions(policy.document), Ok(()), "{}", policy.name);
            assert!(is_aws(&policy.arn()) && find(&policy.arn()).is_some());
        }
        assert!(find("arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole").is_some());
        assert!(!is_aws("arn:aws:iam::000000000000:policy/mine") && !is_aws(NAMESPACE));
    }
}
