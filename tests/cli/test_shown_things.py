"""Whatever is shipped can be shown: in every script, in lines that fit."""

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loader import load
from kiosk.cli.prerequisites import settings, staff_words
from kiosk.cli.script_lines import ScriptLines
from kiosk.cli.show import thing_lines, visitors_view
from kiosk.cli.shown_things import known_things
from kiosk.language.languages import LANGUAGES
from kiosk.language.script import cells

ROOT = Path(__file__).parents[2]
NON_JOINER = "\u200c"
"""What Persian is written with, though nobody sees it."""

NOW = datetime(2026, 12, 9, 16, 30, tzinfo=BERLIN)


@pytest.mark.parametrize("terminal", [True, False])
@pytest.mark.parametrize(
    "code",
    [
        "ar",
        *(pytest.param(code, marks=pytest.mark.exhaustive) for code in LANGUAGES if code != "ar"),
    ],
)
def test_every_shipped_thing_is_shown_in_lines_that_fit(code: str, terminal: bool) -> None:
    say, catalog = staff_words(), load(ROOT / "content").catalog
    setting = ScriptLines(terminal, 60 if terminal else 80)
    config = settings(ROOT / "kiosk.toml", say)
    view = visitors_view(config, catalog, code, NOW, setting)
    for key in known_things(catalog):
        lines = [one for line in thing_lines(key, view, setting, say) for one in line.split("\n")]
        assert len(lines) > 1, key
        assert max(map(cells, lines)) <= setting.width, key
        assert all(line.replace(NON_JOINER, "").isprintable() for line in lines), key
