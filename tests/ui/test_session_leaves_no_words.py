"""After sessions on the screen nothing that anybody typed, chose or arranged lies in any file."""

import logging
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.journey import Left, NeedChosen
from kiosk.records.case_folder import CaseFolder
from kiosk.settings.values import Settings
from tests.ui.counselling import Counsellor
from tests.ui.fake_translator import FakeTranslator
from tests.ui.talking import Talkers
from tests.ui.visitor import Visitor, kiosk

SOUGHT, NOTED, SAID, OWN = "zwiebelturm", "quittenbrot", "hagebutte", "mirabelle"
"""What is typed in the search of a session, its note, the interpreter, and a visitor's search."""

WORDS = (SOUGHT, NOTED, SAID, OWN)
TIMES = ("10:", "10-30", "2026-12-02")
"""What would tell of the appointment, and of the time of day at which they sit there."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of the kiosk's user, in which every folder lies that programs write into."""
    home = tmp_path / "home"
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR"):
        folder = home / name
        folder.mkdir(parents=True)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return home


async def held(counsellor: Counsellor) -> None:
    """A session with all that can be typed and arranged, kept as a record."""
    visitor = counsellor.visitor
    await counsellor.begin("tr")
    await counsellor.touch("seek")
    await visitor.press(*SOUGHT, "enter")
    await counsellor.touch("interpreter")
    await visitor.wait(lambda: visitor.has("#say"))
    await Talkers(visitor, None).say(SAID)
    await visitor.wait(lambda: visitor.has("#key-back"))
    await counsellor.touch("back", "note")
    await visitor.press(*NOTED)
    assert counsellor.session.note.text == NOTED
    await counsellor.touch("return", "meeting", "day-2026-12-02", "time-10-30")
    await counsellor.touch("finish", "done")
    await counsellor.done()
    await counsellor.touch("over")


async def searched(visitor: Visitor) -> None:
    """A visit that types a word and goes."""
    await visitor.walk("de")
    await visitor.press("/", *OWN)
    await visitor.do(NeedChosen("german"), Left())


@pytest.mark.exhaustive
async def test_no_file_holds_a_word_or_a_time(
    house: Settings, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    records = home / "XDG_DATA_HOME" / "records"
    house = replace(house, records=replace(house.records, folder=str(records)))
    state = home / "XDG_STATE_HOME"
    async with kiosk(house, records=records, state=state, translator=FakeTranslator()) as visitor:
        for _ in range(2):
            await searched(visitor)
            await held(Counsellor(visitor))
    assert len(CaseFolder(records, house.kiosk.id).cases()) == 2
    kept = {file: file.read_bytes().lower() for file in home.rglob("*") if file.is_file()}
    assert {file.parent for file in kept} >= {records, state}
    logged = "".join(one.getMessage() for one in caplog.records if one.name != "filelock")
    for text in (*kept.values(), logged.lower().encode()):
        assert [word for word in WORDS if word.encode() in text] == []
    for file in records.iterdir():
        assert [time for time in TIMES if time.encode() in kept[file]] == []
