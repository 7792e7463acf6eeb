//! Browser uploads to S3: a `multipart/form-data` POST becomes the PutObject that its fields describe.
//!
//! AWS: "POST Object" and "Browser-Based Uploads Using POST" (S3 API Reference). It is no operation of the model, so it is
//! put together here: fields → signature and policy → headers → `PutObject`, the file streaming through.

use bytes::Bytes;
use futures::{Stream, StreamExt};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use kernel::{Cx, World};
use multer::{Constraints, Field, Multipart, SizeLimit};
use wire::http::{Payload, Reply, Request};
use wire::schema::ErrorSchema;
use wire::{Body, BodyError, OperationSchema, Protocol, ServiceSchema};

use crate::answer::Answer;
use crate::authenticate::authenticate_form;
use crate::incoming::Home;
use crate::recognise::{Index, addressed_bucket};
use crate::server::origin;
use crate::sigv4::post_policy::{PolicyError, PostPolicy};
use crate::sigv4::{Family, KeyCache};

/// AWS: all fields but the file together may have 20 KB.
const FIELD_BYTES_MAX: u64 = 20 << 10;
const FIELDS_MAX: usize = 128;

static MALFORMED_POST: ErrorSchema = sender("MalformedPOSTRequest");
static MALFORMED_XML: ErrorSchema = sender("MalformedXML");
static INVALID_ARGUMENT: ErrorSchema = sender("InvalidArgument");

const fn sender(code: &'static str) -> ErrorSchema {
    ErrorSchema { name: code, code, status: 400, is_sender_fault: true }
}

/// A form on its way to a bucket.
pub struct Upload {
    pub service: &'static ServiceSchema,
    put_object: &'static OperationSchema,
    bucket: String,
    boundary: String,
}

impl Upload {
    /// S3's own operation for forms, where it has one: what it does is PutObject, under another name.
    fn operation(&self, world: &World) -> &'static OperationSchema {
        let is_meant = |operation: &&'static OperationSchema| operation.service.name == "s3" && operation.name == "PostObject";
        world.router().built().find(is_meant).unwrap_or(self.put_object)
    }
}

/// `None` for every request that is not a form posted to a bucket.
pub fn recognise(parts: &Parts, index: &Index) -> Option<Upload> {
    if parts.method != Method::POST {
        return None;
    }
    let kind = parts.headers.get(http::header::CONTENT_TYPE)?.to_str().ok()?;
    let boundary = multer::parse_boundary(kind).ok()?;
    let path = parts.uri.path().trim_matches('/');
    let bucket = addressed_bucket(parts).filter(|_| path.is_empty()).unwrap_or(path);
    let service = index.services().iter().find(|service| service.name == "s3").copied()?;
    let put_object = service.operations.iter().find(|operation| operation.name == "PutObject").copied()?;
    let is_bucket = !bucket.is_empty() && !bucket.contains('/');
    is_bucket.then(|| Upload { service, put_object, bucket: bucket.to_owned(), boundary })
}

pub async fn run(
    world: &World,
    keys: &KeyCache,
    parts: &Parts,
    upload: &Upload,
    body: &Home,
    answer: &mut Answer<'_>,
) -> Result<Reply, wire::Error> {
    let limits = SizeLimit::new().per_field(FIELD_BYTES_MAX).for_field("file", u64::MAX);
    let form = Multipart::with_constraints(body.lend(), &upload.boundary, Constraints::new().size_limit(limits));
    let (fields, file) = read_fields(form).await?;
    let policy = {
        let signed = authenticate_form(world, keys, upload.service, &fields).map_err(|denied| denied.into_error(Family::S3))?;
        let (caller, policy) = signed;
        answer.begin(&Cx::from_outside(world, caller.principal, caller.account, caller.region, origin(parts)));
        policy.map(PostPolicy::parse).transpose().map_err(policy_error)?
    };
    if let Some(policy) = &policy {
        policy.check_fields(&fields, &upload.bucket, world.clock().now().millis()).map_err(policy_error)?;
    }
    let key = field(&fields, "key").filter(|key| !key.is_empty()).ok_or_else(|| {
        wire::Error::new(
            &INVALID_ARGUMENT,
            "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.",
        )
        .with("ArgumentName", "key")
    })?;
    let headers = headers_of(&fields, &file)?;
    let request = Request {
        method: &Method::PUT,
        labels: vec![("Bucket", upload.bucket.clone()), ("Key", key.to_owned())],
        query: "",
        headers: &headers,
    };
    let operation = upload.operation(world);
    let mut input = world.router().new_input(operation).map_err(kernel::Error::into_api)?;
    let payload = Payload::Stream(sized(file, policy));
    wire::http::decode_request(operation, Protocol::RestXml, &request, payload, &mut *input)
        .map_err(|error| wire::http::refusal(upload.service, Protocol::RestXml, &error))?;
    let cx = answer.call().expect("begun above");
    let output = cx.dispatch(operation, input).await.map_err(kernel::Error::into_api)?;
    let stored = wire::http::encode_reply(operation, Protocol::RestXml, output, &answer.request_id())
        .map_err(|error| kernel::Error::internal(error.to_string()).into_api())?;
    Ok(success(parts, &upload.bucket, key, &fields, stored))
}

type Fields = Vec<(String, String)>;

fn field<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// The fields in front of the file, and the file. AWS ignores what follows it.
async fn read_fields(mut form: Multipart<'static>) -> Result<(Fields, Field<'static>), wire::Error> {
    let mut fields = Fields::new();
    loop {
        let part = form.next_field().await.map_err(malformed)?.ok_or_else(|| {
            wire::Error::new(&INVALID_ARGUMENT, "POST requires exactly one file upload per request.")
                .with("ArgumentName", "file")
                .with("ArgumentValue", "0")
        })?;
        let name = part.name().unwrap_or_default().to_owned();
        if name.eq_ignore_ascii_case("file") {
            let file_name = part.file_name().unwrap_or_default().to_owned();
            for (_, value) in &mut fields {
                // AWS: the variable ${filename} is replaced by the name of the file the user chose.
                *value = value.replace("${filename}", &file_name);
            }
            return Ok((fields, part));
        }
        if fields.len() == FIELDS_MAX {
            return Err(wire::Error::new(&MALFORMED_POST, "The body of your POST request has too many fields."));
        }
        fields.push((name, part.text().await.map_err(malformed)?));
    }
}

fn malformed(_: multer::Error) -> wire::Error {
    wire::Error::new(&MALFORMED_POST, "The body of your POST request is not well-formed multipart/form-data.")
}

fn policy_error(error: PolicyError) -> wire::Error {
    error.refusal().into()
}

/// Fields that are headers of PutObject under the same names.
const HEADER_FAMILIES: [&str; 5] = ["x-amz-meta-", "x-amz-server-side-", "x-amz-checksum-", "x-amz-object-lock-", "x-amz-sdk-checksum-"];

/// AWS: the field `tagging` holds a document, where PutObject's header holds a query ("POST Object", form fields).
fn tagging(document: &str) -> Result<String, wire::Error> {
    let tags = wire::xml::pairs(document.as_bytes(), "TagSet", "Tag", ["Key", "Value"]).ok_or_else(|| {
        wire::Error::new(&MALFORMED_XML, "The XML you provided was not well-formed or did not validate against our published schema")
    })?;
    let quoted = |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let pairs: Vec<String> = tags.iter().map(|(key, value)| format!("{}={}", quoted(key), quoted(value))).collect();
    Ok(pairs.join("&"))
}

/// Form fields that PutObject takes as headers. `Content-Type` of the file stands in when no field names one.
fn headers_of(fields: &Fields, file: &Field<'static>) -> Result<HeaderMap, wire::Error> {
    let mut headers = HeaderMap::new();
    for (name, value) in fields {
        let name = name.to_ascii_lowercase();
        let header = match name.as_str() {
            "acl" => "x-amz-acl",
            "content-type" | "content-encoding" | "content-disposition" | "cache-control" | "expires" => &name,
            "tagging" => "x-amz-tagging",
            "x-amz-storage-class" | "x-amz-website-redirect-location" => &name,
            other if HEADER_FAMILIES.iter().any(|family| other.starts_with(family)) => other,
            _ => continue,
        };
        let value = &if name == "tagging" { tagging(value)? } else { value.clone() };
        let invalid = || {
            wire::Error::new(&INVALID_ARGUMENT, "Invalid Argument").with("ArgumentName", name.clone()).with("ArgumentValue", value.clone())
        };
        let header = HeaderName::from_bytes(header.as_bytes()).map_err(|_| invalid())?;
        // Of a field that stands twice the first counts, as it does for the policy.
        headers.entry(header).or_insert(HeaderValue::from_str(value).map_err(|_| invalid())?);
    }
    if let Some(kind) = file.content_type().and_then(|kind| HeaderValue::from_str(kind.as_ref()).ok()) {
        headers.entry(http::header::CONTENT_TYPE).or_insert(kind);
    }
    Ok(headers)
}

/// The file, held to the policy's `content-length-range`: it ends cleanly only within it.
fn sized(file: Field<'static>, policy: Option<PostPolicy>) -> Body {
    let most = policy.as_ref().and_then(PostPolicy::size_max).unwrap_or(u64::MAX);
    let refused = |error: PolicyError| BodyError::Refused(policy_error(error));
    let stream = futures::stream::unfold((file, policy, 0_u64, false), move |(mut file, policy, mut size, ended)| async move {
        if ended {
            return None;
        }
        let item: Result<Bytes, BodyError> = match file.next().await {
            Some(Ok(chunk)) => {
                size += chunk.len() as u64;
                if size > most { Err(refused(PolicyError::TooLarge { size, max: most })) } else { Ok(chunk) }
            }
            Some(Err(error)) => Err(BodyError::Incomplete(error.to_string())),
            None => Err(refused(policy.as_ref()?.check_size(size).err()?)),
        };
        let ended = item.is_err();
        Some((item, (file, policy, size, ended)))
    });
    Body::stream(None, assert_send(stream))
}

fn assert_send<S: Stream<Item = Result<Bytes, BodyError>> + Send>(stream: S) -> S {
    stream
}

/// What the form asked to see: a redirect, or the status in `success_action_status` (204 unless 200 or 201).
fn success(parts: &Parts, bucket: &str, key: &str, fields: &Fields, stored: Reply) -> Reply {
    let etag = stored.headers.get(http::header::ETAG).and_then(|etag| etag.to_str().ok()).unwrap_or_default().to_owned();
    let mut headers = stored.headers;
    let host = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let encoded = percent_encoding::utf8_percent_encode(key, percent_encoding::NON_ALPHANUMERIC).to_string().replace("%2F", "/");
    let location = format!("http://{host}/{bucket}/{encoded}");
    let redirect = field(fields, "success_action_redirect").or(field(fields, "redirect")).filter(|url| url.starts_with("http"));
    if let Some(target) = redirect {
        let joint = if target.contains('?') { '&' } else { '?' };
        let quoted = percent_encoding::utf8_percent_encode(&etag, percent_encoding::NON_ALPHANUMERIC);
        if let Ok(value) = HeaderValue::from_str(&format!("{target}{joint}bucket={bucket}&key={encoded}&etag={quoted}")) {
            headers.insert(http::header::LOCATION, value);
            return Reply { status: StatusCode::SEE_OTHER, headers, body: Body::empty() };
        }
    }
    if let Ok(value) = HeaderValue::from_str(&location) {
        headers.insert(http::header::LOCATION, value);
    }
    match field(fields, "success_action_status") {
        Some("200") => Reply { status: StatusCode::OK, headers, body: Body::empty() },
        Some("201") => {
            let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
            let document = format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse><Location>{}</Location><Bucket>{bucket}</Bucket><Key>{}</Key><ETag>{}</ETag></PostResponse>",
                escape(&location),
                escape(key),
                escape(&etag)
            );
            headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/xml"));
            Reply { status: StatusCode::CREATED, headers, body: Body::from(document) }
        }
        _ => Reply { status: StatusCode::NO_CONTENT, headers, body: Body::empty() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_in_a_field_become_tags_in_a_header() {
        let document = "<Tagging><TagSet><Tag><Key>a b</Key><Value>&amp;=</Value></Tag><Tag><Key>c</Key><Value/></Tag></TagSet></Tagging>";
        assert_eq!(tagging(document).unwrap(), "a%20b=%26%3D&c=");
        assert_eq!(tagging("<Tagging><TagSet/></Tagging>").unwrap(), "");
        for broken in ["", "a=b", "<Tagging/>", "<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>"] {
            assert_eq!(tagging(broken).unwrap_err().code(), "MalformedXML", "{broken}");
        }
    }
}
