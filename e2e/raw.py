"""Requests no SDK would send: bodies that do not parse, headers that lie, bytes that stop half-way."""

from __future__ import annotations

import contextlib
import http.client
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from server import REGION

GLUE_JSON = {"Content-Type": "application/x-amz-json-1.1"}


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


def signed(
    url: str,
    method: str,
    path: str,
    *,
    service: str,
    body: bytes = b"",
    headers: dict[str, str] | None = None,
    key: str = "test",
    secret: str = "test",
    region: str = REGION,
) -> AWSRequest:
    """A request with a valid signature over whatever it says."""
    request = AWSRequest(method, f"{url}{path}", headers=headers or {}, data=body)
    if "X-Amz-Trailer" in request.headers:
        # botocore then signs the promise of a trailer instead of a hash of the body.
        request.context["checksum"] = {"request_algorithm": {"in": "trailer"}}
    auth = S3SigV4Auth if service == "s3" else SigV4Auth
    auth(Credentials(key, secret), service, region).add_auth(request)
    return request


def send(request: AWSRequest) -> Answer:
    """Sends it as it is."""
    address = urlsplit(request.url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=60)
    try:
        path = address.path + (f"?{address.query}" if address.query else "")
        connection.request(request.method, path, body=request.data, headers=dict(request.headers.items()))
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read())
    finally:
        connection.close()


def call(url: str, target: str, body: bytes, *, service: str, headers: dict[str, str] | None = None) -> Answer:
    """A signed awsJson call with a body of one's own."""
    return send(signed(url, "POST", "/", service=service, body=body, headers={**GLUE_JSON, "X-Amz-Target": target, **(headers or {})}))


def bytes_on_the_wire(url: str, data: bytes, *, then_close: bool = False) -> bytes:
    """Writes bytes to the port and returns what the server says until it closes or falls silent."""
    address = urlsplit(url)
    said = b""
    with socket.create_connection((address.hostname, address.port), timeout=2) as connection, contextlib.suppress(OSError):
        # The server may hang up at any moment, which is an answer, too.
        connection.sendall(data)
        if then_close:
            connection.shutdown(socket.SHUT_WR)
        while chunk := connection.recv(65536):
            said += chunk
    return said
