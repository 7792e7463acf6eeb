"""Requests that no SDK sends. Each gets AWS's code, and the next request is served as if nothing had happened."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from botocore.client import BaseClient

from errors import refused
from raw import Answer, bytes_on_the_wire, call, send, signed
from server import Server


@pytest.fixture(autouse=True)
def _survives(server: Server) -> Iterator[None]:
    """Whatever a story sends, the server lives on and is the same process."""
    assert server.process is not None
    before = server.process.pid
    yield
    assert server.process.poll() is None
    assert server.process.pid == before
    assert server.admin("health")["status"] == "running"


def json_error(answer: Answer) -> tuple[int, str]:
    """Status and error code of an awsJson answer."""
    return answer.status, json.loads(answer.body)["__type"].rsplit("#", 1)[-1]


def xml_code(answer: Answer) -> tuple[int, str]:
    return answer.status, answer.text.split("<Code>", 1)[1].split("</Code>", 1)[0]


@pytest.mark.parametrize("body", [b"{", b"[]", b'"text"', b"\xff\xfe", b'{"Name": "x"', b'{"Name" "x"}', b"{}}", b"[" * 100_000])
def test_what_is_not_json_is_a_serialization_error(server: Server, body: bytes) -> None:
    assert json_error(call(server.url, "AWSGlue.GetDatabase", body, service="glue")) == (400, "SerializationException")


@pytest.mark.parametrize(
    "body",
    [b'{"Name": 5}', b'{"Name": {"a": 1}}', b'{"Name": ["x"]}', b'{"MaxResults": "many"}', b'{"DatabaseInput": []}', b'{"Tags": [1]}'],
)
def test_wrong_types_are_serialization_errors(server: Server, body: bytes) -> None:
    target = "AWSGlue.GetDatabases" if b"MaxResults" in body else "AWSGlue.CreateDatabase" if b"Name" not in body else "AWSGlue.GetDatabase"
    assert json_error(call(server.url, target, body, service="glue")) == (400, "SerializationException")


def test_unknown_members_are_ignored_as_on_aws(server: Server) -> None:
    answer = call(server.url, "AWSGlue.GetDatabases", b'{"NoSuchMember": {"deep": [1, null, "x"]}, "MaxResults": 1}', service="glue")
    assert answer.status == 200


def test_what_the_model_demands_is_demanded_in_its_words(server: Server) -> None:
    answer = call(server.url, "AWSGlue.GetDatabase", b"{}", service="glue")
    assert answer.status == 400
    said = json.loads(answer.body)
    assert "name" in (said.get("message") or said.get("Message", "")).lower()
    answer = call(server.url, "AmazonAthena.StartQueryExecution", b"{}", service="athena")
    assert json_error(answer)[0] == 400


def test_an_operation_that_nobody_has_heard_of(server: Server) -> None:
    assert json_error(call(server.url, "AWSGlue.GetDatabaze", b"{}", service="glue")) == (400, "UnknownOperationException")


@pytest.mark.parametrize(
    ("service", "operation", "arguments"),
    [
        ("dynamodb", "list_tables", {}),
        ("stepfunctions", "list_state_machines", {}),
        ("events", "list_rules", {}),
        ("redshift", "describe_clusters", {}),
        ("redshift-data", "list_statements", {}),
        ("cloudformation", "list_stacks", {}),
        ("apigateway", "get_rest_apis", {}),
        ("opensearch", "list_domain_names", {}),
        ("emr", "list_clusters", {}),
        ("glue", "get_jobs", {}),
        ("athena", "list_prepared_statements", {"WorkGroup": "primary"}),
        ("iam", "list_groups", {}),
    ],
)
def test_what_is_not_built_is_named(server: Server, service: str, operation: str, arguments: dict[str, Any]) -> None:
    with refused("NotImplemented", 501) as refusal:
        getattr(server.client(service), operation)(**arguments)
    assert operation.replace("_", "") in refusal.message.lower()


def put_tagging(server: Server, bucket: str, body: bytes) -> Answer:
    """S3 wants a digest of documents like this one, and asks for it before it reads them."""
    digest = base64.b64encode(hashlib.md5(body).digest()).decode()
    return send(signed(server.url, "PUT", f"/{bucket}?tagging", service="s3", body=body, headers={"Content-MD5": digest}))


def test_malformed_xml_is_called_that(server: Server, bucket: str) -> None:
    for body in (b"<Tagging><TagSet>", b"not xml", b"<Wrong/>", b"<Tagging>" + b"<a>" * 50_000, b"\xff\xff"):
        answer = put_tagging(server, bucket, body)
        assert xml_code(answer) == (400, "MalformedXML"), body[:40]


def test_xml_bombs_do_not_go_off(server: Server, bucket: str) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "boom">{entities}]><Tagging><TagSet>&e9;</TagSet></Tagging>'
    answer = put_tagging(server, bucket, bomb.encode())
    assert xml_code(answer) == (400, "MalformedXML")


def test_malformed_cbor_is_a_serialization_error(server: Server) -> None:
    headers = {"Smithy-Protocol": "rpc-v2-cbor", "Content-Type": "application/cbor"}
    path = "/service/GraniteServiceVersion20100801/operation/ListMetrics"
    answer = send(signed(server.url, "POST", path, service="monitoring", body=b"\xbf\xff", headers=headers))
    assert answer.status == 501
    assert b"NotImplemented" in answer.body
    headers = {"Content-Type": "application/x-amz-cbor-1.1", "X-Amz-Target": "Kinesis_20131202.ListStreams"}
    answer = send(signed(server.url, "POST", "/", service="kinesis", body=b"\xbf\x61", headers=headers))
    assert answer.status in {400, 501}


def test_a_form_that_names_nothing(server: Server) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = send(signed(server.url, "POST", "/", service="sts", body=b"Action=NoSuchThing&Version=2011-06-15", headers=headers))
    assert answer.status == 400
    assert b"<Code>InvalidAction</Code>" in answer.body
    answer = send(signed(server.url, "POST", "/", service="sts", body=b"%%%=%zz&&&==", headers=headers))
    assert 400 <= answer.status < 500


def test_bodies_beyond_reason_are_refused(server: Server) -> None:
    huge = b'{"Name": "' + b"x" * (40 << 20) + b'"}'
    try:
        answer = call(server.url, "AWSGlue.GetDatabase", huge, service="glue")
    except (BrokenPipeError, ConnectionResetError):
        return  # It said no and hung up while we were still talking.
    assert answer.status in {400, 413}


def test_requests_without_a_signature(server: Server) -> None:
    unsigned = signed(server.url, "POST", "/", service="glue", body=b"{}", headers={"X-Amz-Target": "AWSGlue.GetDatabases"})
    del unsigned.headers["Authorization"]
    assert json_error(send(unsigned)) == (400, "MissingAuthenticationTokenException")
    for nonsense in (
        "AWS4-HMAC-SHA256 Credential=x",
        "Basic dGVzdDp0ZXN0",
        "AWS4-HMAC-SHA256 ,,,=,",
        "AWS4-HMAC-SHA256 Credential=/////, SignedHeaders=, Signature=",
    ):
        unsigned.headers["Authorization"] = nonsense
        status, code = json_error(send(unsigned))
        assert 400 <= status < 404, (nonsense, status, code)


def test_a_changed_body_breaks_the_signature(server: Server) -> None:
    request = signed(server.url, "POST", "/", service="glue", body=b'{"Name": "a"}', headers={"X-Amz-Target": "AWSGlue.GetDatabase"})
    request.data = b'{"Name": "b"}'
    assert json_error(send(request)) == (400, "InvalidSignatureException")


CHUNKED = {
    "Content-Encoding": "aws-chunked",
    "X-Amz-Decoded-Content-Length": "5",
    "X-Amz-Content-SHA256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    "X-Amz-Trailer": "x-amz-checksum-crc32",
}


@pytest.mark.parametrize(
    "body",
    [
        b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n",
        b"5\r\nhel",
        b"zz\r\nhello\r\n0\r\n\r\n",
        b"ffffffffffffffff\r\nhello\r\n0\r\n\r\n",
        b"3\r\nhello\r\n0\r\n\r\n",
        b"5\r\nhello\r\n",
        b"",
        b"5;chunk-signature=00\r\nhello\r\n0;chunk-signature=00\r\n\r\n",
    ],
)
def test_broken_chunks_store_nothing(server: Server, s3: BaseClient, bucket: str, body: bytes) -> None:
    request = signed(server.url, "PUT", f"/{bucket}/chunks", service="s3", body=body, headers=CHUNKED)
    answer = send(request)
    assert answer.status == 400, answer.text
    with refused("404", 404):
        s3.head_object(Bucket=bucket, Key="chunks")


def test_good_chunks_store_what_they_say(server: Server, s3: BaseClient, bucket: str) -> None:
    body = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"
    answer = send(signed(server.url, "PUT", f"/{bucket}/chunks", service="s3", body=body, headers=CHUNKED))
    assert answer.status == 200, answer.text
    assert s3.get_object(Bucket=bucket, Key="chunks")["Body"].read() == b"hello"


def test_half_a_body_stores_nothing(server: Server, s3: BaseClient, bucket: str) -> None:
    request = signed(server.url, "PUT", f"/{bucket}/half", service="s3", body=b"0123456789")
    head = f"PUT /{bucket}/half HTTP/1.1\r\nHost: {urlsplit(server.url).netloc}\r\nContent-Length: 10\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in request.headers.items() if name.lower() != "content-length")
    bytes_on_the_wire(server.url, f"{head}\r\n01234".encode(), then_close=True)
    with refused("404", 404):
        s3.head_object(Bucket=bucket, Key="half")


@pytest.mark.parametrize(
    "noise",
    [
        b"\x00" * 64,
        b"GET\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET / HTTP/9.9\r\n\r\n",
        b"A" * 100_000,
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\xff\xff\xff",
    ],
)
def test_noise_on_the_port(server: Server, noise: bytes) -> None:
    bytes_on_the_wire(server.url, noise, then_close=True)


def test_paths_that_go_nowhere(server: Server) -> None:
    for method, path in [
        ("BREW", "/"),
        ("GET", "/%ff%fe/%00"),
        ("GET", "/a/../../etc/passwd"),
        ("PATCH", "/bucket/key"),
        ("GET", "//"),
        ("GET", "/?%%%"),
    ]:
        answer = send(signed(server.url, method, path, service="s3"))
        assert 200 <= answer.status < 502, (method, path)
        assert answer.status != 500, (method, path, answer.text)


def test_a_refusal_leaves_the_connection_open(server: Server) -> None:
    """A pooled client would otherwise see a broken pipe on its next, innocent request."""
    glue = server.client("glue")
    for _ in range(3):
        with refused("EntityNotFoundException"):
            glue.get_database(Name="absent")
    assert glue.get_databases()["ResponseMetadata"]["RetryAttempts"] == 0


def test_every_answer_has_a_request_id(server: Server, s3: BaseClient, glue: BaseClient) -> None:
    first, second = (glue.get_databases()["ResponseMetadata"]["RequestId"] for _ in range(2))
    assert len(first) == 36
    assert first != second
    assert s3.list_buckets()["ResponseMetadata"]["HTTPHeaders"]["x-amz-request-id"]
