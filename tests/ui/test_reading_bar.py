"""Reading aloud on the screen: its button, its bar of buttons, and the mark on what is read."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.journey import LanguageChosen
from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings
from kiosk.ui.components.reading_bar import ReadingBar
from kiosk.ui.drawing.parts import set_lines
from kiosk.voice.voices import installed_voices
from tests.families import SCRIPTS, family, some_of
from tests.ui.listener import Talking, begin, heard, usual
from tests.ui.visitor import SHIPPED, kiosk
from tests.voice.fake_voice import FakeVoice

BUTTONS = ("pause", "slower", "faster", "quieter", "louder", "stop")


async def test_without_the_program_there_is_no_button(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    async with kiosk(find_voices=installed_voices) as visitor:
        await visitor.walk("de")
        assert not visitor.has("#aloud")


async def test_a_language_without_a_voice_has_no_button(talking: Talking) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        assert visitor.has("#aloud")
        await visitor.touch("#language-button")
        await visitor.choose(LanguageChosen("tr"))
        assert visitor.has("#language-button")
        assert not visitor.has("#aloud")


SPOKEN = {code: code for code in LANGUAGES if code != "ja"}


@pytest.mark.parametrize("language", family(SPOKEN, lambda code: code in SCRIPTS))
async def test_every_button_of_the_voice_can_be_touched_and_read(
    language: str, talking: Talking, voice: FakeVoice
) -> None:
    voice.list_voices(*LANGUAGES, "fr-fr", "sr", "en-us")
    config = replace(SHIPPED, kiosk=replace(SHIPPED.kiosk, languages=(language,)))
    async with talking(config, size=(80, 24)) as visitor:
        await visitor.press("enter", "1")
        await begin(visitor, voice)
        (bar,) = visitor.app.screen.query(ReadingBar)
        buttons = visitor.app.present.look.mirror(bar.children)
        assert [button.id for button in buttons] == [f"read-{name}" for name in BUTTONS]
        for button in (*buttons, visitor.widget("#aloud")):
            assert button.region.height == 3
            assert button.region.width >= 12
        for name in BUTTONS:
            (line,) = set_lines(Strings(language)(f"read-{name}"), 12, visitor.app.present.look)
            assert any(line.text in row for row in visitor.rows()), line.text


@pytest.mark.parametrize("language", some_of(["de", "uk", "es"], "es"))
async def test_a_narrow_and_tall_screen_shows_all_buttons_whole(
    language: str, talking: Talking, voice: FakeVoice
) -> None:
    voice.list_voices("de", "uk", "es")
    with_font = replace(SHIPPED.screen, kiosk_font=True)
    only = replace(SHIPPED.kiosk, languages=(language,))
    async with talking(replace(SHIPPED, kiosk=only, screen=with_font), size=(60, 80)) as visitor:
        await visitor.press("enter", "1")
        await begin(visitor, voice)
        for name in BUTTONS:
            assert visitor.sees(Strings(language)(f"read-{name}"))


@pytest.mark.exhaustive
async def test_the_end_of_the_text_brings_the_usual_bar_back(
    talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de", "1")
        before = visitor.rows()
        await heard(visitor, voice)
        assert visitor.rows() == before


@pytest.mark.parametrize("mood", ["broken", "mute"])
async def test_a_program_that_cannot_sound_says_so_and_may_be_tried_again(
    mood: str, talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        voice.be(mood)
        await visitor.walk("de", "1")
        await visitor.touch("#aloud")
        await visitor.wait(lambda: visitor.sees("Kein Ton"))
        assert usual(visitor)
        voice.be("slow")
        await begin(visitor, voice)
        assert visitor.sees("Vorlesen")


@pytest.mark.exhaustive
async def test_what_is_being_read_is_marked(talking: Talking, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        voice.be("quick")
        await visitor.touch("#aloud")
        await visitor.wait(lambda: len(visitor.app.screen.query(".tile.spoken")) == 1)
        await visitor.wait(lambda: usual(visitor))
        assert not visitor.app.screen.query(".spoken")
