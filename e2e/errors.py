"""What AWS says when it says no."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from botocore.exceptions import ClientError


class Refusal:
    """The error of a block under `refused`, once the block has ended."""

    def __init__(self) -> None:
        self.response: dict[str, Any] = {}

    @property
    def message(self) -> str:
        return self.response["Error"]["Message"]

    @property
    def status(self) -> int:
        return self.response["ResponseMetadata"]["HTTPStatusCode"]


@contextmanager
def refused(code: str, status: int | None = None) -> Iterator[Refusal]:
    """The block must be answered with this error code, and with this HTTP status if one is named."""
    refusal = Refusal()
    with pytest.raises(ClientError) as caught:
        yield refusal
    refusal.response = caught.value.response
    said = refusal.response["Error"]
    assert said["Code"] == code, said
    assert status is None or refusal.status == status, (refusal.status, said)
