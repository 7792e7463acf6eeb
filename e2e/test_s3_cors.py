"""Browsers: what a bucket lets pages of other origins do, and what it lets them infer."""

from __future__ import annotations

from urllib.parse import urlsplit

from botocore.awsrequest import AWSRequest
from botocore.client import BaseClient

from errors import refused
from raw import Answer, send, signed
from server import Server

APP = "https://app.example.com"
VARY = "Origin, Access-Control-Request-Headers, Access-Control-Request-Method"


def allow(s3: BaseClient, bucket: str) -> None:
    app = {
        "AllowedOrigins": ["https://*.example.com"],
        "AllowedMethods": ["GET", "PUT"],
        "AllowedHeaders": ["x-amz-*", "content-type"],
        "ExposeHeaders": ["ETag", "x-amz-request-id"],
        "MaxAgeSeconds": 3000,
    }
    anybody = {"AllowedOrigins": ["*"], "AllowedMethods": ["HEAD"]}
    s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [app, anybody]})


def preflight(server: Server, path: str, **headers: str) -> Answer:
    """What a browser asks before it lets a page send its request. Nobody signs it."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return send(AWSRequest("OPTIONS", f"{server.url}{path}", headers=named, data=b""))


def ask(server: Server, path: str, origin: str, method: str, headers: str | None = None) -> Answer:
    more = {} if headers is None else {"Access_Control_Request_Headers": headers}
    return preflight(server, path, Origin=origin, Access_Control_Request_Method=method, **more)


def access_headers(answer: Answer) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name.lower().startswith("access-control-")}


def test_rules_are_kept_until_they_are_deleted(s3: BaseClient, bucket: str) -> None:
    with refused("NoSuchCORSConfiguration", 404) as refusal:
        s3.get_bucket_cors(Bucket=bucket)
    assert refusal.message == "The CORS configuration does not exist"
    allow(s3, bucket)
    rules = s3.get_bucket_cors(Bucket=bucket)["CORSRules"]
    assert rules[0]["ExposeHeaders"] == ["ETag", "x-amz-request-id"]
    assert rules[1] == {"AllowedOrigins": ["*"], "AllowedMethods": ["HEAD"]}
    s3.delete_bucket_cors(Bucket=bucket)
    with refused("NoSuchCORSConfiguration", 404):
        s3.get_bucket_cors(Bucket=bucket)
    wrong = {"CORSRules": [{"AllowedOrigins": ["*"], "AllowedMethods": ["MYMETHOD"]}]}
    with refused("InvalidRequest", 400) as refusal:
        s3.put_bucket_cors(Bucket=bucket, CORSConfiguration=wrong)
    assert refusal.message == "Found unsupported HTTP method in CORS config. Unsupported method is MYMETHOD"


def test_a_preflight_is_answered_by_the_first_rule_that_allows_all_of_it(server: Server, s3: BaseClient, bucket: str) -> None:
    allow(s3, bucket)
    answer = ask(server, f"/{bucket}/k", APP, "PUT", "X-Amz-Date,Content-Type")
    assert (answer.status, answer.body, answer.headers["Vary"]) == (200, b"", VARY)
    assert access_headers(answer) == {
        "access-control-allow-origin": APP,
        "access-control-allow-methods": "GET, PUT",
        "access-control-allow-headers": "x-amz-date, content-type",
        "access-control-expose-headers": "ETag, x-amz-request-id",
        "access-control-max-age": "3000",
        "access-control-allow-credentials": "true",
    }
    anybody = ask(server, f"/{bucket}", "https://elsewhere.org", "HEAD")
    assert access_headers(anybody) == {
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "HEAD",
    }


def test_a_preflight_that_nothing_allows_is_refused(server: Server, s3: BaseClient, bucket: str) -> None:
    refusals = [
        (preflight(server, f"/{bucket}/k"), 400, "BadRequest", "Insufficient information. Origin request header needed."),
        (ask(server, f"/{bucket}/k", APP, "PUT"), 403, "AccessForbidden", "CORSResponse: CORS is not enabled for this bucket."),
        (ask(server, "/nobody-made-this-one/k", APP, "PUT"), 403, "AccessForbidden", "CORSResponse: Bucket not found"),
    ]
    allow(s3, bucket)
    not_allowed = "CORSResponse: This CORS request is not allowed."
    refusals += [
        (ask(server, f"/{bucket}/k", "https://elsewhere.org", "PUT"), 403, "AccessForbidden", not_allowed),
        (ask(server, f"/{bucket}/k", APP, "DELETE"), 403, "AccessForbidden", not_allowed),
        (ask(server, f"/{bucket}/k", APP, "GET", "authorization"), 403, "AccessForbidden", not_allowed),
        (preflight(server, f"/{bucket}/k", Origin=APP), 400, "BadRequest", "Invalid Access-Control-Request-Method: null"),
    ]
    for answer, status, code, message in refusals:
        assert answer.status == status, answer.text
        assert f"<Code>{code}</Code><Message>{message}" in answer.text
        assert not access_headers(answer)
    assert "<Method>PUT</Method><ResourceType>OBJECT</ResourceType>" in refusals[3][0].text


def test_answers_carry_the_headers_that_let_the_page_see_them(server: Server, s3: BaseClient, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"hello")

    def get(origin: str, path: str = f"/{bucket}/k") -> Answer:
        return send(signed(server.url, "GET", path, service="s3", headers={"Origin": origin}))

    assert not access_headers(get(APP))
    allow(s3, bucket)
    seen = get(APP)
    assert (seen.status, seen.body, seen.headers["Vary"]) == (200, b"hello", VARY)
    assert seen.headers["Access-Control-Allow-Origin"] == APP
    assert not access_headers(get("https://elsewhere.org"))
    missing = get(APP, f"/{bucket}/absent")
    assert (missing.status, missing.headers["Access-Control-Allow-Origin"]) == (404, APP)


def test_a_presigned_url_is_asked_about_without_its_signature(server: Server, s3: BaseClient, bucket: str) -> None:
    allow(s3, bucket)
    url = urlsplit(s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "k"}))
    answer = ask(server, f"{url.path}?{url.query}", APP, "PUT")
    assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (200, APP)
    stored = send(AWSRequest("PUT", url.geturl(), headers={"Origin": APP}, data=b"x"))
    assert (stored.status, stored.headers["Access-Control-Expose-Headers"]) == (200, "ETag, x-amz-request-id")


def test_what_tools_read_back_is_off(s3: BaseClient, bucket: str) -> None:
    assert "Status" not in s3.get_bucket_accelerate_configuration(Bucket=bucket)
    assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket=bucket)
    with refused("ReplicationConfigurationNotFoundError", 404):
        s3.get_bucket_replication(Bucket=bucket)
    with refused("NoSuchWebsiteConfiguration", 404):
        s3.get_bucket_website(Bucket=bucket)
    with refused("NotImplemented", 501):
        s3.put_bucket_accelerate_configuration(Bucket=bucket, AccelerateConfiguration={"Status": "Enabled"})


def test_a_notification_configuration_comes_back(s3: BaseClient, bucket: str) -> None:
    queue = "arn:aws:sqs:us-east-1:000000000000:orders"
    rules = [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".csv"}]
    configuration = {"QueueArn": queue, "Events": ["s3:ObjectCreated:*"], "Filter": {"Key": {"FilterRules": rules}}}
    s3.put_bucket_notification_configuration(
        Bucket=bucket,
        NotificationConfiguration={"QueueConfigurations": [configuration], "EventBridgeConfiguration": {}},
    )
    shown = s3.get_bucket_notification_configuration(Bucket=bucket)
    assert shown["EventBridgeConfiguration"] == {}
    [rule] = shown["QueueConfigurations"]
    assert rule["Id"]
    assert rule["QueueArn"] == queue
    assert [given["Name"] for given in rule["Filter"]["Key"]["FilterRules"]] == ["Prefix", "Suffix"]
    s3.put_object(Bucket=bucket, Key="in/a.csv", Body=b"waits for a queue")
    with refused("InvalidArgument", 400) as refusal:
        wrong = {"QueueConfigurations": [{"QueueArn": "invalid-queue", "Events": ["s3:ObjectCreated:*"]}]}
        s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=wrong)
    assert refusal.message == "The ARN could not be parsed"
    assert refusal.response["Error"]["ArgumentName"] == "Queue"
