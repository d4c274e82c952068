"""Staff reach their area by touch and PIN, read what is wrong, and end the kiosk."""

from dataclasses import replace
from pathlib import Path

from kiosk.config import VisitSettings
from kiosk.journey import NOBODY, LanguageChosen, Touched
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.staff import TRIES, PinScreen, StaffScreen
from tests.ui.kiosk_under_test import Kiosk, running, shipped
from tests.ui.staff_area import (
    PIN,
    SIZE,
    locked,
    press,
    text,
    touch_the_name,
    until,
    with_content,
    with_pin,
)

WRONG = "1357"


async def enter(kiosk: Kiosk, pin: str) -> None:
    """Enter a PIN on a keyboard."""
    await press(kiosk, pin, "enter")


async def touch_key(kiosk: Kiosk, key: str) -> None:
    """Touch a key of a staff screen."""
    screen = kiosk.app.screen
    await kiosk.wait_for(lambda: bool(screen.query_one(f"#key-{key}").region))
    region = screen.query_one(f"#key-{key}").region
    kiosk.touch(region.x + region.width // 2, region.y + region.height // 2)
    await kiosk.pilot.pause()


async def test_five_touches_on_the_name_ask_for_the_pin() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, PinScreen))


async def test_four_touches_on_the_name_open_nothing() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk, times=4)
        assert isinstance(kiosk.app.screen, AttractScreen)


async def test_the_name_on_a_visitor_screen_opens_too_and_ends_the_visit() -> None:
    async with locked(with_pin()) as kiosk:
        await kiosk.choose(Touched(), LanguageChosen("de"))
        await touch_the_name(kiosk)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, PinScreen))
        assert kiosk.app.visit == NOBODY


async def test_a_locked_kiosk_without_a_pin_opens_for_nobody() -> None:
    async with locked(shipped()) as kiosk:
        await touch_the_name(kiosk)
        assert isinstance(kiosk.app.screen, AttractScreen)


async def test_a_preview_without_a_pin_opens_at_once() -> None:
    async with running(shipped(), size=SIZE) as kiosk:
        await touch_the_name(kiosk)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, StaffScreen))


async def test_the_right_pin_opens() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        await enter(kiosk, PIN)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, StaffScreen))


async def test_the_pin_can_be_touched() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        for key in (*PIN, "enter"):
            await touch_key(kiosk, key)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, StaffScreen))


async def test_a_pin_is_never_shown() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        empty = text(kiosk)
        await press(kiosk, PIN)
        assert text(kiosk).count("●") == len(PIN)
        assert all(text(kiosk).count(digit) == empty.count(digit) for digit in PIN)


async def test_a_wrong_pin_is_called_wrong() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        await enter(kiosk, WRONG)
        assert isinstance(kiosk.app.screen, PinScreen)
        await kiosk.wait_for(lambda: "Falsche PIN" in text(kiosk))


async def test_the_right_pin_opens_after_a_wrong_one() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        await enter(kiosk, WRONG)
        await enter(kiosk, PIN)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, StaffScreen))


async def test_five_wrong_pins_make_the_pad_deaf() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        for _ in range(TRIES):
            await enter(kiosk, WRONG)
        await kiosk.wait_for(lambda: "Bitte 30 Sekunden warten" in text(kiosk))
        await enter(kiosk, PIN)
        assert isinstance(kiosk.app.screen, PinScreen)


async def test_coming_back_does_not_make_the_pad_hear_again() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        for _ in range(TRIES):
            await enter(kiosk, WRONG)
        await press(kiosk, "", "escape")
        await touch_the_name(kiosk)
        await enter(kiosk, PIN)
        assert isinstance(kiosk.app.screen, PinScreen)


async def test_staff_read_which_file_and_field_is_broken(tmp_path: Path) -> None:
    config = with_content(tmp_path / "content")
    offer = config.content_folder / "offers" / "sprachcafe.yaml"
    offer.write_text(offer.read_text("utf-8").replace("cost: ", "cost: gratis # "), "utf-8")
    async with locked(with_pin(config)) as kiosk:
        await touch_the_name(kiosk)
        await enter(kiosk, PIN)
        await kiosk.wait_for(lambda: "content/offers/sprachcafe.yaml" in text(kiosk))
        await kiosk.wait_for(lambda: "cost" in text(kiosk))


async def test_staff_read_that_all_files_are_in_order(tmp_path: Path) -> None:
    async with locked(with_pin(with_content(tmp_path / "content"))) as kiosk:
        await touch_the_name(kiosk)
        await enter(kiosk, PIN)
        await kiosk.wait_for(lambda: "Alle Inhaltsdateien sind in Ordnung" in text(kiosk))


async def test_staff_end_the_kiosk() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        await enter(kiosk, PIN)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, StaffScreen))
        await kiosk.pilot.pause()
        quit_key = kiosk.app.screen.query_one("#key-quit").region
        kiosk.touch(quit_key.x + 2, quit_key.y + 1)
        await until(lambda: kiosk.app.return_value is not None)
        assert kiosk.app.return_value == 0
        assert kiosk.app.return_code == 0


async def test_staff_who_close_their_area_leave_a_waiting_kiosk() -> None:
    async with locked(with_pin()) as kiosk:
        await touch_the_name(kiosk)
        await enter(kiosk, PIN)
        await touch_key(kiosk, "close")
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, AttractScreen))


async def test_a_staff_area_left_alone_closes() -> None:
    config = replace(with_pin(), visit=VisitSettings(idle_seconds=1))
    async with locked(config) as kiosk:
        await touch_the_name(kiosk)
        await enter(kiosk, PIN)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, StaffScreen))
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, AttractScreen))


async def test_a_pin_pad_left_alone_closes() -> None:
    config = replace(with_pin(), visit=VisitSettings(idle_seconds=1))
    async with locked(config) as kiosk:
        await touch_the_name(kiosk)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, AttractScreen))
