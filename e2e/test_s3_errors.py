"""Every error of S3 that a client can cause: its status, its code, its words and the facts beside them, as they are on the wire.

Codes come from the API reference ("Error responses"), words and elements from there and from answers that people posted or recorded;
the service's `errors.rs` says which. The last story counts: a code that we can answer is in the table, or has a reason why not.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import pytest
from botocore.client import BaseClient

from raw import Answer, send, signed
from server import Server

# A fact that differs from run to run.
ANY = "…"
MIB = 1 << 20


@dataclass(frozen=True)
class Case:
    """A request, and how it is refused. `{names}` in both stand for what the `place` fixture has made."""

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
