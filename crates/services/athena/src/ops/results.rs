//! ResultConfiguration, in the API's words and in ours.

use api_athena::{AclConfiguration, EncryptionConfiguration, ResultConfiguration};

use kernel::Error;
use wire::error::common;

use crate::errors;
use crate::model::output::S3Path;
use crate::model::work_group::{Encryption, ResultSettings};

/// Settings that can be honoured; nothing is said of where they are missing.
pub fn checked(settings: ResultSettings) -> Result<ResultSettings, Error> {
    if settings.output_location.as_deref().is_some_and(|location| S3Path::parse(location).is_none()) {
        return Err(errors::not_an_s3_path());
    }
    // A result that only claims to be encrypted would be worse than none.
    if settings.encryption.as_ref().is_some_and(|encryption| encryption.option == "CSE_KMS") {
        return Err(not_built("client-side encryption (CSE_KMS)"));
    }
    Ok(settings)
}

pub fn not_built(what: &str) -> Error {
    Error::Api(wire::Error::new(&common::NOT_IMPLEMENTED, format!("Athena {what} is not implemented")))
}

pub fn result_configuration(settings: ResultSettings) -> ResultConfiguration {
    ResultConfiguration {
        output_location: settings.output_location,
        encryption_configuration: settings
            .encryption
            .map(|Encryption { option, kms_key }| EncryptionConfiguration { encryption_option: option, kms_key }),
        expected_bucket_owner: settings.expected_bucket_owner,
        acl_configuration: settings.acl.map(|s3_acl_option| AclConfiguration { s3_acl_option }),
    }
}

/// What a caller asks for.
pub fn result_settings(configuration: ResultConfiguration) -> ResultSettings {
    ResultSettings {
        output_location: configuration.output_location.filter(|location| !location.is_empty()),
        encryption: configuration.encryption_configuration.map(encryption),
        expected_bucket_owner: configuration.expected_bucket_owner,
        acl: configuration.acl_configuration.map(|acl| acl.s3_acl_option),
    }
}

pub fn encryption(configuration: EncryptionConfiguration) -> Encryption {
    Encryption { option: configuration.encryption_option, kms_key: configuration.kms_key }
}
