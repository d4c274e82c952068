"""Staff reach their area by touch and PIN, read what is wrong, and end the kiosk."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from kiosk.journey import NOBODY, LanguageChosen, Touched
from kiosk.pin import fits, hashed
from kiosk.pin.staff_door import TRIES, Door
from kiosk.settings.values import Settings, StaffSettings
from kiosk.ui.terminal.exit_status import ENDED_BY_STAFF
from kiosk.voice.voices import Voices
from tests.catalog.content_folder import Content
from tests.ui.visitor import WEDNESDAY, Visitor, jitter, kiosk

PIN, WRONG = "2468", "1357"
PIN_HASH = hashed(PIN, cost=2)


@pytest.fixture
def guarded(config: Settings) -> Settings:
    """The settings of a kiosk whose staff area the PIN opens."""
    return replace(config, staff=StaffSettings(pin_hash=PIN_HASH))


def broken(content: Content, files: int) -> None:
    """So many files with a fault, more than a page of the report holds."""
    for number in range(files):
        content.offer(f"wrong-{number}", old="cost: free", new="cost: gratis")


async def enter(visitor: Visitor, pin: str) -> None:
    """Enter a PIN on a keyboard."""
    await visitor.press(*pin, "enter")


async def read_the_state(visitor: Visitor) -> None:
    """Go behind the door to the room where the state of the content is told."""
    await visitor.touch_name()
    await enter(visitor, PIN)
    await visitor.touch("#key-room-content")


async def test_five_touches_on_the_name_ask_for_the_pin(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await visitor.wait(lambda: visitor.shown == "PinScreen")


async def test_four_touches_on_the_name_open_nothing(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name(times=4)
        assert visitor.shown == "AttractScreen"


async def test_the_name_on_a_visitor_screen_opens_too_and_ends_the_visit(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.do(Touched(), LanguageChosen("de"))
        await visitor.touch_name()
        await visitor.wait(lambda: visitor.shown == "PinScreen")
        assert visitor.app.visit == NOBODY


async def test_a_locked_kiosk_without_a_pin_opens_for_nobody(config: Settings) -> None:
    async with kiosk(config, locked=True) as visitor:
        await visitor.touch_name()
        assert visitor.shown == "AttractScreen"


async def test_a_preview_without_a_pin_opens_at_once(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.touch_name()
        await visitor.wait(lambda: visitor.shown == "StaffScreen")


async def test_the_right_pin_opens(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await enter(visitor, PIN)
        await visitor.wait(lambda: visitor.shown == "StaffScreen")


async def test_the_pin_can_be_touched(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        for key in (*PIN, "enter"):
            await visitor.touch(f"#key-{key}")
        await visitor.wait(lambda: visitor.shown == "StaffScreen")


async def test_a_pin_is_never_shown(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        empty = "".join(visitor.rows())
        await visitor.press(*PIN)
        hidden = "".join(visitor.rows())
        assert hidden.count("●") == len(PIN)
        assert all(hidden.count(digit) == empty.count(digit) for digit in PIN)


async def test_a_wrong_pin_is_called_wrong(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await enter(visitor, WRONG)
        assert visitor.shown == "PinScreen"
        await visitor.wait(lambda: visitor.sees("Falsche PIN"))


async def test_the_right_pin_opens_after_a_wrong_one(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await enter(visitor, WRONG)
        await enter(visitor, PIN)
        await visitor.wait(lambda: visitor.shown == "StaffScreen")


async def test_five_wrong_pins_make_the_pad_deaf(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        for _ in range(TRIES):
            await enter(visitor, WRONG)
        await visitor.wait(lambda: visitor.sees("Sekunden warten"))
        await enter(visitor, PIN)
        assert visitor.shown == "PinScreen"


@pytest.mark.exhaustive
async def test_the_pad_counts_down_and_takes_the_pin_after_the_pause(guarded: Settings) -> None:
    seconds = [0.0]
    door = Door(partial(fits, pin_hash=PIN_HASH), clock=lambda: seconds[-1])
    async with kiosk(guarded, locked=True, door=door) as visitor:
        await visitor.touch_name()
        for _ in range(2):
            for _ in range(TRIES):
                await enter(visitor, WRONG)
            seconds.append(seconds[-1] + door.seconds_shut)
        for _ in range(TRIES):
            await enter(visitor, WRONG)
        await visitor.wait(lambda: visitor.sees("Bitte 2 Minuten warten"))
        seconds.append(seconds[-1] + 100)
        await visitor.wait(lambda: visitor.sees("Bitte 20 Sekunden warten"))
        seconds.append(seconds[-1] + 20)
        await visitor.wait(lambda: not visitor.sees("warten"))
        await enter(visitor, PIN)
        await visitor.wait(lambda: visitor.shown == "StaffScreen")


async def test_the_pad_says_from_the_start_that_it_is_shut(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        for _ in range(TRIES):
            await enter(visitor, WRONG)
        await visitor.press("escape")
        await visitor.touch_name()
        await visitor.wait(lambda: visitor.sees("Sekunden warten"))


async def test_pressing_ok_without_a_pin_is_no_try(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await visitor.press(*["enter"] * TRIES)
        await enter(visitor, PIN)
        await visitor.wait(lambda: visitor.shown == "StaffScreen")


async def test_coming_back_does_not_make_the_pad_hear_again(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        for _ in range(TRIES):
            await enter(visitor, WRONG)
        await visitor.press("escape")
        await visitor.touch_name()
        await enter(visitor, PIN)
        assert visitor.shown == "PinScreen"


async def test_staff_read_which_file_and_field_is_broken(
    content: Content, guarded: Settings
) -> None:
    content.offer(old="cost: free", new="cost: gratis")
    async with kiosk(guarded, locked=True) as visitor:
        await read_the_state(visitor)
        await visitor.wait(lambda: visitor.sees("content/offers/cafe.yaml"))
        await visitor.wait(lambda: visitor.sees("cost"))


async def test_staff_read_that_all_files_are_in_order(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await read_the_state(visitor)
        await visitor.wait(lambda: visitor.sees("Alle Inhaltsdateien sind in Ordnung"))


async def test_a_preview_that_staff_end_was_no_failure(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.touch_name()
        await visitor.wait(lambda: visitor.shown == "StaffScreen")
        await visitor.touch("#key-quit")
        await visitor.wait(lambda: visitor.ended)
        assert visitor.app.return_value == 0


async def test_staff_end_the_kiosk_with_a_status_that_the_service_knows(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await enter(visitor, PIN)
        await visitor.wait(lambda: visitor.shown == "StaffScreen")
        await visitor.touch("#key-quit")
        await visitor.touch("#key-quit")
        await visitor.wait(lambda: visitor.ended)
        assert visitor.app.return_value == ENDED_BY_STAFF


async def test_one_touch_does_not_end_a_kiosk_that_serves_people(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await enter(visitor, PIN)
        await visitor.wait(lambda: visitor.shown == "StaffScreen")
        asked = visitor.app.screen.query_one("#key-quit").region
        await visitor.touch("#key-quit")
        assert visitor.sees("wirklich beenden")
        assert not visitor.app.screen.query_one("#key-quit").region.overlaps(asked)
        await visitor.touch("#key-back")
        assert visitor.shown == "StaffScreen"


async def test_staff_who_close_their_area_leave_a_waiting_kiosk(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await enter(visitor, PIN)
        await visitor.touch("#key-close")
        await visitor.wait(lambda: visitor.shown == "AttractScreen")


@pytest.mark.parametrize("pin", [(), (*PIN, "enter")], ids=["at the PIN pad", "behind it"])
async def test_a_staff_area_left_alone_closes(pin: tuple[str, ...], guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await visitor.press(*pin)
        await visitor.wait(lambda: visitor.shown == ("StaffScreen" if pin else "PinScreen"))
        visitor.try_patience()
        await visitor.wait(lambda: visitor.shown == "AttractScreen")


async def test_a_resize_loses_nothing_of_the_pin(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await visitor.press(*PIN[:-1])
        await visitor.resize(80, 24)
        assert "".join(visitor.rows()).count("●") == len(PIN) - 1
        await enter(visitor, PIN[-1:])
        await visitor.wait(lambda: visitor.shown == "StaffScreen")


async def test_an_area_that_locked_itself_goes_on_where_staff_were(
    content: Content, guarded: Settings
) -> None:
    broken(content, 30)
    async with kiosk(guarded, locked=True) as visitor:
        await read_the_state(visitor)
        await visitor.touch("#key-next")
        page = visitor.rows()
        visitor.try_patience()
        await visitor.wait(lambda: visitor.shown == "AttractScreen")
        visitor.try_patience(90)
        await visitor.touch_name()
        assert visitor.shown == "PinScreen"
        await enter(visitor, PIN)
        assert visitor.rows() == page


async def test_escape_goes_a_step_back_and_locks_at_home(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await read_the_state(visitor)
        await visitor.press("escape")
        assert visitor.shown == "StaffScreen"
        await visitor.press("escape")
        assert visitor.shown == "AttractScreen"


async def test_three_escapes_lock_the_area_and_lose_nothing(
    content: Content, guarded: Settings
) -> None:
    broken(content, 30)
    async with kiosk(guarded, locked=True) as visitor:
        await read_the_state(visitor)
        await visitor.touch("#key-next")
        page = visitor.app.staff.area.page
        await visitor.press("escape", "escape", "escape")
        assert visitor.shown == "AttractScreen"
        assert visitor.app.staff.area.page == page


@pytest.mark.exhaustive
async def test_a_failing_screen_leaves_staff_where_they_were(
    content: Content, guarded: Settings
) -> None:
    broken(content, 30)
    async with kiosk(guarded, locked=True) as visitor:
        await read_the_state(visitor)
        await visitor.touch("#key-next")
        page = visitor.rows()
        visitor.app._handle_exception(RuntimeError("a screen"))
        await visitor.settle()
        assert visitor.rows() == page


async def test_a_panel_that_jitters_does_not_keep_the_area_open(guarded: Settings) -> None:
    async with kiosk(guarded, locked=True) as visitor:
        await visitor.touch_name()
        await enter(visitor, PIN)
        visitor.try_patience()
        jitter(visitor)
        await visitor.wait(lambda: visitor.shown == "AttractScreen")


async def test_work_that_fails_behind_the_screen_is_told_to_staff(
    guarded: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> Voices:
        raise RuntimeError("no voices")

    async with kiosk(guarded, locked=True, find_voices=fail) as visitor:
        await read_the_state(visitor)
        await visitor.wait(lambda: visitor.sees("fehlgeschlagen (voices, 1-mal)"))


async def test_staff_read_that_the_dates_of_an_offer_end(
    content: Content, guarded: Settings
) -> None:
    last = WEDNESDAY.date() + timedelta(7)
    content.offer(
        old="hours: 'We[2] 16:00-18:00; PH off'\ndates: [2026-12-03 16:00-18:00]",
        new=f"dates: [{last} 16:00-18:00]",
    )
    async with kiosk(guarded, locked=True) as visitor:
        await read_the_state(visitor)
        await visitor.wait(lambda: visitor.sees("content/offers/cafe.yaml"))
        assert visitor.sees(f"Der letzte Termin ist am {last}.")
