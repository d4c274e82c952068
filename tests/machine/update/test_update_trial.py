"""What counts as a failed start of a version on trial."""

import os
import time
from pathlib import Path

import pytest

from kiosk.machine.setup.touch_request import ASKED, CHECK_SECONDS
from tests.machine.update.release_workshop import Workshop


@pytest.fixture
def asked(workshop: Workshop) -> Path:
    """A version on trial, and a request for the check of touches in its stead."""
    workshop.publish("1.1")
    workshop.update()
    request = workshop.root / ASKED.relative_to("/")
    request.parent.mkdir(parents=True, exist_ok=True)
    request.touch()
    return request


def test_a_start_that_shows_but_the_touch_check_is_no_failed_one(
    asked: Path, workshop: Workshop
) -> None:
    assert [workshop.start() for _ in range(4)] == ["1.1"] * 4
    asked.unlink()
    assert [workshop.start() for _ in range(3)] == ["1.1", "1.1", "1.0"]


def test_a_request_that_nobody_answers_shields_no_version_that_fails(
    asked: Path, workshop: Workshop
) -> None:
    long_ago = time.time() - CHECK_SECONDS - 60
    os.utime(asked, (long_ago, long_ago))
    assert [workshop.start() for _ in range(3)] == ["1.1", "1.1", "1.0"]
