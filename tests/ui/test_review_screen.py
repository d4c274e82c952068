"""Behind the PIN people read what machines wrote, and decide what visitors may see of it."""

import pytest

from kiosk.catalog.reading.loader import load
from kiosk.catalog.texts import Origin
from kiosk.language.strings import Strings
from kiosk.settings.values import Settings
from kiosk.storage import exclusive
from kiosk.ui.widgets.choice import Choice
from tests.catalog.content_folder import Content
from tests.ui.reviewer import COURSE, NUMBER, ROW, begin, decide, look_for, review, row
from tests.ui.visitor import DESIGN_SIZE, Visitor, kiosk

SIZES = (DESIGN_SIZE, (80, 24), (60, 45))


async def test_the_languages_say_how_much_of_each_is_reviewed(
    content: Content, reviewed: Settings
) -> None:
    content.drafts(ROW, COURSE | {"origin": "reviewed"})
    async with kiosk(reviewed) as visitor:
        await visitor.touch_name()
        assert visitor.sees("1 Text offen")
        await visitor.touch("#key-room-review")
        assert visitor.sees("Türkisch: 1 offen")
        assert visitor.sees("1 von 8 durchgesehen")
        assert visitor.sees("██░░")


@pytest.mark.exhaustive
@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_german_and_the_draft_are_both_there(
    size: tuple[int, int], reviewed: Settings
) -> None:
    async with kiosk(reviewed, size=size) as visitor:
        await begin(visitor, "ar")
        for words in ("Angebot: Sprachcafé", "offers/cafe", "argostranslate 1.11.0"):
            assert visitor.sees(words)
        for words in ("Deutsch sprechen bei Kaffee.", "مقهى اللغة", "تحدث الألمانية."):
            assert visitor.sees(words)


@pytest.mark.exhaustive
async def test_an_accepted_draft_is_reviewed_and_the_next_one_comes(
    content: Content, reviewed: Settings
) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        await decide(visitor, "accept")
        saved = row(content)
        assert (saved.text.origin, saved.by, str(saved.on)) == (
            Origin.REVIEWED,
            "Personal",
            "2026-11-25",
        )
        under = review(visitor).under
        assert under is not None
        assert under.key == "needs/german"
        assert visitor.sees("noch 1 Text")


@pytest.mark.exhaustive
async def test_the_last_text_ends_in_thanks(reviewed: Settings) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor, "ar")
        await decide(visitor, "accept")
        assert visitor.sees("ist alles durchgesehen")


@pytest.mark.exhaustive
async def test_the_running_kiosk_shows_what_was_accepted_and_the_reviewer_stays(
    reviewed: Settings,
) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        await decide(visitor, "accept")
        await visitor.wait(
            lambda: visitor.catalog.offers["cafe"].texts["tr"].origin is Origin.REVIEWED
        )
        assert visitor.shown == "ReviewedTextPage"


async def test_a_rejected_draft_is_shown_to_nobody(content: Content, reviewed: Settings) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        await decide(visitor, "reject")
        assert row(content).fault
        assert "tr" not in load(content.folder).catalog.offers["cafe"].texts
        await look_for(visitor, "offers/cafe")
        assert visitor.sees("Verworfen")


async def test_every_decision_says_what_visitors_read_now(
    reviewed: Settings,
) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        for key, told in (
            ("reject", "Verworfen: „Sprachcafé“ lesen Besucher jetzt auf Englisch."),
            ("undo", "Rückgängig: „Sprachcafé“ ist wieder offen."),
            ("accept", "Angenommen: „Sprachcafé“ gilt als durchgesehen"),
        ):
            await decide(visitor, key)
            assert visitor.sees(told)
        await visitor.touch("#key-skip")
        assert not visitor.sees("Angenommen")


async def test_a_decision_can_be_undone_once(content: Content, reviewed: Settings) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        before = row(content)
        assert visitor.widget("#key-undo").disabled
        await decide(visitor, "reject")
        await decide(visitor, "undo")
        assert row(content) == before
        assert visitor.sees("Sprachcafé")
        assert visitor.widget("#key-undo").disabled


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_touched_part_can_be_changed_and_all_is_accepted_together(
    size: tuple[int, int], content: Content, reviewed: Settings
) -> None:
    async with kiosk(reviewed, size=size) as visitor:
        await begin(visitor)
        await visitor.touch("#key-part-summary-0")
        assert visitor.sees("Deutsch sprechen bei Kaffee.")
        await visitor.press(*" Gelin")
        await visitor.touch("#key-done")
        assert visitor.sees("Von Ihnen geändert")
        await decide(visitor, "accept")
        saved = row(content).text
        assert (saved.title, saved.summary) == ("Kahve", "Almanca konuşun. Gelin")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_screen_says_how_each_part_is_changed(
    size: tuple[int, int], reviewed: Settings
) -> None:
    async with kiosk(reviewed, size=size) as visitor:
        await begin(visitor)
        assert visitor.sees("Zusammenfassung · zum Ändern berühren")
        assert "Titel ändern" in " ".join(visitor.words("#key-edit").split())
        await look_for(visitor, "needs/german")
        assert "Titel" not in visitor.words("#key-edit")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_space_bar_is_called_as_on_every_other_keyboard(
    size: tuple[int, int], reviewed: Settings
) -> None:
    async with kiosk(reviewed, size=size) as visitor:
        await begin(visitor)
        await visitor.touch("#key-edit")
        assert visitor.sees(Strings("de")("search-space"))


async def test_words_that_are_left_change_nothing(content: Content, reviewed: Settings) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        await visitor.touch("#key-edit")
        await visitor.press(*" Gelin")
        await visitor.touch("#key-leave-part")
        await decide(visitor, "accept")
        assert row(content).text.title == "Kahve"


async def test_escape_goes_a_step_back_and_keeps_the_words_that_were_typed(
    content: Content, reviewed: Settings
) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        await visitor.touch("#key-edit")
        await visitor.press(*" Gel")
        for screen in ("ReviewedTextPage", "LanguagesPage", "StaffScreen"):
            visitor.app.services.hurry.forget()
            await visitor.press("escape")
            assert visitor.shown == screen
        assert review(visitor).words.title == "Kahve Gel"
        assert row(content).text.title == "Kahve"


async def test_what_the_words_lack_is_asked_first(content: Content, reviewed: Settings) -> None:
    content.drafts(ROW | NUMBER)
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        await decide(visitor, "accept")
        assert visitor.sees("Das steht nicht im Deutschen: 2132")
        assert row(content).text.origin is Origin.MACHINE
        await decide(visitor, "accept")
        assert row(content).text.origin is Origin.REVIEWED


async def test_whoever_looks_again_has_accepted_nothing(
    content: Content, reviewed: Settings
) -> None:
    content.drafts(ROW | NUMBER)
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        await decide(visitor, "accept")
        await visitor.touch("#key-back")
        assert visitor.shown == "ReviewedTextPage"
        assert visitor.has("#key-reject")
        assert row(content).text.origin is Origin.MACHINE


async def test_a_text_without_a_title_is_not_accepted(content: Content, reviewed: Settings) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        await visitor.touch("#key-part-title-0")
        await visitor.press("ctrl+backspace")
        await visitor.touch("#key-done")
        await visitor.touch("#key-accept")
        assert visitor.sees("Der Titel ist leer")
        assert row(content).text.title == "Kahve"


async def test_what_somebody_else_changed_is_shown_afresh(
    content: Content, reviewed: Settings
) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        changed = ROW | {"title": "Kahve saati"}
        content.drafts(changed, COURSE)
        await decide(visitor, "accept")
        assert visitor.sees("Jemand anders")
        assert visitor.sees("Kahve saati")
        assert row(content).text.origin is Origin.MACHINE


async def test_a_memory_that_cannot_be_written_is_told_and_nothing_is_lost(
    content: Content, reviewed: Settings
) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        await visitor.touch("#key-edit")
        await visitor.press("s")
        await visitor.touch("#key-done")
        content.write("translations.json", "{")
        await decide(visitor, "accept")
        assert visitor.sees("stimmt etwas nicht")
        assert review(visitor).words.title == "Kahves"


async def test_while_another_program_writes_the_screen_says_that_it_waits(
    content: Content, reviewed: Settings
) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        with exclusive(content.folder / "translations.json"):
            await visitor.touch("#key-accept")
            assert visitor.sees("Wird gespeichert")
            await visitor.resize(80, 24)
            assert visitor.sees("Wird gespeichert")
            for key in ("#key-accept", "#key-part-title-0"):
                await visitor.touch(key)
            assert visitor.shown == "ReviewedTextPage"
        await visitor.wait(lambda: not review(visitor).waits)
        assert row(content).text.origin is Origin.REVIEWED
        assert row(content, "needs/german").text.origin is Origin.MACHINE


@pytest.mark.exhaustive
@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_nothing_of_a_long_text_is_cut(
    size: tuple[int, int], content: Content, reviewed: Settings
) -> None:
    words = " ".join(f"Wort{number}" for number in range(150))
    content.offer(old="      Kommen Sie einfach vorbei.\n", new=f"      {words}\n")
    content.drafts(ROW | {"description": words.replace("Wort", "söz")})
    async with kiosk(reviewed, size=size) as visitor:
        await begin(visitor)
        seen = ""
        for _ in range(12):
            seen += " ".join(visitor.rows())
            if visitor.has("#key-next"):
                await visitor.touch("#key-next")
        assert all(f"Wort{n}" in seen and f"söz{n}" in seen for n in range(150))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["tr", "ar", "ti"])
async def test_everything_is_large_enough_and_lies_within_the_screen(
    size: tuple[int, int], language: str, reviewed: Settings
) -> None:
    async with kiosk(reviewed, size=size) as visitor:
        await visitor.touch_name()
        assert too_small(visitor) == []
        await visitor.touch("#key-room-review")
        assert too_small(visitor) == []
        await visitor.touch(f"#key-language-{language}")
        assert too_small(visitor) == []
        await visitor.touch("#key-edit")
        assert too_small(visitor) == []
        panel = visitor.widget("#typing").region
        assert visitor.app.screen.region.contains_region(panel)
        assert visitor.widget("#typed").region.height >= 3


def too_small(visitor: Visitor) -> list[Choice]:
    """What a finger would miss, or what reaches over the edge."""
    whole = visitor.app.screen.region
    return [
        one
        for one in visitor.choices()
        if one.outer_size.width < 12
        or one.outer_size.height < 3
        or not whole.contains_region(one.region)
    ]
