"""Two people of two languages talk at one screen, with an engine between them."""

import pytest

from kiosk.journey import Side
from kiosk.ui.services.idle_watch import IdleWatch
from kiosk.ui.staff.area import StaffStep
from kiosk.voice.voices import installed_voices
from tests.ui.fake_translator import FakeTranslator
from tests.ui.talking import Interpreters
from tests.voice.fake_voice import FakeVoice


async def test_the_visitors_language_is_chosen_first(interpreter: Interpreters) -> None:
    async with interpreter() as talkers:
        assert "Welche Sprache?" in talkers.visitor.words("#title")
        await talkers.choose("ar")
        assert talkers.talk.speaks is Side.COUNSELLOR


async def test_a_language_of_the_second_page_can_be_chosen(interpreter: Interpreters) -> None:
    async with interpreter() as talkers:
        await talkers.choose("ja")
        assert talkers.talk.language == "ja"


@pytest.mark.parametrize("size", [(96, 27), (60, 45)], ids=str)
async def test_languages_that_only_the_kiosk_font_draws_are_counted_as_missing(
    interpreter: Interpreters, size: tuple[int, int]
) -> None:
    drawn = ("de", "tr", "ar")
    async with interpreter(kiosk_font=False, without_font=drawn, size=size) as talkers:
        assert talkers.visitor.sees("Hier fehlen 12 Sprachen")
        assert talkers.visitor.sees("ein.")
    async with interpreter(size=size) as talkers:
        assert not talkers.visitor.has("#why")


async def test_what_the_counsellor_types_is_read_large_in_the_visitors_language(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        assert talkers.talk.said
        assert talkers.talk.said.translated == "İyi günler."
        assert "İyi günler." in talkers.visitor.words(".visitor .words")
        assert "Guten Tag." in talkers.visitor.words(".counsellor .words")


async def test_a_translation_says_that_a_machine_made_it(interpreter: Interpreters) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        assert "Makine çevirisi" in talkers.visitor.words(".visitor .title")
        assert "Maschine" not in talkers.visitor.words(".counsellor .title")


async def test_the_visitor_answers_on_the_keys_of_their_own_script(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="ar") as talkers:
        await talkers.visitor.touch("#write-own")
        await talkers.write("سلام")
        assert talkers.talk.own.text == "سلام"
        await talkers.visitor.touch("#say")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        assert "Frieden" in talkers.visitor.words(".counsellor .words")
        assert "Von einer Maschine übersetzt" in talkers.visitor.words(".counsellor .title")


async def test_whose_turn_it_is_stands_large_above_everything_in_their_own_language(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        assert "Jetzt schreiben Sie: Deutsch" in talkers.visitor.words("#title")
        await talkers.visitor.touch("#write-own")
        title = talkers.visitor.app.screen.query_one("#title")
        assert "Ihr Gegenüber: Türkisch" in talkers.visitor.words("#title")
        assert not title.screen.has_class("counsellor")


async def test_what_one_has_begun_to_type_is_still_there_after_the_others_turn(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.type("Guten")
        await talkers.visitor.touch("#write-own")
        await talkers.type("mer")
        await talkers.visitor.touch("#write-german")
        assert talkers.visitor.sees("Guten")
        assert talkers.talk.own.text == "mer"


async def test_what_was_said_last_can_be_read_again_while_somebody_types(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        await talkers.visitor.touch("#write-own")
        await talkers.type("mer")
        await talkers.visitor.touch("#again")
        assert "Guten Tag." in talkers.visitor.words(".counsellor .words")


async def test_a_key_of_the_counsellors_keyboard_goes_on_in_german(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        await talkers.type("Haben Sie")
        assert talkers.talk.german.text == "Haben Sie"
        assert talkers.talk.speaks is Side.COUNSELLOR


async def test_while_the_engine_is_at_work_both_see_that_and_can_cancel(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr", translator=FakeTranslator(slow=True)) as talkers:
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.visitor.has("#spinner"))
        assert talkers.visitor.sees("Lütfen biraz bekleyin")
        await talkers.visitor.touch("#cancel")
        assert talkers.talk.waits is None
        assert talkers.talk.typed.text == "Guten Tag."
        assert talkers.translator.cancellations == 1


async def test_the_sign_that_something_happens_moves(interpreter: Interpreters) -> None:
    async with interpreter(language="tr", translator=FakeTranslator(slow=True)) as talkers:
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.visitor.has("#spinner"))
        first = talkers.visitor.words("#spinner")
        await talkers.visitor.wait(lambda: talkers.visitor.words("#spinner") != first)


async def test_a_translation_that_fails_says_why_and_keeps_what_was_typed(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        talkers.translator.fails = True
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.visitor.sees("länger als 120 Sekunden"))
        assert talkers.talk.typed.text == "Guten Tag."
        talkers.translator.fails = False
        await talkers.visitor.touch("#say")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)


async def test_an_engine_that_is_broken_loses_nothing_that_was_typed(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        talkers.translator.breaks = True
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.visitor.sees("kam nicht zustande"))
        assert talkers.talk.typed.text == "Guten Tag."


async def test_a_time_that_a_translation_lost_is_told_to_the_counsellor(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.visitor.touch("#write-own")
        await talkers.say("Saat 18:00")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        assert talkers.visitor.sees("Es fehlt: 18:00")


async def test_a_word_that_the_engine_did_not_know_is_told_to_the_counsellor(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.say("Kita")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        assert talkers.visitor.sees("Die Maschine kannte ein Wort nicht")


async def test_a_time_that_an_engine_drops_is_put_back(interpreter: Interpreters) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.say("Um 18:00 Uhr.")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        assert "18:00" in talkers.visitor.words(".visitor .words")


async def test_where_only_german_is_translated_that_is_said(interpreter: Interpreters) -> None:
    async with interpreter(language="uk") as talkers:
        assert not talkers.visitor.has("#write-own")
        assert talkers.visitor.sees("Nur Ihr Deutsch wird übersetzt")
        await talkers.visitor.touch("#phrases")
        assert talkers.visitor.sees("Nur Ihr Deutsch wird übersetzt")


@pytest.mark.exhaustive
async def test_without_an_engine_the_phrasebook_is_there_and_says_why(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="ti") as talkers:
        assert talkers.visitor.shown == "PhraseListPage"
        assert talkers.visitor.sees("Für Tigrinya gibt es noch kein Sprachpaket.")
        assert not talkers.visitor.has("#write-german")


async def test_a_language_whose_package_is_missing_names_no_command_before_visitors(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="pl") as talkers:
        assert talkers.visitor.sees("Für Polnisch ist kein Sprachpaket eingerichtet.")
        assert not talkers.visitor.sees("kiosk ")


async def test_a_resize_loses_nothing_of_a_talk(interpreter: Interpreters) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.type("Guten")
        await talkers.visitor.resize(80, 24)
        assert talkers.visitor.sees("Guten")


async def test_escape_goes_a_step_back_and_never_out_of_the_talk(interpreter: Interpreters) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.visitor.touch("#phrases")
        await talkers.visitor.press("escape")
        assert talkers.visitor.shown == "TalkTypingPage"
        talkers.visitor.app.services.hurry.forget()
        await talkers.visitor.press("x", "escape")
        assert talkers.visitor.shown == "TalkEndPage"
        await talkers.visitor.press("escape")
        assert talkers.talk.typed.text == "x"


@pytest.mark.parametrize("size", [(96, 27), (80, 24), (60, 45)], ids=str)
async def test_two_touches_on_the_end_lose_nothing_of_a_talk(
    interpreter: Interpreters, size: tuple[int, int]
) -> None:
    async with interpreter(language="tr", size=size) as talkers:
        await talkers.type("Guten")
        x, y = (int(part) for part in talkers.visitor.widget("#end").region.center)
        await talkers.visitor.touch_at(x, y)
        assert talkers.visitor.shown == "TalkEndPage"
        await talkers.visitor.touch_at(x, y)
        assert talkers.talk.german.text == "Guten"
        assert talkers.visitor.shown == "TalkTypingPage"


async def test_a_talk_without_a_word_ends_without_a_question(interpreter: Interpreters) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.visitor.touch("#end")
        assert talkers.visitor.shown == "VisitorLanguagePage"


async def test_an_answer_that_was_touched_is_asked_for_before_the_end(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="ti") as talkers:
        await talkers.open_phrase("family", "children")
        await talkers.visitor.touch("#digit-3")
        await talkers.visitor.touch("#end")
        assert talkers.visitor.shown == "TalkEndPage"
        await talkers.visitor.press("escape")
        assert "3" in talkers.visitor.words("#answer")


async def test_escape_leads_home_before_a_language_is_chosen(interpreter: Interpreters) -> None:
    async with interpreter() as talkers:
        await talkers.visitor.press("escape")
        assert talkers.visitor.shown == "StaffScreen"


async def test_models_that_are_there_at_last_leave_the_page_to_whoever_types(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr", translator=FakeTranslator(slow=True)) as talkers:
        await talkers.type("Guten")
        page = talkers.visitor.app.screen
        assert talkers.at_work
        talkers.translator.go_on()
        await talkers.visitor.wait(lambda: not talkers.at_work)
        assert talkers.translator.asked
        assert talkers.visitor.app.screen is page


async def test_the_interpreter_has_a_door_at_home(interpreter: Interpreters) -> None:
    async with interpreter() as talkers:
        await talkers.visitor.touch("#key-back")
        await talkers.visitor.touch("#key-room-interpreter")
        assert talkers.visitor.shown == "VisitorLanguagePage"


async def test_the_way_home_leads_to_the_staff_area(interpreter: Interpreters) -> None:
    async with interpreter() as talkers:
        await talkers.visitor.touch("#key-back")
        assert talkers.visitor.app.staff.area.step is StaffStep.HOME


@pytest.mark.parametrize("seconds", [899, 901])
async def test_a_talk_may_pause_for_a_quarter_of_an_hour(
    interpreter: Interpreters, seconds: int
) -> None:
    now = [0.0]
    async with interpreter(language="tr", idle=IdleWatch(lambda: now[0])) as talkers:
        now[0] += seconds
        talkers.visitor.app.watch_the_clock()
        await talkers.visitor.settle()
        assert (talkers.visitor.shown == "AttractScreen") == (seconds > 900)


async def test_a_translation_is_read_aloud_with_its_mark_where_there_is_a_voice(
    interpreter: Interpreters, voice: FakeVoice
) -> None:
    async with interpreter(language="ar", find_voices=installed_voices) as talkers:
        assert not talkers.visitor.has("#aloud")
        await talkers.say("Guten Tag.")
        await talkers.visitor.wait(lambda: talkers.talk.said is not None)
        voice.be("quick")
        await talkers.visitor.touch("#aloud")
        await talkers.visitor.wait(lambda: voice.texts == ["ترجمة آلية", "نهارك سعيد."])
        assert {one.voice for one in voice.said} == {"ar"}


async def test_without_a_voice_for_the_language_nothing_is_read_aloud(
    interpreter: Interpreters, voice: FakeVoice
) -> None:
    async with interpreter(language="ti", find_voices=installed_voices) as talkers:
        await talkers.open_phrase("meeting", "hello")
        assert not talkers.visitor.has("#aloud")
