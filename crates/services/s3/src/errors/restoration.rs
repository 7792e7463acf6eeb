//! What S3 says about restores. Sentences: the API reference of RestoreObject, and what others report of S3's answers.

use api_s3::errors as api;
use kernel::Error;

use super::invalid_argument;
use crate::model::restoration::Refusal;

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        match refusal {
            Refusal::NotArchived => api::invalid_object_state("Restore is not allowed for the object's current storage class").into(),
            Refusal::ActiveTier => api::object_already_in_active_tier_error("This action is not allowed against this storage tier.").into(),
            Refusal::NoSuchTier => api::invalid_tier("Retrieval option is not supported by this storage class").into(),
            Refusal::InProgress => api::restore_already_in_progress("Object restore is already in progress").into(),
        }
    }
}

pub fn too_few_days(days: i32) -> Error {
    invalid_argument("restoration days should be at least 1", "Days", days.to_string())
}
/// Our words: Select has ended on AWS for new customers, and is not built here.
pub fn select_not_built() -> Error {
    api::not_implemented("Restore requests of type SELECT are not implemented").with("Header", "RestoreRequest/Type").into()
}
