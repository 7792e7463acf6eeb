//! Browser uploads: a `multipart/form-data` POST whose fields carry a signed policy instead of a signed request.
//!
//! The string to sign is the base64 policy itself. AWS: "Browser-Based Uploads Using POST (AWS Signature Version 4)" (S3 API Reference).

use std::borrow::Cow;

use super::{
    ALGORITHM, ALGORITHM_ASYMMETRIC,
    error::{AuthError, Mismatch, Place},
    key::{self, SigningKey},
    scope::Credential,
    timestamp,
    verify::Expectation,
};

/// The authentication fields of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostForm<'f> {
    pub credential: Credential<'f>,
    /// `x-amz-date` as sent.
    pub date_line: &'f str,
    pub signature: &'f str,
    /// The policy as sent, still base64; see [`super::post_policy::PostPolicy::parse`].
    pub policy: &'f str,
    pub session_token: Option<&'f str>,
}

/// Reads the fields before `file`, in form order. `Ok(None)` is an anonymous form: no policy and no signature.
pub fn parse<'f>(fields: &'f [(String, String)]) -> Result<Option<PostForm<'f>>, AuthError> {
    let field = |name: &str| fields.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str());
    let policy = match (field("policy"), field("x-amz-signature")) {
        (None, None) => return Ok(None),
        (policy, _) => policy,
    };
    let required = |name: &'static str| field(name).ok_or(AuthError::FormIncomplete { field: name });
    let policy = policy.ok_or(AuthError::FormIncomplete { field: "policy" })?;
    match required("X-Amz-Algorithm")? {
        ALGORITHM => {}
        ALGORITHM_ASYMMETRIC => return Err(AuthError::SignatureV4a),
        other => return Err(AuthError::UnsupportedScheme { header: other.to_owned(), has_date: true }),
    }
    let credential = required("X-Amz-Credential")?;
    let credential = Credential::parse(Cow::Borrowed(credential)).map_err(|fault| AuthError::Scope { place: Place::Form, fault })?;
    let (date_line, signature) = (required("X-Amz-Date")?, required("X-Amz-Signature")?);
    Ok(Some(PostForm { credential, date_line, signature, policy, session_token: field("X-Amz-Security-Token") }))
}

impl PostForm<'_> {
    /// The scope and the signature. How long the form is good for is the policy's `expiration`, not the date's age.
    pub fn verify(&self, key: &SigningKey, expect: &Expectation<'_>) -> Result<(), AuthError> {
        if timestamp::parse_basic(self.date_line).is_none() {
            return Err(AuthError::NoDate { header: String::new() });
        }
        let request_date = self.date_line.get(..8).unwrap_or_default();
        if let Some(fault) = self.credential.fault(expect.service, expect.region, self.date_line, request_date) {
            return Err(AuthError::Scope { place: Place::Form, fault });
        }
        if key::matches_hex(&key.sign(&[self.policy.as_bytes()]), self.signature.as_bytes()) {
            return Ok(());
        }
        Err(AuthError::SignatureMismatch(Box::new(Mismatch {
            access_key: self.credential.access_key().to_owned(),
            signature_provided: self.signature.to_owned(),
            string_to_sign: self.policy.to_owned(),
            canonical_request: None,
        })))
    }
}
