"""A reading is paused, made slower or louder, and silenced by whatever leads elsewhere."""

from dataclasses import replace
from time import monotonic

import pytest

from kiosk.journey import SearchWanted, Step
from kiosk.ui.visitor.need import NeedScreen
from kiosk.voice.voices import Voices
from tests.ui.listener import Talking, begin, usual
from tests.ui.visitor import kiosk
from tests.voice.fake_voice import FakeVoice


async def test_a_pause_silences_and_going_on_says_the_passage_again(
    talking: Talking, voice: FakeVoice
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
    button: str, option: str, faster: bool, talking: Talking, voice: FakeVoice
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


@pytest.mark.exhaustive
async def test_speed_and_volume_are_forgotten_with_the_visit(
    talking: Talking, voice: FakeVoice
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
    selector: str, talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de", "1")
        await begin(visitor, voice)
        await visitor.touch(selector)
        await visitor.wait(lambda: not voice.alive)
        assert not visitor.has("ReadingBar")


@pytest.mark.parametrize("keys", [("escape",), ("escape",) * 3, ("1",)])
async def test_a_key_that_leads_elsewhere_silences(
    keys: tuple[str, ...], talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de", "1")
        await begin(visitor, voice)
        await visitor.press(*keys)
        await visitor.wait(lambda: not voice.alive)
        assert not visitor.has("ReadingBar")


async def test_typing_in_the_search_silences(talking: Talking, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await visitor.choose(SearchWanted())
        await begin(visitor, voice)
        await visitor.press("k")
        await visitor.wait(lambda: not voice.alive and usual(visitor))


async def test_another_size_of_the_window_silences(talking: Talking, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        await visitor.resize(80, 24)
        await visitor.wait(lambda: not voice.alive and usual(visitor))


@pytest.mark.exhaustive
async def test_who_is_read_to_is_not_asked_whether_they_are_there(
    talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        visitor.try_patience(idle_seconds=1)
        await visitor.pilot.pause(2.5)
        assert visitor.has("ReadingBar")
        assert len(voice.alive) == 1


@pytest.mark.exhaustive
async def test_a_paused_reading_ends_with_the_visit_of_who_walked_away(
    talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        await visitor.touch("#read-pause")
        visitor.try_patience()
        await visitor.wait(lambda: visitor.shown == "IdleScreen")
        await visitor.wait(lambda: not visitor.app.visit.begun)
        assert not visitor.app.services.voice.news.reading


async def test_the_end_of_the_app_leaves_no_process(talking: Talking, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.walk("de")
        await begin(visitor, voice)
        assert len(voice.alive) == 1


async def test_a_hanging_program_does_not_hold_up_touches(
    talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        voice.be("deaf")
        await visitor.walk("de", "1")
        await visitor.touch("#aloud")
        await visitor.wait(lambda: bool(voice.alive))
        begun = monotonic()
        await visitor.press("escape")
        assert visitor.step is Step.NEED
        assert monotonic() - begun < 3


@pytest.mark.exhaustive
async def test_a_screen_that_is_only_about_to_come_says_its_heading_and_breaks_nothing() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de")
        voices = Voices("program", {"de": "de"})
        coming = NeedScreen(replace(visitor.app.present.view, voices=voices))
        (heading,) = coming.passages_to_read()
        assert heading.text == coming.heading
