//! Who is calling: the signature checked against the secret that [`kernel::Authority`] knows.

use http::request::Parts;
use kernel::{AccountId, Credential, Principal, Region, Timestamp, World};
use wire::{Protocol, ServiceSchema};

use crate::sigv2::{self, SignedForm};
use crate::sigv4::{self, AuthError, Expectation, Family, KeyCache, Presented, Signed, Verified, post_form};

/// A caller who is who they say they are.
pub struct Caller {
    pub principal: Principal,
    pub account: AccountId,
    pub region: Region,
    /// How the body is tied to the signature; nothing for anonymous callers.
    pub verified: Option<Verified>,
}

/// A refusal in AWS's words, or a failure to look a key up.
pub enum Denied {
    Auth(AuthError),
    Ours(kernel::Error),
}

impl From<AuthError> for Denied {
    fn from(error: AuthError) -> Denied {
        Denied::Auth(error)
    }
}

impl From<kernel::Error> for Denied {
    fn from(error: kernel::Error) -> Denied {
        Denied::Ours(error)
    }
}

/// The words in which a service refuses.
///
/// S3 is the one restXml service here; another (CloudFront, Route 53) would need words of its own.
pub fn family(protocol: Protocol) -> Family {
    match protocol {
        Protocol::RestXml => Family::S3,
        Protocol::RestJson1 => Family::RestJson,
        Protocol::Query => Family::Query,
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::RpcV2Cbor | Protocol::AwsCbor1_1 => Family::Json,
    }
}

/// Checks the request's signature. `body_sha256` is `None` where the body is yet to be streamed.
pub fn authenticate(
    world: &World,
    keys: &KeyCache,
    service: &'static ServiceSchema,
    family: Family,
    parts: &Parts,
    body_sha256: Option<&[u8; 32]>,
) -> Result<Caller, Denied> {
    let signed = match sigv4::parse(parts)? {
        Presented::Anonymous if family == Family::S3 => return Ok(anonymous(world)),
        Presented::Anonymous => return Err(AuthError::Anonymous.into()),
        Presented::Version2 if family == Family::S3 => return version_2(world, parts),
        Presented::Version2 => return Err(AuthError::SignatureV2.into()),
        Presented::Signed(signed) => signed,
    };
    let now = world.clock().now();
    let expect = Expectation::new(family, service.signing_name, now.millis());
    // AWS: S3 judges dates and scope before it looks the key up; the others look first.
    if family == Family::S3 {
        examine(world, &signed, parts, &expect)?;
    }
    let credential = credential(world, signed.credential.access_key(), signed.session_token.as_deref(), now)?;
    if family != Family::S3 {
        examine(world, &signed, parts, &expect)?;
    }
    let key = keys.signing_key(&signed.credential, &credential.secret);
    let verified = sigv4::check_signature(&signed, parts, &key, body_sha256, &expect)?;
    Ok(caller(world, credential.principal, signed.credential.region(), Some(verified)))
}

/// Judges what needs no secret. Callers' clocks follow the world, whatever ours was moved to: a request that is out of time here is
/// judged once more by how far ahead our clock stood when it was signed. So a URL presigned before an advance expires by it.
fn examine(world: &World, signed: &Signed<'_>, parts: &Parts, expect: &Expectation<'_>) -> Result<(), AuthError> {
    let first = sigv4::examine(signed, parts, expect);
    let Some(signed_at) = signed.timestamp_millis.filter(|_| first.as_ref().is_err_and(is_about_time)) else { return first };
    let now_millis = expect.now_millis - world.clock().lead_at(Timestamp::from_millis(signed_at));
    sigv4::examine(signed, parts, &Expectation { now_millis, ..*expect }).or(first)
}

fn is_about_time(error: &AuthError) -> bool {
    matches!(error, AuthError::Skewed { .. } | AuthError::Expired { .. } | AuthError::NotYetValid { .. })
}

/// Version 2 signs no region, so the caller is in the configured one, and no body.
fn version_2(world: &World, parts: &Parts) -> Result<Caller, Denied> {
    let signed = sigv2::parse(parts)?;
    let now = world.clock().now();
    sigv2::examine(&signed, parts, now.millis())?;
    let credential = credential(world, &signed.access_key, signed.session_token.as_deref(), now)?;
    sigv2::check_signature(&signed, parts, &credential.secret)?;
    Ok(caller(world, credential.principal, world.config().region.as_str(), None))
}

/// The credential behind a key, with the session token that belongs to it.
fn credential(world: &World, access_key: &str, token: Option<&str>, now: Timestamp) -> Result<Credential, Denied> {
    let unknown = || AuthError::UnknownAccessKey { access_key: access_key.to_owned() };
    let credential = world.authority().credential(world, access_key)?.ok_or_else(unknown)?;
    let token = || token.unwrap_or_default().to_owned();
    if credential.session_token.as_ref().is_some_and(|expected| *expected != token()) {
        return Err(AuthError::InvalidToken { token: token() }.into());
    }
    if credential.expires.is_some_and(|expires| expires <= now) {
        return Err(AuthError::ExpiredToken { token: token() }.into());
    }
    Ok(credential)
}

/// Checks the signature of a browser's form, and returns the policy it signed; without one the caller is anonymous.
pub fn authenticate_form<'f>(
    world: &World,
    keys: &KeyCache,
    service: &'static ServiceSchema,
    fields: &'f [(String, String)],
) -> Result<(Caller, Option<&'f str>), Denied> {
    let now = world.clock().now();
    if let Some(form) = SignedForm::parse(fields)? {
        let credential = credential(world, form.access_key, form.session_token, now)?;
        form.verify(&credential.secret)?;
        return Ok((caller(world, credential.principal, world.config().region.as_str(), None), Some(form.policy)));
    }
    let Some(form) = post_form::parse(fields)? else { return Ok((anonymous(world), None)) };
    let credential = credential(world, form.credential.access_key(), form.session_token, now)?;
    let key = keys.signing_key(&form.credential, &credential.secret);
    form.verify(&key, &Expectation::new(Family::S3, service.signing_name, now.millis()))?;
    Ok((caller(world, credential.principal, form.credential.region(), None), Some(form.policy)))
}

fn anonymous(world: &World) -> Caller {
    let config = world.config();
    Caller { principal: Principal::Anonymous, account: config.account, region: config.region.clone(), verified: None }
}

fn caller(world: &World, principal: Principal, region: &str, verified: Option<Verified>) -> Caller {
    let region = Region::parse(region).unwrap_or_else(|| world.config().region.clone());
    let account = principal.account().unwrap_or(world.config().account);
    Caller { principal, account, region, verified }
}

impl Denied {
    pub fn into_error(self, family: Family) -> wire::Error {
        match self {
            Denied::Ours(error) => error.into_api(),
            Denied::Auth(error) => refusal_error(&error, family),
        }
    }
}

/// The refusal as an error that every codec can write.
pub fn refusal_error(error: &AuthError, family: Family) -> wire::Error {
    sigv4::refusal(error, family).into()
}
