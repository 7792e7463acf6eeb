"""What S3 refuses, as data: each request, and the answer it gets. `test_s3_errors.py` sends them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

# A fact that differs from run to run.
ANY = "…"
MALFORMED = "The XML you provided was not well-formed or did not validate against our published schema"
NOT_ALLOWED = "The specified method is not allowed against this resource."
CONDITION = "At least one of the pre-conditions you specified did not hold"
WITHOUT_WHAT = "A header you provided implies functionality that is not implemented"


@dataclass(frozen=True)
class Case:
    """A request, and how it is refused. `{names}` in both stand for what `place` has made."""

    request: str
    status: int
    code: str
    message: str
    facts: dict[str, str] = field(default_factory=dict)
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    answered: dict[str, str] = field(default_factory=dict)
    key: str = "test"
    secret: str = "test"
    region: str = "us-east-1"
    is_signed: bool = True


def argument(request: str, message: str, name: str, value: str, **more: dict[str, str] | str) -> Case:
    """The most frequent refusal of all."""
    return Case(request, 400, "InvalidArgument", message, {"ArgumentName": name, "ArgumentValue": value}, **more)


def versioning(status: str) -> str:
    return f"<VersioningConfiguration><Status>{status}</Status></VersioningConfiguration>"


def location(name: str) -> str:
    return f"<CreateBucketConfiguration><LocationConstraint>{name}</LocationConstraint></CreateBucketConfiguration>"


def parts(*numbers: int) -> str:
    listed = "".join(f"<Part><PartNumber>{number}</PartNumber><ETag>{{etag}}</ETag></Part>" for number in numbers)
    return f"<CompleteMultipartUpload>{listed}</CompleteMultipartUpload>"


def tags(*pairs: tuple[str, str]) -> str:
    listed = "".join(f"<Tag><Key>{key}</Key><Value>{value}</Value></Tag>" for key, value in pairs)
    return f"<Tagging><TagSet>{listed}</TagSet></Tagging>"


def form(**fields: str) -> tuple[str, dict[str, str]]:
    """A browser's form without a file."""
    listed = "".join(f'--edge\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items())
    return f"{listed}--edge--\r\n", {"Content-Type": "multipart/form-data; boundary=edge"}


def restore(what: str) -> str:
    return f"<RestoreRequest>{what}</RestoreRequest>"


def policy(action: str = "s3:GetObject", resource: str = "arn:aws:s3:::{bare}/*") -> str:
    """Everybody may."""
    statement = {"Effect": "Allow", "Principal": "*", "Action": action, "Resource": resource}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


OTHERS = {"x-amz-expected-bucket-owner": "111111111111"}
TAGS_OF_51 = tags(*((f"k{number}", "v") for number in range(51)))
TAGS_OF_11 = tags(*((f"k{number}", "v") for number in range(11)))
THOUSAND_AND_ONE = "<Delete>" + "<Object><Key>k</Key></Object>" * 1001 + "</Delete>"
NO_FILE, FORM = form(key="x")

BUCKETS = [
    Case("GET /nobody-made-this", 404, "NoSuchBucket", "The specified bucket does not exist", {"BucketName": "nobody-made-this"}),
    Case("PUT /UPPER", 400, "InvalidBucketName", "The specified bucket is not valid.", {"BucketName": "UPPER"}),
    Case(
        "PUT /{others}",
        409,
        "BucketAlreadyExists",
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different "
        "name and try again.",
        {"BucketName": "{others}"},
    ),
    Case(
        "PUT /{europe}",
        409,
        "BucketAlreadyOwnedByYou",
        "Your previous request to create the named bucket succeeded and you already own it.",
        {"BucketName": "{europe}"},
        body=location("eu-west-1"),
        region="eu-west-1",
    ),
    Case("DELETE /{plain}", 409, "BucketNotEmpty", "The bucket you tried to delete is not empty", {"BucketName": "{plain}"}),
    Case(
        "DELETE /{kept}",
        409,
        "BucketNotEmpty",
        "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
        {"BucketName": "{kept}"},
    ),
    Case(
        "PUT /not-here",
        400,
        "IllegalLocationConstraintException",
        "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.",
        region="eu-west-1",
    ),
    Case(
        "PUT /not-here",
        400,
        "InvalidLocationConstraint",
        "The specified location-constraint is not valid",
        {"LocationConstraint": "us-east-1"},
        body=location("us-east-1"),
    ),
    Case(
        "PUT /not-here",
        400,
        "InvalidLocationConstraint",
        "The specified location-constraint is not valid",
        {"LocationConstraint": "mars"},
        body=location("mars"),
    ),
    Case(
        "PUT /{kept}?versioning",
        400,
        "IllegalVersioningConfigurationException",
        "The Versioning element must be specified",
        body="<VersioningConfiguration/>",
    ),
    Case("PUT /{kept}?versioning", 400, "MalformedXML", MALFORMED, body=versioning("On")),
    Case("PUT /{kept}?versioning", 400, "MalformedXML", MALFORMED, body="<Versioning"),
    Case(
        "PUT /{locked}?versioning",
        409,
        "InvalidBucketState",
        "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
        body=versioning("Suspended"),
    ),
    Case("GET /{plain}?tagging", 404, "NoSuchTagSet", "The TagSet does not exist", {"BucketName": "{plain}"}),
    Case("PUT /{plain}?tagging", 400, "BadRequest", "Bucket tag count cannot be greater than 50", body=TAGS_OF_51),
    Case("GET /{plain}?policy", 404, "NoSuchBucketPolicy", "The bucket policy does not exist", {"BucketName": "{plain}"}),
    Case(
        "GET /{plain}?object-lock",
        404,
        "ObjectLockConfigurationNotFoundError",
        "Object Lock configuration does not exist for this bucket",
        {"BucketName": "{plain}"},
    ),
    Case("GET /{others}?location", 403, "AccessDenied", "Access Denied"),
    Case("GET /{plain}?location", 403, "AccessDenied", "Access Denied", headers=OTHERS),
    Case("PATCH /{plain}", 405, "MethodNotAllowed", NOT_ALLOWED, {"Method": "PATCH"}, answered={"Allow": ANY}),
]

LISTINGS = [
    argument("GET /{plain}?list-type=2&max-keys=x", "Provided max-keys not an integer or within integer range", "max-keys", "x"),
    argument("GET /{plain}?max-keys=-1", "Argument maxKeys must be an integer between 0 and 2147483647", "maxKeys", "-1"),
    argument("GET /{plain}?encoding-type=gzip", "Invalid Encoding Method specified in Request", "encoding-type", "gzip"),
    argument("GET /{plain}?list-type=2&continuation-token=x", "The continuation token provided is incorrect", "continuation-token", "x"),
    argument(
        "GET /{plain}?versions&version-id-marker=x",
        "A version-id marker cannot be specified without a key marker.",
        "version-id-marker",
        "x",
    ),
]

READS = [
    Case("GET /{plain}/absent", 404, "NoSuchKey", "The specified key does not exist.", {"Key": "absent"}),
    Case(
        "GET /{kept}/hidden",
        404,
        "NoSuchKey",
        "The specified key does not exist.",
        {"Key": "hidden"},
        answered={"x-amz-delete-marker": "true", "x-amz-version-id": "{marker}"},
    ),
    Case(
        "GET /{kept}/hidden?versionId={marker}",
        405,
        "MethodNotAllowed",
        NOT_ALLOWED,
        {"Method": "GET", "ResourceType": "DeleteMarker"},
        answered={"Allow": "DELETE", "x-amz-delete-marker": "true"},
    ),
    Case(
        "GET /{kept}/gone?versionId={gone}",
        404,
        "NoSuchVersion",
        "The specified version does not exist.",
        {"Key": "gone", "VersionId": "{gone}"},
    ),
    argument("GET /{kept}/k?versionId=x", "Invalid version id specified", "versionId", "x"),
    Case(
        "GET /{plain}/k",
        416,
        "InvalidRange",
        "The requested range is not satisfiable",
        {"RangeRequested": "bytes=10-12", "ActualObjectSize": "10"},
        headers={"Range": "bytes=10-12"},
        answered={"Content-Range": "bytes */10"},
    ),
    Case(
        "GET /{plain}/k?partNumber=2",
        416,
        "InvalidPartNumber",
        "The requested partnumber is not satisfiable",
        {"ActualPartCount": "1", "PartNumberRequested": "2"},
    ),
    Case(
        "GET /{plain}/k?partNumber=1",
        400,
        "InvalidRequest",
        "Cannot specify both Range header and partNumber query parameter",
        headers={"Range": "bytes=0-1"},
    ),
    Case("GET /{plain}/k", 412, "PreconditionFailed", CONDITION, {"Condition": "If-Match"}, headers={"If-Match": '"x"'}),
    Case(
        "GET /{plain}/cold",
        403,
        "InvalidObjectState",
        "The operation is not valid for the object's storage class",
        {"StorageClass": "DEEP_ARCHIVE"},
    ),
    argument(
        "GET /{plain}/k?attributes",
        "Invalid attribute name specified.",
        "x-amz-object-attributes",
        "Size",
        headers={"x-amz-object-attributes": "Size"},
    ),
    argument(
        "GET /{plain}/k",
        "x-amz-server-side-encryption header is not supported for this operation.",
        "x-amz-server-side-encryption",
        "AES256",
        headers={"x-amz-server-side-encryption": "AES256"},
    ),
    Case("GET /{plain}/%ff%fe", 400, "InvalidURI", "Couldn't parse the specified URI."),
]

WRITES = [
    Case(f"PUT /{{plain}}/{'k' * 1025}", 400, "KeyTooLongError", "Your key is too long", {"Size": "1025", "MaxSizeAllowed": "1024"}),
    Case(
        "PUT /{plain}/x",
        400,
        "MetadataTooLarge",
        "Your metadata headers exceed the maximum allowed metadata size",
        {"Size": "2103", "MaxSizeAllowed": "2048"},
        headers={"x-amz-meta-big": "v" * 2100},
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "InvalidStorageClass",
        "The storage class you specified is not valid",
        {"StorageClassRequested": "WARM"},
        headers={"x-amz-storage-class": "WARM"},
    ),
    argument(
        "PUT /{plain}/x",
        "The encryption method specified is not supported",
        "x-amz-server-side-encryption",
        "rot13",
        headers={"x-amz-server-side-encryption": "rot13"},
    ),
    Case("PUT /{plain}/k", 412, "PreconditionFailed", CONDITION, {"Condition": "If-None-Match"}, headers={"If-None-Match": "*"}),
    Case("PUT /{plain}/x", 404, "NoSuchKey", "The specified key does not exist.", {"Key": "x"}, headers={"If-Match": '"x"'}),
    Case(
        "PUT /{plain}/k",
        501,
        "NotImplemented",
        WITHOUT_WHAT,
        {
            "Header": "If-None-Match",
            "additionalMessage": "We don't accept the provided value of If-None-Match header for this API",
        },
        headers={"If-None-Match": '"x"'},
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "InvalidDigest",
        "The Content-MD5 you specified was invalid.",
        {"Content-MD5": "nonsense"},
        headers={"Content-MD5": "nonsense"},
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "BadDigest",
        "The Content-MD5 you specified did not match what we received.",
        {"ExpectedDigest": "1B2M2Y8AsgTpgAmY7PhCfg==", "CalculatedDigest": "hBotaJrYa9FhFEdFPCLG/A=="},
        body="body",
        headers={"Content-MD5": "1B2M2Y8AsgTpgAmY7PhCfg=="},
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "BadDigest",
        "The CRC32 you specified did not match the calculated checksum.",
        body="body",
        headers={"x-amz-checksum-crc32": "AAAAAA=="},
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "InvalidRequest",
        "Value for x-amz-checksum-crc32 header is invalid.",
        headers={"x-amz-checksum-crc32": "no"},
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "InvalidRequest",
        "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
        headers={"x-amz-checksum-crc32": "AAAAAA==", "x-amz-checksum-sha1": "AAAAAA=="},
    ),
    Case(
        "PUT /{plain}/k?tagging",
        400,
        "InvalidTag",
        "Your TagKey cannot be prefixed with aws:",
        {"TagKey": "aws:x"},
        body=tags(("aws:x", "1")),
    ),
    argument(
        "PUT /{plain}/x",
        "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
        "x-amz-tagging",
        "a=b&a=c",
        headers={"x-amz-tagging": "a=b&a=c"},
    ),
    Case("PUT /{plain}/k?tagging", 400, "BadRequest", "Object tags cannot be greater than 10", body=TAGS_OF_11),
    Case(
        "PUT /{plain}/k?tagging",
        400,
        "InvalidTag",
        "Cannot provide multiple Tags with the same key",
        {"TagKey": "a"},
        body=tags(("a", "1"), ("a", "2")),
    ),
    Case(
        "PUT /{plain}/k?tagging",
        400,
        "InvalidTag",
        "The TagValue you have provided is invalid",
        {"TagKey": "a", "TagValue": "v" * 257},
        body=tags(("a", "v" * 257)),
    ),
    Case("POST /{plain}?delete", 400, "MalformedXML", MALFORMED, body="<Delete/>"),
    Case("POST /{plain}?delete", 400, "MalformedXML", MALFORMED, body=THOUSAND_AND_ONE),
    Case(
        "POST /{plain}?delete",
        400,
        "InvalidRequest",
        "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
        body="<Delete><Object><Key>k</Key></Object></Delete>",
        headers={"Content-MD5": ""},
    ),
    Case("PATCH /{plain}/k", 405, "MethodNotAllowed", NOT_ALLOWED, {"Method": "PATCH"}, answered={"Allow": ANY}),
]

COPIES = [
    argument(
        "PUT /{plain}/x",
        "Invalid copy source object key",
        "x-amz-copy-source",
        "x-amz-copy-source",
        headers={"x-amz-copy-source": "nothing"},
    ),
    argument(
        "PUT /{plain}/x",
        "Unknown metadata directive.",
        "x-amz-metadata-directive",
        "KEEP",
        headers={"x-amz-copy-source": "/{plain}/k", "x-amz-metadata-directive": "KEEP"},
    ),
    Case(
        "PUT /{plain}/x",
        403,
        "ObjectNotInActiveTierError",
        "The source object of the COPY action is not in the active tier",
        headers={"x-amz-copy-source": "/{plain}/cold"},
    ),
    Case(
        "PUT /{plain}/x",
        404,
        "NoSuchKey",
        "The specified key does not exist.",
        {"Key": "absent"},
        headers={"x-amz-copy-source": "/{plain}/absent"},
    ),
    Case(
        "PUT /{plain}/x",
        412,
        "PreconditionFailed",
        CONDITION,
        {"Condition": "x-amz-copy-source-If-Match"},
        headers={"x-amz-copy-source": "/{plain}/k", "x-amz-copy-source-if-match": '"x"'},
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "InvalidRequest",
        "The source of a copy request may not specifically refer to a delete marker by version id.",
        headers={"x-amz-copy-source": "/{kept}/hidden?versionId={marker}"},
    ),
]

UPLOADS = [
    Case(
        "GET /{plain}/k?uploadId=nothing",
        404,
        "NoSuchUpload",
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
        {"UploadId": "nothing"},
    ),
    argument(
        "PUT /{plain}/up?uploadId={upload}&partNumber=10001",
        "Part number must be an integer between 1 and 10000, inclusive",
        "partNumber",
        "10001",
    ),
    argument(
        "PUT /{plain}/up?uploadId={upload}&partNumber=3",
        "Range specified is not valid for source object of size: 10",
        "x-amz-copy-source-range",
        "bytes=0-99",
        headers={"x-amz-copy-source": "/{plain}/k", "x-amz-copy-source-range": "bytes=0-99"},
    ),
    Case(
        "POST /{plain}/up?uploadId={upload}",
        400,
        "EntityTooSmall",
        "Your proposed upload is smaller than the minimum allowed size",
        {"ETag": "{etag}", "MinSizeAllowed": "5242880", "PartNumber": "1", "ProposedSize": "1"},
        body=parts(1, 2),
    ),
    Case(
        "POST /{plain}/up?uploadId={upload}",
        400,
        "InvalidPartOrder",
        "The list of parts was not in ascending order. Parts must be ordered by part number.",
        {"UploadId": "{upload}"},
        body=parts(2, 1),
    ),
    Case(
        "POST /{plain}/up?uploadId={upload}",
        400,
        "InvalidPart",
        "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not "
        "match the part's entity tag.",
        {"UploadId": "{upload}", "PartNumber": "3", "ETag": "{etag}"},
        body=parts(3),
    ),
    Case("POST /{plain}/up?uploadId={upload}", 400, "InvalidRequest", "You must specify at least one part"),
    Case("POST /{plain}/up?uploadId={upload}", 400, "MalformedXML", MALFORMED, body="<CompleteMultipartUpload/>"),
]

SETTINGS = [
    Case("PUT /{bare}?policy", 400, "MalformedPolicy", "This policy contains invalid Json", body="{"),
    Case("PUT /{bare}?policy", 400, "MalformedPolicy", "Policy has invalid resource", body=policy(resource="arn:aws:s3:::others/*")),
    Case("PUT /{bare}?policy", 400, "MalformedPolicy", "Policy has invalid action", body=policy(action="s3:Nothing")),
    Case(
        "PUT /{plain}?policy",
        403,
        "AccessDenied",
        'User: arn:aws:iam::000000000000:root is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::{plain}" because '
        "public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
        body=policy(resource="arn:aws:s3:::{plain}/*"),
    ),
    Case(
        "GET /{bare}?publicAccessBlock",
        404,
        "NoSuchPublicAccessBlockConfiguration",
        "The public access block configuration was not found",
        {"BucketName": "{bare}"},
    ),
    Case(
        "GET /{bare}?ownershipControls",
        404,
        "OwnershipControlsNotFoundError",
        "The bucket ownership controls were not found",
        {"BucketName": "{bare}"},
    ),
    Case("PUT /{bare}?acl", 400, "MalformedACLError", MALFORMED, body="<AccessControlPolicy/>"),
    argument("PUT /{bare}/x", "Invalid id", "id", "nobody", headers={"x-amz-grant-read": "id=nobody"}),
    argument("PUT /{bare}/x", "Invalid group uri", "uri", "http://x", headers={"x-amz-grant-read": "uri=http://x"}),
    Case(
        "PUT /{bare}/x",
        400,
        "UnresolvableGrantByEmailAddress",
        "The e-mail address you provided does not match any account on record.",
        headers={"x-amz-grant-read": "emailAddress=a@example.com"},
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "AccessControlListNotSupported",
        "The bucket does not allow ACLs",
        headers={"x-amz-acl": "public-read"},
    ),
    Case(
        "PUT /not-here",
        400,
        "InvalidBucketAclWithObjectOwnership",
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
        headers={"x-amz-acl": "public-read"},
    ),
    Case(
        "PUT /not-here",
        400,
        "InvalidBucketAclWithBlockPublicAccessError",
        "Bucket cannot have public ACLs set with BlockPublicAccess enabled",
        headers={"x-amz-acl": "public-read", "x-amz-object-ownership": "ObjectWriter"},
    ),
    Case(
        "GET /{plain}?cors",
        404,
        "NoSuchCORSConfiguration",
        "The CORS configuration does not exist",
        {"BucketName": "{plain}"},
    ),
    Case(
        "PUT /{plain}?cors",
        400,
        "InvalidRequest",
        "Found unsupported HTTP method in CORS config. Unsupported method is EAT",
        body="<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>EAT</AllowedMethod></CORSRule></CORSConfiguration>",
    ),
    Case(
        "OPTIONS /{plain}/k",
        403,
        "AccessForbidden",
        "CORSResponse: CORS is not enabled for this bucket.",
        {"Method": "GET", "ResourceType": "BUCKET"},
        headers={"Origin": "http://x", "Access-Control-Request-Method": "GET"},
        is_signed=False,
    ),
    Case("OPTIONS /{plain}/k", 400, "BadRequest", "Insufficient information. Origin request header needed.", is_signed=False),
    Case(
        "GET /{plain}?lifecycle",
        404,
        "NoSuchLifecycleConfiguration",
        "The lifecycle configuration does not exist",
        {"BucketName": "{plain}"},
    ),
    Case(
        "GET /{plain}?intelligent-tiering&id=x",
        404,
        "NoSuchConfiguration",
        "The specified configuration does not exist.",
    ),
    Case(
        "POST /{plain}/cold?restore",
        403,
        "InvalidTier",
        "Retrieval option is not supported by this storage class",
        body=restore("<Days>1</Days><GlacierJobParameters><Tier>Expedited</Tier></GlacierJobParameters>"),
    ),
    Case(
        "POST /{plain}/thawing?restore",
        409,
        "RestoreAlreadyInProgress",
        "Object restore is already in progress",
        body=restore("<Days>1</Days>"),
    ),
    argument("POST /{plain}/cold?restore", "restoration days should be at least 1", "Days", "0", body=restore("<Days>0</Days>")),
    Case("PUT /{plain}?lifecycle", 400, "MalformedXML", MALFORMED, body="<LifecycleConfiguration/>"),
    argument(
        "PUT /{plain}?notification",
        "The ARN could not be parsed",
        "Queue",
        "x",
        body="<NotificationConfiguration><QueueConfiguration><Queue>x</Queue><Event>s3:ObjectCreated:*</Event></QueueConfiguration>"
        "</NotificationConfiguration>",
    ),
    Case(
        "GET /{plain}?replication",
        404,
        "ReplicationConfigurationNotFoundError",
        "The replication configuration was not found",
        {"BucketName": "{plain}"},
    ),
    Case(
        "GET /{plain}?website",
        404,
        "NoSuchWebsiteConfiguration",
        "The specified bucket does not have a website configuration",
        {"BucketName": "{plain}"},
    ),
    Case(
        "GET /{locked}/k?retention",
        404,
        "NoSuchObjectLockConfiguration",
        "The specified object does not have a ObjectLock configuration",
    ),
    Case("GET /{plain}/k?retention", 400, "InvalidRequest", "Bucket is missing Object Lock Configuration"),
    argument(
        "PUT /{locked}/x",
        "The retain until date must be in the future!",
        "x-amz-object-lock-retain-until-date",
        "2020-01-01T00:00:00Z",
        headers={"x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": "2020-01-01T00:00:00Z"},
    ),
    argument(
        "PUT /{locked}/x",
        "Unknown wormMode directive.",
        "x-amz-object-lock-mode",
        "NONE",
        headers={"x-amz-object-lock-mode": "NONE", "x-amz-object-lock-retain-until-date": "2030-01-01T00:00:00Z"},
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "InvalidEncryptionAlgorithmError",
        "The Encryption request you specified is not valid. Supported value: AES256.",
        {"ArgumentName": "x-amz-server-side-encryption", "ArgumentValue": "AES255"},
        headers={
            "x-amz-server-side-encryption-customer-algorithm": "AES255",
            "x-amz-server-side-encryption-customer-key": "a",
            "x-amz-server-side-encryption-customer-key-MD5": "b",
        },
    ),
    Case(
        "PUT /{plain}/x",
        400,
        "KMS.NotFoundException",
        "Invalid keyId 'nothing'",
        headers={"x-amz-server-side-encryption": "aws:kms", "x-amz-server-side-encryption-aws-kms-key-id": "nothing"},
    ),
]

CALLERS = [
    Case("GET /{plain}/k", 403, "AccessDenied", "Access Denied", is_signed=False),
    Case(
        "GET /{plain}/k",
        403,
        "InvalidAccessKeyId",
        "The AWS Access Key Id you provided does not exist in our records.",
        {"AWSAccessKeyId": "AKIANOBODY"},
        key="AKIANOBODY",
    ),
    Case(
        "GET /{plain}/k",
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
        {
            "AWSAccessKeyId": "test",
            **dict.fromkeys(
                ("StringToSign", "StringToSignBytes", "SignatureProvided", "CanonicalRequest", "CanonicalRequestBytes"),
                ANY,
            ),
        },
        secret="wrong",
    ),
    Case(
        "GET /{plain}/k",
        400,
        "AuthorizationHeaderMalformed",
        "The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and "
        "Signature.",
        headers={"Authorization": "AWS4-HMAC-SHA256 Credential=test"},
        is_signed=False,
    ),
    Case(
        "GET /{plain}/k?X-Amz-Algorithm=AWS4-HMAC-SHA256",
        400,
        "AuthorizationQueryParametersError",
        "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, "
        "X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
        is_signed=False,
    ),
    argument(
        "GET /{plain}/k",
        "Unsupported Authorization Type",
        "Authorization",
        "Basic x",
        headers={"Authorization": "Basic x"},
        is_signed=False,
    ),
    Case(
        "POST /{plain}",
        400,
        "InvalidArgument",
        "POST requires exactly one file upload per request.",
        {"ArgumentName": "file", "ArgumentValue": "0"},
        body=NO_FILE,
        headers=FORM,
        is_signed=False,
    ),
    Case(
        "POST /{plain}",
        400,
        "MalformedPOSTRequest",
        "The body of your POST request is not well-formed multipart/form-data.",
        body="--edge\r\nnonsense",
        headers=FORM,
        is_signed=False,
    ),
]

CASES = [*BUCKETS, *LISTINGS, *READS, *WRITES, *COPIES, *UPLOADS, *SETTINGS, *CALLERS]
