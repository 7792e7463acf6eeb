//! Names for keys, and those that AWS keeps for itself.

use serde::{Deserialize, Serialize};

/// What an alias points to. Its name is its key in the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    pub key_id: String,
    pub created_at: i64,
    pub updated_at: i64,
}

pub const PREFIX: &str = "alias/";
const RESERVED: &str = "alias/aws/";

/// Services for which AWS predefines an alias: "AWS managed keys" (KMS Developer Guide) and the guides of these services.
const SERVICES: &[&str] = &[
    "acm",
    "backup",
    "cloud9",
    "codeartifact",
    "codecommit",
    "dms",
    "dynamodb",
    "ebs",
    "elasticfilesystem",
    "es",
    "fsx",
    "glue",
    "kafka",
    "kinesis",
    "kinesisvideo",
    "lambda",
    "lightsail",
    "mwaa",
    "rds",
    "redshift",
    "s3",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "workspaces",
    "xray",
];

pub fn is_reserved(name: &str) -> bool {
    name.starts_with(RESERVED)
}

/// The service for which AWS manages the key behind this alias.
pub fn predefined_for(name: &str) -> Option<&'static str> {
    let service = name.strip_prefix(RESERVED)?;
    SERVICES.iter().find(|known| **known == service).copied()
}

pub fn reserved_for(service: &str) -> String {
    format!("{RESERVED}{service}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_services_that_aws_has_get_keys_of_their_own() {
        assert_eq!(predefined_for("alias/aws/s3"), Some("s3"));
        assert_eq!(predefined_for(&reserved_for("glue")), Some("glue"));
        assert_eq!(predefined_for("alias/aws/mine"), None);
        assert_eq!(predefined_for("alias/s3"), None);
        assert!(is_reserved("alias/aws/mine") && !is_reserved("alias/awsome"));
    }
}
