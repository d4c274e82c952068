"""A screen read aloud: what is said, by which voice, and what silences it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from kiosk.catalog.loader import Loaded
from kiosk.config import Config, VisitSettings
from kiosk.journey import LanguageChosen, Step
from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings
from kiosk.ui.parts import set_lines
from kiosk.ui.screens.reading_bar import ReadingBar
from kiosk.voice.passages import passages
from kiosk.voice.voices import installed_voices
from tests.catalog.content_folder import Content
from tests.ui.walker import SHIPPED, Visitor, kiosk
from tests.voice.fake_voice import FakeVoice, install

ARABIC = """\
  ar:
    title: "مقهى اللغة"
    summary: نتحدث الألمانية. القهوة مجانية.
"""
BUTTONS = ("pause", "slower", "faster", "quieter", "louder", "stop")
Open = Callable[..., AbstractAsyncContextManager[Visitor]]


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeVoice:
    """A program that speaks until it is silenced."""
    return install(tmp_path / "bin", monkeypatch, mood="slow")


@pytest.fixture
def talking(voice: FakeVoice) -> Open:
    """Opens a kiosk that has a voice; when it ends, so have all processes."""

    @asynccontextmanager
    async def opened(config: Config = SHIPPED, **more: Any) -> AsyncIterator[Visitor]:
        async with kiosk(config, find_voices=installed_voices, **more) as visitor:
            yield visitor
        assert not voice.alive

    return opened


def usual(visitor: Visitor) -> bool:
    """Whether the usual bar is back."""
    return visitor.has("#back") and not visitor.has("ReadingBar")


async def begin(visitor: Visitor, voice: FakeVoice) -> None:
    """Touch the button and wait for the voice."""
    before = len(voice.said)
    await visitor.touch("#aloud")
    await visitor.wait(lambda: len(voice.said) > before)


async def heard(visitor: Visitor, voice: FakeVoice) -> list[str]:
    """Everything that is said of the present screen."""
    voice.be("quick")
    await visitor.touch("#aloud")
    await visitor.wait(lambda: len(voice.said) > 0 and usual(visitor), 20)
    return voice.texts


async def test_without_the_program_there_is_no_button(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    async with kiosk(find_voices=installed_voices) as visitor:
        await visitor.walk("de")
        assert not visitor.has("#aloud")


async def test_a_language_without_a_voice_has_no_button(talking: Open) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        assert visitor.has("#aloud")
        await visitor.touch("#language-button")
        await visitor.choose(LanguageChosen("tr"))
        assert visitor.has("#language-button")
        assert not visitor.has("#aloud")


async def test_the_heading_is_read_first_then_the_tiles_in_their_order(
    talking: Open, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("en")
        needs = visitor.app.screen.query(".tile")
        labels = [part.text for tile in needs for part in tile.parts if hasattr(part, "text")]  # type: ignore[attr-defined]
        assert await heard(visitor, voice) == [Strings("en")("need-question"), *labels]
        assert {one.voice for one in voice.said} == {"en-gb"}


async def test_a_screen_from_right_to_left_is_read_from_the_right(
    talking: Open, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("ar")
        tiles = sorted(
            visitor.app.screen.query(".tile"), key=lambda one: (one.region.y, -one.region.x)
        )
        first = tiles[0].parts[-1].text  # type: ignore[attr-defined]
        assert (await heard(visitor, voice))[1] == first


async def test_each_language_is_named_by_its_own_voice(talking: Open, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.press("enter")
        await heard(visitor, voice)
        assert ("English", "en-gb") in [(one.text, one.voice) for one in voice.said]
        assert ("العربية", "ar") in [(one.text, one.voice) for one in voice.said]
        assert "Türkçe" not in voice.texts


async def test_all_of_an_offer_is_read_also_what_stands_on_further_pages(
    talking: Open, voice: FakeVoice
) -> None:
    async with talking(size=(80, 24)) as visitor:
        await visitor.walk("de", "1", "2", "1")
        assert visitor.step is Step.OFFER
        offer = visitor.app.scene.offer()
        assert offer is not None
        text = offer.texts["de"]
        wanted = [one.text for part in (text.title, text.summary, text.description)
                  for one in passages(part, "de")]  # fmt: skip
        texts = await heard(visitor, voice)
        places = [texts.index(one) for one in wanted]
        assert places == sorted(places)
        assert Strings("de")("back") not in texts


async def test_the_german_original_on_an_arabic_screen_is_read_by_the_german_voice(
    talking: Open, voice: FakeVoice, content: Content, config: Config
) -> None:
    content.write("offers/cafe.yaml", (content.folder / "offers/cafe.yaml").read_text() + ARABIC)
    arabic = replace(config, kiosk=replace(config.kiosk, languages=("ar",)))
    async with talking(arabic) as visitor:
        await visitor.press("enter", "1", "1", "1", "1")
        assert visitor.step is Step.OFFER
        await visitor.touch("#german")
        await heard(visitor, voice)
    voices = {one.text: one.voice for one in voice.said}
    assert voices["نتحدث الألمانية."] == "ar"
    assert voices["Deutsch sprechen bei Kaffee."] == "de"
    assert voices["Sprachcafé"] == "de"


async def test_a_text_in_a_language_without_a_voice_is_left_out(
    talking: Open, voice: FakeVoice, content: Content, config: Config
) -> None:
    voice.list_voices("ar")
    arabic = replace(config, kiosk=replace(config.kiosk, languages=("ar",)))
    async with talking(arabic) as visitor:
        await visitor.press("enter", "1", "1", "1", "1")
        texts = await heard(visitor, voice)
        assert "Sprachcafé" not in texts
        assert Strings("ar")("cost-free") in texts


async def test_a_pause_silences_and_going_on_says_the_passage_again(
    talking: Open, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        assert not visitor.has("#back")
        await visitor.touch("#read-pause")
        await visitor.wait(lambda: not voice.alive)
        assert visitor.sees("Weiter")
        await visitor.touch("#read-pause")
        await visitor.wait(lambda: len(voice.said) == 2)
        assert voice.texts[0] == voice.texts[1]


@pytest.mark.parametrize(
    ("button", "option", "faster"),
    [("slower", "-s", False), ("faster", "-s", True), ("quieter", "-a", False),
     ("louder", "-a", True)],
)  # fmt: skip
async def test_speed_and_volume_change_at_once_and_end_somewhere(
    button: str, option: str, faster: bool, talking: Open, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        for count in (2, 3):
            await visitor.touch(f"#read-{button}")
            await visitor.wait(lambda count=count: len(voice.said) == count)  # type: ignore[misc]
        steps = [int(one.option(option)) for one in voice.said]
        assert steps == sorted(set(steps), reverse=not faster)
        assert visitor.widget(f"#read-{button}").disabled


async def test_speed_and_volume_are_forgotten_with_the_visit(
    talking: Open, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        await visitor.touch("#read-faster")
        await visitor.press("escape")
        await visitor.walk("de", "1")
        await visitor.wait(lambda: not voice.alive)
        await begin(visitor, voice)
        assert voice.said[-1].option("-s") == "165"
        await visitor.touch("#leave")
        await visitor.walk("de")
        await visitor.wait(lambda: not voice.alive)
        await begin(visitor, voice)
        assert voice.said[-1].option("-s") == "140"


@pytest.mark.parametrize(
    "selector", ["#leave", "#language-button", ".tile", "#read-stop", "#aloud"]
)
async def test_touching_the_way_on_or_the_end_silences(
    selector: str, talking: Open, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de", "1")
        await begin(visitor, voice)
        await visitor.touch(selector)
        await visitor.wait(lambda: not voice.alive)
        assert not visitor.has("ReadingBar")


@pytest.mark.parametrize("keys", [("escape",), ("escape",) * 3, ("1",)])
async def test_a_key_that_leads_elsewhere_silences(
    keys: tuple[str, ...], talking: Open, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de", "1")
        await begin(visitor, voice)
        await visitor.press(*keys)
        await visitor.wait(lambda: not voice.alive)
        assert not visitor.has("ReadingBar")


async def test_typing_in_the_search_silences(talking: Open, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await visitor.touch("#search")
        await begin(visitor, voice)
        await visitor.press("k")
        await visitor.wait(lambda: not voice.alive and usual(visitor))


async def test_another_size_of_the_window_silences(talking: Open, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        await visitor.resize(80, 24)
        await visitor.wait(lambda: not voice.alive and usual(visitor))


async def test_who_is_read_to_is_not_asked_whether_they_are_there(
    talking: Open, voice: FakeVoice
) -> None:
    impatient = replace(SHIPPED, visit=VisitSettings(1, 1))
    async with talking(impatient) as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        await visitor.pilot.pause(2.5)
        assert visitor.has("ReadingBar")
        assert len(voice.alive) == 1


async def test_a_paused_reading_ends_with_the_visit_of_who_walked_away(
    talking: Open, voice: FakeVoice
) -> None:
    impatient = replace(SHIPPED, visit=VisitSettings(1, 1))
    async with talking(impatient) as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        await visitor.touch("#read-pause")
        await visitor.wait(lambda: visitor.shown == "IdleScreen")
        await visitor.wait(lambda: not visitor.app.visit.begun)
        assert not visitor.app.reading.news.reading


async def test_the_end_of_the_app_leaves_no_process(talking: Open, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        assert len(voice.alive) == 1


async def test_the_end_of_the_text_brings_the_usual_bar_back(
    talking: Open, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de", "1")
        before = visitor.rows()
        await heard(visitor, voice)
        assert visitor.rows() == before


async def test_a_hanging_program_does_not_hold_up_touches(talking: Open, voice: FakeVoice) -> None:
    async with talking() as visitor:
        voice.be("deaf")
        await visitor.walk("de", "1")
        await visitor.touch("#aloud")
        await visitor.wait(lambda: bool(voice.alive))
        begun = monotonic()
        await visitor.press("escape")
        assert visitor.step is Step.NEED
        assert monotonic() - begun < 1


@pytest.mark.parametrize("mood", ["broken", "mute"])
async def test_a_program_that_cannot_sound_says_so_and_may_be_tried_again(
    mood: str, talking: Open, voice: FakeVoice
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


async def test_hostile_words_are_only_words(
    talking: Open, voice: FakeVoice, config: Config
) -> None:
    async with talking(config) as visitor:
        app = visitor.app
        hostile = "-w /tmp/x --stdout\x1b[0m\x01 [[h@loU]] <speak> $(id)"
        centre = app.index.catalog
        needs = {
            key: replace(need, texts={"de": replace(need.texts["de"], title=hostile)})
            for key, need in centre.needs.items()
        }
        app.take_content(Loaded(replace(centre, needs=needs), ()))
        await visitor.walk("de")
        texts = await heard(visitor, voice)
        assert any(text.startswith("-w /tmp/x --stdout") for text in texts)
        assert not any(sign in text for text in texts for sign in "\x1b\x01[]<>")
        assert {len(one.options) for one in voice.said} == {9}
        assert app.is_running


async def test_what_is_being_read_is_marked(talking: Open, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        voice.be("quick")
        await visitor.touch("#aloud")
        await visitor.wait(lambda: len(visitor.app.screen.query(".tile.spoken")) == 1)
        await visitor.wait(lambda: usual(visitor), 20)
        assert not visitor.app.screen.query(".spoken")


SPOKEN = [code for code in LANGUAGES if code != "ja"]


@pytest.mark.parametrize("language", SPOKEN)
async def test_every_button_of_the_voice_can_be_touched_and_read(
    language: str, talking: Open, voice: FakeVoice
) -> None:
    voice.list_voices(*LANGUAGES, "fr-fr", "sr", "en-us")
    config = replace(SHIPPED, kiosk=replace(SHIPPED.kiosk, languages=(language,)))
    async with talking(config, size=(80, 24)) as visitor:
        await visitor.press("enter", "1")
        await begin(visitor, voice)
        (bar,) = visitor.app.screen.query(ReadingBar)
        buttons = visitor.app.look.mirror(bar.children)
        assert [button.id for button in buttons] == [f"read-{name}" for name in BUTTONS]
        for button in (*buttons, visitor.widget("#aloud")):
            assert button.region.height == 3
            assert button.region.width >= 12
        for name in BUTTONS:
            (line,) = set_lines(Strings(language)(f"read-{name}"), 12, visitor.app.look)
            assert any(line.text in row for row in visitor.rows()), line.text


@pytest.mark.parametrize("language", ["de", "uk", "es"])
async def test_a_narrow_and_tall_screen_shows_all_buttons_whole(
    language: str, talking: Open, voice: FakeVoice
) -> None:
    voice.list_voices("de", "uk", "es")
    with_font = replace(SHIPPED.screen, kiosk_font=True)
    only = replace(SHIPPED.kiosk, languages=(language,))
    async with talking(replace(SHIPPED, kiosk=only, screen=with_font), size=(60, 80)) as visitor:
        await visitor.press("enter", "1")
        await begin(visitor, voice)
        for name in BUTTONS:
            assert visitor.sees(Strings(language)(f"read-{name}"))
