"""ceph/s3-tests on this machine: a checkout at one commit, and the configuration it reads."""

from __future__ import annotations

import configparser
import os
import subprocess
from pathlib import Path

from plugins import display_name

from server import Server

HOME = "https://github.com/ceph/s3-tests.git"
# May 2026. Raise deliberately: the expectations name its tests.
COMMIT = "8f0ae7b404a3a2fcf7038bf1e6bf29544fe9b6a3"

# Each section of the configuration is somebody else; `test` and twelve digits are roots of accounts.
# One test spells the first key backwards, which must be nobody's.
PEOPLE = {
    "s3 main": "test",
    "s3 alt": "222222222222",
    "s3 tenant": "333333333333",
    "iam": "444444444444",
    "iam root": "555555555555",
    "iam alt root": "666666666666",
}
SECRET = "test"


def checkout() -> Path:
    """The suite at the pinned commit: where MILLPOND_S3_TESTS says, or in the user's cache, fetched once."""
    if named := os.environ.get("MILLPOND_S3_TESTS"):
        return Path(named)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "millpond"
    place = cache / f"s3-tests-{COMMIT[:12]}"
    if not (place / "complete").exists():
        place.mkdir(parents=True, exist_ok=True)
        for words in (["init", "--quiet"], ["fetch", "--quiet", "--depth", "1", HOME, COMMIT], ["checkout", "--quiet", "FETCH_HEAD"]):
            subprocess.run(["git", *words], cwd=place, check=True)
        (place / "complete").touch()
    return place


def configuration(server: Server, path: Path, *, day_seconds: int) -> Path:
    """What the suite wants to know of a server and its users, written to `path`."""
    host, port = server.url.removeprefix("http://").split(":")
    settings = configparser.RawConfigParser()
    settings["DEFAULT"] = {"host": host, "port": port, "is_secure": "False", "ssl_verify": "False"}
    settings["fixtures"] = {"bucket prefix": "s3-tests-{random}-"}
    for section, account in PEOPLE.items():
        owner = server.client("s3", key=account, secret=SECRET).list_buckets()["Owner"]
        settings[section] = {
            "access_key": account,
            "secret_key": SECRET,
            "user_id": owner["ID"],
            "display_name": display_name(owner["ID"]),
            "email": f"{account}@example.com",
        }
    # Classes into which AWS lets objects move after a day; the others want thirty.
    settings["s3 main"].update({"storage_classes": "GLACIER_IR, GLACIER", "lc_debug_interval": str(day_seconds)})
    kms = server.client("kms", key=PEOPLE["s3 main"], secret=SECRET)
    # By ARN, because that is what S3 answers, whatever it was told.
    keys = {name: kms.create_key()["KeyMetadata"]["Arn"] for name in ("kms_keyid", "kms_keyid2")}
    settings["s3 main"].update(keys)
    settings["s3 tenant"]["tenant"] = "no-tenants-here"
    with path.open("w") as file:
        settings.write(file)
    return path
