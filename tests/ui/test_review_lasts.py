"""Whatever happens to the screen, a reviewer loses no letter and decides on one text at a time."""

from dataclasses import replace

from kiosk.catalog.texts import Origin
from kiosk.pin import hashed
from kiosk.settings.values import Settings, StaffSettings
from kiosk.ui.services.idle_watch import IdleWatch
from kiosk.ui.staff.area import StaffStep
from tests.catalog.content_folder import Content
from tests.ui.reviewer import COURSE, ROW, begin, decide, review, row
from tests.ui.visitor import Visitor, kiosk

PIN = "2468"


async def half_typed(visitor: Visitor, pin: str = "") -> None:
    """Somebody in the middle of a word."""
    await begin(visitor, pin=pin)
    await visitor.touch("#key-part-summary-0")
    await visitor.press(*" Gel")


async def test_a_resize_loses_no_letter(reviewed: Settings) -> None:
    async with kiosk(reviewed) as visitor:
        await half_typed(visitor)
        await visitor.resize(80, 24)
        assert visitor.shown == "ReviewEditorPage"
        assert visitor.sees("Almanca konuşun. Gel")


async def test_a_failing_screen_loses_no_letter(reviewed: Settings) -> None:
    async with kiosk(reviewed, locked=False) as visitor:
        await half_typed(visitor)
        visitor.app.locked = True
        visitor.app._handle_exception(RuntimeError("a screen"))
        await visitor.settle()
        assert visitor.sees("Almanca konuşun. Gel")


async def test_whoever_comes_back_with_the_pin_finds_every_letter(reviewed: Settings) -> None:
    guarded = replace(reviewed, staff=StaffSettings(pin_hash=hashed(PIN, cost=2)))
    async with kiosk(guarded, locked=True) as visitor:
        await half_typed(visitor, PIN)
        visitor.try_patience()
        await visitor.wait(lambda: visitor.shown == "AttractScreen")
        visitor.try_patience(90)
        await visitor.touch_name()
        await visitor.press(*PIN, "enter")
        assert visitor.sees("Almanca konuşun. Gel")


async def test_whoever_types_or_touches_a_key_is_there(reviewed: Settings) -> None:
    seconds = [0.0]
    idle = IdleWatch(lambda: seconds[-1])
    async with kiosk(reviewed, idle=idle) as visitor:
        await half_typed(visitor)
        for act in (visitor.press("i"), visitor.touch("#keys")):
            seconds.append(seconds[-1] + 100)
            await act
            assert not idle.idle_for(0)
        assert visitor.app.staff.area.step is StaffStep.REVIEW_EDITOR


async def test_a_second_touch_accepts_no_second_text(content: Content, reviewed: Settings) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        visitor.app.guard_seconds = 60
        x, y = (int(part) for part in visitor.widget("#key-accept").region.center)
        for _ in range(2):
            visitor.post_touch(x, y)
        await visitor.wait(lambda: row(content).text.origin is Origin.REVIEWED)
        await visitor.wait(lambda: not review(visitor).waits)
        await visitor.touch_at(x, y)
        assert row(content, "needs/german").text.origin is Origin.MACHINE


async def test_two_touches_at_once_skip_one_text(content: Content, reviewed: Settings) -> None:
    content.drafts(ROW, COURSE, COURSE | {"key": "needs/sos"})
    async with kiosk(reviewed) as visitor:
        await begin(visitor, key="needs/sos")
        x, y = (int(part) for part in visitor.widget("#key-skip").region.center)
        for _ in range(2):
            visitor.post_touch(x, y)
        await visitor.settle()
        under = review(visitor).under
        assert under is not None
        assert under.key == "needs/german"


async def test_a_moment_later_the_next_text_listens(content: Content, reviewed: Settings) -> None:
    async with kiosk(reviewed) as visitor:
        await begin(visitor)
        visitor.app.guard_seconds = 0.1
        await decide(visitor, "accept")
        await visitor.pilot.pause(0.15)
        await decide(visitor, "accept")
        assert row(content, "needs/german").text.origin is Origin.REVIEWED
