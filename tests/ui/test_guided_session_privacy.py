"""Nothing of a guided session outlives it but ticks under a code."""

import gc
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.journey.guided_session import GuidedSession
from kiosk.settings.values import RecordSettings, ScreenSettings
from tests.ui.counselling import Counsellor
from tests.ui.memory_texts import holders
from tests.ui.visitor import SHIPPED, kiosk

WORD = "".join(chr(ord("a") + number) for number in (23, 16, 9, 25, 10, 21))
"""A word that stands nowhere else in the memory; "en" comes after it."""

Ending = Callable[[Counsellor], Awaitable[None]]


async def with_a_record(counsellor: Counsellor) -> None:
    """Keep it."""
    await counsellor.touch("finish", "done")
    await counsellor.done()
    await counsellor.touch("over")


async def without_a_record(counsellor: Counsellor) -> None:
    """Keep nothing."""
    await counsellor.touch("finish", "unrecorded", "over")


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    "ending", [with_a_record, pytest.param(without_a_record, marks=pytest.mark.exhaustive)]
)
async def test_what_was_noted_is_in_nothing_that_outlives_the_session(
    ending: Ending, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    records = RecordSettings(folder=str(tmp_path / "records"))
    house = replace(SHIPPED, screen=ScreenSettings(kiosk_font=True), records=records)
    async with kiosk(
        house, records=tmp_path / "records", state=tmp_path / "state", painted=True
    ) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("seek")
        await visitor.press(*f"{WORD}en", "enter")
        await counsellor.touch("note")
        await visitor.press(*f"{WORD}en")
        await counsellor.touch("return", "meeting", "day-2026-12-02", "time-10-30")
        assert holders(WORD)
        await ending(counsellor)
        assert counsellor.outside
        await visitor.wait(lambda: holders(WORD) == [])
        await visitor.wait(lambda: not still_known())
        assert WORD not in caplog.text
    text = all_text(tmp_path)
    assert WORD not in text
    assert "10:30" not in text
    assert "2026-12-02" not in text


def still_known() -> list[GuidedSession]:
    """Everything in the memory that knows of a session."""

    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, GuidedSession) and one.appointment]


def all_text(folder: Path) -> str:
    """All that lies in a folder."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return "".join(file.read_text("utf-8", "replace") for file in files)
