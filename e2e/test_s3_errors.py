"""Every error of S3 that a client can cause: its status, its code, its words and the facts beside them, as they are on the wire.

Codes come from the API reference ("Error responses"), words and facts from there and from answers that people posted or recorded:
the service's `errors.rs` says which. The last story counts: a code that we can answer has a case here, or a reason why not.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from botocore.awsrequest import AWSRequest

from raw import Answer, send, signed
from s3_errors import ANY, CASES, READS, Case
from server import Server

# Codes that no request to this house can cause, and why.
NOT_CAUSABLE = {
    "InternalError": "it would be ours",
    "ServiceUnavailable": "never answered: nothing is shed",
    "SlowDown": "only by an injected fault (test_clock_and_admin.py)",
    "RequestTimeout": "needs a socket that stays silent for longer than a story lasts (crates/gateway/tests)",
    "OperationAborted": "a race between two requests on one bucket",
    "ConditionalRequestConflict": "a race between two writers of one key (crates/services/s3/tests/stories/conditions.rs)",
    "PermanentRedirect": "a bucket answers in every region here (README, known differences)",
    "TooManyBuckets": "there is no quota here",
    "MissingSecurityHeader": "of SOAP's time; AWS no longer documents a request that causes it",
    "MissingRequestBodyError": "AWS answers MalformedXML for the empty documents of today's API",
    "UnexpectedContent": "of SOAP's time; AWS no longer documents a request that causes it",
    "InvalidToken": "needs a session (test_iam_sts.py)",
    "ExpiredToken": "needs a session that has ended (test_iam_sts.py)",
    "TooManyConfigurations": "needs more configurations than a story makes",
    "InvalidTargetBucketForLogging": "logging is not built: PutBucketLogging is refused by name",
    "ServerSideEncryptionConfigurationNotFoundError": "since January 2023 every bucket has a default encryption",
}

# Codes whose operations are told of elsewhere, with their own stories.
ELSEWHERE = {
    "EntityTooLarge": "below: a size that is only promised",
    "IncompleteBody": "below: bytes that stop half-way",
    "MaxMessageLengthExceeded": "below: a document without end",
    "MissingContentLength": "below: a body of no length",
    "NotModified": "below: an answer without a body",
    "RequestTimeTooSkewed": "below: a clock that is wrong",
    "XAmzContentSHA256Mismatch": "below: other bytes than were signed",
}


@pytest.fixture(scope="module")
def place(server: Server) -> dict[str, str]:
    """Buckets in which everything has gone wrong that can."""
    s3, names = server.client("s3"), {name: f"errors-{name}" for name in ("plain", "kept", "locked", "bare", "others", "europe")}
    for name in ("plain", "kept"):
        s3.create_bucket(Bucket=names[name])
    s3.create_bucket(Bucket=names["bare"], ObjectOwnership="ObjectWriter")
    s3.create_bucket(Bucket=names["locked"], ObjectLockEnabledForBucket=True)
    server.client("s3", key="222222222222").create_bucket(Bucket=names["others"])
    europe = server.client("s3", region_name="eu-west-1")
    europe.create_bucket(Bucket=names["europe"], CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    s3.delete_public_access_block(Bucket=names["bare"])
    s3.delete_bucket_ownership_controls(Bucket=names["bare"])
    s3.put_object(Bucket=names["locked"], Key="k", Body=b"x")
    s3.put_object(Bucket=names["plain"], Key="k", Body=b"0123456789")
    s3.put_object(Bucket=names["plain"], Key="cold", Body=b"x", StorageClass="DEEP_ARCHIVE")
    s3.put_object(Bucket=names["plain"], Key="thawing", Body=b"x", StorageClass="GLACIER")
    s3.restore_object(Bucket=names["plain"], Key="thawing", RestoreRequest={"Days": 1})
    upload = s3.create_multipart_upload(Bucket=names["plain"], Key="up")["UploadId"]
    for number in (1, 2):
        etag = s3.upload_part(Bucket=names["plain"], Key="up", UploadId=upload, PartNumber=number, Body=b"x")["ETag"]
    s3.put_bucket_versioning(Bucket=names["kept"], VersioningConfiguration={"Status": "Enabled"})
    s3.put_object(Bucket=names["kept"], Key="hidden", Body=b"x")
    marker = s3.delete_object(Bucket=names["kept"], Key="hidden")["VersionId"]
    gone = s3.put_object(Bucket=names["kept"], Key="gone", Body=b"x")["VersionId"]
    s3.delete_object(Bucket=names["kept"], Key="gone", VersionId=gone)
    return {**names, "upload": upload, "etag": etag.strip('"'), "marker": marker, "gone": gone}


def asked(case: Case, url: str, place: dict[str, str]) -> AWSRequest:
    method, path = filled(case.request, place).split(" ", 1)
    body = filled(case.body, place).encode()
    headers = {name: filled(value, place) for name, value in case.headers.items()}
    if body and not any(name.lower().startswith(("content-md5", "x-amz-checksum")) for name in headers):
        headers["Content-MD5"] = base64.b64encode(hashlib.md5(body).digest()).decode()
    headers = {name: value for name, value in headers.items() if value}
    if not case.is_signed:
        return AWSRequest(method, f"{url}{path}", headers=headers, data=body)
    return signed(url, method, path, service="s3", body=body, headers=headers, key=case.key, secret=case.secret, region=case.region)


def filled(text: str, place: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda name: place[name.group(1)], text)


def document(answer: Answer) -> dict[str, str]:
    """The elements of an error, without those that every error has, which are checked."""
    assert answer.headers["Content-Type"] == "application/xml"
    root = ElementTree.fromstring(answer.body)
    assert root.tag == "Error", "S3's errors have no namespace"
    elements = {element.tag: element.text or "" for element in root}
    assert len(elements) == len(root), "no element comes twice"
    assert elements.pop("RequestId") == answer.headers["x-amz-request-id"]
    assert elements.pop("HostId") == answer.headers["x-amz-id-2"]
    return elements


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.request[:50]}")
def test_a_refusal_is_worded_as_on_aws(server: Server, place: dict[str, str], case: Case) -> None:
    request = asked(case, server.url, place)
    answer = send(request)
    assert answer.status == case.status, answer.text
    said = document(answer)
    assert (said.pop("Code"), said.pop("Message")) == (case.code, filled(case.message, place))
    assert said.pop("Resource", None) in (None, request.url.removeprefix(server.url).partition("?")[0])
    facts = {name: filled(value, place) for name, value in case.facts.items()}
    assert {name: ANY if facts.get(name) == ANY else value for name, value in said.items()} == facts
    for name, value in case.answered.items():
        assert answer.headers[name] if value == ANY else answer.headers[name] == filled(value, place)


@pytest.mark.parametrize("case", READS, ids=lambda case: f"{case.code}-{case.request[:50]}")
def test_a_head_is_refused_without_a_body(server: Server, place: dict[str, str], case: Case) -> None:
    if "attributes" in case.request:
        pytest.skip("only a GET asks for attributes")
    head = Case(case.request.replace("GET", "HEAD"), case.status, case.code, "", headers=case.headers)
    answer = send(asked(head, server.url, place))
    # AWS: an archived object may be asked about; it is its bytes that are out of reach (HeadObject).
    assert (answer.status, answer.body) == (200 if case.code == "InvalidObjectState" else case.status, b"")
    assert answer.headers["x-amz-request-id"]


def test_an_unchanged_object_is_answered_without_a_body(server: Server, place: dict[str, str]) -> None:
    case = Case("GET /{plain}/k", 304, "NotModified", "", headers={"If-None-Match": "*"})
    answer = send(asked(case, server.url, place))
    assert (answer.status, answer.body) == (304, b"")
    assert answer.headers["ETag"]
    assert answer.headers["Last-Modified"]


def test_other_bytes_than_were_signed(server: Server, place: dict[str, str]) -> None:
    request = signed(server.url, "PUT", f"/{place['plain']}/x", service="s3", body=b"signed")
    request.data = b"forged"
    said = document(send(request))
    assert (said["Code"], said["Message"]) == (
        "XAmzContentSHA256Mismatch",
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
    )
    assert said["ClientComputedContentSHA256"] == hashlib.sha256(b"signed").hexdigest()
    assert said["S3ComputedContentSHA256"] == hashlib.sha256(b"forged").hexdigest()


def test_a_size_that_is_only_promised(server: Server, place: dict[str, str]) -> None:
    promise = {"Content-Length": str((5 << 30) + 1), "X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"}
    answer = send(signed(server.url, "PUT", f"/{place['plain']}/x", service="s3", headers=promise))
    assert answer.status == 400
    said = document(answer)
    assert (said["Code"], said["Message"]) == ("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
    assert (said["ProposedSize"], said["MaxSizeAllowed"]) == (str((5 << 30) + 1), str(5 << 30))


def test_a_document_without_end(server: Server, place: dict[str, str]) -> None:
    promise = {"Content-Length": str(1 << 30), "X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD", "x-amz-checksum-crc32": "AAAAAA=="}
    answer = send(signed(server.url, "PUT", f"/{place['plain']}?tagging", service="s3", headers=promise))
    assert answer.status == 400
    said = document(answer)
    assert (said["Code"], said["Message"]) == ("MaxMessageLengthExceeded", "Your request was too large.")
    assert int(said["MaxMessageLengthBytes"]) > 1 << 20


def test_every_code_has_a_case_or_a_reason() -> None:
    overlay = (Path(__file__).parents[1] / "models" / "overlay" / "s3.toml").read_text()
    errors = "\n".join(re.findall(r"\[errors\.status\]\n((?:\w+ = \d+\n)+)", overlay))
    known = set(re.findall(r"^(\w+) =", errors, re.M))
    told = {case.code for case in CASES} | ELSEWHERE.keys() | NOT_CAUSABLE.keys()
    assert known - told == set()
    assert told & NOT_CAUSABLE.keys() == NOT_CAUSABLE.keys() - {case.code for case in CASES}, "what has a case can be caused"
