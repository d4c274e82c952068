"""A screen read aloud: what is said, in which order, and by which voice."""

from dataclasses import replace

import pytest

from kiosk import journey
from kiosk.journey import Step
from kiosk.language.strings import Strings
from kiosk.settings.values import Settings
from kiosk.voice.passages import passages
from tests.catalog.content_folder import Content
from tests.ui.listener import Talking, heard
from tests.voice.fake_voice import FakeVoice

ARABIC = """\
  ar:
    title: "مقهى اللغة"
    summary: نتحدث الألمانية. القهوة مجانية.
"""


@pytest.mark.exhaustive
async def test_the_heading_is_read_first_then_the_tiles_in_their_order(
    talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("en")
        needs = visitor.app.screen.query(".tile")
        labels = [part.text for tile in needs for part in tile.parts if hasattr(part, "text")]  # type: ignore[attr-defined]
        assert await heard(visitor, voice) == [Strings("en")("need-question"), *labels]
        assert {one.voice for one in voice.said} == {"en-gb"}


@pytest.mark.exhaustive
async def test_a_screen_from_right_to_left_is_read_from_the_right(
    talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("ar")
        tiles = sorted(
            visitor.app.screen.query(".tile"), key=lambda one: (one.region.y, -one.region.x)
        )
        first = tiles[0].parts[-1].text  # type: ignore[attr-defined]
        assert (await heard(visitor, voice))[1] == first


async def test_each_language_is_named_by_its_own_voice(talking: Talking, voice: FakeVoice) -> None:
    async with talking() as visitor:
        await visitor.press("enter")
        await heard(visitor, voice)
        assert ("English", "en-gb") in [(one.text, one.voice) for one in voice.said]
        assert ("العربية", "ar") in [(one.text, one.voice) for one in voice.said]
        assert "Türkçe" not in voice.texts


@pytest.mark.exhaustive
async def test_all_of_an_offer_is_read_also_what_stands_on_further_pages(
    talking: Talking, voice: FakeVoice
) -> None:
    async with talking(size=(80, 24)) as visitor:
        await visitor.walk("de", "1", "2", "1")
        assert visitor.step is Step.OFFER
        offer = visitor.app.present.view.offer()
        assert offer is not None
        text = offer.texts["de"]
        wanted = [one.text for part in (text.title, text.summary, text.description)
                  for one in passages(part, "de")]  # fmt: skip
        texts = await heard(visitor, voice)
        places = [texts.index(one) for one in wanted]
        assert places == sorted(places)
        assert Strings("de")("back") not in texts


@pytest.mark.exhaustive
async def test_the_german_original_on_an_arabic_screen_is_read_by_the_german_voice(
    talking: Talking, voice: FakeVoice, content: Content, config: Settings
) -> None:
    content.write("offers/cafe.yaml", (content.folder / "offers/cafe.yaml").read_text() + ARABIC)
    arabic = replace(config, kiosk=replace(config.kiosk, languages=("ar",)))
    async with talking(arabic) as visitor:
        await visitor.press("enter", "1", "1", "1", "1")
        assert visitor.step is Step.OFFER
        await visitor.touch("#german")
        await heard(visitor, voice)
    voices = {one.text: one.voice for one in voice.said}
    assert voices["مقهى اللغة"] == "ar"
    assert voices["Deutsch sprechen bei Kaffee."] == "de"
    assert voices["Sprachcafé"] == "de"


@pytest.mark.exhaustive
async def test_what_is_shown_to_others_is_read_in_german_and_explained_in_arabic(
    talking: Talking, voice: FakeVoice
) -> None:
    async with talking() as visitor:
        await visitor.walk("ar")
        await visitor.do(journey.DeskWanted())
        await heard(visitor, voice)
    voices = {one.text: one.voice for one in voice.said}
    assert voices["Können Sie mir bitte helfen?"] == "de"
    assert voices[Strings("ar")("show-help")] == "ar"


@pytest.mark.exhaustive
async def test_a_text_in_a_language_without_a_voice_is_left_out(
    talking: Talking, voice: FakeVoice, content: Content, config: Settings
) -> None:
    voice.list_voices("ar")
    arabic = replace(config, kiosk=replace(config.kiosk, languages=("ar",)))
    async with talking(arabic) as visitor:
        await visitor.press("enter", "1", "1", "1", "1")
        texts = await heard(visitor, voice)
        assert "Sprachcafé" not in texts
        assert Strings("ar")("cost-free") in texts


async def test_hostile_words_are_only_words(
    talking: Talking, voice: FakeVoice, config: Settings
) -> None:
    async with talking(config) as visitor:
        app = visitor.app
        hostile = "-w /tmp/x --stdout\x1b[0m\x01 [[h@loU]] <speak> $(id)"
        centre = visitor.catalog
        needs = {
            key: replace(need, texts={"de": replace(need.texts["de"], title=hostile)})
            for key, need in centre.needs.items()
        }
        visitor.give(replace(centre, needs=needs))
        await visitor.walk("de")
        texts = await heard(visitor, voice)
        assert any(text.startswith("-w /tmp/x --stdout") for text in texts)
        assert not any(sign in text for text in texts for sign in "\x1b\x01[]<>")
        assert {len(one.options) for one in voice.said} == {9}
        assert app.is_running
