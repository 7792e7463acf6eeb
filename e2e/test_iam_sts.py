"""Who is who: users, keys, roles, sessions."""

from __future__ import annotations

import json
from collections.abc import Callable

from botocore.client import BaseClient

from conftest import StartServer
from errors import refused
from server import ACCOUNT, Server


def trust(principal: dict[str, str]) -> str:
    statement = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def test_everybody_knows_who_they_are(server: Server, sts: BaseClient) -> None:
    me = sts.get_caller_identity()
    assert (me["Account"], me["Arn"]) == (ACCOUNT, f"arn:aws:iam::{ACCOUNT}:root")
    other = server.client("sts", key="111122223333").get_caller_identity()
    assert other["Account"] == "111122223333"


def test_accounts_do_not_see_each_other(server: Server, glue: BaseClient, database: str) -> None:
    elsewhere = server.client("glue", key="111122223333")
    assert database not in [entry["Name"] for entry in elsewhere.get_databases()["DatabaseList"]]
    with refused("EntityNotFoundException", 400):
        elsewhere.get_database(Name=database)
    other_region = server.client("glue", region_name="eu-central-1")
    with refused("EntityNotFoundException", 400):
        other_region.get_database(Name=database)


def test_a_user_gets_keys_and_uses_them(server: Server, iam: BaseClient, unique: Callable[[str], str]) -> None:
    name = unique("ann-")
    user = iam.create_user(UserName=name, Path="/data/", Tags=[{"Key": "team", "Value": "lake"}])["User"]
    assert user["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/data/{name}"
    with refused("EntityAlreadyExists", 409):
        iam.create_user(UserName=name)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    theirs = {"key": key["AccessKeyId"], "secret": key["SecretAccessKey"]}
    me = server.client("sts", **theirs).get_caller_identity()
    assert (me["Arn"], me["UserId"]) == (user["Arn"], user["UserId"])
    server.client("s3", **theirs).list_buckets()
    iam.update_access_key(UserName=name, AccessKeyId=key["AccessKeyId"], Status="Inactive")
    with refused("InvalidClientTokenId", 403):
        server.client("sts", **theirs).get_caller_identity()
    with refused("DeleteConflict", 409):
        iam.delete_user(UserName=name)
    iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    iam.delete_user(UserName=name)
    with refused("NoSuchEntity", 404) as refusal:
        iam.get_user(UserName=name)
    assert refusal.message == f"The user with name {name} cannot be found."


def test_a_role_is_assumed_by_a_user_it_trusts(server: Server, iam: BaseClient, unique: Callable[[str], str]) -> None:
    ann, role = unique("ann-"), unique("etl-")
    user = iam.create_user(UserName=ann)["User"]
    key = iam.create_access_key(UserName=ann)["AccessKey"]
    arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=trust({"AWS": user["Arn"]}))["Role"]["Arn"]
    sts = server.client("sts", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    session = sts.assume_role(RoleArn=arn, RoleSessionName="night", DurationSeconds=900)
    assert session["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/{role}/night"
    given = session["Credentials"]
    assert given["AccessKeyId"].startswith("ASIA")
    as_role = server.client("sts", key=given["AccessKeyId"], secret=given["SecretAccessKey"], aws_session_token=given["SessionToken"])
    assert as_role.get_caller_identity()["Arn"] == session["AssumedRoleUser"]["Arn"]
    forged = server.client("sts", key=given["AccessKeyId"], secret=given["SecretAccessKey"], aws_session_token="forged")
    with refused("InvalidClientTokenId", 403):
        forged.get_caller_identity()


def test_a_role_that_is_not_there_is_not_assumed(server: Server, iam: BaseClient, unique: Callable[[str], str]) -> None:
    ann = unique("ann-")
    iam.create_user(UserName=ann)
    key = iam.create_access_key(UserName=ann)["AccessKey"]
    arn = f"arn:aws:iam::{ACCOUNT}:role/absent"
    sts = server.client("sts", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    with refused("AccessDenied", 403) as refusal:
        sts.assume_role(RoleArn=arn, RoleSessionName="night")
    who = f"User: arn:aws:iam::{ACCOUNT}:user/{ann}"
    assert refusal.message == f"{who} is not authorized to perform: sts:AssumeRole on resource: {arn}"


def test_a_session_ends_when_its_time_is_over(start_server: StartServer) -> None:
    server = start_server()
    iam = server.client("iam")
    arn = iam.create_role(RoleName="short", AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{ACCOUNT}:root"}))["Role"]["Arn"]
    given = server.client("sts").assume_role(RoleArn=arn, RoleSessionName="night", DurationSeconds=900)["Credentials"]
    keys = {"key": given["AccessKeyId"], "secret": given["SecretAccessKey"], "aws_session_token": given["SessionToken"]}
    server.client("sts", **keys).get_caller_identity()
    server.advance("14m")
    server.client("sts", **keys).get_caller_identity()
    server.advance("2m")
    with refused("ExpiredToken", 403):
        server.client("sts", **keys).get_caller_identity()


def test_policies_are_kept_in_versions(iam: BaseClient, unique: Callable[[str], str]) -> None:
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
    policy = iam.create_policy(PolicyName=unique("read-"), PolicyDocument=json.dumps(document))["Policy"]
    document["Statement"][0]["Action"] = "s3:*"
    second = iam.create_policy_version(PolicyArn=policy["Arn"], PolicyDocument=json.dumps(document), SetAsDefault=True)
    assert second["PolicyVersion"]["VersionId"] == "v2"
    got = iam.get_policy_version(PolicyArn=policy["Arn"], VersionId="v1")["PolicyVersion"]
    assert got["Document"]["Statement"][0]["Action"] == "s3:GetObject"
    role = unique("holder-")
    iam.create_role(RoleName=role, AssumeRolePolicyDocument=trust({"Service": "glue.amazonaws.com"}))
    iam.attach_role_policy(RoleName=role, PolicyArn=policy["Arn"])
    attached = iam.list_attached_role_policies(RoleName=role)["AttachedPolicies"]
    assert [entry["PolicyArn"] for entry in attached] == [policy["Arn"]]
    with refused("DeleteConflict", 409):
        iam.delete_policy(PolicyArn=policy["Arn"])
    iam.put_role_policy(RoleName=role, PolicyName="inline", PolicyDocument=json.dumps(document))
    assert iam.get_role_policy(RoleName=role, PolicyName="inline")["PolicyDocument"] == document
    with refused("DeleteConflict", 409):
        iam.delete_role(RoleName=role)
    with refused("MalformedPolicyDocument", 400):
        iam.create_policy(PolicyName=unique("broken-"), PolicyDocument="{")


def test_roles_that_glue_needs_can_be_made_as_in_every_tutorial(iam: BaseClient, unique: Callable[[str], str]) -> None:
    role = unique("AWSGlueServiceRole-")
    iam.create_role(RoleName=role, AssumeRolePolicyDocument=trust({"Service": "glue.amazonaws.com"}))
    managed = "arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole"
    iam.attach_role_policy(RoleName=role, PolicyArn=managed)
    pages = iam.get_paginator("list_roles").paginate(PaginationConfig={"PageSize": 1})
    assert role in [entry["RoleName"] for page in pages for entry in page["Roles"]]
    iam.detach_role_policy(RoleName=role, PolicyArn=managed)
    iam.delete_role(RoleName=role)


def test_keys_of_ones_own_close_the_door_to_the_known_ones(start_server: StartServer) -> None:
    """`--host 0.0.0.0` demands these; here they are tried on loopback."""
    server = start_server("--root-access-key-id", "AKIAMYOWNROOTKEY0001", "--root-secret-access-key", "s" * 40)
    with refused("InvalidClientTokenId", 403):
        server.client("sts").get_caller_identity()
    me = server.client("sts", key="AKIAMYOWNROOTKEY0001", secret="s" * 40).get_caller_identity()
    assert me["Arn"].endswith(":root")
