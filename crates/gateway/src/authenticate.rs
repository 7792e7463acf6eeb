//! Who is calling: the signature checked against the secret that [`kernel::Authority`] knows.

use http::request::Parts;
use kernel::{AccountId, Credential, Principal, Region, World};
use wire::schema::ErrorSchema;
use wire::{Protocol, ServiceSchema};

use crate::sigv4::post_form::PostForm;
use crate::sigv4::{self, AuthError, Expectation, Family, KeyCache, Presented, Verified};

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
        Presented::Signed(signed) => signed,
    };
    let now = world.clock().now();
    let expect = Expectation::new(family, service.signing_name, now.millis());
    // AWS: S3 judges dates and scope before it looks the key up; the others look first.
    if family == Family::S3 {
        sigv4::examine(&signed, parts, &expect)?;
    }
    let credential = credential(world, signed.credential.access_key(), signed.session_token.as_deref(), now)?;
    if family != Family::S3 {
        sigv4::examine(&signed, parts, &expect)?;
    }
    let key = keys.signing_key(&signed.credential, &credential.secret);
    let verified = sigv4::check_signature(&signed, parts, &key, body_sha256, &expect)?;
    Ok(caller(world, credential.principal, signed.credential.region(), Some(verified)))
}

/// The credential behind a key, with the session token that belongs to it.
fn credential(world: &World, access_key: &str, token: Option<&str>, now: kernel::Timestamp) -> Result<Credential, Denied> {
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

/// Checks the signed policy of a browser's form; without one the caller is anonymous.
pub fn authenticate_form(
    world: &World,
    keys: &KeyCache,
    service: &'static ServiceSchema,
    form: Option<&PostForm<'_>>,
) -> Result<Caller, Denied> {
    let Some(form) = form else { return Ok(anonymous(world)) };
    let now = world.clock().now();
    let credential = credential(world, form.credential.access_key(), form.session_token, now)?;
    let key = keys.signing_key(&form.credential, &credential.secret);
    form.verify(&key, &Expectation::new(Family::S3, service.signing_name, now.millis()))?;
    Ok(caller(world, credential.principal, form.credential.region(), None))
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
    let refusal = sigv4::refusal(error, family);
    let schema = ErrorSchema { name: refusal.code, code: refusal.code, status: refusal.status.as_u16(), is_sender_fault: true };
    refusal.fields.into_iter().fold(wire::Error::new(&schema, refusal.message), |error, (name, value)| error.with(name, value))
}
